"""The content of a paragraph: text, breaks, tabs, fields, links, notes and pictures, as Typst code."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from wkus_docs.pdf.embedded.pictures import Pictures
from wkus_docs.pdf.embedded.runs import TextLook, text_look
from wkus_docs.pdf.embedded.typst_code import Shared, string
from wkus_docs.pdf.formatting import Look, run_properties
from wkus_docs.pdf.style_properties import Properties
from wkus_docs.pdf.unsupported import refuse
from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import REL, W, attribute

_SILENT = frozenset(
    [
        "pPr",
        "rPr",
        "proofErr",
        "permStart",
        "permEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "annotationRef",
        "bookmarkEnd",
        "lastRenderedPageBreak",
        "separator",
        "continuationSeparator",
        "sdtPr",
        "sdtEndPr",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlPr",
        "smartTagPr",
    ]
)
"""Elements that put nothing on paper."""
_THROUGH = frozenset({"smartTag", "customXml", "sdtContent", "dir", "bdo"})
_PAGE, _PAGES = "#context counter(page).display()", "#context str(counter(page).final().first())"
_COMPUTED = {"PAGE": _PAGE, "NUMPAGES": _PAGES, "SECTIONPAGES": None, "PAGEREF": None, "TOC": None}
"""Fields whose result Word computes when it prints; without code here, they are refused."""
_SYMBOLS = {"F0A8": "☐", "F0FE": "☒", "F0FC": "✓", "F06F": "☐", "F078": "☒", "F0B7": "•"}


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The rest of the paragraph stands on the next page."""


Piece = str | Tab | PageBreak

