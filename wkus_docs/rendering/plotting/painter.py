"""Paints a picture with Pillow: edges from dot to dot, slanted lines and curves smooth, one PNG of few colours."""

import io
from collections.abc import Iterable, Iterator
from functools import lru_cache
from math import ceil, floor, hypot
from typing import TYPE_CHECKING

from wkus_docs.rendering.plotting import lettering
from wkus_docs.rendering.plotting.lettering import DOT, DPI
from wkus_docs.rendering.plotting.looks import FILLS, INKS
from wkus_docs.rendering.plotting.shapes import (
    INK,
    PALE,
    Bar,
    Box,
    Curve,
    Line,
    Mark,
    Picture,
    Point,
    Text,
)

if TYPE_CHECKING:
    from PIL.Image import Image

_FINE = 4
"""How many times finer slanted edges are drawn before they are made smooth."""
_EDGE = 2
_STEPS, _ALIKE = 12, 8
_PAPER = "#ffffff"
_DARK = 140


def png(picture: Picture) -> bytes:
    """Return the picture as a PNG."""
    from PIL import Image  # noqa: PLC0415 – documents without charts do not wait for it

    sheet = Image.new("RGB", (round(picture.width / DOT), round(picture.height / DOT)), _PAPER)
    for shape in picture.shapes:
        _paint(sheet, shape)
    made = io.BytesIO()
    sheet.quantize(palette=_palette(), dither=Image.Dither.NONE).save(made, "png", dpi=(DPI, DPI))
    return made.getvalue()


