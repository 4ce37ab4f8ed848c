"""Finds each paragraph of the remade document in the text of the PDF, letter by letter.

A page has no paragraphs, so letters count, one after another. What does not count: numbers of pages,
headings of tables that come again on the next page, bullets, the order of columns. Struck-through words
look like others here, and notes are not looked for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wkus_docs.carrying.letter_row import FILL, LetterRow, bare_letters, crossed_out
from wkus_docs.carrying.text_changes import Change
from wkus_docs.carrying.visible_text import VisibleText

_SURE = 12
"""Letters by which a paragraph is known again behind a change."""
_AHEAD = 100
"""Paragraphs among which one is looked for that stands unchanged behind a change."""
_FAR = 4_000
"""Letters by which the end of a page may cut a paragraph apart."""
_LABEL = re.compile(r"[^\w§]{1,3}|\w{1,5}[.)]")
"""Bullet or number of a list, which a Word file does not write out."""


@dataclass(slots=True)
class _Spare:
    """Letters of the PDF that belong to no expected paragraph: where they begin, and which are still unexplained."""

    number: int
    start: int
    letters: str


class PdfComparison:
    """Compares the letters of a PDF with expected paragraphs, one after another."""

    def __init__(self, words: VisibleText, letters: LetterRow) -> None:
        """Keep the expected paragraphs and the letters of the PDF."""
        self._words, self._letters, self._row = words, letters, letters.row
        self._lines = [bare_letters(line) for line in words.lines]
        self._known = sorted(set(self._lines) - {""}, key=len, reverse=True)
        self._at = 0
        self._gone: list[int] = []
        self._spare: list[_Spare] = []
        self._labels: list[_Spare] = []

    def changes(self) -> Iterator[Change]:
        """Yield the differences after reading everything: what is missing in one place may be found in the next."""
        number = 0
        while number < len(self._lines):
            if self._read(number):
                number += 1
                continue
            last, end = self._again(number)
            self._stretch(number, last, end)
            number, self._at = last, end
        self._spare.append(_Spare(number, self._at, self._row[self._at :]))
        yield from self._differences()

    def _read(self, number: int) -> bool:
        """Pass over a paragraph if it stands next, behind a label perhaps, or cut by the end of a page."""
        line, label = self._lines[number], _LABEL.match(self._row, self._at)
        if self._row.startswith(line, self._at):
            self._at += len(line)
        elif label is not None and self._row.startswith(line, label.end()):
            self._labels.append(_Spare(number, self._at, label[0]))
            self._at = label.end() + len(line)
        else:
            return self._read_in_two(number, line)
        return True

    def _read_in_two(self, number: int, line: str) -> bool:
        page = self._letters.end_after(self._at)
        head, rest = line[: page - self._at], line[page - self._at :]
        if page < self._at or not rest or not self._row.startswith(head, self._at):
            return False
        far = page + len(rest) + _FAR
        place = self._row.find(rest, page, far)
        while place >= 0 and self._strange(self._row[page:place]):
            place = self._row.find(rest, place + 1, far)
        if place < 0:
            return False
        self._spare.append(_Spare(number, page, self._row[page:place]))
        self._at = place + len(rest)
        return True

    def _strange(self, letters: str) -> bool:
        """Whether letters are more than other paragraphs, as the heading of a table that comes again is."""
        for line in self._known:
            if len(line) <= len(letters):
                letters = crossed_out(letters, line)
        return any(map(str.isalnum, letters))

    def _again(self, number: int) -> tuple[int, int]:
        """Return the next paragraph that stands unchanged, and where; the end if there is none."""
        found = [
            (place, later)
            for later in range(number + 1, min(number + _AHEAD, len(self._lines)))
            if len(self._lines[later]) >= _SURE
            and (place := self._row.find(self._lines[later], self._at)) >= 0
        ]
        place, later = min(found, default=(len(self._row), len(self._lines)))
        return later, place

    def _stretch(self, first: int, last: int, end: int) -> None:
        """Note the paragraphs of a stretch that are not in its letters; columns may be in another order."""
        letters = self._row[self._at : end]
        for number in sorted(range(first, last), key=lambda one: -len(self._lines[one])):
            if self._lines[number] in letters:
                letters = crossed_out(letters, self._lines[number], 1)
            else:
                self._gone.append(number)
        self._spare.append(_Spare(first, self._at, letters))

    def _differences(self) -> Iterator[Change]:
        gone = [number for number in sorted(self._gone) if not self._stands_near(number)]
        for number in gone:
            new = next((self._shown(spare) for spare in self._spare if spare.number == number), "")
            yield Change(
                self._words.place(number), self._words.heading(number), self._words.lines[number], new
            )
        for spare in self._spare:
            if spare.number not in gone and (shown := self._shown(spare)):
                yield Change(self._words.place(spare.number), self._words.heading(spare.number), "", shown)

    def _stands_near(self, number: int) -> bool:
        """Whether a line stands among letters left over nearby, and cross it out there."""
        for spare in (*self._spare, *self._labels):
            if abs(spare.number - number) <= _AHEAD and self._lines[number] in spare.letters:
                spare.letters = crossed_out(spare.letters, self._lines[number], 1)
                return True
        return False

    def _shown(self, spare: _Spare) -> str:
        """Return the strange among letters left over, as it stands on the page; nothing if none is."""
        if not self._strange(spare.letters):
            return ""
        left = spare.letters
        for line in self._known:
            left = crossed_out(left, line) if len(line) >= _SURE else left
        start = len(left) - len(left.lstrip(FILL))
        return self._letters.text(spare.start + start, spare.start + len(left.rstrip(FILL)))
