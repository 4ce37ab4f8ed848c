"""Parts of a Word file: parsed safely, with their content types and the links between them.

A DOCX is a graph: a part names others by relationships kept beside it (``word/_rels/document.xml.rels``).
Here a part is found by its name in the ZIP (``word/header1.xml``) and an edited tree is written back once.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import unquote

from lxml import etree

from wkus_docs.errors import TemplateError
from wkus_docs.word.package import MAIN, unpack
from wkus_docs.word.tree import W, parsed

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

_TEMPLATE = "Szablon"
_RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_CONTENT_TYPES = "[Content_Types].xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NUMBERED = re.compile(r"^(?P<stem>.*?)\d*(?P<ending>\.[^./]*)?$")


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


class WordFile:
    """A Word file whose parts are edited in place."""

    def __init__(self, raw: bytes, role: str = _TEMPLATE) -> None:
        """Unpack a file; ``role`` is what messages call it. Raises TemplateError for no Word file."""
        self._role = role
        self._trees: dict[str, etree._Element] = {}
        try:
            self._entries = unpack(raw)
        except TemplateError as fault:
            said = str(fault).replace(_TEMPLATE, role)
            named = said if role in said else f"{role}: {said.replace(' szablonu', '')}"
            raise TemplateError(named) from fault
        if self.tree(MAIN).tag != f"{W}document":
            raise TemplateError(f"{role} nie jest zwykłym dokumentem Worda: zapisz go w Wordzie jako .docx.")

    def __contains__(self, part: str) -> bool:
        return part in self._entries

    def entries(self) -> dict[str, bytes]:
        """Return the entries with every edited tree written back."""
        written = {name: _written(root) for name, root in self._trees.items()}
        return self._entries | {name: body for name, body in written.items() if name in self._entries}

    def tree(self, part: str) -> etree._Element:
        """Return the parsed part; what is changed in it stays. Raises TemplateError for unsafe XML."""
        if part not in self._trees:
            try:
                self._trees[part] = parsed(part, self.body(part))
            except TemplateError as fault:
                if self._role == _TEMPLATE:
                    raise
                raise TemplateError(
                    f"{self._role} ma uszkodzoną albo niedozwoloną część „{part}”."
                ) from fault
        return self._trees[part]

    def add(self, part: str, body: bytes, content_type: str) -> None:
        """Add a part, or replace one."""
        self._trees.pop(part, None)
        self._entries[part] = body
        self._declare(part, content_type)

    def adopt(self, source: "WordFile", part: str, names: dict[str, str]) -> str:
        """Copy a part of another file with all it leads to; returns its name here.

        ``names`` says what each copied part is called now, so that a picture of two headers is copied once.
        """
        queue, fresh = [part], []
        while queue:
            old = queue.pop()
            if old not in names:
                names[old] = self.free(old)
                self.add(names[old], source.body(old), source.content_type(old))
                fresh.append(old)
                queue += [link.target for link in source.links(old) if source.carries(link)]
        for old in fresh:
            for link in source.links(old):
                target = link.target if link.outside else names[link.target]
                self.link(names[old], link.type, target, external=link.external, id=link.id)
        return names[part]

    def body(self, part: str) -> bytes:
        """Return a part as it is now. Raises TemplateError when it is missing."""
        if part not in self._entries:
            raise TemplateError(f"{self._role} jest uszkodzony: brakuje w nim części „{part}”.")
        return _written(self._trees[part]) if part in self._trees else self._entries[part]

    def carries(self, link: Link) -> bool:
        """Tell whether a link leads to a part. Raises TemplateError for a picture kept outside the file."""
        if link.external and link.kind != "hyperlink":
            raise TemplateError(
                f"{self._role} tylko wskazuje obrazek albo inny plik ({link.target}), zamiast go zawierać: "
                "wstaw go do pliku w Wordzie."
            )
        return not link.outside

    def free(self, part: str) -> str:
        """Return the name itself, or with the first number that is free: ``word/media/image3.png``."""
        taken = {name.casefold() for name in self._entries}
        if part.casefold() not in taken:
            return part
        named = _NUMBERED.match(part)
        stem, ending = (named["stem"], named["ending"] or "") if named else (part, "")
        number = 1
        while f"{stem}{number}{ending}".casefold() in taken:
            number += 1
        return f"{stem}{number}{ending}"

    def links(self, part: str) -> Iterator[Link]:
        """Relationships of a part, in their order."""
        beside = _beside(part)
        for element in self.tree(beside).findall(f"{_RELS}Relationship") if beside in self else ():
            external = element.get("TargetMode") == "External"
            link = Link(element.get("Id", ""), element.get("Type", ""), element.get("Target", ""), external)
            yield link if link.outside else replace(link, target=self._resolved(part, link.target))

    def linked(self, part: str, kind: str) -> str:
        """Name of the first part that a part links to as ``kind``, or nothing."""
        found = (link.target for link in self.links(part) if link.kind == kind and not link.outside)
        return next((target for target in found if target in self), "")

    def link(self, part: str, kind: str, target: str, *, external: bool = False, id: str = "") -> str:  # noqa: A002 – XML's word
        """Link a part to another; returns the id, a new one unless given. ``kind`` may be a whole type."""
        beside = _beside(part)
        if beside not in self:
            self._entries[beside] = f'<Relationships xmlns="{_RELS[1:-1]}"/>'.encode()
        root = self.tree(beside)
        chosen = id or _unused({element.get("Id") for element in root})
        element = etree.SubElement(root, f"{_RELS}Relationship", Id=chosen)
        element.set("Type", kind if "/" in kind else f"{_OFFICE}/{kind}")
        inside = posixpath.relpath(f"/{target}", posixpath.join("/", posixpath.dirname(part)))
        element.set("Target", target if external or kind.endswith("/hyperlink") else inside)
        if external:
            element.set("TargetMode", "External")
        return chosen

    def unlink(self, part: str, kind: str) -> None:
        """Forget every link of a kind."""
        if _beside(part) in self:
            root = self.tree(_beside(part))
            for element in list(root):
                if element.get("Type", "").rpartition("/")[2] == kind:
                    root.remove(element)

    def content_type(self, part: str) -> str:
        """Content type of a part, or nothing."""
        types = self.tree(_CONTENT_TYPES)
        name, ending = f"/{part}".casefold(), part.rpartition(".")[2].casefold()
        for element in types.findall(f"{_TYPES}Override"):
            if element.get("PartName", "").casefold() == name:
                return element.get("ContentType", "")
        for element in types.findall(f"{_TYPES}Default"):
            if element.get("Extension", "").casefold() == ending:
                return element.get("ContentType", "")
        return ""

    def drop_unreachable(self) -> None:
        """Leave out the parts to which no link leads any more."""
        reached, queue = {_CONTENT_TYPES, _beside("")}, [""]
        while queue:
            for link in self.links(queue.pop()):
                if not link.outside and link.target in self and link.target not in reached:
                    reached |= {link.target, _beside(link.target)}
                    queue.append(link.target)
        if MAIN not in reached:
            return
        self._entries = {name: body for name, body in self._entries.items() if name in reached}
        types = self.tree(_CONTENT_TYPES)
        for element in types.findall(f"{_TYPES}Override"):
            if element.get("PartName", "").lstrip("/") not in self._entries:
                types.remove(element)

    def _declare(self, part: str, content_type: str) -> None:
        """Say the type of a part; that of pictures is said once for an extension."""
        types, ending = self.tree(_CONTENT_TYPES), part.rpartition(".")[2]
        for element in types.findall(f"{_TYPES}Override"):
            if element.get("PartName") == f"/{part}":
                types.remove(element)
        said = self.content_type(part)
        if not content_type or said == content_type:
            return
        if not said and ending != "xml":
            types.insert(0, etree.Element(f"{_TYPES}Default", Extension=ending, ContentType=content_type))
        else:
            etree.SubElement(types, f"{_TYPES}Override", PartName=f"/{part}", ContentType=content_type)

    def _resolved(self, part: str, target: str) -> str:
        path = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
        return path if path in self else unquote(path)


def word_type(name: str) -> str:
    """Content type of a Word part: ``word_type("comments")``."""
    return f"{_WORD}.{name}+xml"


def _unused(taken: set[str | None]) -> str:
    return next(name for number in range(1, len(taken) + 2) if (name := f"rId{number}") not in taken)


def _beside(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels".lstrip("/")


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
