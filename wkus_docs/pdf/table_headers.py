"""Names the header cells of a finished PDF, and finds tables that only set text side by side, by its Word file.

Both engines make header cells of header rows (LibreOffice 7.4 forgets it now and then). Neither knows a header
column, and LibreOffice makes a table of what only sets two signatures side by side.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree
from pikepdf import Array, Dictionary, Name, Object

from wkus_docs.pdf.structure import Node, listed
from wkus_docs.word import tables
from wkus_docs.word.file import WordFile
from wkus_docs.word.styles import Styles
from wkus_docs.word.tree import TBL

_ROWS = {"TR"}
_GROUPS = {"THead", "TBody", "TFoot"}


@dataclass(frozen=True, slots=True)
class Outline:
    """A table of a Word file: for each row, for each cell that begins in it, whether it names others.

    All cells of a header row do. A ``layout`` is no table at all.
    """

    rows: tuple[tuple[bool, ...], ...]
    layout: bool


def outlines(word: WordFile) -> tuple[Outline, ...]:
    """Return the tables of a Word file in the order of its text; one inside another follows it."""
    return tuple(_outline(table, word.styles) for table in word.body.iter(TBL))


def _outline(table: etree._Element, styles: Styles) -> Outline:
    heads = tables.heads(table)
    rows = tuple(
        tuple(number < heads or tables.heads_rows(row) or tables.is_label(cell) for cell in tables.cells(row))
        for number, row in enumerate(tables.rows(table))
    )
    return Outline(rows, tables.is_layout(table, styles))


def name_headers(found: Sequence[Node], word_tables: Sequence[Outline]) -> None:
    """Make header cells of the cells that name others, and plain blocks of the tables that are none.

    ``found`` are the tables of a PDF; if they are not those of the Word file, one by one and row by row, they
    stay as they are.
    """
    real = [table for table in word_tables if not table.layout]
    theirs = real if len(found) == len(real) else word_tables
    if len(found) != len(theirs):
        return
    for node, table in zip(found, theirs, strict=True):
        if table.layout:
            _unmake(node)
        else:
            _name(node, table)


def _unmake(table: Node) -> None:
    """Make blocks of a table with its rows and cells."""
    for node in (table, *_rows(table), *(cell for row in _rows(table) for cell in row.children)):
        node.element.S, node.kind = Name.Div, "Div"
        if "/A" in node.element:
            kept = [one for one in listed(node.element.A) if _owner(one) != "/Table"]
            node.element.A = Array(kept)


def _name(table: Node, outline: Outline) -> None:
    rows = list(_rows(table))
    if [len(row.children) for row in rows] != [len(row) for row in outline.rows]:
        return
    for row, labels in zip(rows, outline.rows, strict=True):
        if not any(labels) or all(cell.kind == "TH" for cell in row.children):
            continue
        scope = Name.Column if all(labels) else Name.Row
        for cell, label in zip(row.children, labels, strict=True):
            if label:
                cell.element.S, cell.kind = Name.TH, "TH"
            _attribute(cell, {"/Scope": scope} if label else {})


def _attribute(cell: Node, more: dict[str, Object]) -> None:
    """Give a cell attributes of tables; a list of its headers goes, for scopes say it better."""
    owners = listed(cell.element.get("/A"))
    own: dict[str, Object] = {"/O": Name.Table}
    for one in owners:
        if _owner(one) == "/Table":
            own |= {key: value for key, value in one.items() if key != "/Headers"}
    kept = [one for one in owners if _owner(one) != "/Table"]
    cell.element.A = Array([Dictionary(own | more), *kept])


def _owner(attributes: object) -> str:
    return str(attributes.get("/O", "")) if isinstance(attributes, Dictionary) else ""


def _rows(table: Node) -> Iterator[Node]:
    for child in table.children:
        if child.kind in _ROWS:
            yield child
        elif child.kind in _GROUPS:
            yield from _rows(child)
