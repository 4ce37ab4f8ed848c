"""Elements of Word that a comparison knows by name, and new ones."""

from typing import TypeAlias

from lxml import etree

from wkus_docs.word.tree import W

Element: TypeAlias = etree._Element  # noqa: SLF001 – lxml has no other name for it

PROPERTIES, LOOK, SECTION = f"{W}pPr", f"{W}rPr", f"{W}sectPr"
BANDS = (f"{W}headerReference", f"{W}footerReference")
NOTES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"

MARKERS = frozenset(
    f"{W}{name}"
    for name in (
        "annotationRef", "bookmarkEnd", "bookmarkStart", "commentRangeEnd", "commentRangeStart",
        "commentReference", "lastRenderedPageBreak", "permEnd", "permStart", "proofErr",
    )
)  # fmt: skip
"""Elements that show nothing: they come from the new document alone."""

TRACKED = frozenset(
    f"{W}{name}"
    for name in (
        "cellDel", "cellIns", "cellMerge", "del", "delInstrText", "delText", "ins", "moveFrom", "moveTo",
        "numberingChange", "pPrChange", "rPrChange", "sectPrChange", "tblGridChange", "tblPrChange",
        "tblPrExChange", "tcPrChange", "trPrChange",
    )
)  # fmt: skip
"""Elements of tracked changes."""


def new_element(tag: str) -> Element:
    """Return a new element of Word's."""
    return etree.Element(tag, nsmap={"w": W[1:-1]})


def child(owner: Element, tag: str, place: int = 0) -> Element:
    """Return a child, put at a place where there is none."""
    found = owner.find(tag)
    if found is None:
        found = new_element(tag)
        owner.insert(place, found)
    return found


def end_look(properties: Element) -> Element:
    """Return the look of the mark of a paragraph, which stands before the section and the change."""
    behind = [one for one in properties if one.tag in {SECTION, f"{PROPERTIES}Change"}]
    return child(properties, LOOK, len(properties) - len(behind))
