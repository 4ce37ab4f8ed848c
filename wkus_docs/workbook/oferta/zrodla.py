"""Sources of an offer: their shares, whether they make the costs, and the grant of each year against its bounds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import GREEN, RED, YELLOW, Calculation, Calculations
from wkus_docs.workbook.oferta.granice import limits
from wkus_docs.workbook.oferta.kosztorys import CostSheet
from wkus_docs.workbook.oferta.pozycje import in_years, years_of

TITLE = "Źródła"
COVERED, SHORT, ABOVE = "✓ źródła dają koszty", "✗ źródeł jest za mało", "✗ źródeł jest za dużo"
_NAME, _AMOUNT, _SHARE, _SAID = 1, 2, 3, 4
_WIDTHS = [44.0, 18.0, 18.0, 18.0, 20.0, 18.0, 38.0, 18.0, 16.0, 30.0]
_PERCENT = '0.00"%"'
_NOTE = "Wpisz kwoty w pola kremowe. Udziały i porównanie z kosztami oraz z ogłoszeniem liczą się same."
_SOURCES = (
    ("dotacja", "udzial_dotacji"),
    ("wklad_finansowy", "udzial_finansowego"),
    ("wklad_niefinansowy", "udzial_niefinansowego"),
    ("swiadczenia_odbiorcow", "udzial_swiadczen"),
)
_COLOURS = (("✓", GREEN), ("≈", YELLOW), ("–", YELLOW), ("✗", RED))


@dataclass(frozen=True, slots=True)
class SourceSheet:
    """Where the sources and what follows from them stand; ``beyond`` counts years over a bound of the notice."""

    grant: Ref
    money: Ref
    own: Ref
    whole: Ref
    grant_of_years: Ref
    beyond: Ref
    administration: Ref


def write_sources(calculations: Calculations, costs: CostSheet, highest_administration: Ref) -> SourceSheet:
    """Write the sheet; ``highest_administration`` is the cell with the bound of administrative costs."""
    sheet = calculations.sheet(
        TITLE, "Źródła finansowania kosztów zadania (V.B) i dotacja w latach", _WIDTHS, _NOTE
    )
    sheet.addresses.groups.append(("zrodla",))
    sheet.heading("Źródła finansowania")
    amounts, own, whole = _sources(calculations, sheet)
    _against_costs(sheet, whole, costs)
    sheet.heading("Dotacja w kolejnych latach")
    of_years, beyond, administration = _years(calculations, sheet, costs, highest_administration)
    sheet.finish(frozen="B3")
    return SourceSheet(amounts[0], amounts[1], own, whole, of_years, beyond, administration)


def _sources(calculations: Calculations, sheet: Calculation) -> tuple[list[Ref], Ref, Ref]:
    """Write the amounts to type and their shares; return them, the own contribution and everything."""
    sheet.name_columns("Źródło", "Kwota [zł]", "Udział [%]", explained=True)
    first = sheet.row
    cells = [Ref(TITLE, first + row, _AMOUNT) for row in range(len(_SOURCES))]
    own, whole = (Ref(TITLE, first + len(_SOURCES) + row, _AMOUNT) for row in (0, 1))
    for name, share in _SOURCES:
        leaf = calculations.outline.leaf(f"zrodla.{name}")
        sheet.words(_NAME, leaf.label)
        at = sheet.input(_AMOUNT, leaf)
        _share(sheet, at, whole, leaf.label, share)
        sheet.explain(_SAID, leaf.explanation or ("" if leaf.required else "Puste znaczy 0."))
        sheet.row += 1
    sheet.words(_NAME, "Wkład własny razem [zł]", styles.TOTAL_LABEL)
    sheet.figure(
        _AMOUNT,
        f"ROUND({_sum(cells[1:3])},2)",
        styles.MONEY,
        "Wkład własny",
        "zrodla.wklad_wlasny",
        style=styles.TOTAL,
    )
    _share(sheet, own, whole, "Wkład własny", "udzial_wkladu")
    sheet.explain(_SAID, "finansowy i niefinansowy")
    sheet.row += 1
    sheet.words(_NAME, "Wszystkie źródła [zł]", styles.TOTAL_LABEL)
    sheet.figure(
        _AMOUNT,
        f"ROUND({_sum(cells)},2)",
        styles.MONEY,
        "Wszystkie źródła",
        "zrodla.razem",
        style=styles.TOTAL,
    )
    sheet.row += 1
    return cells, own, whole


def _share(sheet: Calculation, part: Ref, whole: Ref, name: str, printed: str) -> None:
    formula = f"IF({whole}>0,ROUND(N({part})*100/{whole},2),0)"
    sheet.figure(_SHARE, formula, _PERCENT, f"{name}, udział", f"zrodla.{printed}")


def _sum(cells: Sequence[Ref]) -> str:
    return "+".join(f"N({cell})" for cell in cells)


def _against_costs(sheet: Calculation, whole: Ref, costs: CostSheet) -> None:
    sheet.words(_NAME, "Koszty zadania z arkusza „Kosztorys” [zł]")
    sheet.figure(_AMOUNT, str(costs.whole), styles.MONEY, "Koszty zadania", "kosztorys.razem")
    sheet.row += 1
    sheet.words(_NAME, "Różnica: źródła − koszty [zł]")
    difference = f"ROUND({whole}-{costs.whole},2)"
    at = sheet.figure(_AMOUNT, difference, styles.MONEY, "Źródła minus koszty")
    said = f'IF({at}=0,"{COVERED}",IF({at}<0,"{SHORT}","{ABOVE}"))'
    word = sheet.figure(_SHARE, said, styles.PLAIN, "Źródła a koszty", style=styles.WORDS, span=3)
    sheet.colour(word, *_COLOURS)
    sheet.row += 1


def _years(
    calculations: Calculations, sheet: Calculation, costs: CostSheet, highest: Ref
) -> tuple[Ref, Ref, Ref]:
    """Write a row for each year; return the sum of the grants, and how many bounds are not kept."""
    outline, years = calculations.outline, years_of(calculations.outline)
    notice = limits(outline)
    sheet.name_columns(
        "Rok", "Dotacja [zł]", "Koszty roku [zł]", "Zostaje na inne środki [zł]", "Kwota z ogłoszenia [zł]",
        "Do niej zostaje [zł]", "Ocena dotacji", "Koszty administr. [zł]", "część dotacji [%]", "Ocena kosztów administr.",
    )  # fmt: skip
    first = sheet.row
    model = outline.leaf("dotacja_w_latach.0.kwota")
    for slot, (year, given) in enumerate(
        zip(years, in_years(outline, "dotacja_w_latach", years, "kwota"), strict=True)
    ):
        _year(sheet, slot, costs.years[slot])
        grant = sheet.input(2, replace(model, loc=("dotacja_w_latach", slot, "kwota"), value=given))
        sheet.addresses.keys["dotacja_w_latach", slot, "rok"] = (costs.years[slot], "rok")
        spent, administration = costs.of_year[slot], costs.administration_of_year[slot]
        twin = f"kosztorys.w_roku.{{rok.{slot}}}"
        sheet.figure(3, str(spent), styles.MONEY, f"Koszty, rok {slot + 1}", twin)
        sheet.figure(
            4,
            f'IF(ISNUMBER({grant}),ROUND({spent}-{grant},2),"")',
            styles.MONEY,
            f"Inne środki, rok {slot + 1}",
        )
        bound = (notice.years or {}).get(year) if isinstance(year, int) else None
        limit = sheet.aside(5, bound, styles.MONEY, locked=bound is not None)
        sheet.figure(
            6,
            f'IF(COUNT({grant},{limit})=2,ROUND({limit}-{grant},2),"")',
            styles.MONEY,
            f"Do limitu, rok {slot + 1}",
        )
        fits = f'IF({grant}>{limit},"✗ przekracza kwotę z ogłoszenia","✓ mieści się w kwocie z ogłoszenia")'
        within = f'IF(ISNUMBER({limit}),{fits},"✓ mieści się w kosztach roku")'
        said = f'IF(ISNUMBER({grant}),IF({grant}>{spent},"✗ przekracza koszty roku",{within}),"")'
        word = sheet.figure(7, said, styles.PLAIN, f"Ocena dotacji, rok {slot + 1}", style=styles.WORDS)
        sheet.colour(word, *_COLOURS)
        twin = f"kosztorys.administracyjne_w_roku.{{rok.{slot}}}"
        sheet.figure(8, str(administration), styles.MONEY, f"Koszty administracyjne, rok {slot + 1}", twin)
        share = f'IF(N({grant})>0,ROUND({administration}*100/{grant},2),"")'
        sheet.figure(9, share, _PERCENT, f"Część dotacji, rok {slot + 1}")
        word = sheet.figure(
            10, administration_said(administration, grant, spent, highest), styles.PLAIN,
            f"Ocena kosztów administracyjnych, rok {slot + 1}", style=styles.WORDS,
        )  # fmt: skip
        sheet.colour(word, *_COLOURS)
        sheet.row += 1
    last = sheet.row - 1
    return _totals(sheet, first, last)


def _year(sheet: Calculation, slot: int, head: Ref) -> None:
    shown = f'IF({head}="","",{head})'
    sheet.figure(_NAME, shown, styles.YEAR, f"Rok {slot + 1}", style=styles.WORDS)


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
