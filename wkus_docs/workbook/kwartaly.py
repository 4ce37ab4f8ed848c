"""Plan and execution in the four quarters with live formulas, and their sums since the beginning of the year."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import GAP, number, total, when

DASH = '"–"'
"""Printed for a quarter that has not come yet."""
QUARTERS = (1, 2, 3, 4)
_FIRST = 3


@dataclass(frozen=True, slots=True)
class Row:
    """A position: its label, its path in the document, and where plan and execution of each quarter stand.

    ``name`` is the cell that is empty when nobody uses the row; ``exact`` are plan and execution not rounded, where
    the cells hold rounded ones.
    """

    label: str
    printed: str
    number_format: str
    name: Ref | None = None
    exact: tuple[str, str] | None = None
    plans: list[Ref] = field(default_factory=list)
    done: list[Ref] = field(default_factory=list)


def write_row(sheet: Calculation, path: str, quarter: Ref, row: Row) -> Row:
    """Write plan and execution of a position; a quarter to come without execution has a dash."""
    for one in QUARTERS:
        plan = number(sheet.addresses.at(f"{path}.plan_kw{one}"))
        given = sheet.addresses.at(f"{path}.wykonanie_kw{one}")
        reported = f"IF(AND(N({quarter})<{one},NOT(ISNUMBER({given}))),{DASH},{number(given)})"
        for refs, index, formula, what in (
            (row.plans, 0, plan, "plan"),
            (row.done, 1, reported, "wykonanie"),
        ):
            at = 2 * (one - 1) + index
            shown = formula if row.name is None else when(row.name, formula)
            said = f"{row.label.capitalize()}: {what}, kwartał {one}"
            printed = f"{row.printed}.komorki_kwartalow.{at}"
            refs.append(sheet.figure(_FIRST + at, shown, row.number_format, said, printed))
            if row.number_format == styles.WHOLE:
                sheet.whole_or_not(refs[-1])
    sheet.explain(_FIRST + 2 * len(QUARTERS), "z arkusza „Dane”")
    sheet.row += 1
    return row


def write_total(sheet: Calculation, rows: Sequence[Row]) -> Row:
    """Write the sums of all positions."""
    whole = Row("razem wydatki", "razem", styles.MONEY)
    for index, _ in enumerate(QUARTERS):
        planned, reported = ([getattr(row, of)[index] for row in rows] for of in ("plans", "done"))
        for refs, cells, shift in ((whole.plans, planned, 0), (whole.done, reported, 1)):
            column = cells[0].to(cells[-1])
            at = 2 * index + shift
            formula = f"IF(COUNTIF({column},{DASH})>0,{DASH},{total(column)})"
            said = f"Razem wydatki: kwartał {index + 1}, {'wykonanie' if shift else 'plan'}"
            refs.append(
                sheet.figure(
                    _FIRST + at,
                    formula,
                    styles.MONEY,
                    said,
                    f"razem.komorki_kwartalow.{at}",
                    style=styles.TOTAL,
                )
            )
    sheet.explain(_FIRST + 2 * len(QUARTERS), "suma pozycji")
    sheet.row += 1
    return whole


def sums_to(cells: Sequence[Ref], quarter: str) -> str:
    """Return the sum from the first quarter to the one given, or „brak danych”."""
    first = [", ".join(map(str, cells[:count])).replace(" ", "") for count in QUARTERS]
    counts, sums = (",".join(f"{of}({part})" for part in first) for of in ("COUNT", "SUM"))
    return (
        f"IF(ISNUMBER({quarter}),IF(CHOOSE({quarter},{counts})={quarter},"
        f"ROUND(CHOOSE({quarter},{sums}),2),{GAP}),{GAP})"
    )
