"""The workbook as a file: its hidden sheets, its properties, and bytes that depend on the data alone."""

import io
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import TypeVar

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.worksheet import Worksheet

from wkus_docs.document import Document
from wkus_docs.errors import Loc
from wkus_docs.gaps import GAP_START, Gap, blamed
from wkus_docs.reading.xlsx_map import FIELD, GROUP, MARK, RESULT, VERSION
from wkus_docs.workbook.addresses import Addresses
from wkus_docs.workbook.cell_writer import put_text
from wkus_docs.workbook.styles import protect
from wkus_docs.zip_container import entries, pack

_PROPERTIES = "docProps/core.xml"
_SAVED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")
_NO_DAY = date(2000, 1, 1)
_T = TypeVar("_T")


def write_map(sheet: Worksheet, slug: str, addresses: Addresses) -> None:
    """Write the hidden sheet that says which cell holds which field."""
    rows = [
        (MARK, slug, str(VERSION), ""),
        *((GROUP, _path(loc), "", "") for loc in addresses.groups),
        *((FIELD, _path(loc), f"={ref}", code) for loc, (ref, code) in addresses.fields.items()),
        *((RESULT, one.printed, f"={one.ref}", one.name) for one in addresses.results),
    ]
    for row, texts in enumerate(rows, 1):
        for column, text in enumerate(texts, 1):
            cell = sheet.cell(row, column)
            if text.startswith("="):
                cell.value = text
            elif text:
                put_text(cell, text)


def hide(*sheets: Worksheet) -> None:
    """Hide sheets that only the program reads."""
    for sheet in sheets:
        sheet.sheet_state = "hidden"
        protect(sheet)


def to_bytes(workbook: Workbook, of: Document) -> bytes:
    """Return the file, dated and titled as the document is."""
    day = _known(of, lambda one: one.data_dokumentu, _NO_DAY)
    moment = datetime.combine(day, time(), UTC)
    workbook.properties = DocumentProperties(
        title=_known(of, lambda one: one.tytul_dokumentu, type(of).title()),
        creator=_known(of, lambda one: one.autor_dokumentu, "wkus"),
        language="pl-PL",
        created=moment.replace(tzinfo=None),
    )
    workbook.security = WorkbookProtection(lockStructure=True)
    assert workbook.calculation is not None  # noqa: S101 – a new workbook has it
    workbook.calculation.fullCalcOnLoad = True
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
