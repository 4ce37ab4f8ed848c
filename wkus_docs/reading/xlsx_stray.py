"""What was typed where nobody reads it: beside a table, under it, over a heading. It is told, lest it be lost."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from wkus_docs.errors import Problem, Severity
from wkus_docs.polish.odmiana import policz
from wkus_docs.reading.xlsx_cells import Cells, place_of
from wkus_docs.reading.xlsx_map import Map, MapRow
from wkus_docs.reading.xlsx_table import TableReader

_SINGLY = 10
"""Rows told singly; more of them together."""
_LIKE_A_ROW = 2
"""How many columns of a table must be filled under it for a row to be one that the table has lost."""
_LONGEST = 40


def strays(chart: Map, tables: Sequence[TableReader], formulas: Mapping[str, Cells]) -> Iterator[Problem]:
    """Yield a problem for every row with something that is not read; only workbooks with tables tell what is ours."""
    if not tables:
        return
    known = _known(chart)
    found = []
    for sheet in dict.fromkeys(_sheets(chart, tables)):
        if sheet not in formulas:
            continue
        inside = [table for table in tables if table.sheet == sheet]
        cells = [
            (place, cell)
            for place, cell in sorted(formulas[sheet].items())
            if (sheet, *place) not in known and cell.data_type != "f"
            and not any(place[0] in table.rows and place[1] in table.columns for table in inside)
            and _said(cell) and _said(cell) not in chart.words
        ]  # fmt: skip
        for row, of_row in groupby(cells, key=lambda one: one[0][0]):
            found.append(_problem(sheet, row, [(place[1], _said(cell)) for place, cell in of_row], inside))
    yield from found[:_SINGLY]
    if rest := found[_SINGLY:]:
        more = policz(len(rest), "wierszu", "wierszach", "wierszach")
        severity = min((one.severity for one in rest), key=list(Severity).index)
        yield Problem(
            (), 0, 0, severity, f"Tak samo w {more}: stoi tam coś, czego program nie czyta.",
            "Zacznij od pierwszych uwag o tym.",
        )  # fmt: skip


def _problem(sheet: str, row: int, cells: list[tuple[int, str]], tables: Iterable[TableReader]) -> Problem:
    place = place_of(MapRow("", sheet, row, cells[0][0], ""))
    said = ", ".join(f"„{_cut(text)}”" for _, text in cells[:3]) + (" …" if len(cells) > 3 else "")  # noqa: PLR2004 – as many are shown
    for table in tables:
        if row not in table.rows and sum(column in table.columns for column, _ in cells) >= _LIKE_A_ROW:
            return Problem(
                (), place.line, place.column, Severity.ERROR,
                f"Ten wiersz leży poza tabelą, więc go nie odczytano: {said}.",
                "Przenieś go do wolnego wiersza tabeli albo wstaw w niej nowy, nad linią, która ją zamyka.",
                cell=place.cell,
            )  # fmt: skip
    return Problem(
        (), place.line, place.column, Severity.WARNING,
        f"Tego program nie czyta: {said}.", "Przenieś to do pola albo wiersza tabeli, jeżeli ma być w dokumencie.",
        cell=place.cell,
    )  # fmt: skip


def _sheets(chart: Map, tables: Iterable[TableReader]) -> Iterator[str]:
    """Yield the sheets that are ours, those too that hold nothing but a table."""
    yield from (row.sheet for row in (*chart.fields, *chart.results))
    yield from (table.sheet for table in tables)


def _known(chart: Map) -> frozenset[tuple[str, int, int]]:
    single = (*chart.fields, *chart.results, *chart.keys, *chart.headings, *chart.asides)
    heads = (one for table in chart.tables for one in (*table.columns, *table.formulas))
    return frozenset((one.sheet, one.row, one.column) for one in (*single, *heads))


def _said(cell: object) -> str:
    return " ".join(str(getattr(cell, "value", "")).split())


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
