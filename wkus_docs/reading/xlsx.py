"""A workbook of ours into a Source: text as YAML would give it, with the cell of every value.

The hidden sheet „Mapa” says which cell belongs to which field, by references that move with the cells.
Refused: what is no workbook, is locked, suspicious or somebody else's, and a workbook without its data.
"""

import io
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from openpyxl import load_workbook

from wkus_docs.errors import InputError, Loc, Problem, Severity
from wkus_docs.reading.source import Figure, Place, Source
from wkus_docs.reading.xlsx_cells import Cells, Reader, as_text, place_of, year_in
from wkus_docs.reading.xlsx_map import DATA, SHEET, BrokenMapError, Map, MapRow, mapped
from wkus_docs.reading.xlsx_stray import strays
from wkus_docs.reading.xlsx_table import TableReader
from wkus_docs.reading.xlsx_tree import MANY, Tree
from wkus_docs.zip_container import ContainerError, Trouble, entries

MAX_BYTES = 10_000_000
MAX_UNPACKED = 50_000_000
MAX_ROWS, MAX_COLUMNS = 20_000, 500

_KEY, _YEAR = "dokument", "rok"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_START_ANEW = "Weź nowy skoroszyt (wkus wzor NAZWA --xlsx -o plik.xlsx) i przenieś do niego dane."
_SAVE_AS = "W Excelu: Plik › Zapisz jako › Skoroszyt programu Excel (.xlsx)."
_TROUBLES = {
    Trouble.BROKEN: ("To nie jest skoroszyt Excela albo plik jest uszkodzony.", _SAVE_AS),
    Trouble.TWICE: ("Skoroszyt jest uszkodzony.", _SAVE_AS),
    Trouble.LARGE: ("Skoroszyt jest za duży.", "Usuń z niego obrazki i arkusze, których nie było w naszym."),
    Trouble.TIGHT: ("Skoroszyt jest spakowany podejrzanie ciasno, więc go nie otwieram.", _SAVE_AS),
    Trouble.LOCKED: ("Skoroszyt jest chroniony hasłem.", "Zapisz go bez hasła."),
    Trouble.NAME: ("Skoroszyt ma część o niedozwolonej nazwie.", _SAVE_AS),
    Trouble.DEFINED: ("Skoroszyt zawiera definicję DTD, a takich nie przyjmujemy.", _SAVE_AS),
}


def read_xlsx(raw: bytes, name: str) -> Source:
    """Read a workbook; ``name`` stands for the file in messages. Raises InputError with what stops the reading."""
    if len(raw) > MAX_BYTES:
        raise _refusal(*_TROUBLES[Trouble.LARGE])
    _refuse_others(raw)
    try:
        formulas, values = _opened(raw, data_only=False), _opened(raw, data_only=True)
        chart = mapped(formulas.get(SHEET, {}))
        return _source(name, chart, formulas, values)
    except BrokenMapError as fault:
        raise _refusal(str(fault), _START_ANEW) from fault
    except InputError:
        raise
    except Exception as fault:  # openpyxl has no error of its own for a workbook it cannot take
        raise _refusal("Skoroszytu nie da się odczytać: jest uszkodzony.", _SAVE_AS) from fault


def sheets_as_text(raw: bytes) -> Mapping[str, Mapping[tuple[int, int], str]]:
    """Return what stands in every cell of any workbook, by sheet, row and column counted from 1; computed values as shown.

    Numbers are written as a clerk types them, days as „2026-11-30”. Raises InputError with what stops the reading.
    """
    if len(raw) > MAX_BYTES:
        raise _refusal(*_TROUBLES[Trouble.LARGE])
    _refuse_others(raw)
    try:
        sheets = _opened(raw, data_only=True)
    except Exception as fault:  # as above
        raise _refusal("Skoroszytu nie da się odczytać: jest uszkodzony.", _SAVE_AS) from fault
    return {
        name: {at: text for at, cell in cells.items() if (text := as_text(cell.value))}
        for name, cells in sheets.items()
    }


