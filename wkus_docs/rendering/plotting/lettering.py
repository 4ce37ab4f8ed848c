"""The letters of a picture: how wide a text is, where it breaks, and which rectangle its ink fills.

Texts are set in Carlito, the face of the documents; one that needs a sign Carlito lacks is set in DejaVu
Sans, and a sign that no face of ours has is shown as a box.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from wkus_docs.rendering.plotting.shapes import Box, Text

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

DPI = 300
"""Dots of a picture to the inch."""
DOT = 72 / DPI
"""One dot in points."""
NAMES, FIGURES = 9.5, 9.0
"""Size of names, and of figures and units."""
LEADING = 1.2
"""Distance of two lines of text, in sizes of their letters."""

_DIGIT = 0.635
_BOX = "\u25a1"
_MORE = "…"
_NO_SIGN = "\uffff"
_PLAIN = str.maketrans("\u00a0\u202f", "  ")
"""Carlito draws no spaces but the plain one."""
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
_FACES = tuple(
    Path(__file__).parents[2] / "fonts" / name
    for name in ("carlito/Carlito-Regular.ttf", "dejavu/DejaVuSans.ttf")
)


class Side(Enum):
    """Which part of a text stands at the place it is given."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


@lru_cache(maxsize=64)
def font(face: int, size: float) -> "FreeTypeFont":
    """Return a face in a size, as the painter draws it."""
    from PIL import ImageFont  # noqa: PLC0415 – documents without charts do not wait for it

    return ImageFont.truetype(_FACES[face], size / DOT, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=4096)
def face(words: str) -> int:
    """Number of the face that has every sign of the text, or of the last."""
    return next((number for number in range(len(_FACES)) if _complete(words, number)), len(_FACES) - 1)


@lru_cache(maxsize=4096)
def legible(words: str) -> str:
    r"""Return the text on one line, with a box in the place of every sign that no face has.

    >>> legible("woda  \n i \U0001F6B0")
    'woda i □'
    """
    plain = " ".join(_SPACES.split(words.strip()))
    if _complete(plain, 0):
        return plain
    return "".join(sign if _has(len(_FACES) - 1, sign) or sign.isspace() else _BOX for sign in plain)


@lru_cache(maxsize=4096)
def width(words: str, size: float) -> float:
    """Room that a text takes along its line."""
    return font(face(words), size).getlength(words.translate(_PLAIN)) * DOT


@lru_cache(maxsize=4096)
def ink(words: str, size: float) -> Box:
    """The rectangle of the ink of a text that begins at the point 0, 0 of its line."""
    left, top, right, bottom = font(face(words), size).getbbox(words.translate(_PLAIN), anchor="ls")
    return Box(left * DOT, top * DOT, right * DOT, bottom * DOT)


def digit(size: float) -> float:
    """Height of a digit."""
    return size * _DIGIT


def text(words: str, at: tuple[float, float], size: float, side: Side = Side.LEFT) -> Iterator[Text]:
    """Yield the text that stands at a point of its line; none where nothing would be seen."""
    shown = legible(words).translate(_PLAIN)
    part = {Side.LEFT: 0.0, Side.MIDDLE: 0.5, Side.RIGHT: 1.0}[side]
    box = ink(shown, size).moved(_dots(at[0] - part * width(shown, size)), _dots(at[1]))
    if _seen(box):
        yield Text(shown, size, box)


def upright_text(
    words: str, across: float, *, top: float | None = None, bottom: float = 0.0, size: float
) -> Iterator[Text]:
    """Yield a text read upwards, its middle at ``across``, ending at ``top`` or beginning at ``bottom``."""
    shown = legible(words).translate(_PLAIN)
    lying = ink(shown, size)
    long, high = lying.right - lying.left, lying.bottom - lying.top
    left, start = _dots(across - high / 2), _dots(bottom - long if top is None else top)
    box = Box(left, start, left + high, start + long)
    if _seen(box):
        yield Text(shown, size, box, turned=True)


def block(lines: tuple[str, ...], at: tuple[float, float], size: float, side: Side) -> Iterator[Text]:
    """Yield lines of text one under the other; their middle stands at the point."""
    pitch = size * LEADING
    first = at[1] - pitch * (len(lines) - 1) / 2 + digit(size) / 2
    for number, line in enumerate(lines):
        yield from text(line, (at[0], first + pitch * number), size, side)


def folded(words: str, size: float, room: float, most: int = 99) -> tuple[str, ...]:
    """Break a text into lines no wider than the room, between words where that is possible.

    >>> folded("Dni przerwy w działaniu placówki", 9.5, 80)
    ('Dni przerwy w', 'działaniu placówki')
    >>> folded("Dni przerwy w działaniu placówki", 9.5, 80, 1)
    ('Dni przerwy w dzi…',)
    """
    lines: list[str] = []
    for word in (part for whole in legible(words).split(" ") for part in _parts(whole, size, room)):
        if lines and width(f"{lines[-1]} {word}", size) <= room:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    if len(lines) > most:
        return (*lines[: most - 1], shortened(" ".join(lines[most - 1 :]), size, room))
    return tuple(lines)


def shortened(words: str, size: float, room: float) -> str:
    """Return the text, or as much of it as the room takes and three dots."""
    shown = legible(words)
    if width(shown, size) <= room:
        return shown
    return shown[: _longest(shown, _MORE, size, room)].rstrip() + _MORE


def _parts(word: str, size: float, room: float) -> Iterator[str]:
    """Break a word that is wider than the room."""
    while len(word) > 1 and width(word, size) > room:
        kept = max(1, _longest(word, "-", size, room))
        yield word[:kept] + "-"
        word = word[kept:]
    yield word


def _longest(words: str, end: str, size: float, room: float) -> int:
    """Number of the first signs of a text that have room together with an end."""
    return bisect_right(range(1, len(words)), room, key=lambda kept: width(words[:kept] + end, size))


def _dots(length: float) -> float:
    """Return the length in whole dots: letters are drawn from dot to dot."""
    return round(length / DOT) * DOT


def _seen(box: Box) -> bool:
    return box.left < box.right and box.top < box.bottom


def _complete(words: str, number: int) -> bool:
    return all(sign.isspace() or _has(number, sign) for sign in words)


@lru_cache(maxsize=4096)
def _has(number: int, sign: str) -> bool:
    """Tell whether a face has a sign: what it lacks, it draws as it draws a sign that cannot be."""
    drawn, none = (font(number, NAMES).getmask(one) for one in (sign, _NO_SIGN))
    return drawn.size != none.size or bytes(drawn) != bytes(none)
