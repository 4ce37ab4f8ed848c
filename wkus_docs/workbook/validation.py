"""Excel's data validation: what a cell accepts, and the prompt a clerk sees in it, from the field's explanation."""

from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from wkus_docs.workbook.cell_kinds import CellKind
from wkus_docs.workbook.nodes import Leaf

LISTS = "Listy"
"""The hidden sheet with the labels to choose from."""

_TITLE, _TEXT = 32, 255
"""How long Excel lets the heading and the text of a prompt be."""
_FIRST_DAY, _LAST_DAY = "1", "73415"  # 1 January 1900, 31 December 2100
_BOUNDS = {
    "kwota": ("decimal", "greaterThanOrEqual", "0", None, "Wpisz kwotę: liczbę 0 albo większą, np. 1234,50."),
    "ulamek": ("decimal", "greaterThanOrEqual", "0", None, "Wpisz liczbę 0 albo większą, np. 12,5."),
    "procent": ("decimal", "between", "0", "100", "Wpisz liczbę od 0 do 100, bez znaku %."),
    "zmiana": (
        "decimal",
        "between",
        "-99.99",
        "99.99",
        "Wpisz zmianę w procentach bez znaku %, np. 2,5 albo -1,3.",
    ),
    "liczba": ("whole", "greaterThanOrEqual", "0", None, "Wpisz liczbę całkowitą, 0 albo większą."),
    "liczba_dodatnia": ("whole", "greaterThanOrEqual", "1", None, "Wpisz liczbę całkowitą większą od zera."),
    "rok": ("whole", "between", "2003", "2100", "Wpisz rok czterema cyframi, np. 2027."),
    "data": ("date", "between", _FIRST_DAY, _LAST_DAY, "Wpisz datę, np. 30.11.2026."),
}


class Choices:
    """The hidden sheet with labels to choose from: a column for each list."""

    def __init__(self, sheet: Worksheet) -> None:
        """Write on the given sheet."""
        self.sheet = sheet
        self._columns: dict[tuple[str, ...], str] = {}
        self._next = 1

    def column(self) -> int:
        """Return the next free column."""
        self._next += 1
        return self._next - 1

    def listed(self, choices: tuple[str, ...]) -> str:
        """Return the range of the labels; they are written when first asked for."""
        if choices not in self._columns:
            column = self.column()
            for row, choice in enumerate(choices, 1):
                self.sheet.cell(row, column, choice).data_type = "s"
            letter = get_column_letter(column)
            self._columns[choices] = f"{quote_sheetname(LISTS)}!${letter}$1:${letter}${len(choices)}"
        return self._columns[choices]


class Validations:
    """Conditions of the cells of a sheet; cells of one field share theirs."""

    def __init__(self, choices: Choices) -> None:
        """Keep the labels to choose from on the given sheet."""
        self.choices = choices
        self._made: dict[tuple[str, ...], DataValidation] = {}

    def add(self, leaf: Leaf, coordinate: str) -> None:
        """Put the condition of a field on a cell."""
        prompt = " ".join(filter(None, (leaf.explanation, leaf.kind.prompt)))
        if leaf.kind.many:
            prompt = f"Każda pozycja w osobnym wierszu (Alt+Enter). {prompt}"
        key = (leaf.kind.code, *leaf.kind.choices, leaf.label, prompt)
        if key not in self._made:
            self._made[key] = self._condition(leaf.kind, leaf.label, prompt)
        self._made[key].add(coordinate)

    def suggest(self, label: str, prompt: str, source: str, coordinate: str) -> None:
        """Offer a list to choose from in cells that take other words too; ``source`` is a formula."""
        made = DataValidation("list", formula1=source, allow_blank=True, showErrorMessage=False)
        made.promptTitle, made.prompt, made.showInputMessage = _cut(label, _TITLE), _cut(prompt, _TEXT), True
        made.add(coordinate)
        self._made[source, coordinate] = made

    def put_on(self, sheet: Worksheet) -> None:
        """Hand the conditions over to the sheet."""
        for condition in self._made.values():
            sheet.add_data_validation(condition)

    def _condition(self, kind: CellKind, label: str, prompt: str) -> DataValidation:
        made = DataValidation(allow_blank=True, showInputMessage=True, showErrorMessage=True)
        made.promptTitle, made.prompt = _cut(label, _TITLE), _cut(prompt, _TEXT)
        made.errorTitle = "Nie ta wartość"
        if kind.choices:
            made.type, made.formula1 = "list", self.choices.listed(kind.choices)
            made.error = "Wybierz jedną z wartości z listy."
        elif kind.code in _BOUNDS:
            made.type, made.operator, made.formula1, made.formula2, made.error = _BOUNDS[kind.code]  # type: ignore[assignment]  # the table holds words openpyxl knows
        else:
            made.type, made.operator, made.formula1 = "textLength", "lessThanOrEqual", str(kind.largest)
            made.error = f"Tekst może mieć najwyżej {kind.largest} znaków."
        return made


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
