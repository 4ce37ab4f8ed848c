"""Tables and charts of a report on efficiency: year by year, indicators, rates."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.efektywnosc import ekonomiczna
from wkus_docs.analiza.koszt_jednostkowy import koszt_jednostkowy
from wkus_docs.analiza.wrazliwosc import zmieniony
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.documents.raport_efektywnosci.odchylenie_efektywnosci import Wielkosc
from wkus_docs.documents.raport_efektywnosci.wskaznik_efektywnosci import (
    DZIS,
    PLAN,
    WYKONANIE,
    WskaznikEfektywnosci,
)
from wkus_docs.parts.badanie.porownanie import Porownanie
from wkus_docs.parts.badanie.wykresy import PELNE_OSIAGNIECIE
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu, ilosc, procent, ulamek, zlote

_STO = Decimal(100)


@dataclass(frozen=True, slots=True)
class RokEfektywnosci:
    """A row: savings and economic efficiency of a year, planned and actual, as text."""

    nazwa: str
    oszczednosc_planowana: str
    oszczednosc: str
    e_ek_planowana: str
    e_ek: str
    czy_suma: bool = False


@dataclass(frozen=True, slots=True)
class WierszOsiagniecia:
    """An indicator; its figures as text are made when asked for."""

    wskaznik: WskaznikEfektywnosci

    @property
    def waga(self) -> str:
        """Weight."""
        return ilosc(self.wskaznik.waga)

    @property
    def baza(self) -> str:
        """Base."""
        return ilosc(self.wskaznik.baza)

    @property
    def cel(self) -> str:
        """Target."""
        return ilosc(self.wskaznik.cel)

    @property
    def dzis(self) -> str:
        """Value without the contract."""
        return ilosc(self.wskaznik.wartosc(DZIS))

    @property
    def plan(self) -> str:
        """Value planned."""
        return ilosc(self.wskaznik.wartosc(PLAN))

    @property
    def wykonanie(self) -> str:
        """Value reached."""
        return ilosc(self.wskaznik.wartosc(WYKONANIE))

    @property
    def osiagniecie_planowane(self) -> str:
        """Achievement planned, in per cent."""
        return procent(self.wskaznik.osiagniecie_planowane)

    @property
    def osiagniecie(self) -> str:
        """Achievement reached, in per cent."""
        return procent(self.wskaznik.osiagniecie_rzeczywiste)


@dataclass(frozen=True, slots=True)
class Stawka:
    """What a unit cost in the last year, and what it will cost after the growth of prices, as text."""

    nazwa: str
    ostatni_rok: str
    po_wzroscie: str


def powody_wykonania(wykonanie: Porownanie) -> tuple[str, ...]:
    """Say what the contract gave against doing without it."""
    bez, z = wykonanie.dzis, wykonanie.badany
    return (
        _wobec("koszt jednostki usługi", bez.koszt_jednostki, z.koszt_jednostki, zlote)
        + f" (E_ek = {ulamek(wykonanie.e_ek)})",
        _wobec("efekty ważone", bez.efekty, z.efekty, ulamek)
        + f" (E_sp = {ulamek(wykonanie.e_sp)}, ΔWE = {ulamek(wykonanie.roznica_efektow)})",
        _wobec("koszt pełny wszystkich lat", bez.koszt, z.koszt, zlote)
        + f" (ΔK = {zlote(wykonanie.oszczednosc)})",
        f"limit w wieloletniej prognozie finansowej: {wykonanie.o_limicie}",
    )


def _wobec(co: str, bez: Decimal | None, z: Decimal | None, zapis: Callable[[Decimal | None], str]) -> str:
    return f"{co}: bez kontraktu {zapis(bez)}, z kontraktem {zapis(z)}"


def lata_efektywnosci(plan: Porownanie, wykonanie: Porownanie) -> tuple[RokEfektywnosci, ...]:
    """Return savings and E_ek of every year, then of all."""
    wiersze = tuple(
        RokEfektywnosci(f"{rok.rok} r.", zlote(planowana), zlote(rzeczywista), ulamek(e_plan), ulamek(e))
        for rok, planowana, rzeczywista, e_plan, e in zip(
            wykonanie.badany.wariant.lata,
            plan.oszczednosci,
            wykonanie.oszczednosci,
            _e_ek(plan),
            _e_ek(wykonanie),
            strict=False,  # years that do not agree are a fault of their own
        )
    )
    razem = RokEfektywnosci(
        "Razem",
        zlote(plan.oszczednosc),
        zlote(wykonanie.oszczednosc),
        ulamek(plan.e_ek),
        ulamek(wykonanie.e_ek),
        czy_suma=True,
    )
    return (*wiersze, razem)


def _e_ek(porownanie: Porownanie) -> tuple[Decimal | None, ...]:
    koszt = Wielkosc.KOSZT_JEDNOSTKI.w_roku
    dzis = {rok.rok: koszt(rok) for rok in porownanie.dzis.wariant.lata}
    return tuple(ekonomiczna(dzis.get(rok.rok), koszt(rok)) for rok in porownanie.badany.wariant.lata)


def stawki(wykonanie: WynikWariantu, wzrost: Decimal | None) -> tuple[Stawka, ...]:
    """Return the full cost and the grant of a unit: of the last year, and after the growth of prices."""
    return (
        _stawka("Koszt pełny jednostki usługi", koszt_ostatniego_roku(wykonanie), wzrost),
        _stawka("Dotacja na jednostkę usługi", dotacja_ostatniego_roku(wykonanie), wzrost),
    )


def koszt_ostatniego_roku(wykonanie: WynikWariantu) -> Decimal | None:
    """Full cost of a unit in the last year."""
    return Wielkosc.KOSZT_JEDNOSTKI.w_roku(wykonanie.wariant.lata[-1])


def dotacja_ostatniego_roku(wykonanie: WynikWariantu) -> Decimal | None:
    """Grant for a unit in the last year."""
    rok = wykonanie.wariant.lata[-1]
    return koszt_jednostkowy(rok.dotacja, rok.liczba_jednostek)


def po_wzroscie(kwota: Decimal | None, wzrost: Decimal | None) -> Decimal | None:
    """Amount after the growth of prices; not known where the growth is not."""
    return None if wzrost is None else zmieniony(kwota, wzrost)


def _stawka(nazwa: str, kwota: Decimal | None, wzrost: Decimal | None) -> Stawka:
    return Stawka(nazwa, zlote(kwota), zlote(po_wzroscie(kwota, wzrost)))


def wykres_kosztu_jednostki(plan: WynikWariantu, wykonanie: WynikWariantu) -> Chart:
    """Draw the unit cost of every year, planned and actual."""
    koszt = Wielkosc.KOSZT_JEDNOSTKI.w_roku
    planowane = {rok.rok: koszt(rok) for rok in plan.wariant.lata}
    lata = wykonanie.wariant.lata
    return Chart(
        ChartKind.COLUMNS,
        "Koszt jednostki usługi w latach",
        tuple(f"{rok.rok} r." for rok in lata),
        (
            Series("plan", tuple(planowane.get(rok.rok) for rok in lata)),
            Series("wykonanie", tuple(map(koszt, lata))),
        ),
        "zł",
    )


def wykres_osiagniec(wskazniki: Sequence[WskaznikEfektywnosci]) -> Chart:
    """Draw the achievement of every indicator, planned and actual, in per cent."""
    return Chart(
        ChartKind.BARS,
        "Osiągnięcie wskaźników",
        tuple(wskaznik.nazwa for wskaznik in wskazniki),
        (
            Series("plan", tuple(_procenty(w.osiagniecie_planowane) for w in wskazniki)),
            Series("wykonanie", tuple(_procenty(w.osiagniecie_rzeczywiste) for w in wskazniki)),
        ),
        "% drogi od bazy do celu",
        PELNE_OSIAGNIECIE,
    )


def _procenty(czesc: Decimal | None) -> Decimal | None:
    return None if czesc is None else czesc * _STO
