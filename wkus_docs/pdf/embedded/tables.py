"""Tables: columns, merged cells, repeated header rows, rows kept together."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from lxml import etree

from wkus_docs.pdf.embedded.cell_looks import LINE, CellLooks
from wkus_docs.pdf.embedded.flow import Block
from wkus_docs.pdf.embedded.table_grid import Cell, Grid, Row, grid_of
from wkus_docs.pdf.embedded.typst_code import Shared, pt
from wkus_docs.pdf.formatting import Around
from wkus_docs.pdf.style_properties import first, properties_of
from wkus_docs.word.file import WordFile
from wkus_docs.word.tables import heads_rows, is_layout
from wkus_docs.word.tree import TR, W

_ACROSS = {"center": "center", "right": "right", "end": "right"}


@dataclass(frozen=True, slots=True)
class Drawn:
    """The code of a cell, the row it begins in, and whether that row stays with the next one.

    A cell that lies ``across`` all columns alone makes a row that heads those below it.
    """

    row: int
    code: str
    keeps: bool
    across: bool = False


@dataclass(frozen=True, slots=True)
class Tables:
    """Turns the tables of one part into blocks; ``blocks`` gives those of a cell."""

    word: WordFile
    part: str
    shared: Shared
    blocks: Callable[[Any, Around], list[Block]]
    stacked: Callable[[list[Block]], str]

    def block(self, table: etree._Element) -> Block:
        """Return a table as a block."""
        grid = grid_of(table, self.part)
        said = table.find(f"{W}tblPr")
        own = properties_of([said])
        # what only sets things side by side, or frames one, a reader must not hear as a table
        kind = "grid" if is_layout(table, self.word.styles) else "table"
        key = "looks", self.part, kind, b"" if said is None else etree.tostring(said, with_tail=False)
        looks: CellLooks = self.word.remembered(
            key, lambda: CellLooks.of(self.word, self.part, self.shared, kind, own)
        )
        drawn = [self._cell(cell, grid, looks) for cell in grid.cells]
        kept = {one.row for one in drawn if one.keeps}
        align = _ACROSS.get(first(own, "jc") or "")
        return Block(
            _code(kind, grid, drawn, kept, align),
            style="\0table",
            extra=LINE if kind == "table" and looks.lines["bottom"] else 0.0,
            whole=_is_whole(grid, kept),
            sticky=bool(grid.rows) and len(kept) == len(grid.rows),
            left=0.0 if align else looks.indent,
        )

    def _cell(self, cell: Cell, grid: Grid, looks: CellLooks) -> Drawn:
        row: Row = grid.rows[cell.row]
        look = looks.look(cell, grid.edges(cell), whole=row.whole)
        span = f"x: {cell.column}, y: {cell.row}"
        if cell.columns > 1:
            span += f", colspan: {cell.columns}"
        if cell.rows > 1:
            span += f", rowspan: {cell.rows}"
        blocks = self.blocks(cell.source, look.around)
        content = self.stacked(blocks)
        if cell.holds and row.height:
            content = f"#tall({pt(row.height)}, [{content}])"
        # a row stays with the next one when the first paragraph of its first cell does
        keeps = cell.first and bool(blocks) and blocks[0].sticky
        across = cell.columns == len(grid.widths) > 1 and heads_rows(next(cell.source.iterancestors(TR)))
        return Drawn(cell.row, f"{look.name}({span})[{content}], ", keeps, across)


def _is_whole(grid: Grid, kept: set[int]) -> bool:
    """Whether no row of a table may be parted from the next: it then stands on one page."""
    body = range(grid.heads, len(grid.rows) - 1)
    return bool(body) and kept.issuperset(body)


def _body_code(kind: str, one: Drawn, *, last: int) -> str:
    """Return the code of a cell; one that heads the rows below it does not stay behind on their last page."""
    if not (one.across and one.keeps and one.row < last):
        return one.code
    return f"{kind}.header(level: 2, repeat: false, {one.code}), "


def _code(kind: str, grid: Grid, drawn: list[Drawn], kept: set[int], align: str | None) -> str:
    """Return the code of a table, with room asked for where its first rows stay together."""
    heads = grid.heads
    begin = (
        f"{kind}(columns: ({', '.join(map(pt, grid.widths))},), "
        f"{'stroke: none, ' if kind == 'table' else ''}inset: 0pt, "
    )
    top = "".join(one.code for one in drawn if one.row < heads)
    header = f"{kind}.header(repeat: true, {top}), " if heads else ""
    body = "".join(_body_code(kind, one, last=len(grid.rows) - 1) for one in drawn if one.row >= heads)
    code = f"#{begin}{header}{body})"
    if align:
        code = f"#align({align})[{code}]"
    if heads not in kept or _is_whole(grid, kept):
        return code
    start = next((row for row in range(heads, len(grid.rows)) if row not in kept), len(grid.rows) - 1) + 1
    return f"#room({begin}{''.join(one.code for one in drawn if one.row < start)}))\n{code}"
