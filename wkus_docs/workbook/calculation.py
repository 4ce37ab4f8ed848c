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
from wkus_docs.workbook.addresses import Addresses, Ref, Result, quoted
from wkus_docs.workbook.cell_writer import cell_value, put_text
from wkus_docs.workbook.formulas import any_used
from wkus_docs.workbook.formulas import words as words_of
from wkus_docs.workbook.nodes import Leaf
from wkus_docs.workbook.outline import Outline
from wkus_docs.workbook.validation import LISTS, Choices, Validations

GREEN, YELLOW, RED, GREY = "D9EAD3", "FFF2CC", "F4CCCC", "EDEDED"
_HIDDEN = (LISTS, SHEET)
_NOTE = (
    "Wszystko tu liczy się z arkusza „Dane”; niczego nie trzeba wpisywać. „brak danych” znaczy, że czegoś nie "
    "wpisano albo nie da się tego policzyć."
)


class Calculations:
    """The sheets with formulas of a workbook, and the addresses they refer to."""

    def __init__(self, workbook: Workbook, addresses: Addresses, choices: Choices, outline: Outline) -> None:
        """New sheets are inserted before the hidden ones of the workbook."""
        self._workbook, self.addresses, self.choices = workbook, addresses, choices
        self.outline = outline

    def sheet(self, title: str, heading: str, widths: list[float], note: str = _NOTE) -> "Calculation":
        """Add a sheet with columns of these widths, after those that are there."""
        index = len(self._workbook.sheetnames) - len(_HIDDEN)
        made = self._workbook.create_sheet(title, index)
        return Calculation(made, self.addresses, heading, widths, note, Validations(self.choices))

    def in_order(self, *titles: str) -> None:
        """Put sheets first, in an order of their own."""
        for title in reversed(titles):
            sheet = self._workbook[title]
            self._workbook.move_sheet(sheet, -self._workbook.index(sheet))
        self._workbook.active = 0


class Calculation:
    """A sheet with formulas, written row by row; ``row`` is the one to write in."""

    def __init__(  # noqa: PLR0913, PLR0917 – a sheet is all of this
        self,
        sheet: Worksheet,
        addresses: Addresses,
        heading: str,
        widths: list[float],
        note: str,
        validations: Validations,
    ) -> None:
        """Write the head of the sheet."""
        self.addresses, self._sheet, self._widths = addresses, sheet, widths
        self.validations = validations
        for column, width in enumerate(widths, 1):
            self._sheet.column_dimensions[get_column_letter(column)].width = width
        self.row = 1
        self.words(1, heading, styles.TITLE)
        self.row = 2
        self.words(1, note, styles.NOTE, len(widths))
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
        self.formula(column, formula)
        ref = Ref(self._sheet.title, self.row, column)
        self.addresses.results.append(Result(ref, name, printed))
        return ref

    def formula(self, column: int, formula: str) -> None:
        """Write a formula that is no figure of its own; cells of this sheet are named without it."""
        self._sheet.cell(self.row, column).value = "=" + formula.replace(f"{quoted(self._sheet.title)}!", "")

    def input(  # noqa: PLR0913 – a field is all of this
        self,
        column: int,
        leaf: Leaf,
        span: int = 1,
        *,
        least: int = 1,
        locked: bool = False,
        chosen: bool = False,
    ) -> Ref:
        """Write a field, open to typing unless an earlier document has told it; keep where it stands.

        ``chosen`` leaves its condition to a list that is put on it.
        """
        text = leaf.kind.is_text
        open_, given = (styles.INPUT, styles.GIVEN) if text else (styles.INPUT_NUMBER, styles.GIVEN_NUMBER)
        ref = self.put(
            column, leaf.value, given if locked else open_, leaf.kind.number_format, span, least=least
        )
        if not (locked or chosen):
            self.validations.add(leaf, f"{get_column_letter(column)}{self.row}")
        self.addresses.fields[leaf.loc] = (ref, leaf.kind.code)
        return ref

    def put(  # noqa: PLR0913 – a cell is all of this
        self,
        column: int,
        value: Any,
        style: styles.CellStyle,
        number_format: str | None = None,
        span: int = 1,
        *,
        least: int = 1,
    ) -> Ref:
        """Write a value: words as words, a number as a number."""
        for at in range(column, column + span):
            style.on(self._sheet.cell(self.row, at), number_format)
        styles.merge(self._sheet, self.row, column, span)
        cell, shown = self._sheet.cell(self.row, column), cell_value(value)
        said = shown if isinstance(shown, str) else ""
        self._room_for(said, column, span, style, least)
        if said:
            put_text(cell, said)
        else:
            cell.value = shown
        return self.here(column)

    def here(self, column: int) -> Ref:
        """Return a cell of the current row."""
        return Ref(self._sheet.title, self.row, column)

    def aside(self, column: int, value: Any, number_format: str, *, locked: bool) -> Ref:
        """Write a value that the document does not keep: a bound told by a notice, or room to type one."""
        style = styles.GIVEN_NUMBER if locked else styles.INPUT_NUMBER
        ref = self.put(column, value, style, number_format)
        self.addresses.asides.append(ref)
        return ref

    def heighten(self, points: float) -> None:
        """Make the current row at least as high."""
        row = self._sheet.row_dimensions[self.row]
        row.height = max(row.height or 0, points)

    @property
    def title(self) -> str:
        """Name of the sheet."""
        return self._sheet.title

    def rewrite(self, ref: Ref, formula: str) -> None:
        """Give a cell its formula when what it rests on has been written below it."""
        self._sheet.cell(ref.row, ref.column).value = "=" + formula.replace(
            f"{quoted(self._sheet.title)}!", ""
        )

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

    def _room_for(self, text: str, column: int, span: int, style: styles.CellStyle, least: int = 1) -> None:
        """Make the row high enough for a text."""
        row, width = self._sheet.row_dimensions[self.row], sum(self._widths[column - 1 : column - 1 + span])
        row.height = max(row.height or 0, styles.height(text, width, style, least))

    def colour(self, ref: Ref, *colours: tuple[str, str], last: Ref | None = None) -> None:
        """Colour a cell by the words that begin it, or all cells to a last one; the words say it without the colour."""
        place = f"{get_column_letter(ref.column)}{ref.row}"
        area = place if last is None else f"{place}:{get_column_letter(last.column)}{last.row}"
        for words, colour in colours:
            said = words.replace('"', '""')
            rule = _rule(f'LEFT({place},{len(words)})="{said}"', fill=_fill(colour))
            self._sheet.conditional_formatting.add(area, rule)

    def finish(
        self, *, landscape: bool = True, frozen: str = "C3", rows: bool = False, printed: int | None = None
    ) -> None:
        """Mark what is missing and what is not whole, and set the pages.

        ``rows`` lets one put in and sort rows; ``printed`` is how many columns go to paper, when not all do.
        """
        self.validations.put_on(self._sheet)
        last = get_column_letter(len(self._widths))
        everywhere = f"A3:{last}{self._sheet.max_row}"
        missing = _rule(f'A3="{BRAK_DANYCH}"', font=Font(italic=True, color="7F7F7F"), fill=_fill(GREY))
        self._sheet.conditional_formatting.add(everywhere, missing)
        on_paper = get_column_letter(printed or len(self._widths))
        styles.finish(self._sheet, on_paper, frozen=frozen, landscape=landscape)
        styles.protect(self._sheet, rows=rows)

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
