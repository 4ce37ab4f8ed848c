"""Pieces of formulas: what is not known stays „brak danych”, and nothing divides by zero.

>>> ratio("A1", "B1", 2)
'IF(COUNT(A1,B1)=2,IF(B1<>0,ROUND(A1/B1,2),"brak danych"),"brak danych")'
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.analiza.koszt_jednostkowy import OD_GROSZA
from wkus_docs.workbook.addresses import Ref

GAP = f'"{BRAK_DANYCH}"'
NOTHING = '""'


def text(words: str) -> str:
    """Return words as a formula holds them."""
    return '"' + words.replace('"', '""') + '"'


def or_gap(condition: str, formula: str) -> str:
    """Return a formula that says „brak danych” unless the condition holds."""
    return f"IF({condition},{formula},{GAP})"


def when(used: Any, formula: str) -> str:
    """Return a formula that says nothing where a cell is empty text: a spare place nobody used."""
    return f'IF({used}="","",{formula})'


def are_numbers(*cells: Any) -> str:
    """Return the condition that cells hold numbers."""
    return f"COUNT({','.join(map(str, cells))})={len(cells)}"


def number(cell: Any) -> str:
    """Return the number of an input cell, or „brak danych”."""
    return or_gap(f"ISNUMBER({cell})", str(cell))


def number_or(cell: Any, default: Any) -> str:
    """Return the number of an input cell, or what holds when nothing is given."""
    return f"IF(ISNUMBER({cell}),{cell},{default})"


def words(cell: Any) -> str:
    """Return the text of an input cell, or „brak danych”."""
    return or_gap(f'{cell}<>""', str(cell))


def computed(formula: str, places: int, *cells: Any) -> str:
    """Return a formula rounded half away from zero, once the cells it needs hold numbers."""
    return or_gap(are_numbers(*cells), f"ROUND({formula},{places})")


def rounded(formula: str, places: int) -> str:
    """Return a formula rounded half away from zero, when a subtraction in it has left a half a hair below.

    >>> rounded("(B1-B2)/B3", 4)
    'ROUND(ROUND((B1-B2)/B3,9),4)'
    """
    return f"ROUND(ROUND({formula},9),{places})"


def ratio(dividend: Any, divisor: Any, places: int) -> str:
    """Return a quotient, rounded; „brak danych” for a divisor of 0."""
    return or_gap(
        are_numbers(dividend, divisor), or_gap(f"{divisor}<>0", f"ROUND({dividend}/{divisor},{places})")
    )


def unit_cost(dividend: Any, divisor: Any) -> str:
    """Return the cost of a unit as it is printed: to the grosz from 10 zł on, to four places below."""
    exact = f"{dividend}/{divisor}"
    rounded = f"ROUND({exact},IF(ABS({exact})>={OD_GROSZA},2,4))"
    return or_gap(are_numbers(dividend, divisor), or_gap(f"{divisor}<>0", rounded))


def unit_difference(one: Any, other: Any) -> str:
    """Return the difference of two costs of a unit, with the places that each of them is printed with."""
    apart = f"{one}-{other}"
    return or_gap(are_numbers(one, other), f"ROUND({apart},IF(ABS({apart})>={OD_GROSZA},2,4))")


def total(cells: Any, places: int = 2) -> str:
    """Return the sum of a row; spare places do not count, one missing figure makes the sum missing."""
    return f"IF(OR(COUNTIF({cells},{GAP})>0,COUNT({cells})=0),{GAP},ROUND(SUM({cells}),{places}))"


def any_used(cells: Iterable[Ref]) -> str:
    """Return the condition that something has been typed into any of the cells."""
    return f"COUNTA({','.join(_ranges(cells))})>0"


def _ranges(cells: Iterable[Ref]) -> Iterator[str]:
    """Yield cells below each other as ranges."""
    ordered = sorted(cells, key=lambda ref: (ref.sheet, ref.column, ref.row))
    first = last = ordered[0]
    for ref in ordered[1:]:
        if (ref.column, ref.row) == (last.column, last.row + 1):
            last = ref
            continue
        yield str(first if first == last else first.to(last))
        first = last = ref
    yield str(first if first == last else first.to(last))


def last_used(cells: Sequence[Ref]) -> str:
    """Return the last of the cells that is not an unused place; the first one always counts.

    >>> last_used([Ref("X", 1, 1), Ref("X", 2, 1)])
    'IF(X!$A$2="",X!$A$1,X!$A$2)'
    """
    formula = str(cells[0])
    for cell in cells[1:]:
        formula = f'IF({cell}="",{formula},{cell})'
    return formula


def sum_of(cells: Sequence[Any], places: int = 2) -> str:
    """Return the sum of cells that need not lie side by side, or „brak danych”."""
    return computed("+".join(map(str, cells)), places, *cells)
