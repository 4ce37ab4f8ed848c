"""Real documents of offices put through the program: the list of `tests/prawdziwe`, and its page in the docs."""

from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict
from yaml_files import values_in

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "prawdziwe"


class Expressed(StrEnum):
    """How far a statement of a real document comes out of ours."""

    WHOLLY = "tak"
    PARTLY = "częściowo"
    NOT = "nie"


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Counts(_Record):
    """What was measured at one time: statements expressed, errors that block, false sentences, lines to change."""

    tak: int
    czesciowo: int
    nie: int
    bledy: int
    nieprawda: int
    wiersze: int | None = None
    """Lines an office would change before it publishes ours; None where it could not."""


class RealDocument(_Record):
    """A public document of an office, told statement by statement."""

    numer: str
    regula: bool = True
    """Whether the rule of taking gave it; False for one chosen knowingly, left out of the sums."""
    jednostka: str
    rodzaj_jednostki: str
    co: str
    dzien: date
    dzien_umowny: bool = False
    """Whether the page shows no day and one of its time was taken."""
    adres: str
    zapytanie: str
    odczytano: str
    dokument: str | None
    """Slug of ours; None where we have no such document."""
    dane: str | None = None
    """File of data in `tests/prawdziwe`; None where it does not come out at all."""
    przedtem: Counts | None = None
    bledy: int = 0
    """Errors when only what the document says is typed, and nothing invented."""
    wiersze: int | None = None
    nieprawda: tuple[str, ...] = ()
    """What ours prints and the real document does not say."""
    punkty: dict[Expressed, dict[str, str]]
    """Its statements by how far ours says them; behind each the field that does, or what is missing."""
    zdania: tuple[str, ...] = ()
    """Sentences of the real document that ours prints, word for word or nearly so."""

    @property
    def teraz(self) -> Counts:
        """What is measured today."""
        counted = [len(self.punkty.get(how, {})) for how in Expressed]
        return Counts(
            tak=counted[0], czesciowo=counted[1], nie=counted[2],
            bledy=self.bledy, nieprawda=len(self.nieprawda), wiersze=self.wiersze,
        )  # fmt: skip


class Query(_Record):
    """A query fixed before any result was seen, and what it gave."""

    numer: str
    szukano: str
    zapytanie: str
    wynik: str


class RealDocuments(_Record):
    """Queries with what they gave, and the documents taken."""

    zapytania: tuple[Query, ...]
    dokumenty: tuple[RealDocument, ...]


@cache
def real_documents() -> RealDocuments:
    """Return the list of `tests/prawdziwe/spis.yaml`."""
    return RealDocuments.model_validate(values_in(FOLDER / "spis.yaml"))
