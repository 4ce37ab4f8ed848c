"""What was done: results reached, activities carried out, payments taken from those who came."""

from typing import Annotated

from wkus_docs.document import Part
from wkus_docs.law import acts
from wkus_docs.parts.umowa.rezultat_sprawozdania import RezultatSprawozdania, shortfall_is_explained
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Opis, Tekst


class RezultatOsiagniety(RezultatSprawozdania):
    """Rezultat"""

    _shortfall_is_explained = shortfall_is_explained(acts["rwz"]["zał. 5 część I.1"])


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
