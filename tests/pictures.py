"""What is wrong with the picture of a chart: texts on each other, crossed by a line, or outside."""

from itertools import combinations

from wkus_docs.rendering.plotting.shapes import Bar, Box, Curve, Line, Mark, Text


def faults(picture):
    """Everything that a reader of the picture would stumble on."""
    texts = picture.texts
    sheet = Box(0, 0, picture.width, picture.height)
    found = [f"outside: {text.words}" for text in texts if not _within(text.box, sheet)]
    found += [
        f"on each other: {one.words} | {other.words}"
        for one, other in combinations(texts, 2)
        if _meet(one.box, other.box)
    ]
    for shape in picture.shapes:
        if not isinstance(shape, Text):
            found += [
                f"{type(shape).__name__} through {text.words}" for text in texts if _through(shape, text.box)
            ]
            found += [f"{type(shape).__name__} outside"] * (
                not all(_within(box, sheet) for box in _boxes(shape))
            )
    return found


def _boxes(shape):
    """The rectangles that a shape touches, each line by itself and as thick as it is."""
    if isinstance(shape, Bar | Mark):
        return [shape.box]
    half = shape.stroke.width / 2
    parts = shape.parts if isinstance(shape, Curve) else ((shape.start, shape.end),)
    return [
        Box(min(x, u) - half, min(y, v) - half, max(x, u) + half, max(y, v) + half)
        for (x, y), (u, v) in parts
    ]


def _through(shape, text):
    if isinstance(shape, Bar):
        return _meet(shape.box, text) and not _within(text, shape.box)
    if isinstance(shape, Mark | Line):
        return any(_meet(box, text) for box in _boxes(shape))
    half = shape.stroke.width / 2
    near = (part for part, box in zip(shape.parts, _boxes(shape), strict=True) if _meet(box, text))
    return any(_runs_through(start, end, text, half) for start, end in near)


def _runs_through(start, end, box, half):
    """Look at points of the line a tenth of a point apart: slow, and unlike the way the layout looks."""
    steps = 1 + int(10 * max(abs(end[0] - start[0]), abs(end[1] - start[1])))
    places = (
        (start[0] + (end[0] - start[0]) * step / steps, start[1] + (end[1] - start[1]) * step / steps)
        for step in range(steps + 1)
    )
    return any(
        box.left - half < x < box.right + half and box.top - half < y < box.bottom + half for x, y in places
    )


def _meet(one, other):
    return (
        max(one.left, other.left) < min(one.right, other.right)
        and max(one.top, other.top) < min(one.bottom, other.bottom)
    )  # fmt: skip


def _within(inner, outer):
    return (
        outer.left <= inner.left
        and inner.right <= outer.right
        and outer.top <= inner.top
        and inner.bottom <= outer.bottom
    )
