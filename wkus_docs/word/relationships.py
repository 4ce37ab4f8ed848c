"""How the parts of a Word file lead to each other: relationships, kept beside the part they begin at."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
NO_LINKS = f'<Relationships xmlns="{RELS[1:-1]}"/>'.encode()
"""The relationships of a part that has none."""

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
"""What the type of a relationship begins with."""


@dataclass(frozen=True, slots=True)
class Link:
    """A relationship of a part; ``target`` is a name in the package, or an address when external."""

    id: str
    type: str
    target: str
    external: bool

    @property
    def outside(self) -> bool:
        """Whether it leads to no part: to an address, or to a place in the text."""
        return self.external or self.kind == "hyperlink"

    @property
    def kind(self) -> str:
        """Last word of the type: image, header, styles…"""
        return self.type.rpartition("/")[2]


def beside(part: str) -> str:
    """Name of the part that holds the relationships of a part; those of the whole file for an empty name.

    >>> beside("word/document.xml"), beside("")
    ('word/_rels/document.xml.rels', '_rels/.rels')
    """
    folder, name = posixpath.split(part)
    return f"{folder}/_rels/{name}.rels".lstrip("/")


def links(root: etree._Element) -> Iterator[Link]:
    """Yield relationships as they are written, in their order."""
    for one in root.iterfind(f"{RELS}Relationship"):
        external = one.get("TargetMode") == "External"
        yield Link(one.get("Id", ""), one.get("Type", ""), one.get("Target", ""), external)


def spellings(part: str, target: str) -> tuple[str, str]:
    """Return the names that a part may have to which another leads: as it is written, and decoded."""
    path = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
    return path, unquote(path)


def written_target(part: str, target: str) -> str:
    """Return a part as another one names it: seen from the folder of that one."""
    return posixpath.relpath(f"/{target}", posixpath.join("/", posixpath.dirname(part)))
