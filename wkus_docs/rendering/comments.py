"""A copy of a Word file with every fault as a Word comment at its place.

Word lets comments stand in the main text only: a fault of a header is told at the first paragraph, that
of a footnote at the paragraph which refers to it, that of a text box at the paragraph the box hangs on.
"""

import re
from collections.abc import Iterable

from lxml import etree

from wkus_docs.errors import Fault, Severity
from wkus_docs.rendering.subjects import TEMPLATE
from wkus_docs.word.content_types import word_type
from wkus_docs.word.editing import EditableWord
from wkus_docs.word.tree import SPACE, P, R, W, own_texts, owner
from wkus_docs.zip_container import pack

AUTHOR, INITIALS = "wkus", "w"

_COMMENT, _START, _END = (f"{W}{name}" for name in ("comment", "commentRangeStart", "commentRangeEnd"))
_REFERENCE = f"{W}commentReference"
_BOX = f"{W}txbxContent"
_WHERE = {
    "header": "W nagłówku", "footer": "W stopce", "footnotes": "W przypisie dolnym",
    "endnotes": "W przypisie końcowym", "core": "We właściwościach dokumentu", "comments": "W komentarzu",
    "styles": "W stylach",
}  # fmt: skip
_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_QUOTES = dict.fromkeys(map(ord, "„”“«»"), '"') | dict.fromkeys(map(ord, "‚‘’"), "'")
_PART = re.compile(r"(?:.*/)?(?P<kind>[a-z]+)(?P<number>\d*)\.xml$")


def with_comments(template: bytes, faults: Iterable[Fault]) -> bytes:
    """Return the Word file with the faults as comments. Raises TemplateError when its text is damaged."""
    file = EditableWord.read(template, TEMPLATE)
    comments, paragraphs = _Comments(file), list(file.tree(file.main).iter(P))
    for fault in faults:
        paragraph, where = _anchor(file, paragraphs, fault)
        comments.add(fault, where, *_range(paragraph, fault if not where else None))
    return pack(file.contents())


def _anchor(file: EditableWord, paragraphs: list[etree._Element], fault: Fault) -> tuple[etree._Element, str]:
    """Paragraph of the main text to comment, and the words that lead on from it to the fault."""
    place = fault.place
    found = _PART.match(place.part)
    kind, number = (found["kind"], found["number"]) if found else ("", "")
    if place.part in {"", file.main}:
        if not 1 <= place.paragraph <= len(paragraphs):
            return _first(file), ""
        paragraph = paragraphs[place.paragraph - 1]
        outer = _outermost(paragraph)
        return outer, "" if outer is paragraph else _quoted("W polu tekstowym", place.text)
    where = f"{_WHERE[kind]} {number}".rstrip() if kind in _WHERE else f"W części „{place.part}”"
    referring = _referring(file, place.part, kind, place.paragraph) if kind in _NOTES else None
    return _first(file) if referring is None else referring, _quoted(where, place.text)


def _outermost(paragraph: etree._Element) -> etree._Element:
    """Return the paragraph itself, or the one that the text box around it hangs on."""
    box = next(iter(list(paragraph.iterancestors(_BOX))[-1:]), None)
    holder = None if box is None else owner(box, P)
    return paragraph if holder is None else holder


def _referring(file: EditableWord, part: str, kind: str, number: int) -> etree._Element | None:
    """Return the paragraph of the main text that refers to the note with a paragraph."""
    inside = enumerate(file.tree(part).iter(P), 1) if part in file else ()
    paragraph = next((paragraph for at, paragraph in inside if at == number), None)
    note = None if paragraph is None else owner(paragraph, f"{W}{_NOTES[kind]}")
    if note is None:
        return None
    for reference in file.tree(file.main).iter(f"{W}{_NOTES[kind]}Reference"):
        paragraph = owner(reference, P)
        if reference.get(f"{W}id") == note.get(f"{W}id") and paragraph is not None:
            return _outermost(paragraph)
    return None


def _first(file: EditableWord) -> etree._Element:
    """Return the first paragraph of the text; an empty text gets one."""
    root = file.tree(file.main)
    body = root.find(f"{W}body")
    if body is None:
        body = etree.SubElement(root, f"{W}body")
    first = next(body.iter(P), None)
    if first is None:
        first = etree.Element(P)
        body.insert(0, first)
    return first


