"""Workbook of the valuation of a service: cost of the base year, unit cost, its parts, and the years to come."""

from dataclasses import dataclass

from wkus_docs.analiza.kalkulacja import CALY_KOSZT
from wkus_docs.analiza.koszt_jednostkowy import OD_GROSZA
from wkus_docs.documents.kalkulacja_kosztu_jednostkowego.wycena import KategoriaKosztu
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Range, Ref
from wkus_docs.workbook.calculation import Calculation, Calculations
from wkus_docs.workbook.formulas import (
    GAP,
    are_numbers,
    computed,
    number,
    number_or,
    or_gap,
    ratio,
    text,
    total,
    unit_cost,
    unit_difference,
    when,
    words,
)
from wkus_docs.workbook.prognoza import write_forecast

_WIDTHS = [14.0, 40.0, 18.0, 16.0, 14.0, 16.0, 22.0, 22.0]
_NAME, _FIRST, _SAID = 2, 3, 7


@dataclass(frozen=True, slots=True)
class _Positions:
    kinds: Range
    costs: Range

    def of(self, kind: KategoriaKosztu) -> str:
        """Return the cost of a category; a category without a position has none."""
        of = text(kind.etykieta)
        missing = f"COUNTIFS({self.kinds},{of})=0,COUNTIFS({self.kinds},{of},{self.costs},{GAP})>0"
        return f"IF(OR({missing}),{GAP},ROUND(SUMIFS({self.costs},{self.kinds},{of}),2))"


def calculate(calculations: Calculations) -> None:
    """Write the sheet."""
    sheet = calculations.sheet("Obliczenia", "Obliczenia: koszt usługi i jej jednostki", _WIDTHS)
    sheet.heading("Koszty w roku bazowym")
    positions = _positions(sheet)
    sheet.heading("Koszt jednostki usługi")
    cost, units, per_unit = _results(sheet, positions)
    sheet.heading("Z czego składa się koszt")
    _categories(sheet, positions, cost, units)
    sheet.heading("Prognoza na następne lata")
    write_forecast(sheet, cost, units, per_unit)
    sheet.finish()


def _positions(sheet: Calculation) -> _Positions:
    addresses = sheet.addresses
    sheet.name_columns(
        "Nr", "Pozycja", "Kategoria", "Cały koszt C [zł]", "Klucz q [%]", "Koszt usługi [zł]", explained=True
    )
    kinds, costs = [], []
    for slot in addresses.slots("pozycje"):
        path = f"pozycje.{slot}"
        printed, said = f"pozycje.{{{path}}}", f"pozycja {slot + 1}"
        sheet.words(1, str(slot + 1))
        name = sheet.name(_NAME, path, f"Nazwa, {said}")
        kind = when(name, words(addresses.at(f"{path}.kategoria")))
        kinds.append(
            sheet.figure(
                3,
                kind,
                styles.PLAIN,
                f"Kategoria, {said}",
                f"{printed}.kategoria.etykieta",
                style=styles.WORDS,
            )
        )
        whole = sheet.figure(
            4,
            when(name, number(addresses.at(f"{path}.kwota"))),
            styles.MONEY,
            f"Cały koszt, {said}",
            f"{printed}.kwota",
        )
        key = sheet.figure(
            5, when(name, number_or(addresses.at(f"{path}.klucz_podzialu"), CALY_KOSZT)), styles.PLAIN, f"Klucz, {said}",
            f"{printed}.klucz",
        )  # fmt: skip
        cost = when(name, computed(f"{whole}*{key}/100", 2, whole, key))
        costs.append(sheet.figure(6, cost, styles.MONEY, f"Koszt usługi, {said}", f"{printed}.koszt"))
        sheet.explain(_SAID, "C × q / 100; puste q znaczy 100")
        sheet.row += 1
    sheet.words(1, "K", styles.TOTAL_LABEL)
    sheet.words(_NAME, "Koszt usługi razem", styles.TOTAL_LABEL, 4)
    sheet.figure(
        6, total(costs[0].to(costs[-1])), styles.MONEY, "Koszt usługi razem", "koszt", style=styles.TOTAL
    )
    sheet.explain(_SAID, "suma kosztów usługi")
    sheet.row += 1
    return _Positions(kinds[0].to(kinds[-1]), costs[0].to(costs[-1]))


