"""A custom XML part in a Word file: data that travel with the document and that nobody sees.

Word, LibreOffice and python-docx keep such a part when they save the file. It is found by its namespace,
because a program may give it another name. The data are in it as base64.
"""

import base64
import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree

from wkus_docs.word import printed_sum
from wkus_docs.word.content_types import NO_TYPES, TYPES
from wkus_docs.word.editing import EditableWord
from wkus_docs.word.file import WordFile
from wkus_docs.word.package import read
from wkus_docs.word.relationships import NO_LINKS, RELS, beside
from wkus_docs.word.subject import FILE, Subject
from wkus_docs.word.tree import written
from wkus_docs.zip_container import Entry, deflated, pack, stored

NAMESPACE = "urn:wkus-docs:dane"
"""Namespace of the part."""
ROOT = f"{{{NAMESPACE}}}dane"
"""Its only element, whose text is the data in base64."""

_SHORT = 32_768
_FOLDER = "customXml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_LINK = "rIdWkusDane"
_HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PROPERTIES = (
    _HEAD
    + f'<ds:datastoreItem ds:itemID="{{6F1C1F0A-77AA-4B11-8C55-0D0B5B1E7701}}" xmlns:ds="{_OFFICE}/customXml">'
    f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'.encode()
)
_ITEM = re.compile(r"customXml/item(?:Props)?(\d+)\.xml$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of the part in a file, and the entries that announce it.

    ``about`` are entries by name: content types, relationships of the text, and those that go with the part.
    """

    name: str
    about: Mapping[str, bytes]


def part(parcel: bytes) -> bytes:
    """Return the content of the part for carried data."""
    return b'%b<dane xmlns="%b">%b</dane>' % (_HEAD, NAMESPACE.encode(), base64.b64encode(parcel))


def packed(name: str, parcel: bytes, level: int) -> Entry:
    """Return the entry of carried data.

    A short one is not compressed: base64 shrinks little, and it would take longer than all the rest.
    """
    body = part(parcel)
    return stored(name, body) if len(body) <= _SHORT else deflated(name, [body], level)


def slot(names: Iterable[str], main: str, links: bytes, types: bytes) -> Slot:
    """Return a free slot of a file.

    ``names`` are those of its entries, ``main`` that of its text, ``links`` the relationships of the text,
    ``types`` the content types.
    """
    taken = [int(found[1]) for name in names if (found := _ITEM.match(name))]
    number = max(taken, default=0) + 1
    name, properties = f"{_FOLDER}/item{number}.xml", f"itemProps{number}.xml"
    target = posixpath.relpath(f"/{name}", f"/{posixpath.dirname(main)}")
    return Slot(
        name,
        {
            TYPES: _with_type(types, f"/{_FOLDER}/{properties}"),
            beside(main): _with_link(links, _LINK, "customXml", target),
            beside(name): _with_link(NO_LINKS, "rId1", "customXmlProps", properties),
            f"{_FOLDER}/{properties}": _PROPERTIES,
        },
    )


def put(docx: bytes, body: bytes) -> bytes:
    """Return a Word file with the part in it. Raises TemplateError when it is no Word file."""
    file = WordFile.read(docx)
    contents = file.contents()
    links, types = contents.get(beside(file.main), NO_LINKS), contents.get(TYPES, NO_TYPES)
    made = slot(file, file.main, links, types)
    return pack({**contents, **made.about, made.name: body})


def without_part(raw: bytes, subject: Subject = FILE) -> bytes:
    """Return a Word file without carried data and their check sums: somebody has made a template of a document.

    Raises the error of its subject when it is no Word file.
    """
    return _cleared(raw, subject) if f"{_FOLDER}/".encode() in raw else raw


@lru_cache(maxsize=8)
def _cleared(raw: bytes, subject: Subject) -> bytes:
    found = read(raw, subject)
    mine = {name for name, entry in found.items() if name.startswith(_FOLDER) and is_part(entry.body())}
    if not mine:
        return raw
    file = EditableWord(found, subject)
    for link in list(file.links(file.main)):
        if link.kind in {"header", "footer"}:
            printed_sum.drop(file.tree(link.target))
    gone = {link.id for link in file.links(file.main) if link.target in mine}
    links = file.tree(beside(file.main))
    for element in [one for one in links if one.get("Id") in gone]:
        links.remove(element)
    file.drop_unreachable()
    return pack(file.contents())


def is_part(body: bytes) -> bool:
    """Whether an XML part seems to hold carried data."""
    return NAMESPACE.encode() in body[:1_000] and b"dane" in body[:1_000]


def _with_type(types: bytes, name: str) -> bytes:
    root = etree.fromstring(types)
    space = str(root.tag).rpartition("}")[0] + "}"
    if not any(str(one.get("Extension", "")).lower() == "xml" for one in root):
        root.insert(0, etree.Element(f"{space}Default", Extension="xml", ContentType="application/xml"))
    etree.SubElement(root, f"{space}Override", PartName=name, ContentType=_PROPERTIES_TYPE)
    return written(root)


def _with_link(links: bytes, identifier: str, kind: str, target: str) -> bytes:
    root = etree.fromstring(links)
    made = etree.SubElement(root, f"{RELS}Relationship", Id=identifier)
    made.set("Type", f"{_OFFICE}/relationships/{kind}")
    made.set("Target", target)
    return written(root)
