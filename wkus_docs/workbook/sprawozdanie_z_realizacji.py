"""Workbook of a report: the settlement of costs, sources by year, the grant given back."""

from wkus_docs.workbook.calculation import Calculations
from wkus_docs.workbook.sprawozdanie import rozliczenie, start, zrodla

ELSEWHERE = frozenset({"rozliczenia", "okres", "termin_zadania", *start.FIELDS})
"""Fields that stand on sheets of their own, and not on „Dane”."""


def calculate(calculations: Calculations) -> None:
    """Write the sheets, and put them in the order in which they are filled in."""
    first = start.StartSheet(calculations)
    costs = rozliczenie.write_settlement(calculations, first.bound)
    years = zrodla.write_years(calculations, costs)
    first.state(costs, years)
    calculations.in_order(start.TITLE, rozliczenie.TITLE, zrodla.TITLE)
