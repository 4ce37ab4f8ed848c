"""A plan of corrective actions as it stands on a day: counts, nearest term, signal."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pydantic import Field

from wkus_docs.documents.plan_dzialan_naprawczych.stan_niezgodnosci import StanDzialania, StanNiezgodnosci
from wkus_docs.errors import Loc
from wkus_docs.parts.jakosc.dzialanie_terminowe import StatusDzialania, najgorszy
from wkus_docs.parts.jakosc.niezgodnosc import DzialanieNaprawcze, Niezgodnosc
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.umowa.realizacja_umowy import RealizacjaUmowy
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst


@dataclass(frozen=True, slots=True)
class LiczbaDzialan:
    """How many actions are in a state, and of them how many are late."""

    etykieta: str
    liczba: int
    po_terminie: int


class StanPlanu(RealizacjaUmowy):
    """Stan planu naprawczego"""

    podstawa_planu: Tekst
    """Podstawa planu
    Postanowienie umowy albo jej załącznika, np. „załącznik jakościowy do umowy”."""
    dni_na_plan: LiczbaDodatnia | None = None
    """Ile dni na plan od stwierdzenia niezgodności
    Z umowy; puste, gdy umowa tego nie mówi."""
    dni_na_zatwierdzenie: LiczbaDodatnia | None = None
    """Ile dni gmina ma na zatwierdzenie planu
    Z umowy; puste, gdy umowa tego nie mówi."""
    dni_na_wykonanie: LiczbaDodatnia | None = None
    """W ile dni od zatwierdzenia plan się wykonuje
    Z umowy; puste, gdy umowa tego nie mówi."""
    niezgodnosci: tuple[Niezgodnosc, ...] = Field(min_length=1)
    """Niezgodności"""
    dni_ostrzezenia: Liczba = 7
    """Ile dni przed terminem ostrzegać
    Działanie, któremu zostało najwyżej tyle dni, ma sygnał żółty."""
    data_planu: Data
    """Data planu"""
    stan_na: Data | None = None
    """Stan na dzień
    Puste w pierwszej wersji: stan na dzień planu. Przy aktualizacji dzień, na który opisano stan działań."""

    @property
    def na_dzien(self) -> date:
        """Day as of which days and signals are computed."""
        return self.stan_na or self.data_planu

    @property
    def pozycje(self) -> tuple[StanNiezgodnosci, ...]:
        """Non-conformities with numbered actions."""
        return tuple(
            StanNiezgodnosci(
                numer,
                item,
                tuple(
                    StanDzialania(f"{numer}.{nr}", dzialanie, self.na_dzien, self.dni_ostrzezenia)
                    for nr, dzialanie in enumerate(item.dzialania, 1)
                ),
            )
            for numer, item in enumerate(self.niezgodnosci, 1)
        )

    @property
    def dzialania(self) -> tuple[StanDzialania, ...]:
        """All actions in order."""
        return tuple(stan for pozycja in self.pozycje for stan in pozycja.dzialania)

    @property
    def zestawienie(self) -> tuple[LiczbaDzialan, ...]:
        """Actions by state."""
        return tuple(
            LiczbaDzialan(
                status.etykieta,
                sum(item.dzialanie.status.value == status for item in self.dzialania),
                sum(item.dzialanie.status.value == status and item.po_terminie for item in self.dzialania),
            )
            for status in StatusDzialania
        )

    @property
    def liczba_po_terminie(self) -> int:
        """Actions not done although their term has passed."""
        return sum(item.po_terminie for item in self.dzialania)

    @property
    def liczba_sprawdzonych(self) -> int:
        """Actions whose effect was verified."""
        return sum(item.dzialanie.sprawdzenie is not None for item in self.dzialania)

    @property
    def najblizszy_termin(self) -> date | None:
        """First term still ahead, or today, of what is not done."""
        terminy = [
            item.dzialanie.termin
            for item in self.dzialania
            if not item.dzialanie.wykonane and not item.po_terminie
        ]
        return min(terminy, default=None)

    @property
    def sygnal(self) -> Sygnal:
        """The gravest signal of the plan."""
        return najgorszy(tuple(item.sygnal for item in self.pozycje))

    def miejsca(self) -> Iterator[tuple[Loc, DzialanieNaprawcze]]:
        """Every action with the way to it."""
        for i, niezgodnosc in enumerate(self.niezgodnosci):
            for j, item in enumerate(niezgodnosc.dzialania):
                yield ("niezgodnosci", i, "dzialania", j), item
