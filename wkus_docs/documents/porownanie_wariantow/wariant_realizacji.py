"""A way to deliver a service: by the unit itself, bought, or commissioned for a year or for several."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.parts.badanie.naklady import Wariant
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

if TYPE_CHECKING:
    from wkus_docs.documents.porownanie_wariantow import PorownanieWariantow


class SposobRealizacji(Wybor):
    """Who delivers the service, and on what ground."""

    WLASNA = "realizacja_wlasna", "realizacja własna jednostki"
    ZAKUP = "zakup_uslugi", "zakup usługi"
    ROCZNA = "dotacja_roczna", "dotacja na jeden rok"
    WIELOLETNIA = "umowa_wieloletnia", "umowa wieloletnia z dotacją"

    @property
    def czy_dotacja(self) -> bool:
        """Whether the unit pays a grant."""
        return self in {SposobRealizacji.ROCZNA, SposobRealizacji.WIELOLETNIA}


class WariantRealizacji(Wariant):
    """Wariant realizacji usługi"""

    sposob: SposobRealizacji
    """Sposób realizacji
    realizacja_wlasna, zakup_uslugi, dotacja_roczna albo umowa_wieloletnia."""
    ryzyko: Tekst | None = None
    """Główne ryzyko
    Co najbardziej może się nie udać."""

    @rule()
    def _grant_goes_with_the_way(self) -> Findings:
        """Dotację ma ten wariant, który jest zleceniem z dotacją."""
        for index, rok in enumerate(self.lata):
            if rok.dotacja is None or bool(rok.dotacja) == self.sposob.czy_dotacja:
                continue
            jest = "ma dotację" if rok.dotacja else "nie ma dotacji"
            yield warning(
                ("lata", index, "dotacja"),
                f"Wariant „{self.nazwa}” ({self.sposob.etykieta}) w {rok.rok} r. {jest}.",
                hint="Popraw kwotę albo sposób realizacji.",
            )


def umowy_wieloletnie(porownanie: "PorownanieWariantow") -> Iterator[Loc]:
    """Yield the places of the variants that are an agreement for several years."""
    for index, wariant in enumerate(porownanie.warianty):
        if wariant.sposob is SposobRealizacji.WIELOLETNIA:
            yield ("warianty", index, "sposob")
