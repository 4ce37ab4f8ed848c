"""Sections: paper, margins, headers and footers, and the order of a document's parts."""

from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from wkus_docs.pdf.embedded.typst_code import pt, twips
from wkus_docs.pdf.unsupported import refuse
from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import REL, P, W, attribute, switched

_PAPER = ("595.3pt", "841.9pt")
_MARGIN = 70.85
_EDGE = 0.25
"""Points that LibreOffice keeps free at the edges of a page: half the line of a table."""


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks of the body that share a page setup."""

    content: list[etree._Element]
    setup: etree._Element | None


def sections(body: etree._Element) -> list[Section]:
    """Cut a body where its sections end."""
    found: list[Section] = []
    content: list[etree._Element] = []
    for child in body.iterchildren(etree.Element):
        if child.tag == f"{W}sectPr":
            found.append(Section(content, child))
            content = []
            continue
        content.append(child)
        setup = child.find(f"{W}pPr/{W}sectPr") if child.tag == P else None
        if setup is not None:
            found.append(Section(content, setup))
            content = []
    if content:
        found.append(Section(content, None))
    return found


@dataclass(slots=True)
class Pages:
    """Page setups of one document, one after the other; a section without a header keeps the last one's."""

    word: WordFile
    marginal: Any
    """Turns a header or a footer into code: ``marginal(part)``."""
    _headers: dict[str, str]
    _bands: list[str] = field(default_factory=list)
    _number: int = 0

    @classmethod
    def of(cls, word: WordFile, marginal: Any) -> "Pages":
        """Start without header and footer."""
        return cls(word, marginal, {})

    def code(self, setup: etree._Element | None) -> str:
        """Return the rules of the pages of the next section."""
        self._number += 1
        if setup is None:
            return ""
        columns = attribute(setup, "cols", "num")
        if columns not in {None, "0", "1"}:
            refuse(self.word.main, setup, "kolumny tekstu")
        for kind in ("header", "footer"):
            for reference in setup.findall(f"{W}{kind}Reference"):
                part = self.word.related(self.word.main, reference.get(f"{REL}id")).target
                self._headers[f"{kind} {attribute(reference, '', 'type') or 'default'}"] = part
        width, height = (twips(attribute(setup, "pgSz", side)) for side in ("w", "h"))
        margins = {
            side: abs(twips(attribute(setup, "pgMar", side), _MARGIN))
            for side in ("top", "bottom", "left", "right")
        }
        margins["left"] += twips(attribute(setup, "pgMar", "gutter"))
        margins["top"] += _EDGE
        margins["bottom"] += _EDGE
        listed = ", ".join(f"{side}: {pt(value)}" for side, value in margins.items())
        paper = (pt(width), pt(height)) if width and height else _PAPER
        room = width - margins["left"] - margins["right"]
        begun = len(self._bands)
        marginals = [
            self._marginal(setup, kind, pt(room), pt(margins["left"])) for kind in ("header", "footer")
        ]
        start = attribute(setup, "pgNumType", "start")
        restart = f"\n#counter(page).update({int(start)})" if start is not None and start.isdigit() else ""
        mark = f'#metadata("sekcja")<sekcja-{self._number}>'
        bands = "".join(
            f"#metadata([{band}])<pas-{at}>\n" for at, band in enumerate(self._bands[begun:], begun)
        )
        return (
            f"#set page(width: {paper[0]}, height: {paper[1]}, margin: ({listed}), "
            f"background: {{{'; '.join(filter(None, marginals))}}}){restart}\n{bands}{mark}"
        )

    def _marginal(self, setup: etree._Element, kind: str, room: str, left: str) -> str:
        """Return code that prints the header or footer that a page has: its first, even or usual one."""
        usual, even, opening = (
            self._printed(kind, name, setup, room, left) for name in ("default", "even", "first")
        )
        code = usual
        if switched(self.word.settings, "evenAndOddHeaders"):
            code = f"context if calc.even(here().page()) {{{even}}} else {{{usual}}}"
        if switched(setup, "titlePg"):
            page = f"query(<sekcja-{self._number}>).first().location().page()"
            code = f"context if here().page() == {page} {{{opening}}} else {{{code}}}"
        return code

    def _printed(self, kind: str, name: str, setup: etree._Element, room: str, left: str) -> str:
        part = self._headers.get(f"{kind} {name}")
        if part is None:
            return ""
        distance = pt(twips(attribute(setup, "pgMar", kind), 35.45))
        side, sign = ("top", "") if kind == "header" else ("bottom", "-")
        # said in the text and asked for here: what differs between documents of a series must not stand in
        # the rules of a page, or the typesetter takes everything on it for new
        self._bands.append(self.marginal(part))
        body = f"block(width: {room}, context query(<pas-{len(self._bands) - 1}>).first().value)"
        return f"place({side} + start, dx: {left}, dy: {sign}{distance}, {body})"
