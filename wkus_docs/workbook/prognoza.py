"""Cost of a service in the years to come with live formulas."""

from wkus_docs.workbook import looks
from wkus_docs.workbook.book import Ref
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import last_used, number, or_gap, ratio, used, when

_NAME, _SAID = 2, 7


def write_forecast(sheet: Calculation, cost: Ref, units: Ref, unit_cost: Ref) -> None:
    """Write the base year and the years after it, each grown from the one before."""
    book = sheet.book
    sheet.columns_named(
        "Rok", "", "Wzrost cen w", "Koszt usługi K [zł]", "Jednostki J", "Koszt jednostki [zł]", said=True
    )
    sheet.figure(1, number(book.at("rok_bazowy")), looks.YEAR, "Rok bazowy", "rok_bazowy", look=looks.WORDS)
    sheet.words(_NAME, "rok bazowy")
    sheet.words(3, "–")
    sheet.figure(4, str(cost), looks.MONEY, "Koszt roku bazowego", "koszt")
    sheet.figure(5, str(units), looks.WHOLE, "Jednostki roku bazowego", "wyniki.1.2")
    sheet.figure(6, str(unit_cost), looks.MONEY, "Koszt jednostki w roku bazowym", "koszt_jednostki")
    sheet.row += 1
    before = [cost]
    for slot in book.slots("prognoza"):
        path = f"prognoza.{slot}"
        twin, said = f"lata_prognozy.{{{path}}}.komorki", f"rok prognozy {slot + 1}"
        there = f'IF({used(book.within(path))},{number(book.at(f"{path}.rok"))},"")'
        year = sheet.figure(
            1, there, looks.YEAR, f"Rok, {said}", f"prognoza.{{{path}}}.rok", look=looks.WORDS
        )
        sheet.words(_NAME, "")
        index = book.at(f"{path}.wskaznik_cen")
        sheet.figure(
            3,
            when(year, or_gap(f"ISNUMBER({index})", f"{index}/100")),
            looks.SHARE,
            f"Wzrost cen, {said}",
            f"{twin}.0",
        )
        last = last_used(before)
        grown = or_gap(f"AND(ISNUMBER({last}),ISNUMBER({index}))", f"ROUND({last}*(100+{index})/100,2)")
        this = sheet.figure(4, when(year, grown), looks.MONEY, f"Koszt usługi, {said}", f"{twin}.1")
        many = sheet.figure(
            5,
            when(year, number(book.at(f"{path}.liczba_jednostek"))),
            looks.WHOLE,
            f"Jednostki, {said}",
            f"{twin}.2",
        )
        sheet.whole_or_not(many)
        sheet.figure(
            6, when(year, ratio(this, many, 2)), looks.MONEY, f"Koszt jednostki, {said}", f"{twin}.3"
        )
        sheet.said(_SAID, "K roku poprzedniego × (1 + w / 100)")
        before.append(this)
        sheet.row += 1
