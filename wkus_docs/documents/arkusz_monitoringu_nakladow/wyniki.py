"""What comes out of a quarterly sheet for one position: cumulative figures, deviation, forecast, signal."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dokladnosc import grosz
from wkus_docs.analiza.koszt_jednostkowy import koszt_do_druku, koszt_dokladny
from wkus_docs.analiza.odchylenie import odchylenie, odchylenie_do_progu, odchylenie_wzgledne
from wkus_docs.analiza.prognoza_wykonania import prognoza_w_tempie, prognoza_wedlug_planu
from wkus_docs.documents.arkusz_monitoringu_nakladow.kwartaly import narastajaco
from wkus_docs.documents.arkusz_monitoringu_nakladow.sygnaly import ProgiSygnalow, Strona
from wkus_docs.parts.badanie.wynik_wariantu import cena, ilosc, procent, zlote
from wkus_docs.parts.jakosc.sygnal import Sygnal

_DO_DNIA = 6
"""Cells of what is reckoned up to the end of the quarter."""

Kwartaly = tuple[Decimal | None, ...]
"""A figure in each quarter of the year."""


@dataclass(frozen=True, slots=True)
class WynikPozycji:
    """Result of a position at the end of a quarter; ``plany`` and ``wykonania`` are by quarter."""

    nazwa: str
    plany: Kwartaly
    wykonania: Kwartaly
    kwartal: int
    progi: ProgiSygnalow
    strona: Strona = Strona.OBIE
    wyjasnienie: str | None = None
    czy_kwoty: bool = True

    @property
    def plan_roku(self) -> Decimal | None:
        """Plan of the whole year."""
        return suma(self.plany)

    @property
    def plan(self) -> Decimal | None:
        """Plan from the beginning of the year."""
        return narastajaco(self.plany)[self.kwartal - 1]

    @property
    def wykonanie(self) -> Decimal | None:
        """What was done from the beginning of the year."""
        return narastajaco(self.wykonania)[self.kwartal - 1]

    @property
    def odchylenie(self) -> Decimal | None:
        """Deviation of what was done from the plan."""
        return odchylenie(self.plan, self.wykonanie)

    @property
    def odchylenie_wzgledne(self) -> Decimal | None:
        """The same as a part of the plan."""
        return odchylenie_wzgledne(self.plan, self.wykonanie)

    @property
    def prognoza_wedlug_planu(self) -> Decimal | None:
        """Forecast for the year if the rest goes as planned."""
        return prognoza_wedlug_planu(self.plan_roku, self.plan, self.wykonanie)

    @property
    def prognoza_w_tempie(self) -> Decimal | None:
        """Forecast for the year if the rest goes as so far."""
        return prognoza_w_tempie(self.plan_roku, self.plan, self.wykonanie)

    @property
    def sygnal(self) -> Sygnal:
        """Signal of the deviation; where no expense was planned, one that was made is red."""
        if self.strona == Strona.OBIE and self.plan == 0 and self.wykonanie is not None:
            return Sygnal.CZERWONY if self.wykonanie else Sygnal.ZIELONY
        return self.progi.sygnal(odchylenie_do_progu(self.plan, self.wykonanie), self.strona)

    @property
    def komorki(self) -> tuple[str, ...]:
        """Plan of the year, cumulative plan and execution, deviations, both forecasts.

        In a draft without its quarter only the first is known, and the other cells are left to write in.
        """
        zapis = zlote if self.czy_kwoty else ilosc
        if not isinstance(self.kwartal, int):
            return (zapis(self.plan_roku), *[""] * _DO_DNIA)
        return (
            *map(zapis, (self.plan_roku, self.plan, self.wykonanie)),
            zapis(self.odchylenie).replace("-", "−"),
            procent(self.odchylenie_wzgledne),
            *map(zapis, (self.prognoza_wedlug_planu, self.prognoza_w_tempie)),
        )

    @property
    def komorki_kwartalow(self) -> tuple[str, ...]:
        """Plan and execution of each quarter, one after the other; a cell to write in where the quarter is not known."""
        zapis = zlote if self.czy_kwoty else ilosc
        znany = isinstance(self.kwartal, int)
        pary = zip(self.plany, self.wykonania, strict=True)
        return tuple(
            komorka
            for numer, (plan, wykonanie) in enumerate(pary)
            for komorka in (
                zapis(plan),
                zapis(wykonanie)
                if wykonanie is not None or (znany and numer < self.kwartal)
                else "–"
                if znany
                else "",
            )
        )


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something yellow or red, and why it is so."""

    nazwa: str
    sygnal: Sygnal
    wyjasnienie: str | None


