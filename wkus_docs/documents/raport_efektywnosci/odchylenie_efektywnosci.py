"""Deviations of a contract by year: cost, units and unit cost, planned and actual, with explanations."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.koszt_jednostkowy import koszt_dokladny, koszt_jednostkowy
from wkus_docs.analiza.odchylenie import odchylenie_do_progu, odchylenie_wzgledne
from wkus_docs.document import Part
from wkus_docs.parts.badanie.naklady import NakladyRoku
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu, cena, ilosc, procent, zlote
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_STO = Decimal(100)
NIE_POTRZEBA = "–"


class Wielkosc(Wybor):
    """What deviates."""

    KOSZT = "koszt", "koszt pełny K"
    JEDNOSTKI = "jednostki", "jednostki usługi J"
    KOSZT_JEDNOSTKI = "koszt_jednostki", "koszt jednostki k_j"

    def w_roku(self, rok: NakladyRoku, *, dawniej: bool = False) -> Decimal | None:
        """Figure of a year; ``dawniej`` rounds the unit cost, as version 0.1.0 did."""
        if self is Wielkosc.KOSZT:
            return rok.koszt_pelny
        if self is Wielkosc.JEDNOSTKI:
            return rok.liczba_jednostek
        koszt = koszt_jednostkowy if dawniej else koszt_dokladny
        return koszt(rok.koszt_pelny, rok.liczba_jednostek)

    def razem(self, wynik: WynikWariantu) -> Decimal | None:
        """Figure of all years."""
        if self is Wielkosc.KOSZT:
            return wynik.koszt
        return wynik.jednostki if self is Wielkosc.JEDNOSTKI else wynik.koszt_jednostki

    def zapis(self, wartosc: Decimal | None) -> str:
        """Write the figure."""
        if self is Wielkosc.KOSZT_JEDNOSTKI:
            return cena(wartosc)
        return ilosc(wartosc) if self is Wielkosc.JEDNOSTKI else zlote(wartosc)


class WyjasnienieOdchylenia(Part):
    """Wyjaśnienie odchylenia"""

    rok: Rok
    """Rok"""
    wielkosc: Wielkosc
    """Co odchyliło się od planu
    koszt, jednostki albo koszt_jednostki."""
    wyjasnienie: Tekst
    """Wyjaśnienie
    Co było przyczyną i czy może się powtórzyć."""


@dataclass(frozen=True, slots=True)
class OdchylenieWielkosci:
    """A figure planned and actual; ``rok`` is None for all years together."""

    rok: int | None
    wielkosc: Wielkosc
    wartosc_planu: Decimal | None
    wartosc_wykonania: Decimal | None
    prog: Decimal
    wyjasnienie: str | None = None

    @property
    def czesc(self) -> Decimal | None:
        """Relative deviation, as it is printed."""
        return odchylenie_wzgledne(self.wartosc_planu, self.wartosc_wykonania)

    @property
    def czy_ponad_prog(self) -> bool:
        """Whether it is further from the plan than one may leave unexplained."""
        czesc = odchylenie_do_progu(self.wartosc_planu, self.wartosc_wykonania)
        return czesc is not None and abs(czesc) * _STO > self.prog

    @property
    def czy_suma(self) -> bool:
        """Whether it is of all years."""
        return self.rok is None

    @property
    def okres(self) -> str:
        """The year, or all of them."""
        return "Razem" if self.rok is None else f"{self.rok} r."

    @property
    def plan(self) -> str:
        """The plan as text."""
        return self.wielkosc.zapis(self.wartosc_planu)

    @property
    def wykonanie(self) -> str:
        """What came of it, as text."""
        return self.wielkosc.zapis(self.wartosc_wykonania)

    @property
    def odchylenie(self) -> str:
        """The deviation with its sign, as text."""
        znak = "+" if self.czesc is not None and self.czesc > 0 else ""
        return f"{znak}{procent(self.czesc)}"

    @property
    def ocena(self) -> str:
        """The explanation, or why there is none, in words."""
        if self.wyjasnienie:
            return self.wyjasnienie
        if self.czesc is None:
            return "nie da się porównać: brak danych"
        if self.czy_suma or not self.czy_ponad_prog:
            return NIE_POTRZEBA
        return "brak wyjaśnienia"


def odchylenia(
    plan: WynikWariantu,
    wykonanie: WynikWariantu,
    wyjasnienia: tuple[WyjasnienieOdchylenia, ...],
    prog: Decimal,
) -> Iterator[OdchylenieWielkosci]:
    """Yield the deviations year by year, then those of all years."""
    wedlug_lat = {rok.rok: rok for rok in plan.wariant.lata}
    znane = {(jedno.rok, jedno.wielkosc): jedno.wyjasnienie for jedno in wyjasnienia}
    for rok in wykonanie.wariant.lata:
        planowany = wedlug_lat.get(rok.rok)
        for wielkosc in Wielkosc:
            yield OdchylenieWielkosci(
                rok.rok,
                wielkosc,
                None if planowany is None else wielkosc.w_roku(planowany, dawniej=plan.dawniej),
                wielkosc.w_roku(rok, dawniej=plan.dawniej),
                prog,
                znane.get((rok.rok, wielkosc)),
            )
    for wielkosc in Wielkosc:
        yield OdchylenieWielkosci(None, wielkosc, wielkosc.razem(plan), wielkosc.razem(wykonanie), prog)
