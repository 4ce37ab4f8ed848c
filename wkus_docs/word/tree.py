"""The tree of a part of a Word file: parsed safely, and functions that look something up in it."""

from functools import cache

from lxml import etree

from wkus_docs.word.subject import FILE, Subject

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
"""Namespace of the attributes that name a relationship: ``r:id``, ``r:embed``."""
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_NOTES = ("footnotes.xml", "endnotes.xml")
_OFF = frozenset({"0", "false", "off", "none"})

P, R, T, TBL, TR, TC = (f"{W}{name}" for name in ("p", "r", "t", "tbl", "tr", "tc"))


def parsed(part: str, body: bytes, subject: Subject = FILE) -> etree._Element:
    """Parse a part: no DTD, no entities, no network. Raises the error of the file when it is damaged or not safe.

    White space between elements, which a person or a program has put there to read the XML, goes; but not
    from notes, which docxtpl leaves as they are.
    """
    notes = part.endswith(_NOTES)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_blank_text=not notes
    )
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError, AssertionError) as fault:
        raise subject.fault(f"Część „{part}” {subject.genitive} jest uszkodzona.", part) from fault
    if root.getroottree().docinfo.internalDTD is not None:
        raise subject.fault(
            f"Część „{part}” {subject.genitive} zawiera definicję DTD, a takich nie przyjmujemy.", part
        )
    return root


def written(root: etree._Element) -> bytes:
    """Return a tree as the content of a part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def owner(element: etree._Element, tag: str) -> etree._Element | None:
    """Return the nearest element of the kind around an element."""
    return next(element.iterancestors(tag), None)


def own_texts(paragraph: etree._Element) -> list[etree._Element]:
    """Texts of a paragraph without those of paragraphs in it, as in a text box."""
    return [t for t in paragraph.iter(T) if owner(t, P) is paragraph]


def said(element: etree._Element) -> str:
    """Return the text of an element, without white space around it."""
    return "".join(text.text or "" for text in element.iter(T)).strip()


def attribute(owner: etree._Element | None, way: str, name: str = "val") -> str | None:
    """Return an attribute of the element at a way below another: ``attribute(row, "trPr/tblHeader")``.

    An empty way is the element itself.
    """
    found = _at(owner, way)
    return None if found is None else found.get(f"{W}{name}")


def switched(owner: etree._Element | None, way: str) -> bool:
    """Whether a switch of Word's is on: it is mentioned, and not as off."""
    found = _at(owner, way)
    return found is not None and found.get(f"{W}val", "1") not in _OFF


def remove(element: etree._Element) -> None:
    """Take an element out with what follows it in its parent's text."""
    parent = element.getparent()
    if parent is not None:
        element.tail = None
        parent.remove(element)


def _at(owner: etree._Element | None, way: str) -> etree._Element | None:
    return owner if owner is None or not way else owner.find(_path(way))


@cache
def _path(way: str) -> str:
    return "/".join(f"{W}{step}" for step in way.split("/"))
