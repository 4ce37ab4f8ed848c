"""The frame of bars and profiles: a row a category, its name in front, the axis of figures under the field."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from itertools import accumulate

from wkus_docs.chart import ChartKind
from wkus_docs.rendering.plotting import lettering
from wkus_docs.rendering.plotting.frames import (
    AFTER_TICK,
    AXIS,
    CM,
    HIGHEST,
    LINE,
    LOWEST,
    MARGIN,
    STEPS,
    TICK,
    WIDTH,
    Frame,
    widest,
)
from wkus_docs.rendering.plotting.lettering import FIGURES, Side
from wkus_docs.rendering.plotting.names import Front
from wkus_docs.rendering.plotting.scale import Scale, scale_of
from wkus_docs.rendering.plotting.shapes import Box, Line, Point, Shape, Stroke

_BAR, _ROW = 0.6 * CM, 0.9 * CM
_APART = 1.25


class Lying(Frame):
    """The frame of a lying chart."""

    @cached_property
    def scale(self) -> Scale:
        """The axis of figures, with as many marks as have room."""
        scales = [scale_of(self.chart, most) for most in range(STEPS, 0, -1)]
        return next((scale for scale in scales if self._fits(scale)), scales[-1])

    def _fits(self, scale: Scale) -> bool:
        room = WIDTH - self._names.width - self.low - self.high - widest(scale)
        return float(scale.step / (scale.high - scale.low)) * room > widest(scale) * _APART

    @cached_property
    def _names(self) -> Front:
        return Front(self.chart.categories)

    @cached_property
    def rows(self) -> list[float]:
        """Height of every row."""
        bars = self.chart.kind is ChartKind.BARS
        rows = self._names.heights(_BAR * len(self.chart.series) if bars else _ROW)
        room = HIGHEST - self._around
        return [row * min(1.0, room / sum(rows)) for row in rows]

    @cached_property
    def middles(self) -> list[float]:
        """Height of the middle of every row."""
        room = self.field.bottom - self.field.top - sum(self.rows)
        ends = accumulate(self.rows, initial=self.field.top + room / 2)
        return [end + row / 2 for end, row in zip(ends, self.rows, strict=False)]

    @cached_property
    def _around(self) -> float:
        unit = LINE if self.chart.unit or self.scale.prefix else 0
        return 2 * MARGIN + TICK + AFTER_TICK + LINE + unit + self.legend_height

    @cached_property
    def height(self) -> float:
        """Height of the picture."""
        return max(LOWEST, self._around + sum(self.rows))

    @cached_property
    def field(self) -> Box:
        """The field of the figures."""
        half = widest(self.scale) / 2
        left = MARGIN + max(self._names.width, half)
        return Box(left, MARGIN, WIDTH - MARGIN - half, MARGIN + self.height - self._around)

    def at(self, value: Decimal) -> float:
        """Return how far from the left a figure lies."""
        low, high = self.field.left + self.low, self.field.right - self.high
        return low + (high - low) * self.scale.part(value)

    def point(self, category: int, value: Decimal) -> Point:
        """Return the place of a figure, in the middle of its row."""
        return self.at(value), self.middles[category]

    def across(self, value: Decimal, stroke: Stroke) -> Line:
        """Return the upright line at a figure."""
        place = self.at(value)
        return Line((place, self.field.top), (place, self.field.bottom), stroke)

    def marks(self) -> Iterator[Shape]:
        """Yield the marks of the axis and the unit; a figure that would run into the one before is left out."""
        bottom, free = self.field.bottom, MARGIN
        base = bottom + TICK + AFTER_TICK + lettering.digit(FIGURES)
        for tick in self.ticks():
            place, half = self.at(tick), lettering.width(self.scale.written(tick), FIGURES) / 2
            yield Line((place, bottom), (place, bottom + TICK), AXIS)
            if free <= place - half:
                free = place + half + AFTER_TICK
                yield from lettering.text(self.scale.written(tick), (place, base), FIGURES, Side.MIDDLE)
        yield from self.unit((WIDTH - MARGIN, base + LINE), Side.RIGHT)

    def names(self) -> Iterator[Shape]:
        """Yield the names of the rows."""
        yield from self._names.texts(self.field.left, self.middles, self.rows)
