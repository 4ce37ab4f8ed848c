"""`szablon.html` made ready for pandoc, which honours styles on `div`, `span` and `table` only."""

from lxml import etree
from lxml.etree import _Element
from wordml import SourceError

MARKERS = frozenset({"NowaStrona", "KoniecPionowej", "KoniecPoziomej"})
"""Styles of paragraphs that steer the layout and are never printed."""

_STYLE = "data-custom-style"
_HONOURED = frozenset({"div", "span", "table"})
_BLOCKS = frozenset({"div", "p", "table", "ul", "h1", "h2", "h3"})
_FORBIDDEN = {
    "ol": "number the items in the text: 1), a), {{ pkt() }}",
    "img": "the house style carries no pictures",
    "hr": "use a table border or a new paragraph",
    "blockquote": "use a <div data-custom-style=…>",
    "pre": "use a <div data-custom-style=…>",
    "title": "the title of the file is the field tytul_dokumentu",
}


def prepare(source: str, styles: frozenset[str]) -> str:
    """Move styles to where pandoc sees them; refuse what the house style does not know."""
    root = etree.HTML(source, etree.HTMLParser(encoding="utf-8", remove_comments=True))
    if root is None:
        raise SourceError("The template is empty; write at least one paragraph.")
    etree.strip_tags(root, "a")  # a link would point outside the package
    for element in list(root.iter()):
        _refuse_foreign(element, styles)
        name = element.get(_STYLE)
        if name in MARKERS:
            for child in list(element):
                element.remove(child)
            element.text = "·"  # pandoc drops empty paragraphs
        if name is not None and element.tag not in _HONOURED:
            _move_style(element, name)
        elif name is not None and element.tag == "div":
            _make_paragraph(element)
    return etree.tostring(root, method="html", encoding="unicode")


def _refuse_foreign(element: _Element, styles: frozenset[str]) -> None:
    cure = _FORBIDDEN.get(str(element.tag))
    if cure is not None:
        raise SourceError(f"Line {element.sourceline}: <{element.tag}> is not used here; {cure}.")
    name = element.get(_STYLE)
    if name is not None and name not in styles | MARKERS:
        raise SourceError(
            f"Line {element.sourceline}: no style {name!r}; the names stand in templates_pl/_styl/README.md."
        )


def _move_style(element: _Element, name: str) -> None:
    del element.attrib[_STYLE]
    box = etree.Element("div", {_STYLE: name})
    if element.tag == "p":
        parent = element.getparent()
        if parent is not None:
            box.tail, element.tail = element.tail, None
            parent.replace(element, box)
            box.append(element)
    elif element.tag in {"td", "th", "li"}:
        box.text, element.text = element.text, None
        box.extend(list(element))
        element.append(box)
        _make_paragraph(box)
    else:
        raise SourceError(f"Line {element.sourceline}: a style on <{element.tag}>; put it on a <div> around.")


def _make_paragraph(box: _Element) -> None:
    """Make bare text in a styled box a paragraph: in a table cell pandoc ignores the style otherwise."""
    if any(child.tag in _BLOCKS for child in box):
        return
    paragraph = etree.Element("p")
    paragraph.text, box.text = box.text, None
    paragraph.extend(list(box))
    box.append(paragraph)
