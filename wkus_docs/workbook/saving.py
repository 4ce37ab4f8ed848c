"""The workbook as a file: its hidden sheets, its properties, and bytes that depend on the data alone."""

import io
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from typing import TypeVar

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.worksheet import Worksheet

from wkus_docs.document import Document
from wkus_docs.errors import Loc
from wkus_docs.gaps import GAP_START, Gap, blamed
from wkus_docs.reading.xlsx_map import (
    ASIDE,
    COLUMN,
    FIELD,
    FORMULA,
    GROUP,
    HEADING,
    KEY,
    MARK,
    OTHERWISE,
    RESULT,
    TABLE,
    VERSION,
    WORDS,
)
from wkus_docs.workbook.addresses import Addresses, TableAt
from wkus_docs.workbook.cell_writer import put_text
from wkus_docs.workbook.styles import protect
from wkus_docs.zip_container import entries, pack

_PROPERTIES = "docProps/core.xml"
_SAVED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")
_NO_DAY = date(2000, 1, 1)
_T = TypeVar("_T")


def write_map(sheet: Worksheet, slug: str, addresses: Addresses) -> None:
    """Write the hidden sheet that says which cell holds which field."""
    rows: list[tuple[str, ...]] = [
        (MARK, slug, str(VERSION), ""),
        *((GROUP, _path(loc), "", "") for loc in addresses.groups),
        *((FIELD, _path(loc), f"={ref}", code) for loc, (ref, code) in addresses.fields.items()),
        *((RESULT, one.printed, f"={one.ref}", one.name) for one in addresses.results),
        *((KEY, _path(loc), f"={ref}", code) for loc, (ref, code) in addresses.keys.items()),
        *((HEADING, name, f"={ref}", "") for name, ref in addresses.headings.items()),
        *(row for table in addresses.tables for row in _table(table)),
        *((ASIDE, "", f"={ref}", "") for ref in addresses.asides),
        *(
            (WORDS, words, "", "")
            for words in (_words(sheet.parent) if addresses.tables and sheet.parent else ())
        ),
    ]
    for row, texts in enumerate(rows, 1):
        for column, text in enumerate(texts, 1):
            cell = sheet.cell(row, column)
            if text.startswith("="):
                cell.value = text
            elif text:
                put_text(cell, text)


def _table(table: TableAt) -> Iterator[tuple[str, ...]]:
    yield TABLE, table.base, f"={table.top}", table.name, f"={table.bottom}"
    for path, head, code in table.columns:
        yield COLUMN, path, f"={head}", code, table.name
    for path, head, name in table.formulas:
        yield FORMULA, path, f"={head}", name, table.name
    for words, base in table.otherwise:
        yield OTHERWISE, base, "", words, table.name


def _words(workbook: Workbook) -> list[str]:
    """Return all that stands locked on the sheets one sees: what else stands there, somebody else has typed."""
    seen = (sheet for sheet in workbook if sheet.sheet_state == "visible")
    cells = (cell for sheet in seen for row in sheet.iter_rows() for cell in row)
    said = (
        " ".join(str(cell.value).split())
        for cell in cells
        if cell.data_type == "s" and cell.protection.locked
    )
    return sorted(set(filter(None, said)))


def hide(*sheets: Worksheet) -> None:
    """Hide sheets that only the program reads."""
    for sheet in sheets:
        sheet.sheet_state = "hidden"
        protect(sheet)


def to_bytes(workbook: Workbook, of: Document) -> bytes:
    """Return the file, dated and titled as the document is."""
    day = _known(of, lambda one: one.data_dokumentu, _NO_DAY)
    assert workbook.calculation is not None  # noqa: S101 – a new workbook has it
    workbook.calculation.fullCalcOnLoad = True
    title = _known(of, lambda one: one.tytul_dokumentu, type(of).title())
    return packed(workbook, title, _known(of, lambda one: one.autor_dokumentu, "wkus"), day)


def packed(workbook: Workbook, title: str, creator: str, day: date) -> bytes:
    """Return the file with its properties; equal data give equal bytes."""
    moment = datetime.combine(day, time(), UTC)
    workbook.properties = DocumentProperties(
        title=title, creator=creator, language="pl-PL", created=moment.replace(tzinfo=None)
    )
    workbook.security = WorkbookProtection(lockStructure=True)
    made = io.BytesIO()
    workbook.save(made)
    contents = {name: entry.body() for name, entry in entries(made.getvalue()).items()}
    stamp = moment.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    contents[_PROPERTIES] = _SAVED.sub(rb"\g<1>%b\g<2>" % stamp, contents[_PROPERTIES])
    return pack(contents)


def _known(of: Document, compute: Callable[[Document], _T], otherwise: _T) -> _T:
    """Return a property of the document; ``otherwise`` where a gap makes it unknown."""
    try:
        said = compute(of)
    except Exception as fault:  # noqa: BLE001 – raised again unless a gap explains it
        blamed(fault, of)
        return otherwise
    return otherwise if isinstance(said, Gap) or GAP_START in str(said) else said


def _path(loc: Loc) -> str:
    return ".".join(map(str, loc))
