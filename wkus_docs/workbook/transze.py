"""Instalments of a grant with live formulas: their order, and what has been paid with each."""

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import GAP, any_used, are_numbers, number, or_gap, when

_NAME = 1


def write_instalments(sheet: Calculation) -> None:
    """Write the instalments as typed, with their order, and beside each what has been paid with it."""
    addresses = sheet.addresses
    sheet.name_columns("Transza", "Termin", "Kwota [zł]", "Która z kolei", "Narastająco [zł]", explained=True)
    slots = addresses.slots("transze")
    first = sheet.row
    days = Ref("Obliczenia", first, 2).to(Ref("Obliczenia", first + len(slots) - 1, 2))
    amounts, ranks = (
        Ref("Obliczenia", first, column).to(Ref("Obliczenia", first + len(slots) - 1, column))
        for column in (3, 4)
    )
    for slot in slots:
        path, said = f"transze.{slot}", f"transza {slot + 1}"
        printed = f"transze.{{{path}}}"
        sheet.words(_NAME, f"Transza {slot + 1}")
        there = f'IF({any_used(addresses.within(path))},{number(addresses.at(f"{path}.termin"))},"")'
        day = sheet.figure(2, there, styles.DAY, f"Termin, {said}", f"{printed}.termin")
        amount = sheet.figure(
            3,
            when(day, number(addresses.at(f"{path}.kwota"))),
            styles.MONEY,
            f"Kwota, {said}",
            f"{printed}.kwota",
        )
        above = Ref("Obliczenia", first, 2).to(day)
        order = or_gap(are_numbers(day), f'COUNTIF({days},"<"&{day})+COUNTIF({above},{day})')
        rank = sheet.figure(4, when(day, order), styles.WHOLE, f"Kolejność, {said}")
        paid = f'SUMIFS({amounts},{ranks},"<="&{rank})'
        complete = f'AND({are_numbers(amount, rank)},COUNTIFS({amounts},{GAP},{ranks},"<="&{rank})=0)'
        running = when(day, or_gap(complete, f"ROUND({paid},2)"))
        sheet.figure(5, running, styles.MONEY, f"Narastająco, {said}")
        sheet.explain(6, "suma transz do tego terminu włącznie, w kolejności terminów")
        sheet.row += 1
