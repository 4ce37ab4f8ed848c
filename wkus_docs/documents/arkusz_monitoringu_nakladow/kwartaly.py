"""Plan and execution in the four quarters: of expenses, of what the grant pays, of units of the service."""

from calendar import monthrange
from datetime import date
from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.document import Part
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Ulamek
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class Kwartal(Wybor):
    """Quarter of the year that the sheet reaches to."""

    PIERWSZY = "1", "I kwartał"
    DRUGI = "2", "II kwartał"
    TRZECI = "3", "III kwartał"
    CZWARTY = "4", "IV kwartał"

    @property
    def numer(self) -> int:
        """1 to 4."""
        return int(self.value)

    def ostatni_dzien(self, rok: int) -> date:
        """Last day of the quarter."""
        miesiac = self.numer * 3
        return date(rok, miesiac, monthrange(rok, miesiac)[1])


class Nazwana(Part):
    """Pozycja"""

    nazwa: Tekst
    """Pozycja
    Jak w kosztorysie umowy."""


class KwartalyKwot(Part):
    """Plan i wykonanie w kwartałach"""

    plan_kw1: Kwota | None = None
    """Plan na I kwartał [zł]
    Kwota 0 znaczy, że nic nie planowano; puste pole – że planu nie znamy."""
    plan_kw2: Kwota | None = None
    """Plan na II kwartał [zł]"""
    plan_kw3: Kwota | None = None
    """Plan na III kwartał [zł]"""
    plan_kw4: Kwota | None = None
    """Plan na IV kwartał [zł]"""
    wykonanie_kw1: Kwota | None = None
    """Wykonanie w I kwartale [zł]
    Kwota 0 znaczy, że nic nie wydano; puste pole – że kwoty nie znamy albo kwartał się nie skończył."""
    wykonanie_kw2: Kwota | None = None
    """Wykonanie w II kwartale [zł]"""
    wykonanie_kw3: Kwota | None = None
    """Wykonanie w III kwartale [zł]"""
    wykonanie_kw4: Kwota | None = None
    """Wykonanie w IV kwartale [zł]"""


class PozycjaWydatkow(KwartalyKwot, Nazwana):
    """Pozycja wydatków"""

    wyjasnienie: Opis | None = None
    """Wyjaśnienie odchylenia
    Wymagane, gdy sygnał jest czerwony: przyczyna i co dalej."""


class DotacjaRoku(KwartalyKwot):
    """Wydatki z dotacji"""

    przekazana: Kwota | None = None
    """Dotacja przekazana od początku roku [zł]
    Suma transz, które wpłynęły."""
    wyjasnienie: Opis | None = None
    """Wyjaśnienie odchylenia
    Wymagane, gdy sygnał jest czerwony."""


class JednostkiRoku(Part):
    """Jednostki usługi"""

    miara: Tekst
    """Jednostka usługi
    W mianowniku, np. „dzień pobytu dziecka”."""
    plan_kw1: Ulamek | None = None
    """Plan na I kwartał
    Liczba jednostek; 0 znaczy, że usługi nie planowano."""
    plan_kw2: Ulamek | None = None
    """Plan na II kwartał"""
    plan_kw3: Ulamek | None = None
    """Plan na III kwartał"""
    plan_kw4: Ulamek | None = None
    """Plan na IV kwartał"""
    wykonanie_kw1: Ulamek | None = None
    """Wykonanie w I kwartale"""
    wykonanie_kw2: Ulamek | None = None
    """Wykonanie w II kwartale"""
    wykonanie_kw3: Ulamek | None = None
    """Wykonanie w III kwartale"""
    wykonanie_kw4: Ulamek | None = None
    """Wykonanie w IV kwartale"""
    wyjasnienie: Opis | None = None
    """Wyjaśnienie odchylenia liczby jednostek
    Wymagane, gdy sygnał jest czerwony."""
    wyjasnienie_kosztu: Opis | None = None
    """Wyjaśnienie odchylenia kosztu jednostki
    Wymagane, gdy sygnał jest czerwony."""


ZKwartalami = KwartalyKwot | JednostkiRoku
"""What is planned and done by quarter."""


def plany(item: ZKwartalami) -> tuple[Decimal | None, ...]:
    """Plan of the four quarters."""
    return item.plan_kw1, item.plan_kw2, item.plan_kw3, item.plan_kw4


def wykonania(item: ZKwartalami) -> tuple[Decimal | None, ...]:
    """Execution in the four quarters."""
    return item.wykonanie_kw1, item.wykonanie_kw2, item.wykonanie_kw3, item.wykonanie_kw4


def narastajaco(kwoty: tuple[Decimal | None, ...]) -> tuple[Decimal | None, ...]:
    """Sums from the beginning of the year to the end of every quarter."""
    return tuple(suma(kwoty[: numer + 1]) for numer in range(len(kwoty)))
