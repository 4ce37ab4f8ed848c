"""A Word file that is edited in place: trees change, parts come and go, and the file is written back once."""

import re
from collections.abc import Mapping

from lxml import etree

from wkus_docs.word import content_types, relationships
from wkus_docs.word.content_types import TYPES
from wkus_docs.word.file import WordFile
from wkus_docs.word.relationships import NO_LINKS, RELS, Link, beside, written_target
from wkus_docs.word.subject import FILE, Subject
from wkus_docs.word.tree import W, written
from wkus_docs.zip_container import Entry, stored

_NUMBERED = re.compile(r"^(?P<stem>.*?)\d*(?P<ending>\.[^./]*)?$")


class EditableWord(WordFile):
    """A Word file whose trees stay as they are changed."""

    def __init__(self, entries: Mapping[str, Entry], subject: Subject = FILE) -> None:
        """Read the entries of a file. Raises the error of its subject for no plain document of Word's."""
        super().__init__(entries, subject)
        if self.tree(self.main).tag != f"{W}document":
            raise subject.fault(
                f"{subject.name} nie jest zwykłym dokumentem Worda: zapisz go w Wordzie jako .docx."
            )

    def content(self, part: str) -> bytes:
        """Return a part as it is now. Raises the error of the subject when it is missing."""
        if part in self and part in self._trees:
            return written(self._trees[part])
        return super().content(part)

    def add(self, part: str, content: bytes, content_type: str) -> None:
        """Add a part, or replace one."""
        self._put(part, content)
        content_types.declare(self.tree(TYPES), part, content_type)

    def adopt(self, source: WordFile, part: str, names: dict[str, str]) -> str:
        """Copy a part of another file with all it leads to; returns its name here.

        ``names`` says what each copied part is called now, so that a picture of two headers is copied once.
        """
        queue, fresh = [part], []
        while queue:
            old = queue.pop()
            if old not in names:
                names[old] = self.free(old)
                self.add(names[old], source.content(old), source.content_type(old))
                fresh.append(old)
                queue += [link.target for link in source.links(old) if _carried(source, link)]
        for old in fresh:
            for link in source.links(old):
                target = link.target if link.outside else names[link.target]
                self.link(names[old], link.type, target, external=link.external, id=link.id)
        return names[part]

    def free(self, part: str) -> str:
        """Return the name itself, or with the first number that is free: ``word/media/image3.png``."""
        taken = {name.casefold() for name in self}
        if part.casefold() not in taken:
            return part
        named = _NUMBERED.match(part)
        stem, ending = (named["stem"], named["ending"] or "") if named else (part, "")
        number = 1
        while f"{stem}{number}{ending}".casefold() in taken:
            number += 1
        return f"{stem}{number}{ending}"

    def link(self, part: str, kind: str, target: str, *, external: bool = False, id: str = "") -> str:  # noqa: A002 – XML's word
        """Link a part to another; returns the id, a new one unless given. ``kind`` may be a whole type."""
        if beside(part) not in self:
            self._put(beside(part), NO_LINKS)
        root = self.tree(beside(part))
        chosen = id or _unused({element.get("Id") for element in root})
        element = etree.SubElement(root, f"{RELS}Relationship", Id=chosen)
        element.set("Type", kind if "/" in kind else f"{relationships.OFFICE}/{kind}")
        outside = external or kind.endswith("/hyperlink")
        element.set("Target", target if outside else written_target(part, target))
        if external:
            element.set("TargetMode", "External")
        return chosen

    def unlink(self, part: str, kind: str) -> None:
        """Forget every link of a kind."""
        root = self.tree_if_any(beside(part))
        for element in () if root is None else list(root):
            if element.get("Type", "").rpartition("/")[2] == kind:
                element.getparent().remove(element)  # type: ignore[union-attr]  # it stands in the root

    def drop_unreachable(self) -> None:
        """Leave out the parts to which no link leads any more."""
        reached, queue = {TYPES, beside("")}, [""]
        while queue:
            for link in self.links(queue.pop()):
                if not link.outside and link.target in self and link.target not in reached:
                    reached |= {link.target, beside(link.target)}
                    queue.append(link.target)
        if self.main not in reached:
            return
        self._entries = {name: entry for name, entry in self._entries.items() if name in reached}
        content_types.keep(self.tree(TYPES), frozenset(self))

    def _put(self, part: str, content: bytes) -> None:
        self._trees.pop(part, None)
        self._entries[part] = stored(part, content)


def _carried(source: WordFile, link: Link) -> bool:
    """Whether a link leads to a part. Raises the error of the source for a picture kept outside it."""
    if link.external and link.kind != "hyperlink":
        raise source.subject.fault(
            f"{source.subject.name} tylko wskazuje obrazek albo inny plik ({link.target}), zamiast go zawierać: "
            "wstaw go do pliku w Wordzie."
        )
    return not link.outside


def _unused(taken: set[str | None]) -> str:
    return next(name for number in range(1, len(taken) + 2) if (name := f"rId{number}") not in taken)
