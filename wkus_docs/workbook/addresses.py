"""Addresses in a workbook: which cell holds which field, and which a result.

>>> str(Ref("Dane", 14, 3)), str(Ref("Dane", 14, 3).to(Ref("Dane", 14, 5)))
('Dane!$C$14', 'Dane!$C$14:$E$14')
"""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from openpyxl.utils import get_column_letter

from wkus_docs.errors import Loc

_PLAIN = re.compile(r"\w+")


class Ref(NamedTuple):
    """A cell, as formulas name it."""

    sheet: str
    row: int
    column: int

    def __str__(self) -> str:
        """Return the absolute reference, which a spreadsheet keeps when cells move."""
        return f"{quoted(self.sheet)}!{self._place}"

    @property
    def _place(self) -> str:
        return f"${get_column_letter(self.column)}${self.row}"

    def to(self, other: "Ref") -> "Range":
        """Return the range from this cell to another."""
        return Range(self, other)


class Range(NamedTuple):
    """Cells from one to another."""

    first: Ref
    last: Ref

    def __str__(self) -> str:
        """Return the absolute reference."""
        return f"{self.first}:{str(self.last).partition('!')[2]}"


def quoted(sheet: str) -> str:
    """Return the name of a sheet as formulas write it.

    >>> quoted("Dane"), quoted("Zacznij tu")
    ('Dane', "'Zacznij tu'")
    """
    return sheet if _PLAIN.fullmatch(sheet) else f"'{sheet}'"


@dataclass(frozen=True, slots=True)
class TableAt:
    """A table that is read as a region: its marks, the heads of its columns with what they take, and its formulas.

    ``columns`` and ``formulas`` pair a pattern of paths with the head and the kind or the name.
    """

    name: str
    base: str
    top: Ref
    bottom: Ref
    columns: tuple[tuple[str, Ref, str], ...]
    formulas: tuple[tuple[str, Ref, str], ...]
    otherwise: tuple[tuple[str, str], ...] = ()

    def whole(self, column: int) -> Range:
        """Return the cells of a column from mark to mark: rows put in between belong to it."""
        return Ref(self.top.sheet, self.top.row, column).to(Ref(self.bottom.sheet, self.bottom.row, column))


@dataclass(frozen=True, slots=True)
class Result:
    """A computed cell: where it stands, its name, and the path of the same figure in the document."""

    ref: Ref
    name: str
    printed: str


@dataclass
class Addresses:
    """Addresses, as they come to be known while the sheets are written."""

    fields: dict[Loc, tuple[Ref, str]] = field(default_factory=dict)
    groups: list[Loc] = field(default_factory=list)
    results: list[Result] = field(default_factory=list)
    places: dict[Loc, int] = field(default_factory=dict)
    texts: dict[Ref, str] = field(default_factory=dict)
    """What the file says now, where it says words; rows are made high enough for them."""
    keys: dict[Loc, tuple[Ref, str]] = field(default_factory=dict)
    headings: dict[str, Ref] = field(default_factory=dict)
    tables: list[TableAt] = field(default_factory=list)
    asides: list[Ref] = field(default_factory=list)

    def at(self, path: str) -> Ref:
        """Return the cell of a field: ``at("warianty.0.lata.1.place")``."""
        return self.fields[_loc(path)][0]

    def slots(self, path: str) -> range:
        """Return the places of a list, the spare ones too."""
        return range(self.places[_loc(path)])

    def column(self, path: str, name: str) -> Range:
        """Return the cells of one field in all places of a list: ``column("limity", "rok")``."""
        slots = self.slots(path)
        return self.at(f"{path}.0.{name}").to(self.at(f"{path}.{slots[-1]}.{name}"))

    def within(self, path: str) -> list[Ref]:
        """Return the cells of everything below a place, in the order they were written."""
        way = _loc(path)
        return [ref for loc, (ref, _) in self.fields.items() if loc[: len(way)] == way]


def _loc(path: str) -> Loc:
    return tuple(int(step) if step.isdecimal() else step for step in path.split("."))