def _refuse_others(raw: bytes) -> None:
    """Look into the container before a workbook is made of it."""
    if raw.startswith(_OLD_OFFICE):
        raise _refusal(
            "To skoroszyt dawnego Excela (.xls) albo skoroszyt zaszyfrowany hasłem.",
            f"{_SAVE_AS} Hasło przedtem usuń.",
        )
    try:
        names = entries(raw, largest=MAX_UNPACKED)
    except ContainerError as fault:
        raise _refusal(*_TROUBLES[fault.trouble]) from fault
    if "xl/workbook.xml" in names:
        return
    if "word/document.xml" in names:
        raise _refusal("To dokument Worda, a nie plik z danymi.", "Podaj plik .yaml albo .xlsx.")
    if "mimetype" in names:
        raise _refusal(
            "To plik OpenDocument, a nie skoroszyt Excela.", "Zapisz go jako „Excel 2007–365 (.xlsx)”."
        )
    raise _refusal(*_TROUBLES[Trouble.BROKEN])


def _opened(raw: bytes, *, data_only: bool) -> dict[str, Cells]:
    """Return the cells of every sheet, row by row: what is merged or drawn is not looked at."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl tells the programmer what it leaves out
        book = load_workbook(io.BytesIO(raw), read_only=True, data_only=data_only, keep_links=False)
        sheets = {
            name: dict(_cells(book[name])) for name in book.sheetnames if hasattr(book[name], "iter_rows")
        }
        book.close()
    return sheets


def _cells(sheet: Any) -> Iterator[tuple[tuple[int, int], Any]]:
    sheet.reset_dimensions()  # what the file says of its size need not be true
    for row in sheet.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS):
        for cell in row:
            if cell.value is not None:
                yield (cell.row, cell.column), cell


def _source(name: str, chart: Map, formulas: dict[str, Cells], values: dict[str, Cells]) -> Source:
    reader = Reader(formulas, values)
    fields = [row for row in chart.fields if row.sheet]
    if not any(row.sheet in values for row in fields):
        raise _refusal(f"Ze skoroszytu usunięto arkusz „{DATA}”.", _START_ANEW)
    tree = Tree(chart.groups)
    for row in fields:
        tree.put(row.loc, reader.text(row), place_of(row), many=row.kind.endswith(MANY))
    _put_keys(chart, reader, tree)
    tables = [TableReader(table, reader, tree) for table in chart.tables]
    for table in tables:
        table.read()
    source = Source(name, "", {_KEY: chart.slug})
    tree.settle(source)
    figures = [_figure(row, reader, tree) for row in chart.results if row.sheet in formulas]
    figures += [_figure(_settled(row, tree.locs.get(item)), reader, tree) for row, item in reader.beside]
    remarks = (*reader.remarks(tree.locs), *_lost(chart, formulas), *strays(chart, tables, formulas))
    shown = (figure for figure in figures if figure.path or figure.shown not in {None, ""})
    return Source(name, "", source.data, source.keys, source.values, source.as_written, remarks, tuple(shown))


def _put_keys(chart: Map, reader: Reader, tree: Tree) -> None:
    """Put what says which items others belong to, and the headings that ways to figures name."""
    for row in chart.keys:
        if row.sheet:
            shown = reader.shown(row)
            tree.put_key(row.loc, year_in(shown) if row.kind == _YEAR else shown, place_of(row))
    for row in chart.headings:
        tree.put_heading(row.path, year_in(reader.shown(row)) if row.sheet else None)


def _settled(row: MapRow, item: Loc | None) -> MapRow:
    """Return a formula beside a row of a table with the way to its twin, now that the row has its place in the data."""
    path = ".".join(map(str, (*item, row.path))) if item and row.path else ""
    return replace(row, path=path)


def _figure(row: MapRow, reader: Reader, tree: Tree) -> Figure:
    shown, overwritten = reader.result(row)
    money = reader.writes_money(row)
    return Figure(tree.filled(row.path), place_of(row), row.kind, shown, overwritten, money)


def _lost(chart: Map, formulas: dict[str, Cells]) -> Iterator[Problem]:
    """Say that a part of the computations is gone: a sheet, or rows of it."""
    if any(row.sheet not in formulas for row in chart.results):
        yield Problem(
            (), 0, 0, Severity.WARNING,
            "Ze skoroszytu usunięto arkusz z obliczeniami albo jego część; program policzył wszystko od nowa.",
            _START_ANEW,
        )  # fmt: skip
    for table in chart.tables:
        if not any(column.sheet in formulas for column in table.columns):
            yield Problem(
                (),
                0,
                0,
                Severity.ERROR,
                f"Ze skoroszytu usunięto tabelę z arkusza „{table.name}”.",
                _START_ANEW,
            )


def _refusal(message: str, hint: str, place: Place = Place(0, 0)) -> InputError:  # noqa: B008 – a constant
    return InputError(
        (Problem((), place.line, place.column, Severity.ERROR, message, hint, cell=place.cell),)
    )
