"""Columns of a table in `szablon.html`: counted, their widths, and the room that a repeated one needs."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from html_tree import fault
from lxml import etree
from lxml.etree import _Element

_LOOP, _WIDTHS = "data-dla", "data-szerokosci"
_MARKS = 2
"""Cells that mark where a repeated column begins and ends."""
_SHARE = re.compile(r"\d+(\.\d+)?")


@dataclass(frozen=True)
class _Cell:
    """A cell and the columns it covers."""

    element: _Element
    columns: range


def rows(holder: _Element) -> Iterator[_Element]:
    """Yield the rows of a table, its groups of rows included, tables in its cells not."""
    for child in holder:
        if child.tag == "tr":
            yield child
        elif child.tag in {"thead", "tbody"}:
            yield from rows(child)


def lay_out(table: _Element) -> int:
    """Write the widths of a table and the spans of its cells; return how many cells a row has in Word.

    A column that is repeated takes three there: the mark of its beginning, itself, the mark of its end.
    """
    cells = list(_cells(table))
    if not cells:
        raise fault(table, "the table has no rows.")
    width = max(cell.columns.stop for cell in cells)
    repeated = {cell.columns.start for cell in cells if _LOOP in cell.element.attrib}
    for cell in cells:
        if _LOOP in cell.element.attrib:
            if len(cell.columns) > 1:
                raise fault(cell.element, "a repeated cell takes one column; leave colspan out.")
        elif marks := _MARKS * len(repeated.intersection(cell.columns)):
            cell.element.set("colspan", str(len(cell.columns) + marks))
    _write_widths(table, width, repeated)
    return width + _MARKS * len(repeated)


def gather_rows(table: _Element) -> None:
    """Put the rows that stand right in the table into one body."""
    body = etree.SubElement(table, "tbody")
    body.extend(table.findall("tr"))


def _write_widths(table: _Element, width: int, repeated: set[int]) -> None:
    shares = table.get(_WIDTHS)
    if shares is None:
        return
    widths = shares.split()
    if len(widths) != width:
        raise fault(table, f"{_WIDTHS} gives {len(widths)} widths; the table has {width} columns.")
    group = etree.Element("colgroup")
    for index, share in enumerate(widths):
        if not _SHARE.fullmatch(share):
            raise fault(table, f"{_WIDTHS}: {share!r} is no number; write shares, such as “30 70”.")
        for part in _thirds(share) if index in repeated else [share]:
            etree.SubElement(group, "col", style=f"width:{part}%")
    table.insert(1 if table[0].tag == "caption" else 0, group)


def _thirds(share: str) -> list[str]:
    """Divide what all repetitions of a column take among its marks and itself."""
    edges = [round(float(share) * edge / (1 + _MARKS)) for edge in range(2 + _MARKS)]
    return [str(right - left) for left, right in pairwise(edges)]


def _cells(table: _Element) -> Iterator[_Cell]:
    """Yield the cells with their columns, past those that reach down from rows above."""
    taken: defaultdict[int, set[int]] = defaultdict(set)
    for index, row in enumerate(rows(table)):
        if not len(row):
            raise fault(row, "the row has no cells.")
        column = 0
        for cell in row:
            while column in taken[index]:
                column += 1
            columns = range(column, column + _count(cell, "colspan"))
            for below in range(index, index + _count(cell, "rowspan")):
                taken[below].update(columns)
            column = columns.stop
            yield _Cell(cell, columns)


def _count(cell: _Element, name: str) -> int:
    value = cell.get(name, "1")
    if not value.isdigit() or int(value) < 1:
        raise fault(cell, f"{name}={value!r} is no number of cells.")
    return int(value)
