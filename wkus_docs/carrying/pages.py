"""What a PDF says, as text by pages, within limits."""

import io
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from wkus_docs.carrying.comparing import BAND, Change
from wkus_docs.carrying.following import Follower
from wkus_docs.carrying.letters import Letters
from wkus_docs.carrying.words import Words

if TYPE_CHECKING:
    from pypdf import PdfReader

MAX_PAGES = 500
MAX_LETTERS = 5_000_000


class UnreadablePagesError(Exception):
    """The pages cannot be read as text; the message says why, in Polish."""


def text_of(pdf: bytes) -> list[str]:
    """Return the text of each page. Raises UnreadablePagesError."""
    from pypdf import PdfReader  # noqa: PLC0415 – who reads Word files may do without the PDF extra

    try:
        return list(_within_limits(PdfReader(io.BytesIO(pdf))))
    except UnreadablePagesError:
        raise
    except Exception as fault:  # a file may be built in any way, and pypdf raises whatever it meets
        raise UnreadablePagesError("Tekstu tego PDF nie da się odczytać.") from fault


def _within_limits(reader: "PdfReader") -> Iterator[str]:
    if len(reader.pages) > MAX_PAGES:
        raise UnreadablePagesError(f"PDF ma więcej niż {MAX_PAGES} stron, więc jego treści nie porównano.")
    left = MAX_LETTERS
    for page in reader.pages:
        text = page.extract_text()
        left -= len(text)
        if left < 0:
            raise UnreadablePagesError("PDF ma zbyt wiele tekstu, więc jego treści nie porównano.")
        yield text


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
