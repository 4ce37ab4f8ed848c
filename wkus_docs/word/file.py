"""A Word file as a converter sees it: parts, relationships, styles, numbering, notes, properties."""

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, cached_property
from typing import Any

from lxml import etree

from wkus_docs.errors import ConversionError, TemplateError
from wkus_docs.word.package import unpack
from wkus_docs.word.styles import Styles
from wkus_docs.word.tree import W, parsed

REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MAIN = "word/document.xml"
_CORE = "docProps/core.xml"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_FIRST_DAY = datetime(1980, 1, 1, tzinfo=UTC)
_VAL = f"{W}val"


@dataclass(frozen=True, slots=True)
class Properties:
    """Title, author, language and day of a document, from its core properties and styles."""

    title: str
    author: str
    language: str
    day: datetime


@cache
def _way(way: str) -> str:
    return "/".join(f"{W}{step}" for step in way.split("/"))


def val(owner: etree._Element | None, way: str, name: str = "val") -> str | None:
    """Return an attribute of the element at a way below another: ``val(pPr, "spacing", "after")``."""
    if owner is None:
        return None
    found = owner.find(_way(way)) if way else owner
    return None if found is None else found.get(f"{W}{name}")


def switch(owner: etree._Element | None, way: str) -> bool | None:
    """Return whether a switch of Word's is on or off; None where it is not mentioned."""
    found = None if owner is None else owner.find(_way(way))
    return None if found is None else found.get(_VAL, "1") not in {"0", "false", "none", "off"}


class Word:
    """The parts of a Word file. Raises ConversionError when it is not one, or not a safe one."""

    def __init__(self, docx: bytes) -> None:
        """Unpack a file, with the limits of templates."""
        try:
            self.contents = unpack(docx)
        except TemplateError as fault:
            raise ConversionError(
                str(fault).replace("Szablon", "Plik").replace("szablonu", "pliku")
            ) from fault
        self._parts: dict[str, etree._Element | None] = {}
        self._made: dict[Any, Any] = {}

    def part(self, name: str) -> etree._Element | None:
        """Return the tree of a part, or None where there is none."""
        if name not in self._parts:
            body = self.contents.get(name)
            try:
                self._parts[name] = None if body is None else parsed(name, body)
            except TemplateError as fault:
                raise ConversionError(str(fault).replace("szablonu", "pliku")) from fault
        return self._parts[name]

    def related(self, part: str, link: str | None) -> tuple[str, bool]:
        """Return what a relationship of a part names, and whether it lies outside the file."""
        folder, name = posixpath.split(part)
        rels = self.part(f"{folder}/_rels/{name}.rels")
        for one in () if rels is None else rels:
            if one.get("Id") == link:
                target = str(one.get("Target", ""))
                if one.get("TargetMode") == "External":
                    return target, True
                return posixpath.normpath(posixpath.join(folder, target)).lstrip("/"), False
        raise ConversionError(f"Plik jest uszkodzony: część „{part}” wskazuje nieistniejące „{link}”.")

    @property
    def body(self) -> etree._Element:
        """The body of the document."""
        root = self.part(MAIN)
        found = None if root is None else root.find(f"{W}body")
        if found is None:
            raise ConversionError("Plik nie jest dokumentem Worda: brak w nim treści.")
        return found

    @cached_property
    def styles(self) -> Styles:
        """The styles of the document."""
        return Styles(self.part("word/styles.xml"))

    def remembered(self, key: Any, make: Callable[[], Any]) -> Any:
        """Return what is made of the file once, under a key."""
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    @cached_property
    def defaults(self) -> tuple[etree._Element | None, etree._Element | None]:
        """Default properties of paragraphs and of runs."""
        root = self.part("word/styles.xml")
        if root is None:
            return None, None
        return (
            root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr"),
            root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"),
        )

    @cached_property
    def settings(self) -> etree._Element | None:
        """Settings of the document."""
        return self.part("word/settings.xml")

    def theme_font(self, place: str) -> str:
        """The font that the theme gives to a place („minorHAnsi”); nothing where it gives none."""
        theme = self.part("word/theme/theme1.xml")
        kind = "majorFont" if place.startswith("major") else "minorFont"
        found = None if theme is None else theme.find(f".//{_DRAWING}{kind}/{_DRAWING}latin")
        return "" if found is None else str(found.get("typeface", ""))

    def note(self, number: str | None) -> etree._Element | None:
        """The footnote of a number."""
        root = self.part("word/footnotes.xml")
        return next((n for n in self._all(root, "footnote") if n.get(f"{W}id") == number), None)

    @staticmethod
    def _all(root: etree._Element | None, name: str) -> Iterator[etree._Element]:
        return iter(()) if root is None else root.iter(f"{W}{name}")

    @cached_property
    def properties(self) -> Properties:
        """What the file says of itself."""
        root = self.part(_CORE)

        def said(name: str) -> str:
            return "" if root is None else (root.findtext(name) or "").strip()

        try:
            day = datetime.fromisoformat(said(f"{_TERMS}created"))
        except ValueError:
            day = _FIRST_DAY
        day = day if day.tzinfo else day.replace(tzinfo=UTC)
        language = said(f"{_DC}language") or val(self.defaults[1], "lang") or "pl-PL"
        return Properties(said(f"{_DC}title"), said(f"{_DC}creator"), language, day)
