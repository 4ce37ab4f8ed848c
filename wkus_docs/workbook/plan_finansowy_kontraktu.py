"""Workbook of the financial plan of an agreement: sources, instalments, limits, valorisation."""

from collections.abc import Sequence

from wkus_docs.documents.plan_finansowy_kontraktu.wynik_planu import ZRODLA
from wkus_docs.workbook import looks
from wkus_docs.workbook.book import Ref
from wkus_docs.workbook.calculation import GREEN, RED, Calculation, Calculations
from wkus_docs.workbook.formulas import (
    computed,
    joined,
    known,
    number,
    or_gap,
    ratio,
    text,
    total,
    used,
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
    years = len(calculations.book.slots("lata"))
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
    book = sheet.book
    sheet.words(_NAME, "Źródło [zł]", looks.COLUMN)
    calendar = []
    for slot in book.slots("lata"):
        path = f"lata.{slot}"
        formula = f'IF({used(book.within(path))},{number(book.at(f"{path}.rok"))},"")'
        twin = f"lata.{{{path}}}.rok"
        calendar.append(
            sheet.figure(_FIRST + slot, formula, looks.YEAR, f"Rok {slot + 1}", twin, look=looks.COLUMN)
        )
    after = _FIRST + len(calendar)
    sheet.words(after, "Razem", looks.COLUMN)
    sheet.words(after + 1, "Udział", looks.COLUMN)
    sheet.words(after + 2, "Jak liczone", looks.COLUMN, sheet.columns - after - 1)
    sheet.row += 1
    return calendar


def _sources(sheet: Calculation, calendar: Sequence[Ref]) -> list[Ref]:
    """Write the sources; return the grant of every year, and of all."""
    book = sheet.book
    after, whole_row = _FIRST + len(calendar), sheet.row + len(ZRODLA)
    whole = Ref("Obliczenia", whole_row, after)
    rows: list[list[Ref]] = []
    names = [name for name, _ in ZRODLA]
    for index, (name, field) in enumerate(zip(names, _FIELDS, strict=True)):
        sheet.words(_NAME, name)
        cells = [
            sheet.figure(
                _FIRST + slot, when(year, number(book.at(f"lata.{slot}.{field}"))), looks.MONEY,
                f"{name}, rok {slot + 1}", f"zrodla.{index}.komorki.{{lata.{slot}}}",
            )
            for slot, year in enumerate(calendar)
        ]  # fmt: skip
        rows.append([*cells, _total(sheet, cells, name, index, whole)])
        sheet.said(after + 2, "z arkusza „Dane”; udział: razem / razem wszystkich źródeł")
        sheet.row += 1
    sheet.words(_NAME, "Razem", looks.TOTAL_LABEL)
    sums = [
        sheet.figure(
            _FIRST + slot, when(year, joined([row[slot] for row in rows])), looks.MONEY, f"Razem, rok {slot + 1}",
            f"zrodla.{len(names)}.komorki.{{lata.{slot}}}", look=looks.TOTAL,
        )
        for slot, year in enumerate(calendar)
    ]  # fmt: skip
    sums.append(_total(sheet, sums, "Razem", len(names), whole))
    sheet.said(after + 2, "suma źródeł")
    sheet.row += 1
    _shares(sheet, calendar, rows[0], sums)
    return rows[0]


def _total(sheet: Calculation, cells: Sequence[Ref], name: str, index: int, whole: Ref) -> Ref:
    """Write the total of a row and its share in everything."""
    after = _FIRST + len(cells)
    twin = f"zrodla.{index}.komorki"
    made = sheet.figure(
        after, total(cells[0].to(cells[-1])), looks.MONEY, f"{name}, razem", f"{twin}.-2", look=looks.TOTAL
    )
    sheet.figure(
        after + 1, ratio(made, whole, 4), looks.SHARE, f"{name}, udział", f"{twin}.-1", look=looks.TOTAL
    )
    return made


def _shares(sheet: Calculation, calendar: Sequence[Ref], grants: Sequence[Ref], sums: Sequence[Ref]) -> None:
    sheet.words(_NAME, "Udział dotacji")
    for slot, year in enumerate(calendar):
        share = when(year, ratio(grants[slot], sums[slot], 4))
        sheet.figure(
            _FIRST + slot,
            share,
            looks.SHARE,
            f"Udział dotacji, rok {slot + 1}",
            f"udzialy_dotacji.{{lata.{slot}}}",
        )
    after = _FIRST + len(calendar)
    share = ratio(grants[-1], sums[-1], 4)
    sheet.figure(after, share, looks.SHARE, "Udział dotacji, razem", "udzialy_dotacji.-2", look=looks.TOTAL)
    sheet.said(after + 2, "dotacja / razem")
    sheet.row += 1


def _limits(sheet: Calculation, calendar: Sequence[Ref], grants: Sequence[Ref]) -> None:
    book = sheet.book
    sheet.columns_named("Rok", "Dotacja D [zł]", "Limit L [zł]", "Różnica L − D [zł]", "Ocena", said=True)
    limits, rooms = [], []
    for slot, year in enumerate(calendar):
        twin, said = f"limity.{{lata.{slot}}}.komorki", f"rok {slot + 1}"
        sheet.figure(
            _NAME,
            when(year, str(year)),
            looks.YEAR,
            f"Limity, {said}",
            f"lata.{{lata.{slot}}}.rok",
            look=looks.WORDS,
        )
        grant = sheet.figure(2, when(year, str(grants[slot])), looks.MONEY, f"Dotacja, {said}", f"{twin}.0")
        limits.append(
            sheet.figure(
                3,
                when(year, number(book.at(f"lata.{slot}.limit"))),
                looks.MONEY,
                f"Limit, {said}",
                f"{twin}.1",
            )
        )
        room = when(year, computed(f"{limits[-1]}-{grant}", 2, limits[-1], grant))
        rooms.append(sheet.figure(4, room, looks.MONEY, f"Różnica, {said}", f"{twin}.2"))
        verdict = when(year, or_gap(known(rooms[-1]), f"IF({rooms[-1]}>=0,{text(_FITS)},{text(_EXCEEDS)})"))
        ref = sheet.figure(
            5, verdict, looks.PLAIN, f"Ocena, {said}", f"{twin}.3", look=looks.WORDS, room=_FITS
        )
        sheet.coloured(ref, (_FITS, GREEN), (_EXCEEDS, RED))
        sheet.said(6, "limit minus dotacja; minus znaczy: przekracza limit")
        sheet.row += 1
    sheet.words(_NAME, "Razem", looks.TOTAL_LABEL)
    for column, formula, name in (
        (2, str(grants[-1]), "Dotacja, razem"),
        (3, total(limits[0].to(limits[-1])), "Limit, razem"),
        (4, total(rooms[0].to(rooms[-1])), "Różnica, razem"),
    ):
        sheet.figure(column, formula, looks.MONEY, name, f"razem_limity.{column - 2}", look=looks.TOTAL)
    bound = number(book.at("prognoza.limit_zobowiazan"))
    sheet.figure(5, bound, looks.MONEY, "Limit zobowiązań", "prognoza.limit_zobowiazan", look=looks.TOTAL)
    sheet.said(6, "w kolumnie „Ocena”: limit zobowiązań")
    sheet.row += 1
