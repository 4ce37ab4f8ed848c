"""Savings of a variant against today with live formulas, year by year."""

from dataclasses import dataclass

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Range, Ref
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import GAP, computed, or_gap, ratio, total, when
from wkus_docs.workbook.naklady import Costs

_HEADS = (
    "Rok",
    "",
    "Dziś: K [zł]",
    "Wariant: K [zł]",
    "Oszczędność ΔK [zł]",
    "ΔK / K dziś",
    "Oszczędność ΔG [zł]",
)
_TODAY, _VARIANT, _SAVING, _PART, _SPENDING = 3, 4, 5, 6, 7
DEFAULT_RATE = "4"


@dataclass(frozen=True, slots=True)
class Savings:
    """Savings of a variant: of every year, and of all."""

    costs: Costs
    years: list[Ref]
    total: Ref
    spending: list[Ref]
    total_spending: Ref

    @property
    def all_years(self) -> Range:
        """Return the savings of every year."""
        return self.years[0].to(self.years[-1])

    def present_value(self, base: str) -> str:
        """Return NPVΔ: every saving divided by the base^t, t = 1 in the first year that is used."""
        return or_gap(f"ISNUMBER({self.total})", f"ROUND({discounted(self.costs, self.years, base)},2)")

    def present_spending(self, base: str) -> str:
        """Return NPVΔ of avoidable spending."""
        return or_gap(
            f"ISNUMBER({self.total_spending})", f"ROUND({discounted(self.costs, self.spending, base)},2)"
        )

    def payback(self) -> str:
        """Return the years after which the savings have paid for the change, or why there are none."""
        change, saved = self.costs.totals["KZ"], self.total
        without = f"ROUND({saved}+{change},2)"
        years = f"ROUND({change}*COUNT({self.all_years})/{without},2)"
        counted = f'IF({without}<=0,"nie zwraca się",{years})'
        return f'IF(AND(ISNUMBER({change}),N({change})=0),"nie ma kosztu zmiany",IF(COUNT({saved},{change})=2,{counted},{GAP}))'


def discounted(costs: Costs, figures: list[Ref], base: str) -> str:
    """Return the sum of figures, each divided by the base^t, t = 1 in the first year that is used."""
    first = costs.years[0]
    return "+".join(
        f"IF(ISNUMBER({figure}),{figure}/{base}^COUNT({first.to(year)}),0)"
        for figure, year in zip(figures, costs.years, strict=True)
    )


def write_savings(sheet: Calculation, today: Costs, costs: Costs) -> Savings:
    """Write the table of a variant."""
    slot = costs.slot
    sheet.heading(f"Wariant {slot} wobec stanu dzisiejszego: oszczędności", below=True)
    sheet.words(1, _HEADS[0], styles.COLUMN, 2)
    for column, head in enumerate(_HEADS[2:], 3):
        sheet.words(column, head, styles.COLUMN)
    sheet.explain(
        _SPENDING + 1, "ΔK = K dziś − K wariantu, ΔG tak samo z wydatków; ujemna: wariant kosztuje więcej"
    )
    sheet.row += 1
    made = [_year(sheet, today, costs, index) for index in range(len(costs.years))]
    years, spending = [list(column) for column in zip(*made, strict=True)]
    sheet.words(1, "Razem", styles.TOTAL_LABEL, 2)
    printed = f"porownania.{{warianty.{slot}-1}}.tabela_oszczednosci.-1"
    k_0, k_1 = today.totals["K"], costs.totals["K"]
    for column, formula, field in ((_TODAY, k_0, "dzis"), (_VARIANT, k_1, "wariant")):
        _put(
            sheet, column, when(costs.name, str(formula)), styles.MONEY, f"{printed}.{field}", costs, "razem"
        )
    saving = _put(
        sheet,
        _SAVING,
        when(costs.name, total(years[0].to(years[-1]))),
        styles.MONEY,
        f"{printed}.oszczednosc",
        costs,
        "razem",
    )
    _put(
        sheet,
        _PART,
        when(costs.name, ratio(saving, k_0, 4)),
        styles.SHARE,
        f"{printed}.czesc",
        costs,
        "razem",
    )
    spent = _put(
        sheet,
        _SPENDING,
        when(costs.name, total(spending[0].to(spending[-1]))),
        styles.MONEY,
        f"{printed}.wydatki",
        costs,
        "razem",
    )
    sheet.row += 1
    return Savings(costs, years, saving, spending, spent)


def _year(sheet: Calculation, today: Costs, costs: Costs, index: int) -> tuple[Ref, Ref]:
    """Write a year; today's cost is that of the same calendar year."""
    head, slot = costs.years[index], costs.slot
    printed = f"porownania.{{warianty.{slot}-1}}.tabela_oszczednosci.{{warianty.{slot}.lata.{index}}}"
    name = f"rok {index + 1}"
    sheet.figure(
        1,
        when(head, str(head)),
        styles.YEAR,
        f"Rok, wariant {slot}, {name}",
        f"{printed}.nazwa",
        style=styles.WORDS,
        span=2,
    )
    at = f"MATCH({head},{today.calendar},0)"
    found = f"IF(ISNUMBER({at}),INDEX({today.row('K')},1,{at}),{GAP})"
    k_0 = _put(sheet, _TODAY, when(head, found), styles.MONEY, f"{printed}.dzis", costs, name)
    cost = costs.rows["K"][index]
    _put(sheet, _VARIANT, when(head, str(cost)), styles.MONEY, f"{printed}.wariant", costs, name)
    saving = _put(
        sheet,
        _SAVING,
        when(head, computed(f"{k_0}-{cost}", 2, k_0, cost)),
        styles.MONEY,
        f"{printed}.oszczednosc",
        costs,
        name,
    )
    _put(sheet, _PART, when(head, ratio(saving, k_0, 4)), styles.SHARE, f"{printed}.czesc", costs, name)
    before, after = f"INDEX({today.row('G')},1,{at})", costs.rows["G"][index]
    spent = f"IF(ISNUMBER({at}),IF(COUNT({before},{after})=2,ROUND({before}-{after},2),{GAP}),{GAP})"
    spending = _put(sheet, _SPENDING, when(head, spent), styles.MONEY, f"{printed}.wydatki", costs, name)
    sheet.row += 1
    return saving, spending


def _put(  # noqa: PLR0913, PLR0917 – a figure is all of this
    sheet: Calculation, column: int, formula: str, number_format: str, printed: str, costs: Costs, row: str
) -> Ref:
    name = f"{_HEADS[column - 1]}, wariant {costs.slot}, {row}"
    return sheet.figure(column, formula, number_format, name, printed)
