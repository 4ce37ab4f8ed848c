"""Who took part in consultations, what they said and what was answered.

The names of private persons stay in the office's files: a document shows „osoba prywatna”.
"""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.parts.konsultacje.sposob_konsultacji import FormaKonsultacji
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_PRIVATE = "osoba prywatna"
_SAYS_NOTHING = {"", "brak", "jw", "jak_wyzej", "nie_dotyczy", "bez_uzasadnienia"}


class Decyzja(Wybor):
    """What became of a remark."""

    UWZGLEDNIONA = "uwzgledniona", "uwzględniona"
    CZESCIOWO = "czesciowo", "uwzględniona w części"
    NIEUWZGLEDNIONA = "nieuwzgledniona", "nieuwzględniona"


class Zglaszajacy(Part):
    """Zgłaszający"""

    organizacja: Annotated[Tekst | None, ASKED] = None
    """Nazwa organizacji albo instytucji"""
    osoba: Annotated[Tekst | None, "nie drukuje się"] = None
    """Imię i nazwisko osoby prywatnej
    Zostaje w aktach: w protokole widać tylko słowa „osoba prywatna”."""

    @property
    def nazwa(self) -> str:
        """Name as it may be published."""
        return self.organizacja or _PRIVATE

    @property
    def klucz(self) -> str:
        """The same for the same participant, however it was typed."""
        return zwin(self.organizacja or self.osoba or "")


class Uczestnik(Zglaszajacy):
    """Uczestnik konsultacji"""

    formy: tuple[FormaKonsultacji, ...] = Field(min_length=1)
    """Jak brał udział
    formularz uwag, spotkanie, ankieta, dyżur, warsztaty, inna."""
    czy_zglosil_uwagi: TakNie
    """Czy zgłosił uwagi"""

    @property
    def wpis(self) -> str:
        """The entry, for a message about one who has no name."""
        return f"uczestnik, udział: {', '.join(forma.etykieta for forma in self.formy)}"


class Uwaga(Zglaszajacy):
    """Uwaga"""

    data_wplywu: Data | None = None
    """Data wpływu"""
    jednostka_redakcyjna: Tekst | None = None
    """Miejsce w projekcie
    Paragraf, ustęp, punkt albo „cały projekt”."""
    tresc: Opis
    """Treść uwagi"""
    propozycja: Opis | None = None
    """Proponowane brzmienie"""
    uzasadnienie_uwagi: Opis | None = None
    """Uzasadnienie zgłaszającego"""
    decyzja: Decyzja
    """Stanowisko
    uwzględniona, uwzględniona w części albo nieuwzględniona."""
    uzasadnienie: Opis | None = None
    """Uzasadnienie stanowiska"""

    @property
    def wpis(self) -> str:
        """The entry, for a message about one who has no name."""
        return "uwaga" if self.data_wplywu is None else f"uwaga z {data_slownie(self.data_wplywu)}"

    @property
    def teksty(self) -> Iterator[tuple[str, str]]:
        """Texts that are published, by field."""
        for name in ("tresc", "propozycja", "uzasadnienie_uwagi", "uzasadnienie"):
            if value := getattr(self, name):
                yield name, value

    @rule()
    def _reason_says_why(self) -> Findings:
        """Każde stanowisko ma uzasadnienie, które mówi, dlaczego."""
        if self.uzasadnienie is None:
            yield warning("uzasadnienie", "Stanowisko nie ma uzasadnienia.", hint="Napisz jedno zdanie.")
            return
        said = zwin(self.uzasadnienie.replace(".", "")).removeprefix("uwaga_").removeprefix("uwage_")
        if said in _SAYS_NOTHING | {zwin(item.etykieta) for item in Decyzja}:
            yield warning(
                "uzasadnienie",
                f"„{self.uzasadnienie}” nie mówi, dlaczego uwaga jest {self.decyzja.etykieta}.",
                hint="Napisz jednym zdaniem, co zmieniono albo co stoi na przeszkodzie.",
            )
