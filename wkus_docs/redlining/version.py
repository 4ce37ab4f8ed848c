"""One of the two documents compared: its body, what its references stand for, and fingerprints of its elements.

A fingerprint is the same for elements that look the same in Word, whatever they are called inside the file: two
pictures with equal bytes have one fingerprint, also under other names. Places in the text (bookmarks, ranges of comments) are no content.
"""

from copy import deepcopy
from datetime import date
from functools import cached_property
from hashlib import sha256

from lxml import etree

from wkus_docs.errors import ComparisonError
from wkus_docs.redlining.elements import BANDS, DRAWING, MARKERS, NOTES, TRACKED, Element
from wkus_docs.word.editing import EditableWord
from wkus_docs.word.relationships import Link
from wkus_docs.word.subject import Subject
from wkus_docs.word.tree import REL, W

OLD = "stary:"
"""What a reference of the old document begins with, until the new document has what it leads to."""

_PASSING = (
    "}paraId",
    "}textId",
    "}rsidDel",
    "}rsidP",
    "}rsidR",
    "}rsidRDefault",
    "}rsidRPr",
    "}rsidSect",
    "}rsidTr",
)


class Version:
    """One of the two documents; its references are marked as its own."""

    def __init__(self, docx: bytes, subject: Subject, prefix: str = "") -> None:
        """Open a document; ``subject`` is what messages call it, ``prefix`` goes before its references.

        Raises ComparisonError for what is no Word file or no safe one, or has tracked changes already.
        """
        self.name, self.prefix = subject.name, prefix
        self.file = EditableWord.read(docx, subject)
        self.body = self.file.body
        if next(self.body.iter(*TRACKED), None) is not None:
            raise ComparisonError(
                f"{self.name} ma już śledzone zmiany: przyjmij je albo odrzuć w Wordzie, zapisz plik i porównaj "
                "ponownie."
            )
        self._links = {link.id: link for link in self.file.links(self.file.main)}
        if prefix:
            self._mark()

    @property
    def keeps_markers(self) -> bool:
        """Whether bookmarks and the like of this document go to the result."""
        return not self.prefix

    @cached_property
    def styles(self) -> dict[str, Element]:
        """Styles by their names."""
        name = self.file.linked(self.file.main, "styles")
        return (
            {one.get(f"{W}styleId", ""): one for one in self.file.tree(name).iter(f"{W}style")}
            if name
            else {}
        )

    @property
    def day(self) -> date:
        """Day of the document, from its properties; the first day of 1980 when they have none."""
        return self.file.properties.day.date()

    def fingerprint(self, element: Element | None) -> bytes:
        """Return what identifies the content of an element, without what only names it."""
        if element is None:
            return b""
        copy = deepcopy(element)
        copy.tail = None
        for one in list(copy.iter(etree.Element)):
            parent = one.getparent()
            if parent is not None and (one.tag in MARKERS or one.tag in BANDS):
                parent.remove(one)
                continue
            self._anonymise(one)
        return etree.tostring(copy, method="c14n", exclusive=True)

    def note(self, reference: Element) -> Element | None:
        """Return the note that a reference leads to."""
        number = reference.get(f"{W}id", "").removeprefix(self.prefix)
        return self.file.note(NOTES[str(reference.tag)], number)

    def link(self, reference: str) -> Link:
        """Return the relationship a reference names. Raises ComparisonError when there is none."""
        name = reference.removeprefix(self.prefix)
        if name not in self._links:
            raise ComparisonError(f"{self.name} jest uszkodzony: wskazuje nieistniejącą część „{name}”.")
        return self._links[name]

    def resolved(self, reference: str) -> str:
        """Return an address as it is, and a part of the file as the sum of its bytes."""
        link = self.link(reference)
        return link.target if link.outside else sha256(self.file.content(link.target)).hexdigest()

    def _anonymise(self, one: Element) -> None:
        if one.tag in NOTES:
            one.set(f"{W}id", self._note_content(self.note(one)))
        if one.tag == DRAWING:
            one.set("id", "")
        for name, value in one.attrib.items():
            if str(name).startswith(REL) and value:
                one.set(name, self.resolved(str(value)))
            elif str(name).endswith(_PASSING):
                del one.attrib[name]

    @staticmethod
    def _note_content(note: Element | None) -> str:
        if note is None:
            return ""
        copy = deepcopy(note)
        copy.attrib.clear()
        return etree.tostring(copy, method="c14n", exclusive=True, with_tail=False).decode()

    def _mark(self) -> None:
        for one in self.body.iter(etree.Element):
            if one.tag in BANDS:
                continue
            names = [name for name in one.attrib if str(name).startswith(REL)]
            for name in [*names, f"{W}id"] if one.tag in NOTES else names:
                one.set(name, self.prefix + one.get(name, ""))
