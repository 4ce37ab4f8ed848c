"""A cost of the agreement beside what was spent on it, as part II.1 of the report holds it."""

from decimal import Decimal

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.parts.pieniadze.koszt_rozliczony import KosztZWykonaniem
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst


class KosztRozliczony(KosztZWykonaniem):
    """Koszt"""

    czy_z_dotacji: TakNie = True
    """Czy koszt pokrywa dotacja, choćby w części
    „nie” dla kosztu pokrytego tylko z innych środków albo z wkładu; nie drukuje się."""
    wyjasnienie: Tekst | None = None
    """Wyjaśnienie różnicy
    Drukuje się w części III."""


class DzialanieRozliczone(Part):
    """Działanie i jego koszty"""

    nazwa: Tekst
    """Nazwa działania
    Taka jak w kosztorysie umowy."""
    koszty: tuple[KosztRozliczony, ...] = Field(min_length=1)
    """Koszty działania
    Wszystkie z umowy, także te, na które nic nie wydano."""

    @property
    def umowa(self) -> Decimal:
        """Sum of the agreement's costs."""
        return suma(item.umowa for item in self.koszty)

    @property
    def wydatek(self) -> Decimal:
        """Sum of the spending."""
        return suma(item.wydatek for item in self.koszty)
