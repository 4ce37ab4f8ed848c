"""Workbook of the tool that compares inputs and effects: costs and indicators, then results and decisions."""

from wkus_docs.workbook.calculation import Calculations
from wkus_docs.workbook.naklady import write_costs
from wkus_docs.workbook.oszczednosci import write_savings
from wkus_docs.workbook.rozstrzygniecie import write_decision
from wkus_docs.workbook.wskazniki import write_indicators
from wkus_docs.workbook.wyniki import Compared, write_results

FIRST_NUMBERS = {"warianty": 0}
"""Variant 0 is how things are today."""

_SYMBOL, _NAME, _FIGURE, _SAID = 9.0, 34.0, 15.0, 18.0
_FIRST_OF_INDICATORS = 4
_NOTE_COLUMNS = 3


def calculate(calculations: Calculations) -> None:
    """Write the sheets."""
    variants = calculations.addresses.slots("warianty")
    years = max(len(calculations.addresses.slots(f"warianty.{slot}.lata")) for slot in variants)
    sheet = calculations.sheet("Obliczenia", "Obliczenia: nakłady i oszczędności", _widths(years + 1))
    sheet.heading("Nakłady w wariantach i latach")
    costs = [write_costs(sheet, slot) for slot in variants]
    sheet.heading("Oszczędności wobec stanu dzisiejszego")
    savings = [write_savings(sheet, costs[0], one) for one in costs[1:]]
    sheet.finish()
    sheet = calculations.sheet(
        "Wskaźniki", "Wskaźniki efektów i jakości", _widths(_FIRST_OF_INDICATORS + 3 * len(variants), 11.0)
    )
    indicators = write_indicators(sheet, costs)
    sheet.finish()
    sheet = calculations.sheet("Wyniki", "Wyniki i decyzja", _widths(max(3, len(variants)), 18.0))
    sheet.heading("Wyniki wariantów")
    today, *others = write_results(sheet, costs, indicators, savings)
    sheet.heading("Decyzja według siatki i wrażliwość")
    for column, saved in zip(others, savings, strict=True):
        write_decision(Compared(sheet, today, column, saved, indicators))
    sheet.finish()


def _widths(figures: int, width: float = _FIGURE) -> list[float]:
    """Return the widths of a sheet: symbols, names, figures, and room for words."""
    return [_SYMBOL, _NAME, *[width] * figures, *[_SAID] * _NOTE_COLUMNS]
