"""Offerors of a joint offer: how they share the costs of each year, who does what, who speaks for them."""

from collections.abc import Sequence
from dataclasses import replace

from openpyxl.utils import get_column_letter

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import GREEN, RED, Calculation, Calculations
from wkus_docs.workbook.formulas import any_used
from wkus_docs.workbook.oferta.kosztorys import CostSheet
from wkus_docs.workbook.oferta.pozycje import in_years, years_of

TITLE = "Partnerzy"
SHARED, UNSHARED, ALONE = (
    "✓ udziały dają koszty",
    "✗ udziały nie dają kosztów",
    "– nie dotyczy: jeden oferent",
)
_FIRST = 3
_YEAR, _LONG = 16.0, 48.0
_NOTE = (
    "Tylko w ofercie wspólnej: ile kosztów którego roku ponosi każdy oferent i co robi. Nazwy oferentów wpisuje się "
    "w arkuszu „Dane”. Wpisz też zera: suma udziałów ma być co roku równa kosztom zadania."
)


def write_partners(calculations: Calculations, costs: CostSheet) -> Ref:
    """Write the sheet; return the cell that says whether the shares make the costs."""
    count = len(costs.years)
    widths = [5.0, 44.0, *[_YEAR] * (count + 1), _LONG]
    sheet = calculations.sheet(
        TITLE, "Oferta wspólna: udział oferentów w kosztach (V.C) i w działaniach (VI.2)", widths, _NOTE
    )
    sheet.row += 1
    _heads(sheet, costs)
    first = sheet.row
    slots = sheet.addresses.slots("oferenci")
    for slot in slots:
        _offeror(calculations, sheet, costs, slot)
    verdict = _sums(sheet, costs, first, sheet.row - 1)
    sheet.row += 1
    leaf = calculations.outline.leaf("sposob_reprezentacji")
    sheet.words(1, leaf.label, styles.LABEL, 2)
    sheet.input(_FIRST, leaf, count + 1, least=3)
    sheet.words(_FIRST + count + 1, leaf.explanation, styles.NOTE)
    sheet.row += 1
    sheet.finish(frozen=f"C{first}")
    return verdict


def _heads(sheet: Calculation, costs: CostSheet) -> None:
    sheet.words(1, "Nr", styles.COLUMN)
    sheet.words(2, "Oferent", styles.COLUMN)
    for slot, head in enumerate(costs.years):
        shown = f'IF({head}="","",{head})'
        sheet.figure(_FIRST + slot, shown, styles.YEAR, f"Rok {slot + 1}, udziały", style=styles.COLUMN)
    after = _FIRST + len(costs.years)
    sheet.words(after, "Razem [zł]", styles.COLUMN)
    sheet.words(after + 1, "Działania, które wykona ten oferent (VI.2)", styles.COLUMN)
    sheet.row += 1


def _offeror(calculations: Calculations, sheet: Calculation, costs: CostSheet, slot: int) -> None:
    outline, path = calculations.outline, f"oferenci.{slot}"
    sheet.words(1, str(slot + 1))
    sheet.name(2, path, f"Oferent {slot + 1}")
    years = years_of(outline)
    model = outline.leaf("oferenci.0.koszty_roczne.0.kwota")
    values = in_years(outline, f"{path}.koszty_roczne", years, "kwota")
    for year, given in enumerate(values):
        loc = ("oferenci", slot, "koszty_roczne", year, "kwota")
        sheet.input(_FIRST + year, replace(model, loc=loc, value=given))
        sheet.addresses.keys[(*loc[:-1], "rok")] = (costs.years[year], "rok")
    after = _FIRST + len(years)
    total = f"ROUND(SUM({sheet.here(_FIRST).to(sheet.here(after - 1))}),2)"
    used = any_used(sheet.addresses.within(path))
    sheet.figure(
        after, f'IF({used},{total},"")', styles.MONEY, f"Oferent {slot + 1}, razem",
        f"oferenci.{{{path}}}.koszty_razem", style=styles.TOTAL,
    )  # fmt: skip
    sheet.input(after + 1, outline.leaf(f"{path}.zakres_dzialan"), least=2)
    sheet.row += 1


def _sums(sheet: Calculation, costs: CostSheet, first: int, last: int) -> Ref:
    count = len(costs.years)
    shares = _line(
        sheet, "Udziały razem", [f"ROUND(SUM({_column(first, last, slot)}),2)" for slot in range(count)]
    )
    _line(
        sheet,
        "Koszty zadania",
        [str(cost) for cost in costs.of_year],
        [f"kosztorys.w_roku.{{rok.{s}}}" for s in range(count)],
    )
    sheet.words(1, "Różnica: udziały − koszty", styles.TOTAL_LABEL, 2)
    whole = Ref(TITLE, first, _FIRST).to(Ref(TITLE, last, _FIRST + count - 1))
    differences = [
        sheet.figure(
            _FIRST + slot, f'IF(COUNT({whole})=0,"",ROUND({share}-{costs.of_year[slot]},2))', styles.MONEY, f"Różnica udziałów, rok {slot + 1}",
            style=styles.TOTAL,
        )
        for slot, share in enumerate(shares)
    ]  # fmt: skip
    cells = differences[0].to(differences[-1])
    names = Ref(TITLE, first, 2).to(Ref(TITLE, last, 2))
    alone = f'AND(COUNT({whole})=0,COUNTIF({names},"?*")<2)'
    said = f'IF({alone},"{ALONE}",IF(COUNTIF({cells},0)={count},"{SHARED}","{UNSHARED}"))'
    word = sheet.figure(_FIRST + count + 1, said, styles.PLAIN, "Udziały a koszty", style=styles.WORDS)
    sheet.colour(word, ("✓", GREEN), ("✗", RED))
    sheet.row += 1
    return word


def _line(sheet: Calculation, words: str, formulas: Sequence[str], printed: Sequence[str] = ()) -> list[Ref]:
    sheet.words(1, words, styles.TOTAL_LABEL, 2)
    made = [
        sheet.figure(
            _FIRST + slot, formula, styles.MONEY, f"{words}, rok {slot + 1}", printed[slot] if printed else "",
            style=styles.TOTAL,
        )
        for slot, formula in enumerate(formulas)
    ]  # fmt: skip
    sheet.row += 1
    return made


def _column(first: int, last: int, slot: int) -> str:
    letter = get_column_letter(_FIRST + slot)
    return f"{TITLE}!${letter}${first}:${letter}${last}"
