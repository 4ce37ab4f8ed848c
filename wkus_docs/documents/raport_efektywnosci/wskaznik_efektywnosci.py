"""An indicator of a finished contract: its three values, its row in the table, the chart of achievements."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import Findings, rule, warning
from wkus_docs.documents.raport_efektywnosci.stan import DZIS, PLAN, WYKONANIE
from wkus_docs.parts.badanie.wskaznik_efektu import WskaznikEfektu
from wkus_docs.parts.badanie.wykresy import PELNE_OSIAGNIECIE
from wkus_docs.parts.badanie.wynik_wariantu import ilosc, procent
from wkus_docs.scalars.tekst import Tekst

_STO = Decimal(100)


class WskaznikEfektywnosci(WskaznikEfektu):
    """Wskaźnik efektu albo jakości"""

    wyjasnienie: Tekst | None = None
    """Wyjaśnienie
    Potrzebne, gdy osiągnięto mniej, niż planowano, albo wartości nie zmierzono."""

    @property
    def osiagniecie_planowane(self) -> Decimal | None:
        """Achievement z planned before the decision."""
        return self.osiagniecie(PLAN)

    @property
    def osiagniecie_rzeczywiste(self) -> Decimal | None:
        """Achievement z of what was carried out."""
        return self.osiagniecie(WYKONANIE)

    @rule()
    def _shortfall_is_explained(self) -> Findings:
        """Wynik gorszy od planu i brak wyniku są wyjaśnione."""
        plan, wynik = self.droga(PLAN), self.droga(WYKONANIE)
        if self.wyjasnienie or (wynik is not None and (plan is None or wynik >= plan)):
            return
        co = "nie ma wyniku" if wynik is None else "osiągnął mniej, niż planowano"
        yield warning(
            "wyjasnienie",
            f"Wskaźnik „{self.nazwa}” {co}, a nie ma wyjaśnienia.",
            hint="Napisz dlaczego: od tego zależą wnioski.",
        )


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
