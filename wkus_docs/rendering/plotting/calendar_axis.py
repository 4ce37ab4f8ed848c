"""The axis of days: divided into weeks, months, quarters or years, whichever is the finest that can be read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import pairwise

from wkus_docs.polish import zapis
from wkus_docs.rendering.plotting import lettering
from wkus_docs.rendering.plotting.lettering import FIGURES

_MONTHS, _QUARTER, _LAST_YEAR = 12, 3, 9999
_AROUND = 4.0
YEAR = "rok"
"""What the years are called."""


@dataclass(frozen=True, slots=True)
class Period:
    """A part of the axis: its first day, the first day after it, and its name."""

    start: date
    end: date
    name: str


@dataclass(frozen=True, slots=True)
class Days:
    """The axis: what its periods are called, the periods, and the years over them (none over years)."""

    kind: str
    periods: tuple[Period, ...]
    years: tuple[Period, ...]

    def part(self, day: date) -> float:
        """How far along the axis a day begins, from 0 to 1."""
        start, end = self.periods[0].start, self.periods[-1].end
        return (day - start).days / (end - start).days

    def width(self, period: Period) -> float:
        """Part of the axis that a period takes."""
        return self.part(period.end) - self.part(period.start)


def days(first: date, last: date, room: float) -> Days:
    """Return the axis for the days from first to last, every name in the room of its period."""
    for kind, starts, name in _WAYS:
        periods = _periods(starts, name, first, last)
        years = _periods(_years, _year, first, last) if kind in _UNDER_YEARS else ()
        axis = Days(kind, periods, tuple(_within(year, periods) for year in years))
        if all(_fits(axis, period, room) for period in (*axis.periods, *axis.years)):
            return axis
    return axis


def _fits(axis: Days, period: Period, room: float) -> bool:
    return lettering.width(period.name, FIGURES) + _AROUND <= axis.width(period) * room


def _within(year: Period, periods: tuple[Period, ...]) -> Period:
    return Period(max(year.start, periods[0].start), min(year.end, periods[-1].end), year.name)


def _periods(
    starts: Callable[[date], Iterator[date]], name: Callable[[date], str], first: date, last: date
) -> tuple[Period, ...]:
    """Return the periods that cover the days."""
    made = []
    for start, end in pairwise(starts(first)):
        made.append(Period(start, end, name(start)))
        if end > last:
            break
    return tuple(made)


def _weeks(day: date) -> Iterator[date]:
    start = day - timedelta(days=day.weekday())
    while True:
        yield start
        start += timedelta(weeks=1)


def _months(day: date, step: int = 1) -> Iterator[date]:
    count = day.year * _MONTHS + (day.month - 1) // step * step
    while count // _MONTHS <= _LAST_YEAR:
        yield date(count // _MONTHS, count % _MONTHS + 1, 1)
        count += step


def _quarters(day: date) -> Iterator[date]:
    return _months(day, _QUARTER)


def _years(day: date, step: int = 1) -> Iterator[date]:
    for year in range(day.year // step * step, _LAST_YEAR, step):
        yield date(year, 1, 1)


def _year(day: date) -> str:
    return f"{day.year}"


_WAYS: tuple[tuple[str, Callable[[date], Iterator[date]], Callable[[date], str]], ...] = (
    ("tydzień od", _weeks, lambda day: f"{day.day}.{day.month:02d}"),
    ("miesiąc", _months, lambda day: zapis.rzymska(day.month)),
    ("kwartał", _quarters, lambda day: zapis.rzymska((day.month - 1) // _QUARTER + 1)),
    (YEAR, _years, _year),
    *(("lata od", partial(_years, step=step), _year) for step in (5, 10, 20, 50)),
)
KINDS = tuple(dict.fromkeys(kind for kind, _, _ in _WAYS))
"""What periods can be called."""
_UNDER_YEARS = KINDS[: KINDS.index(YEAR)]
