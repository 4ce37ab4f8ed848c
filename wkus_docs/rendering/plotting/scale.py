"""The axis of figures: from which to which figure it runs, where it is marked and how a figure is written."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.chart import Chart, ChartKind
from wkus_docs.polish import zapis

_SEPARATORS = str.maketrans(",.", "\u00a0,")
_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_SHORT = 1000
"""From this figure on, a label shows whole numbers."""
_UNITS = ((Decimal(10) ** 12, "bln"), (Decimal(10) ** 9, "mld"))
"""Above this the axis is marked in larger units."""
_FROM_ZERO = (ChartKind.COLUMNS, ChartKind.BARS)


def label(value: Decimal) -> str:
    """Write a figure beside its bar: „12,5”, „176 000”.

    >>> label(Decimal("12.50")), label(Decimal("176000.49")).replace(chr(160), "_")
    ('12,5', '176_000')
    """
    return zapis.liczba(value if abs(value) < _SHORT else value.to_integral_value())


@dataclass(frozen=True, slots=True)
class Scale:
    """Figures from ``low`` to ``high``, marked at ``ticks``; large ones in a larger unit with its name."""

    low: Decimal
    high: Decimal
    step: Decimal
    divisor: Decimal = Decimal(1)
    prefix: str = ""

    def part(self, value: Decimal) -> float:
        """How far along the axis a figure lies, from 0 to 1."""
        return float((value - self.low) / (self.high - self.low))

    def ticks(self, beyond: float = 0) -> Iterable[Decimal]:
        """Yield the marked figures, the lowest first, also a part of the axis beyond its highest."""
        tick = (self.low / self.step).to_integral_value("ROUND_CEILING") * self.step
        while tick <= self.high or self.part(tick) <= 1 + beyond:
            yield tick
            tick += self.step

    def written(self, tick: Decimal) -> str:
        """Write a marked figure, each with as many places as the step has.

        >>> Scale(Decimal(0), Decimal(1), Decimal("0.250")).written(Decimal("0.5"))
        '0,50'
        """
        places = max(0, -int((self.step / self.divisor).normalize().as_tuple().exponent))
        shown = f"{tick / self.divisor + 0:,.{places}f}"
        return shown.translate(_SEPARATORS)


def scale_of(chart: Chart, most: int) -> Scale:
    """Return the scale of a chart with at most so many steps; bars and columns begin at zero."""
    low, high = _ends(chart)
    step = _step((high - low) / most)
    largest = max(abs(low), abs(high))
    divisor, prefix = next(((unit, name) for unit, name in _UNITS if largest >= unit), (Decimal(1), ""))
    return Scale(low, high, step, divisor, prefix)


def _ends(chart: Chart) -> tuple[Decimal, Decimal]:
    figures = [value for row in chart.series for value in row.figures if value is not None]
    if chart.reference is not None:
        figures.append(chart.reference[1])
    if chart.scale is not None:
        figures.extend(map(Decimal, chart.scale))
    low, high = min(figures), max(figures)
    if chart.kind in _FROM_ZERO or (chart.scale is None and 0 <= low <= high / 2):
        low, high = min(low, Decimal(0)), max(high, Decimal(0))
    if low == high:
        low, high = min(low, Decimal(0)), max(high, Decimal(0)) or Decimal(low == 0)
    return low, high


def _step(least: Decimal) -> Decimal:
    """Return a round number no smaller than the least.

    >>> _step(Decimal("45400")), _step(Decimal("0.4"))
    (Decimal('5E+4'), Decimal('0.5'))
    """
    whole = Decimal(1).scaleb(least.adjusted())
    return next(whole * step for step in _STEPS if whole * step >= least)
