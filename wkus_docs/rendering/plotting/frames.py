"""The frame of a chart: the field of the figures, and the axis with its grid, names, unit and legend around it.

What upright and lying charts have in common stands here; which way the axis runs, they say themselves.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property

from wkus_docs.chart import Chart
from wkus_docs.rendering.plotting import lettering, looks
from wkus_docs.rendering.plotting.legend import Legend
from wkus_docs.rendering.plotting.lettering import FIGURES, Side
from wkus_docs.rendering.plotting.scale import Scale
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
TICK, AFTER_TICK = 3.0, 3.0
"""Length of a mark of the axis, and what is free behind it."""
LINE = 12.0
"""Height of a line of figures beside the axis."""
STEPS = 6
"""How many steps an axis has at most."""


class Frame(ABC):
    """The frame of one chart."""

    def __init__(self, chart: Chart, low: float = 0, high: float = 0) -> None:
        """Keep room for labels inside the field, at the low and at the high end of the axis."""
        self.chart, self.low, self.high = chart, low, high

    @property
    @abstractmethod
    def scale(self) -> Scale:
        """The axis of figures."""

    @property
    @abstractmethod
    def height(self) -> float:
        """Height of the picture."""

    @property
    @abstractmethod
    def field(self) -> Box:
        """The field of the figures."""

    @abstractmethod
    def at(self, value: Decimal) -> float:
        """Return the place of a figure on the axis."""

    @abstractmethod
    def point(self, category: int, value: Decimal) -> Point:
        """Return the place of a figure, in the middle of its category."""

    @abstractmethod
    def across(self, value: Decimal, stroke: Stroke) -> Line:
        """Return the line that runs across the field at a figure."""

    @abstractmethod
    def marks(self) -> Iterator[Shape]:
        """Yield the marks of the axis with their figures, and the unit."""

    @abstractmethod
    def names(self) -> Iterator[Shape]:
        """Yield the names of the categories."""

    @cached_property
    def legend(self) -> Legend:
        """The legend."""
        return Legend(looks.entries(self.chart), WIDTH - 2 * MARGIN)

    @property
    def legend_height(self) -> float:
        """Height of the legend and of what is free over it."""
        return self.legend.height + (LINE / 2 if self.legend.height else 0)

    def ticks(self) -> list[Decimal]:
        """Return the marked figures, also those in the room beyond the highest one."""
        long = abs(self.at(self.scale.high) - self.at(self.scale.low))
        return list(self.scale.ticks(0 if self.chart.scale else self.high / long))

    def reference(self) -> list[Line]:
        """Return the line of reference, if there is one."""
        return [self.across(self.chart.reference[1], looks.REFERENCE)] if self.chart.reference else []

    def zero(self) -> list[Line]:
        """Return the line of zero where figures lie on both sides of it."""
        return [self.across(Decimal(0), AXIS)] if self.scale.low < 0 <= self.scale.high else []

    def grid(self) -> list[Line]:
        """Return the lines of the grid."""
        return [self.across(tick, GRID) for tick in self.ticks()]

    def around(self) -> Iterator[Shape]:
        """Yield the axes and what stands around the field."""
        field = self.field
        yield Line((field.left, field.top), (field.left, field.bottom), AXIS)
        yield Line((field.left, field.bottom), (field.right, field.bottom), AXIS)
        yield from self.zero()
        yield from self.marks()
        yield from self.names()
        yield from self.legend.shapes(MARGIN, self.height - MARGIN - self.legend.height)

    def unit(self, at: Point, side: Side) -> Iterator[Shape]:
        """Yield the unit of the axis, with the name of a larger one: „mld zł”."""
        words = f"{self.scale.prefix} {self.chart.unit}"
        yield from lettering.text(lettering.shortened(words, FIGURES, WIDTH - 2 * MARGIN), at, FIGURES, side)


def widest(scale: Scale) -> float:
    """Room of the widest mark of an axis, with those that could stand beyond its highest figure."""
    return max(lettering.width(scale.written(tick), FIGURES) for tick in scale.ticks(beyond=1))
