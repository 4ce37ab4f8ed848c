"""Workbook of the financial plan of an agreement: sources, instalments, limits, valorisation."""

from collections.abc import Sequence

from wkus_docs.documents.plan_finansowy_kontraktu.wynik_planu import ZRODLA
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import GREEN, RED, Calculation, Calculations
from wkus_docs.workbook.formulas import (
    any_used,
    are_numbers,
    computed,
    number,
    or_gap,
    ratio,
    sum_of,
    text,
    total,
    when,
)
from wkus_docs.workbook.transze import write_instalments
from wkus_docs.workbook.waloryzacja import write_valorisation

_FIELDS = ("dotacja", "srodki_finansowe", "wklad_osobowy", "wklad_rzeczowy", "wplaty_odbiorcow")
_FITS, _EXCEEDS = "mieści się w limicie", "przekracza limit"
_NAME, _FIRST = 1, 2
_NAME_WIDTH, _FIGURE, _SAID = 34.0, 17.0, 20.0
_FEWEST = 7


def calculate(calculations: Calculations) -> None:
    """Write the sheet."""
    years = len(calculations.addresses.slots("lata"))
    widths = [_NAME_WIDTH, *[_FIGURE] * max(years + 2, _FEWEST), *[_SAID] * 2]
    sheet = calculations.sheet("Obliczenia", "Obliczenia: pieniądze umowy w kolejnych latach", widths)
    sheet.heading("Źródła w kolejnych latach")
    calendar = _calendar(sheet)
    grants = _sources(sheet, calendar)
    sheet.heading("Transze dotacji")
    write_instalments(sheet)
    sheet.heading("Zgodność z limitami wieloletniej prognozy finansowej")
    _limits(sheet, calendar, grants)
    sheet.heading("Waloryzacja i rezerwa")
    write_valorisation(sheet, calendar, grants)
    sheet.finish()


def _calendar(sheet: Calculation) -> list[Ref]:
    addresses = sheet.addresses
    sheet.words(_NAME, "Źródło [zł]", styles.COLUMN)
    calendar = []
    for slot in addresses.slots("lata"):
        path = f"lata.{slot}"
        formula = f'IF({any_used(addresses.within(path))},{number(addresses.at(f"{path}.rok"))},"")'
        printed = f"lata.{{{path}}}.rok"
        calendar.append(
            sheet.figure(_FIRST + slot, formula, styles.YEAR, f"Rok {slot + 1}", printed, style=styles.COLUMN)
        )
    after = _FIRST + len(calendar)
    sheet.words(after, "Razem", styles.COLUMN)
    sheet.words(after + 1, "Udział", styles.COLUMN)
    sheet.words(after + 2, "Jak liczone", styles.COLUMN, sheet.columns - after - 1)
    sheet.row += 1
    return calendar


def _sources(sheet: Calculation, calendar: Sequence[Ref]) -> list[Ref]:
    """Write the sources; return the grant of every year, and of all."""
    addresses = sheet.addresses
    after, whole_row = _FIRST + len(calendar), sheet.row + len(ZRODLA)
    whole = Ref("Obliczenia", whole_row, after)
    rows: list[list[Ref]] = []
    names = [name for name, _ in ZRODLA]
    for index, (name, field) in enumerate(zip(names, _FIELDS, strict=True)):
        sheet.words(_NAME, name)
        cells = [
            sheet.figure(
                _FIRST + slot, when(year, number(addresses.at(f"lata.{slot}.{field}"))), styles.MONEY,
                f"{name}, rok {slot + 1}", f"zrodla.{index}.komorki.{{lata.{slot}}}",
            )
            for slot, year in enumerate(calendar)
        ]  # fmt: skip
        rows.append([*cells, _total(sheet, cells, name, index, whole)])
        sheet.explain(after + 2, "z arkusza „Dane”; udział: razem / razem wszystkich źródeł")
        sheet.row += 1
    sheet.words(_NAME, "Razem", styles.TOTAL_LABEL)
    sums = [
        sheet.figure(
            _FIRST + slot, when(year, sum_of([row[slot] for row in rows])), styles.MONEY, f"Razem, rok {slot + 1}",
            f"zrodla.{len(names)}.komorki.{{lata.{slot}}}", style=styles.TOTAL,
        )
        for slot, year in enumerate(calendar)
    ]  # fmt: skip
    sums.append(_total(sheet, sums, "Razem", len(names), whole))
    sheet.explain(after + 2, "suma źródeł")
    sheet.row += 1
    _shares(sheet, calendar, rows[0], sums)
    return rows[0]


