"""Arkusz monitoringu nakładów i wskaźników."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from wkus_docs.analiza.odchylenie import odchylenie
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import (
    About,
    Document,
    Findings,
    LegalBasis,
    Model,
    Provenance,
    Take,
    error,
    rule,
    warning,
)
from wkus_docs.documents.arkusz_monitoringu_nakladow.monitoring import Kwartal, narastajaco
from wkus_docs.documents.arkusz_monitoringu_nakladow.monitoring_roku import MonitoringRoku
from wkus_docs.documents.arkusz_monitoringu_nakladow.wynik_monitoringu import Alarm, WynikPozycji
from wkus_docs.law import acts
from wkus_docs.parts.badanie.wynik_wariantu import zlote
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.jakosc.wskaznik_jakosci import Czestosc
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.parts.umowa.realizacja_umowy import Z_UMOWY
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis

_UDPP = acts["udpp"]
_KATALOG = "katalog_wskaznikow_jakosci"
_POLA = (
    "nazwa", "wymiar", "jednostka_miary", "kierunek", "baza", "cel", "prog_zielony", "prog_zolty", "waga", "zrodlo",
    "czestosc",
)  # fmt: skip
_PILNOSC = (Sygnal.CZERWONY, Sygnal.ZOLTY, Sygnal.BRAK, Sygnal.ZIELONY)


class ArkuszMonitoringuNakladow(MonitoringRoku, Document):
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

    takes: ClassVar[tuple[Take, ...]] = (
        *Z_UMOWY,
        *(Take(f"wskazniki.*.{pole}", _KATALOG, f"wskazniki.*.{pole}") for pole in _POLA),
    )

    uwagi: Opis | None = None
    """Uwagi i ustalenia
    Co zrobiono i co się zmieni w następnym kwartale."""
    sporzadzil: OsobaZespolu
    """Arkusz sporządził"""
    przyjal: OsobaZespolu | None = None
    """Arkusz przyjął
    Osoba z urzędu; puste, dopóki arkusza nie przyjęto."""
    data_sporzadzenia: Data
    """Data sporządzenia"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Arkusz monitoringu: {self.kwartal.etykieta} {self.rok} r., umowa {self.umowa.numer_umowy}"

    @property
    def autor_dokumentu(self) -> str:
        """The organisations."""
        return self.nazwy_zleceniobiorcow

    @property
    def data_dokumentu(self) -> date:
        """Day of the sheet."""
        return self.data_sporzadzenia

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

    @rule(_UDPP["art. 18 ust. 2"])
    def _year_belongs_to_the_task(self) -> Findings:
        """Rok arkusza mieści się w terminie zadania."""
        lata = self.umowa.okres.lata
        if lata and self.rok not in lata:
            yield error(
                "rok",
                f"Rok {self.rok} leży poza terminem zadania ({lata[0]}–{lata[-1]}).",
                hint="Popraw rok albo termin zadania.",
            )

    @rule()
    def _written_after_the_quarter(self) -> Findings:
        """Arkusz sporządzono po końcu kwartału."""
        if self.data_sporzadzenia <= self.stan_na:
            yield error(
                "data_sporzadzenia",
                f"Arkusz sporządzono {data_slownie(self.data_sporzadzenia)}, a kwartał kończy się "
                f"{data_slownie(self.stan_na)}",
                hint="Popraw datę albo kwartał.",
            )

    @rule(acts["ufp"]["art. 252 ust. 1 pkt 2"])
    def _spent_no_more_than_received(self) -> Findings:
        """Z dotacji nie wydano więcej, niż przekazano."""
        if self.niewydana is not None and self.niewydana < 0:
            yield warning(
                ("dotacja", "przekazana"),
                f"Z dotacji wydano o {kwota_zapis(-self.niewydana)} więcej, niż przekazano.",
                hint="Sprawdź obie kwoty; wydatek ponad dotację pokrywają inne środki.",
            )

    @rule(acts["ufp"]["art. 251 ust. 1"])
    def _grant_will_suffice(self) -> Findings:
        """Prognoza wydatków z dotacji nie przekracza dotacji roku."""
        for kwota, jak in zip(self.do_zwrotu, ("reszta według planu", "dotychczasowe tempo"), strict=True):
            if kwota is not None and kwota < 0:
                yield warning(
                    "dotacja",
                    f"Do końca roku zabraknie {kwota_zapis(-kwota)} dotacji ({jak}).",
                    hint="Ogranicz wydatki albo pokryj je z innych środków.",
                )

    @rule()
    def _indicators_of_the_quarter_are_measured(self) -> Findings:
        """Wskaźnik mierzony w ciągu roku ma wartość; roczny ma ją w IV kwartale."""
        for index, item in enumerate(self.wskazniki):
            pora = item.czestosc is not Czestosc.ROK or self.kwartal is Kwartal.CZWARTY
            if pora and item.wartosc is None:
                yield warning(
                    ("wskazniki", index, "wartosc"),
                    f"Wskaźnik „{item.nazwa}” nie ma wartości, a mierzy się go: {item.czestosc.etykieta}.",
                    hint="Podaj wartość albo napisz w wyjaśnieniu, czemu jej nie ma.",
                )
