"""Instalments of a grant with live formulas: their order, and what has been paid with each."""

from wkus_docs.workbook import looks
from wkus_docs.workbook.book import Ref
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import GAP, known, number, or_gap, used, when

_NAME = 1


def write_instalments(sheet: Calculation) -> None:
    """Write the instalments as typed, with their order, and beside each what has been paid with it."""
    book = sheet.book
    sheet.columns_named("Transza", "Termin", "Kwota [zł]", "Która z kolei", "Narastająco [zł]", said=True)
    slots = book.slots("transze")
    first = sheet.row
    days = Ref("Obliczenia", first, 2).to(Ref("Obliczenia", first + len(slots) - 1, 2))
    amounts, ranks = (
        Ref("Obliczenia", first, column).to(Ref("Obliczenia", first + len(slots) - 1, column))
        for column in (3, 4)
    )
    for slot in slots:
        path, said = f"transze.{slot}", f"transza {slot + 1}"
        twin = f"transze.{{{path}}}"
        sheet.words(_NAME, f"Transza {slot + 1}")
        there = f'IF({used(book.within(path))},{number(book.at(f"{path}.termin"))},"")'
        day = sheet.figure(2, there, looks.DAY, f"Termin, {said}", f"{twin}.termin")
        amount = sheet.figure(
            3, when(day, number(book.at(f"{path}.kwota"))), looks.MONEY, f"Kwota, {said}", f"{twin}.kwota"
        )
        above = Ref("Obliczenia", first, 2).to(day)
        order = or_gap(known(day), f'COUNTIF({days},"<"&{day})+COUNTIF({above},{day})')
        rank = sheet.figure(4, when(day, order), looks.WHOLE, f"Kolejność, {said}")
        paid = f'SUMIFS({amounts},{ranks},"<="&{rank})'
        complete = f'AND({known(amount, rank)},COUNTIFS({amounts},{GAP},{ranks},"<="&{rank})=0)'
        running = when(day, or_gap(complete, f"ROUND({paid},2)"))
        sheet.figure(5, running, looks.MONEY, f"Narastająco, {said}")
        sheet.said(6, "suma transz do tego terminu włącznie, w kolejności terminów")
        sheet.row += 1
