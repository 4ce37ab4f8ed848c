"""How fields look: drawn once here, so that every viewer and every printer shows the same."""

from dataclasses import dataclass

from pikepdf import Array, Dictionary, Name, Object, Pdf

from wkus_docs.pdf.forms.field_places import PAD
from wkus_docs.pdf.forms.font import LEADING, NAME, SIZE, Font

EDGE, GROUND = (0.35, 0.4, 0.47), (0.945, 0.96, 0.98)
"""Colours of the edge and of the ground of a field; the edge stands out from the page as WCAG 1.4.11 asks."""

_SMALLEST, _STEP = 6.0, 0.5
_ROUND = 0.5523
"""Where the handles of a curve lie that goes round a quarter of a circle."""


@dataclass(frozen=True, slots=True)
class FieldText:
    """Lines of a text in a field, and their size in points; ``cut`` when some of it is not seen."""

    lines: tuple[str, ...]
    size: float
    cut: bool


def field_text(face: Font, text: str, width: float, height: float, *, lines: bool) -> FieldText:
    """Return the lines of a text in a field; a longer one is written smaller."""
    room, size = width - 2 * PAD, SIZE
    while True:
        broken = tuple(face.lines(text, room, size)) if lines else (text.replace("\n", " "),)
        tall = len(broken) * size * LEADING > height - 2 * PAD + 0.5
        wide = not lines and face.width(broken[0], size) > room
        if not (tall or wide) or size <= _SMALLEST:
            return FieldText(broken, size, tall or wide)
        size -= _STEP


def default_appearance(size: float = SIZE) -> str:
    """Return what a viewer is to write with."""
    return f"0 g /{NAME} {size:g} Tf"


@dataclass(frozen=True, slots=True)
class Artist:
    """Draws fields of one PDF."""

    pdf: Pdf
    face: Font
    font: Object

    @property
    def resources(self) -> Dictionary:
        """The font, as fields and the whole form name it."""
        return Dictionary(Font=Dictionary({f"/{NAME}": self.font}))

    def text(self, said: FieldText, width: float, height: float, *, lines: bool) -> Object:
        """Return the look of a field with a text."""
        first = _first_line(self.face, said.size, height, lines=lines)
        shown = " T* ".join(f"<{self.face.coded(line).hex().upper()}> Tj" for line in said.lines)
        inside = f"1 1 {width - 2:.2f} {height - 2:.2f} re W n"
        body = (
            f"q {inside} BT 0 g /{NAME} {said.size:g} Tf {said.size * LEADING:.2f} TL {PAD:g} {first:.2f} Td {shown} ET Q "
            if any(said.lines)
            else ""
        )
        return self._form(f"{_box(width, height)} /Tx BMC {body}EMC", width, height)

    def square(self, side: float, *, on: bool) -> Object:
        """Return the look of a box to tick."""
        far = side - 3
        cross = f" q 0 G 1.4 w 3 3 m {far:.2f} {far:.2f} l 3 {far:.2f} m {far:.2f} 3 l S Q" if on else ""
        return self._form(f"{_box(side, side)}{cross}", side, side)

    def circle(self, side: float, *, on: bool) -> Object:
        """Return the look of one of several answers."""
        edge = f"q {_colour(GROUND)} rg {_colour(EDGE)} RG 1 w {_ring(side / 2, side / 2 - 0.5)} B Q"
        dot = f" q 0 g {_ring(side / 2, side / 4)} f Q" if on else ""
        return self._form(f"{edge}{dot}", side, side)

    def _form(self, body: str, width: float, height: float) -> Object:
        look = self.pdf.make_stream(body.encode())
        look.Type, look.Subtype = Name.XObject, Name.Form
        look.BBox = Array([0, 0, round(width, 2), round(height, 2)])
        look.Resources = self.resources
        return look


def _first_line(face: Font, size: float, height: float, *, lines: bool) -> float:
    """Return how high the first line stands: at the top, or, where there is but one, in the middle."""
    if not lines:
        return (height - face.capitals * size / 1000) / 2
    return height - PAD - size * (LEADING + (face.capitals / 1000)) / 2


def _box(width: float, height: float) -> str:
    return f"q {_colour(GROUND)} rg {_colour(EDGE)} RG 0.75 w 0.38 0.38 {width - 0.75:.2f} {height - 0.75:.2f} re B Q"


def _ring(middle: float, radius: float) -> str:
    far, handle = middle + radius, radius * _ROUND
    near, above, below = middle - radius, middle + handle, middle - handle
    m = f"{middle:.2f}"
    return (
        f"{far:.2f} {m} m {far:.2f} {above:.2f} {above:.2f} {far:.2f} {m} {far:.2f} c "
        f"{below:.2f} {far:.2f} {near:.2f} {above:.2f} {near:.2f} {m} c "
        f"{near:.2f} {below:.2f} {below:.2f} {near:.2f} {m} {near:.2f} c "
        f"{above:.2f} {near:.2f} {far:.2f} {below:.2f} {far:.2f} {m} c h"
    )


def _colour(parts: tuple[float, float, float]) -> str:
    return " ".join(f"{part:g}" for part in parts)
