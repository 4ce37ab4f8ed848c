"""Tables: columns, merged cells, repeated header rows, borders, shading, rows kept together."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from wkus_docs.pdf.embedded.code import named, pt, twips
from wkus_docs.pdf.embedded.flow import Block
from wkus_docs.pdf.embedded.paragraphs import stroke
from wkus_docs.pdf.formats import Properties, look, on
from wkus_docs.pdf.limits import refuse
from wkus_docs.pdf.word import Word, switch, val
from wkus_docs.rendering.styles import Styles
from wkus_docs.rendering.table_headers import is_layout
from wkus_docs.rendering.tree import TR, P, W

_SIDES = ("top", "bottom", "left", "right")
_LOOKS = ("firstRow", "lastRow", "firstColumn", "lastColumn")
_KINDS = ("firstRow", "lastRow", "firstCol", "lastCol")
Edges = tuple[bool, bool, bool, bool]
_INNER = {"top": "insideH", "bottom": "insideH", "left": "insideV", "right": "insideV"}
_LINE = 0.5
_TAKEN = {"top": 1.0, "bottom": 0.0, "left": 0.0, "right": 0.0}
"""How much of a line lies within the cell on each side."""
_ALIGN = {"center": "horizon", "bottom": "bottom"}


@dataclass(slots=True)
class Cell:
    """A cell and the room it takes: first row and column, rows and columns spanned."""

    source: etree._Element
    row: int
    column: int
    columns: int
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Around:
    """What a table says of all its cells: its properties, nearest first, and its chain of styles."""

    table: Properties
    style: Properties


@dataclass(slots=True)
class Grid:
    """A table laid out."""

    table: etree._Element
    widths: list[float]
    rows: list[etree._Element]
    cells: list[Cell] = field(default_factory=list)

    @property
    def looks(self) -> frozenset[str]:
        """Places for which the table asks its style: „firstRow”, „lastColumn”…"""
        at = self.table.find(f"{W}tblPr/{W}tblLook")
        names = (*_LOOKS, "noHBand")
        return frozenset(
            name for name in names if at is not None and at.get(f"{W}{name}") in {"1", "true", "on"}
        )

    def edges(self, cell: Cell) -> Edges:
        """Tell for each side of a cell, in the order of :data:`_SIDES`, whether it is the table's own."""
        return (
            cell.row == 0,
            cell.row + cell.rows == len(self.rows),
            cell.column == 0,
            cell.column + cell.columns >= len(self.widths),
        )


Blocks = Callable[[Any, Properties], list[Block]]
Known = dict[tuple[bytes, Edges, tuple[str, ...], bool], tuple[str, Properties]]
"""Looks of cells by what decides them."""