@lru_cache(maxsize=1)
def _palette() -> "Image":
    """All colours of all pictures: inks and fills, then what lies between ink and ground on smooth edges.

    Pillow tells colours apart by their five upper bits: a blend that looks like a pure one is left out.
    """
    from PIL import Image, ImageColor  # noqa: PLC0415 – as above

    pairs = [(_PAPER, ink) for ink in (INK, PALE, *INKS)]
    pairs += [(colour, _hatching(colour)) for colour, _ in FILLS]
    colours: dict[tuple[int, ...], tuple[int, ...]] = {}
    for step in (0, _STEPS, *range(1, _STEPS)):
        for ground, ink in (map(ImageColor.getrgb, pair) for pair in pairs):
            blend = tuple(
                round(low + (high - low) * step / _STEPS) for low, high in zip(ground, ink, strict=True)
            )
            colours.setdefault(tuple(part // _ALIKE for part in blend), blend)
    made = Image.new("P", (1, 1))
    made.putpalette([part for colour in colours.values() for part in colour])
    return made


def _paint(sheet: "Image", shape: Bar | Line | Curve | Mark | Text) -> None:
    match shape:
        case Bar():
            _bar(sheet, shape)
        case Line():
            _line(sheet, shape)
        case Curve():
            _smooth(sheet, _dashes(shape), shape.stroke.width, shape.stroke.ink)
        case Mark():
            _mark(sheet, shape)
        case Text():
            _text(sheet, shape)


def _dots(box: Box) -> tuple[int, int, int, int]:
    return round(box.left / DOT), round(box.top / DOT), round(box.right / DOT), round(box.bottom / DOT)


def _bar(sheet: "Image", bar: Bar) -> None:
    from PIL import ImageDraw  # noqa: PLC0415 – as above

    left, top, right, bottom = _dots(bar.box)
    right, bottom = max(right, left + 1), max(bottom, top + 1)
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((left, top, right, bottom), fill=bar.colour)
    if bar.hatch:
        sheet.paste(_hatching(bar.colour), (left, top), _tiled(bar.hatch, right - left, bottom - top))
    draw.rectangle((left, top, right, bottom), outline=INK, width=_EDGE)


def _hatching(colour: str) -> str:
    """Colour of a pattern on a fill: white on a dark one."""
    return _PAPER if int(colour[3:5], 16) < _DARK else INK


@lru_cache(maxsize=16)
def _tile(hatch: str) -> "Image":
    """One field of a pattern that fits to itself on every side."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 – as above

    side = {"//": 30, "\\\\": 30, "xx": 26, "..": 18, "--": 20}[hatch]
    fine = side * _FINE
    made = Image.new("L", (fine, fine))
    draw = ImageDraw.Draw(made)
    for start, end in _slants(hatch, fine):
        draw.line((start, end), fill=255, width=2 * _FINE)
    if hatch == "..":
        draw.ellipse((fine / 2 - 12, fine / 2 - 12, fine / 2 + 12, fine / 2 + 12), fill=255)
    return made.reduce(_FINE)


def _slants(hatch: str, side: int) -> Iterator[tuple[Point, Point]]:
    if hatch in {"//", "xx"}:
        yield from (((at - side, side), (at + side, -side)) for at in (0, side, 2 * side))
    if hatch in {"\\\\", "xx"}:
        yield from (((at - side, 0), (at + side, 2 * side)) for at in (-side, 0, side))
    if hatch == "--":
        yield (0, side / 2), (side, side / 2)


def _tiled(hatch: str, width: int, height: int) -> "Image":
    from PIL import Image  # noqa: PLC0415 – as above

    tile, made = _tile(hatch), Image.new("L", (width, height))
    for left in range(0, width, tile.width):
        made.paste(tile, (left, 0))
    strip = made.crop((0, 0, width, min(height, tile.height)))
    for top in range(0, height, tile.height):
        made.paste(strip, (0, top))
    return made


def _line(sheet: "Image", line: Line) -> None:
    """Draw a level or an upright line, its edges from dot to dot."""
    from PIL import ImageDraw  # noqa: PLC0415 – as above

    thick = max(1, round(line.stroke.width / DOT))
    draw = ImageDraw.Draw(sheet)
    for (left, top), (right, bottom) in _dashes(Curve((line.start, line.end), line.stroke)):
        across, down = (round(left / DOT), round(top / DOT))
        if top == bottom:
            draw.rectangle(
                (across, down - thick // 2, round(right / DOT), down - thick // 2 + thick - 1),
                line.stroke.ink,
            )
        else:
            draw.rectangle(
                (across - thick // 2, down, across - thick // 2 + thick - 1, round(bottom / DOT)),
                line.stroke.ink,
            )


def _dashes(curve: Curve) -> list[tuple[Point, Point]]:
    """Return the parts of a curve that are drawn; dashes run on round its corners."""
    if not curve.stroke.dashes:
        return list(curve.parts)
    made: list[tuple[Point, Point]] = []
    number, left = 0, curve.stroke.dashes[0]
    for start, end in curve.parts:
        long, done = hypot(end[0] - start[0], end[1] - start[1]), 0.0
        while done < long:
            step = min(left, long - done)
            if number % 2 == 0:
                made.append((_on(start, end, done / long), _on(start, end, (done + step) / long)))
            done, left = done + step, left - step
            if left <= 0:
                number += 1
                left = curve.stroke.dashes[number % len(curve.stroke.dashes)]
    return made


def _on(start: Point, end: Point, part: float) -> Point:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def _smooth(sheet: "Image", lines: Iterable[tuple[Point, Point]], width: float, ink: str) -> None:
    """Draw slanted lines."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 – as above

    ends = [point for line in lines for point in line]
    left, top = (floor(min(place) / DOT) - 4 for place in zip(*ends, strict=True))
    right, bottom = (ceil(max(place) / DOT) + 4 for place in zip(*ends, strict=True))
    mask = Image.new("L", ((right - left) * _FINE, (bottom - top) * _FINE))
    draw = ImageDraw.Draw(mask)
    fine = [((x / DOT - left) * _FINE, (y / DOT - top) * _FINE) for x, y in ends]
    thick = round(width / DOT * _FINE)
    for start, end in zip(fine[::2], fine[1::2], strict=True):
        draw.line((start, end), fill=255, width=thick)
        if len(fine) > 2:  # noqa: PLR2004 – corners of a line of several parts are made round
            draw.ellipse(
                (end[0] - thick / 2, end[1] - thick / 2, end[0] + thick / 2, end[1] + thick / 2), fill=255
            )
    sheet.paste(ink, (left, top), mask.reduce(_FINE))


def _mark(sheet: "Image", mark: Mark) -> None:
    from PIL import Image, ImageDraw  # noqa: PLC0415 – as above

    box = mark.box
    left, top, right, bottom = (
        floor(box.left / DOT) - 4,
        floor(box.top / DOT) - 4,
        ceil(box.right / DOT) + 4,
        ceil(box.bottom / DOT) + 4,
    )
    mask = Image.new("L", ((right - left) * _FINE, (bottom - top) * _FINE))
    outline = [
        (((x + mark.at[0]) / DOT - left) * _FINE, ((y + mark.at[1]) / DOT - top) * _FINE)
        for x, y in mark.outline
    ]
    ImageDraw.Draw(mask).polygon(outline, fill=255 if mark.filled else 0, outline=255, width=5 * _FINE)
    sheet.paste(mark.ink, (left, top), mask.reduce(_FINE))


def _text(sheet: "Image", text: Text) -> None:
    from PIL import Image, ImageDraw  # noqa: PLC0415 – as above

    font = lettering.font(lettering.face(text.words), text.size)
    left, top, right, bottom = font.getbbox(text.words, anchor="ls")
    mask = Image.new("L", (ceil(right - left), ceil(bottom - top)))
    ImageDraw.Draw(mask).text((-left, -top), text.words, fill=255, font=font, anchor="ls")
    if text.turned:
        mask = mask.transpose(Image.Transpose.ROTATE_90)
    sheet.paste(INK, (round(text.box.left / DOT), round(text.box.top / DOT)), mask)
