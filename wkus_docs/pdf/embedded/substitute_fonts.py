"""Fonts: those of Word's that a document names, and the free ones of the same widths that a PDF gets."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typst

FOLDER = Path(__file__).resolve().parents[2] / "fonts"
"""Fonts that come with the library, unmodified, each with its licence."""

BOXES = "DejaVu Sans"
"""The font of check boxes and of signs that the others lack."""
FIRST = "Carlito"

SUBSTITUTES = {
    "calibri": "Carlito", "carlito": "Carlito", "aptos": "Carlito", "calibri light": "Carlito",
    "cambria": "Caladea", "caladea": "Caladea",
    "arial": "Liberation Sans", "helvetica": "Liberation Sans", "liberation sans": "Liberation Sans",
    "times new roman": "Liberation Serif", "times": "Liberation Serif", "liberation serif": "Liberation Serif",
    "courier new": "Liberation Mono", "courier": "Liberation Mono", "liberation mono": "Liberation Mono",
    "segoe ui symbol": BOXES, "ms gothic": BOXES, "dejavu sans": BOXES, "wingdings": BOXES, "symbol": BOXES,
    "verdana": BOXES, "segoe ui": FIRST, "tahoma": FIRST,
}  # fmt: skip
"""Office fonts and their substitutes; all but the last line are of the same widths."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """Height of a line above and below its base, in parts of the size, as Windows and LibreOffice count it."""

    above: float
    below: float


_METRICS = {
    "Carlito": Metrics(0.9521, 0.2686),
    "Caladea": Metrics(0.9, 0.25),
    "Liberation Sans": Metrics(0.9053, 0.2446),
    "Liberation Serif": Metrics(0.8911, 0.2588),
    "Liberation Mono": Metrics(0.8333, 0.3),
    BOXES: Metrics(0.9282, 0.2358),
}


def substitute(name: str | None) -> str:
    """Return the family used instead of a font of Word's.

    >>> substitute("Calibri"), substitute("Times New Roman"), substitute(None), substitute("Papyrus")
    ('Carlito', 'Liberation Serif', 'Carlito', 'Carlito')
    """
    return SUBSTITUTES.get((name or "").strip().lower(), FIRST)


def metrics(family: str) -> Metrics:
    """Return the heights of a family of :data:`SUBSTITUTES`."""
    return _METRICS[family]


@cache
def loaded() -> "typst.Fonts":
    """Return the fonts a PDF may have: those of the library first, then those of the system."""
    import typst  # noqa: PLC0415 – only who makes a PDF waits for the typesetter

    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=False, font_paths=[str(FOLDER)])
