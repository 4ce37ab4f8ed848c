"""Sources of an offer: their shares, whether they make the costs, and the grant of each year against its bounds."""

from collections.abc import Sequence
from dataclasses import dataclass

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import GREEN, RED, YELLOW, Calculation, Calculations
from wkus_docs.workbook.oferta.kosztorys import CostSheet
from wkus_docs.workbook.oferta.lata import TITLE, write_years

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
    of_years, beyond, administration = write_years(calculations, sheet, costs, highest_administration)
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


def covered(sources: str, costs: str) -> str:
    """Return the formula of the words on whether the sources make the costs; of nothing yet, that there is nothing."""
    said = f'IF({sources}={costs},"{COVERED}",IF({sources}<{costs},"{SHORT}","{ABOVE}"))'
    return f'IF(AND({sources}=0,{costs}=0),"– nie ma jeszcze kwot",{said})'


def _sum(cells: Sequence[Ref]) -> str:
    return "+".join(f"N({cell})" for cell in cells)


def _against_costs(sheet: Calculation, whole: Ref, costs: CostSheet) -> None:
    sheet.words(_NAME, "Koszty zadania z arkusza „Kosztorys” [zł]")
    sheet.figure(_AMOUNT, str(costs.whole), styles.MONEY, "Koszty zadania", "kosztorys.razem")
    sheet.row += 1
    sheet.words(_NAME, "Różnica: źródła − koszty [zł]")
    difference = f"ROUND({whole}-{costs.whole},2)"
    sheet.figure(_AMOUNT, difference, styles.MONEY, "Źródła minus koszty")
    said = covered(str(whole), str(costs.whole))
    word = sheet.figure(_SHARE, said, styles.PLAIN, "Źródła a koszty", style=styles.WORDS, span=3)
    sheet.colour(word, *_COLOURS)
    sheet.row += 1
