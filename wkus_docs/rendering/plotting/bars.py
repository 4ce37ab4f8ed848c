"""Lying bars: a group a row, a bar a series, each figure behind the end of its bar."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.chart import Chart
from wkus_docs.rendering.plotting import lettering, looks
from wkus_docs.rendering.plotting.frames import MARGIN, WIDTH
from wkus_docs.rendering.plotting.labels import Taken
from wkus_docs.rendering.plotting.lettering import FIGURES, Side
from wkus_docs.rendering.plotting.lying import Lying
from wkus_docs.rendering.plotting.scale import label
from wkus_docs.rendering.plotting.shapes import Bar, Box, Shape, Text

_GROUP, _BAR = 0.8, 0.94
_OFF = 3.5
_SIZES = (FIGURES, FIGURES - 1, FIGURES - 2)


@dataclass(frozen=True, slots=True)
class _Row:
    """A bar: its middle, its height, the figure it shows (None: not known) and the number of its series."""

    middle: float
    height: float
    value: Decimal | None
    series: int


def drawn(chart: Chart) -> tuple[Lying, list[Shape], list[Text]]:
    """Return the frame, the bars, and the figures behind them; none where they have no room."""
    for size in _SIZES:
        frame = _frame(chart, size)
        rows = list(_rows(frame))
        bars = [_bar(frame, row) for row in rows if row.value is not None]
        field = frame.field
        taken = Taken(Box(field.left, field.top, WIDTH - MARGIN, field.bottom))
        taken.add([*bars, *frame.reference(), *frame.zero()])
        texts = [text for row in rows for text in _figure(frame, row, size)]
        if all(taken.first_free([text]) for text in texts):
            return frame, list(bars), texts
    frame = Lying(chart)
    return frame, [_bar(frame, row) for row in _rows(frame) if row.value is not None], []


def _frame(chart: Chart, size: float) -> Lying:
    """Return the frame with room for the figures at both ends of the axis that have any."""
    values = [value for row in chart.series for value in row.figures]
    widths = {value: lettering.width(_words(value), size) for value in values}
    before = [width for value, width in widths.items() if _negative(value)]
    after = [width for value, width in widths.items() if not _negative(value)]
    return Lying(chart, *(2 * _OFF + max(room) if room else 0 for room in (before, after)))


def _negative(value: Decimal | None) -> bool:
    return value is not None and value < 0


def _words(value: Decimal | None) -> str:
    return BRAK_DANYCH if value is None else label(value)


def _rows(frame: Lying) -> Iterator[_Row]:
    chart = frame.chart
    for category, (middle, high) in enumerate(zip(frame.middles, frame.rows, strict=True)):
        pitch = high * _GROUP / len(chart.series)
        for number, row in enumerate(chart.series):
            at = middle + pitch * (number - (len(chart.series) - 1) / 2)
            yield _Row(at, pitch * _BAR, row.figures[category], number)


def _bar(frame: Lying, row: _Row) -> Bar:
    left, right = sorted((frame.at(row.value or Decimal(0)), frame.at(Decimal(0))))
    return looks.bar(Box(left, row.middle - row.height / 2, right, row.middle + row.height / 2), row.series)


def _figure(frame: Lying, row: _Row, size: float) -> Iterator[Text]:
    """Yield a figure behind the end of its bar; behind a line of reference that would cross it there."""
    words, back = _words(row.value), -1 if _negative(row.value) else 1
    near, extent = frame.at(row.value or Decimal(0)) + back * _OFF, lettering.width(words, size)
    for line in frame.reference():
        left, right = sorted((near, near + back * extent))
        if left - _OFF < line.start[0] < right + _OFF:
            near = line.start[0] + back * _OFF
    at = (near, row.middle + lettering.digit(size) / 2)
    yield from lettering.text(words, at, size, Side.LEFT if back > 0 else Side.RIGHT)
