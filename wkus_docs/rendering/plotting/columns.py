"""Upright columns: a group a category, a column a series, each figure over its column."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.chart import Chart
from wkus_docs.rendering.plotting import lettering, looks
from wkus_docs.rendering.plotting.frames import MARGIN, WIDTH
from wkus_docs.rendering.plotting.labels import Taken
from wkus_docs.rendering.plotting.lettering import FIGURES, Side
from wkus_docs.rendering.plotting.scale import label
from wkus_docs.rendering.plotting.shapes import Bar, Box, Line, Shape, Text
from wkus_docs.rendering.plotting.upright import Upright

_GROUP, _COLUMN, _WIDEST = 0.8, 0.94, 70.0
_OFF = 3.0
_MISSING = "–"


@dataclass(frozen=True, slots=True)
class _Way:
    """How figures are written: their size, and whether they are read upwards."""

    size: float
    turned: bool

    def extent(self, words: str) -> float:
        """Room that a text takes over its column."""
        return lettering.width(words, self.size) if self.turned else lettering.digit(self.size)


_WAYS = tuple(_Way(size, turned) for turned in (False, True) for size in (FIGURES, FIGURES - 1))
"""The first in which all figures find room is taken."""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: its middle, the figure it shows (None: not known) and the number of its series."""

    across: float
    value: Decimal | None
    series: int


def drawn(chart: Chart) -> tuple[Upright, list[Shape], list[Text]]:
    """Return the frame, the columns, and the figures over them; none where they have no room."""
    for way in _WAYS:
        frame = _frame(chart, way)
        columns = list(_columns(frame))
        bars = [_bar(frame, column) for column in columns if column.value is not None]
        taken = _taken(frame, bars)
        texts = _figures(frame, columns, way)
        if all(taken.first_free([text]) for text in texts):
            return frame, list(bars), [*texts, *_missing(frame, columns, taken, way.size)]
    frame = Upright(chart)
    return frame, [_bar(frame, column) for column in _columns(frame) if column.value is not None], []


def _frame(chart: Chart, way: _Way) -> Upright:
    """Return the frame with room for the figures at both ends of the axis that have any."""
    figures = [value for row in chart.series for value in row.figures if value is not None]
    room = 2 * _OFF + max(way.extent(label(value)) for value in figures)
    return Upright(chart, room if min(figures) < 0 else 0, room)


def _columns(frame: Upright) -> Iterator[_Column]:
    chart, pitch = frame.chart, _pitch(frame)
    for category in range(len(chart.categories)):
        middle = frame.field.left + frame.slot * (category + 0.5)
        for number, row in enumerate(chart.series):
            across = middle + pitch * (number - (len(chart.series) - 1) / 2)
            yield _Column(across, row.figures[category], number)


def _pitch(frame: Upright) -> float:
    return min(_WIDEST, frame.slot * _GROUP / len(frame.chart.series))


def _bar(frame: Upright, column: _Column) -> Bar:
    half = _pitch(frame) * _COLUMN / 2
    top, bottom = sorted((frame.at(column.value or Decimal(0)), frame.at(Decimal(0))))
    return looks.bar(Box(column.across - half, top, column.across + half, bottom), column.series)


def _taken(frame: Upright, bars: list[Bar]) -> Taken:
    field = frame.field
    taken = Taken(Box(field.left, field.top - _OFF, WIDTH - MARGIN, field.bottom))
    taken.add([*bars, *frame.reference(), *frame.zero()])
    return taken


def _figures(frame: Upright, columns: list[_Column], way: _Way) -> list[Text]:
    return [
        text
        for column in columns
        if column.value is not None
        for text in _figure(frame, column, label(column.value), way)
    ]


def _figure(frame: Upright, column: _Column, words: str, way: _Way) -> Iterator[Text]:
    """Yield a text over its column, or under a negative one; a line of reference does not run through it."""
    value = column.value or Decimal(0)
    down, extent = (1 if value < 0 else -1), way.extent(words)
    near = _behind(frame.at(value) + down * _OFF, down * extent, frame.reference(), down)
    bottom = near if down < 0 else near + extent
    if way.turned:
        yield from lettering.upright_text(words, column.across, bottom=bottom, size=way.size)
    else:
        yield from lettering.text(words, (column.across, bottom), way.size, Side.MIDDLE)


def _behind(near: float, extent: float, lines: list[Line], down: int) -> float:
    """Return where a text begins that a line must not cross."""
    for line in lines:
        top, bottom = sorted((near, near + extent))
        if top - _OFF < line.start[1] < bottom + _OFF:
            return line.start[1] + down * _OFF
    return near


def _missing(frame: Upright, columns: list[_Column], taken: Taken, size: float) -> Iterator[Text]:
    """Yield words or a dash in the place of every column that is not there."""
    level, upwards = _Way(size, turned=False), _Way(size, turned=True)
    for column in columns:
        if column.value is None:
            ways = ((BRAK_DANYCH, level), (BRAK_DANYCH, upwards), (_MISSING, level))
            texts = (text for words, way in ways for text in _figure(frame, column, words, way))
            found = taken.first_free(texts)
            if found is not None:
                yield found
