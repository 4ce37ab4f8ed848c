"""The legend under a chart: what each fill, stroke or mark stands for, in centred rows."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from wkus_docs.rendering.plotting import lettering
from wkus_docs.rendering.plotting.lettering import FIGURES, LEADING
from wkus_docs.rendering.plotting.shapes import Box, Shape

_SAMPLE, _AFTER, _BETWEEN = 22.0, 5.0, 18.0
_PITCH = FIGURES * LEADING
_APART = 3.5


@dataclass(frozen=True, slots=True)
class Entry:
    """A name, and what draws its sample into a box."""

    name: str
    sample: Callable[[Box], Iterable[Shape]]


@dataclass(frozen=True, slots=True)
class _Set:
    """An entry with its name in lines, and the room it takes."""

    entry: Entry
    lines: tuple[str, ...]

    @property
    def width(self) -> float:
        return _SAMPLE + _AFTER + max((lettering.width(line, FIGURES) for line in self.lines), default=0)

    @property
    def height(self) -> float:
        return _PITCH * max(1, len(self.lines))


class Legend:
    """Entries in rows no wider than the picture."""

    def __init__(self, entries: Iterable[Entry], width: float) -> None:
        """Put as many entries into a row as it takes."""
        self._width = width
        self._rows: list[list[_Set]] = []
        for entry in entries:
            placed = _Set(entry, lettering.folded(entry.name, FIGURES, width - _SAMPLE - _AFTER))
            if self._rows and _length([*self._rows[-1], placed]) <= width:
                self._rows[-1].append(placed)
            else:
                self._rows.append([placed])

    @property
    def height(self) -> float:
        """Height of all rows."""
        return sum(max(item.height for item in row) + _APART for row in self._rows)

    def shapes(self, left: float, top: float) -> Iterator[Shape]:
        """Yield samples and names, beginning at a corner."""
        for row in self._rows:
            high = max(item.height for item in row)
            across = left + (self._width - _length(row)) / 2
            for item in row:
                yield from _drawn(item, across, top + high / 2)
                across += item.width + _BETWEEN
            top += high + _APART


def _length(row: list[_Set]) -> float:
    return sum(item.width for item in row) + _BETWEEN * (len(row) - 1)


def _drawn(item: _Set, left: float, middle: float) -> Iterator[Shape]:
    half = lettering.digit(FIGURES) / 2 + 0.8
    yield from item.entry.sample(Box(left, middle - half, left + _SAMPLE, middle + half))
    at = (left + _SAMPLE + _AFTER, middle)
    yield from lettering.block(item.lines, at, FIGURES, lettering.Side.LEFT)
