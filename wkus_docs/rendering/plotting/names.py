"""Names of categories: under an upright chart or in front of the rows of a lying one, whole where they fit."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import ceil

from wkus_docs.rendering.plotting import lettering
from wkus_docs.rendering.plotting.lettering import LEADING, NAMES, Side
from wkus_docs.rendering.plotting.shapes import Text

PITCH = NAMES * LEADING
"""Distance of two lines of a name."""
_LINES, _LONGEST, _BETWEEN, _OFF = 4, 92.0, 6.0, 7.0
_FRONT = 172.0
_ROUNDED = 0.01


@dataclass(frozen=True)
class Under:
    """Names under the slots of an upright chart: level, in up to four lines, or else read upwards."""

    names: tuple[str, ...]
    slot: float

    @cached_property
    def _level(self) -> tuple[tuple[str, ...], ...]:
        """Every name in lines; nothing where a word has no room so."""
        room = self.slot - _BETWEEN
        words = (word for name in self.names for word in lettering.legible(name).split(" "))
        if any(lettering.width(word, NAMES) > room for word in words):
            return ()
        return tuple(lettering.folded(name, NAMES, room, _LINES) for name in self.names)

    @cached_property
    def _upwards(self) -> tuple[str, ...]:
        return tuple(lettering.shortened(name, NAMES, _LONGEST) for name in self.names)

    @property
    def height(self) -> float:
        """Room under the axis."""
        if self._level:
            return _OFF + PITCH * max(map(len, self._level))
        return _OFF + max((lettering.width(name, NAMES) for name in self._upwards), default=0) + 2

    def texts(self, left: float, top: float) -> Iterator[Text]:
        """Yield the names, the first slot beginning at the left."""
        for number, lines in enumerate(self._level):
            middle = top + _OFF + PITCH * len(lines) / 2
            yield from lettering.block(lines, (left + self.slot * (number + 0.5), middle), NAMES, Side.MIDDLE)
        if not self._level:
            every = ceil(PITCH / self.slot)
            for number in range(0, len(self.names), every):
                across = left + self.slot * (number + 0.5)
                yield from lettering.upright_text(self._upwards[number], across, top=top + _OFF, size=NAMES)


@dataclass(frozen=True)
class Front:
    """Names in front of the rows of a lying chart; ``least`` is room that other texts there need."""

    names: tuple[str, ...]
    least: float = 0

    @cached_property
    def _lines(self) -> tuple[tuple[str, ...], ...]:
        return tuple(lettering.folded(name, NAMES, _FRONT) for name in self.names)

    @cached_property
    def width(self) -> float:
        """Room in front of the axis."""
        widths = (lettering.width(line, NAMES) for lines in self._lines for line in lines)
        return max(self.least, max(widths, default=0)) + _BETWEEN + _ROUNDED

    def heights(self, least: float) -> list[float]:
        """Height of every row, so that its name has room."""
        return [max(least, PITCH * (len(lines) + 0.6)) for lines in self._lines]

    def texts(self, right: float, middles: list[float], heights: list[float]) -> Iterator[Text]:
        """Yield the names, ending at the axis; in low rows shortened, in very low ones not in each."""
        every = ceil(PITCH / min(heights))
        for number in range(0, len(self.names), every):
            most = max(1, int(heights[number] / PITCH))
            lines = lettering.folded(self.names[number], NAMES, self.width - _BETWEEN, most)
            yield from lettering.block(lines, (right - _BETWEEN, middles[number]), NAMES, Side.RIGHT)
