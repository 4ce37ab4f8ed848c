"""A schedule drawn: a row for each span, the calendar over them, deadlines as lines across."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import accumulate, pairwise

from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.gantt import Deadline, Gantt
from wkus_docs.polish import zapis
from wkus_docs.rendering.plotting import labels, lettering, looks
from wkus_docs.rendering.plotting.calendar_axis import KINDS, YEAR, Days, Period, days
from wkus_docs.rendering.plotting.frames import AXIS, GRID, HIGHEST, LOWEST, MARGIN, WIDTH
from wkus_docs.rendering.plotting.labels import CLEAR, Taken
from wkus_docs.rendering.plotting.legend import Entry, Legend
from wkus_docs.rendering.plotting.lettering import FIGURES, Side
from wkus_docs.rendering.plotting.names import Front
from wkus_docs.rendering.plotting.shapes import Bar, Box, Line, Picture, Shape, Text

_Place = tuple[float, Side]
_COLOUR = "#bdd7ee"
_HEAD, _MARKS = 14.0, 11.0
_ROW, _HIGH, _OFF = 20.0, 13.0, 4.0
_LEAST = 1.5
_NAME_OFF = 6.0


def drawn(chart: Gantt) -> Picture:
    """Return everything in the picture with its place. Takes a schedule of which a span is known."""
    frame = _Frame(chart)
    bars = dict(frame.bars())
    lines = [line for line, _ in frame.deadlines()]
    texts = [text for row in range(len(chart.spans)) for text in _days(frame, row, bars, lines)]
    grid = labels.uncrossed(frame.grid(), texts)
    marks = [mark for _, mark in frame.deadlines()]
    return Picture(WIDTH, frame.height, (*grid, *bars.values(), *lines, *marks, *frame.around(), *texts))


@dataclass(frozen=True)
class _Frame:
    """The calendar, the rows and the legend."""

    chart: Gantt

    @cached_property
    def _known(self) -> list[tuple[Deadline, date]]:
        return [(item, item.known) for item in self.chart.deadlines if item.known]

    @cached_property
    def _names(self) -> Front:
        kinds = max(lettering.width(kind, FIGURES) for kind in KINDS)
        return Front(tuple(span.name for span in self.chart.spans), kinds)

    @cached_property
    def _legend(self) -> Legend:
        entries = (
            Entry(f"{item.name} – {zapis.data_liczbowo(day)}", _sample(number))
            for number, (item, day) in enumerate(self._known)
        )
        return Legend(entries, WIDTH - 2 * MARGIN)

    @cached_property
    def _days(self) -> Days:
        spans = [day for span in self.chart.spans if span.days for day in span.days]
        all_days = [*spans, *(day for _, day in self._known)]
        return days(min(all_days), max(all_days), self._right - MARGIN - self._names.width)

    @property
    def _right(self) -> float:
        """Where the days end: the mark of a last deadline needs room beyond."""
        return WIDTH - MARGIN - (_MARKS / 2 if self._known else 0)

    @cached_property
    def _top(self) -> float:
        """Height of the calendar and of the marks of deadlines under it."""
        return MARGIN + _HEAD * (2 if self._days.years else 1) + (_MARKS if self._known else 0)

    @cached_property
    def rows(self) -> list[float]:
        """Height of every row."""
        rows = self._names.heights(_ROW)
        room = HIGHEST - self._top - self._legend.height - 2 * _OFF - MARGIN
        return [row * min(1.0, room / sum(rows)) for row in rows]

    @cached_property
    def height(self) -> float:
        """Height of the picture."""
        return max(LOWEST, self._top + sum(self.rows) + self._legend.height + 2 * _OFF + MARGIN)

    @cached_property
    def field(self) -> Box:
        """The rows from the first day to the last."""
        left = MARGIN + self._names.width
        return Box(left, self._top, self._right, self._top + sum(self.rows))

    @cached_property
    def middles(self) -> list[float]:
        """Height of the middle of every row."""
        ends = accumulate(self.rows, initial=self.field.top)
        return [end + row / 2 for end, row in zip(ends, self.rows, strict=False)]

    def at(self, day: date) -> float:
        """How far from the left a day begins."""
        return self.field.left + (self.field.right - self.field.left) * self._days.part(day)

    def bars(self) -> Iterator[tuple[int, Bar]]:
        """Yield the bar of every known span with the number of its row."""
        for row, span in enumerate(self.chart.spans):
            if span.days:
                left, right = self.at(span.days[0]), self.at(span.days[1] + timedelta(days=1))
                half = min(_HIGH, self.rows[row] * 0.7) / 2
                middle = self.middles[row]
                yield row, Bar(Box(left, middle - half, max(right, left + _LEAST), middle + half), _COLOUR)

    def deadlines(self) -> Iterator[tuple[Line, Shape]]:
        """Yield the line of every deadline, in the middle of its day, and the mark on its upper end."""
        for number, (_, day) in enumerate(self._known):
            across = (self.at(day) + self.at(day + timedelta(days=1))) / 2
            line = Line((across, self.field.top), (across, self.field.bottom), looks.stroke(number, 1.0))
            yield line, looks.mark(number, (across, self.field.top - _MARKS / 2))

    def grid(self) -> list[Line]:
        """Return the lines between periods and between rows."""
        field = self.field
        ends = list(accumulate(self.rows, initial=field.top))
        uprights = (self.at(period.end) for period in self._days.periods)
        return [
            *(Line((field.left, end), (field.right, end), GRID) for end in ends[1:-1]),
            *(Line((across, field.top), (across, field.bottom), GRID) for across in uprights),
        ]

    def around(self) -> Iterator[Shape]:
        """Yield the calendar, the names of the rows and the legend."""
        field = self.field
        if self._days.years:
            yield from self._head(YEAR, self._days.years, MARGIN)
        yield from self._head(
            self._days.kind, self._days.periods, MARGIN + (_HEAD if self._days.years else 0)
        )
        for height in (field.top, field.bottom):
            yield Line((field.left, height), (field.right, height), AXIS)
        for across in (field.left, field.right):
            yield Line((across, field.top), (across, field.bottom), AXIS)
        yield from self._names.texts(field.left, self.middles, self.rows)
        yield from self._legend.shapes(MARGIN, self.height - MARGIN - self._legend.height)

    def _head(self, kind: str, periods: tuple[Period, ...], top: float) -> Iterator[Shape]:
        """Yield one line of the calendar: what it counts, and names between strokes."""
        base = top + (_HEAD + lettering.digit(FIGURES)) / 2
        yield from lettering.text(kind, (self.field.left - _NAME_OFF, base), FIGURES, Side.RIGHT)
        for period in periods:
            left, right = self.at(period.start), self.at(period.end)
            yield Line((right, top), (right, top + _HEAD), GRID)
            yield from lettering.text(period.name, ((left + right) / 2, base), FIGURES, Side.MIDDLE)


def _sample(number: int) -> Callable[[Box], list[Shape]]:
    def sample(box: Box) -> list[Shape]:
        level = Line((box.left, box.middle[1]), (box.right, box.middle[1]), looks.stroke(number, 1.0))
        return [level, looks.mark(number, box.middle)]

    return sample


def _days(frame: _Frame, row: int, bars: dict[int, Bar], lines: list[Line]) -> Iterator[Text]:
    """Yield the days of a span behind its bar, before it or in it, wherever no deadline runs through."""
    span, bar = frame.chart.spans[row].days, bars.get(row)
    words = _written(*span) if span else BRAK_DANYCH
    base = frame.middles[row] + lettering.digit(FIGURES) / 2
    edges = sorted(line.start[0] for line in lines)
    start = frame.field.left
    inside, near, far = _places(*((bar.box.left, bar.box.right) if bar else (start, start)), edges)
    for room, places in ((frame.field, near), (bar.box if bar else frame.field, inside), (frame.field, far)):
        taken = Taken(room.grown(-CLEAR))
        taken.add(lines)
        texts = (text for at, side in places for text in lettering.text(words, (at, base), FIGURES, side))
        found = taken.first_free(texts)
        if found is not None:
            yield found
            return


def _places(left: float, right: float, edges: list[float]) -> tuple[list[_Place], list[_Place], list[_Place]]:
    """Return the places in a bar, next to it, and behind or before a line further off."""
    ends = [left, *(edge for edge in edges if left < edge < right), right]
    inside = [((one + other) / 2, Side.MIDDLE) for one, other in pairwise(ends)]
    near = [(right + _OFF, Side.LEFT), (left - _OFF, Side.RIGHT)]
    behind = [(edge + _OFF, Side.LEFT) for edge in edges if edge >= right]
    before = [(edge - _OFF, Side.RIGHT) for edge in reversed(edges) if edge <= left]
    return inside, near, [*behind, *before]


def _written(first: date, last: date) -> str:
    """Write a span of days.

    >>> _written(date(2026, 12, 1), date(2026, 12, 22)), _written(date(2026, 12, 1), date(2027, 1, 15))
    ('01.12–22.12.2026', '01.12.2026–15.01.2027')
    """
    if first == last:
        return zapis.data_liczbowo(first)
    start = f"{first.day:02d}.{first.month:02d}" if first.year == last.year else zapis.data_liczbowo(first)
    return f"{start}–{zapis.data_liczbowo(last)}"
