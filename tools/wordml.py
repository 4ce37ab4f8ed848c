"""Handy access to WordprocessingML trees: names, properties in schema order, text."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree
from lxml.etree import _Element

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
"""A Jinja tag within a text."""

_ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore numPr spacing ind jc outlineLvl rPr sectPr",
    "tblPr": "tblStyle tblW jc tblLayout tblLook tblCaption tblDescription",
    "tcPr": "tcW gridSpan vMerge tcBorders shd vAlign",
}


class SourceError(ValueError):
    """What is wrong in a `szablon.html` and how to mend it."""


def w(name: str) -> str:
    """Give the full name of an element or attribute.

    >>> w("p")
    '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p'
    """
    return f"{{{NAMESPACE}}}{name}"


def make(name: str, text: str | None = None, **attributes: str) -> _Element:
    """Build an element, e.g. `make("shd", val="clear", fill="F2F2F2")`."""
    element = etree.Element(w(name), nsmap={"w": NAMESPACE})
    for key, value in attributes.items():
        element.set(w(key), value)
    if text is not None:
        element.text = text
        element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element


def properties(element: _Element) -> _Element:
    """Return the properties of a paragraph, table, row or cell, making them when missing."""
    name = etree.QName(element).localname + "Pr"
    found = element.find(w(name))
    if found is None:
        found = make(name)
        element.insert(0, found)
    return found


def put(element: _Element, child: _Element) -> None:
    """Set a property of `element`, where the schema wants it, in place of an older value."""
    holder = properties(element)
    drop(holder, etree.QName(child).localname)
    order = _ORDER.get(etree.QName(holder).localname, "").split()
    rank = _rank(order, child)
    index = sum(1 for other in holder if _rank(order, other) <= rank)
    holder.insert(index, child)


def drop(holder: _Element, *names: str) -> None:
    """Remove the direct children of these names."""
    for name in names:
        for child in holder.findall(w(name)):
            holder.remove(child)


def value(element: _Element, path: str) -> str | None:
    """Return `w:val` of the descendant at `path`, such as `pPr/pStyle`."""
    found = element.find("/".join(w(step) for step in path.split("/")))
    return None if found is None else found.get(w("val"))


def style(paragraph: _Element) -> str:
    """Return the style id of a paragraph; pandoc leaves plain ones without."""
    return value(paragraph, "pPr/pStyle") or ""


def paragraph(style_id: str) -> _Element:
    """Build an empty paragraph of a style."""
    element = make("p")
    put(element, make("pStyle", val=style_id))
    return element


def text(element: _Element) -> str:
    """Return all text below an element."""
    return "".join(node.text or "" for node in element.iter(w("t")))


def is_tag_paragraph(element: _Element) -> bool:
    """Tell whether a paragraph holds a `{%p … %}` tag and so vanishes from the document."""
    return element.tag == w("p") and text(element).lstrip().startswith("{%p")


def each(root: _Element, *names: str) -> Iterator[_Element]:
    """Yield the descendants of these names from a fixed list, so that the tree may change meanwhile."""
    yield from list(root.iter(*(w(name) for name in names)))


def _rank(order: Sequence[str], element: _Element) -> int:
    name = etree.QName(element).localname
    return order.index(name) if name in order else len(order)
