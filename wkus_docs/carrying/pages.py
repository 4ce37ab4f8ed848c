"""What a PDF says, as text by pages, within limits."""

import io
import re
from collections.abc import Mapping

import pypdf
from pypdf.errors import PyPdfError

from wkus_docs.carrying.comparing import BAND, Change
from wkus_docs.carrying.following import Follower
from wkus_docs.carrying.letters import Letters
from wkus_docs.carrying.words import Words

MAX_PAGES = 500
MAX_LETTERS = 5_000_000


class UnreadablePagesError(Exception):
    """The pages cannot be read as text; the message says why, in Polish."""


def text_of(pdf: bytes) -> list[str]:
    """Return the text of each page. Raises UnreadablePagesError."""
    try:
        reader = pypdf.PdfReader(io.BytesIO(pdf))
        if len(reader.pages) > MAX_PAGES:
            raise UnreadablePagesError(
                f"PDF ma więcej niż {MAX_PAGES} stron, więc jego treści nie porównano."
            )
        pages, size = [], 0
        for page in reader.pages:
            pages.append(page.extract_text())
            size += len(pages[-1])
            if size > MAX_LETTERS:
                raise UnreadablePagesError("PDF ma zbyt wiele tekstu, więc jego treści nie porównano.")
    except (PyPdfError, ValueError, TypeError, LookupError, AttributeError, RecursionError) as fault:
        raise UnreadablePagesError("Tekstu tego PDF nie da się odczytać.") from fault
    return pages


def changes(expected: Mapping[str, Words], pages: list[str]) -> tuple[Change, ...]:
    """Return where the pages differ from the paragraphs of a Word file; its text comes first among its parts."""
    bands = [_loose(line) for name, words in expected.items() if BAND.match(name) for line in words.lines]
    text = next(iter(expected.values()))
    return tuple(Follower(text, Letters(_without(page, bands) for page in pages)).changes())


def _loose(line: str) -> re.Pattern[str]:
    """Pattern of a line of a header or footer, whatever numbers of pages stand in it."""
    return re.compile(r"[ \xa0]?\d*\s*".join(map(re.escape, line.split())) + r"(?:[ \xa0]\d+)?")


def _without(page: str, bands: list[re.Pattern[str]]) -> str:
    """Return a page without its header and footer."""
    for band in bands:
        page = band.sub("", page, count=1)
    return page
