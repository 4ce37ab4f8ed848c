"""What a cell may take: text, money, a day, a choice…; found from the kind of a field.

>>> from wkus_docs.field import fields_of
>>> from wkus_docs.parts.strony.okres import Okres
>>> cell_of(fields_of(Okres)["od"]).prompt
'Data, np. 30.11.2026.'
"""

from dataclasses import dataclass, replace
from enum import Enum

from wkus_docs.field import Field, Kind, choice_of
from wkus_docs.reading.xlsx_tree import MANY
from wkus_docs.scalars.tekst import MAX_LONG_TEXT, MAX_TEXT

TEXT = "@"


@dataclass(frozen=True, slots=True)
class CellKind:
    """A kind of cell. ``width`` is how many columns it would like; ``choices`` are the labels to choose from."""

    code: str
    number_format: str = TEXT
    width: int = 1
    prompt: str = ""
    choices: tuple[str, ...] = ()
    largest: int = MAX_TEXT

    @property
    def many(self) -> bool:
        """Whether the cell holds a list, each item in a line of its own."""
        return self.code.endswith(MANY)

    @property
    def is_text(self) -> bool:
        """Whether the cell holds words, that may need room."""
        return self.number_format == TEXT


_DATE = "[$-415]d\\ mmmm\\ yyyy"
_CELLS = {
    cell.code: cell
    for cell in (
        CellKind(Kind.TEXT, width=2),
        CellKind(Kind.LONG_TEXT, width=4, largest=MAX_LONG_TEXT, prompt="Nowy akapit: Alt+Enter."),
        CellKind(Kind.CHOICE, prompt="Wybierz z listy."),
        CellKind(Kind.YES_NO, prompt="Wpisz „tak” albo „nie”."),
        CellKind(Kind.SUM, '#,##0.00\\ "zł"', prompt="Kwota w złotych, np. 1234,50."),
        CellKind(Kind.NUMBER, "General", prompt="Liczba, najwyżej dwa miejsca po przecinku, np. 12,5."),
        CellKind(Kind.SHARE, '0.00"%"', prompt="Procent bez znaku %, od 0 do 100, np. 12,5."),
        CellKind(
            Kind.CHANGE, '0.00"%"', prompt="Zmiana w procentach bez znaku %, np. 2,5; spadek z minusem."
        ),
        CellKind(Kind.COUNT, "#,##0", prompt="Liczba całkowita, np. 12."),
        CellKind(Kind.POSITIVE_COUNT, "#,##0", prompt="Liczba całkowita większa od zera."),
        CellKind(Kind.YEAR, "0", prompt="Rok, np. 2027."),
        CellKind(Kind.DATE, _DATE, prompt="Data, np. 30.11.2026."),
    )
}
_IDENTIFIER = CellKind(Kind.MARK, width=2)
"""What a cell takes of any other kind: signs, as they are written."""


def cell_of(field: Field) -> CellKind:
    """Return the kind of cell that a field takes; a list of values stands in one cell, each in a line."""
    cell = item_cell(field)
    if not field.is_list:
        return cell
    return replace(cell, code=f"{cell.code}{MANY}", number_format=TEXT, width=3, choices=())


def item_cell(field: Field) -> CellKind:
    """Return the kind of cell that one value of a field takes."""
    labels = tuple(choice.label for choice in field.choices)
    return replace(_CELLS.get(field.kind, _IDENTIFIER), choices=labels)


def choice_label(value: Enum | object) -> str:
    """Return the label of a choice as the cell shows it."""
    return choice_of(value).label if isinstance(value, Enum) else str(value)
