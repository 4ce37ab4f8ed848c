"""The hidden sheet that says which cell of a workbook holds which field.

Its first row names the document and the version of the layout. Every other row is of one of these kinds::

    pole      warianty.0.nazwa                  =Dane!$B$14        tekst
    grupa     okres
    wynik     porownania.{warianty.1-1}.e_ek    =Wyniki!$D$9       Efektywność ekonomiczna

and, since layout 2, for tables that are read as a region (rows may be added, sorted, left empty)::

    klucz     dotacja_w_latach.0.rok            =Kosztorys!$F$9    rok
    naglowek  rok.0                             =Kosztorys!$F$9
    tabela    harmonogram.@.dzialania.#         =Harmonogram!$A$5  Harmonogram      =Harmonogram!$A$46
    kolumna   harmonogram.@.dzialania.#.nazwa   =Harmonogram!$B$4  tekst            Harmonogram
    wzor      kosztorys.dzialania.@.koszty.#.razem  =Kosztorys!$I$9  Suma lat       Kosztorys
    inaczej   kosztorys.koszty_administracyjne.#    koszty administracyjne          Kosztorys
    obok                                        ='Zacznij tu'!$C$9
    napis     Nazwa działania

A spreadsheet rewrites the references when cells are moved, so the text of the formula is the address. A table
lies between two rows that are not its own, and its columns are found by their heads: whatever is done between
them leaves the references whole. „#” stands for the row, „@” for the group that a key column names.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from openpyxl.utils import column_index_from_string

from wkus_docs.errors import Loc

SHEET = "Mapa"
DATA = "Dane"
MARK = "wkus_docs"
VERSION = 2
_READ = {"1", "2"}

FIELD, GROUP, RESULT = "pole", "grupa", "wynik"
KEY, HEADING, ASIDE, WORDS = "klucz", "naglowek", "obok", "napis"
TABLE, COLUMN, FORMULA, OTHERWISE = "tabela", "kolumna", "wzor", "inaczej"
"""Kinds of rows."""
OF_HEAD = "^"
"""Ending of the kind of a column whose value is its head: the year above amounts."""
ROW, KEYED = "#", "@"

_REFERENCE = re.compile(r"^=\$?(?:'((?:[^']|'')+)'|([^'!#]+))!\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$")
_PATH = re.compile(r"^[a-z_0-9]+(\.[a-z_0-9]+){0,20}$")
_PATTERN = re.compile(r"^[a-z_0-9]+(\.([a-z_0-9]+|#|@)){0,20}$")
_DAMAGED = f"Skoroszyt jest uszkodzony: zmieniono ukryty arkusz „{SHEET}”"
_PATHS = {
    FIELD: _PATH,
    GROUP: _PATH,
    KEY: _PATH,
    HEADING: _PATH,
    TABLE: _PATTERN,
    COLUMN: _PATTERN,
    OTHERWISE: _PATTERN,
}
_WITHOUT_CELL = {GROUP, WORDS, OTHERWISE}
_KINDS = {FIELD, GROUP, RESULT, KEY, HEADING, ASIDE, WORDS, TABLE, COLUMN, FORMULA, OTHERWISE}


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
class Table:
    """A table read as a region: what lies between the rows of ``top`` and ``bottom``, in columns by their heads.

    ``base`` is the way to the item that a row is; ``otherwise`` tells the words in a key column by which a row is
    an item of another list.
    """

    base: str
    name: str
    top: MapRow
    bottom: MapRow
    columns: tuple[MapRow, ...]
    formulas: tuple[MapRow, ...]
    otherwise: tuple[tuple[str, str], ...]

    @property
    def keys(self) -> tuple[MapRow, ...]:
        """Columns that name the group of a row, the outer one first."""
        outside = (one for one in self.columns if not one.path.startswith(f"{self.base}."))
        return tuple(sorted((one for one in outside if one.path != self.base), key=lambda one: len(one.loc)))


@dataclass(frozen=True, slots=True)
class Map:
    """What the sheet says. ``groups`` are the parts a document cannot be without.

    ``keys`` are cells that say which item others belong to, ``headings`` those whose value stands in ways to
    figures; ``asides`` are cells nobody reads, and ``words`` all that the program has written on the sheets itself.
    """

    slug: str
    fields: tuple[MapRow, ...]
    groups: frozenset[Loc]
    results: tuple[MapRow, ...]
    keys: tuple[MapRow, ...] = ()
    headings: tuple[MapRow, ...] = ()
    tables: tuple[Table, ...] = ()
    asides: tuple[MapRow, ...] = ()
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of the sheet; ``more`` is its fifth cell."""

    kind: str
    cell: MapRow
    more: str


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
    if head[2] not in _READ:
        raise BrokenMapError(
            f"Skoroszyt ma układ nr {head[2] or '?'}, a program czyta układy nr {' i '.join(sorted(_READ))}."
        )
    lines = [_line(cells, number) for number in range(2, max(row for row, _ in cells) + 1)]
    fields, tables = _cells(lines, FIELD), tuple(_tables(lines))
    if not head[1] or not fields or len({row.path for row in fields}) < len(fields):
        raise BrokenMapError(f"{_DAMAGED}.")
    return Map(
        head[1],
        fields,
        frozenset(row.loc for row in _cells(lines, GROUP)),
        _cells(lines, RESULT),
        _cells(lines, KEY),
        _cells(lines, HEADING),
        tables,
        _cells(lines, ASIDE),
        frozenset(row.path for row in _cells(lines, WORDS)),
    )


def _cells(lines: list[_Line], kind: str, table: str | None = None) -> tuple[MapRow, ...]:
    return tuple(line.cell for line in lines if line.kind == kind and table in {None, line.more})


def _tables(lines: list[_Line]) -> Iterator[Table]:
    for number, line in enumerate(lines, 2):
        if line.kind == TABLE:
            name = line.cell.kind
            bottom = _cell(line.cell.path, line.more, "", number)
            otherwise = tuple((row.kind, row.path) for row in _cells(lines, OTHERWISE, name))
            columns, formulas = _cells(lines, COLUMN, name), _cells(lines, FORMULA, name)
            yield Table(line.cell.path, name, line.cell, bottom, columns, formulas, otherwise)


def _line(cells: Mapping[tuple[int, int], Any], number: int) -> _Line:
    kind, path, formula, last, more = (_text(cells, number, column) for column in (1, 2, 3, 4, 5))
    if kind not in _KINDS or (kind in _PATHS and not _PATHS[kind].match(path)):
        raise BrokenMapError(f"{_DAMAGED} (wiersz {number}).")
    if kind in _WITHOUT_CELL:
        return _Line(kind, MapRow(path, "", 0, 0, last), more)
    return _Line(kind, _cell(path, formula, last, number), more)


def _cell(path: str, formula: str, last: str, number: int) -> MapRow:
    if "#REF!" in formula:
        return MapRow(path, "", 0, 0, last)
    found = _REFERENCE.match(formula)
    if not found:
        raise BrokenMapError(f"{_DAMAGED} (wiersz {number}).")
    sheet = (found[1] or found[2]).replace("''", "'")
    return MapRow(path, sheet, int(found[4]), column_index_from_string(found[3]), last)


def _text(cells: Mapping[tuple[int, int], Any], row: int, column: int) -> str:
    cell = cells.get((row, column))
    return "" if cell is None else str(cell.value)
