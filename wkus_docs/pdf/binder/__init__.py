"""Several documents bound into one PDF: a list in front, bookmarks, labels of pages, what was attached.

pikepdf copies the pages. pypdf joins files too, but leaves their structure trees behind, and with them
everything that a screen reader goes by.
"""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import pikepdf

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.binder.attachments import Enclosure as Enclosure
from wkus_docs.pdf.binder.attachments import with_distinct_names
from wkus_docs.pdf.binder.builder import BinderBuilder
from wkus_docs.pdf.binder.contents_page import NAME, contents_page
from wkus_docs.pdf.binder.part import Bound, clean_title, open_part
from wkus_docs.pdf.binder.part import Part as Part
from wkus_docs.pdf.binder.remarks import remarks
from wkus_docs.pdf.claims import Claims
from wkus_docs.pdf.finishing import finish
from wkus_docs.word.properties import Properties

MAX_PARTS = 500
MAX_PAGES = 5_000
_UNNAMED = "Teczka dokumentów"


@dataclass(frozen=True, slots=True)
class Binder:
    """A bound PDF, what it claims to be, and remarks in Polish."""

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
        bound = [open_part(part, number, stack) for number, part in enumerate(parts, 1)]
        pages = sum(len(one.pdf.pages) for one in bound)
        if pages > MAX_PAGES:
            raise ConversionError(f"Teczka miałaby {pages} stron, a przyjmujemy najwyżej {MAX_PAGES}.")
        about = Properties(clean_title(title) or _UNNAMED, "", "pl-PL", max(one.day for one in bound))
        signed = tuple(_original(one) for one in bound if one.signed)
        enclosed = with_distinct_names((*enclosures, *signed))
        if contents:
            cover = Part("spis", contents_page(bound, enclosed, about), NAME)
            bound.insert(0, open_part(cover, 0, stack))
        with pikepdf.new() as target:
            builder = BinderBuilder(target)
            builder.bind(bound, enclosed, about)
            claims, raw = builder.claims(bound), builder.saved()
    done = finish(raw, about, claims=claims)
    findings = done.findings if done.claims != claims else ()
    return Binder(done.pdf, done.claims, (*remarks(bound, builder), *map(str, findings)))


def _original(one: Bound) -> Enclosure:
    return Enclosure(one.part.name, one.part.pdf, f"Dokument nr {one.number} z podpisem elektronicznym")
