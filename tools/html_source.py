"""`szablon.html` made ready for pandoc, which honours styles on `div`, `span` and `table` only."""

from collections.abc import Mapping

import html_control
import html_spacing
import html_tree
import shared_passages
from html_tree import CELLS, fault
from lxml import etree
from lxml.etree import _Element
from shared_passages import Passage
from wordml import SourceError

MARKERS = frozenset({"NowaStrona", "KoniecPionowej", "KoniecPoziomej"})
"""Styles of paragraphs that steer the layout and are never printed."""

_CLASS, _STYLE = "class", "data-custom-style"
_BLOCKS = frozenset({"div", "p", "table", "ul", "h1", "h2", "h3"})
_KNOWN_TO_PANDOC = frozenset({_STYLE, "colspan", "rowspan", "style"})


def prepare(source: str, styles: frozenset[str], passages: Mapping[str, Passage]) -> str:
    """Return the HTML that pandoc turns into the document; refuse what the house does not know."""
    root = html_tree.read(source)
    if not len(root):
        raise SourceError("The template is empty; write at least one paragraph.")
    html_spacing.join_lines(root)
    shared_passages.put_in(root, passages)
    _refuse_unknown_styles(root, styles)
    for holder in list(root.iter("thead", "tr")):
        _style_cells(holder)
    html_control.expand(root)
    etree.strip_tags(root, "a")  # a link would point outside the package
    for element in list(root.iter()):
        _set_style(element)
    for element in root.iter():
        for name in set(element.attrib) - _KNOWN_TO_PANDOC:
            del element.attrib[name]
    return etree.tostring(root, method="html", encoding="unicode")


def _refuse_unknown_styles(root: _Element, styles: frozenset[str]) -> None:
    for element in root.iter():
        name = element.get(_CLASS)
        if name is not None and name not in styles | MARKERS:
            raise fault(element, f"no style {name!r}; the names stand in templates_pl/_styl/README.md.")


def _style_cells(holder: _Element) -> None:
    """Hand the style of a row, or of the head of a table, down to the cells that have none."""
    name = holder.get(_CLASS)
    if name is not None:
        del holder.attrib[_CLASS]
        for child in holder:
            child.set(_CLASS, child.get(_CLASS, name))


def _set_style(element: _Element) -> None:
    name = element.get(_CLASS)
    if name is None:
        return
    if element.tag in {"span", "table"}:
        element.set(_STYLE, name)
    elif element.tag == "p":
        _put_in_box(element, name)
    elif element.tag in CELLS | {"li"}:
        _fill_box(element, name)


def _put_in_box(paragraph: _Element, name: str) -> None:
    if name in MARKERS:
        paragraph.text = "·"  # pandoc drops empty paragraphs
    box = etree.Element("div", {_STYLE: name})
    box.tail, paragraph.tail = paragraph.tail, None
    parent = paragraph.getparent()
    if parent is not None:
        parent.replace(paragraph, box)
    box.append(paragraph)


def _fill_box(holder: _Element, name: str) -> None:
    """Put what an element holds into a box; bare text there must be a paragraph, or pandoc drops the style."""
    box = etree.Element("div", {_STYLE: name})
    inner = box if any(child.tag in _BLOCKS for child in holder) else etree.SubElement(box, "p")
    inner.text, holder.text = holder.text, None
    inner.extend(list(holder))
    holder.append(box)
