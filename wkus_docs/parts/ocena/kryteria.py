"""Criteria of assessment, bound to the six grounds of art. 15 ust. 1 UDPP."""

from wkus_docs.document import Part
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class Przeslanka(Wybor):
    """Ground of assessment that the law names; the value's order is that of art. 15 ust. 1."""

    MOZLIWOSC = "mozliwosc_realizacji", "możliwość realizacji zadania publicznego"
    KALKULACJA = "kalkulacja_kosztow", "kalkulacja kosztów, w tym w odniesieniu do zakresu rzeczowego"
    JAKOSC = "jakosc_i_kwalifikacje", "jakość wykonania zadania i kwalifikacje osób"
    SRODKI = "srodki_wlasne", "planowany udział środków własnych lub z innych źródeł"
    WKLAD = "wklad_rzeczowy_i_osobowy", "planowany wkład rzeczowy, osobowy, świadczenia wolontariuszy"
    DOSWIADCZENIE = "wczesniejsze_zlecenia", "realizacja zadań zleconych w latach poprzednich"

    @property
    def punkt(self) -> int:
        """Number of the point in art. 15 ust. 1."""
        return list(type(self)).index(self) + 1


class Forma(Wybor):
    """Form of commissioning (art. 5 ust. 4 UDPP)."""

    POWIERZENIE = "powierzenie", "powierzenie"
    WSPIERANIE = "wspieranie", "wspieranie"


class Kryterium(Part):
    """Kryterium oceny"""

    przeslanka: Przeslanka
    """Przesłanka ustawowa
    Jedna z sześciu: mozliwosc_realizacji, kalkulacja_kosztow, jakosc_i_kwalifikacje, srodki_wlasne, wklad_rzeczowy_i_osobowy, wczesniejsze_zlecenia."""
    nazwa: Tekst
    """Treść kryterium"""
    maks_punktow: LiczbaDodatnia
    """Najwyższa liczba punktów"""
