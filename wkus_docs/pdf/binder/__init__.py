"""Several documents bound into one PDF: a list in front, bookmarks, labels of pages, what was attached.

pikepdf copies the pages. pypdf joins files too, but leaves their structure trees behind, and with them
everything that a screen reader goes by.
"""

import io
import warnings
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Protocol

import pikepdf

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.binder.colours import Colours
from wkus_docs.pdf.binder.fields import Fields
from wkus_docs.pdf.binder.files import Enclosure as Enclosure
from wkus_docs.pdf.binder.files import Files
from wkus_docs.pdf.binder.front import Line, front
from wkus_docs.pdf.binder.layers import Layers
from wkus_docs.pdf.binder.navigation import Navigation
from wkus_docs.pdf.binder.part import Bound, opened_part
from wkus_docs.pdf.binder.part import Part as Part
from wkus_docs.pdf.binder.tags import Tags
from wkus_docs.pdf.claims import Claims
from wkus_docs.pdf.finishing import finish, saved
from wkus_docs.pdf.opening import understood
from wkus_docs.pdf.word import Properties

MAX_PARTS = 500
MAX_PAGES = 5_000

_LEVELS = "BUA"
"""Levels of PDF/A from the loosest: who keeps one keeps those before it."""
_ARCHIVES = {2, 3}
_WITH_DATA = 3


@dataclass(frozen=True, slots=True)
class Binder:
    """A bound PDF, what it claims to be, and what is to be known of it, in Polish."""

    pdf: bytes
    claims: Claims
    remarks: tuple[str, ...] = ()


def bind(
    parts: Sequence[Part], *, title: str, enclosures: Sequence[Enclosure] = (), contents: bool = True
) -> Binder:
    """Bind documents into one PDF, always the same for the same documents.

    ``title`` names the whole; ``enclosures`` are files attached to it; ``contents`` puts a list of the
    documents in front. Every document gets a bookmark, with its own below, and labels of pages: „2-1”, „2-2”.
    Tags and what a document has attached go along.

    The whole claims PDF/UA or PDF/A only where each document claims it and our check finds nothing against
    it; what that check does not see, the content of pages, is believed of each document. Two things do not
    survive: fields of forms become read-only, and **signatures lose their force**, so a signed document is
    attached as it was, too. Scripts of documents as a whole are left out.

    Raises ConversionError with the name of the document that cannot be bound: damaged, protected, a dynamic
    form (XFA); also for more than :data:`MAX_PARTS` documents or :data:`MAX_PAGES` pages.
    """
    if not 0 < len(parts) <= MAX_PARTS:
        raise ConversionError(f"Teczka może mieć od 1 do {MAX_PARTS} dokumentów, a podano ich {len(parts)}.")
    with ExitStack() as stack:
        bound = [opened_part(part, number, stack) for number, part in enumerate(parts, 1)]
        pages = sum(len(one.pdf.pages) for one in bound)
        if pages > MAX_PAGES:
            raise ConversionError(f"Teczka miałaby {pages} stron, a przyjmujemy najwyżej {MAX_PAGES}.")
        about = Properties(title, "", "pl-PL", max(one.day for one in bound))
        signed = tuple(_original(one) for one in bound if one.signed)
        enclosed = (*enclosures, *signed)
        if contents:
            cover = Part("spis", _front(bound, enclosed, about), "Spis dokumentów")
            bound.insert(0, opened_part(cover, 0, stack))
        with pikepdf.new() as target:
            whole = _Whole(target)
            whole.bind(bound, enclosed, about)
            claims, raw = whole.claims(bound), saved(target)
    done = finish(raw, about, claims=claims)
    findings = done.findings if done.claims != claims else ()
    return Binder(done.pdf, done.claims, (*_remarks(bound, whole), *map(str, findings)))


class Strand(Protocol):
    """One of the things that run through all documents: bookmarks, tags, fields…"""

    def before(self, one: Bound) -> None:
        """Make a document ready to be copied."""

    def after(self, one: Bound) -> None:
        """Take what is to go along, now that the pages have been copied."""

    def done(self) -> None:
        """Put it all into the file."""


class _Whole:
    """The binder as it grows, with everything that spans its pages."""

    def __init__(self, target: pikepdf.Pdf) -> None:
        self._target = target
        self.files, self.colours = Files(target), Colours(target)
        self._strands: tuple[Strand, ...] = (
            Navigation(target), Fields(target), Tags(target), Layers(target), self.files, self.colours,
        )  # fmt: skip

    def bind(self, bound: Sequence[Bound], enclosures: Sequence[Enclosure], about: Properties) -> None:
        """Copy the pages of every document, then what spans them: a page copied once is known again."""
        for one in bound:
            one.start = len(self._target.pages)
            with understood(one.part.name):
                for strand in self._strands:
                    strand.before(one)
                with (
                    warnings.catch_warnings()
                ):  # it minds forms and places, which Fields and Navigation take along
                    warnings.simplefilter("ignore", pikepdf.PageCopyWarning)
                    self._target.pages.extend(one.pdf.pages)
                for strand in self._strands:
                    strand.after(one)
        self.files.enclose(enclosures, about.day)
        for strand in self._strands:
            strand.done()

    def claims(self, bound: Sequence[Bound]) -> Claims:
        """Return what all documents claim together."""
        accessible = all(one.claims.accessible == 1 and one.tagged for one in bound)
        archive = all(one.claims.archive in _ARCHIVES for one in bound) and not self.colours.mixed
        least = _WITH_DATA if self.files else max(one.claims.archive for one in bound)
        level = min((one.claims.level for one in bound), key=_LEVELS.find)
        return Claims(int(accessible), least if archive else 0, level if archive else "")


def _front(bound: Sequence[Bound], enclosures: Sequence[Enclosure], about: Properties) -> bytes:
    """Return the list, whose own pages come before all others."""
    before, made = 0, b""
    for guess in range(1, MAX_PARTS):
        lines, start = [], guess + 1
        for one in bound:
            lines.append(Line(one.number, one.title, one.part.name, len(one.pdf.pages), start))
            start += len(one.pdf.pages)
        made = front(lines, enclosures, about)
        with pikepdf.open(io.BytesIO(made)) as pdf:
            before = len(pdf.pages)
        if before == guess:
            break
    return made


def _original(one: Bound) -> Enclosure:
    return Enclosure(one.part.name, one.part.pdf, f"Dokument nr {one.number} z podpisem elektronicznym")


def _remarks(bound: Sequence[Bound], whole: _Whole) -> Iterator[str]:
    """Yield what keeps the binder from being what its documents are."""
    for one in bound:
        name = one.part.name
        if one.signed:
            yield f"{name}: podpis elektroniczny nie działa w teczce, więc podpisany plik jest w niej załącznikiem."
        if not one.tagged:
            yield f"{name}: nie ma znaczników dla czytników ekranu, więc teczka nie deklaruje PDF/UA-1."
        elif one.claims.accessible != 1:
            yield f"{name}: nie deklaruje PDF/UA-1, więc teczka też nie."
        if one.claims.archive not in _ARCHIVES:
            yield f"{name}: nie deklaruje PDF/A-2 ani PDF/A-3, więc teczka też nie."
    if whole.colours.mixed:
        yield "Dokumenty mają różne profile barw (RGB i CMYK), więc teczka nie deklaruje PDF/A."
