"""Numbers and bullets that Word generates: „1.”, „a)”, „§ 3.”, „•”."""

from dataclasses import dataclass

from lxml import etree

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.formatting import Look
from wkus_docs.pdf.style_properties import first
from wkus_docs.polish.zapis import rzymska
from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import W, attribute, switched

_BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "►", "\uf02d": "–", "o": "○"}
"""Bullets in Word's symbol fonts, and the same signs in Unicode."""
_LETTERS = 26
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a paragraph of a list, and the properties of its level."""

    text: str
    level: etree._Element

    @property
    def spaced(self) -> bool:
        """Whether a space follows, not a tab: the label is then part of the text."""
        return attribute(self.level, "suff") in {"space", "nothing"}


@dataclass(frozen=True, slots=True)
class ListLevel:
    """Where paragraphs belong: the list, the depth in it from 0, and the properties of that level."""

    number: str
    depth: int
    level: etree._Element


class ListCounter:
    """Counts the lists of one document."""

    def __init__(self, word: WordFile) -> None:
        """Read the lists."""
        root = word.tree_if_any(word.of_text("numbering"))
        self._kinds: dict[str, dict[int, etree._Element]] = {}
        self._lists: dict[str, etree._Element] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is not None:
            self._kinds = {
                kind.get(f"{W}abstractNumId", ""): _levels(kind) for kind in root.findall(f"{W}abstractNum")
            }
            self._lists = {item.get(f"{W}numId", ""): item for item in root.findall(f"{W}num")}

    def place(self, look: Look) -> ListLevel | None:
        """Return the place in a list that paragraphs of this look belong to; None for those outside lists."""
        number = first(look.paragraph, "numPr/numId")
        if number is None or number not in self._lists:
            return None
        depth = int(first(look.paragraph, "numPr/ilvl") or 0)
        level = self._of(number).get(depth)
        return None if level is None else ListLevel(number, depth, level)

    def label(self, place: ListLevel) -> Label:
        """Return what stands before the next paragraph of a place, and count it."""
        number, level = place.number, place.depth
        levels = self._of(number)
        counts = self._counts.setdefault(attribute(self._lists[number], "abstractNumId") or number, {})
        counts[level] = counts.get(level, self._start(number, levels[level], level) - 1) + 1
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        return Label(self._written(levels, level, counts, number), levels[level])

    def _of(self, number: str) -> dict[int, etree._Element]:
        """Levels of a list: its kind's, with those it replaces."""
        item = self._lists[number]
        levels = dict(self._kinds.get(attribute(item, "abstractNumId") or "", {}))
        for change in item.findall(f"{W}lvlOverride"):
            if (replaced := change.find(f"{W}lvl")) is not None:
                levels[int(change.get(f"{W}ilvl", "0"))] = replaced
        return levels

    def _start(self, number: str, level: etree._Element, at: int) -> int:
        for change in self._lists[number].findall(f"{W}lvlOverride"):
            if (
                change.get(f"{W}ilvl") == str(at)
                and (start := attribute(change, "startOverride")) is not None
            ):
                return int(start)
        return int(attribute(level, "start") or 1)

    def _written(
        self, levels: dict[int, etree._Element], level: int, counts: dict[int, int], number: str
    ) -> str:
        text = attribute(levels[level], "lvlText") or ""
        if attribute(levels[level], "numFmt") == "bullet":
            return _BULLETS.get(text, text)
        legal = switched(levels[level], "isLgl")  # „1.1.1.” even below „a)”
        for at in range(_LEVELS):
            mark = f"%{at + 1}"
            if mark in text and at in levels:
                count = counts.get(at, self._start(number, levels[at], at))
                kind = "decimal" if legal else attribute(levels[at], "numFmt") or "decimal"
                text = text.replace(mark, _figure(count, kind))
        return text


def _levels(kind: etree._Element) -> dict[int, etree._Element]:
    return {int(level.get(f"{W}ilvl", "0")): level for level in kind.findall(f"{W}lvl")}


def _figure(count: int, kind: str) -> str:
    """Write a number as its list does.

    >>> [_figure(28, kind) for kind in ("decimal", "lowerLetter", "upperRoman", "decimalZero", "none")]
    ['28', 'bb', 'XXVIII', '28', '']
    """
    letter = chr(ord("a") + (count - 1) % _LETTERS) * ((count - 1) // _LETTERS + 1)
    written = {
        "decimal": str(count), "decimalZero": f"{count:02d}", "lowerLetter": letter,
        "upperLetter": letter.upper(), "upperRoman": rzymska(count), "lowerRoman": rzymska(count).lower(),
        "none": "", "ordinal": f"{count}.",
    }  # fmt: skip
    if kind not in written:
        raise ConversionError(f"Lista ma numerację „{kind}”, której wbudowany silnik nie zna.")
    return written[kind]
