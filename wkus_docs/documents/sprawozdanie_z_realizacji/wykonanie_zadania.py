"""What was done: results reached, activities carried out, payments taken from those who came."""

from typing import Annotated

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.law import acts
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_RWZ = acts["rwz"]


class RezultatOsiagniety(Part):
    """Rezultat"""

    nazwa: Tekst
    """Nazwa rezultatu
    Jak w ofercie i umowie."""
    planowany: Tekst
    """Planowany poziom
    Wartość docelowa na ten okres."""
    osiagniety: Tekst
    """Osiągnięty poziom"""
    czy_osiagnieto: Annotated[TakNie, "nie drukuje się"]
    """Czy osiągnięto planowany poziom"""
    sposob_pomiaru: Tekst
    """Sposób zmierzenia
    Np. „dzienniki zajęć, listy obecności”."""
    wyjasnienie: Tekst | None = None
    """Wyjaśnienie
    Potrzebne, gdy planowanego poziomu nie osiągnięto."""

    @rule(_RWZ["zał. 5 część I.1"])
    def _shortfall_is_explained(self) -> Findings:
        """Rezultat, którego nie osiągnięto, jest wyjaśniony."""
        if not self.czy_osiagnieto and not self.wyjasnienie:
            yield warning(
                "wyjasnienie",
                f"Rezultatu „{self.nazwa}” nie osiągnięto (planowano: {self.planowany}, jest: "
                f"{self.osiagniety}), a nie ma wyjaśnienia.",
                hint="Napisz, dlaczego i co to zmienia w zadaniu.",
            )


class WykonaneDzialanie(Part):
    """Wykonane działanie"""

    nazwa: Tekst
    """Nazwa działania
    Taka jak w kosztorysie umowy."""
    opis: Opis
    """Opis wykonania
    Stopień i skala wykonania zgodnie z umową."""
    odstepstwa: Opis | None = None
    """Odstępstwa od umowy z wyjaśnieniem
    Puste, gdy ich nie było."""
    wklad: Annotated[Opis | None, ASKED] = None
    """Wkład osobowy i rzeczowy
    Kto pracował nieodpłatnie i ile, jakich rzeczy użyto; puste, gdy go nie było."""
    podmiot: Opis | None = None
    """Część wykonana przez podmiot niebędący stroną umowy
    Puste, gdy całe działanie wykonał Zleceniobiorca."""


class SwiadczeniaPobrane(Part):
    """Świadczenia pieniężne pobrane od odbiorców"""

    warunki: Opis
    """Warunki pobierania"""
    wysokosc: Tekst
    """Wysokość świadczenia od jednego odbiorcy
    Np. „20,00 zł za dzień półkolonii”."""
    laczna_wartosc: Kwota
    """Łączna wartość świadczeń [zł]"""
