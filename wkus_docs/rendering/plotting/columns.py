"""Upright columns: a group a category, a column a series, each figure over its column."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.chart import Chart
from wkus_docs.rendering.plotting import lettering, looks
from wkus_docs.rendering.plotting.frames import MARGIN, WIDTH, Upright
from wkus_docs.rendering.plotting.labels import Taken
from wkus_docs.rendering.plotting.lettering import FIGURES, Side
from wkus_docs.rendering.plotting.scale import known, label
from wkus_docs.rendering.plotting.shapes import Bar, Box, Line, Shape, Text

_GROUP, _COLUMN, _WIDEST = 0.8, 0.94, 70.0
_OFF = 3.0
_MODES = ((FIGURES, False), (FIGURES - 1, False), (FIGURES, True), (FIGURES - 1, True))
"""Size of the figures, and whether they are read upwards: the first in which all find room."""
_MISSING = "–"


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: its middle, the figure it shows (None: not known) and the number of its series."""

    across: float
    value: Decimal | None
    series: int


def drawn(chart: Chart) -> tuple[Upright, list[Shape], list[Text]]:
    """Return the frame, the columns, and the figures over them; none where they have no room."""
    for size, turned in _MODES:
        frame = _frame(chart, size, turned=turned)
        columns = list(_columns(frame))
        bars = [_bar(frame, column) for column in columns if column.value is not None]
        taken = _taken(frame, bars)
        texts = _figures(frame, columns, size, turned=turned)
        if all(taken.first_free([text]) for text in texts):
            return frame, list(bars), [*texts, *_missing(frame, columns, taken, size)]
    frame = Upright(chart, 0, 0)
    return frame, [_bar(frame, column) for column in _columns(frame) if column.value is not None], []


def _frame(chart: Chart, size: float, *, turned: bool) -> Upright:
    """Return the frame with room for the figures at both ends of the axis that have any."""
    figures = [Decimal(value) for row in chart.series for value in row.values if value is not None and known(value)]
    extent = max(lettering.width(label(value), size) for value in figures) if turned else lettering.digit(size)
    room = 2 * _OFF + extent
    return Upright(chart, room, room if min(figures) < 0 else 0)


def _columns(frame: Upright) -> Iterator[_Column]:
    chart, pitch = frame.chart, _pitch(frame)
    for category in range(len(chart.categories)):
        middle = frame.field.left + frame.slot * (category + 0.5)
        for number, row in enumerate(chart.series):
            value = row.values[category]
            across = middle + pitch * (number - (len(chart.series) - 1) / 2)
            yield _Column(across, Decimal(value) if value is not None and known(value) else None, number)


def _pitch(frame: Upright) -> float:
    return min(_WIDEST, frame.slot * _GROUP / len(frame.chart.series))


def _bar(frame: Upright, column: _Column) -> Bar:
    half = _pitch(frame) * _COLUMN / 2
    top, bottom = sorted((frame.at(column.value or Decimal(0)), frame.at(Decimal(0))))
    return looks.bar(Box(column.across - half, top, column.across + half, bottom), column.series)


def _taken(frame: Upright, bars: list[Bar]) -> Taken:
    field = frame.field
    taken = Taken(Box(field.left, field.top - _OFF, WIDTH - MARGIN, field.bottom))
    taken.add(bars)
    taken.add(frame.reference())
    return taken


def _figures(frame: Upright, columns: list[_Column], size: float, *, turned: bool) -> list[Text]:
    return [
        text
        for column in columns
        if column.value is not None
        for text in _figure(frame, column.across, column.value, label(column.value), size, turned=turned)
    ]


def _figure(frame: Upright, across: float, value: Decimal, words: str, size: float, *, turned: bool) -> Iterator[Text]:
    """Yield a figure over its column, or under it where it is negative; behind a line of reference there."""
    extent = lettering.width(words, size) if turned else lettering.digit(size)
    down = -1 if value >= 0 else 1
    near = _behind(frame.at(value) + down * _OFF, down * extent, frame.reference(), down)
    bottom = near if down < 0 else near + extent
    if turned:
        yield from lettering.upright_text(words, across, bottom=bottom, size=size)
    else:
        yield from lettering.text(words, (across, bottom), size, Side.MIDDLE)


def _behind(near: float, extent: float, lines: list[Line], down: int) -> float:
    """Return where a text begins that a line must not cross."""
    for line in lines:
        top, bottom = sorted((near, near + extent))
        if top - _OFF < line.start[1] < bottom + _OFF:
            return line.start[1] + down * _OFF
    return near


def _missing(frame: Upright, columns: list[_Column], taken: Taken, size: float) -> Iterator[Text]:
    """Yield a word or a dash in the place of every column that is not there."""
    for column in columns:
        if column.value is None:
            ways = ((BRAK_DANYCH, False), (BRAK_DANYCH, True), (_MISSING, False))
            texts = (
                text
                for words, turned in ways
                for text in _figure(frame, column.across, Decimal(0), words, size, turned=turned)
            )
            found = taken.first_free(texts)
            if found is not None:
                yield found
