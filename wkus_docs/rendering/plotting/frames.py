"""The frame of a chart: the field of the figures, the axis with its grid, names, unit and legend around it."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import accumulate
from typing import Protocol

from wkus_docs.chart import Chart, ChartKind
from wkus_docs.rendering.plotting import lettering, looks
from wkus_docs.rendering.plotting.legend import Legend
from wkus_docs.rendering.plotting.lettering import FIGURES, Side
from wkus_docs.rendering.plotting.names import Front, Under
from wkus_docs.rendering.plotting.scale import Scale, scale_of
from wkus_docs.rendering.plotting.shapes import PALE, Box, Line, Point, Shape, Stroke

CM = 72 / 2.54
"""Points in a centimetre."""
WIDTH = 16 * CM
"""Width of a picture: that of the text of an upright page."""
LOWEST, HIGHEST = 4 * CM, 22 * CM
"""Bounds of the height of a picture."""
MARGIN = 1.5
"""Room along the rim of a picture."""
AXIS, GRID = Stroke(0.8), Stroke(0.5, PALE)
"""Lines of axes and of grids."""

_UPRIGHT, _FIELD = 7.5 * CM, 95.0
_BAR, _ROW = 0.6 * CM, 0.9 * CM
_TICK, _AFTER_TICK, _LINE = 3.0, 3.0, 12.0
_STEPS = 6


class Frame(Protocol):
    """What the drawing of figures asks of a frame."""

    @property
    def chart(self) -> Chart:
        """The chart."""

    @property
    def height(self) -> float:
        """Height of the picture."""

    @property
    def field(self) -> Box:
        """The field of the figures."""

    def point(self, category: int, value: Decimal) -> Point:
        """Return the place of a figure, in the middle of its category."""

    def reference(self) -> list[Line]:
        """Return the line of reference, if there is one."""

    def zero(self) -> list[Line]:
        """Return the line of zero where figures lie on both sides of it."""

    def grid(self) -> list[Line]:
        """Return the lines of the grid."""

    def around(self) -> Iterator[Shape]:
        """Yield the axis and what stands around the field."""


@dataclass(frozen=True)
class Upright:
    """The frame of columns and lines. ``above`` and ``below`` is room for labels inside the field."""

    chart: Chart
    above: float
    below: float

    @cached_property
    def scale(self) -> Scale:
        """The axis of figures."""
        return scale_of(self.chart, _STEPS)

    @cached_property
    def _left(self) -> float:
        return MARGIN + _widest(self.scale) + _TICK + _AFTER_TICK

    @cached_property
    def _names(self) -> Under:
        return Under(self.chart.categories, self.slot)

    @cached_property
    def _legend(self) -> Legend:
        return Legend(looks.entries(self.chart), WIDTH - 2 * MARGIN)

    @property
    def slot(self) -> float:
        """Room of a category."""
        return (WIDTH - MARGIN - self._left) / len(self.chart.categories)

    @cached_property
    def _around(self) -> float:
        legend = self._legend.height
        return _TOP + self._names.height + legend + (_LINE / 2 if legend else 0) + MARGIN

    @cached_property
    def height(self) -> float:
        """Height of the picture."""
        return min(HIGHEST, max(_UPRIGHT, self._around + _FIELD + self.above + self.below))

    @cached_property
    def field(self) -> Box:
        """The field of the figures."""
        return Box(self._left, _TOP, WIDTH - MARGIN, _TOP + self.height - self._around)

    def ticks(self) -> list[Decimal]:
        """Return the marked figures, also those in the room above the highest one."""
        beyond = 0 if self.chart.scale else self.above / (self.at(self.scale.low) - self.at(self.scale.high))
        return list(self.scale.ticks(beyond))

    def at(self, value: Decimal) -> float:
        """Height at which a figure lies."""
        low, high = self.field.bottom - self.below, self.field.top + self.above
        return low + (high - low) * self.scale.part(value)

    def point(self, category: int, value: Decimal) -> Point:
        """Return the place of a figure, in the middle of its category."""
        return self.field.left + self.slot * (category + 0.5), self.at(value)

    def _level(self, value: Decimal, stroke: Stroke) -> Line:
        height = self.at(value)
        return Line((self.field.left, height), (self.field.right, height), stroke)

    def reference(self) -> list[Line]:
        """Return the line of reference, if there is one."""
        return [self._level(self.chart.reference[1], looks.REFERENCE)] if self.chart.reference else []

    def zero(self) -> list[Line]:
        """Return the line of zero where figures lie on both sides of it."""
        return [self._level(Decimal(0), AXIS)] if self.scale.low < 0 <= self.scale.high else []

    def grid(self) -> list[Line]:
        """Return the lines of the grid."""
        return [self._level(tick, GRID) for tick in self.ticks()]

    def around(self) -> Iterator[Shape]:
        """Yield the axes and what stands around the field."""
        field = self.field
        yield Line((field.left, field.top), (field.left, field.bottom), AXIS)
        yield Line((field.left, field.bottom), (field.right, field.bottom), AXIS)
        yield from self.zero()
        for tick in self.ticks():
            height = self.at(tick)
            yield Line((field.left - _TICK, height), (field.left, height), AXIS)
            end = (field.left - _TICK - _AFTER_TICK, height + lettering.digit(FIGURES) / 2)
            yield from lettering.text(self.scale.written(tick), end, FIGURES, Side.RIGHT)
        yield from _unit(self.chart, self.scale, (MARGIN, MARGIN + FIGURES), Side.LEFT)
        yield from self._names.texts(field.left, field.bottom)
        yield from self._legend.shapes(MARGIN, self.height - MARGIN - self._legend.height)


_TOP = MARGIN + FIGURES + 8.0


@dataclass(frozen=True)
class Lying:
    """The frame of bars and profiles. ``before`` and ``after`` is room for labels inside the field."""

    chart: Chart
    before: float
    after: float

    @cached_property
    def _names(self) -> Front:
        return Front(self.chart.categories)

    @cached_property
    def _legend(self) -> Legend:
        return Legend(looks.entries(self.chart), WIDTH - 2 * MARGIN)

    @cached_property
    def scale(self) -> Scale:
        """The axis of figures, with as many marks as have room."""
        scales = [scale_of(self.chart, most) for most in range(_STEPS, 0, -1)]
        return next((scale for scale in scales if self._fits(scale)), scales[-1])

    def _fits(self, scale: Scale) -> bool:
        long = self._names.width + self.before + self.after + _widest(scale)
        step = float(scale.step / (scale.high - scale.low)) * (WIDTH - long)
        return step > _widest(scale) * 1.25

    @cached_property
    def rows(self) -> list[float]:
        """Height of every row."""
        bars = self.chart.kind is ChartKind.BARS
        rows = self._names.heights(_BAR * len(self.chart.series) if bars else _ROW)
        room = HIGHEST - self._around
        return [row * min(1.0, room / sum(rows)) for row in rows]

    @cached_property
    def _around(self) -> float:
        legend = self._legend.height
        unit = _LINE if self.chart.unit or self.scale.prefix else 0
        return 2 * MARGIN + _TICK + _AFTER_TICK + _LINE + unit + legend + (_LINE / 2 if legend else 0)

    @cached_property
    def height(self) -> float:
        """Height of the picture."""
        return max(LOWEST, self._around + sum(self.rows))

    @cached_property
    def field(self) -> Box:
        """The field of the figures."""
        half = _widest(self.scale) / 2
        left = MARGIN + max(self._names.width, half)
        return Box(left, MARGIN, WIDTH - MARGIN - half, MARGIN + self.height - self._around)

    @cached_property
    def middles(self) -> list[float]:
        """Height of the middle of every row."""
        room = self.field.bottom - self.field.top - sum(self.rows)
        ends = accumulate(self.rows, initial=self.field.top + room / 2)
        return [end + row / 2 for end, row in zip(ends, self.rows, strict=False)]

    def ticks(self) -> list[Decimal]:
        """Return the marked figures, also those in the room behind the highest one."""
        beyond = 0 if self.chart.scale else self.after / (self.at(self.scale.high) - self.at(self.scale.low))
        return list(self.scale.ticks(beyond))

    def at(self, value: Decimal) -> float:
        """How far from the left a figure lies."""
        low, high = self.field.left + self.before, self.field.right - self.after
        return low + (high - low) * self.scale.part(value)

    def point(self, category: int, value: Decimal) -> Point:
        """Return the place of a figure, in the middle of its row."""
        return self.at(value), self.middles[category]

    def _upright(self, value: Decimal, stroke: Stroke) -> Line:
        across = self.at(value)
        return Line((across, self.field.top), (across, self.field.bottom), stroke)

    def reference(self) -> list[Line]:
        """Return the line of reference, if there is one."""
        return [self._upright(self.chart.reference[1], looks.REFERENCE)] if self.chart.reference else []

    def zero(self) -> list[Line]:
        """Return the line of zero where figures lie on both sides of it."""
        return [self._upright(Decimal(0), AXIS)] if self.scale.low < 0 <= self.scale.high else []

    def grid(self) -> list[Line]:
        """Return the lines of the grid."""
        return [self._upright(tick, GRID) for tick in self.ticks()]

    def around(self) -> Iterator[Shape]:
        """Yield the axes and what stands around the field."""
        field = self.field
        yield Line((field.left, field.top), (field.left, field.bottom), AXIS)
        yield Line((field.left, field.bottom), (field.right, field.bottom), AXIS)
        yield from self.zero()
        base = field.bottom + _TICK + _AFTER_TICK + lettering.digit(FIGURES)
        yield from self._marks(base)
        yield from _unit(self.chart, self.scale, (WIDTH - MARGIN, base + _LINE), Side.RIGHT)
        yield from self._names.texts(field.left, self.middles, self.rows)
        yield from self._legend.shapes(MARGIN, self.height - MARGIN - self._legend.height)

    def _marks(self, base: float) -> Iterator[Shape]:
        """Yield the marks of the axis; a figure that would run into the one before is left out."""
        free = MARGIN
        for tick in self.ticks():
            across, half = self.at(tick), lettering.width(self.scale.written(tick), FIGURES) / 2
            yield Line((across, self.field.bottom), (across, self.field.bottom + _TICK), AXIS)
            if free <= across - half:
                free = across + half + _AFTER_TICK
                yield from lettering.text(self.scale.written(tick), (across, base), FIGURES, Side.MIDDLE)


def _widest(scale: Scale) -> float:
    """Room of the widest mark of an axis, with those that could stand beyond its highest figure."""
    return max(lettering.width(scale.written(tick), FIGURES) for tick in scale.ticks(beyond=1))


def _unit(chart: Chart, scale: Scale, at: Point, side: Side) -> Iterator[Shape]:
    """Yield the unit of the axis, with the name of a larger one: „mld zł”."""
    words = lettering.shortened(f"{scale.prefix} {chart.unit}", FIGURES, WIDTH - 2 * MARGIN)
    yield from lettering.text(words, at, FIGURES, side)
