"""A quarterly sheet as data: positions, grant, units and indicators of a year, with results and signals."""

from collections.abc import Iterator
from datetime import date

from pydantic import Field

from wkus_docs.analiza.brak import suma
from wkus_docs.document import Finding, Findings, error, rule, warning
from wkus_docs.documents.arkusz_monitoringu_nakladow.monitoring import (
    DotacjaRoku,
    JednostkiRoku,
    Kwartal,
    PozycjaWydatkow,
    ProgiSygnalow,
    Strona,
    WskaznikMonitorowany,
    ZKwartalami,
    plany,
    wykonania,
)
from wkus_docs.documents.arkusz_monitoringu_nakladow.wynik_monitoringu import WynikKosztu, WynikPozycji
from wkus_docs.errors import Loc
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.jakosc.wskaznik_jakosci import wagi_daja_calosc
from wkus_docs.parts.umowa.realizacja_umowy import RealizacjaUmowy
from wkus_docs.polish.zapis import kwota_zapis, rzymska
from wkus_docs.scalars.liczba import Rok

RAZEM = "Razem wydatki"


class MonitoringRoku(RealizacjaUmowy):
    """Monitoring roku"""

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

    @property
    def stan_na(self) -> date:
        """Last day of the quarter."""
        return self.kwartal.ostatni_dzien(self.rok)

    @property
    def wyniki_pozycji(self) -> tuple[WynikPozycji, ...]:
        """Result of every position."""
        return tuple(self._wynik(item.nazwa, item, item.wyjasnienie) for item in self.pozycje)

    @property
    def razem(self) -> WynikPozycji:
        """Result of all positions together."""
        return WynikPozycji(
            RAZEM,
            tuple(suma(kwoty) for kwoty in zip(*map(plany, self.pozycje), strict=True)),
            tuple(suma(kwoty) for kwoty in zip(*map(wykonania, self.pozycje), strict=True)),
            self.kwartal.numer,
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
            self.kwartal.numer,
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

    def _wynik(
        self, nazwa: str, item: PozycjaWydatkow | DotacjaRoku, wyjasnienie: str | None
    ) -> WynikPozycji:
        return WynikPozycji(
            nazwa,
            plany(item),
            wykonania(item),
            self.kwartal.numer,
            self.progi_wydatkow,
            wyjasnienie=wyjasnienie,
        )

    def _kwartalne(self) -> Iterator[tuple[Loc, str, ZKwartalami]]:
        for index, item in enumerate(self.pozycje):
            yield ("pozycje", index), item.nazwa, item
        yield ("dotacja",), "wydatki z dotacji", self.dotacja
        yield ("jednostki",), "jednostki usługi", self.jednostki

    @rule()
    def _plans_are_known(self) -> Findings:
        """Plan każdego kwartału jest znany."""
        for loc, nazwa, item in self._kwartalne():
            if None in plany(item):
                yield warning(
                    (*loc, f"plan_kw{plany(item).index(None) + 1}"),
                    f"Plan nie jest znany w całości ({nazwa}); wyniki, które od niego zależą, to „brak danych”.",
                    hint="Uzupełnij plan; gdy nic nie planowano, wpisz 0.",
                )

    @rule()
    def _units_are_planned(self) -> Findings:
        """Od początku roku planowano jednostki usługi."""
        if self.wynik_jednostek.plan == 0:
            yield warning(
                ("jednostki", "plan_kw1"),
                "Do końca kwartału nie planowano żadnej jednostki usługi; koszt jednostki i odchylenie to "
                "„brak danych”.",
                hint="Podaj plan większy od zera albo wyjaśnij przerwę w uwagach.",
            )

    @rule()
    def _past_quarters_are_reported(self) -> Findings:
        """Kwartał, który minął, ma wykonanie."""
        for loc, nazwa, item in self._kwartalne():
            minione = wykonania(item)[: self.kwartal.numer]
            if None in minione:
                numer = minione.index(None) + 1
                yield warning(
                    (*loc, f"wykonanie_kw{numer}"),
                    f"Nie ma wykonania za {rzymska(numer)} kwartał ({nazwa}); wynik to „brak danych”.",
                    hint="Uzupełnij kwotę albo liczbę; gdy nic nie wykonano, wpisz 0.",
                )

    @rule()
    def _coming_quarters_are_empty(self) -> Findings:
        """Kwartał, którego arkusz nie obejmuje, nie ma wykonania."""
        for loc, nazwa, item in self._kwartalne():
            for numer, wartosc in enumerate(wykonania(item), 1):
                if numer > self.kwartal.numer and wartosc is not None:
                    yield error(
                        (*loc, f"wykonanie_kw{numer}"),
                        f"Podano wykonanie za {rzymska(numer)} kwartał ({nazwa}), a arkusz obejmuje "
                        f"{self.kwartal.etykieta}.",
                        hint="Usuń tę liczbę albo zmień kwartał arkusza.",
                    )

    @rule()
    def _red_signals_are_explained(self) -> Findings:
        """Czerwony sygnał ma wyjaśnienie."""
        for index, wynik in enumerate(self.wyniki_pozycji):
            yield from _wyjasnione(("pozycje", index, "wyjasnienie"), wynik)
        yield from _wyjasnione(("dotacja", "wyjasnienie"), self.wynik_dotacji)
        yield from _wyjasnione(("jednostki", "wyjasnienie"), self.wynik_jednostek)
        yield from _wyjasnione(("jednostki", "wyjasnienie_kosztu"), self.wynik_kosztu)
        for index, item in enumerate(self.wskazniki):
            if item.sygnal_biezacy is Sygnal.CZERWONY and item.wyjasnienie is None:
                yield _bez_wyjasnienia(("wskazniki", index, "wyjasnienie"), item.nazwa)

    @rule()
    def _grant_pays_part_of_the_expenses(self) -> Findings:
        """Dotacja nie pokrywa więcej, niż wydano."""
        razem, dotacja = self.razem.wykonanie, self.wynik_dotacji.wykonanie
        if razem is not None and dotacja is not None and dotacja > razem:
            yield error(
                "dotacja",
                f"Z dotacji wydano {kwota_zapis(dotacja)}, a wszystkich wydatków jest {kwota_zapis(razem)}.",
                hint="Popraw wydatki z dotacji albo dopisz pozycje.",
            )

    @rule()
    def _weights_sum_to_one(self) -> Findings:
        """Wagi wskaźników sumują się do 1."""
        if self.wskazniki:
            yield from wagi_daja_calosc(self.wskazniki)


def _wyjasnione(loc: Loc, wynik: WynikPozycji | WynikKosztu) -> Findings:
    if wynik.sygnal is Sygnal.CZERWONY and wynik.wyjasnienie is None:
        yield _bez_wyjasnienia(loc, wynik.nazwa)


def _bez_wyjasnienia(loc: Loc, nazwa: str) -> Finding:
    return error(
        loc,
        f"Sygnał jest czerwony ({nazwa}), a wyjaśnienia nie ma.",
        hint="Napisz, skąd odchylenie i co z nim będzie.",
    )
