"""The one font of fields: Carlito cut down to letters people write with, its widths, and lines of text in it."""

import io
import logging
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from wkus_docs.pdf.embedded.substitute_fonts import FOLDER

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

NAME = "WkF"
"""Name of the font in fields."""
SIZE = 10.5
"""Points of what is filled in."""
LEADING = 1.22
"""Distance of two lines, in sizes."""

_FILE = FOLDER / "carlito" / "Carlito-Regular.ttf"
_SCRIPTS = (
    (0x20, 0x530),
    (0x1E00, 0x1F00),
    (0x2000, 0x2070),
    (0x20A0, 0x20D0),
    (0x2100, 0x2300),
    (0x2460, 0x2700),
)
"""Latin with all its marks, Greek, Cyrillic, dashes and quotes, currencies, signs."""


@dataclass(frozen=True, slots=True)
class Font:
    """A font: its file, numbers of its glyphs by letter, their widths by number, all in thousandths of the size."""

    file: bytes
    glyphs: dict[str, int]
    widths: tuple[int, ...]
    box: tuple[int, int, int, int]
    ascent: int
    descent: int
    capitals: int

    def strange(self, text: str) -> str:
        """Return the first sign of a text that the font lacks, or nothing."""
        return next((sign for sign in text if sign not in self.glyphs and sign not in "\n\t"), "")

    def coded(self, text: str) -> bytes:
        """Return a text as numbers of glyphs; a sign that the font lacks becomes none."""
        return b"".join(self.glyphs[sign].to_bytes(2, "big") for sign in text if sign in self.glyphs)

    def width(self, text: str, size: float = SIZE) -> float:
        """Return the width of a text in points."""
        return sum(self.widths[self.glyphs[sign]] for sign in text if sign in self.glyphs) * size / 1000

    def lines(self, text: str, width: float, size: float = SIZE) -> list[str]:
        """Break a text into lines of a width in points, between words where they fit."""
        return [line for paragraph in text.split("\n") for line in self._broken(paragraph, width, size)]

    def _broken(self, paragraph: str, width: float, size: float) -> list[str]:
        lines, line = [], ""
        for word in paragraph.replace("\t", " ").split(" "):
            longer = f"{line} {word}" if line else word
            if self.width(longer, size) <= width:
                line = longer
                continue
            lines += [line] if line else []
            line = word
            while self.width(line, size) > width and len(line) > 1:
                fits = max(
                    1, next(at for at in range(1, len(line) + 1) if self.width(line[:at], size) > width) - 1
                )
                lines.append(line[:fits])
                line = line[fits:]
        return [*lines, line]


@cache
def form_font() -> Font:
    """Return the font; it is cut once."""
    from fontTools import subset  # noqa: PLC0415 – only who makes a form waits for the tools of fonts
    from fontTools.ttLib import TTFont  # noqa: PLC0415 – as above

    logging.getLogger("fontTools.ttLib.tables._h_e_a_d").setLevel(
        logging.ERROR
    )  # it minds Carlito's birthday
    with TTFont(_FILE, recalcTimestamp=False) as font:
        kept = [code for code in font.getBestCmap() if any(low <= code < high for low, high in _SCRIPTS)]
        options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, glyph_names=False)
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=kept)
        cutter.subset(font)
        file = io.BytesIO()
        font.save(file)
        return _measured(font, file.getvalue())


def _measured(font: "TTFont", file: bytes) -> Font:
    """Return the measures of a font, in thousandths of its size."""
    scale = 1000 / font["head"].unitsPerEm
    head, heights = font["head"], font["hhea"]
    left, bottom, right, top = (round(side * scale) for side in (head.xMin, head.yMin, head.xMax, head.yMax))
    return Font(
        file,
        {chr(code): font.getGlyphID(name) for code, name in font.getBestCmap().items()},
        tuple(round(font["hmtx"][name][0] * scale) for name in font.getGlyphOrder()),
        (left, bottom, right, top),
        round(heights.ascent * scale),
        round(heights.descent * scale),
        round(font["OS/2"].sCapHeight * scale),
    )
