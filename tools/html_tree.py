"""`szablon.html` read strictly into a tree: elements and attributes we know, each closed, each with its place."""

from html.parser import HTMLParser

from lxml import etree
from lxml.etree import _Element
from wordml import SourceError

PLACE = "data-miejsce"
"""Where an element stands in its source; taken out again before pandoc sees the tree."""

TEXT_BLOCKS = frozenset({"p", "h1", "h2", "h3", "caption"})
CELLS = frozenset({"td", "th"})

_BLOCKS = frozenset({"p", "h1", "h2", "h3", "div", "table", "ul"})
_INLINE = frozenset({"br", "strong", "em", "u", "s", "sub", "sup", "span", "a"})
_ROWS = frozenset({"tr", "tbody"})
_HOLDS = {
    "body": _BLOCKS,
    "wspolne": frozenset({"div", "thead", "tbody", "span"}),
    "div": _BLOCKS,
    "table": _ROWS | {"caption", "thead"},
    "thead": frozenset({"tr"}),
    "tbody": _ROWS,
    "tr": CELLS,
    "ul": frozenset({"li"}),
    "br": frozenset[str](),
    **dict.fromkeys(CELLS | {"li"}, _BLOCKS | _INLINE),
    **dict.fromkeys(TEXT_BLOCKS | _INLINE - {"br"}, _INLINE),
}
_WORDLESS = frozenset({"body", "wspolne", "div", "table", "thead", "tbody", "tr", "ul", "br"})

_CONTROLLED = _BLOCKS - {"ul"} | _ROWS
PUT_IN, WITH, PARAMETERS = "data-wstaw", "data-z-", "data-parametry"
CONTROLS = ("data-niech", "data-dla", "data-jesli", "data-inaczej-jesli", "data-inaczej")
_ATTRIBUTES = {
    "class": frozenset({"p", "table", "thead", "tr", "td", "th", "li", "span"}),
    "colspan": CELLS,
    "rowspan": CELLS,
    "data-szerokosci": frozenset({"table"}),
    "href": frozenset({"a"}),
    **dict.fromkeys((PUT_IN, WITH, PARAMETERS), _HOLDS["wspolne"]),
    **dict.fromkeys(CONTROLS, _CONTROLLED),
    "data-dla": _CONTROLLED | CELLS,
}
_FORBIDDEN = {
    "ol": "number the items in the text: 1), a), {{ pkt() }}",
    "img": "the house style carries no pictures",
    "hr": "use a table border or a new paragraph",
    "blockquote": "use a <p class=…>",
    "pre": "use a <p class=…>",
    "title": "the title of the file is the field tytul_dokumentu",
    "col": "give the widths of columns in data-szerokosci of the <table>",
    "colgroup": "give the widths of columns in data-szerokosci of the <table>",
}


def read(source: str, *, passage: str = "") -> _Element:
    """Return the root of a source; the text between blocks and the comments are gone.

    `passage` is the name of a shared passage: such a file holds one `<div>`, `<thead>`, `<tbody>` or `<span>`.
    """
    reader = _Reader(passage)
    reader.feed(source)
    reader.close()
    return reader.root


def fault(element: _Element, message: str) -> SourceError:
    """Say what is wrong with an element, and where it stands."""
    return SourceError(f"{element.get(PLACE)}: {message}")


class _Reader(HTMLParser):
    """Builds the tree while the parser of Python walks the text."""

    def __init__(self, passage: str) -> None:
        super().__init__()
        self._file = passage and f"_wspolne/{passage}.html, l"
        self.root = etree.Element("wspolne" if passage else "body")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element; `<br>` has no end."""
        self._refuse_foreign(tag)
        element = etree.SubElement(self._open[-1], tag, {PLACE: self._place()})
        for name, value in attrs:
            kind = WITH if name.startswith(WITH) else name
            if tag not in _ATTRIBUTES.get(kind, frozenset()):
                raise fault(element, f"<{tag}> takes no attribute {name!r}.")
            if name in element.attrib:
                raise fault(element, f"the attribute {name!r} stands twice.")
            element.set(name, (value or "").strip())
        if tag != "br":
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take `<br/>` for `<br>`, and any other for an element without content."""
        self.handle_starttag(tag, attrs)
        if tag != "br":
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the element opened last."""
        if tag != self._open[-1].tag:
            raise SourceError(f"{self._place()}: </{tag}> closes nothing; {self._waiting()}.")
        self._open.pop()

    def handle_data(self, data: str) -> None:
        """Take a text, where words may stand."""
        parent = self._open[-1]
        if parent.tag in _WORDLESS:
            if data.strip():
                where = "the document" if parent is self.root else f"<{parent.tag}>"
                raise SourceError(
                    f"{self._place(data)}: {data.strip()[:40]!r} stands bare in {where}; put it in a <p>."
                )
        elif len(parent):
            parent[-1].tail = (parent[-1].tail or "") + data
        else:
            parent.text = (parent.text or "") + data

    def close(self) -> None:
        """End the reading; everything opened must be closed."""
        super().close()
        if len(self._open) > 1:
            raise SourceError(f"{self._open[-1].get(PLACE)}: <{self._open[-1].tag}> is never closed.")

    def _refuse_foreign(self, tag: str) -> None:
        parent = self._open[-1].tag
        if tag in _FORBIDDEN or tag not in _HOLDS:
            cure = _FORBIDDEN.get(tag, "the elements stand in templates_pl/_styl/README.md")
            raise SourceError(f"{self._place()}: <{tag}> is not used here; {cure}.")
        if tag not in _HOLDS[str(parent)]:
            raise SourceError(f"{self._place()}: <{tag}> cannot stand in <{parent}>; {self._waiting()}.")

    def _waiting(self) -> str:
        last = self._open[-1]
        return "nothing is open" if last is self.root else f"<{last.tag}> is open since {last.get(PLACE)}"

    def _place(self, data: str = "") -> str:
        blank = data[: len(data) - len(data.lstrip())]
        return f"{self._file or 'L'}ine {self.getpos()[0] + blank.count(chr(10))}"
