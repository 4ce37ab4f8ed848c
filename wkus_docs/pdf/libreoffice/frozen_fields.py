"""Fields that change with the day, the computer or the file: they stay as Word last showed them.

LibreOffice would print the day of conversion in place of a date, and the path of a temporary file in place
of a name; fields that fetch other files do not reach it at all.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import W
from wkus_docs.zip_container import pack

_MOVING = (
    "CREATEDATE|DATE|EDITTIME|FILENAME|FILESIZE|LASTSAVEDBY|PRINTDATE|REVNUM|SAVEDATE|TEMPLATE|TIME|"
    "DATABASE|DDE|DDEAUTO|IMPORT|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|LINK|RD"
)
_CODE = re.compile(rf"\s*({_MOVING})\b", re.IGNORECASE)
_SHOWN = {f"{W}{name}" for name in ("t", "drawing", "pict", "object", "sym")}


@dataclass(slots=True)
class _Field:
    """A field being read: what it is written with, its code, and whether anything is shown in its place."""

    nested: bool
    marks: list[etree._Element] = field(default_factory=list)
    code: str = ""
    separated: bool = False
    shown: bool = False


def freeze_fields(docx: bytes, word: WordFile) -> bytes:
    """Return a Word file in which no field moves; the same bytes when it has none that does."""
    changed = {name: made for name in word.spoken if (made := _settled_part(word, name))}
    return pack(word.contents() | changed, level=1) if changed else docx


def _settled_part(word: WordFile, name: str) -> bytes | None:
    """Return a part without its moving fields, None when it has none."""
    if not any(_moving(word.tree(name))):
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(word.content(name), parser)  # with its white space, which a Word leaves out
    simple, marks = _moving(root)
    for one in simple:
        _unwrap(one)
    for mark in marks:
        _remove(mark)
    return etree.tostring(root, encoding="UTF-8", standalone=True)


def _moving(root: etree._Element) -> tuple[list[etree._Element], list[etree._Element]]:
    """Return the elements that are moving fields, and those that mark others in the text."""
    simple = [one for one in root.iter(f"{W}fldSimple") if _CODE.match(one.get(f"{W}instr", "")) and len(one)]
    return simple, [mark for one in _fields(root) if _moves(one) for mark in one.marks]


def _moves(one: _Field) -> bool:
    return bool(one.shown and not one.nested and _CODE.match(one.code))


def _fields(root: etree._Element) -> Iterator[_Field]:
    """Yield the fields that runs are marked with, inner ones first; one without an end is none."""
    unfinished: list[_Field] = []
    for element in root.iter(f"{W}fldChar", f"{W}instrText", *_SHOWN):
        if element.tag == f"{W}fldChar":
            kind = element.get(f"{W}fldCharType")
            if kind == "begin":
                unfinished.append(_Field(any(not one.separated for one in unfinished)))
            if unfinished:
                unfinished[-1].marks.append(element)
                unfinished[-1].separated |= kind == "separate"
                if kind == "end":
                    yield unfinished.pop()
        elif element.tag == f"{W}instrText":
            if unfinished:
                unfinished[-1].marks.append(element)
                unfinished[-1].code += element.text or ""
        else:
            for one in unfinished:
                one.shown |= one.separated


def _unwrap(element: etree._Element) -> None:
    """Put the content of an element in its place."""
    owner = element.getparent()
    if owner is not None:
        place = owner.index(element)
        owner[place : place + 1] = [one for one in element if one.tag != f"{W}fldData"]


def _remove(mark: etree._Element) -> None:
    owner = mark.getparent()
    if owner is not None:
        owner.remove(mark)
