"""A set of questions as a workbook, and back: what a lawyer edits in Excel."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.field import Field
from wkus_docs.kreator.bank import Bank
from wkus_docs.kreator.files import QUESTIONS_KIND
from wkus_docs.kreator.sheets.layout import WHOLE, Columns, fields_of_the_whole, is_provisions, sheets
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Place, Source
from wkus_docs.reading.xlsx import sheets_as_text
from wkus_docs.standing.folders import FILE_KEY
from wkus_docs.taken import as_typed
from wkus_docs.workbook import styles
from wkus_docs.workbook.cell_writer import put_text
from wkus_docs.workbook.saving import packed

_WIDTHS = ((12, 14), (40, 26), (10**6, 48))
"""Widths of columns by the longest text in them."""
_PROVISION = re.compile(r"(?P<akt>\S+)\s+(?P<jednostka>.+)")
_LIST = ", "
Cells: TypeAlias = Mapping[tuple[int, int], str]
"""Texts of a sheet by row and column, counted from 1."""


def questions_workbook(bank: Bank) -> bytes:
    """Return the workbook of a set: a sheet of the whole, and one for every list."""
    book = Workbook()
    _write_whole(book.worksheets[0], bank)
    for sheet in sheets():
        rows = list(_rows(bank, sheet))
        _write(book.create_sheet(sheet.name), sheet, rows)
    return packed(book, bank.nazwa, "wkus", bank.stan_prawny)


def _write_whole(sheet: Worksheet, bank: Bank) -> None:
    sheet.title = WHOLE
    for row, one in enumerate(fields_of_the_whole(), 1):
        _put(sheet, row, 1, one.name, styles.LABEL)
        _put(sheet, row, 2, _cell(one, getattr(bank, one.name)), styles.INPUT)
        _put(sheet, row, 3, one.label, styles.NOTE)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 18, 90
    sheet.column_dimensions["C"].width = 30


def _rows(bank: Bank, sheet: Columns) -> Iterator[list[str]]:
    owners = ((None, bank),) if not sheet.owner else ((one.id, one) for one in getattr(bank, sheet.owner))
    for owner, whole in owners:
        for item in getattr(whole, sheet.name):
            cells = [_cell(one, getattr(item, one.name)) for one in sheet.fields]
            yield cells if owner is None else [owner, *cells]


def _write(sheet: Worksheet, columns: Columns, rows: list[list[str]]) -> None:
    names = [*_heads(columns)]
    for column, name in enumerate(names, 1):
        _put(sheet, 1, column, name, styles.COLUMN)
        longest = max((len(cells[column - 1]) for cells in rows), default=0)
        width = next(width for limit, width in _WIDTHS if max(longest, len(name)) <= limit)
        sheet.column_dimensions[get_column_letter(column)].width = width
    for row, cells in enumerate(rows, 2):
        for column, text in enumerate(cells, 1):
            _put(sheet, row, column, text, styles.INPUT)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(names))}{len(rows) + 1}"
    sheet.page_setup.orientation = "landscape"


def _heads(columns: Columns) -> Iterator[str]:
    if columns.owner:
        yield columns.owner
    yield from (one.name for one in columns.fields)


def _put(sheet: Worksheet, row: int, column: int, text: str, style: styles.CellStyle) -> None:
    cell = sheet.cell(row, column)
    put_text(cell, text)
    style.on(cell)


def _cell(one: Field, value: Any) -> str:
    """Return a value as it stands in a cell."""
    if value is None:
        return ""
    if is_provisions(one):
        return "; ".join(f"{item.akt} {item.jednostka}" for item in value)
    if isinstance(value, tuple):
        return _LIST.join(value)
    return str(as_typed(value))


def is_questions_workbook(cells: Mapping[str, Cells]) -> bool:
    """Whether a workbook has the sheets of a set of questions."""
    return WHOLE in cells and "pytania" in cells


def read_questions(raw: bytes, name: str) -> Source:
    """Return what a workbook of a set says, with the cell of every value. Raises InputError where it is no workbook."""
    return _Reading(sheets_as_text(raw), name).source()


@dataclass
class _Reading:
    """Rows become items; an item's own lists find it by its identifier."""

    cells: Mapping[str, Cells]
    name: str
    data: dict[str, Any] = field(default_factory=dict)
    places: dict[Loc, Place] = field(default_factory=dict)
    remarks: list[Problem] = field(default_factory=list)

    def source(self) -> Source:
        """Return what all sheets say."""
        self._read_whole()
        for sheet in sheets():
            self._read(sheet)
        data = {FILE_KEY: QUESTIONS_KIND} | self.data
        return Source(self.name, "", data, dict(self.places), self.places, {}, tuple(self.remarks))

    def _read_whole(self) -> None:
        cells = self.cells.get(WHOLE, {})
        known = {one.name: one for one in fields_of_the_whole()}
        for row in sorted({row for row, _ in cells}):
            name, text = zwin(cells.get((row, 1), "")), cells.get((row, 2), "")
            if name in known and text:
                self._keep(self.data, (name,), _value(known[name], text), _place(WHOLE, row, 2))

    def _read(self, sheet: Columns) -> None:
        cells = self.cells.get(sheet.name, {})
        heads = {column: zwin(cells.get((1, column), "")) for row, column in cells if row == 1}
        fields = {one.name: one for one in sheet.fields}
        for column, head in heads.items():
            if head not in fields and head != sheet.owner:
                self._complain(
                    sheet.name, 1, column, f"Nie znam kolumny „{head}”.", f"Są: {', '.join(_heads(sheet))}."
                )
        counts: dict[Loc, int] = defaultdict(int)
        for row in sorted({row for row, _ in cells if row > 1}):
            said = {
                head: (text, column)
                for column, head in heads.items()
                if (text := cells.get((row, column), ""))
            }
            if not said:
                continue
            found = self._list(sheet, said, row)
            if found is None:
                continue
            items, loc = found
            at = (*loc, counts[loc])
            counts[loc] += 1
            item: dict[str, Any] = {}
            items.append(item)
            self.places[at] = _place(sheet.name, row, 1)
            for head, (text, column) in said.items():
                if head in fields:
                    self._keep(item, (*at, head), _value(fields[head], text), _place(sheet.name, row, column))

    def _list(
        self, sheet: Columns, said: Mapping[str, tuple[str, int]], row: int
    ) -> tuple[list[Any], Loc] | None:
        """Return the list that a row belongs to, and its way; none where it names no owner that there is."""
        if not sheet.owner:
            return self.data.setdefault(sheet.name, []), (sheet.name,)
        owner = said.get(sheet.owner, ("", 1))[0]
        for index, one in enumerate(self.data.get(sheet.owner, ())):
            if one.get("id") == owner:
                return one.setdefault(sheet.name, []), (sheet.owner, index, sheet.name)
        self._complain(
            sheet.name, row, 1, f"Wiersz nie mówi, czyj jest: „{owner}” nie stoi w arkuszu „{sheet.owner}”.",
            "Wpisz identyfikator z tamtego arkusza.",
        )  # fmt: skip
        return None

    def _keep(self, group: dict[str, Any], way: Loc, value: Any, place: Place) -> None:
        group[str(way[-1])] = value
        self.places[way] = place
        if isinstance(value, list):
            for index, one in enumerate(value):
                self.places[(*way, index)] = place
                if isinstance(one, dict):
                    self.places |= {(*way, index, name): place for name in one}

    def _complain(self, sheet: str, row: int, column: int, message: str, hint: str) -> None:
        place = _place(sheet, row, column)
        self.remarks.append(Problem((), row, column, Severity.ERROR, message, hint, cell=place.cell))


def _value(one: Field, text: str) -> Any:
    """Return what a cell says: a text, or the items of a list."""
    if is_provisions(one):
        return [_provision(part) for part in _parts(text, ";")]
    return _parts(text, ",") if one.is_list else text


def _provision(text: str) -> dict[str, str]:
    found = _PROVISION.fullmatch(text)
    return found.groupdict() if found else {"akt": text}


def _parts(text: str, sign: str) -> list[str]:
    return [part.strip() for part in text.replace("\n", sign).split(sign) if part.strip()]


def _place(sheet: str, row: int, column: int) -> Place:
    return Place(row, column, f"{sheet}!{get_column_letter(column)}{row}")