@dataclass(frozen=True, slots=True)
class Tables:
    """Turns the tables of one part into blocks; ``blocks`` gives those of a cell."""

    word: Word
    part: str
    blocks: Blocks
    stacked: Callable[[list[Block]], str]

    def block(self, table: etree._Element) -> Block:
        """Return a table as a block."""
        grid = self._laid_out(table)
        style = self.word.chain(val(table, "tblPr/tblStyle") or self.word.default_style("table"))
        own = table.find(f"{W}tblPr")
        chain: Properties = tuple(p for p in (own, *(s.find(f"{W}tblPr") for s in style)) if p is not None)
        heads = 0
        while heads < len(grid.rows) and switch(grid.rows[heads], "trPr/tblHeader"):
            heads += 1
        # what only sets things side by side, or frames one, a reader must not hear as a table
        kind = "grid" if is_layout(table, Styles(self.word.part("word/styles.xml"))) else "table"
        known: Known = {}
        drawn = [f"{kind}.cell({self._cell(cell, grid, Around(chain, style), known)}" for cell in grid.cells]
        top = "".join(f"{code}, " for cell, code in zip(grid.cells, drawn, strict=True) if cell.row < heads)
        rest = "".join(f"{code}, " for cell, code in zip(grid.cells, drawn, strict=True) if cell.row >= heads)
        header = f"{kind}.header(repeat: true, {top}), " if heads else ""
        columns = f"({', '.join(map(pt, grid.widths))},)"
        stroke_off = "stroke: none, " if kind == "table" else ""
        code = f"#{kind}(columns: {columns}, {stroke_off}inset: 0pt, {header}{rest})"
        align = {"center": "center", "right": "right", "end": "right"}.get(val(own, "jc") or "")
        indent = twips(next((v for p in chain if (v := val(p, "tblInd", "w")) is not None), None))
        if align:
            code = f"#align({align})[{code}]"
        kept = [self._keeps(row) for row in grid.rows]
        whole = len(kept) > 1 and all(kept[heads:-1]) and (len(kept) - heads > 1)
        if not whole and heads < len(kept) and kept[heads]:
            start = next((n for n, keeps in enumerate(kept) if n >= heads and not keeps), len(kept) - 1) + 1
            opening = "".join(f"{c}, " for cell, c in zip(grid.cells, drawn, strict=True) if cell.row < start)
            code = f"#room({kind}(columns: {columns}, {stroke_off}inset: 0pt, {opening}))\n{code}"
        return Block(
            code,
            style="\0table",
            whole=whole,
            sticky=bool(kept) and all(kept),
            left=0.0 if align else max(indent, 0.0),
        )

    def _laid_out(self, table: etree._Element) -> Grid:
        widths = [twips(val(column, "", "w"), 1.0) for column in table.iterfind(f"{W}tblGrid/{W}gridCol")]
        grid = Grid(table, widths, [row for row in _through(table) if row.tag == TR])
        open_cells: dict[int, Cell] = {}
        for number, row in enumerate(grid.rows):
            column = int(val(row, "trPr/gridBefore") or 0)
            for source in (cell for cell in _through(row) if cell.tag == f"{W}tc"):
                if source.find(f"{W}tcPr/{W}hMerge") is not None:
                    refuse(self.part, source, "komórki scalone starym sposobem")
                columns = int(val(source, "tcPr/gridSpan") or 1)
                merge = source.find(f"{W}tcPr/{W}vMerge")
                if merge is not None and val(merge, "") != "restart" and column in open_cells:
                    open_cells[column].rows += 1
                else:
                    cell = Cell(source, number, column, columns)
                    grid.cells.append(cell)
                    if merge is not None:
                        open_cells[column] = cell
                    else:
                        open_cells.pop(column, None)
                column += columns
            grid.widths += [1.0] * (column - len(grid.widths))
        return grid

    def _cell(self, cell: Cell, grid: Grid, around: Around, known: Known) -> str:
        """Return the arguments and the content of a cell; cells that say the same in like places share them."""
        own, row = cell.source.find(f"{W}tcPr"), grid.rows[cell.row]
        edges = grid.edges(cell)
        names = tuple(self._conditions(cell, grid, edges))
        whole = bool(switch(row, "trPr/cantSplit"))
        key = (b"" if own is None else etree.tostring(own, with_tail=False), edges, names, whole)
        if key not in known:
            known[key] = self._look(
                cell, edges, tuple(_conditional(around.style, names)), around, whole=whole
            )
        look_of, runs = known[key]
        span = named(
            x=str(cell.column),
            y=str(cell.row),
            colspan=str(cell.columns) if cell.columns > 1 else None,
            rowspan=str(cell.rows) if cell.rows > 1 else None,
        )
        content = self.stacked(self.blocks(cell.source, runs))
        if (height := val(row, "trPr/trHeight")) is not None and cell.rows == 1:
            content = f"#tall({pt(twips(height))}, [{content}])"
        return f"{span}, {look_of})[{content}]"

    def _look(
        self, cell: Cell, edges: Edges, conditions: Properties, around: Around, *, whole: bool
    ) -> tuple[str, Properties]:
        """Return the arguments that make a cell look as it does, and what its place says of its letters."""
        own = cell.source.find(f"{W}tcPr")
        if own is not None and own.find(f"{W}textDirection") is not None:
            refuse(self.part, cell.source, "tekst pisany pionowo")
        said = _present(own, *(c.find(f"{W}tcPr") for c in conditions))
        fill = next((f for p in said if (f := val(p, "shd", "fill")) not in {None, "auto"}), None)
        strokes = self._strokes(edges, said, around.table)
        settings = named(
            fill=f'rgb("#{fill}")' if fill and fill != "FFFFFF" else None,
            align=_ALIGN.get(val(own, "vAlign") or "", "top"),
            inset=_inset(own, around.table, lined="top: " in strokes),
            stroke=strokes,
            breakable="false" if whole else "true",
        )
        runs = _present(*(c.find(f"{W}rPr") for c in conditions), *(s.find(f"{W}rPr") for s in around.style))
        return settings, runs

    def _strokes(self, edges: Edges, own: Properties, chain: Properties) -> str:
        lines = {}
        for side, outer in zip(_SIDES, edges, strict=True):
            said = next((b for p in own if (b := p.find(f"{W}tcBorders/{W}{side}")) is not None), None)
            line = stroke(said) if said is not None else _line(chain, side if outer else _INNER[side])
            if line is not None:
                lines[side] = line
        return f"({', '.join(f'{side}: {line}' for side, line in lines.items())})" if lines else "none"

    @staticmethod
    def _conditions(cell: Cell, grid: Grid, edges: Edges) -> Iterator[str]:
        """Yield the names under which a table style speaks of a cell's place: first row, last column, bands."""
        looks = grid.looks
        for name, kind, here in zip(_LOOKS, _KINDS, edges, strict=True):
            if here and name in looks:
                yield kind
        if "noHBand" not in looks:
            body = cell.row - ("firstRow" in looks)
            yield "band1Horz" if body % 2 == 0 else "band2Horz"

    def _keeps(self, row: etree._Element) -> bool:
        """Tell whether a row stays with the next one: the first paragraph of its first cell says so."""
        paragraph = next(row.iter(P), None)
        return paragraph is not None and on(look(self.word, paragraph).paragraph, "keepNext")


def _through(owner: etree._Element) -> Iterator[etree._Element]:
    """Children, those in content controls among them."""
    for child in owner.iterchildren(etree.Element):
        content = child.find(f"{W}sdtContent") if child.tag == f"{W}sdt" else None
        yield from (child,) if content is None else _through(content)


def _present(*found: etree._Element | None) -> Properties:
    return tuple(one for one in found if one is not None)


def _conditional(style: Properties, names: tuple[str, ...]) -> Iterator[etree._Element]:
    """Yield what a chain of table styles says under the names, in their order."""
    for name in names:
        for one in style:
            yield from (c for c in one.iterfind(f"{W}tblStylePr") if c.get(f"{W}type") == name)


def _line(chain: Properties, side: str) -> str | None:
    found = next((b for p in chain if (b := p.find(f"{W}tblBorders/{W}{side}")) is not None), None)
    return stroke(found)


def _inset(own: etree._Element | None, chain: Properties, *, lined: bool) -> str:
    """Return the margins of a cell: its own, or those of the table; a line above takes room of its own."""
    sides = []
    for side in _SIDES:
        said = val(own, f"tcMar/{side}", "w")
        said = said or next((v for p in chain if (v := val(p, f"tblCellMar/{side}", "w")) is not None), None)
        room = twips(said, 5.4 if side in {"left", "right"} else 0.0)
        sides.append(f"{side}: {pt(room + (_LINE * _TAKEN[side] if lined else 0.0))}")
    return f"({', '.join(sides)})"
