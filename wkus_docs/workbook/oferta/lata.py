"""The grant of an offer in each year: against the costs of the year, the money of the notice, administrative costs."""

from dataclasses import replace
from decimal import Decimal

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import GREEN, RED, YELLOW, Calculation, Calculations
from wkus_docs.workbook.oferta.granice import limits
from wkus_docs.workbook.oferta.kosztorys import CostSheet
from wkus_docs.workbook.oferta.pozycje import Year, in_years, years_of
from wkus_docs.workbook.outline import Outline

TITLE = "Źródła"
_NAME, _GRANT, _COSTS, _OTHER, _LIMIT, _LEFT, _SAID, _ADMINISTRATION, _PART, _BOUNDED = range(1, 11)
_PERCENT = '0.00"%"'
_COLOURS = (("✓", GREEN), ("≈", YELLOW), ("–", YELLOW), ("✗", RED))


def write_years(
    calculations: Calculations, sheet: Calculation, costs: CostSheet, highest: Ref
) -> tuple[Ref, Ref, Ref]:
    """Write a row for each year; return the sum of the grants, and how many bounds are not kept.

    ``highest`` is the cell with the bound of administrative costs.
    """
    outline, years = calculations.outline, years_of(calculations.outline)
    sheet.name_columns(
        "Rok", "Dotacja [zł]", "Koszty roku [zł]", "Zostaje na inne środki [zł]", "Kwota z ogłoszenia [zł]",
        "Do niej zostaje [zł]", "Ocena dotacji", "Koszty administr. [zł]", "część dotacji [%]", "Ocena kosztów administr.",
    )  # fmt: skip
    first = sheet.row
    given = in_years(outline, "dotacja_w_latach", years, "kwota")
    for slot, (year, amount) in enumerate(zip(years, given, strict=True)):
        leaf = replace(
            outline.leaf("dotacja_w_latach.0.kwota"), loc=("dotacja_w_latach", slot, "kwota"), value=amount
        )
        head = costs.years[slot]
        shown = f'IF({head}="","",{head})'
        sheet.figure(_NAME, shown, styles.YEAR, f"Rok {slot + 1}", style=styles.WORDS)
        grant = sheet.input(_GRANT, leaf)
        sheet.addresses.keys["dotacja_w_latach", slot, "rok"] = (head, "rok")
        _grant(sheet, costs, slot, grant, _limit(outline, year))
        _administration(sheet, costs, slot, grant, highest)
        sheet.row += 1
    return _totals(sheet, first, sheet.row - 1)


def _limit(outline: Outline, year: Year) -> Decimal | None:
    """Return the money of a year in the notice."""
    return (limits(outline).years or {}).get(year) if isinstance(year, int) else None


def _grant(sheet: Calculation, costs: CostSheet, slot: int, grant: Ref, bound: Decimal | None) -> None:
    """Write the costs of the year and the money of the notice beside the grant, and what follows."""
    spent, number = costs.of_year[slot], f"rok {slot + 1}"
    sheet.figure(_COSTS, str(spent), styles.MONEY, f"Koszty, {number}", f"kosztorys.w_roku.{{rok.{slot}}}")
    rest = f'IF(ISNUMBER({grant}),ROUND({spent}-{grant},2),"")'
    sheet.figure(_OTHER, rest, styles.MONEY, f"Inne środki, {number}")
    limit = sheet.aside(_LIMIT, bound, styles.MONEY, locked=bound is not None)
    left = f'IF(COUNT({grant},{limit})=2,ROUND({limit}-{grant},2),"")'
    sheet.figure(_LEFT, left, styles.MONEY, f"Do limitu, {number}")
    fits = f'IF({grant}>{limit},"✗ przekracza kwotę z ogłoszenia","✓ mieści się w kwocie z ogłoszenia")'
    within = f'IF(ISNUMBER({limit}),{fits},"✓ mieści się w kosztach roku")'
    said = f'IF(ISNUMBER({grant}),IF({grant}>{spent},"✗ przekracza koszty roku",{within}),"")'
    word = sheet.figure(_SAID, said, styles.PLAIN, f"Ocena dotacji, {number}", style=styles.WORDS)
    sheet.colour(word, *_COLOURS)


def _administration(sheet: Calculation, costs: CostSheet, slot: int, grant: Ref, highest: Ref) -> None:
    """Write the administrative costs of the year against the grant."""
    spent, number = costs.administration_of_year[slot], f"rok {slot + 1}"
    twin = f"kosztorys.administracyjne_w_roku.{{rok.{slot}}}"
    sheet.figure(_ADMINISTRATION, str(spent), styles.MONEY, f"Koszty administracyjne, {number}", twin)
    share = f'IF(N({grant})>0,ROUND({spent}*100/{grant},2),"")'
    sheet.figure(_PART, share, _PERCENT, f"Część dotacji, {number}")
    word = sheet.figure(
        _BOUNDED, administration_said(spent, grant, costs.of_year[slot], highest), styles.PLAIN,
        f"Ocena kosztów administracyjnych, {number}", style=styles.WORDS,
    )  # fmt: skip
    sheet.colour(word, *_COLOURS)


def administration_said(costs: Ref, grant: Ref, spent: Ref, highest: Ref) -> str:
    """Return the words on administrative costs against a bound in per cent of the grant.

    What the grant does not pay for may pay for the rest of them: then it is only to be looked at.
    """
    bound = f"{highest}*{grant}/100"
    over = f"ROUND({costs}-({spent}-{grant})-{bound},6)>0"
    exceeds = f'IF({over},"✗ przekraczają granicę","≈ część muszą pokryć inne środki")'
    said = f'IF(ROUND({costs}-{bound},6)<=0,"✓ mieszczą się w granicy",{exceeds})'
    return f'IF(AND(ISNUMBER({highest}),N({grant})>0),{said},"")'


def _totals(sheet: Calculation, first: int, last: int) -> tuple[Ref, Ref, Ref]:
    sheet.words(_NAME, "Razem", styles.TOTAL_LABEL)
    whole = sheet.figure(
        2, f"ROUND(SUM({Ref(TITLE, first, 2).to(Ref(TITLE, last, 2))}),2)", styles.MONEY, "Dotacja w latach, razem",
        style=styles.TOTAL,
    )  # fmt: skip
    sheet.figure(
        3, f"ROUND(SUM({Ref(TITLE, first, 3).to(Ref(TITLE, last, 3))}),2)", styles.MONEY, "Koszty, razem",
        "kosztorys.razem", style=styles.TOTAL,
    )  # fmt: skip
    counted = [
        sheet.figure(
            column, f'COUNTIF({Ref(TITLE, first, column).to(Ref(TITLE, last, column))},"✗*")', '0" do poprawienia"',
            name, style=styles.TOTAL,
        )
        for column, name in ((7, "Lata do poprawienia"), (10, "Lata z kosztami administracyjnymi do poprawienia"))
    ]  # fmt: skip
    sheet.row += 1
    return whole, counted[0], counted[1]
