"""A table that is read as a region: rows to type in between two marks, with formulas beside them.

Rows may be put in, sorted, or left empty; the sums take everything from mark to mark.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from openpyxl.utils import get_column_letter

from wkus_docs.field import Kind
from wkus_docs.reading.xlsx_map import OF_HEAD
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref, TableAt
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.cell_kinds import CellKind
from wkus_docs.workbook.nodes import Leaf

END = "▲ Wiersze wstawiaj nad tą linią; tego, co stoi pod nią, program nie czyta."
_LEAST = 1
_YEAR = CellKind(Kind.YEAR, "0", prompt="Rok, np. 2027.")


@dataclass(frozen=True, slots=True)
class Typed:
    """A column to type in. ``leaf`` is the field of the first row; ``year`` makes its head a year, None an open one.

    ``head`` is a formula that names the column, ``label`` its name where the field's own is too long.
    """

    path: str
    leaf: Leaf
    label: str = ""
    hint: str = ""
    head: str = ""
    year: int | str | None = None
    of_year: bool = False
    source: str = ""
    """A formula of the range that is offered to choose from."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A column of formulas; ``formula`` makes one for a row, ``path`` leads from the item to the same figure."""

    path: str
    label: str
    number_format: str
    formula: Callable[[int], str]
    hint: str = ""
    is_words: bool = False


@dataclass(frozen=True, slots=True)
class Region:
    """What a table is made of: its name, the way to the item of a row, columns, and what stands in its rows."""

    name: str
    base: str
    columns: Sequence[Typed | Counted]
    rows: Sequence[Mapping[str, Any]]
    spare: int
    otherwise: tuple[tuple[str, str], ...] = ()
    least: int = _LEAST


def write_region(sheet: Calculation, region: Region) -> TableAt:
    """Write the table from the current row on, and say where it stands."""
    heads: list[tuple[str, Ref, str]] = []
    formulas: list[tuple[str, Ref, str]] = []
    for column, one in enumerate(region.columns, 1):
        if isinstance(one, Counted):
            sheet.words(column, one.label, styles.COLUMN)
            formulas.append((f"{region.base}.{one.path}".rstrip("."), sheet.here(column), one.label))
        else:
            heads += _head(sheet, column, one)
    sheet.row += 1
    for column, one in enumerate(region.columns, 1):
        sheet.words(column, one.hint, styles.HINT)
    top = sheet.here(1)
    sheet.row += 1
    for row in (*region.rows, *({} for _ in range(region.spare))):
        _row(sheet, region, row)
    _validate(sheet, region, top.row + 1, sheet.row - 1)
    for column in range(1, len(region.columns) + 1):
        sheet.words(column, "", styles.END)
    sheet.words(1, END, styles.END)
    made = TableAt(
        region.name, region.base, top, sheet.here(1), tuple(heads), tuple(formulas), region.otherwise
    )
    sheet.addresses.tables.append(made)
    sheet.row += 1
    return made


def _head(sheet: Calculation, column: int, one: Typed) -> list[tuple[str, Ref, str]]:
    """Write the head of a column; return what the map tells of it."""
    ref = sheet.here(column)
    if one.of_year:
        year = replace(one.leaf, value=one.year)
        sheet.put(column, one.year, styles.YEAR_HEAD, styles.YEAR)
        sheet.validations.add(
            replace(year, label="Rok", explanation="Rok, którego dotyczą kwoty w tej kolumnie.", kind=_YEAR),
            f"{get_column_letter(column)}{sheet.row}",
        )
        return [
            (f"{one.path.rpartition('.')[0]}.rok", ref, f"rok{OF_HEAD}"),
            (one.path, ref, one.leaf.kind.code),
        ]
    sheet.words(column, one.label or one.leaf.label, styles.COLUMN)
    if one.head:
        sheet.formula(column, one.head)
    return [(one.path, ref, one.leaf.kind.code)]


def _row(sheet: Calculation, region: Region, row: Mapping[str, Any]) -> None:
    sheet.heighten(styles.height("", 10, styles.INPUT, region.least))
    for column, one in enumerate(region.columns, 1):
        if isinstance(one, Counted):
            style = styles.WORDS if one.is_words else styles.FIGURE
            sheet.put(column, None, style, one.number_format)
            sheet.formula(column, one.formula(sheet.row))
            continue
        style = styles.INPUT if one.leaf.kind.is_text else styles.INPUT_NUMBER
        sheet.put(column, row.get(one.path), style, one.leaf.kind.number_format)
    sheet.row += 1


def _validate(sheet: Calculation, region: Region, first: int, last: int) -> None:
    """Put one condition on each column, from the first row to the last: rows put in between share it."""
    for column, one in enumerate(region.columns, 1):
        if isinstance(one, Counted):
            continue
        letter = get_column_letter(column)
        area = f"{letter}{first}:{letter}{last}"
        if one.source:
            sheet.validations.suggest(one.leaf.label, one.leaf.explanation, one.source, area)
        else:
            sheet.validations.add(one.leaf, area)
