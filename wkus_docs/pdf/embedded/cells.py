"""How the cells of a table look: shading, lines, margins, by what they, their place and the table say."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from wkus_docs.pdf.embedded.code import Shared, named, pt, twips
from wkus_docs.pdf.embedded.grids import Cell, Edges
from wkus_docs.pdf.embedded.paragraphs import stroke
from wkus_docs.pdf.formats import Around
from wkus_docs.pdf.limits import refuse
from wkus_docs.pdf.said import Properties, first, said_by
from wkus_docs.pdf.word import val
from wkus_docs.rendering.tree import W

_SIDES = ("top", "bottom", "left", "right")
_INNER = {"top": "insideH", "bottom": "insideH", "left": "insideV", "right": "insideV"}
_LOOKS = ("firstRow", "lastRow", "firstColumn", "lastColumn")
_KINDS = ("firstRow", "lastRow", "firstCol", "lastCol")
LINE = 0.45
_TAKEN = {"top": 1.0, "bottom": 0.0, "left": 0.0, "right": 0.0}
"""How much of a line lies within the cell on each side."""
_MARGINS = {"top": 0.0, "bottom": 0.0, "left": 5.4, "right": 5.4}
"""Margins of cells in points where nobody says any."""
_CELL = f"{W}tcPr"
_ALIGN = {"center": "horizon", "bottom": "bottom"}


@dataclass(frozen=True, slots=True)
class Dress:
    """How a cell looks: the name of the code that makes it, and what its place says of what stands in it."""

    name: str
    around: Around


@dataclass(frozen=True, slots=True)
class Wardrobe:
    """Looks of the cells of one table; cells that say the same in like places share theirs.

    ``kind`` is „table” or „grid”; ``lines`` and ``margins`` are those of the table by their side, ``looks`` the
    places for which it asks its styles: „firstRow”, „lastColumn”…
    """

    part: str
    shared: Shared
    kind: str
    style: tuple[etree._Element, ...]
    lines: Mapping[str, str | None]
    margins: Mapping[str, float]
    looks: frozenset[str]
    _known: dict[tuple[bytes, Edges, tuple[str, ...], bool], Dress] = field(default_factory=dict)

    @classmethod
    def of(
        cls, part: str, shared: Shared, kind: str, chain: Properties, style: tuple[etree._Element, ...]
    ) -> "Wardrobe":
        """Begin a table; ``chain`` are its properties and those of its styles, nearest first."""
        asked = (
            name for name in (*_LOOKS, "noHBand") if first(chain[:1], "tblLook", name) in {"1", "true", "on"}
        )
        lines = {side: _line(chain, side) for side in {*_SIDES, *_INNER.values()}}
        margins = {
            side: twips(first(chain, f"tblCellMar/{side}", "w"), usual) for side, usual in _MARGINS.items()
        }
        return cls(part, shared, kind, style, lines, margins, frozenset(asked))

    def dress(self, cell: Cell, edges: Edges, *, whole: bool) -> Dress:
        """Return how a cell looks that has these edges of the table; a ``whole`` one is not cut by a page."""
        own = cell.source.find(_CELL)
        places = tuple(_places(cell, edges, self.looks))
        key = (b"" if own is None else etree.tostring(own, with_tail=False), edges, places, whole)
        if key not in self._known:
            self._known[key] = self._made(cell, edges, places, whole=whole)
        return self._known[key]

    def _made(self, cell: Cell, edges: Edges, places: tuple[str, ...], *, whole: bool) -> Dress:
        own = cell.source.find(_CELL)
        if own is not None and own.find(f"{W}textDirection") is not None:
            refuse(self.part, cell.source, "tekst pisany pionowo")
        conditions = tuple(_conditional(self.style, places))
        said = [one for one in (own, *(c.find(_CELL) for c in conditions)) if one is not None]
        fill = next((f for p in said if (f := val(p, "shd", "fill")) not in {None, "auto"}), None)
        strokes = self._strokes(edges, said)
        settings = named(
            fill=f'rgb("#{fill}")' if fill and fill != "FFFFFF" else None,
            align=_ALIGN.get(val(own, "vAlign") or "", "top"),
            inset=self._inset(own, lined="top: " in strokes),
            stroke=strokes,
            breakable="false" if whole else "true",
        )
        told = (*conditions, *self.style)
        around = Around(*(said_by(one.find(f"{W}{kind}") for one in told) for kind in ("pPr", "rPr")))
        return Dress(self.shared.name(f"{self.kind}.cell.with({settings})"), around)

    def _strokes(self, edges: Edges, own: list[etree._Element]) -> str:
        """Return the lines of a cell: its own, or those of the table."""
        borders = [found for one in own if (found := one.find(f"{W}tcBorders")) is not None]
        lines = {}
        for side, outer in zip(_SIDES, edges, strict=True):
            said = next((b for one in borders if (b := one.find(f"{W}{side}")) is not None), None)
            line = stroke(said) if said is not None else self.lines[side if outer else _INNER[side]]
            if line is not None:
                lines[side] = line
        return f"({', '.join(f'{side}: {line}' for side, line in lines.items())})" if lines else "none"

    def _inset(self, own: etree._Element | None, *, lined: bool) -> str:
        """Return the margins of a cell: its own, or those of the table; a line above takes room of its own."""
        margins = None if own is None else own.find(f"{W}tcMar")
        sides = []
        for side in _SIDES:
            room = twips(val(margins, side, "w"), self.margins[side])
            sides.append(f"{side}: {pt(room + (LINE * _TAKEN[side] if lined else 0.0))}")
        return f"({', '.join(sides)})"


def _places(cell: Cell, edges: Edges, looks: frozenset[str]) -> Iterator[str]:
    """Yield the names under which a table style speaks of a cell's place: first row, last column, bands."""
    for name, kind, here in zip(_LOOKS, _KINDS, edges, strict=True):
        if here and name in looks:
            yield kind
    if "noHBand" not in looks:
        body = cell.row - ("firstRow" in looks)
        yield "band1Horz" if body % 2 == 0 else "band2Horz"


def _conditional(style: tuple[etree._Element, ...], places: tuple[str, ...]) -> Iterator[etree._Element]:
    """Yield what a chain of table styles says of places, in their order."""
    for name in places:
        for one in style:
            yield from (c for c in one.iterfind(f"{W}tblStylePr") if c.get(f"{W}type") == name)


def _line(chain: Properties, side: str) -> str | None:
    """Return a line of the table itself."""
    found = (b for one in chain if (b := one.element.find(f"{W}tblBorders/{W}{side}")) is not None)
    return stroke(next(found, None))
