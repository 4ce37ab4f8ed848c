"""What a quarterly sheet is made of: plan and execution by quarter, thresholds of the signals."""

from calendar import monthrange
from datetime import date
from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.badanie.wynik_wariantu import ilosc, procent
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.jakosc.wskaznik_jakosci import WskaznikJakosci
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Procent, Ulamek
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


class Strona(Wybor):
    """Which deviation is unfavourable."""

    OBIE = "obie", "w górę i w dół"
    W_GORE = "w_gore", "w górę"
    W_DOL = "w_dol", "w dół"


class ProgiSygnalow(Part):
    """Progi sygnałów"""

    zolty: Procent
    """Próg żółty [%]
    Od takiego niekorzystnego odchylenia od planu sygnał jest żółty."""
    czerwony: Procent
    """Próg czerwony [%]
    Od takiego niekorzystnego odchylenia sygnał jest czerwony; trzeba je wyjaśnić."""

    def sygnal(self, odchylenie: Decimal | None, strona: Strona) -> Sygnal:
        """Signal of a relative deviation; without one there is none."""
        if odchylenie is None:
            return Sygnal.BRAK
        niekorzystne = {Strona.OBIE: abs(odchylenie), Strona.W_GORE: odchylenie, Strona.W_DOL: -odchylenie}
        procent = niekorzystne[strona] * 100
        if procent >= self.czerwony:
            return Sygnal.CZERWONY
        return Sygnal.ZOLTY if procent >= self.zolty else Sygnal.ZIELONY

    @rule()
    def _red_lies_beyond_yellow(self) -> Findings:
        """Próg żółty jest większy od zera, a czerwony większy od żółtego."""
        if not 0 < self.zolty < self.czerwony:
            yield error(
                "czerwony",
                f"Progi mają rosnąć od zera, a podano żółty {liczba(self.zolty)}% i czerwony "
                f"{liczba(self.czerwony)}%.",
                hint="Popraw progi, np. 5 i 10.",
            )


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


class WskaznikMonitorowany(WskaznikJakosci):
    """Wskaźnik jakości"""

    wartosc_poprzednia: Ulamek | None = None
    """Wartość w poprzednim arkuszu
    Puste, gdy nie mierzono."""
    wartosc: Ulamek | None = None
    """Wartość bieżąca
    Puste, gdy w tym roku jeszcze nie mierzono."""
    wyjasnienie: Opis | None = None
    """Wyjaśnienie
    Wymagane, gdy sygnał jest czerwony."""

    @property
    def sygnal_biezacy(self) -> Sygnal:
        """Signal of the present value."""
        return self.sygnal(self.wartosc)

    @property
    def komorki(self) -> tuple[str, ...]:
        """Base, target, previous and present value, achievement."""
        liczby = map(ilosc, (self.baza, self.cel, self.wartosc_poprzednia, self.wartosc))
        return (*liczby, procent(self.osiagniecie(self.wartosc)))
