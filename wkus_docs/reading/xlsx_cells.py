"""What a cell says, as the text a clerk would have typed into a data file.

>>> number(0.1 + 0.2), number(7980.0), number(12.345)
('0,3', '7980', '12,3450')
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import from_excel

from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.reading.source import NUMBER_AS_TEXT, Place
from wkus_docs.reading.xlsx_map import MapRow

Cells = dict[tuple[int, int], Any]
"""Cells of a sheet that hold something, by row and column."""

NUMBERS = frozenset({"kwota", "ulamek", "procent", "zmiana", "liczba", "liczba_dodatnia", "rok"})
"""Kinds of fields that take numbers; „data” takes a day, the others text."""

_ERRORS = {
    "#NULL!": "#ZERO!", "#DIV/0!": "#DZIEL/0!", "#VALUE!": "#ARG!", "#REF!": "#ADR!", "#NAME?": "#NAZWA?",
    "#NUM!": "#LICZBA!", "#N/A": "#N/D!",
}  # fmt: skip
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_DIGITS = re.compile(r"^-?\d[\d \u00a0\u202f.,]*\s*(zł|%)?$")
_YEARS = re.compile(r"(?<!\d)20\d\d(?!\d)")
_PLAIN_NAME = re.compile(r"^\w+$")
_MONEY = "#,##0.00"
_LOST_DIGITS = 10**15
_LAST_DAY = 73_415  # 31 December 2100
_DAY = len("2100-12-31")


class Reader:
    """Reads fields; keeps what is wrong with their cells."""

    def __init__(self, formulas: Mapping[str, Cells], values: Mapping[str, Cells]) -> None:
        """Take the sheets twice: with formulas, and with what they have computed."""
        self._formulas, self._values = formulas, values
        self._faults: list[tuple[MapRow, Severity, str, str]] = []
        self.beside: list[tuple[MapRow, Loc]] = []
        """Formulas of the rows of tables, each with the way to the item of its row."""

    def text(self, row: MapRow) -> str | None:
        """Return the text of a field; None when the cell is empty or cannot be read."""
        formula, cell = self._cell(self._formulas, row), self._cell(self._values, row)
        if cell is None and formula is None:
            return None
        if cell is None or cell.value is None:
            return self._fault(
                row,
                "W komórce jest formuła bez zapisanego wyniku.",
                "Otwórz plik w Excelu, zapisz go albo wpisz wartość.",
            )
        if cell.data_type == "e":
            error = _ERRORS.get(str(cell.value), str(cell.value))
            return self._fault(row, f"W komórce jest błąd {error}.", "Wpisz wartość albo popraw formułę.")
        return self._said(row, cell)

    def result(self, row: MapRow) -> tuple[Any, bool]:
        """Return what a computed cell shows, and whether something stands where its formula was."""
        formula, cell = self._cell(self._formulas, row), self._cell(self._values, row)
        overwritten = formula is None or formula.data_type != "f"
        return (None if cell is None else cell.value), overwritten

    def writes_money(self, row: MapRow) -> bool:
        """Tell whether a cell writes its number as an amount."""
        cell = self._cell(self._formulas, row)
        return str(getattr(cell, "number_format", "")).startswith(_MONEY)

    def shown(self, row: MapRow) -> str | None:
        """Return what a cell shows, without a word on what is wrong with it; None where it shows nothing."""
        cell = self._cell(self._values, row)
        if cell is None or cell.value is None or cell.data_type == "e":
            return None
        value = cell.value
        plain = isinstance(value, int | float) and not isinstance(value, bool)
        return (number(value) if plain else _unescaped(str(value)).strip()) or None

    def is_used(self, row: MapRow) -> bool:
        """Tell whether anything was typed into a cell, be it a formula."""
        cell = self._cell(self._formulas, row)
        return cell is not None and bool(str(cell.value).strip())

    def last_row(self, sheet: str) -> int:
        """Return the last row of a sheet in which anything stands."""
        return max((row for row, _ in self._formulas.get(sheet, {})), default=0)

    def complain(self, row: MapRow, message: str, hint: str, severity: Severity = Severity.ERROR) -> None:
        """Keep what is wrong with a cell."""
        self._fault(row, message, hint, severity)

    def keep_formula(self, row: MapRow, item: Loc) -> None:
        """Keep a formula beside a row of a table; where the row is new and has none, there is nothing to keep."""
        if self._cell(self._formulas, row) is not None:
            self.beside.append((row, item))

    def remarks(self, locs: Mapping[Loc, Loc]) -> Iterator[Problem]:
        """Yield what is wrong with the cells; ``locs`` says where a place of the sheet lies in the data."""
        for row, severity, message, hint in self._faults:
            place = place_of(row)
            yield Problem(
                locs.get(row.loc, row.loc), place.line, place.column, severity, message, hint, cell=place.cell
            )

    def _cell(self, sheets: Mapping[str, Cells], row: MapRow) -> Any:
        return sheets.get(row.sheet, {}).get((row.row, row.column))

    def _said(self, row: MapRow, cell: Any) -> str | None:
        value = cell.value
        if isinstance(value, bool):
            return "tak" if value else "nie"
        if isinstance(value, int | float):
            return self._number(row, cell)
        if isinstance(value, datetime):
            return value.date().isoformat()
        if isinstance(value, date):
            return value.isoformat()
        text = _unescaped(str(value))
        if row.kind in NUMBERS and _DIGITS.match(text.strip()):
            self._fault(
                row, NUMBER_AS_TEXT,
                "Wpisz ją w tej komórce jeszcze raz.", Severity.WARNING,
            )  # fmt: skip
        return text if text.strip() else None

    def _number(self, row: MapRow, cell: Any) -> str | None:
        value = cell.value
        if row.kind == "data" and 1 <= value <= _LAST_DAY:
            return str(from_excel(int(value)))[:_DAY]
        if row.kind in {"procent", "zmiana"} and "%" in _QUOTED.sub("", cell.number_format or ""):
            value *= 100
        if row.kind not in NUMBERS and abs(value) >= _LOST_DIGITS:
            return self._fault(
                row, "Excel zgubił cyfry tego numeru, bo komórka nie była tekstem.",
                "Nadaj komórce format „Tekst” i wpisz numer jeszcze raz.",
            )  # fmt: skip
        return number(value)

    def _fault(self, row: MapRow, message: str, hint: str, severity: Severity = Severity.ERROR) -> str | None:
        """Keep what is wrong; the cell then counts as empty."""
        self._faults.append((row, severity, message, hint))
        return None


def as_text(value: Any) -> str:
    """Return what a cell holds as a clerk types it; nothing for an empty one."""
    if isinstance(value, bool):
        return "tak" if value else "nie"
    if isinstance(value, int | float):
        return number(value)
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else _unescaped(str(value)).strip()


def year_in(text: str | None) -> str | None:
    """Return the year that a heading names.

    >>> year_in("2027 r."), year_in("Rok 2028"), year_in("pierwszy"), year_in(None)
    ('2027', '2028', None, None)
    """
    found = _YEARS.findall(text or "")
    return found[0] if len(found) == 1 else None


def number(value: float) -> str:
    """Write a number as the clerk typed it: what Excel adds beyond fifteen digits is noise.

    Three places get a fourth, lest a comma be taken for one between thousands.
    """
    text = f"{Decimal(f'{value:.15g}'):f}"
    whole, _, places = text.partition(".")
    places = places.rstrip("0")
    if not places:
        return whole
    return f"{whole},{places}0" if len(places) == 3 else f"{whole},{places}"  # noqa: PLR2004 – thousands


def place_of(row: MapRow) -> Place:
    """Return the place of a cell: „Dane!C14”."""
    sheet = row.sheet if _PLAIN_NAME.match(row.sheet) else f"'{row.sheet}'"
    return Place(row.row, row.column, f"{sheet}!{get_column_letter(row.column)}{row.row}")


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
