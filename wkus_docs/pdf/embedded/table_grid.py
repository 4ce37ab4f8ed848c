"""Tables laid out: which cell begins in which row and column, and how much room it takes."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from wkus_docs.pdf.embedded.typst_code import twips
from wkus_docs.pdf.unsupported import refuse
from wkus_docs.word.tables import through
from wkus_docs.word.tree import TC, TR, W, attribute, switched

Edges = tuple[bool, bool, bool, bool]
"""Whether the sides of a cell (top, bottom, left, right) are those of its table."""

_PROPERTIES, _MERGE = f"{W}tcPr", f"{W}vMerge"


@dataclass(slots=True)
class Row:
    """A row: whether it must stay whole, its least height in points, 0 for none, and whether it is a header."""

    whole: bool
    height: float
    header: bool

    @classmethod
    def of(cls, row: etree._Element) -> "Row":
        """Read a row."""
        return cls(
            switched(row, "trPr/cantSplit"),
            twips(attribute(row, "trPr/trHeight")),
            switched(row, "trPr/tblHeader"),
        )


@dataclass(slots=True)
class Cell:
    """A cell and the room it takes: row and column, rows and columns spanned.

    The ``first`` one of a row decides what the row stays with, the one that ``holds`` it keeps its height.
    """

    source: etree._Element
    row: int
    column: int
    columns: int
    first: bool
    rows: int = 1
    holds: bool = False


@dataclass(slots=True)
class Grid:
    """A table laid out; widths in points."""

    widths: list[float]
    rows: list[Row]
    cells: list[Cell] = field(default_factory=list)

    def edges(self, cell: Cell) -> Edges:
        """Return for each side of a cell whether it is an edge of the table."""
        return (
            cell.row == 0,
            cell.row + cell.rows == len(self.rows),
            cell.column == 0,
            cell.column + cell.columns >= len(self.widths),
        )

    @property
    def heads(self) -> int:
        """Number of header rows."""
        return next((at for at, row in enumerate(self.rows) if not row.header), len(self.rows))


def grid_of(table: etree._Element, part: str) -> Grid:
    """Lay out a table of a part. Raises UnsupportedError for cells merged in the old way."""
    rows = [row for row in through(table) if row.tag == TR]
    widths = [twips(attribute(column, "", "w"), 1.0) for column in table.iterfind(f"{W}tblGrid/{W}gridCol")]
    grid = Grid(widths, [Row.of(row) for row in rows])
    going_on: dict[int, Cell] = {}
    for number, row in enumerate(rows):
        column, first = int(attribute(row, "trPr/gridBefore") or 0), True
        for source, columns, merge in _cells(row, part):
            if merge == "continue" and column in going_on:
                going_on[column].rows += 1
            else:
                cell = Cell(source, number, column, columns, first)
                first = False
                grid.cells.append(cell)
                if merge:
                    going_on[column] = cell
                else:
                    going_on.pop(column, None)
            column += columns
        grid.widths += [1.0] * (column - len(grid.widths))
    _let_hold(grid)
    return grid


def _cells(row: etree._Element, part: str) -> Iterator[tuple[etree._Element, int, str]]:
    """Yield the cells of a row: each with the columns it spans, and whether it begins or continues a merged one."""
    for source in through(row):
        if source.tag != TC:
            continue
        own = source.find(_PROPERTIES)
        if own is None:
            yield source, 1, ""
            continue
        if own.find(f"{W}hMerge") is not None:
            refuse(part, source, "komórki scalone starym sposobem")
        merge = own.find(_MERGE)
        said = "" if merge is None else merge.get(f"{W}val") or "continue"
        yield source, int(attribute(own, "gridSpan") or 1), said


def _let_hold(grid: Grid) -> None:
    """Choose for each row a cell that keeps its height: the first that lies in no other row."""
    held: set[int] = set()
    for cell in grid.cells:
        if cell.rows == 1 and cell.row not in held:
            held.add(cell.row)
            cell.holds = True