LINE_BREAK = "#linebreak()"
FOOTNOTE = "#footnote["
_RUN_PROPERTIES = f"{W}rPr"
_SIGNS: dict[str, Piece] = {
    "tab": Tab(), "ptab": Tab(), "cr": LINE_BREAK, "noBreakHyphen": "\u2011", "softHyphen": "\u00ad",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class RunCode:
    """How a run is written: its letters, and the code that stands before and after its text."""

    letters: TextLook
    before: str
    after: str


@dataclass(slots=True)
class _Field:
    """A field that is being read: what it asks for, and whether its result has begun."""

    asked: str = ""
    result: bool = False
    replaced: bool = False


@dataclass(slots=True)
class Inline:
    """Reads the content of paragraphs of one part.

    ``note`` turns a footnote into code; ``label`` is the number of the one that is being read.
    """

    word: WordFile
    part: str
    pictures: Pictures
    shared: Shared
    note: Callable[[etree._Element], str]
    label: str = ""
    _fields: list[_Field] = field(default_factory=list)
    _known: dict[tuple[bytes, Properties], RunCode] = field(default_factory=dict)

    def pieces(self, paragraph: etree._Element, look: Look, base: TextLook) -> list[Piece]:
        """Return the pieces of a paragraph whose letters look like ``base``."""
        self._fields.clear()
        return list(self._of(paragraph, look, base))

    def letters(self) -> Iterator[TextLook]:
        """Yield the letters of runs met so far."""
        yield from (written.letters for written in self._known.values())

    def _of(self, owner: etree._Element, look: Look, base: TextLook) -> Iterator[Piece]:
        for child in owner.iterchildren(etree.Element):
            name = _local(child.tag)
            if name == "r":
                yield from self._run(child, look, base)
            elif name == "hyperlink":
                yield from self._linked(self._target(child), self._of(child, look, base))
            elif name == "fldSimple":
                yield from self._simple(child, look, base)
            elif name == "sdt":
                content = child.find(f"{W}sdtContent")
                yield from () if content is None else self._of(content, look, base)
            elif name == "bookmarkStart":
                yield from self._mark(child)
            elif name in _THROUGH:
                yield from self._of(child, look, base)
            elif name not in _SILENT:
                refuse(self.part, child)

    def _run(self, run: etree._Element, look: Look, base: TextLook) -> Iterator[Piece]:
        own = self._letters(run, look, base)
        for child in run.iterchildren(etree.Element):
            for piece in self._content(child, _local(child.tag)):
                shown = not own.letters.hidden and not any(f.replaced or not f.result for f in self._fields)
                if not isinstance(piece, str):
                    yield from [piece] if shown else []
                elif piece.startswith(FOOTNOTE):
                    yield piece if shown else ""  # the typesetter raises the number itself
                elif shown or piece in {_PAGE, _PAGES}:
                    yield f"{own.before}{piece}{own.after}" if piece else piece

    def _letters(self, run: etree._Element, look: Look, base: TextLook) -> RunCode:
        """Return how a run is written; runs that say the same in the same surroundings share it."""
        said = run.find(_RUN_PROPERTIES)
        key = b"" if said is None else etree.tostring(said, with_tail=False), look.run
        if key not in self._known:
            own = base if said is None else text_look(run_properties(self.word, said, look), self.word)
            self._known[key] = RunCode(own, *own.around(base.ground, self.shared))
        return self._known[key]

    def _content(self, child: etree._Element, name: str) -> Iterator[Piece]:
        """Yield what one element of a run puts on paper."""
        if name == "t":
            yield f"#{string(child.text)}" if child.text else ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name == "footnoteReference":
            yield self._noted(child)
        elif name == "footnoteRef":
            yield f"#{string(self.label)}"
        elif name == "drawing":
            yield self.pictures.code(self.word, self.part, child)
        elif name == "fldChar":
            yield from self._field(child)
        elif name == "instrText" and self._fields:
            self._fields[-1].asked += child.text or ""
        elif name in {"br", "sym"}:
            yield self._break(child) if name == "br" else self._symbol(child)
        elif name not in _SILENT:
            refuse(self.part, child)

    def _noted(self, mark: etree._Element) -> str:
        """Return a footnote where it is referred to."""
        if attribute(mark, "", "customMarkFollows") in {"1", "true", "on"}:
            refuse(self.part, mark, "przypis z własnym znakiem zamiast numeru")
        note = self.word.note("footnote", attribute(mark, "", "id"))
        return "" if note is None else f"{FOOTNOTE}{self.note(note)}]"

    def _break(self, mark: etree._Element) -> Piece:
        kind = attribute(mark, "", "type")
        if kind == "column":
            refuse(self.part, mark, "podział kolumny")
        return PageBreak() if kind == "page" else LINE_BREAK

    def _symbol(self, mark: etree._Element) -> str:
        code = (attribute(mark, "", "char") or "").upper()
        if code not in _SYMBOLS:
            refuse(self.part, mark, f"znak {code} czcionki „{attribute(mark, '', 'font')}”")
        return _SYMBOLS[code]

    def _field(self, mark: etree._Element) -> Iterator[Piece]:
        """Follow a complex field: its question, its result, its end."""
        kind = attribute(mark, "", "fldCharType")
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            yield from self._asked(self._fields[-1], mark)
            self._fields[-1].result = True
        elif kind == "end" and self._fields:
            ended = self._fields.pop()
            if not ended.result:
                yield from self._asked(ended, mark)

    def _asked(self, one: _Field, mark: etree._Element) -> Iterator[Piece]:
        """Yield what a field gives where Word computes it anew; else its stored result stays."""
        name = (one.asked.split() or [""])[0].upper()
        if name in _COMPUTED:
            code = _COMPUTED[name]
            if code is None:
                refuse(self.part, mark, f"pole {name} (np. spis treści)")
            one.replaced = True
            yield code

    def _simple(self, simple: etree._Element, look: Look, base: TextLook) -> Iterator[Piece]:
        asked = _Field(attribute(simple, "", "instr") or "")
        found = list(self._asked(asked, simple))
        yield from found or self._of(simple, look, base)

    def _target(self, link: etree._Element) -> str | None:
        """Return what a link leads to: an address, or the label of a bookmark."""
        anchor = attribute(link, "", "anchor")
        if (relation := link.get(f"{REL}id")) is not None:
            found = self.word.related(self.part, relation)
            return string(found.target) if found.external else None
        return _label(anchor) if anchor and anchor in self._bookmarks() else None

    @staticmethod
    def _linked(target: str | None, pieces: Iterator[Piece]) -> Iterator[Piece]:
        for piece in pieces:
            yield f"#link({target})[{piece}]" if target and isinstance(piece, str) and piece else piece

    def _mark(self, mark: etree._Element) -> Iterator[Piece]:
        name = attribute(mark, "", "name") or ""
        if name in self._targets():
            yield f"#metadata(none){_label(name)}"

    def _bookmarks(self) -> set[str]:
        root = self.word.tree_if_any(self.part)
        return (
            set()
            if root is None
            else {attribute(m, "", "name") or "" for m in root.iter(f"{W}bookmarkStart")}
        )

    def _targets(self) -> set[str]:
        root = self.word.tree_if_any(self.part)
        return (
            set()
            if root is None
            else {attribute(m, "", "anchor") or "" for m in root.iter(f"{W}hyperlink")} - {""}
        )


def _local(tag: str) -> str:
    """Return the name of a tag without its namespace."""
    return tag[tag.rfind("}") + 1 :]


def _label(bookmark: str) -> str:
    """Return the label of a bookmark; any name makes one."""
    return f"<z-{bookmark.encode().hex()}>"
