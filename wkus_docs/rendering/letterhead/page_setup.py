"""Sections of a Word file: the size and margins of their pages, and tables as wide as the text."""

import copy

from lxml import etree

from wkus_docs.word.editing import EditableWord
from wkus_docs.word.order import SECTION, put
from wkus_docs.word.tree import W

_SECT = f"{W}sectPr"
_WIDTHS = (f"{W}gridCol", f"{W}tcW", f"{W}tblW")


def sections(file: EditableWord) -> list[etree._Element]:
    """Sections of the text, without those that a tracked change remembers."""
    found = file.tree(file.main).iter(_SECT)
    return [section for section in found if section.getparent().tag != f"{W}sectPrChange"]  # type: ignore[union-attr]  # the root is the document


def apply_page_setup(ours: EditableWord, theirs: EditableWord) -> None:
    """Give our sections the letterhead's page; a landscape section stays landscape."""
    if not sections(theirs):
        return
    last = sections(theirs)[-1]
    ratios = []
    for section in sections(ours):
        before = _text_width(section)
        _lay_size(section, last)
        margins = last.find(f"{W}pgMar")
        if margins is not None:
            put(section, copy.deepcopy(margins), SECTION)
        after = _text_width(section)
        ratios.append(after / before if before > 0 and after > 0 else 1)
    _fit(ours.tree(ours.main), ratios)


def _lay_size(section: etree._Element, last: etree._Element) -> None:
    size = last.find(f"{W}pgSz")
    sides = sorted((_number(size, "w"), _number(size, "h")))
    if size is None or not all(sides):
        return
    lying = _is_landscape(section)
    made = etree.Element(f"{W}pgSz")
    made.set(f"{W}w", str(sides[lying]))
    made.set(f"{W}h", str(sides[not lying]))
    if lying:
        made.set(f"{W}orient", "landscape")
    put(section, made, SECTION)


def _is_landscape(section: etree._Element) -> bool:
    size = section.find(f"{W}pgSz")
    return size is not None and _number(size, "w") > _number(size, "h")


def _text_width(section: etree._Element) -> int:
    margins = section.find(f"{W}pgMar")
    sides = sum(_number(margins, side) for side in ("left", "right", "gutter"))
    return _number(section.find(f"{W}pgSz"), "w") - sides


def _fit(root: etree._Element, ratios: list[float]) -> None:
    """Widen or narrow tables with the text of their section, which ends where its ``sectPr`` stands."""
    widths: list[etree._Element] = []
    left = list(ratios)
    for element in root.iter(_SECT, *_WIDTHS):
        if element.tag != _SECT:
            widths.append(element)
        elif element.getparent().tag != f"{W}sectPrChange":  # type: ignore[union-attr]  # the root is the document
            ratio = left.pop(0)
            for width in widths if ratio != 1 else ():
                _scale(width, ratio)
            widths = []


def _scale(width: etree._Element, ratio: float) -> None:
    if width.tag == f"{W}gridCol" or width.get(f"{W}type") == "dxa":
        number = _number(width, "w")
        if number:
            width.set(f"{W}w", str(round(number * ratio)))


def _number(element: etree._Element | None, name: str) -> int:
    """Whole number of an attribute; 0 for none, or for a measure with a unit."""
    said = "" if element is None else element.get(f"{W}{name}", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 7 else 0  # noqa: PLR2004 – wider than any page
