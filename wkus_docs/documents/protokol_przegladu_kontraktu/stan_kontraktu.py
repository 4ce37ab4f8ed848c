"""How a contract stands at the end of the period reviewed: indicators of quality, results in figures."""

from decimal import Decimal

from wkus_docs.analiza.brak import powiedz
from wkus_docs.analiza.dokladnosc import iloraz
from wkus_docs.analiza.odchylenie import stopien_wykonania
from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.parts.badanie.wynik_wariantu import procent
from wkus_docs.parts.jakosc.pomiar_wskaznika import PomiarWskaznika
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.jakosc.wskaznik_jakosci import siega
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.liczba import Ulamek
from wkus_docs.scalars.tekst import Tekst

PELNE_WYKONANIE, BLISKIE_WYKONANIE = Decimal(1), Decimal("0.9")
"""Degrees of execution from which the signal is green and yellow; our own measure."""


class WskaznikPrzegladu(PomiarWskaznika):
    """Wskaźnik jakości na koniec okresu"""

    plan: Ulamek
    """Poziom na ten rok
    Z załącznika jakościowego do umowy."""

    @property
    def osiagnieto(self) -> bool | None:
        """Whether the level of the year is reached; None without a value."""
        return None if self.wartosc is None else siega(self.kierunek, self.wartosc, self.plan)

    @property
    def osiagnieto_slownie(self) -> str:
        """„osiągnięto”, „nie osiągnięto” or „brak danych”."""
        return powiedz(self.osiagnieto, lambda tak: "osiągnięto" if tak else "nie osiągnięto")

    @rule()
    def _alarm_is_explained(self) -> Findings:
        """Sygnał żółty albo czerwony i brak wartości są wyjaśnione."""
        if self.sygnal is not Sygnal.ZIELONY and not self.wyjasnienie:
            yield warning(
                "wyjasnienie",
                f"Wskaźnik „{self.nazwa}” ma sygnał: {self.sygnal.etykieta}, a nie ma wyjaśnienia.",
                hint="Napisz dlaczego; od tego zależą ustalenia.",
            )


class RezultatPrzegladu(Part):
    """Rezultat albo działanie w liczbach"""

    nazwa: Tekst
    """Nazwa
    Np. „Liczba dzieci objętych stałą opieką”."""
    jednostka_miary: Tekst
    """Jednostka miary"""
    plan: Ulamek
    """Plan na koniec okresu"""
    wykonanie: Ulamek | None = None
    """Wykonanie
    Puste, gdy danych jeszcze nie ma."""
    wyjasnienie: Tekst | None = None
    """Wyjaśnienie
    Potrzebne, gdy wykonano mniej niż plan albo danych nie ma."""

    @property
    def stopien(self) -> Decimal | None:
        """Degree of execution as it is printed; None without a figure or with a plan of zero."""
        return stopien_wykonania(self.plan, self.wykonanie)

    @property
    def stopien_slownie(self) -> str:
        """Degree in per cent, or „brak danych”."""
        return procent(self.stopien)

    @property
    def wykonanie_slownie(self) -> str:
        """What was done, or „brak danych”."""
        return powiedz(self.wykonanie, liczba)

    @property
    def sygnal(self) -> Sygnal:
        """Green at the plan, yellow within a tenth of it; on the degree that is not rounded."""
        stopien = iloraz(self.wykonanie, self.plan)
        if stopien is None:
            return Sygnal.BRAK
        if stopien >= PELNE_WYKONANIE:
            return Sygnal.ZIELONY
        return Sygnal.ZOLTY if stopien >= BLISKIE_WYKONANIE else Sygnal.CZERWONY

    @rule()
    def _shortfall_is_explained(self) -> Findings:
        """Wykonanie niższe od planu i brak danych są wyjaśnione."""
        if self.sygnal is not Sygnal.ZIELONY and not self.wyjasnienie:
            yield warning(
                "wyjasnienie",
                f"„{self.nazwa}”: plan {liczba(self.plan)}, wykonanie {self.wykonanie_slownie}, a nie ma "
                "wyjaśnienia.",
                hint="Napisz dlaczego.",
            )
