"""Quarterly sheet on a task: expenses, units of the service and indicators, planned and done, with signals."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.odchylenie import odchylenie
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import About, Document, LegalBasis, Model, Provenance
from wkus_docs.documents.arkusz_monitoringu_nakladow import reguly
from wkus_docs.documents.arkusz_monitoringu_nakladow.fakty import FACTS
from wkus_docs.documents.arkusz_monitoringu_nakladow.kwartaly import (
    DotacjaRoku,
    JednostkiRoku,
    Kwartal,
    PozycjaWydatkow,
    narastajaco,
    plany,
    wykonania,
)
from wkus_docs.documents.arkusz_monitoringu_nakladow.sygnaly import (
    ProgiSygnalow,
    Strona,
    WskaznikMonitorowany,
)
from wkus_docs.documents.arkusz_monitoringu_nakladow.wyniki import Alarm, WynikKosztu, WynikPozycji
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.badanie.wynik_wariantu import zlote
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.parts.umowa.realizacja_umowy import RealizacjaUmowy
from wkus_docs.relations import is_no_later, weights_sum_to_one
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Opis

_UDPP = acts["udpp"]
_POLA = (
    "nazwa", "wymiar", "jednostka_miary", "kierunek", "baza", "cel", "prog_zielony", "prog_zolty", "waga", "zrodlo",
    "czestosc",
)  # fmt: skip
_PILNOSC = (Sygnal.CZERWONY, Sygnal.ZOLTY, Sygnal.BRAK, Sygnal.ZIELONY)


class ArkuszMonitoringuNakladow(RealizacjaUmowy, Document):
    """Arkusz monitoringu nakładów i wskaźników

    Co kwartał: plan i wykonanie wydatków i jednostek usługi narastająco, odchylenia, koszt jednostki, prognoza
    do końca roku, sygnały zielone, żółte i czerwone, wartości wskaźników jakości. Organizacja przekazuje go
    urzędowi; nie zastępuje sprawozdania. Czego nie wiadomo, to stoi w wynikach jako „brak danych”.
    """

    about: ClassVar[About] = About(
        kind="zestawienie",
        stages=("8 realizacja i monitoring",),
        author="organizacja pozarządowa, dla urzędu",
        legal_basis=(LegalBasis(_UDPP["art. 18 ust. 3"]), LegalBasis(_UDPP["art. 17"])),
        provenance=(Provenance.SISTER_MODEL,),
        models=(Model.EFEKTYWNOSC,),
        sources="Wzoru urzędowego nie ma. Stały monitoring wskaźników poświadcza opis modelu NAWIKUS; jego "
        "arkusza nie opublikowano, więc układ, progi, prognozy i sygnały są własne. Obowiązek i terminy "
        "przekazywania arkusza musi mieć umowa: ustawa zna tylko sprawozdanie, także częściowe na wezwanie.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    rok: Rok
    """Rok budżetowy"""
    kwartal: Kwartal
    """Kwartał
    Ostatni, który arkusz obejmuje: 1, 2, 3 albo 4. Wyniki liczy się narastająco od początku roku."""
    progi_wydatkow: ProgiSygnalow
    """Progi wydatków
    Niekorzystne jest odchylenie w górę i w dół."""
    progi_jednostek: ProgiSygnalow
    """Progi liczby jednostek
    Niekorzystne jest odchylenie w dół."""
    progi_kosztu: ProgiSygnalow
    """Progi kosztu jednostki
    Niekorzystne jest odchylenie w górę."""
    pozycje: tuple[PozycjaWydatkow, ...] = Field(min_length=1)
    """Pozycje wydatków
    Wszystkie koszty zadania, także wkład osobowy i rzeczowy."""
    dotacja: DotacjaRoku
    """Wydatki z dotacji
    Ile z wydatków pokrywa dotacja."""
    jednostki: JednostkiRoku
    """Jednostki usługi"""
    wskazniki: tuple[WskaznikMonitorowany, ...] = ()
    """Wskaźniki jakości
    Puste, gdy umowa ich nie ma."""
    uwagi: Opis | None = None
    """Uwagi i ustalenia
    Co zrobiono i co się zmieni w następnym kwartale."""
    sporzadzil: OsobaZespolu
    """Arkusz sporządził"""
    przyjal: OsobaZespolu | None = None
    """Arkusz przyjął
    Osoba z urzędu; puste, dopóki arkusza nie przyjęto."""
    data_sporzadzenia: DataWydania
    """Data sporządzenia"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        umowa = f", umowa {self.umowa.numer_umowy}" if self.umowa.numer_umowy else ""
        return f"Arkusz monitoringu: {self.kwartal.etykieta} {self.rok} r.{umowa}"

    @property
    def autor_dokumentu(self) -> str:
        """The organisations."""
        return self.nazwy_zleceniobiorcow

    @property
    def data_dokumentu(self) -> date:
        """Day of the sheet."""
        return self.data_sporzadzenia

    @property
    def stan_na(self) -> date:
        """Last day of the quarter."""
        return self.kwartal.ostatni_dzien(self.rok)

    @property
    def kwartal_poprzedni(self) -> Kwartal:
        """The quarter before: of the first, the last one of the year before."""
        return list(Kwartal)[self.kwartal.numer - 2]

    @property
    def rok_poprzedni(self) -> int:
        """The year of the quarter before."""
        return self.rok - (self.kwartal == Kwartal.PIERWSZY)

    @property
    def _numer(self) -> int:
        """Number of the quarter; in a draft that lacks it the gap itself, so that what is known of a position stays."""
        return self.kwartal.numer if isinstance(self.kwartal, Kwartal) else self.kwartal

    @property
    def wyniki_pozycji(self) -> tuple[WynikPozycji, ...]:
        """Result of every position."""
        return tuple(self._wynik(item.nazwa, item, item.wyjasnienie) for item in self.pozycje)

    @property
    def razem(self) -> WynikPozycji:
        """Result of all positions together."""
        return WynikPozycji(
            "Razem wydatki",
            tuple(suma(kwoty) for kwoty in zip(*map(plany, self.pozycje), strict=True)),
            tuple(suma(kwoty) for kwoty in zip(*map(wykonania, self.pozycje), strict=True)),
            self._numer,
            self.progi_wydatkow,
        )

    @property
    def wynik_dotacji(self) -> WynikPozycji:
        """Result of what the grant pays."""
        return self._wynik("Wydatki z dotacji", self.dotacja, self.dotacja.wyjasnienie)

    @property
    def wynik_jednostek(self) -> WynikPozycji:
        """Result of the units; fewer than planned are unfavourable."""
        item = self.jednostki
        return WynikPozycji(
            f"Jednostki usługi: {item.miara}",
            plany(item),
            wykonania(item),
            self._numer,
            self.progi_jednostek,
            Strona.W_DOL,
            item.wyjasnienie,
            czy_kwoty=False,
        )

    @property
    def wynik_kosztu(self) -> WynikKosztu:
        """Result of the unit cost."""
        wyjasnienie = self.jednostki.wyjasnienie_kosztu
        return WynikKosztu(self.razem, self.wynik_jednostek, self.progi_kosztu, wyjasnienie)

    @property
    def niewydana(self) -> Decimal | None:
        """Grant received and not spent yet."""
        return odchylenie(self.wynik_dotacji.wykonanie, self.dotacja.przekazana)

    @property
    def do_zwrotu(self) -> tuple[Decimal | None, Decimal | None]:
        """Grant of the year that will not be used, by both forecasts; negative when it will not suffice."""
        wynik = self.wynik_dotacji
        return (
            odchylenie(wynik.prognoza_wedlug_planu, wynik.plan_roku),
            odchylenie(wynik.prognoza_w_tempie, wynik.plan_roku),
        )

    @property
    def komorki_dotacji(self) -> tuple[str, ...]:
        """Grant received, unspent, unused at the end of the year by both forecasts."""
        return tuple(map(zlote, (self.dotacja.przekazana, self.niewydana, *self.do_zwrotu)))

    @property
    def wyniki(self) -> tuple[WynikPozycji, ...]:
        """Rows of the table that have a signal of their own: positions, what the grant pays, units."""
        return (*self.wyniki_pozycji, self.wynik_dotacji, self.wynik_jednostek)

    @property
    def alarmy(self) -> tuple[Alarm, ...]:
        """Whatever is yellow or red, or has been explained; the red ones first."""
        koszt = self.wynik_kosztu
        wszystkie = (
            *(Alarm(w.nazwa, w.sygnal, w.wyjasnienie) for w in self.wyniki),
            Alarm(koszt.nazwa, koszt.sygnal, koszt.wyjasnienie),
            *(Alarm(item.nazwa, item.sygnal_biezacy, item.wyjasnienie) for item in self.wskazniki),
        )
        wazne = (alarm for alarm in wszystkie if alarm.sygnal.czy_alarm or alarm.wyjasnienie)
        return tuple(sorted(wazne, key=lambda alarm: _PILNOSC.index(alarm.sygnal)))

    @property
    def wykres_wydatkow(self) -> Chart:
        """Wykres planu i wykonania wydatków narastająco w kwartałach."""
        return Chart(
            ChartKind.LINES,
            f"Wydatki narastająco w {self.rok} r.",
            tuple(kwartal.etykieta for kwartal in Kwartal),
            (
                Series("plan", narastajaco(self.razem.plany)),
                Series("wykonanie", narastajaco(self.razem.wykonania)),
            ),
            "zł",
            sequence=True,
        )

    @property
    def tabela_wykresu(self) -> tuple[tuple[str, str, str], ...]:
        """Quarter, cumulative plan, cumulative execution: the figures of the chart."""
        plan, wykonanie = (narastajaco(kwoty) for kwoty in (self.razem.plany, self.razem.wykonania))
        return tuple(
            (
                kwartal.etykieta,
                zlote(plan[kwartal.numer - 1]),
                zlote(wykonanie[kwartal.numer - 1]) if kwartal.numer <= self.kwartal.numer else "–",
            )
            for kwartal in Kwartal
        )

    def _wynik(
        self, nazwa: str, item: PozycjaWydatkow | DotacjaRoku, wyjasnienie: str | None
    ) -> WynikPozycji:
        return WynikPozycji(
            nazwa,
            plany(item),
            wykonania(item),
            self._numer,
            self.progi_wydatkow,
            wyjasnienie=wyjasnienie,
        )

    _plans_are_known = reguly.plans_are_known
    _units_are_planned = reguly.units_are_planned
    _past_quarters_are_reported = reguly.past_quarters_are_reported
    _coming_quarters_are_empty = reguly.coming_quarters_are_empty
    _red_signals_are_explained = reguly.red_signals_are_explained
    _grant_pays_part_of_the_expenses = reguly.grant_pays_part_of_the_expenses
    _planned_grant_pays_part_of_the_plan = reguly.planned_grant_pays_part_of_the_plan
    _weights_sum_to_one = weights_sum_to_one("wskazniki.*.waga", at="wskazniki", what="wskaźników")
    _year_belongs_to_the_task = reguly.year_belongs_to_the_task
    _written_after_the_quarter = reguly.written_after_the_quarter
    _spent_no_more_than_received = reguly.spent_no_more_than_received
    _grant_will_suffice = reguly.grant_will_suffice
    _indicators_of_the_quarter_are_measured = reguly.indicators_of_the_quarter_are_measured
    _agreement_comes_first = is_no_later(
        "umowa.data_zawarcia", later="data_sporzadzenia", what="Umowa", than="arkusz"
    )
