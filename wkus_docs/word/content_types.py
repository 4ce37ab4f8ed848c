"""What the parts of a Word file are: the part that says it, and the names it uses."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

TYPES = "[Content_Types].xml"
"""Name of the part that says it."""
NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
NO_TYPES = f'<Types xmlns="{NAMESPACE}"/>'.encode()
"""The part that says nothing."""

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DEFAULT, _OVERRIDE = f"{{{NAMESPACE}}}Default", f"{{{NAMESPACE}}}Override"


def word_type(name: str) -> str:
    """Content type of a Word part: ``word_type("comments")``."""
    return f"{_WORD}.{name}+xml"


MAIN_TYPES = (word_type("document.main"), word_type("template.main"))
"""Types of the main part, in a document and in a template (.dotx)."""
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
SPOKEN_TYPES = frozenset(word_type(kind) for kind in ("header", "footer", "footnotes", "endnotes"))
"""Types of the parts that have text beside the main one."""
SPOKEN_NAMES = re.compile(r"word/(header\d*|footer\d*|footnotes|endnotes)\.xml$")
"""Their usual names, for files that do not say their types."""


@dataclass(frozen=True, slots=True)
class Types:
    """Types that a file names: ``own`` those of the parts that have one of their own, ``named`` all of them."""

    own: Mapping[str, str] = field(default_factory=dict)
    named: tuple[str, ...] = ()

    @classmethod
    def read(cls, root: etree._Element) -> "Types":
        """Read the part that says them."""
        found = [(e.get("PartName"), str(e.get("ContentType", ""))) for e in root.iter(etree.Element)]
        own = {str(part).lstrip("/"): kind for part, kind in found if part}
        return cls(own, tuple(kind for _, kind in found))


def found(root: etree._Element, part: str) -> str:
    """Return the type of a part: its own, or that of its ending; nothing where neither is said."""
    name, ending = f"/{part}".casefold(), part.rpartition(".")[2].casefold()
    for element in root.findall(_OVERRIDE):
        if element.get("PartName", "").casefold() == name:
            return element.get("ContentType", "")
    for element in root.findall(_DEFAULT):
        if element.get("Extension", "").casefold() == ending:
            return element.get("ContentType", "")
    return ""


def declare(root: etree._Element, part: str, content_type: str) -> None:
    """Say the type of a part; that of pictures is said once for an ending."""
    for element in root.findall(_OVERRIDE):
        if element.get("PartName") == f"/{part}":
            root.remove(element)
    known, ending = found(root, part), part.rpartition(".")[2]
    if not content_type or known == content_type:
        return
    if not known and ending != "xml":
        root.insert(0, etree.Element(_DEFAULT, Extension=ending, ContentType=content_type))
    else:
        etree.SubElement(root, _OVERRIDE, PartName=f"/{part}", ContentType=content_type)


def keep(root: etree._Element, parts: frozenset[str]) -> None:
    """Leave out the types of parts that are there no more."""
    for element in root.findall(_OVERRIDE):
        if element.get("PartName", "").lstrip("/") not in parts:
            root.remove(element)


def as_document(types: bytes) -> bytes:
    """Return the content types of a document where those of a template (.dotx) were."""
    document, template = MAIN_TYPES
    return types.replace(template.encode(), document.encode())
