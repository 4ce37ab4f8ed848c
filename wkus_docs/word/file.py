"""A Word file as everybody reads it: its parts, how they lead to each other, and what the file says.

A DOCX is a graph of parts in a ZIP. Here a part is found by its name there (``word/header1.xml``), and parsed
when it is first asked for. Nothing is changed: who edits a file opens a
:class:`~wkus_docs.word.editing.EditableWord`.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import cached_property
from typing import Any, Self, TypeVar

from lxml import etree

from wkus_docs.errors import DocsError
from wkus_docs.word import content_types, relationships
from wkus_docs.word.content_types import TYPES, Types
from wkus_docs.word.package import MAIN, read
from wkus_docs.word.properties import Properties
from wkus_docs.word.relationships import Link
from wkus_docs.word.styles import Styles
from wkus_docs.word.subject import FILE, Subject
from wkus_docs.word.tree import W, attribute, parsed
from wkus_docs.zip_container import Entry

_CORE = "docProps/core.xml"
_USUAL = {"theme": "word/theme/theme1.xml"}
"""Usual names of parts that are not called as their kind."""
_THEME = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_T = TypeVar("_T")


class WordFile:
    """A Word file; ``subject`` is how messages call it, ``main`` is the name of the part with its text."""

    def __init__(self, entries: Mapping[str, Entry], subject: Subject = FILE) -> None:
        """Read the entries of a file. Raises the error of its subject when none of them is a text of Word's."""
        self.subject = subject
        self._entries = dict(entries)
        self._trees: dict[str, etree._Element] = {}
        self._made: dict[Hashable, Any] = {}
        self.main = next((name for name, kind in self.types.own.items() if self._is_main(name, kind)), MAIN)
        if self.main not in self:
            raise self._no_document()

    @classmethod
    def read(cls, raw: bytes, subject: Subject = FILE) -> Self:
        """Open a file. Raises the error of its subject for no Word file, or none that is safe."""
        return cls(read(raw, subject), subject)

    def __contains__(self, part: str) -> bool:
        return part in self._entries

    def __iter__(self) -> Iterator[str]:
        """Yield the names of the parts, in their order."""
        return iter(self._entries)

    def content(self, part: str) -> bytes:
        """Return the bytes of a part. Raises the error of the subject when it is missing."""
        if part not in self:
            raise self.subject.fault(f"{self.subject.name} jest uszkodzony: brakuje w nim części „{part}”.")
        return self._entries[part].body()

    def size(self, part: str) -> int:
        """Return the number of bytes of a part that is there, as the file was opened."""
        return self._entries[part].size

    def contents(self) -> dict[str, bytes]:
        """Return the bytes of all parts by name, in their order."""
        return {part: self.content(part) for part in self}

    def tree(self, part: str) -> etree._Element:
        """Return the tree of a part. Raises the error of the subject when it is missing, damaged or not safe."""
        if part not in self._trees:
            self._trees[part] = parsed(part, self.content(part), self.subject)
        return self._trees[part]

    def tree_if_any(self, part: str) -> etree._Element | None:
        """Return the tree of a part, or None where there is none. Raises as :meth:`tree`."""
        return self.tree(part) if part in self else None

    @cached_property
    def types(self) -> Types:
        """Types of the parts, as the file was opened."""
        if TYPES not in self:
            return Types()
        return Types.read(parsed(TYPES, self.content(TYPES), self.subject))

    @property
    def body(self) -> etree._Element:
        """The body of the text. Raises the error of the subject when it has none."""
        found = self.tree(self.main).find(f"{W}body")
        if found is None:
            raise self._no_document()
        return found

    @property
    def spoken(self) -> tuple[str, ...]:
        """Names of the parts with words in them: the text first, then the others in their order.

        They are headers, footers, notes, and the properties of the file.
        """
        return (self.main, *(part for part in self if part != self.main and self._speaks(part)))

    def content_type(self, part: str) -> str:
        """Type of a part, or nothing."""
        return content_types.found(self.tree(TYPES), part)

    def links(self, part: str) -> Iterator[Link]:
        """Yield the relationships of a part, in their order; of the whole file for an empty name."""
        root = self.tree_if_any(relationships.beside(part))
        for link in () if root is None else relationships.links(root):
            yield link if link.outside else self._resolved(part, link)

    def related(self, part: str, name: str | None) -> Link:
        """Return the relationship of a part that has a name. Raises the error of the subject for none."""
        found = next((link for link in self.links(part) if link.id == name), None)
        if found is None:
            raise self.subject.fault(
                f"{self.subject.name} jest uszkodzony: część „{part}” wskazuje nieistniejące „{name}”."
            )
        return found

    def linked(self, part: str, kind: str) -> str:
        """Name of the first part that a part links to as ``kind``, or nothing."""
        found = (link.target for link in self.links(part) if link.kind == kind and not link.outside)
        return next((target for target in found if target in self), "")

    def of_text(self, kind: str) -> str:
        """Name of the part that the text leads to as styles, settings, numbering, theme, footnotes.

        It is the usual name where no relationship tells, and there may be no such part.
        """
        return self.linked(self.main, kind) or _USUAL.get(kind, f"word/{kind}.xml")

    @cached_property
    def styles(self) -> Styles:
        """Styles of the document."""
        return Styles(self.tree_if_any(self.of_text("styles")))

    @cached_property
    def settings(self) -> etree._Element | None:
        """Settings of the document."""
        return self.tree_if_any(self.of_text("settings"))

    @property
    def core(self) -> etree._Element | None:
        """Core properties, as they are written."""
        return self.tree_if_any(self.linked("", "core-properties") or _CORE)

    @cached_property
    def properties(self) -> Properties:
        """Title, author, language and day of the document."""
        return Properties.read(self.core, attribute(self.styles.defaults[1], "lang") or "")

    def theme_font(self, place: str) -> str:
        """Font that the theme gives to a place („minorHAnsi”); nothing where it gives none."""
        theme = self._theme
        kind = "majorFont" if place.startswith("major") else "minorFont"
        found = None if theme is None else theme.find(f".//{_THEME}{kind}/{_THEME}latin")
        return "" if found is None else str(found.get("typeface", ""))

    def note(self, kind: str, number: str | None) -> etree._Element | None:
        """Return the note of a kind („footnote”, „endnote”) and a number."""
        root = self.tree_if_any(self.of_text(f"{kind}s"))
        notes = () if root is None else root.iterfind(f"{W}{kind}")
        return next((note for note in notes if note.get(f"{W}id") == number), None)

    def remembered(self, key: Hashable, make: Callable[[], _T]) -> _T:
        """Return what is made of the file once, under a key."""
        if key not in self._made:
            self._made[key] = make()
        made: _T = self._made[key]
        return made

    @cached_property
    def _theme(self) -> etree._Element | None:
        return self.tree_if_any(self.of_text("theme"))

    def _is_main(self, part: str, kind: str) -> bool:
        return kind in content_types.MAIN_TYPES and part in self

    def _speaks(self, part: str) -> bool:
        kind = self.types.own.get(part)
        said = kind in content_types.SPOKEN_TYPES or kind == content_types.CORE_TYPE or part == _CORE
        return said or content_types.SPOKEN_NAMES.match(part) is not None

    def _resolved(self, part: str, link: Link) -> Link:
        written, decoded = relationships.spellings(part, link.target)
        return Link(link.id, link.type, written if written in self else decoded, external=False)

    def _no_document(self) -> DocsError:
        return self.subject.no_document()
