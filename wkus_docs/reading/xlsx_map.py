"""The hidden sheet that says which cell of a workbook holds which field.

Its first row names the document and the version of the layout; every other row is of one of three kinds::

    pole    warianty.0.nazwa                  =Dane!$B$14        tekst
    grupa   okres
    wynik   porownania.{warianty.1-1}.e_ek    =Wyniki!$D$9       Efektywność ekonomiczna

A spreadsheet rewrites the references when cells are moved, so the text of the formula is the address.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from openpyxl.utils import column_index_from_string

from wkus_docs.errors import Loc

SHEET = "Mapa"
DATA = "Dane"
MARK = "wkus_docs"
VERSION = 1

FIELD, GROUP, RESULT = "pole", "grupa", "wynik"
"""Kinds of rows."""

_REFERENCE = re.compile(r"^=\$?(?:'((?:[^']|'')+)'|([^'!#]+))!\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$")
_PATH = re.compile(r"^[a-z_0-9]+(\.[a-z_0-9]+){0,20}$")
_DAMAGED = f"Skoroszyt jest uszkodzony: zmieniono ukryty arkusz „{SHEET}”"


class BrokenMapError(Exception):
    """The sheet is missing, or is not as we wrote it; the text is Polish."""


@dataclass(frozen=True, slots=True)
class MapRow:
    """A cell: of a field (``kind`` is what it takes) or of a result (``kind`` is its name).

    ``sheet`` is empty when the cell has been deleted.
    """

    path: str
    sheet: str
    row: int
    column: int
    kind: str

    @property
    def loc(self) -> Loc:
        """Way to the field, places in lists as the sheet counts them."""
        return loc_of(self.path)


@dataclass(frozen=True, slots=True)
class Map:
    """What the sheet says. ``groups`` are the parts a document cannot be without."""

    slug: str
    fields: tuple[MapRow, ...]
    groups: frozenset[Loc]
    results: tuple[MapRow, ...]


def loc_of(path: str) -> Loc:
    """Return the steps of a path.

    >>> loc_of("warianty.0.nazwa")
    ('warianty', 0, 'nazwa')
    """
    return tuple(int(step) if step.isdecimal() else step for step in path.split("."))


def mapped(cells: Mapping[tuple[int, int], Any]) -> Map:
    """Read the sheet. Raises BrokenMapError."""
    head = [_text(cells, 1, column) for column in (1, 2, 3)]
    if head[0] != MARK:
        raise BrokenMapError("To nie jest skoroszyt z programu wkus: nie ma w nim mapy pól.")
    if head[2] != str(VERSION):
        raise BrokenMapError(f"Skoroszyt ma układ nr {head[2] or '?'}, a program czyta układ nr {VERSION}.")
    rows = [_row(cells, number) for number in range(2, max(row for row, _ in cells) + 1)]
    fields = tuple(row for kind, row in rows if kind == FIELD)
    if not head[1] or not fields or len({row.path for row in fields}) < len(fields):
        raise BrokenMapError(f"{_DAMAGED}.")
    return Map(
        head[1],
        fields,
        frozenset(row.loc for kind, row in rows if kind == GROUP),
        tuple(row for kind, row in rows if kind == RESULT),
    )


def _row(cells: Mapping[tuple[int, int], Any], number: int) -> tuple[str, MapRow]:
    kind, path, formula, last = (_text(cells, number, column) for column in (1, 2, 3, 4))
    if kind not in {FIELD, GROUP, RESULT} or (kind != RESULT and not _PATH.match(path)):
        raise BrokenMapError(f"{_DAMAGED} (wiersz {number}).")
    if kind == GROUP:
        return kind, MapRow(path, "", 0, 0, "")
    if "#REF!" in formula:
        return kind, MapRow(path, "", 0, 0, last)
    found = _REFERENCE.match(formula)
    if not found:
        raise BrokenMapError(f"{_DAMAGED} (wiersz {number}).")
    sheet = (found[1] or found[2]).replace("''", "'")
    return kind, MapRow(path, sheet, int(found[4]), column_index_from_string(found[3]), last)


def _text(cells: Mapping[tuple[int, int], Any], row: int, column: int) -> str:
    cell = cells.get((row, column))
    return "" if cell is None else str(cell.value)
