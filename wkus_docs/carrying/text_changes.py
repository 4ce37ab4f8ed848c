"""Differences between the text of a document and the text its data give: what was there, what is there now."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from wkus_docs.carrying.visible_text import VisibleText
from wkus_docs.errors import Place

MAX_LINES = 3_000
"""Paragraphs compared with each other; a longer stretch of changes is told as one."""

BAND = re.compile(r"word/(header|footer)\d*\.xml$")
_SHOWN = 300


@dataclass(frozen=True, slots=True)
class Change:
    """One paragraph that is not as the data say. ``old`` is empty where it was added, ``new`` where it is gone."""

    place: Place
    heading: str
    old: str
    new: str

    def __str__(self) -> str:
        """„treść, akapit 17 (§ 4): było „…”, jest „…””."""
        under = f" (pod: {self.heading})" if self.heading else ""
        if not self.new:
            return f"{self.place}{under}: usunięto „{_short(self.old)}”"
        if not self.old:
            return f"{self.place}{under}: dopisano „{_short(self.new)}”"
        return f"{self.place}{under}: było „{_short(self.old)}”, jest „{_short(self.new)}”"


def changes(expected: Mapping[str, VisibleText], found: Mapping[str, VisibleText]) -> tuple[Change, ...]:
    """Compare the parts of two Word files: the text and the notes in their order, headers and footers as sets."""
    ordered = [name for name in {**expected, **found} if not BAND.match(name)]
    told = [change for name in ordered for change in _compared(expected.get(name), found.get(name))]
    return (*told, *_headers_and_footers(expected, found))


def _compared(expected: VisibleText | None, found: VisibleText | None) -> Iterator[Change]:
    if expected is None or found is None:
        whole, gone = (expected, True) if expected is not None else (found, False)
        lines = whole.lines if whole is not None else ()
        for number, line in enumerate(lines):
            yield _one(whole, number, *((line, "") if gone else ("", line)))
        return
    start, old, new = _middle(expected.lines, found.lines)
    for first, last, other, end in _stretches(old, new):
        pairs = zip_longest(old[first:last], new[other:end], fillvalue="")
        for number, (was, stands) in enumerate(pairs, start + other):
            yield _one(found, min(number, start + end), was, stands)


def _one(words: VisibleText | None, number: int, old: str, new: str) -> Change:
    if words is None:
        return Change(Place(), "", old, new)
    return Change(words.place(number), words.heading(number), old, new)


def _middle(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[int, tuple[str, ...], tuple[str, ...]]:
    """Return what is left between the same beginning and the same end, and where it begins."""
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    end = next((at for at in range(shorter - start) if old[-1 - at] != new[-1 - at]), shorter - start)
    return start, old[start : len(old) - end], new[start : len(new) - end]


def _stretches(old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[tuple[int, int, int, int]]:
    if max(len(old), len(new)) > MAX_LINES:
        yield 0, len(old), 0, len(new)
        return
    for kind, first, last, other, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield first, last, other, end


def _headers_and_footers(
    expected: Mapping[str, VisibleText], found: Mapping[str, VisibleText]
) -> Iterator[Change]:
    """Compare headers and footers as one set, as programs split them differently."""
    sides = [_band_lines(side) for side in (expected, found)]
    for side, other, gone in ((0, 1, True), (1, 0, False)):
        for line, place in sides[side].items():
            if line not in sides[other]:
                yield Change(place, "", *((line, "") if gone else ("", line)))


def _band_lines(parts: Mapping[str, VisibleText]) -> dict[str, Place]:
    return {line: Place(name) for name, words in parts.items() if BAND.match(name) for line in words.lines}


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
