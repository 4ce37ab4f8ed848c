"""Results of all variants side by side, with live formulas."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wkus_docs.parts.badanie.wskaznik_efektu import RodzajWskaznika
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import are_numbers, computed, number_or, or_gap, ratio, when
from wkus_docs.workbook.naklady import Costs
from wkus_docs.workbook.oszczednosci import Savings
from wkus_docs.workbook.wskazniki import Indicators

SYMBOL, NAME, FIRST = 1, 2, 3
DEFAULT_ALPHA = "0.5"


@dataclass(frozen=True, slots=True)
class Column:
    """Results of a variant, by symbol."""

    costs: Costs
    refs: dict[str, Ref]


_Formula = Callable[[Calculation, Costs, dict[str, Ref], Indicators], str]


def _leverage(_s: object, costs: Costs, _r: object, _i: object) -> str:
    parts = [costs.totals[symbol] for symbol in ("WF", "WO", "WR")]
    grant = costs.totals["dotacja"]
    own = "+".join(map(str, parts))
    return or_gap(are_numbers(*parts, grant), or_gap(f"{grant}<>0", f"ROUND(({own})/{grant},4)"))


def _per_thousand(_s: object, _costs: Costs, made: dict[str, Ref], _i: object) -> str:
    we, n = made["WE"], made["N"]
    return or_gap(are_numbers(we, n), or_gap(f"{n}>0", f"ROUND({we}*1000/{n},6)"))


def _value_index(sheet: Calculation, _costs: Costs, made: dict[str, Ref], _i: object) -> str:
    wj, k, ref = made["WJ"], made["k_j"], sheet.addresses.at("parametry.koszt_odniesienia")
    return or_gap(are_numbers(wj, k, ref), or_gap(f"AND({k}<>0,{ref}<>0)", f"ROUND({wj}/({k}/{ref}),4)"))


def _of_costs(symbol: str) -> _Formula:
    return lambda _s, costs, _r, _i: str(costs.totals[symbol])


def _weighted(kind: RodzajWskaznika) -> _Formula:
    return lambda _s, costs, _r, indicators: indicators.weighted(kind, costs.slot)


_ROWS: tuple[tuple[str, str, str, str, _Formula], ...] = (
    ("K", "Koszt pełny, wszystkie lata [zł]", styles.MONEY, "suma kosztu pełnego z lat", _of_costs("K")),
    ("N", "Koszt netto, wszystkie lata [zł]", styles.MONEY, "suma kosztu netto z lat", _of_costs("N")),
    ("k_j", "Koszt jednostki usługi [zł]", styles.MONEY, "koszt pełny z lat / jednostki usługi z lat", _of_costs("k_j")),
    ("k_o", "Koszt na odbiorcę w roku [zł]", styles.MONEY, "koszt pełny z lat / odbiorcy z lat", _of_costs("k_o")),
    ("u", "Udział obsługi w koszcie", styles.SHARE, "(koszty pośrednie + transakcyjne) / koszt pełny", _of_costs("u")),
    ("WE", "Efekty ważone", styles.RATIO, "suma: waga × osiągnięcie wskaźników efektu; wagi muszą dać 1",
     _weighted(RodzajWskaznika.EFEKT)),
    ("WJ", "Jakość ważona", styles.RATIO, "suma: waga × osiągnięcie wskaźników jakości i zadowolenia; wagi muszą dać 1",
     _weighted(RodzajWskaznika.JAKOSC)),
    ("IW", "Indeks wartości", styles.RATIO, "WJ / (k_j / koszt odniesienia)", _value_index),
    ("D", "Dźwignia", styles.RATIO, "(środki organizacji + praca wolontariuszy + wkład rzeczowy) / dotacja", _leverage),
    ("e", "Efekty na 1000 zł kosztu netto", styles.SMALL_RATIO, "WE × 1000 / N", _per_thousand),
)  # fmt: skip


def _economic(_s: object, today: dict[str, Ref], made: dict[str, Ref], _savings: object) -> str:
    return ratio(today["k_j"], made["k_j"], 4)


def _social(_s: object, today: dict[str, Ref], made: dict[str, Ref], _savings: object) -> str:
    return ratio(made["WE"], today["WE"], 4)


def _difference(_s: object, today: dict[str, Ref], made: dict[str, Ref], _savings: object) -> str:
    return computed(f"{made['WE']}-{today['WE']}", 4, made["WE"], today["WE"])


def _combined(sheet: Calculation, _today: object, made: dict[str, Ref], _savings: object) -> str:
    """Return E_ek^α × E_sp^(1 − α); anything to the power of 0 is 1."""
    alpha = f"({number_or(sheet.addresses.at('parametry.alfa'), DEFAULT_ALPHA)})"
    ek, sp = made["E_ek"], made["E_sp"]
    product = f"IF({alpha}=0,1,{ek}^{alpha})*IF({alpha}=1,1,{sp}^(1-{alpha}))"
    return or_gap(are_numbers(ek, sp), or_gap(f"AND({alpha}<=1,{ek}>=0,{sp}>=0)", f"ROUND({product},4)"))


_Comparison = Callable[[Calculation, dict[str, Ref], dict[str, Ref], Savings], str]
_COMPARED: tuple[tuple[str, str, str, str, _Comparison], ...] = (
    ("E_ek", "Efektywność ekonomiczna", styles.RATIO, "k_j dziś / k_j wariantu; od 1 wzwyż nie drożej niż dziś", _economic),
    ("E_sp", "Efektywność społeczna", styles.RATIO, "WE wariantu / WE dziś", _social),
    ("ΔWE", "Różnica efektów wobec dziś", styles.RATIO, "WE wariantu − WE dziś", _difference),
    ("E", "Efektywność łączna", styles.RATIO, "E_ek do potęgi α razy E_sp do potęgi (1 − α)", _combined),
    ("NPVΔ", "Wartość bieżąca oszczędności [zł]", styles.MONEY, "suma: oszczędność roku / (1 + r)^t, t = 1 w pierwszym roku",
     lambda sheet, _t, _m, savings: savings.present_value(sheet.addresses.at("parametry.stopa_dyskontowa"))),
    ("T", "Zwrot kosztu zmiany", styles.YEARS, "koszt zmiany / średnia roczna (oszczędność + koszt zmiany)",
     lambda _s, _t, _m, savings: savings.payback()),
)  # fmt: skip


def write_results(
    sheet: Calculation, variants: Sequence[Costs], indicators: Indicators, savings: Sequence[Savings]
) -> list[Column]:
    """Write the results of every variant; today is compared with nothing."""
    _heads(sheet, variants)
    made: list[dict[str, Ref]] = [{} for _ in variants]
    for index, (symbol, name, number_format, said, formula) in enumerate(_ROWS):
        _labels(sheet, symbol, name)
        for costs, refs in zip(variants, made, strict=True):
            refs[symbol] = _put(
                sheet, costs, (index, name, number_format), formula(sheet, costs, refs, indicators)
            )
        _said(sheet, variants, said)
    for index, (symbol, name, number_format, said, compare) in enumerate(_COMPARED, len(_ROWS)):
        _labels(sheet, symbol, name)
        made[0][symbol] = _put(sheet, variants[0], (index, name, styles.PLAIN), '"–"')
        for saved, refs in zip(savings, made[1:], strict=True):
            refs[symbol] = _put(
                sheet, saved.costs, (index, name, number_format), compare(sheet, made[0], refs, saved)
            )
        _said(sheet, variants, said)
    return [Column(costs, refs) for costs, refs in zip(variants, made, strict=True)]


def _heads(sheet: Calculation, variants: Sequence[Costs]) -> None:
    sheet.words(SYMBOL, "Symbol", styles.COLUMN)
    sheet.words(NAME, "Wynik", styles.COLUMN)
    for costs in variants:
        sheet.words(FIRST + costs.slot, f"Wariant {costs.slot}", styles.COLUMN)
    at = FIRST + len(variants)
    sheet.words(at, "Jak liczone", styles.COLUMN, sheet.columns - at + 1)
    sheet.row += 1


def _labels(sheet: Calculation, symbol: str, name: str) -> None:
    sheet.words(SYMBOL, symbol)
    sheet.words(NAME, name)


def _said(sheet: Calculation, variants: Sequence[Costs], said: str) -> None:
    sheet.explain(FIRST + len(variants), said)
    sheet.row += 1


def _put(sheet: Calculation, costs: Costs, row: tuple[int, str, str], formula: str) -> Ref:
    index, name, number_format = row
    printed = f"tabela_wynikow.{index}.komorki.{{warianty.{costs.slot}}}"
    return sheet.figure(
        FIRST + costs.slot, when(costs.name, formula), number_format, f"{name}, wariant {costs.slot}", printed
    )
