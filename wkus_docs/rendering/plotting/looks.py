"""How series differ, in colour and in grey: fills of bars, strokes and marks of lines, samples of a legend."""

from collections.abc import Callable, Iterator
from math import cos, pi, sin

from wkus_docs.chart import Chart, ChartKind
from wkus_docs.rendering.plotting.legend import Entry
from wkus_docs.rendering.plotting.scale import label
from wkus_docs.rendering.plotting.shapes import INK, Bar, Box, Curve, Line, Mark, Point, Shape, Stroke

FILLS = (
    ("#1f4e79", ""), ("#bdd7ee", "//"), ("#7f7f7f", ""), ("#e7e6e6", "xx"), ("#2e75b6", ".."), ("#ffffff", "\\\\"),
    ("#bfbfbf", "--"),
)  # fmt: skip
"""Colour and hatching of the series, in turn; neighbours differ in grey too."""
REFERENCE = Stroke(1.2, INK, (5.0, 2.5))
"""The line of reference."""

_HATCHES = ("", "//", "xx", "..", "\\\\", "--")
INKS = ("#1f4e79", "#6b6b6b", "#2e75b6")
"""Colours of the lines, in turn."""

_DASHES = ((), (8.0, 3.0), (2.0, 2.0), (8.0, 2.0, 2.0, 2.0), (13.0, 4.0), (4.0, 4.0))


def _round(corners: int, radius: float, turn: float = 0.0) -> tuple[Point, ...]:
    angles = (2 * pi * (number / corners + turn) - pi / 2 for number in range(corners))
    return tuple((round(radius * cos(angle), 3), round(radius * sin(angle), 3)) for angle in angles)


_PLUS = tuple(
    (x * 1.1, y * 1.1)
    for x, y in ((-1, -3), (1, -3), (1, -1), (3, -1), (3, 1), (1, 1), (1, 3), (-1, 3), (-1, 1), (-3, 1), (-3, -1), (-1, -1))
)  # fmt: skip
_MARKS = (
    (_round(24, 2.5), True), (_round(4, 5.0, 1 / 8), False), (_round(3, 5.0), False), (_round(4, 5.0), False),
    (_round(3, 5.0, 1 / 2), False), (_PLUS, False),
)  # fmt: skip
"""Outlines, filled or open: an open one shows the one that lies under it."""


def fill(number: int) -> tuple[str, str]:
    """Colour and hatching of a series; after the last, the colours come again, each with its next hatching."""
    colour, hatch = FILLS[number % len(FILLS)]
    return colour, _HATCHES[(_HATCHES.index(hatch) + number // len(FILLS)) % len(_HATCHES)]


def bar(box: Box, number: int) -> Bar:
    """Return a bar of a series."""
    return Bar(box, *fill(number))


def stroke(number: int, width: float) -> Stroke:
    """Return the line of a series."""
    return Stroke(width, INKS[number % len(INKS)], _DASHES[number % len(_DASHES)])


def mark(number: int, at: Point) -> Mark:
    """Return the mark of a series on a point."""
    outline, filled = _MARKS[number % len(_MARKS)]
    return Mark(at, outline, INKS[number % len(INKS)], filled)


def entries(chart: Chart) -> Iterator[Entry]:
    """Yield the legend of a chart; one series without a line of reference needs none."""
    if len(chart.series) == 1 and chart.reference is None:
        return
    for number, row in enumerate(chart.series):
        yield Entry(row.name, _sample(chart, number))
    if chart.reference is not None:
        name, value = chart.reference
        yield Entry(f"{name} {label(value)}", lambda box: [_level(box, REFERENCE)])


def _sample(chart: Chart, number: int) -> Callable[[Box], list[Shape]]:
    if chart.kind in {ChartKind.COLUMNS, ChartKind.BARS}:
        return lambda box: [bar(box, number)]
    if not chart.joined:
        return lambda box: [mark(number, box.middle)]
    return lambda box: [_curve(box, stroke(number, 1.4)), mark(number, box.middle)]


def _level(box: Box, drawn: Stroke) -> Line:
    return Line((box.left, box.middle[1]), (box.right, box.middle[1]), drawn)


def _curve(box: Box, drawn: Stroke) -> Curve:
    return Curve(((box.left, box.middle[1]), (box.right, box.middle[1])), drawn)
