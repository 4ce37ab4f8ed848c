"""Letters of a text in one row, without spaces and hyphens, and the way back to how they stood."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

FILL = "\0"
"""Stands for letters that have been accounted for."""
_UNCOUNTED = re.compile(r"\s|~~|[-\u00ad\u2010\u2011]")
"""A hyphen comes twice where a line ends in it; struck-through words look like others on a page."""


def bare_letters(text: str) -> str:
    r"""Return the letters in lower case, without spaces and hyphens.

    >>> bare_letters("Opiekuńczo-\n-wychowawcze ~~NIE~~")
    'opiekuńczowychowawczenie'
    """
    return _UNCOUNTED.sub("", text).lower()


def crossed_out(letters: str, line: str, times: int = -1) -> str:
    """Return letters with a line among them crossed out."""
    return letters.replace(line, FILL * len(line), times)


class LetterRow:
    """The pages of a PDF as one row of letters, ``row``; ``ends`` are the ends of the pages in it."""

    def __init__(self, pages: Iterable[str]) -> None:
        """Join pages."""
        self._pages = list(pages)
        rows = [bare_letters(page) for page in self._pages]
        self.row = "".join(rows)
        self.ends = list(accumulate(map(len, rows)))

    def end_after(self, place: int) -> int:
        """Return the end of the page with a place; behind the last page, its end."""
        return self.ends[min(bisect_left(self.ends, place), len(self.ends) - 1)] if self.ends else 0

    def text(self, start: int, end: int) -> str:
        """Return how a stretch of the row stood on the pages, with one space where there was any."""
        pieces = []
        for page, last in zip(self._pages, self.ends, strict=True):
            first = last - len(bare_letters(page))
            if first < end and last > start:
                pieces.append(_stood(page, max(start - first, 0), end - first))
        return " ".join(" ".join(pieces).split())


def _stood(page: str, start: int, end: int) -> str:
    """Return the piece of a page from one counted letter to another."""
    counted = [found.start() for found in re.finditer(rf"(?!{_UNCOUNTED.pattern}).", page, re.DOTALL)]
    within = counted[start:end]
    return page[within[0] : within[-1] + 1] if within else ""
