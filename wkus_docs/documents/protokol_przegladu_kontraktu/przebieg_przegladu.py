"""A joint review: who sat down, what they looked at, what they agreed, and the figures that follow."""

from decimal import Decimal

from pydantic import Field

from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.documents.protokol_przegladu_kontraktu.przeglad_kontraktu import (
    ProblemPrzegladu,
    RezultatPrzegladu,
    UczestnikPrzegladu,
    WskaznikPrzegladu,
    ZmianaAneksu,
)
from wkus_docs.documents.protokol_przegladu_kontraktu.ustalenie_przegladu import (
    StanUstalenia,
    UstaleniePoprzednie,
    UstaleniePrzegladu,
)
from wkus_docs.parts.badanie.wykresy import PELNE_OSIAGNIECIE
from wkus_docs.parts.jakosc.pomiar_wskaznika import LiczbaSygnalow, policz_sygnaly
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.umowa.realizacja_umowy import RealizacjaUmowy
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst

_STO = Decimal(100)


class PrzebiegPrzegladu(RealizacjaUmowy):
    """Przebieg przeglądu"""

    numer_przegladu: LiczbaDodatnia
    """Numer przeglądu
    1 to pierwszy przegląd tej umowy."""
    podstawa_przegladu: Tekst
    """Podstawa przeglądu
    Postanowienie umowy, załącznika albo ustalenie stron."""
    data_przegladu: Data
    """Data przeglądu"""
    miejsce: Tekst
    """Miejsce"""
    okres_przegladu: Okres
    """Okres, którego dotyczy przegląd"""
    obecni: tuple[UczestnikPrzegladu, ...] = Field(min_length=1)
    """Obecni
    Podpisują protokół."""
    wskazniki: tuple[WskaznikPrzegladu, ...] = Field(min_length=1)
    """Wskaźniki jakości
    Stan na koniec okresu."""
    rezultaty: tuple[RezultatPrzegladu, ...] = ()
    """Rezultaty i działania
    Plan i wykonanie na koniec okresu."""
    poprzednie_ustalenia: tuple[UstaleniePoprzednie, ...] = ()
    """Wcześniejsze ustalenia
    Z poprzedniego przeglądu, planu naprawczego albo zaleceń."""
    problemy: tuple[ProblemPrzegladu, ...] = ()
    """Problemy"""
    ustalenia: tuple[UstaleniePrzegladu, ...] = ()
    """Nowe ustalenia
    Kto, co i do kiedy."""
    zmiany: tuple[ZmianaAneksu, ...] = ()
    """Zmiany proponowane do aneksu"""
    nastepny_przeglad: Data | None = None
    """Data następnego przeglądu
    Puste, gdy to ostatni."""
    uwagi: Opis | None = None
    """Uwagi do protokołu i zdania odrębne"""
    dni_ostrzezenia: Liczba = 7
    """Ile dni przed terminem ostrzegać
    Ustalenie, któremu zostało najwyżej tyle dni, ma sygnał żółty."""

    @property
    def sygnaly(self) -> tuple[LiczbaSygnalow, ...]:
        """Indicators by signal."""
        return policz_sygnaly(self.wskazniki)

    @property
    def stany(self) -> tuple[StanUstalenia, ...]:
        """Earlier arrangements as they stand on the day of the review."""
        return tuple(
            StanUstalenia(item, self.data_przegladu, self.dni_ostrzezenia)
            for item in self.poprzednie_ustalenia
        )

    @property
    def liczba_wykonanych(self) -> int:
        """Earlier arrangements that are done."""
        return sum(item.wykonane for item in self.poprzednie_ustalenia)

    @property
    def liczba_po_terminie(self) -> int:
        """Earlier arrangements that are late."""
        return sum(item.po_terminie(self.data_przegladu) for item in self.poprzednie_ustalenia)

    @property
    def wykres_osiagniec(self) -> Chart:
        """Osiągnięcie wskaźników jakości na drodze od bazy do celu"""
        return Chart(
            ChartKind.BARS,
            "Osiągnięcie wskaźników jakości",
            tuple(f"{nr}. {item.wymiar.etykieta}" for nr, item in enumerate(self.wskazniki, 1)),
            (
                Series(
                    "osiągnięcie",
                    tuple(None if w.osiagniecie is None else w.osiagniecie * _STO for w in self.wskazniki),
                ),
            ),
            "% drogi od bazy do celu",
            PELNE_OSIAGNIECIE,
        )
