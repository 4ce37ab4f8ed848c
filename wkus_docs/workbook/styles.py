"""Styles of cells and pages of a workbook: few colours, each with one meaning; Polish formats; pages ready to print."""

from copy import copy
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

MONEY = "#,##0.00"
UNIT_COST = "#,##0.00##"
"""A grosz is too coarse for the cost of a small unit."""
RATIO = "0.0000"
SMALL_RATIO = "0.000000"
SHARE = "0.00%"
SMALL_SHARE = "0.0000%"
WHOLE = "#,##0"
WHOLE_OR_NOT = "#,##0.##"
PLAIN = "General"
YEAR = '0" r."'
YEARS = '0.00" roku"'
DAY = "[$-415]d\\ mmmm\\ yyyy"

INPUT_FILL = "FFF8DC"
GIVEN_FILL = "E2ECF7"
HEAD_FILL, SUBHEAD_FILL, TOTAL_FILL = "1F4E5F", "DCE9EE", "EEF3F5"
_GREY, _DARK, _WHITE = "595959", "1F4E5F", "FFFFFF"
_LINE = Side(style="thin", color="B7C4C9")
_BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_POINTS, _SMALL_POINTS = 15.0, 12.5
_LETTERS, _SMALL_LETTERS = 1.1, 1.4
"""How many letters of running text, and of a note, fit where a column is as wide as one digit."""


def _solid(colour: str) -> PatternFill:
    return PatternFill("solid", start_color=colour)


@dataclass(frozen=True, eq=False)
class CellStyle:
    """The style of a cell; only inputs are open to typing."""

    font: Font
    fill: PatternFill | None = None
    border: Border | None = None
    horizontal: str | None = None
    vertical: str = "center"
    wrap: bool = True
    shrink: bool = False
    is_open: bool = False
    indent: int = 0

    def on(self, cell: Any, number_format: str | None = None) -> None:
        """Give a cell the style; equal ones are hashed once and reused, as openpyxl is slow at it."""
        made = _STYLES.setdefault(cell.parent.parent, {})
        if (self, number_format) not in made:
            self._put_on(cell, number_format)
            made[self, number_format] = copy(cell._style)  # noqa: SLF001 – the way openpyxl shows for copying a style
        cell._style = copy(made[self, number_format])  # noqa: SLF001 – as above

    def _put_on(self, cell: Any, number_format: str | None) -> None:
        cell.font = self.font
        if self.fill is not None:
            cell.fill = self.fill
        if self.border is not None:
            cell.border = self.border
        cell.alignment = Alignment(
            horizontal=self.horizontal,
            vertical=self.vertical,
            wrap_text=self.wrap,
            shrink_to_fit=self.shrink,
            indent=self.indent,
        )
        cell.protection = Protection(locked=not self.is_open)
        if number_format is not None:
            cell.number_format = number_format


def merge(sheet: Worksheet, row: int, column: int, span: int) -> None:
    """Merge cells beside each other; they have their style already."""
    if span > 1:
        sheet.merged_cells.add(CellRange(None, column, row, column + span - 1, row))


_STYLES: WeakKeyDictionary[Any, dict[tuple[CellStyle, str | None], Any]] = WeakKeyDictionary()

_FONT = Font(name="Calibri", size=11)
_BOLD = Font(name="Calibri", size=11, bold=True)
_NOTE_FONT = Font(name="Calibri", size=9, italic=True, color=_GREY)

TITLE = CellStyle(Font(name="Calibri", size=16, bold=True, color=_DARK), wrap=False)
NOTE = CellStyle(_NOTE_FONT, horizontal="left", indent=1)
HEADING = CellStyle(Font(name="Calibri", size=13, bold=True, color=_WHITE), _solid(HEAD_FILL), wrap=False)
SUBHEADING = CellStyle(
    Font(name="Calibri", size=11, bold=True, color=_DARK), _solid(SUBHEAD_FILL), wrap=False
)
COLUMN = CellStyle(_BOLD, _solid(SUBHEAD_FILL), _BOX, horizontal="center")
LABEL = CellStyle(_FONT, border=_BOX, horizontal="left")
TOTAL_LABEL = CellStyle(_BOLD, _solid(TOTAL_FILL), _BOX)
INPUT = CellStyle(_FONT, _solid(INPUT_FILL), _BOX, horizontal="left", is_open=True, indent=1)
INPUT_NUMBER = CellStyle(
    _FONT, _solid(INPUT_FILL), _BOX, horizontal="right", wrap=False, shrink=True, is_open=True
)
FIGURE = CellStyle(_FONT, border=_BOX, horizontal="right", wrap=False, shrink=True)
TOTAL = CellStyle(_BOLD, _solid(TOTAL_FILL), _BOX, horizontal="right", wrap=False, shrink=True)
WORDS = CellStyle(_FONT, border=_BOX, horizontal="left", indent=1)
GIVEN = CellStyle(_FONT, _solid(GIVEN_FILL), _BOX, horizontal="left", indent=1)
GIVEN_NUMBER = CellStyle(_FONT, _solid(GIVEN_FILL), _BOX, horizontal="right", wrap=False, shrink=True)
YEAR_HEAD = CellStyle(_BOLD, _solid(INPUT_FILL), _BOX, horizontal="center", is_open=True)
HINT = CellStyle(_NOTE_FONT, _solid(SUBHEAD_FILL), _BOX, horizontal="center")
END = CellStyle(_NOTE_FONT, _solid(SUBHEAD_FILL), wrap=False, horizontal="left", indent=1)


def height(text: str, width: float, style: CellStyle, least: int = 1) -> float:
    """Return the height of a row for a text in a cell of a width counted in digits."""
    small = style is NOTE
    room = max(1.0, (width - 2) * (_SMALL_LETTERS if small else _LETTERS))
    lines = sum(1 + int(max(0, len(line) - 1) / room) for line in text.split("\n"))
    return (_SMALL_POINTS if small else _POINTS) * max(least, lines) + 3


def finish(sheet: Worksheet, columns: str, *, frozen: str, landscape: bool) -> None:
    """Protect a sheet without a password, and set its pages."""
    sheet.freeze_panes = frozen
    sheet.print_area = f"A1:{columns}{sheet.max_row}"
    sheet.print_title_rows = f"1:{int(''.join(filter(str.isdigit, frozen))) - 1}"
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.page_margins.top, sheet.page_margins.bottom = 0.6, 0.7
    footer: Any = sheet.oddFooter
    footer.center.text, footer.left.text = "Strona &P z &N", "&A"
    sheet.sheet_view.showGridLines = False
    protect(sheet)


def protect(sheet: Worksheet, *, rows: bool = False) -> None:
    """Lock what is not to be typed over; rows and columns may be made wider or higher.

    ``rows`` lets one put in, delete, sort and filter rows, where a table is read as a region.
    """
    sheet.protection.sheet = True
    sheet.protection.formatRows = False
    sheet.protection.formatColumns = False
    if rows:
        sheet.protection.insertRows = sheet.protection.deleteRows = False
        sheet.protection.sort = sheet.protection.autoFilter = False