@dataclass(frozen=True, slots=True)
class WynikKosztu:
    """Unit cost from the beginning of the year against the planned one; neither is rounded before it is printed."""

    wydatki: WynikPozycji
    jednostki: WynikPozycji
    progi: ProgiSygnalow
    wyjasnienie: str | None

    @property
    def nazwa(self) -> str:
        """Name of the row."""
        return "Koszt jednostki usługi"

    @property
    def plan_roku(self) -> Decimal | None:
        """Planned unit cost of the whole year."""
        return koszt_dokladny(self.wydatki.plan_roku, self.jednostki.plan_roku)

    @property
    def plan(self) -> Decimal | None:
        """Planned unit cost from the beginning of the year."""
        return koszt_dokladny(self.wydatki.plan, self.jednostki.plan)

    @property
    def wykonanie(self) -> Decimal | None:
        """Unit cost from the beginning of the year."""
        return koszt_dokladny(self.wydatki.wykonanie, self.jednostki.wykonanie)

    @property
    def prognoza_wedlug_planu(self) -> Decimal | None:
        """Forecast for the year: forecast cost by forecast units, both as planned for the rest."""
        return koszt_dokladny(self.wydatki.prognoza_wedlug_planu, self.jednostki.prognoza_wedlug_planu)

    @property
    def prognoza_w_tempie(self) -> Decimal | None:
        """The same at the pace so far."""
        return koszt_dokladny(self.wydatki.prognoza_w_tempie, self.jednostki.prognoza_w_tempie)

    @property
    def odchylenie(self) -> Decimal | None:
        """Deviation from the planned unit cost, of the figures that are printed."""
        return odchylenie(koszt_do_druku(self.plan), koszt_do_druku(self.wykonanie))

    @property
    def odchylenie_wzgledne(self) -> Decimal | None:
        """The same as a part of the planned unit cost, of the figures that are printed."""
        return odchylenie_wzgledne(koszt_do_druku(self.plan), koszt_do_druku(self.wykonanie))

    @property
    def sygnal(self) -> Sygnal:
        """Signal: only a unit dearer than planned is unfavourable."""
        return self.progi.sygnal(odchylenie_do_progu(self.plan, self.wykonanie), Strona.W_GORE)

    @property
    def komorki(self) -> tuple[str, ...]:
        """The columns of a position as the templates of 0.1.0 print them, with every unit cost to the grosz."""
        plan, wykonanie = map(_grosz, (self.plan, self.wykonanie))
        return (
            *map(zlote, (_grosz(self.plan_roku), plan, wykonanie, odchylenie(plan, wykonanie))),
            procent(odchylenie_wzgledne(plan, wykonanie)),
            *map(zlote, map(_grosz, (self.prognoza_wedlug_planu, self.prognoza_w_tempie))),
        )

    @property
    def komorki_dokladne(self) -> tuple[str, ...]:
        """The same columns as of a position; a unit cost that a grosz would blur has more places."""
        return (
            *map(cena, (self.plan_roku, self.plan, self.wykonanie, self.odchylenie)),
            procent(self.odchylenie_wzgledne),
            *map(cena, (self.prognoza_wedlug_planu, self.prognoza_w_tempie)),
        )


def _grosz(koszt: Decimal | None) -> Decimal | None:
    return None if koszt is None else grosz(koszt)
