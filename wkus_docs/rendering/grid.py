"""Grids of tables: as many columns as the widest row has cells, in the width the table had.

Word draws a table by its grid. A loop over cells (``{%tc for … %}``) or a span set by the data changes
the number of columns, so the grid must follow. Three ways, chosen when a template is compiled: a table
whose rows cannot change is fitted once; a table that can is fitted when it is written; and a template
of ours has its grid repeated by the same loop as the cells (:func:`repeat_columns`), so that the other columns
keep their widths.
"""

import re
from collections.abc import Iterator

from lxml import etree

from wkus_docs.rendering.placeholders import MARK, Placeholders, Tag
from wkus_docs.rendering.splicing import replace
from wkus_docs.word.tree import TBL, TC, TR, T, W

GRID, COLUMN = f"{W}tblGrid", f"{W}gridCol"
_SPAN, _WIDTH = f"{W}tcPr/{W}gridSpan", f"{W}w"
_LEAST = 3
"""Columns of a loop over cells: where it opens, what it repeats, where it closes."""
_LOOP = re.compile(r"^\{%-?\s*for\s+.+?\s+in\s+(.+?)\s*-?%\}$", re.DOTALL)
_OPENS = re.compile(r"\{%[-+]?\s*(if|for|with|filter|call|macro)\b")
_CLOSES = re.compile(r"\{%[-+]?\s*end")


def fit_grid(table: etree._Element) -> None:
    """Give a table as many grid columns as its widest row has cells; share the width out."""
    grid = table.find(GRID)
    if grid is None:
        return
    rows = [row.findall(TC) for row in table.iter(TR)]
    columns = grid.findall(COLUMN)
    missing = max(map(len, rows), default=0) - len(columns)
    if missing > 0 and columns:
        _add(grid, columns, missing)
        columns = grid.findall(COLUMN)
    spare = len(columns) - max((sum(map(_span, cells)) for cells in rows), default=0)
    if spare > 0:
        _drop(grid, columns, spare)


def _span(cell: etree._Element) -> int:
    span = cell.find(_SPAN)
    value = span.get(f"{W}val", "1") if span is not None else "1"
    return int(value) if value.isdigit() else 1


def _width(column: etree._Element) -> float:
    try:
        return float(column.get(_WIDTH, "0"))
    except ValueError:
        return 0.0


def _add(grid: etree._Element, columns: list[etree._Element], missing: int) -> None:
    total = sum(map(_width, columns))
    if not total:
        return
    old, new = total / len(columns), total / (len(columns) + missing)
    for column in columns:
        column.set(_WIDTH, str(int(_width(column) * new / old)))
    for _ in range(missing):
        etree.SubElement(grid, COLUMN, {_WIDTH: str(int(new))})


def _drop(grid: etree._Element, columns: list[etree._Element], spare: int) -> None:
    kept, dropped = columns[:-spare], columns[-spare:]
    share = int(sum(map(_width, dropped)) / len(kept)) if kept else 0
    for column in dropped:
        grid.remove(column)
    for column in kept:
        column.set(_WIDTH, str(int(_width(column) + share)))


def may_change(table: etree._Element, marks: Placeholders) -> bool:
    """Whether the data may change how many columns the widest row of a table has."""
    spans = (span.get(f"{W}val", "") for span in table.iter(f"{W}gridSpan"))
    if any(has_tags_between(row) for row in table.iter(TR)) or any(MARK.search(span) for span in spans):
        return True
    return any(has_tags_between(inner) for inner in table.iter(TBL)) and not _always_as_wide(table, marks)


def has_tags_between(element: etree._Element) -> bool:
    """Whether tags stand between the children of an element: cells of a row, rows of a table."""
    return any(MARK.search(text or "") for text in (element.text, *(child.tail for child in element)))


def _always_as_wide(table: etree._Element, marks: Placeholders) -> bool:
    """Whether some row that is always there fills the grid, and none has more cells than it."""
    grid = table.find(GRID)
    columns = len(grid.findall(COLUMN)) if grid is not None else 0
    if any(len(row.findall(TC)) > columns for row in table.iter(TR)):
        return False
    return any(sum(map(_span, row.findall(TC))) == columns for row in permanent_children(table, marks, TR))


def permanent_children(element: etree._Element, marks: Placeholders, kind: str) -> Iterator[etree._Element]:
    """Yield the children of a kind that no condition and no loop can take away."""
    depth = _depth(element.text, marks)
    for child in element:
        if depth == 0 and child.tag == kind:
            yield child
        depth += _depth(child.tail, marks)


def _depth(text: str | None, marks: Placeholders) -> int:
    sources = [tag.source for _, tag in marks.within(text)]
    return sum(bool(_OPENS.match(source)) - bool(_CLOSES.match(source)) for source in sources)


def is_shared(table: etree._Element) -> bool:
    """Whether the grid of a table repeats with its cells."""
    grid = table.find(GRID)
    return grid is not None and has_tags_between(grid)


def repeat_columns(table: etree._Element, marks: Placeholders) -> bool:
    """Repeat the grid columns that a ``{%tc for … %}`` repeats. Returns whether there is such a loop."""
    grid = table.find(GRID)
    if grid is None:
        return False
    for row in table.findall(TR):
        tagged = [(at, tag) for at, cell in _columns(row) for tag in _cell_tags(cell, marks)]
        loop = _LOOP.match(tagged[0][1].source) if tagged else None
        if not loop or not _CLOSES.match(tagged[-1][1].source):
            continue
        (first, opening), (last, _) = tagged[0], tagged[-1]
        columns = grid.findall(COLUMN)[first : last + 1]
        if len(columns) < _LEAST:
            continue
        width = sum(int(_width(column)) for column in columns)
        columns[1].set(_WIDTH, marks.like(opening, f"{{{{ ({width} / ({loop[1]})|length)|int }}}}"))
        replace(columns[0], marks.like(opening, opening.source))
        replace(columns[-1], marks.like(opening, "{% endfor %}"))
        return True
    return False


def _columns(row: etree._Element) -> Iterator[tuple[int, etree._Element]]:
    """Cells of a row with the number of their first grid column."""
    at = 0
    for cell in row.findall(TC):
        yield at, cell
        at += _span(cell)


def _cell_tags(cell: etree._Element, marks: Placeholders) -> list[Tag]:
    """Return the ``{%tc … %}`` tags of a cell."""
    return [tag for text in cell.iter(T) for _, tag in marks.of(text.text, "tc")]
