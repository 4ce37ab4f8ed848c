"""Cost of a task and grant, planned and actual, year by year and together, as text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.odchylenie import odchylenie
from wkus_docs.parts.badanie.wynik_wariantu import zlote
from wkus_docs.parts.badanie.wyniki_ewaluacji import KosztRoku
from wkus_docs.parts.pieniadze.kwoty import suma


@dataclass(frozen=True, slots=True)
class PlanIWykonanie:
    """Amounts planned and actual, of one year or of all; summed when asked for, so that a gap stays where it is."""

    _lata: tuple[KosztRoku, ...]
    _planu: Callable[[KosztRoku], Decimal]
    _wykonania: Callable[[KosztRoku], Decimal]

    @property
    def plan(self) -> str:
        """The plan as text."""
        return zlote(suma(map(self._planu, self._lata)))

    @property
    def wykonanie(self) -> str:
        """What came of it, as text."""
        return zlote(suma(map(self._wykonania, self._lata)))

    @property
    def roznica(self) -> str:
        """The difference as text."""
        return zlote(odchylenie(suma(map(self._planu, self._lata)), suma(map(self._wykonania, self._lata))))


@dataclass(frozen=True, slots=True)
class KosztyZadania:
    """A row: cost of the task and grant of a year or of all, planned and actual."""

    _lata: tuple[KosztRoku, ...]
    czy_suma: bool = False

    @property
    def nazwa(self) -> str:
        """The year, or all of them."""
        return "Razem" if self.czy_suma else str(self._lata[0].rok)

    @property
    def koszt(self) -> PlanIWykonanie:
        """Cost of the task."""
        return PlanIWykonanie(self._lata, lambda rok: rok.plan_kosztu, lambda rok: rok.koszt)

    @property
    def dotacja(self) -> PlanIWykonanie:
        """The grant."""
        return PlanIWykonanie(self._lata, lambda rok: rok.plan_dotacji, lambda rok: rok.dotacja)


def koszty_zadania(koszty: Sequence[KosztRoku]) -> tuple[KosztyZadania, ...]:
    """Return cost and grant of every year, then of all."""
    return (*(KosztyZadania((rok,)) for rok in koszty), KosztyZadania(tuple(koszty), czy_suma=True))