def _results(sheet: Calculation, positions: _Positions) -> tuple[Ref, Ref, Ref]:
    """Write the results; return where K, J and k_j stand."""
    addresses = sheet.addresses
    sheet.name_columns("Symbol", "Wynik", "Wartość", explained=True)
    made: list[Ref] = []

    def result(symbol: str, name: str, formula: str, number_format: str, said: str) -> Ref:
        sheet.words(1, symbol)
        sheet.words(_NAME, name)
        ref = sheet.figure(_FIRST, formula, number_format, name, f"wyniki.{len(made)}.2")
        sheet.explain(_FIRST + 1, said)
        sheet.row += 1
        made.append(ref)
        return ref

    cost = result(
        "K", "Koszt usługi w roku bazowym [zł]", total(positions.costs), styles.MONEY, "suma kosztów usługi"
    )
    units = result(
        "J", "Jednostki usługi", number(addresses.at("liczba_jednostek")), styles.WHOLE, "z arkusza „Dane”"
    )
    sheet.whole_or_not(units)
    people = result(
        "O", "Odbiorcy", number(addresses.at("liczba_odbiorcow")), styles.WHOLE, "z arkusza „Dane”"
    )
    per_unit = result("k_j", "Koszt jednostki [zł]", unit_cost(cost, units), styles.UNIT_COST, "K / J")
    result("k_o", "Koszt na odbiorcę [zł]", unit_cost(cost, people), styles.UNIT_COST, "K / O")
    office = positions.of(KategoriaKosztu.ADMINISTRACJA)
    share = or_gap(
        f"AND(ISNUMBER({cost}),ISNUMBER({office}))", or_gap(f"{cost}<>0", f"ROUND({office}/{cost},4)")
    )
    result("u", "Udział administracji", share, styles.SHARE, "koszt kategorii „administracja” / K")
    reference = result(
        "k_ref",
        "Koszt odniesienia jednostki [zł]",
        number(addresses.at("koszt_odniesienia")),
        styles.MONEY,
        "z arkusza „Dane”",
    )
    apart = unit_difference(per_unit, reference)
    difference = result(
        "k_j − k_ref", "Różnica wobec odniesienia [zł]", apart, styles.UNIT_COST, "minus znaczy: taniej"
    )
    result(
        "(k_j − k_ref) / k_ref", "Różnica wobec odniesienia [%]", ratio(difference, reference, 4), styles.SHARE,
        "różnica / koszt odniesienia",
    )  # fmt: skip
    return cost, units, per_unit


def _part(of: Ref, cost: Ref, units: Ref) -> str:
    """Return the cost of a category in a unit, with the places of the whole unit cost."""
    places = f"IF(ISNUMBER({cost}),IF(ABS({cost}/{units})>={OD_GROSZA},2,4),2)"
    return or_gap(are_numbers(of, units), or_gap(f"{units}<>0", f"ROUND({of}/{units},{places})"))


def _categories(sheet: Calculation, positions: _Positions, cost: Ref, units: Ref) -> None:
    sheet.name_columns("Nr", "Kategoria", "Koszt K_c [zł]", "K_c / J [zł]", "Udział K_c / K", explained=True)
    for index, kind in enumerate(KategoriaKosztu):
        printed = f"kategorie.{index}.komorki"
        sheet.words(1, str(index + 1))
        sheet.words(_NAME, kind.etykieta)
        of = sheet.figure(3, positions.of(kind), styles.MONEY, f"Koszt: {kind.etykieta}", f"{printed}.0")
        sheet.figure(
            4,
            _part(of, cost, units),
            styles.UNIT_COST,
            f"W koszcie jednostki: {kind.etykieta}",
            f"{printed}.1",
        )
        sheet.figure(5, ratio(of, cost, 4), styles.SHARE, f"Udział: {kind.etykieta}", f"{printed}.2")
        sheet.explain(6, "suma kosztów usługi tej kategorii; bez pozycji: brak danych")
        sheet.row += 1
