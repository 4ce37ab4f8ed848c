"""What a reader of a Word file sees, paragraph by paragraph, with the place of each.

Seen is the text as it stands with all tracked changes accepted; hidden text and numbers of pages are not.
What is struck through stands between ``~~``. White space is worth one space, whatever it is.
"""

from collections.abc import Iterator
from copy import copy
from functools import cached_property
from itertools import groupby

from lxml import etree

from wkus_docs.errors import Place
from wkus_docs.word.places import Places
from wkus_docs.word.tree import P, W, attribute, switched

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_UNSEEN = frozenset(
    (
        _FALLBACK,
        *(f"{W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "sectPr", "delText", "instrText")),
    )
)
_SPACES = frozenset(f"{W}{name}" for name in ("tab", "br", "cr", "ptab"))
_RUN, _TEXT, _FIELD, _MARK, _CODE = (f"{W}{name}" for name in ("r", "t", "fldSimple", "fldChar", "instrText"))
_HYPHEN, _SYMBOL = f"{W}noBreakHyphen", f"{W}sym"
_COUNTED = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF"))
_SOFT_HYPHEN = "\u00ad"
_HEADINGS = ("Heading", "Nagwek", "Tytul", "ParagrafUmowy", "Paragraf", "OznaczenieZalacznika")
_SHOWN = 60

Piece = tuple[str, bool]
"""A text and whether it is struck through."""


class VisibleText:
    """Paragraphs of one part that have text. ``lines`` are their texts, in the order of the file."""

    def __init__(self, part: str, root: etree._Element) -> None:
        """Read a part of a Word file."""
        self._part, self._root = part, root
        read = ((paragraph, _said(paragraph)) for paragraph in _paragraphs(root))
        found = [(paragraph, line) for paragraph, line in read if line]
        self._paragraphs = [paragraph for paragraph, _ in found]
        self.lines = tuple(line for _, line in found)

    @cached_property
    def _places(self) -> Places:
        return Places(self._part, self._root)

    def place(self, number: int) -> Place:
        """Place of a line; behind the last one, the end of the part."""
        if number >= len(self.lines):
            return Place(self._part)
        found = self._places.of(self._paragraphs[number])
        return Place(found.part, found.paragraph, table=found.table, row=found.row, cell=found.cell)

    def before(self, line: str) -> "VisibleText":
        """Return the same without what comes after the last such line, and without it."""
        made = copy(self)
        ends = [number for number, one in enumerate(self.lines) if one == line]
        made.lines = self.lines[: ends[-1]] if ends else self.lines
        return made

    def heading(self, number: int) -> str:
        """Heading that a line stands under, if there is one: „§ 4 Kwota dotacji”."""
        for at in range(min(number, len(self.lines) - 1), -1, -1):
            line = self.lines[at]
            if line.startswith("§") or (attribute(self._paragraphs[at], "pPr/pStyle") or "").startswith(
                _HEADINGS
            ):
                return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
        return ""


def _paragraphs(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        if child.tag not in _UNSEEN:
            if child.tag == P:
                yield child
            yield from _paragraphs(child)


def _said(paragraph: etree._Element) -> str:
    pieces = list(_pieces(paragraph, _Field()))
    if not any(struck for _, struck in pieces):
        return " ".join("".join(text for text, _ in pieces).split())
    return " ".join(_marked(pieces))


def _marked(pieces: list[Piece]) -> Iterator[str]:
    """Yield the words, those struck through between marks."""
    letters = [(letter, struck) for text, struck in pieces for letter in text]
    found = [
        ("".join(letter for letter, _ in group), all(struck for _, struck in group))
        for blank, group in ((b, list(g)) for b, g in groupby(letters, key=lambda one: one[0].isspace()))
        if not blank
    ]
    for struck, group in groupby(found, key=lambda one: one[1]):
        line = " ".join(word for word, _ in group)
        yield f"~~{line}~~" if struck else line


class _Field:
    """Fields of Word that a paragraph is in; numbers of pages are passed over."""

    def __init__(self) -> None:
        self._codes: list[str] = []

    def mark(self, kind: str) -> None:
        if kind == "begin":
            self._codes.append("")
        elif kind == "end" and self._codes:
            self._codes.pop()

    def code(self, text: str) -> None:
        if self._codes:
            self._codes[-1] += text

    @property
    def seen(self) -> bool:
        return not any(map(_is_counted, self._codes))


def _is_counted(code: str) -> bool:
    return bool(set(code.upper().split(maxsplit=1)[:1]) & _COUNTED)


def _pieces(element: etree._Element, field: _Field) -> Iterator[Piece]:
    for child in element:
        if child.tag == _RUN:
            yield from _run(child, field)
        elif child.tag == _FIELD and _is_counted(child.get(f"{W}instr", "")):
            continue
        elif child.tag not in _UNSEEN and child.tag != P:
            yield from _pieces(child, field)


def _run(run: etree._Element, field: _Field) -> Iterator[Piece]:
    properties = run.find(f"{W}rPr")
    hidden, struck = (
        switched(properties, "vanish"),
        switched(properties, "strike") or switched(properties, "dstrike"),
    )
    for child in run:
        if child.tag == _MARK:
            field.mark(child.get(f"{W}fldCharType", ""))
        elif child.tag == _CODE:
            field.code(child.text or "")
        elif field.seen and not hidden and (text := _text(child)):
            yield text, struck


def _text(element: etree._Element) -> str:
    if element.tag == _TEXT:
        return (element.text or "").replace(_SOFT_HYPHEN, "")
    if element.tag in _SPACES:
        return " "
    if element.tag == _HYPHEN:
        return "-"
    if element.tag == _SYMBOL:
        return f"[{element.get(f'{W}char', '')}]"
    return ""
