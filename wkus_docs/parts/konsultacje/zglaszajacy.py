"""Who makes a remark: an organisation, or a private person whose name stays in the office's files."""

from collections.abc import Sequence
from typing import Annotated, Protocol

from wkus_docs.document import Findings, Part, error
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.tekst import Tekst

_PRIVATE = "osoba prywatna"


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


class ZWpisem(Protocol):
    """One who makes a remark, with words for a message about it."""

    @property
    def organizacja(self) -> str | None:
        """Name of the organisation."""
        ...

    @property
    def osoba(self) -> str | None:
        """Name of the private person."""
        ...

    @property
    def wpis(self) -> str:
        """The entry, for a message about one who has no name."""
        ...


def named(items: Sequence[ZWpisem], field: str) -> Findings:
    """Find those who are neither an organisation nor a private person, or both."""
    for index, item in enumerate(items):
        if bool(item.organizacja) == bool(item.osoba):
            yield error(
                (field, index) if item.organizacja else (field, index, "osoba"),
                f"Podano i organizację, i osobę prywatną ({item.wpis})."
                if item.organizacja
                else f"Nie podano ani organizacji, ani osoby prywatnej ({item.wpis}).",
                hint="Podaj jedno z dwojga; kto mówi w imieniu organizacji, nie jest osobą prywatną.",
            )
