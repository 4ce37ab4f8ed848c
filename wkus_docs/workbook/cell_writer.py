"""Writes single cells of the sheet of data, and remembers where every field stands.

The sheet is a grid: a narrow column for numbers, one for names, eight for values and explanations.
"""

import re
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from wkus_docs.polish.zapis import data_slownie
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Addresses, Ref
from wkus_docs.workbook.cell_kinds import choice_label
from wkus_docs.workbook.nodes import Leaf
from wkus_docs.workbook.validation import Validations

NUMBER, NAME, FIRST, LAST = 1, 2, 3, 10
"""Columns: numbers, names, and the first and the last of the eight others."""
WIDTHS = {NUMBER: 5.0, NAME: 33.0} | dict.fromkeys(range(FIRST, LAST + 1), 15.0)

_BLANK_LINES = re.compile(r"\n\s*\n")
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


class CellWriter:
    """Writes cells row by row; ``row`` is the current one."""

    def __init__(self, sheet: Worksheet, addresses: Addresses, validations: Validations) -> None:
        """Start at the top of a sheet."""
        self.sheet, self.addresses = sheet, addresses
        self._validations = validations
        self.row = 1
        for column, width in WIDTHS.items():
            sheet.column_dimensions[get_column_letter(column)].width = width

    @property
    def last_column(self) -> str:
        """Letter of the last column in use."""
        return get_column_letter(max(LAST, self.sheet.max_column))

    def text(self, column: int, words: str, style: styles.CellStyle, span: int = 1) -> Cell:
        """Write words nobody is to change."""
        cell = self._cell(column, span, style)
        put_text(cell, words)
        self._room_for(words if style.wrap else "", column, span, style)
        return cell

    def heading(self, words: str, *, below: bool = False, name: Ref | None = None) -> None:
        """Write a heading across the sheet; ``name`` is a cell whose text it repeats."""
        self.row += 1
        style = styles.SUBHEADING if below else styles.HEADING
        for column in range(NUMBER, LAST + 1):
            style.on(self.sheet.cell(self.row, column))
        put_text(self.sheet.cell(self.row, NUMBER), words)
        if name is not None:
            self.sheet.cell(self.row, FIRST + 3).value = f'=IF({name}="","(wolne miejsce)",{name})'
        self.row += 1

    def name(self, column: int, of: Ref | None, words: str) -> None:
        """Write a formula that repeats the text of another cell; ``words`` is its present text."""
        cell = self.text(column, "", styles.LABEL)
        if of is not None:
            self._room_for(words, column, 1, styles.LABEL)
            cell.value = f'=IF({of}="","",{of})'

    def input(self, leaf: Leaf, column: int, span: int = 1, *, least: int = 1) -> None:
        """Write a field, open to typing, at least ``least`` lines high."""
        style = styles.INPUT if leaf.kind.is_text else styles.INPUT_NUMBER
        cell = self._cell(column, span, style, leaf.kind.number_format)
        value = cell_value(leaf.value)
        self._room_for("", column, span, style, least)
        if isinstance(value, str):
            put_text(cell, value)
            self._room_for(value, column, span, style)
            self.addresses.texts[Ref(self.sheet.title, self.row, column)] = value
        else:
            cell.value = value
        self._validations.add(leaf, cell.coordinate)
        for at in range(LAST + 1, column + span):
            self.sheet.column_dimensions[get_column_letter(at)].width = WIDTHS[FIRST]
        self.addresses.fields[leaf.loc] = (Ref(self.sheet.title, self.row, column), leaf.kind.code)

    def _room_for(self, text: str, column: int, span: int, style: styles.CellStyle, least: int = 1) -> None:
        """Make the row high enough for a text."""
        width = sum(WIDTHS.get(at, WIDTHS[FIRST]) for at in range(column, column + span))
        row = self.sheet.row_dimensions[self.row]
        row.height = max(row.height or 0, styles.height(text, width, style, least))

    def _cell(
        self, column: int, span: int, style: styles.CellStyle, number_format: str | None = None
    ) -> Cell:
        for at in range(column, column + span):
            style.on(self.sheet.cell(self.row, at), number_format)
        styles.merge(self.sheet, self.row, column, span)
        return self.sheet.cell(self.row, column)  # type: ignore[return-value]  # the first cell is never a merged one


def put_text(cell: Cell | MergedCell, words: str) -> None:
    """Write words as words, whatever they begin with."""
    cell.value = _ESCAPE.sub(r"_x005F_x\1_", words)
    cell.data_type = "s"
    cell.quotePrefix = words.startswith("=")


def cell_value(value: Any) -> Any:
    """Return what the cell of a value holds: a number, a day, or text."""
    if isinstance(value, tuple):
        return _listed([_text(item) for item in value]) or None
    if isinstance(value, bool):
        return "tak" if value else "nie"
    if isinstance(value, Enum):
        return choice_label(value)
    return value


def _text(value: Any) -> str:
    if isinstance(value, date):
        return data_slownie(value).replace("\u00a0", " ")
    if isinstance(value, Decimal):
        return f"{value:f}".replace(".", ",")
    return str(cell_value(value))


def _listed(items: list[str]) -> str:
    """Return the items line by line; parted by empty lines when one of them has several lines itself."""
    if not any("\n" in item for item in items):
        return "\n".join(items)
    return "".join(_BLANK_LINES.sub("\n", item) + "\n\n" for item in items)
