"""A chart as a picture: the layout is computed here, place by place, and then painted.

``layout`` says where everything stands: which letters, bars and lines, in points. ``png`` paints it; the
bytes depend on the figures alone. Series differ by brightness and hatching, lines by stroke and mark. No
text stands on another, and no line runs through one: a figure that has no room is not drawn, and stands in
the table beside the chart. The words around – title and description – are text of the document.
"""

from functools import lru_cache

from wkus_docs.chart import Chart, ChartKind
from wkus_docs.gantt import Gantt
from wkus_docs.rendering.plotting import bars, columns, labels, painter, points, schedule
from wkus_docs.rendering.plotting.frames import CM, WIDTH, Frame
from wkus_docs.rendering.plotting.lettering import DPI
from wkus_docs.rendering.plotting.looks import FILLS
from wkus_docs.rendering.plotting.scale import label
from wkus_docs.rendering.plotting.shapes import Picture, Shape, Text

__all__ = ["DPI", "FILLS", "WIDTH_CM", "height_cm", "label", "layout", "png"]

WIDTH_CM = WIDTH / CM
"""Width of a picture: that of the text of an upright page."""


def height_cm(chart: Chart | Gantt) -> float:
    """Height of the picture: lying charts grow with their rows and with the lines of their names."""
    return layout(chart).height / CM


@lru_cache(maxsize=64)
def layout(chart: Chart | Gantt) -> Picture:
    """Return everything in the picture with its place. Takes a chart of which something is known."""
    if isinstance(chart, Gantt):
        return schedule.drawn(chart)
    frame, shapes, texts = _drawn(chart)
    around = list(frame.around())
    grid = labels.uncrossed(frame.grid(), texts)
    return Picture(WIDTH, frame.height, (*grid, *shapes, *frame.reference(), *around, *texts))


@lru_cache(maxsize=64)
def png(chart: Chart | Gantt) -> bytes:
    """Return the picture as a PNG. Takes a chart of which something is known."""
    return painter.png(layout(chart))


def _drawn(chart: Chart) -> tuple[Frame, list[Shape], list[Text]]:
    if chart.kind is ChartKind.COLUMNS:
        return columns.drawn(chart)
    if chart.kind is ChartKind.BARS:
        return bars.drawn(chart)
    return points.drawn(chart)
