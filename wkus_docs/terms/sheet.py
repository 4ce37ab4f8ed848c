"""Terms as a workbook: one row a term, real dates, the state in words and in colour, a filter over the columns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter

from wkus_docs.polish.kalendarz import dzien_tygodnia
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.terms.rows import Wiersz
from wkus_docs.terms.term import Stan
from wkus_docs.workbook import styles
from wkus_docs.workbook.cell_writer import put_text
from wkus_docs.workbook.saving import packed

_SOON = 7
_HEAD, _FIRST = 3, 4
_NUMERIC_DAY = "dd.mm.yyyy"
_RED, _AMBER, _GREEN, _GREY, _WHITE = "F4C7C3", "FCE8B2", "D5E8D4", "E0E0E0", "FFFFFF"


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: its head, its width in digits and what stands in it."""

    head: str
    width: float
    value: Callable[[Wiersz], str | date | int | None]


_COLUMNS = (
    _Column("Sprawa", 22, lambda row: row.sprawa),
    _Column("Znak sprawy", 15, lambda row: row.znak),
    _Column("Dzień", 12, lambda row: row.termin.dzien),
    _Column("Dzień tygodnia", 13, lambda row: dzien_tygodnia(row.termin.dzien) if row.termin.dzien else ""),
    _Column("Co", 36, lambda row: row.co),
    _Column(
        "Jaki to dzień", 16, lambda row: "najwcześniejszy" if row.termin.regula.najwczesniej else "ostatni"
    ),
    _Column("Kto", 16, lambda row: row.termin.regula.kto),
    _Column("Stan", 26, lambda row: row.stan_slowami),
    _Column("Zostało dni", 10, lambda row: None if row.stan in _CLOSED else row.termin.dni(row.na_dzien)),
    _Column("Inne odczytanie", 13, lambda row: row.termin.inny_dzien),
    _Column("Spełniono", 12, lambda row: row.termin.spelniono),
    _Column("Jak policzono", 80, lambda row: row.termin.slad),
    _Column("Co, gdy się nie zdąży", 60, lambda row: row.skutek),
    _Column("Podstawa", 44, lambda row: row.termin.regula.opis_podstawy),
)
_PRINTED = 9
"""Columns on paper; the others, with the reckoning and the ground, would make the letters too small."""
_CLOSED: frozenset[Stan] = frozenset({Stan.SPELNIONY, Stan.ROZLICZONY})
_STATE = next(number for number, column in enumerate(_COLUMNS, 1) if column.head == "Stan")


def to_sheet(rows: Sequence[Wiersz], day: date) -> bytes:
    """Return the workbook with the terms of one case or of several, as they stand on a day; equal rows, equal bytes."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Terminy"
    last = get_column_letter(len(_COLUMNS))
    title = f"Terminy – stan na {data_slownie(day)}"
    put_text(sheet.cell(1, 1), title)
    styles.TITLE.on(sheet.cell(1, 1))
    sheet.row_dimensions[1].height = 24
    put_text(
        sheet.cell(2, 1),
        "Dni w kolumnach „Dzień” są datami: można je sortować i filtrować. Stan podano słowami i kolorem.",
    )
    replace(styles.NOTE, wrap=False).on(sheet.cell(2, 1))
    for number, column in enumerate(_COLUMNS, 1):
        cell = sheet.cell(_HEAD, number)
        put_text(cell, column.head)
        styles.COLUMN.on(cell)
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.row_dimensions[_HEAD].height = styles.height("Inne odczytanie", 10, styles.COLUMN)
    for index, row in enumerate(rows, _FIRST):
        _write(sheet, index, row)
    sheet.auto_filter.ref = f"A{_HEAD}:{last}{max(_HEAD, sheet.max_row)}"
    styles.finish(sheet, last, frozen=f"A{_FIRST}", landscape=True)
    sheet.print_area = f"A1:{get_column_letter(_PRINTED)}{sheet.max_row}"
    styles.protect(sheet, rows=True)
    return packed(workbook, title, "wkus", day)


def _write(sheet: Any, index: int, row: Wiersz) -> None:
    """Write a term in a row as high as its longest text needs."""
    heights = []
    for number, column in enumerate(_COLUMNS, 1):
        cell, value = sheet.cell(index, number), column.value(row)
        if isinstance(value, date):
            cell.value = value
            styles.FIGURE.on(cell, _NUMERIC_DAY)
        elif isinstance(value, int):
            cell.value = value
            styles.FIGURE.on(cell, styles.WHOLE)
        else:
            if value:
                put_text(cell, value)
            styles.WORDS.on(cell)
            heights.append(styles.height(value or "", column.width, styles.WORDS))
    sheet.cell(index, _STATE).fill = PatternFill("solid", start_color=_colour(row))
    sheet.row_dimensions[index].height = max(heights)


def _colour(row: Wiersz) -> str:
    """Return the colour of the state: red when somebody is late, amber within a week, green when met."""
    term, state = row.termin, row.stan
    if state is Stan.NIEZNANY:
        return _GREY
    if state in _CLOSED:
        return _RED if state is Stan.SPELNIONY and term.naruszony else _GREEN
    if term.regula.najwczesniej:
        return _WHITE
    if term.chybiony(row.na_dzien):
        return _RED
    left = term.dni(row.na_dzien)
    return _AMBER if left is not None and left <= _SOON else _WHITE
