"""Tables of a Word file: which set data in rows and columns, and which of their cells name the others.

A header row is one that Word repeats on every page. A header column is one whose cells have the style
„Etykieta” of the house: Word has no mark of its own for it (the box „Pierwsza kolumna” only decides a look,
and is ticked in every new table). A cell that lies alone in its row, in that style or in
that of header cells, heads the rows under it.
"""

from collections.abc import Iterator
from itertools import islice

from lxml import etree

from wkus_docs.word.styles import Styles
from wkus_docs.word.tree import TC, TR, P, W, attribute, said, switched

LABEL = "Etykieta"
"""Style of the paragraphs of a cell that names the cells beside or below it."""
_HEADS = frozenset({LABEL, "KomorkaNaglowka"})

_MERGE, _VAL = f"{W}tcPr/{W}vMerge", f"{W}val"
_NO_LINE = {None, "nil", "none"}
_ACROSS, _DOWN = ("top", "bottom", "insideH"), ("left", "start", "right", "end", "insideV")


def rows(table: etree._Element) -> list[etree._Element]:
    """Return the rows of a table, those in content controls among them."""
    return [row for row in through(table) if row.tag == TR]


def cells(row: etree._Element) -> list[etree._Element]:
    """Return the cells that begin in a row; those that only go on from the row above are none."""
    return [cell for cell in through(row) if cell.tag == TC and not _goes_on(cell)]


def heads(table: etree._Element) -> int:
    """Return the number of header rows."""
    found = [switched(row, "trPr/tblHeader") for row in rows(table)]
    return next((number for number, header in enumerate(found) if not header), len(found))


def is_label(cell: etree._Element) -> bool:
    """Whether a cell names those beside or below it."""
    return _is_styled(cell, frozenset({LABEL}))


def heads_rows(row: etree._Element) -> bool:
    """Whether a row is one cell that names the rows below it."""
    found = cells(row)
    return len(found) == 1 and _is_styled(found[0], _HEADS)


def _is_styled(cell: etree._Element, styles: frozenset[str]) -> bool:
    """Whether a cell says something, all of it in paragraphs of these styles but for what follows the first."""
    spoken = False
    for paragraph in cell.iterfind(P):
        label = attribute(paragraph, "pPr/pStyle") in styles
        if (label and spoken) or not said(paragraph):
            continue
        if not label:
            return False
        spoken = True
    return spoken


def is_layout(table: etree._Element, styles: Styles) -> bool:
    """Whether a table only sets things side by side, or frames one: no header, no lines, or one cell."""
    some = (cell for row in rows(table) for cell in through(row) if cell.tag == TC and not _goes_on(cell))
    if len(list(islice(some, 2))) <= 1:
        return True
    return not heads(table) and not _lined(table, styles)


def through(owner: etree._Element) -> Iterator[etree._Element]:
    """Yield the children of an element, and where a content control is among them, what it holds."""
    for child in owner.iterchildren(etree.Element):
        content = child.find(f"{W}sdtContent") if child.tag == f"{W}sdt" else None
        yield from (child,) if content is None else through(content)


def _goes_on(cell: etree._Element) -> bool:
    merge = cell.find(_MERGE)
    return merge is not None and merge.get(_VAL) != "restart"


def _lined(table: etree._Element, styles: Styles) -> bool:
    """Whether a table has lines: by its style, its own, or those of a cell that is more than underlined."""
    style = styles.chain(attribute(table, "tblPr/tblStyle") or styles.default("table"))
    owners = [owner for owner in (table, *style) if owner.find(f"{W}tblPr/{W}tblBorders") is not None]
    for side in (*_ACROSS, *_DOWN):
        way = f"tblPr/tblBorders/{side}"
        if next((line for one in owners if (line := attribute(one, way))), None) not in _NO_LINE:
            return True
    return any(
        any(attribute(cell, f"tcPr/tcBorders/{side}") not in _NO_LINE for side in _ACROSS)
        and any(attribute(cell, f"tcPr/tcBorders/{side}") not in _NO_LINE for side in _DOWN)
        for row in rows(table)
        for cell in cells(row)
    )
