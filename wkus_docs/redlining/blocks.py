"""Paragraphs, tables and rows as they are compared; each looks into its element when it is asked."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from wkus_docs.redlining.alignment import dice
from wkus_docs.redlining.elements import MARKERS, PROPERTIES, SECTION, Element
from wkus_docs.redlining.tokens import Line, line
from wkus_docs.redlining.version import Version
from wkus_docs.word.tree import TC, TR, T, W, attribute

GRID = (f"{W}tblPr", f"{W}tblGrid")

_PARAGRAPHS_ALIKE, _ROWS_ALIKE, _TABLES_ALIKE = 0.5, 0.4, 0.2
_SAME_STYLE = 0.1
_SHAPE = (f"{W}gridSpan", f"{W}hMerge", f"{W}vMerge")
_WORDS = re.compile(r"\d+(?:[ \u00a0\u202f.,]\d+)*|\w{2,}")


@dataclass(frozen=True, eq=False)
class Part:
    """An element of a document and the markers before it."""

    element: Element
    markers: tuple[Element, ...]
    version: Version

    @cached_property
    def key(self) -> bytes:
        """What it is, whatever it is called."""
        return self.version.fingerprint(self.element)

    @cached_property
    def words(self) -> Counter[str]:
        """Words in it, without those of one letter."""
        return Counter(_WORDS.findall(" ".join(text.text or "" for text in self.element.iter(T))))

    def look_of(self, way: str) -> bytes:
        """Return a fingerprint of some of its properties."""
        return self.version.fingerprint(self.element.find(way))


class Paragraph(Part):
    """A paragraph."""

    @cached_property
    def line(self) -> Line:
        """What it is made of, word by word."""
        return line(self.element, self.version)

    @cached_property
    def look(self) -> bytes:
        """How it looks: what its mark says."""
        return self.look_of(PROPERTIES)

    @cached_property
    def style(self) -> str:
        """Name of its style."""
        return attribute(self.element, "pPr/pStyle") or ""

    @cached_property
    def section(self) -> bool:
        """Whether it ends a section."""
        return self.element.find(f"{PROPERTIES}/{SECTION}") is not None

    def like(self, other: "Block") -> float:
        """Return the share of common words; 0 for another kind or for too few."""
        if not isinstance(other, Paragraph) or self.section != other.section:
            return 0.0
        share = dice(self.words, other.words)
        return share + (self.style == other.style) * _SAME_STYLE if share >= _PARAGRAPHS_ALIKE else 0.0

    def stands_for(self, other: "Block") -> bool:
        """Whether one paragraph with nothing in common is a new wording of another."""
        return isinstance(other, Paragraph) and (self.style, self.section) == (other.style, other.section)


class Row(Part):
    """A row of a table."""

    @cached_property
    def cells(self) -> tuple[Element, ...]:
        """Its cells; none when it has something beside them."""
        cells = [one for one, _ in placed(self.element, self.version, (f"{W}trPr", f"{W}tblPrEx"))[0]]
        return tuple(cells) if all(one.tag == TC for one in cells) else ()

    @cached_property
    def shape(self) -> tuple[bytes, ...]:
        """Spans and merges of its cells, which cannot change in a row that stays, and exceptions of the table."""
        spans = (cell.find(f"{W}tcPr/{name}") for cell in self.cells for name in _SHAPE)
        return (self.look_of(f"{W}tblPrEx"), *map(self.version.fingerprint, spans))

    @cached_property
    def said(self) -> Counter[str]:
        """Words without numbers."""
        return Counter({word: count for word, count in self.words.items() if not word[0].isdigit()})

    def like(self, other: "Row") -> float:
        """Return the share of common words; 0 for another shape or for too few.

        Rows that say the same are alike whatever their numbers.
        """
        if self.shape != other.shape:
            return 0.0
        said = self.said, other.said
        share = dice(self.words, other.words)
        return 1.0 + share if all(said) and said[0] == said[1] else share if share >= _ROWS_ALIKE else 0.0

    def stands_for(self, other: "Row") -> bool:
        """Whether one row with nothing in common may take the place of another."""
        return self.shape == other.shape


class Table(Part):
    """A table."""

    @cached_property
    def _placed(self) -> "Placed":
        return placed(self.element, self.version, GRID)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Its rows; none when it has something beside plain rows and cells."""
        rows = tuple(Row(one, markers, self.version) for one, markers in self._placed[0])
        return rows if all(row.element.tag == TR and row.cells for row in rows) else ()

    @property
    def ending(self) -> tuple[Element, ...]:
        """Markers behind the last row."""
        return self._placed[1]

    def like(self, other: "Block") -> float:
        """Return the share of common words; 0 for another kind, other columns or too few."""
        if not isinstance(other, Table) or not self.rows or not other.rows:
            return 0.0
        share = dice(self.words, other.words) if self.look_of(GRID[1]) == other.look_of(GRID[1]) else 0.0
        return share if share >= _TABLES_ALIKE else 0.0

    def stands_for(self, _other: "Block") -> bool:
        """Return False: a table with nothing in common is a different table."""
        return False


class Other(Part):
    """An element compared only as a whole: a control around paragraphs, an imported document."""

    def like(self, _other: "Block") -> float:
        """Return 0: it is the same or it is another."""
        return 0.0

    def stands_for(self, _other: "Block") -> bool:
        """Return False, as above."""
        return False


Block: TypeAlias = Paragraph | Table | Other
Placed: TypeAlias = tuple[list[tuple[Element, tuple[Element, ...]]], tuple[Element, ...]]


def placed(owner: Element, version: Version, without: tuple[str, ...]) -> Placed:
    """Return the children with the markers before each, and the markers behind the last."""
    found: list[tuple[Element, tuple[Element, ...]]] = []
    waiting: tuple[Element, ...] = ()
    for child in owner:
        if child.tag in MARKERS:
            waiting += (child,) if version.keeps_markers else ()
        elif child.tag not in without:
            found.append((child, waiting))
            waiting = ()
    return found, waiting
