"""Where a label stands beside its point or bar, so that it meets no other text and no line crosses it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from wkus_docs.rendering.plotting import lettering
from wkus_docs.rendering.plotting.shapes import Box, Curve, Line, Point, Shape, Text

CLEAR = 1.5
"""Room that stays free round a label."""
_RADIUS, _GAP = 4.0, 2.6
_NEARER, _FURTHER = 0.0, 7.0


@dataclass(slots=True)
class Taken:
    """Places where no label may stand, and those where one stands already."""

    room: Box
    boxes: list[Box] = field(default_factory=list)
    lines: list[tuple[Point, Point]] = field(default_factory=list)

    def add(self, shapes: Iterable[Shape]) -> None:
        """Keep the places of shapes free of labels."""
        for shape in shapes:
            if isinstance(shape, Line):
                self.lines.append((shape.start, shape.end))
            elif isinstance(shape, Curve):
                self.lines.extend(shape.parts)
            else:
                self.boxes.append(shape.box)

    def free(self, box: Box) -> bool:
        """Tell whether a label may stand there."""
        around = box.grown(CLEAR)
        return (
            self.room.holds(box)
            and not any(around.meets(other) for other in self.boxes)
            and not any(around.crossed(*line) for line in self.lines)
        )

    def first_free(self, texts: Iterable[Text]) -> Text | None:
        """Take the first of the texts that finds room."""
        for text in texts:
            if self.free(text.box):
                self.boxes.append(text.box)
                return text
        return None


def around(words: str, at: Point, size: float, order: str) -> Iterator[Text]:
    """Yield the text in every place beside a point, the sides in the given order („^v<>”), near ones first."""
    made = next(lettering.text(words, (0, 0), size), None)
    if made is None:
        return
    wide, high = made.box.right - made.box.left, made.box.bottom - made.box.top
    for further in (_NEARER, _FURTHER):
        for side in order:
            for left, top in _corners(side, wide, high, _RADIUS + _GAP + further):
                yield next(lettering.text(words, (at[0] + left, at[1] + top + high), size))


def _corners(side: str, wide: float, high: float, off: float) -> Iterable[Point]:
    """Upper left corners of a label on a side of a point, the middle one first."""
    aside = (-wide / 2, -wide + _RADIUS, -_RADIUS)
    if side == "^":
        return [(left, -off - high) for left in aside]
    if side == "v":
        return [(left, off) for left in aside]
    downs = (-high / 2, -high, 0.0)
    left = off if side == ">" else -off - wide
    return [(left, down) for down in downs]


def uncrossed(lines: Sequence[Line], texts: Sequence[Text]) -> Iterator[Line]:
    """Yield the lines of a grid without the parts that would run through a text."""
    for line in lines:
        parts = [(line.start, line.end)]
        for text in texts:
            box = text.box.grown(CLEAR)
            parts = [rest for part in parts for rest in _beside(box, *part)]
        yield from (Line(start, end, line.stroke) for start, end in parts)


def _beside(box: Box, start: Point, end: Point) -> list[tuple[Point, Point]]:
    """Return what is left of a level or an upright line outside a box."""
    if not box.crossed(start, end):
        return [(start, end)]
    if start[1] == end[1]:
        parts = [(start, (box.left, end[1])), ((box.right, start[1]), end)]
        return [(one, other) for one, other in parts if one[0] < other[0]]
    parts = [(start, (end[0], box.top)), ((start[0], box.bottom), end)]
    return [(one, other) for one, other in parts if one[1] < other[1]]
