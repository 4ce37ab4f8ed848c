"""A screen of a terminal drawn as a picture, sign by sign."""

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
from PIL import Image, ImageDraw, ImageFont
from pyte.screens import Char

_FONTS = Path(mpl.get_data_path()) / "fonts" / "ttf"
_SIZE = 15
_LINE = 19
"""Height of the letters and of a line, in pixels."""
_ROOM = 12
"""Pixels around the screen."""
_PAPER, _INK = "#fbfbf9", "#1c1c1c"
_COLOURS = {"default": _INK, "green": "#1a6b2d", "red": "#b3261e", "brown": "#8a5a00", "yellow": "#8a5a00"}
Rows = Sequence[Sequence[Char]]


def drawn(rows: Rows) -> Image.Image:
    """Return a picture of the rows of a screen, every sign in a cell of its own."""
    plain, bold = (
        ImageFont.truetype(str(_FONTS / name), _SIZE)
        for name in ("DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf")
    )
    cell = plain.getlength("M")
    width = round(cell * max(map(len, rows))) + 2 * _ROOM
    image = Image.new("RGB", (width, _LINE * len(rows) + 2 * _ROOM), _PAPER)
    pen = ImageDraw.Draw(image)
    for row, signs in enumerate(rows):
        for column, sign in enumerate(signs):
            place = (_ROOM + column * cell, _ROOM + row * _LINE)
            if sign.reverse:
                pen.rectangle((*place, place[0] + cell, place[1] + _LINE), fill=_INK)
            ink = _PAPER if sign.reverse else _COLOURS.get(sign.fg, _INK)
            pen.text(place, sign.data, fill=ink, font=bold if sign.bold else plain)
    return image
