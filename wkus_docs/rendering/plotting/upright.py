"""The frame of columns and lines: the axis of figures stands on the left, the names under the field."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property

from wkus_docs.rendering.plotting import lettering
from wkus_docs.rendering.plotting.frames import (
    AFTER_TICK,
    AXIS,
    CM,
    HIGHEST,
    MARGIN,
    STEPS,
    TICK,
    WIDTH,
    Frame,
    widest,
)
from wkus_docs.rendering.plotting.lettering import FIGURES, Side
from wkus_docs.rendering.plotting.names import Under
from wkus_docs.rendering.plotting.scale import Scale, scale_of
from wkus_docs.rendering.plotting.shapes import Box, Line, Point, Shape, Stroke

_HEIGHT, _FIELD = 7.5 * CM, 95.0
_TOP = MARGIN + FIGURES + 8.0


class Upright(Frame):
    """The frame of an upright chart."""

    @cached_property
    def scale(self) -> Scale:
        """The axis of figures."""
        return scale_of(self.chart, STEPS)

    @cached_property
    def _left(self) -> float:
        return MARGIN + widest(self.scale) + TICK + AFTER_TICK

    @property
    def slot(self) -> float:
        """Room of a category."""
        return (WIDTH - MARGIN - self._left) / len(self.chart.categories)

    @cached_property
    def _names(self) -> Under:
        return Under(self.chart.categories, self.slot)

    @cached_property
    def _around(self) -> float:
        return _TOP + self._names.height + self.legend_height + MARGIN

    @cached_property
    def height(self) -> float:
        """Height of the picture."""
        return min(HIGHEST, max(_HEIGHT, self._around + _FIELD + self.high + self.low))

    @cached_property
    def field(self) -> Box:
        """The field of the figures."""
        return Box(self._left, _TOP, WIDTH - MARGIN, _TOP + self.height - self._around)

    def at(self, value: Decimal) -> float:
        """Return the height at which a figure lies."""
        low, high = self.field.bottom - self.low, self.field.top + self.high
        return low + (high - low) * self.scale.part(value)

    def point(self, category: int, value: Decimal) -> Point:
        """Return the place of a figure, in the middle of its category."""
        return self.field.left + self.slot * (category + 0.5), self.at(value)

    def across(self, value: Decimal, stroke: Stroke) -> Line:
        """Return the level line at a figure."""
        height = self.at(value)
        return Line((self.field.left, height), (self.field.right, height), stroke)

    def marks(self) -> Iterator[Shape]:
        """Yield the marks of the axis with their figures, and the unit over them."""
        left = self.field.left
        for tick in self.ticks():
            height = self.at(tick)
            yield Line((left - TICK, height), (left, height), AXIS)
            end = (left - TICK - AFTER_TICK, height + lettering.digit(FIGURES) / 2)
            yield from lettering.text(self.scale.written(tick), end, FIGURES, Side.RIGHT)
        yield from self.unit((MARGIN, MARGIN + FIGURES), Side.LEFT)

    def names(self) -> Iterator[Shape]:
        """Yield the names of the categories."""
        yield from self._names.texts(self.field.left, self.field.bottom)
