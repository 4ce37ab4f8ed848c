"""Points on a scale, of lines and of profiles: joined where their categories are a sequence, each with its figure."""

from collections.abc import Iterator
from decimal import Decimal

from wkus_docs.chart import Chart, ChartKind
from wkus_docs.rendering.plotting import labels, looks
from wkus_docs.rendering.plotting.frames import Frame
from wkus_docs.rendering.plotting.labels import CLEAR, Taken
from wkus_docs.rendering.plotting.lettering import FIGURES
from wkus_docs.rendering.plotting.lying import Lying
from wkus_docs.rendering.plotting.scale import label
from wkus_docs.rendering.plotting.shapes import Curve, Point, Shape, Text
from wkus_docs.rendering.plotting.upright import Upright

_ROOM = 18.0
_WIDTH = 1.4
_SIZES = (FIGURES, FIGURES - 1)
_MOST = 72
"""More figures than this find no room, and are not tried."""


def drawn(chart: Chart) -> tuple[Frame, list[Shape], list[Text]]:
    """Return the frame, curves and marks, and the figures beside them; none where they have no room."""
    frame = _frame(chart)
    series = [dict(_points(frame, number)) for number in range(len(chart.series))]
    shapes: list[Shape] = []
    if chart.joined:
        shapes.extend(curve for number, points in enumerate(series) for curve in _curves(points, number))
    shapes.extend(looks.mark(number, at) for number, points in enumerate(series) for at in points.values())
    return frame, shapes, _figures(frame, series, shapes)


def _frame(chart: Chart) -> Frame:
    """Return the frame with room at the ends of the axis; an axis that begins at zero stands on the line."""
    if chart.kind is ChartKind.LINES:
        return Upright(chart, 0 if Upright(chart).scale.low == 0 else _ROOM, _ROOM)
    return Lying(chart, _ROOM, _ROOM)


def _points(frame: Frame, series: int) -> Iterator[tuple[int, Point]]:
    """Yield the places of the known figures, by category."""
    for category, value in enumerate(frame.chart.series[series].figures):
        if value is not None:
            yield category, frame.point(category, value)


def _curves(points: dict[int, Point], series: int) -> Iterator[Curve]:
    """Yield the lines between neighbours; a missing figure parts them."""
    parts: list[list[Point]] = []
    for category, at in points.items():
        if category - 1 in points:
            parts[-1].append(at)
        else:
            parts.append([at])
    yield from (Curve(tuple(part), looks.stroke(series, _WIDTH)) for part in parts if len(part) > 1)


def _figures(frame: Frame, series: list[dict[int, Point]], shapes: list[Shape]) -> list[Text]:
    """Return the figures in the first size in which all find room."""
    wanted = list(_wanted(frame, series))
    for size in _SIZES if len(wanted) <= _MOST else ():
        taken = Taken(frame.field.grown(-CLEAR))
        taken.add([*shapes, *frame.reference(), *frame.zero()])
        found: list[Text] = []
        for words, at, order in wanted:
            text = taken.first_free(labels.around(words, at, size, order))
            if text is None:
                break
            found.append(text)
        else:
            return found
    return []


def _wanted(frame: Frame, series: list[dict[int, Point]]) -> Iterator[tuple[str, Point, str]]:
    """Yield every figure with its point and the sides it would stand on; the same on one point but once."""
    chart, upright = frame.chart, frame.chart.kind is ChartKind.LINES
    for category in range(len(chart.categories)):
        here = {
            (points[category], label(row.figures[category] or Decimal(0)))
            for points, row in zip(series, chart.series, strict=True)
            if category in points
        }
        rows = sorted(here, key=lambda item: item[0][1] if upright else -item[0][0])
        for number, (at, words) in enumerate(rows):
            yield words, at, _order(number, len(rows), upright=upright)


def _order(number: int, count: int, *, upright: bool) -> str:
    """Return the sides of a point, the best first: the outermost figures stand outside.

    >>> _order(0, 2, upright=True), _order(1, 2, upright=True), _order(0, 1, upright=False)
    ('^<>v', 'v<>^', '>^v<')
    """
    if number == 0:
        return "^<>v" if upright else ">^v<"
    if number == count - 1:
        return "v<>^" if upright else "<^v>"
    return "<>^v" if upright else "^v<>"
