"""Sheets with live formulas: every figure beside its name and its formula in words."""

from typing import Any

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.reading.xlsx_map import SHEET
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Addresses, Ref, Result
from wkus_docs.workbook.cell_writer import put_text
from wkus_docs.workbook.formulas import any_used
from wkus_docs.workbook.formulas import words as words_of
from wkus_docs.workbook.validation import LISTS

GREEN, YELLOW, RED, GREY = "D9EAD3", "FFF2CC", "F4CCCC", "EDEDED"
_HIDDEN = (LISTS, SHEET)
_NOTE = (
    "Wszystko tu liczy się z arkusza „Dane”; niczego nie trzeba wpisywać. „brak danych” znaczy, że czegoś nie "
    "wpisano albo nie da się tego policzyć."
)


class Calculations:
    """The sheets with formulas of a workbook, and the addresses they refer to."""

    def __init__(self, workbook: Workbook, addresses: Addresses) -> None:
        """New sheets are inserted before the hidden ones of the workbook."""
        self._workbook, self.addresses = workbook, addresses

    def sheet(self, title: str, heading: str, widths: list[float]) -> "Calculation":
        """Add a sheet with columns of these widths."""
        index = len(self._workbook.sheetnames) - len(_HIDDEN)
        return Calculation(self._workbook.create_sheet(title, index), self.addresses, heading, widths)


class Calculation:
    """A sheet with formulas, written row by row; ``row`` is the one to write in."""

    def __init__(self, sheet: Worksheet, addresses: Addresses, heading: str, widths: list[float]) -> None:
        """Write the head of the sheet."""
        self.addresses, self._sheet, self._widths = addresses, sheet, widths
        for column, width in enumerate(widths, 1):
            self._sheet.column_dimensions[get_column_letter(column)].width = width
        self.row = 1
        self.words(1, heading, styles.TITLE)
        self.row = 2
        self.words(1, _NOTE, styles.NOTE, len(widths))
        self.row = 3

    @property
    def columns(self) -> int:
        """How many columns the sheet has."""
        return len(self._widths)

    def words(self, column: int, words: str, style: styles.CellStyle = styles.LABEL, span: int = 1) -> None:
        """Write words that do not change."""
        for at in range(column, column + span):
            style.on(self._sheet.cell(self.row, at))
        styles.merge(self._sheet, self.row, column, span)
        put_text(self._sheet.cell(self.row, column), words)
        if style.wrap:
            self._room_for(words, column, span, style)

    def name_columns(self, *heads: str, explained: bool = False) -> None:
        """Write the heads of columns, from the first one on; ``explained`` adds one for the formulas in words."""
        for column, head in enumerate(heads, 1):
            self.words(column, head, styles.COLUMN)
        if explained:
            self.words(len(heads) + 1, "Jak liczone", styles.COLUMN, self.columns - len(heads))
        self.row += 1

    def explain(self, column: int, words: str) -> None:
        """Write in words how the figures of the row are computed, in all columns that are left."""
        self.words(column, words, styles.NOTE, len(self._widths) - column + 1)

    def heading(self, words: str, *, below: bool = False) -> None:
        """Write a heading across the sheet, after an empty row."""
        self.row += 1
        for column in range(1, len(self._widths) + 1):
            self.words(column, "", styles.SUBHEADING if below else styles.HEADING)
        self.words(1, words, styles.SUBHEADING if below else styles.HEADING)
        self.row += 1

    def figure(  # noqa: PLR0913 – a figure is all of this
        self,
        column: int,
        formula: str,
        number_format: str,
        name: str,
        printed: str = "",
        *,
        style: styles.CellStyle = styles.FIGURE,
        span: int = 1,
        room: str = "",
    ) -> Ref:
        """Write a formula; ``printed`` leads to the same figure in the document, ``room`` is the longest text."""
        self._room_for(room, column, span, style)
        for at in range(column, column + span):
            style.on(self._sheet.cell(self.row, at), number_format)
        styles.merge(self._sheet, self.row, column, span)
        self._sheet.cell(self.row, column).value = "=" + formula.replace(f"{self._sheet.title}!", "")
        ref = Ref(self._sheet.title, self.row, column)
        self.addresses.results.append(Result(ref, name, printed))
        return ref

    @property
    def title(self) -> str:
        """Name of the sheet."""
        return self._sheet.title

    def rewrite(self, ref: Ref, formula: str) -> None:
        """Give a cell its formula when what it rests on has been written below it."""
        self._sheet.cell(ref.row, ref.column).value = "=" + formula.replace(f"{self._sheet.title}!", "")

    def name(self, column: int, path: str, name: str, *, field: str = "nazwa", span: int = 1) -> Ref:
        """Write the name of an item of a list; it is empty as long as nobody uses the place."""
        given = self.addresses.at(f"{path}.{field}")
        listed = path.rpartition(".")[0]
        shown = f'IF({any_used(self.addresses.within(path))},{words_of(given)},"")'
        printed = f"{listed}.{{{path}}}.{field}"
        said = self.addresses.texts.get(given, "")
        return self.figure(
            column, shown, styles.PLAIN, name, printed, style=styles.WORDS, span=span, room=said
        )

    def _room_for(self, text: str, column: int, span: int, style: styles.CellStyle) -> None:
        """Make the row high enough for a text."""
        row, width = self._sheet.row_dimensions[self.row], sum(self._widths[column - 1 : column - 1 + span])
        row.height = max(row.height or 0, styles.height(text, width, style))

    def colour(self, ref: Ref, *colours: tuple[str, str]) -> None:
        """Colour a cell by the words that begin it; the words say it all without the colour."""
        place = f"{get_column_letter(ref.column)}{ref.row}"
        for words, colour in colours:
            said = words.replace('"', '""')
            rule = _rule(f'LEFT({place},{len(words)})="{said}"', fill=_fill(colour))
            self._sheet.conditional_formatting.add(place, rule)

    def finish(self, *, landscape: bool = True) -> None:
        """Mark what is missing and what is not whole, and set the pages."""
        last = get_column_letter(len(self._widths))
        everywhere = f"A3:{last}{self._sheet.max_row}"
        missing = _rule(f'A3="{BRAK_DANYCH}"', font=Font(italic=True, color="7F7F7F"), fill=_fill(GREY))
        self._sheet.conditional_formatting.add(everywhere, missing)
        styles.finish(self._sheet, last, frozen="C3", landscape=landscape)

    def whole_or_not(self, ref: Ref) -> None:
        """Show the places of a quantity only when there are any."""
        place = f"{get_column_letter(ref.column)}{ref.row}"
        decimals = NumberFormat(numFmtId=4, formatCode=styles.MONEY)
        rule = _rule(f"IF(ISNUMBER({place}),{place}<>INT({place}),FALSE)", numFmt=decimals)
        self._sheet.conditional_formatting.add(place, rule)


def _fill(colour: str) -> PatternFill:
    return PatternFill("solid", start_color=colour, end_color=colour, bgColor=colour)


def _rule(formula: str, **format_: Any) -> Rule:
    """Return a condition and how a cell then looks."""
    return Rule(type="expression", formula=[formula], dxf=DifferentialStyle(**format_), stopIfTrue=True)
