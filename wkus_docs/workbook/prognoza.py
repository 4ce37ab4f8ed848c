"""Cost of a service in the years to come with live formulas."""

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import any_used, last_used, number, or_gap, unit_cost, when

_NAME, _SAID = 2, 7
_HEADS = ("Rok", "", "Wzrost cen w", "Koszt usługi K [zł]", "Jednostki J", "Koszt jednostki [zł]")


def write_forecast(sheet: Calculation, cost: Ref, units: Ref, base_cost: Ref) -> None:
    """Write the base year and the years after it, each grown from the one before."""
    addresses = sheet.addresses
    sheet.name_columns(*_HEADS, explained=True)
    sheet.figure(
        1, number(addresses.at("rok_bazowy")), styles.YEAR, "Rok bazowy", "rok_bazowy", style=styles.WORDS
    )
    sheet.words(_NAME, "rok bazowy")
    sheet.words(3, "–")
    sheet.figure(4, str(cost), styles.MONEY, "Koszt roku bazowego", "koszt")
    sheet.figure(5, str(units), styles.WHOLE, "Jednostki roku bazowego", "wyniki.1.2")
    sheet.figure(
        6, str(base_cost), styles.UNIT_COST, "Koszt jednostki w roku bazowym", "koszt_jednostki_do_druku"
    )
    sheet.row += 1
    before = [cost]
    for slot in addresses.slots("prognoza"):
        path = f"prognoza.{slot}"
        printed, said = f"lata_prognozy.{{{path}}}.komorki", f"rok prognozy {slot + 1}"
        there = f'IF({any_used(addresses.within(path))},{number(addresses.at(f"{path}.rok"))},"")'
        year = sheet.figure(
            1, there, styles.YEAR, f"Rok, {said}", f"prognoza.{{{path}}}.rok", style=styles.WORDS
        )
        sheet.words(_NAME, "")
        index = addresses.at(f"{path}.wskaznik_cen")
        sheet.figure(
            3,
            when(year, or_gap(f"ISNUMBER({index})", f"{index}/100")),
            styles.SHARE,
            f"Wzrost cen, {said}",
            f"{printed}.0",
        )
        last = last_used(before)
        grown = or_gap(f"AND(ISNUMBER({last}),ISNUMBER({index}))", f"ROUND({last}*(100+{index})/100,2)")
        this = sheet.figure(4, when(year, grown), styles.MONEY, f"Koszt usługi, {said}", f"{printed}.1")
        many = sheet.figure(
            5,
            when(year, number(addresses.at(f"{path}.liczba_jednostek"))),
            styles.WHOLE,
            f"Jednostki, {said}",
            f"{printed}.2",
        )
        sheet.whole_or_not(many)
        sheet.figure(
            6, when(year, unit_cost(this, many)), styles.UNIT_COST, f"Koszt jednostki, {said}", f"{printed}.3"
        )
        sheet.explain(_SAID, "K roku poprzedniego × (1 + w / 100)")
        before.append(this)
        sheet.row += 1
