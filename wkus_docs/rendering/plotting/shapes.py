"""What the picture of a chart is made of: bars, lines, curves, marks and texts, each in its exact place.

Lengths are points (1/72 inch) from the upper left corner of the picture; y grows downwards.
"""

from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]

INK = "#262626"
"""Colour of texts, edges and lines."""
PALE = "#d0d0d0"
"""Colour of the lines of a grid."""


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> Point:
        """The point in its middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def grown(self, by: float) -> "Box":
        """Return the box, larger by a margin on every side."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def moved(self, right: float, down: float) -> "Box":
        """Return the box in another place."""
        return Box(self.left + right, self.top + down, self.right + right, self.bottom + down)

    def meets(self, other: "Box") -> bool:
        """Tell whether the two have a part in common; a shared edge is none."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        """Tell whether the other lies in this one whole."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def crossed(self, start: Point, end: Point) -> bool:
        """Tell whether a straight line from point to point runs through the box."""
        enters, leaves = 0.0, 1.0
        for first, last, low, high in (
            (start[0], end[0], self.left, self.right),
            (start[1], end[1], self.top, self.bottom),
        ):
            if first == last:
                if not low < first < high:
                    return False
                continue
            one, two = sorted(((low - first) / (last - first), (high - first) / (last - first)))
            enters, leaves = max(enters, one), min(leaves, two)
        return enters < leaves


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn; ``dashes`` are the lengths of its parts and of the gaps after them."""

    width: float
    ink: str = INK
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle with an edge; ``hatch`` is one of the painter's patterns."""

    box: Box
    colour: str
    hatch: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A level or an upright line."""

    start: Point
    end: Point
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Curve:
    """Straight lines from point to point."""

    points: tuple[Point, ...]
    stroke: Stroke

    @property
    def parts(self) -> tuple[tuple[Point, Point], ...]:
        """The lines, each by its ends."""
        return tuple(pairwise(self.points))


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign on a point: its outline round the middle, filled or open."""

    at: Point
    outline: tuple[Point, ...]
    ink: str
    filled: bool

    @property
    def box(self) -> Box:
        """The rectangle round it."""
        across, down = zip(*self.outline, strict=True)
        return Box(min(across), min(down), max(across), max(down)).moved(*self.at)


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text; ``box`` is the rectangle that its ink fills, ``turned`` text is read upwards."""

    words: str
    size: float
    box: Box
    turned: bool = False


Shape = Bar | Line | Curve | Mark | Text


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that is drawn, from the bottom to the top."""

    width: float
    height: float
    shapes: tuple[Shape, ...]

    @property
    def texts(self) -> tuple[Text, ...]:
        """Its texts."""
        return tuple(shape for shape in self.shapes if isinstance(shape, Text))
