"""Corrections that need the rendered text: table grids, numbers of drawings, empty cells.

A table whose columns the data change gets its grid, one left without rows goes; drawings are numbered
through; a cell, header or note that would be empty, which Word takes for damage, gets an empty paragraph;
the last words before a signature stay with it.
"""

import re
from collections.abc import Callable
from itertools import count

from lxml import etree

from wkus_docs.errors import TemplateError
from wkus_docs.rendering import grid
from wkus_docs.rendering.placeholders import Placeholders
from wkus_docs.rendering.signatures import keep_signed, mark_signatures
from wkus_docs.rendering.splicing import put_after, put_before
from wkus_docs.word.tree import TBL, TC, TR, P, W

_DRAWING, _END, _TABLE, _TABLE_END = "\ue003", "\ue004", "\ue005", "\ue006"
_FIRST_DRAWING = 1001
_PROPERTIES = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_CONTAINERS = (
    TC,
    *(f"{W}{name}" for name in ("hdr", "ftr", "footnote", "endnote", "comment", "txbxContent")),
)
_TABLES = re.compile(f"{_TABLE}(.*?){_TABLE_END}", re.DOTALL)
_EMPTY_PARAGRAPH = re.compile(r"<w:p(?: [^<>]*)?/>$")
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)

Finish = Callable[[str], str]


def prepare(root: etree._Element, marks: Placeholders, *, main: bool) -> Finish | None:
    """Correct what the data cannot change, and mark the rest; return what corrects it in a rendered part."""
    steps: list[Finish] = []
    if _mark_ends(root, marks):
        steps.append(_filled)
    if main and _mark_tables(root, marks):
        namespaces = {prefix: uri for prefix, uri in root.nsmap.items() if prefix}
        steps.append(lambda text: _TABLES.sub(lambda found: _fitted(found[1], namespaces), text))
    if main and _mark_drawings(root, marks):
        steps.append(_numbered)
    if main and mark_signatures(root):
        steps.append(keep_signed)
    if not steps:
        return None

    def finish(text: str) -> str:
        for step in steps:
            text = step(text)
        return text

    return finish


def _mark_ends(root: etree._Element, marks: Placeholders) -> bool:
    """Mark the ends of containers that may be left without a paragraph."""
    found = False
    for container in root.iter(*_CONTAINERS):
        if (
            grid.has_tags_between(container)
            and next(grid.permanent_children(container, marks, P), None) is None
        ):
            last = container[-1] if len(container) else None
            if last is None:
                container.text = (container.text or "") + _END
            else:
                last.tail = (last.tail or "") + _END
            found = True
    return found


def _filled(text: str) -> str:
    *pieces, rest = text.split(_END)
    return "".join(piece if _ends_in_paragraph(piece) else f"{piece}<w:p/>" for piece in pieces) + rest


def _ends_in_paragraph(piece: str) -> bool:
    return piece.endswith("</w:p>") or bool(_EMPTY_PARAGRAPH.search(piece[-400:]))


def _mark_tables(root: etree._Element, marks: Placeholders) -> bool:
    """Fit the tables that stay as they are; mark those that may change, with the tables in them."""
    marked: set[etree._Element] = set()
    for table in list(root.iter(TBL)):
        if any(outer in marked for outer in table.iterancestors(TBL)):
            continue
        if any(not grid.is_shared(t) and grid.may_change(t, marks) for t in table.iter(TBL)):
            put_before(table, _TABLE)
            put_after(table, _TABLE_END)
            marked.add(table)
        elif not grid.is_shared(table):
            grid.fit_grid(table)
    return bool(marked)


def _fitted(xml: str, namespaces: dict[str, str]) -> str:
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in namespaces.items())
    try:
        root = etree.fromstring(f"<x {declared}>{xml}</x>", _PARSER)
    except etree.XMLSyntaxError as fault:
        raise TemplateError("Tabela nie daje się złożyć: wstawiona treść psuje jej budowę.") from fault
    for table in list(root.iter(TBL)):
        if next(table.iter(TR), None) is None:
            table.getparent().remove(table)
        else:
            grid.fit_grid(table)
    return "".join(etree.tostring(child, encoding="unicode") for child in root)


def _mark_drawings(root: etree._Element, marks: Placeholders) -> bool:
    """Number the drawings, or mark them when the data may repeat or leave out any."""
    drawings = list(root.iter(_PROPERTIES))
    fixed = not any(tag.source.startswith("{%") for tag in marks.tags)
    for number, drawing in enumerate(drawings, _FIRST_DRAWING):
        drawing.set("id", str(number) if fixed else _DRAWING)
    return bool(drawings) and not fixed


def _numbered(text: str) -> str:
    numbers = count(_FIRST_DRAWING)
    return re.sub(_DRAWING, lambda _: str(next(numbers)), text)
