"""What a form prints instead of asking for it: values known beforehand, and years of rows.

It travels in the mark of the form, so that the values come back as data, and its check sum stands on every page. A
form whose pages no longer say what its mark says gives no data.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeGuard, TypeVar

from wkus_docs.carried_data import canonical, checksum
from wkus_docs.errors import Loc
from wkus_docs.pdf.forms.entry import Entry
from wkus_docs.pdf.forms.field_reading import MAX_DEPTH, MAX_FIELDS, MAX_SIGNS, steps_of
from wkus_docs.pdf.forms.yearly_lists import YEAR

_T = TypeVar("_T")
_VALUES, _YEARS = "wartosci", "lata"
SUM_LINE = "Suma danych wydrukowanych: "
"""How the line of the check sum begins on a page."""


@dataclass(frozen=True, slots=True)
class Printed:
    """Texts of fields that a form prints (codes of answers, in lines), and the years of the rows of its lists."""

    values: Mapping[Loc, str] = field(default_factory=dict)
    years: Mapping[Loc, tuple[int, ...]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """What the mark of the form says of it; empty where nothing is printed."""
        if not self.values and not self.years:
            return ""
        told = {
            _VALUES: {_name(loc): text for loc, text in self.values.items()},
            _YEARS: {_name(loc): list(years) for loc, years in self.years.items()},
        }
        return canonical(told).decode()

    @classmethod
    def of(cls, text: str) -> "Printed | None":
        """Return what a mark says; None where it is not as we write it. The file may be a stranger's."""
        if not text:
            return cls()
        try:
            told = json.loads(text)
        except (ValueError, RecursionError):
            return None
        values, years = (told.get(key) if isinstance(told, dict) else None for key in (_VALUES, _YEARS))
        if _is_of(values, str) and _is_of(years, list):
            return cls._of(values, years)
        return None

    @classmethod
    def _of(cls, values: dict[str, str], years: dict[str, list[Any]]) -> "Printed | None":
        found = {steps_of(name): text for name, text in values.items()}
        rows = {steps_of(name): tuple(listed) for name, listed in years.items()}
        right = (
            len(found) + len(rows) <= MAX_FIELDS
            and sum(map(len, values.values())) <= MAX_SIGNS
            and all(isinstance(year, int) for listed in years.values() for year in listed)
            and all(loc and len(loc) <= MAX_DEPTH for loc in (*found, *rows))
        )
        return cls(found, rows) if right else None

    def year_of(self, loc: Loc) -> Iterator[tuple[Loc, str]]:
        """Yield the years of the rows that a field stands in, each with the way to it."""
        for depth in range(1, len(loc)):
            years, row = self.years.get(loc[:depth], ()), loc[depth]
            if isinstance(row, int) and row < len(years):
                yield (*loc[: depth + 1], YEAR), str(years[row])

    def says(self, loc: Loc) -> bool:
        """Whether the form prints what a field of this name would ask for."""
        if loc in self.values or loc[:-1] in self.values:
            return True
        return loc[-1] == YEAR and any(place == loc for place, _ in self.year_of(loc))


def sum_line(text: str) -> str:
    """Return the line of the check sum of what is printed, as it stands on a page."""
    return f"{SUM_LINE}{checksum(text.encode())}"


def printed_lines(entry: Entry, text: str) -> list[str]:
    """Return a value as lines of a page: labels for codes of answers."""
    lines = text.split("\n")
    if not entry.answers:
        return lines
    found = [entry.answer(line) for line in lines]
    return [answer.label if answer else line for answer, line in zip(found, lines, strict=True)]


def _name(loc: Loc) -> str:
    return ".".join(map(str, loc))


def _is_of(value: Any, kind: type[_T]) -> TypeGuard[dict[str, _T]]:
    return isinstance(value, dict) and all(isinstance(one, kind) for one in value.values())
