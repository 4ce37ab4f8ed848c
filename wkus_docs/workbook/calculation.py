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
from wkus_docs.workbook import looks
from wkus_docs.workbook.book import Book, Ref, Result
from wkus_docs.workbook.formulas import used
from wkus_docs.workbook.formulas import words as words_of
from wkus_docs.workbook.pen import put
from wkus_docs.workbook.validation import LISTS

GREEN, YELLOW, RED, GREY = "D9EAD3", "FFF2CC", "F4CCCC", "EDEDED"
_HIDDEN = (LISTS, SHEET)
_NOTE = (
    "Wszystko tu liczy się z arkusza „Dane”; niczego nie trzeba wpisywać. „brak danych” znaczy, że czegoś nie "
    "wpisano albo nie da się tego policzyć."
)


class Calculations:
    """The sheets with formulas of a workbook, and the address book they take their references from."""

    def __init__(self, workbook: Workbook, book: Book) -> None:
        """Take the workbook; its hidden sheets stay behind the new ones."""
        self._workbook, self.book = workbook, book

    def sheet(self, title: str, heading: str, widths: list[float]) -> "Calculation":
        """Begin a sheet whose columns are so wide."""
        index = len(self._workbook.sheetnames) - len(_HIDDEN)
        return Calculation(self._workbook.create_sheet(title, index), self.book, heading, widths)


class Calculation:
    """A sheet with formulas, written row by row; ``row`` is the one to write in."""

    def __init__(self, sheet: Worksheet, book: Book, heading: str, widths: list[float]) -> None:
        """Write the head of the sheet."""
        self.book, self._sheet, self._widths = book, sheet, widths
        for column, width in enumerate(widths, 1):
            self._sheet.column_dimensions[get_column_letter(column)].width = width
        self.row = 1
        self.words(1, heading, looks.TITLE)
        self.row = 2
        self.words(1, _NOTE, looks.NOTE, len(widths))
        self.row = 3

    @property
    def columns(self) -> int:
        """How many columns the sheet has."""
        return len(self._widths)

    def words(self, column: int, words: str, look: looks.Look = looks.LABEL, span: int = 1) -> None:
        """Write words that do not change."""
        for at in range(column, column + span):
            look.on(self._sheet.cell(self.row, at))
        looks.merge(self._sheet, self.row, column, span)
        put(self._sheet.cell(self.row, column), words)
        if look.wrap:
            self._room_for(words, column, span, look)

    def columns_named(self, *heads: str, said: bool = False) -> None:
        """Write the heads of columns, from the first one on; ``said`` adds one for the formulas in words."""
        for column, head in enumerate(heads, 1):
            self.words(column, head, looks.COLUMN)
        if said:
            self.words(len(heads) + 1, "Jak liczone", looks.COLUMN, self.columns - len(heads))
        self.row += 1

    def said(self, column: int, words: str) -> None:
        """Write in words how the figures of the row are computed, in all columns that are left."""
        self.words(column, words, looks.NOTE, len(self._widths) - column + 1)

    def heading(self, words: str, *, below: bool = False) -> None:
        """Write a heading across the sheet, after an empty row."""
        self.row += 1
        for column in range(1, len(self._widths) + 1):
            self.words(column, "", looks.SUBHEADING if below else looks.HEADING)
        self.words(1, words, looks.SUBHEADING if below else looks.HEADING)
        self.row += 1

    def figure(  # noqa: PLR0913 – a figure is all of this
        self,
        column: int,
        formula: str,
        number_format: str,
        name: str,
        twin: str = "",
        *,
        look: looks.Look = looks.FIGURE,
        span: int = 1,
        room: str = "",
    ) -> Ref:
        """Write a formula; ``twin`` is the way to the same figure in the document, ``room`` the longest words."""
        self._room_for(room, column, span, look)
        for at in range(column, column + span):
            look.on(self._sheet.cell(self.row, at), number_format)
        looks.merge(self._sheet, self.row, column, span)
        self._sheet.cell(self.row, column).value = "=" + formula.replace(f"{self._sheet.title}!", "")
        ref = Ref(self._sheet.title, self.row, column)
        self.book.results.append(Result(ref, name, twin))
        return ref

    def name(self, column: int, path: str, name: str, *, field: str = "nazwa", span: int = 1) -> Ref:
        """Write the name of an item of a list; it is empty as long as nobody uses the place."""
        given = self.book.at(f"{path}.{field}")
        listed = path.rpartition(".")[0]
        shown = f'IF({used(self.book.within(path))},{words_of(given)},"")'
        twin = f"{listed}.{{{path}}}.{field}"
        said = self.book.texts.get(given, "")
        return self.figure(column, shown, looks.PLAIN, name, twin, look=looks.WORDS, span=span, room=said)

    def _room_for(self, text: str, column: int, span: int, look: looks.Look) -> None:
        """Make the row high enough for a text."""
        row, width = self._sheet.row_dimensions[self.row], sum(self._widths[column - 1 : column - 1 + span])
        row.height = max(row.height or 0, looks.height(text, width, look))

    def coloured(self, ref: Ref, *colours: tuple[str, str]) -> None:
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
        looks.finish(self._sheet, last, frozen="C3", landscape=landscape)

    def whole_or_not(self, ref: Ref) -> None:
        """Show the places of a quantity only when there are any."""
        place = f"{get_column_letter(ref.column)}{ref.row}"
        decimals = NumberFormat(numFmtId=4, formatCode=looks.MONEY)
        rule = _rule(f"IF(ISNUMBER({place}),{place}<>INT({place}),FALSE)", numFmt=decimals)
        self._sheet.conditional_formatting.add(place, rule)


def _fill(colour: str) -> PatternFill:
    return PatternFill("solid", start_color=colour, end_color=colour, bgColor=colour)


def _rule(formula: str, **looks_like: Any) -> Rule:
    """Return a condition and how a cell then looks."""
    return Rule(type="expression", formula=[formula], dxf=DifferentialStyle(**looks_like), stopIfTrue=True)
