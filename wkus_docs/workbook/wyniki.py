"""Results of all variants side by side, with live formulas."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from wkus_docs.analiza.decyzja import PROG_WE
from wkus_docs.analiza.koszt_jednostkowy import OD_GROSZA
from wkus_docs.parts.badanie.parametry_badania import RodzajCen
from wkus_docs.parts.badanie.wskaznik_efektu import RodzajWskaznika
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Range, Ref
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import GAP, are_numbers, number_or, or_gap, text, unit_cost, when
from wkus_docs.workbook.jednostka import NOT_COUNTED, UnitCosts
from wkus_docs.workbook.naklady import Costs
from wkus_docs.workbook.oszczednosci import DEFAULT_RATE, Savings, discounted
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


def _value_index(_s: object, costs: Costs, made: dict[str, Ref], _i: object) -> str:
    wj, k, j, ref = made["WJ"], costs.totals["K"], costs.totals["J"], made["k_ref"]
    index = f"ROUND({wj}/(({k}/{j})/{ref}),4)"
    return or_gap(are_numbers(wj, k, j, ref), f"IF(AND({k}<>0,{j}<>0,{ref}<>0),{index},{GAP})")


def _dynamic(sheet: Calculation, costs: Costs, _r: object, _i: object) -> str:
    """Return DGC: discounted costs by discounted units."""
    money, units = costs.rows["K"], costs.rows["J"]
    cost, volume = discounted(costs, money, base_of(sheet)), discounted(costs, units, _rate(sheet))
    rounded = f"ROUND(({cost})/({volume}),IF(ABS(({cost})/({volume}))>={OD_GROSZA},2,4))"
    return or_gap(
        are_numbers(costs.totals["K"], costs.totals["J"]), or_gap(f"{costs.totals['J']}<>0", rounded)
    )


def _rate(sheet: Calculation, percents: Any = None) -> str:
    """Return 1 + r of the parameters, or of other per cents."""
    given = number_or(sheet.addresses.at("parametry.stopa_dyskontowa"), DEFAULT_RATE)
    return f"(1+{given if percents is None else percents}/100)"


def base_of(sheet: Calculation, percents: Any = None) -> str:
    """Return (1 + r)(1 + w), w the growth of prices in current prices."""
    kind, growth = sheet.addresses.at("parametry.ceny"), sheet.addresses.at("parametry.wzrost_cen")
    current = f"OR({kind}={text(RodzajCen.BIEZACE.etykieta)},{kind}={text(RodzajCen.BIEZACE.value)})"
    return f"({_rate(sheet, percents)}*(1+IF({current},N({growth}),0)/100))"


def reference(sheet: Calculation, calendar: Range) -> str:
    """Return k_ref in the prices of the study: of the middle of its years, or of the year of constant prices."""
    at = sheet.addresses.at
    cost, year, growth = (
        at("parametry.koszt_odniesienia"),
        at("parametry.rok_odniesienia"),
        at("parametry.wzrost_cen"),
    )
    constant, of = at("parametry.ceny"), at("parametry.rok_cen")
    is_constant = f"OR({constant}={text(RodzajCen.STALE.etykieta)},{constant}={text(RodzajCen.STALE.value)})"
    then = f"IF(AND({is_constant},ISNUMBER({of})),N({of}),(MIN({calendar})+MAX({calendar}))/2)"
    moved = f"ROUND({cost}*(1+{growth}/100)^({then}-{year}),2)"
    return or_gap(f"ISNUMBER({cost})", f"IF({are_numbers(year, growth)},{moved},{cost})")


def _of_costs(symbol: str) -> _Formula:
    return lambda _s, costs, _r, _i: str(costs.totals[symbol])


def _per_unit(symbol: str) -> _Formula:
    return lambda _s, costs, _r, _i: unit_cost(costs.totals[symbol], costs.totals["J"])


def _weighted(kind: RodzajWskaznika) -> _Formula:
    return lambda _s, costs, _r, indicators: indicators.weighted(kind, costs.slot)


_ROWS: tuple[tuple[str, str, str, str, _Formula], ...] = (
    ("K", "Koszt pełny, wszystkie lata [zł]", styles.MONEY, "suma kosztu pełnego z lat", _of_costs("K")),
    ("N", "Koszt netto, wszystkie lata [zł]", styles.MONEY, "suma kosztu netto z lat", _of_costs("N")),
    ("G", "Wydatek do uniknięcia, wszystkie lata [zł]", styles.MONEY, "suma z lat: N − praca urzędu − amortyzacja",
     _of_costs("G")),
    ("KS", "Koszt społeczny, wszystkie lata [zł]", styles.MONEY, "suma z lat: K + WO + WR", _of_costs("KS")),
    ("k_j", "Koszt jednostki usługi [zł]", styles.UNIT_COST, "koszt pełny z lat / jednostki usługi z lat", _of_costs("k_j")),
    ("N / J", "Koszt netto jednostki usługi [zł]", styles.UNIT_COST, "koszt netto z lat / jednostki usługi z lat",
     _per_unit("N")),
    ("KS / J", "Koszt społeczny jednostki usługi [zł]", styles.UNIT_COST, "koszt społeczny z lat / jednostki usługi z lat",
     _per_unit("KS")),
    ("DGC", "Dynamiczny koszt jednostki [zł]", styles.UNIT_COST, "zdyskontowane koszty / zdyskontowane jednostki", _dynamic),
    ("k_o", "Koszt na odbiorcę w roku [zł]", styles.UNIT_COST, "koszt pełny z lat / odbiorcy z lat", _of_costs("k_o")),
    ("u", "Udział obsługi w koszcie", styles.SHARE, "(koszty pośrednie + transakcyjne) / koszt pełny", _of_costs("u")),
    ("WE", "Efekty ważone", styles.RATIO, "suma: waga × osiągnięcie wskaźników efektu; wagi muszą dać 1",
     _weighted(RodzajWskaznika.EFEKT)),
    ("WJ", "Jakość ważona", styles.RATIO, "suma: waga × osiągnięcie wskaźników jakości i zadowolenia; wagi muszą dać 1",
     _weighted(RodzajWskaznika.JAKOSC)),
    ("IW", "Indeks wartości", styles.RATIO, "WJ / (k_j / koszt odniesienia)", _value_index),
    ("D", "Dźwignia", styles.RATIO, "(środki organizacji + praca wolontariuszy + wkład rzeczowy) / dotacja", _leverage),
    ("e", "Efekty na 1000 zł kosztu netto", styles.SMALL_RATIO, "WE × 1000 / N", _per_thousand),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Compared:
    """What a comparison needs: the sheet, results of today and of the variant, its savings, the indicators."""

    sheet: Calculation
    today: Column
    made: Column
    savings: Savings
    indicators: Indicators

    @property
    def unit_costs(self) -> UnitCosts:
        """Return full cost and units of both."""
        return unit_costs(self.today.costs, self.made.costs)


def unit_costs(today: Costs, variant: Costs, symbol: str = "K") -> UnitCosts:
    """Return the cost of a symbol and the units, of today and of a variant."""
    return UnitCosts((today.totals[symbol], today.totals["J"]), (variant.totals[symbol], variant.totals["J"]))


def _difference(of: Compared) -> str:
    changed = of.indicators.changes[of.made.costs.slot]
    return or_gap(f"ISNUMBER({changed})", f"ROUND({changed},4)")


def _social(of: Compared) -> str:
    before, after = of.today.refs["WE"], of.made.refs["WE"]
    return or_gap(
        are_numbers(before, after), f"IF({before}<{PROG_WE.wartosc},{NOT_COUNTED},ROUND({after}/{before},4))"
    )


def _combined(of: Compared, alpha: str = "") -> str:
    """Return E_ek^α × E_sp^(1 − α); anything to the power of 0 is 1."""
    alpha = alpha or f"({number_or(of.sheet.addresses.at('parametry.alfa'), DEFAULT_ALPHA)})"
    return combined(of.made.refs, alpha)


def combined(refs: dict[str, Ref], alpha: str) -> str:
    """Return E with a weight of the economic side."""
    ek, sp = refs["E_ek"], refs["E_sp"]
    product = f"IF({alpha}=0,1,{ek}^{alpha})*IF({alpha}=1,1,{sp}^(1-{alpha}))"
    counted = or_gap(are_numbers(ek, sp), or_gap(f"AND({alpha}<=1,{ek}>=0,{sp}>=0)", f"ROUND({product},4)"))
    idle = f"OR({sp}={NOT_COUNTED},AND({ek}={NOT_COUNTED},ISNUMBER({sp})))"
    return f"IF({idle},{NOT_COUNTED},{counted})"


_Comparison = Callable[[Compared], str]
_COMPARED: tuple[tuple[str, str, str, str, _Comparison], ...] = (
    ("ΔWE", "Różnica efektów wobec dziś", styles.RATIO, "suma: waga × zmiana drogi wskaźnika, bez granic 0 i 1,2", _difference),
    ("E_ek", "Efektywność ekonomiczna", styles.RATIO, "k_j dziś / k_j wariantu, bez zaokrągleń; od 1 wzwyż nie drożej niż dziś",
     lambda of: of.unit_costs.ratio),
    ("NPVΔ", "Wartość bieżąca oszczędności [zł]", styles.MONEY,
     "suma: oszczędność roku / ((1 + r)(1 + wzrost cen))^t, t = 1 w pierwszym roku",
     lambda of: of.savings.present_value(base_of(of.sheet))),
    ("NPVΔ G", "Wartość bieżąca oszczędności wydatków [zł]", styles.MONEY, "tak samo z wydatków do uniknięcia",
     lambda of: of.savings.present_spending(base_of(of.sheet))),
    ("T", "Zwrot kosztu zmiany", styles.YEARS, "koszt zmiany / średnia roczna (oszczędność + koszt zmiany)",
     lambda of: of.savings.payback()),
    ("E_sp", "Efektywność społeczna (zależy od bazy)", styles.RATIO, "WE wariantu / WE dziś; gdy WE dziś < 0,1: nie liczy się",
     _social),
    ("E", "Efektywność łączna (zależy od bazy)", styles.RATIO, "E_ek do potęgi α razy E_sp do potęgi (1 − α)", _combined),
)  # fmt: skip


def write_results(
    sheet: Calculation, variants: Sequence[Costs], indicators: Indicators, savings: Sequence[Savings]
) -> list[Column]:
    """Write the results of every variant; today is compared with nothing."""
    moved = _write_reference(sheet, variants[0])
    _heads(sheet, variants)
    made: list[dict[str, Ref]] = [{"k_ref": moved} for _ in variants]
    for index, (symbol, name, number_format, said, formula) in enumerate(_ROWS):
        _labels(sheet, symbol, name)
        for costs, refs in zip(variants, made, strict=True):
            refs[symbol] = _put(
                sheet, costs, (index, name, number_format), formula(sheet, costs, refs, indicators)
            )
        _said(sheet, variants, said)
    columns = [Column(costs, refs) for costs, refs in zip(variants, made, strict=True)]
    for index, (symbol, name, number_format, said, compare) in enumerate(_COMPARED, len(_ROWS)):
        _labels(sheet, symbol, name)
        made[0][symbol] = _put(sheet, variants[0], (index, name, styles.PLAIN), '"–"')
        for saved, column in zip(savings, columns[1:], strict=True):
            of = Compared(sheet, columns[0], column, saved, indicators)
            column.refs[symbol] = _put(sheet, saved.costs, (index, name, number_format), compare(of))
        _said(sheet, variants, said)
    return columns


def _write_reference(sheet: Calculation, today: Costs) -> Ref:
    """Write the cost one refers to, in the prices of the study."""
    _labels(sheet, "k_ref", "Koszt odniesienia w cenach badania [zł]")
    formula = reference(sheet, today.calendar)
    ref = sheet.figure(
        FIRST, formula, styles.MONEY, "Koszt odniesienia w cenach badania", "koszt_odniesienia"
    )
    sheet.explain(
        FIRST + 1, "koszt odniesienia × (1 + wzrost cen) ^ liczba lat; bez roku albo wzrostu cen: jak podano"
    )
    sheet.row += 2
    return ref


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
