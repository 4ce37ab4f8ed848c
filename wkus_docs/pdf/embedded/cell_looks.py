"""How the cells of a table look: shading, lines, margins, by what they, their place and the table say."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from wkus_docs.pdf.embedded.paragraphs import stroke
from wkus_docs.pdf.embedded.table_grid import Cell, Edges
from wkus_docs.pdf.embedded.typst_code import Shared, named, pt, twips
from wkus_docs.pdf.formatting import Around
from wkus_docs.pdf.style_properties import Properties, chain_properties, first, properties_of
from wkus_docs.pdf.unsupported import refuse
from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import W, attribute

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
class CellLook:
    """The look of a cell: the name of the Typst code that makes it, and the look its place gives to text in it."""

    name: str
    around: Around


@dataclass(frozen=True, slots=True)
class StyleRules:
    """What a table style sets for a region (first row, last column): the look of cells, and of text in them."""

    cells: tuple[etree._Element | None, ...]
    around: Around


@dataclass(frozen=True, slots=True)
class CellLooks:
    """Looks of the cells of one table; cells that say the same in like places share theirs.

    ``kind`` is „table” or „grid”; ``lines`` and ``margins`` are those of the table by their side, ``looks`` the
    places for which it asks its styles („firstRow”, „lastColumn”…), ``indent`` its distance from the margin.
    """

    word: WordFile
    part: str
    shared: Shared
    kind: str
    style: str | None
    lines: Mapping[str, str | None]
    margins: Mapping[str, float]
    looks: frozenset[str]
    indent: float
    _known: dict[tuple[bytes, Edges, tuple[str, ...], bool], CellLook] = field(default_factory=dict)

    @classmethod
    def of(cls, word: WordFile, part: str, shared: Shared, kind: str, own: Properties) -> "CellLooks":
        """Begin a table of a kind; ``own`` are its properties."""
        style = first(own, "tblStyle") or word.styles.default("table")
        chain = own + chain_properties(word, style, "tblPr")
        asked = (name for name in (*_LOOKS, "noHBand") if first(own, "tblLook", name) in {"1", "true", "on"})
        lines = {side: _line(chain, side) for side in {*_SIDES, *_INNER.values()}}
        margins = {
            side: twips(first(chain, f"tblCellMar/{side}", "w"), usual) for side, usual in _MARGINS.items()
        }
        indent = max(twips(first(chain, "tblInd", "w")), 0.0)
        return cls(word, part, shared, kind, style, lines, margins, frozenset(asked), indent)

    def look(self, cell: Cell, edges: Edges, *, whole: bool) -> CellLook:
        """Return how a cell looks that has these edges of the table; a ``whole`` one is not cut by a page."""
        own = cell.source.find(_CELL)
        places = tuple(_places(cell, edges, self.looks))
        key = (b"" if own is None else etree.tostring(own, with_tail=False), edges, places, whole)
        if key not in self._known:
            self._known[key] = self._made(cell, edges, places, whole=whole)
        return self._known[key]

    def _made(self, cell: Cell, edges: Edges, places: tuple[str, ...], *, whole: bool) -> CellLook:
        own = cell.source.find(_CELL)
        if own is not None and own.find(f"{W}textDirection") is not None:
            refuse(self.part, cell.source, "tekst pisany pionowo")
        rules = self.word.remembered(("place", self.style, places), lambda: self._rules(places))
        said = [one for one in (own, *rules.cells) if one is not None]
        fill = next((f for p in said if (f := attribute(p, "shd", "fill")) not in {None, "auto"}), None)
        strokes = self._strokes(edges, said)
        settings = named(
            fill=f'rgb("#{fill}")' if fill and fill != "FFFFFF" else None,
            align=f"start + {_ALIGN.get(attribute(own, 'vAlign') or '', 'top')}",  # not that of the table
            inset=self._inset(own, lined="top: " in strokes),
            stroke=strokes,
            breakable="false" if whole else "true",
        )
        return CellLook(self.shared.name(f"{self.kind}.cell.with({settings})"), rules.around)

    def _rules(self, places: tuple[str, ...]) -> StyleRules:
        """Return what the styles set for regions, in their order, and then for the whole table."""
        chain = self.word.styles.chain(self.style)
        conditions = [
            one
            for place in places
            for style in chain
            for one in style.iterfind(f"{W}tblStylePr")
            if one.get(f"{W}type") == place
        ]
        paragraphs, runs = (
            properties_of(one.find(f"{W}{kind}") for one in (*conditions, *chain)) for kind in ("pPr", "rPr")
        )
        return StyleRules(tuple(one.find(_CELL) for one in conditions), Around(paragraphs, runs))

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
            room = twips(attribute(margins, side, "w"), self.margins[side])
            sides.append(f"{side}: {pt(room + (LINE * _TAKEN[side] if lined else 0.0))}")
        return f"({', '.join(sides)})"


def _places(cell: Cell, edges: Edges, looks: frozenset[str]) -> Iterator[str]:
    """Yield the names that a table style has for the regions a cell is in: first row, last column, bands."""
    for name, kind, here in zip(_LOOKS, _KINDS, edges, strict=True):
        if here and name in looks:
            yield kind
    if "noHBand" not in looks:
        body = cell.row - ("firstRow" in looks)
        yield "band1Horz" if body % 2 == 0 else "band2Horz"


def _line(chain: Properties, side: str) -> str | None:
    """Return a line of the table itself."""
    found = (b for one in chain if (b := one.element.find(f"{W}tblBorders/{W}{side}")) is not None)
    return stroke(next(found, None))
