"""The same survey of an earlier year, and whether the change since then is more than chance."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza import ankieta, niepewnosc
from wkus_docs.document import Part
from wkus_docs.parts.ankieta.niepewnosc_wyniku import plus_minus
from wkus_docs.parts.ankieta.wynik_ankiety import punkty, ze_znakiem
from wkus_docs.relations import lies_on_the_scale
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia, Ulamek


class WczesniejszyPomiar(Part):
    """Wcześniejsza ankieta tej usługi"""

    data_zestawienia: Data
    """Data zestawienia tamtej ankiety"""
    zwrocono: LiczbaDodatnia
    """Ile ankiet wtedy wróciło"""
    srednia: Ulamek
    """Średnia ocena z tamtego zestawienia
    Punkty 1–5."""
    niepewnosc: Ulamek | None = None
    """Niepewność tamtej średniej (±)
    Z tamtego zestawienia; puste, gdy jej nie policzono."""

    _mean_is_on_the_scale = lies_on_the_scale("srednia", what="Średnia", lowest=1, highest=5)


@dataclass(frozen=True, slots=True)
class ZmianaOceny:
    """A mean then and now, with what the answers of both surveys leave uncertain."""

    wtedy: WczesniejszyPomiar
    teraz: Decimal | None
    polowa: Decimal | None

    @property
    def zmiana(self) -> Decimal | None:
        """Difference; above 0 it is better now."""
        return ankieta.zmiana(self.wtedy.srednia, self.teraz)

    @property
    def niepewnosc(self) -> Decimal | None:
        """Half of the interval of the difference."""
        return niepewnosc.niepewnosc_roznicy(self.wtedy.niepewnosc, self.polowa)

    @property
    def slowo_wtedy(self) -> str:
        """Mean of the earlier survey."""
        return punkty(self.wtedy.srednia)

    @property
    def slowo_zmiany(self) -> str:
        """Difference with its sign."""
        return ze_znakiem(self.zmiana)

    @property
    def slowo_niepewnosci(self) -> str:
        """Half of the interval of the difference."""
        return plus_minus(self.niepewnosc)

    @property
    def wniosek(self) -> str:
        """Whether the change is more than chance, in words."""
        if self.zmiana is None or self.niepewnosc is None:
            return "nie wiadomo, czy zmiana wychodzi poza niepewność"
        if abs(self.zmiana) <= self.niepewnosc:
            return "zmiana mieści się w niepewności, więc może być przypadkowa"
        return "zmiana wychodzi poza niepewność"
