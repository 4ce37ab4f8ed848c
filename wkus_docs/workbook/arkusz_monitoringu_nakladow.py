"""Workbook of the quarterly sheet: plan and execution by quarter and since the beginning of the year, signals."""

from dataclasses import dataclass

from wkus_docs.documents.arkusz_monitoringu_nakladow.kwartaly import Kwartal
from wkus_docs.documents.arkusz_monitoringu_nakladow.sygnaly import Strona
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import Calculation, Calculations
from wkus_docs.workbook.formulas import (
    GAP,
    are_numbers,
    computed,
    number,
    ratio,
    text,
    unit_cost,
    unit_difference,
    when,
)
from wkus_docs.workbook.kwartaly import DASH, Row, sums_to, write_row, write_total
from wkus_docs.workbook.sygnaly import Deviation, of_deviation, write_signal
from wkus_docs.workbook.wskazniki_jakosci import write_indicators

_WIDTHS = [5.0, 42.0, *[15.0] * 7, 20.0, 18.0, 18.0]
_NUMBER, _NAME, _FIRST = 1, 2, 3
_CELLS, _EXACT_CELLS = "komorki", "komorki_dokladne"
"""Printed columns of a row; of a unit cost, those that a grosz does not blur."""
_RESULTS = ("Plan roku P_r", "Plan P", "Wykonanie W", "Odchylenie W − P", "(W − P) / P", "Prognoza: reszta według planu",
            "Prognoza: to samo tempo")  # fmt: skip
_SIGNAL = _FIRST + len(_RESULTS)


def calculate(calculations: Calculations) -> None:
    """Write the sheet."""
    sheet = calculations.sheet(
        "Obliczenia", "Obliczenia: wydatki, jednostki i wskaźniki narastająco", _WIDTHS
    )
    addresses = sheet.addresses
    sheet.heading("Kwartał arkusza")
    given = addresses.at("kwartal")
    sheet.words(_NUMBER, "Numer ostatniego kwartału", span=2)
    choice = "".join(f"IF({given}={text(quarter.etykieta)},{quarter.numer}," for quarter in Kwartal)
    quarter = sheet.figure(
        _FIRST, f"{choice}{GAP}{')' * len(Kwartal)}", styles.WHOLE, "Numer kwartału", "kwartal.numer"
    )
    sheet.row += 1
    sheet.heading("Plan i wykonanie w kwartałach")
    rows = _quarters(sheet, quarter)
    sheet.heading("Wydatki i jednostki narastająco od początku roku")
    grant = _results(sheet, rows, quarter)
    sheet.heading("Wydatki narastająco")
    _running(sheet, rows.whole, quarter)
    sheet.heading("Dotacja roku")
    _grant(sheet, grant)
    sheet.heading("Wskaźniki jakości")
    write_indicators(sheet)
    sheet.finish()


@dataclass(frozen=True, slots=True)
class _Rows:
    positions: list[Row]
    whole: Row
    grant: Row
    units: Row


def _quarters(sheet: Calculation, quarter: Ref) -> _Rows:
    addresses = sheet.addresses
    heads = [f"{one.etykieta.split()[0]} kw.: {what}" for one in Kwartal for what in ("plan", "wykonanie")]
    sheet.name_columns("Nr", "Pozycja", *heads, explained=True)
    positions = []
    for slot in addresses.slots("pozycje"):
        path = f"pozycje.{slot}"
        sheet.words(_NUMBER, str(slot + 1))
        name = sheet.name(_NAME, path, f"Nazwa, pozycja {slot + 1}")
        printed = f"wyniki_pozycji.{{{path}}}"
        positions.append(
            write_row(sheet, path, quarter, Row(f"pozycja {slot + 1}", printed, styles.MONEY, name))
        )
    sheet.words(_NUMBER, "Razem wydatki", styles.TOTAL_LABEL, 2)
    whole = write_total(sheet, positions)
    sheet.words(_NUMBER, "Wydatki z dotacji", span=2)
    grant = write_row(sheet, "dotacja", quarter, Row("wydatki z dotacji", "wynik_dotacji", styles.MONEY))
    sheet.words(_NUMBER, "Jednostki usługi", span=2)
    units = write_row(sheet, "jednostki", quarter, Row("jednostki usługi", "wynik_jednostek", styles.WHOLE))
    return _Rows(positions, whole, grant, units)


@dataclass(frozen=True, slots=True)
class _Result:
    """Refs of a row of results, in the order of the columns."""

    year: Ref
    plan: Ref
    done: Ref
    as_planned: Ref
    at_pace: Ref