def _quoted(where: str, text: str) -> str:
    return f"{where}, akapit „{' '.join(text.split())}”: " if text.strip() else f"{where}: "


def _range(
    paragraph: etree._Element, fault: Fault | None
) -> tuple[etree._Element, etree._Element | None, etree._Element | None]:
    """Paragraph, and its first and last child to be covered; none of them for an empty one."""
    covered = _runs(paragraph, fault.place.tag) if fault else []
    children = [child for child in paragraph if child.tag != f"{W}pPr" and not _marks(child)]
    ends = [_child(run, paragraph) for run in (covered[0], covered[-1])] if covered else children
    return (paragraph, ends[0], ends[-1]) if ends else (paragraph, None, None)


def _runs(paragraph: etree._Element, tag: str) -> list[etree._Element]:
    """Texts of a paragraph over which a tag runs; the author's spaces and quotes may differ."""
    texts = own_texts(paragraph)
    words = r"\s*".join(map(re.escape, tag.translate(_QUOTES).split()))
    said = "".join(text.text or "" for text in texts).translate(_QUOTES)
    found = re.search(words, said) if words else None
    if not found:
        return []
    at, covered = 0, []
    for text in texts:
        end = at + len(text.text or "")
        if at < found.end() and end > found.start():
            covered.append(text)
        at = end
    return covered


def _child(element: etree._Element, paragraph: etree._Element) -> etree._Element:
    """Child of the paragraph that holds an element; links and insertions are covered whole."""
    return next(e for e in (element, *element.iterancestors()) if e.getparent() is paragraph)


def _marks(element: etree._Element | None) -> bool:
    """Whether an element only says where a comment begins or ends."""
    return element is not None and (element.tag in {_START, _END} or element.find(_REFERENCE) is not None)


class _Comments:
    """Comments of a Word file; those that are there stay."""

    def __init__(self, file: EditableWord) -> None:
        part = file.linked(file.main, "comments")
        if not part:
            part = file.free("word/comments.xml")
            empty = etree.tostring(etree.Element(f"{W}comments", nsmap={"w": W[1:-1]}))
            file.add(part, empty, word_type("comments"))
            file.link(file.main, "comments", part)
        self._root = file.tree(part)
        kinds = (_COMMENT, _START, _END, _REFERENCE)
        ids = [e.get(f"{W}id", "") for root in (self._root, file.tree(file.main)) for e in root.iter(*kinds)]
        self._last = max((int(said) for said in ids if re.fullmatch("[0-9]{1,9}", said)), default=-1)

    def add(
        self,
        fault: Fault,
        where: str,
        paragraph: etree._Element,
        first: etree._Element | None,
        last: etree._Element | None,
    ) -> None:
        """Say a fault in a new comment that covers the children of a paragraph from first to last."""
        self._last += 1
        self._say(fault, where)
        start, end = self._mark(_START), self._mark(_END)
        reference = etree.Element(R)
        reference.append(self._mark(_REFERENCE))
        if first is None or last is None:
            paragraph.extend([start, end, reference])
            return
        first.addprevious(start)
        following = last.getnext()
        while following is not None and _marks(following) and following.tag != _START:
            last, following = following, following.getnext()
        last.addnext(end)
        end.addnext(reference)

    def _mark(self, tag: str) -> etree._Element:
        made = etree.Element(tag)
        made.set(f"{W}id", str(self._last))
        return made

    def _say(self, fault: Fault, where: str) -> None:
        comment = etree.SubElement(self._root, _COMMENT)
        for name, value in (("id", str(self._last)), ("author", AUTHOR), ("initials", INITIALS)):
            comment.set(f"{W}{name}", value)
        weight = "" if fault.severity is Severity.ERROR else f"{fault.severity.capitalize()}: "
        for line in (f"{weight}{where}{fault.message}", fault.hint):
            for words in line.splitlines() if line else ():
                run = etree.SubElement(etree.SubElement(comment, P), R)
                text = etree.SubElement(run, f"{W}t")
                text.set(SPACE, "preserve")
                text.text = _ILLEGAL.sub("\ufffd", words)