def _total(sheet: Calculation, cells: Sequence[Ref], name: str, index: int, whole: Ref) -> Ref:
    """Write the total of a row and its share in everything."""
    after = _FIRST + len(cells)
    printed = f"zrodla.{index}.komorki"
    made = sheet.figure(
        after,
        total(cells[0].to(cells[-1])),
        styles.MONEY,
        f"{name}, razem",
        f"{printed}.-2",
        style=styles.TOTAL,
    )
    sheet.figure(
        after + 1, ratio(made, whole, 4), styles.SHARE, f"{name}, udział", f"{printed}.-1", style=styles.TOTAL
    )
    return made


def _shares(sheet: Calculation, calendar: Sequence[Ref], grants: Sequence[Ref], sums: Sequence[Ref]) -> None:
    sheet.words(_NAME, "Udział dotacji")
    for slot, year in enumerate(calendar):
        share = when(year, ratio(grants[slot], sums[slot], 4))
        sheet.figure(
            _FIRST + slot,
            share,
            styles.SHARE,
            f"Udział dotacji, rok {slot + 1}",
            f"udzialy_dotacji.{{lata.{slot}}}",
        )
    after = _FIRST + len(calendar)
    share = ratio(grants[-1], sums[-1], 4)
    sheet.figure(
        after, share, styles.SHARE, "Udział dotacji, razem", "udzialy_dotacji.-2", style=styles.TOTAL
    )
    sheet.explain(after + 2, "dotacja / razem")
    sheet.row += 1


def _limits(sheet: Calculation, calendar: Sequence[Ref], grants: Sequence[Ref]) -> None:
    addresses = sheet.addresses
    sheet.name_columns("Rok", "Dotacja D [zł]", "Limit L [zł]", "Różnica L − D [zł]", "Ocena", explained=True)
    limits, rooms = [], []
    for slot, year in enumerate(calendar):
        printed, said = f"limity.{{lata.{slot}}}.komorki", f"rok {slot + 1}"
        sheet.figure(
            _NAME,
            when(year, str(year)),
            styles.YEAR,
            f"Limity, {said}",
            f"lata.{{lata.{slot}}}.rok",
            style=styles.WORDS,
        )
        grant = sheet.figure(
            2, when(year, str(grants[slot])), styles.MONEY, f"Dotacja, {said}", f"{printed}.0"
        )
        limits.append(
            sheet.figure(
                3,
                when(year, number(addresses.at(f"lata.{slot}.limit"))),
                styles.MONEY,
                f"Limit, {said}",
                f"{printed}.1",
            )
        )
        room = when(year, computed(f"{limits[-1]}-{grant}", 2, limits[-1], grant))
        rooms.append(sheet.figure(4, room, styles.MONEY, f"Różnica, {said}", f"{printed}.2"))
        verdict = when(
            year, or_gap(are_numbers(rooms[-1]), f"IF({rooms[-1]}>=0,{text(_FITS)},{text(_EXCEEDS)})")
        )
        ref = sheet.figure(
            5, verdict, styles.PLAIN, f"Ocena, {said}", f"{printed}.3", style=styles.WORDS, room=_FITS
        )
        sheet.colour(ref, (_FITS, GREEN), (_EXCEEDS, RED))
        sheet.explain(6, "limit minus dotacja; minus znaczy: przekracza limit")
        sheet.row += 1
    sheet.words(_NAME, "Razem", styles.TOTAL_LABEL)
    for column, formula, name in (
        (2, str(grants[-1]), "Dotacja, razem"),
        (3, total(limits[0].to(limits[-1])), "Limit, razem"),
        (4, total(rooms[0].to(rooms[-1])), "Różnica, razem"),
    ):
        sheet.figure(column, formula, styles.MONEY, name, f"razem_limity.{column - 2}", style=styles.TOTAL)
    bound = number(addresses.at("prognoza.limit_zobowiazan"))
    sheet.figure(5, bound, styles.MONEY, "Limit zobowiązań", "prognoza.limit_zobowiazan", style=styles.TOTAL)
    sheet.explain(6, "w kolumnie „Ocena”: limit zobowiązań")
    sheet.row += 1