def _results(sheet: Calculation, rows: _Rows, quarter: Ref) -> _Result:
    """Write plan, execution, deviation, forecasts and signal of every row; return those of the grant."""
    sheet.name_columns("Nr", "Pozycja", *_RESULTS, "Sygnał")
    for slot, row in enumerate(rows.positions):
        sheet.words(_NUMBER, str(slot + 1))
        sheet.name(_NAME, f"pozycje.{slot}", f"Pozycja {slot + 1} narastająco")
        _result(sheet, row, quarter, "progi_wydatkow", Strona.OBIE)
    made = []
    for row, label, limits, side in (
        (rows.whole, "Razem wydatki", "progi_wydatkow", Strona.OBIE),
        (rows.grant, "Wydatki z dotacji", "progi_wydatkow", Strona.OBIE),
        (rows.units, "Jednostki usługi", "progi_jednostek", Strona.W_DOL),
    ):
        sheet.words(_NUMBER, label, styles.TOTAL_LABEL if row is rows.whole else styles.LABEL, 2)
        made.append(_result(sheet, row, quarter, limits, side))
    whole, grant, units = made
    sheet.words(_NUMBER, "Koszt jednostki usługi", span=2)
    pairs = zip(
        (whole.year, whole.plan, whole.done, whole.as_planned, whole.at_pace),
        (units.year, units.plan, units.done, units.as_planned, units.at_pace),
        strict=True,
    )
    exact = f"({whole.plan}/{units.plan})", f"({whole.done}/{units.done})"
    cost = Row("koszt jednostki", "wynik_kosztu", styles.UNIT_COST, exact=exact)
    _write(sheet, cost, [unit_cost(of, by) for of, by in pairs])
    return grant


def _result(sheet: Calculation, row: Row, quarter: Ref, limits: str, side: Strona) -> _Result:
    year = sums_to(row.plans, "4")
    plan, done = sums_to(row.plans, str(quarter)), sums_to(row.done, str(quarter))
    return _write(sheet, row, [year, plan, done], limits, side)


def _write(
    sheet: Calculation,
    row: Row,
    formulas: list[str],
    limits: str = "progi_kosztu",
    side: Strona = Strona.W_GORE,
) -> _Result:
    """Write a row of results; forecasts are computed unless they are given."""

    def cell(index: int, formula: str, number_format: str = row.number_format) -> Ref:
        shown = formula if row.name is None else when(row.name, formula)
        ref = sheet.figure(
            _FIRST + index,
            shown,
            number_format,
            f"{_RESULTS[index]}, {row.label}",
            f"{row.printed}.{_CELLS if row.exact is None else _EXACT_CELLS}.{index}",
        )
        if number_format == styles.WHOLE:
            sheet.whole_or_not(ref)
        return ref

    year, plan, done = (cell(index, formula) for index, formula in enumerate(formulas[:3]))
    apart = cell(
        3, computed(f"{done}-{plan}", 2, done, plan) if row.exact is None else unit_difference(done, plan)
    )
    planned, made = row.exact or (str(plan), str(done))
    deviation = f"ROUND(({made}-{planned})/{planned},9)"
    part = cell(4, ratio(apart, plan, 4), styles.SHARE)
    as_planned, at_pace = formulas[3:] or (
        computed(f"{done}+{year}-{plan}", 2, year, plan, done),
        f"IF({are_numbers(year, plan, done)},IF({plan}<>0,ROUND({year}*{done}/{plan},2),{GAP}),{GAP})",
    )
    forecasts = cell(5, as_planned), cell(6, at_pace)
    yellow, red = (sheet.addresses.at(f"{limits}.{colour}") for colour in ("zolty", "czerwony"))
    signal = of_deviation(Deviation(part, deviation, plan, done), (yellow, red), side)
    shown = signal if row.name is None else when(row.name, signal)
    write_signal(sheet, _SIGNAL, shown, f"Sygnał, {row.label}", f"{row.printed}.sygnal.etykieta")
    sheet.row += 1
    return _Result(year, plan, done, *forecasts)


def _running(sheet: Calculation, whole: Row, quarter: Ref) -> None:
    sheet.name_columns("Nr", "Do końca kwartału", "Plan [zł]", "Wykonanie [zł]", explained=True)
    for index, one in enumerate(Kwartal):
        sheet.words(_NUMBER, str(one.numer))
        sheet.words(_NAME, one.etykieta)
        plan, done = sums_to(whole.plans, str(one.numer)), sums_to(whole.done, str(one.numer))
        sheet.figure(3, plan, styles.MONEY, f"Plan do końca: {one.etykieta}", f"tabela_wykresu.{index}.1")
        shown = f"IF({one.numer}<={quarter},{done},{DASH})"
        sheet.figure(
            4, shown, styles.MONEY, f"Wykonanie do końca: {one.etykieta}", f"tabela_wykresu.{index}.2"
        )
        sheet.explain(5, "suma kwartałów od początku roku")
        sheet.row += 1


def _grant(sheet: Calculation, grant: _Result) -> None:
    paid = sheet.addresses.at("dotacja.przekazana")
    lines = (
        ("Dotacja przekazana od początku roku [zł]", number(paid), "z arkusza „Dane”"),
        ("Jeszcze niewydana [zł]", computed(f"{paid}-{grant.done}", 2, paid, grant.done), "przekazana − wydatki z dotacji"),
        ("Niewykorzystana na koniec roku: reszta według planu [zł]",
         computed(f"{grant.year}-{grant.as_planned}", 2, grant.year, grant.as_planned), "plan roku − prognoza; minus: zabraknie"),
        ("Niewykorzystana na koniec roku: to samo tempo [zł]",
         computed(f"{grant.year}-{grant.at_pace}", 2, grant.year, grant.at_pace), "plan roku − prognoza; minus: zabraknie"),
    )  # fmt: skip
    for index, (label, formula, said) in enumerate(lines):
        sheet.words(_NUMBER, label, span=2)
        sheet.figure(_FIRST, formula, styles.MONEY, label, f"komorki_dotacji.{index}")
        sheet.explain(_FIRST + 1, said)
        sheet.row += 1
