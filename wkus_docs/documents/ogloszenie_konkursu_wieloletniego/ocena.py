"""How offers are assessed: criteria, the maximum, the threshold."""

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.parts.ocena.kryteria import Kryterium, Przeslanka
from wkus_docs.parts.ocena.punkty import threshold_within_maximum
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]


class OcenaOfert(Part):
    """Ocena ofert"""

    komorka: Tekst
    """Kto ocenia oferty pod względem formalnym
    W mianowniku, np. „Referat Spraw Społecznych”."""
    kryteria: tuple[Kryterium, ...] = Field(min_length=1)
    """Kryteria oceny
    Razem obejmują wszystkie przesłanki, których wymaga ustawa."""
    maks_punktow: LiczbaDodatnia
    """Najwyższa łączna liczba punktów"""
    prog_punktow: Liczba
    """Najniższa liczba punktów, od której ofertę można rekomendować"""
    oferent_bez_historii: Opis
    """Jak ocenia się oferenta, który nie realizował wcześniej zadań
    Zdanie do ogłoszenia."""
    termin_zgloszen_do_komisji: Data | None = None
    """Do kiedy organizacje wskazują kandydatów do komisji
    Puste: nabór ogłoszono osobno."""

    @property
    def kryteria_efektywnosci(self) -> tuple[Kryterium, ...]:
        """Criteria on cost, own money and contributions: those of an efficiency card."""
        grounds = (Przeslanka.KALKULACJA, Przeslanka.SRODKI, Przeslanka.WKLAD)
        return tuple(item for item in self.kryteria if item.przeslanka in grounds)

    @property
    def kryterium_jakosci(self) -> Kryterium | None:
        """First criterion on quality: that of a quality card."""
        return next((item for item in self.kryteria if item.przeslanka == Przeslanka.JAKOSC), None)

    @rule(_UDPP["art. 15 ust. 1"])
    def _adds_up(self) -> Findings:
        """Punkty za kryteria sumują się do podanego maksimum."""
        total = sum(item.maks_punktow for item in self.kryteria)
        if total != self.maks_punktow:
            yield error(
                "maks_punktow",
                f"Podano najwyżej {self.maks_punktow} pkt, a kryteria dają razem {total} pkt.",
                hint="Popraw punkty kryteriów albo maksimum.",
            )

    _threshold_can_be_reached = threshold_within_maximum()
