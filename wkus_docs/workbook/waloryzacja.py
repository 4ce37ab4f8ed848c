"""What keeping a grant up with prices would cost, with live formulas."""

from collections.abc import Sequence

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import any_used, are_numbers, computed, number, or_gap, text, when

_NAME = 1


def write_valorisation(sheet: Calculation, calendar: Sequence[Ref], grants: Sequence[Ref]) -> None:
    """Write what keeping up with prices would cost; nothing where the agreement has no such rule."""
    addresses = sheet.addresses
    heads = ("Rok", "Wzrost cen (w)", "Stopa waloryzacji (v)", "Skutek s = D × u [zł]", "Dotacja po waloryzacji [zł]",
             "Rezerwa R [zł]", "Zostaje R − s [zł]", "Ponad plan (u)")  # fmt: skip
    sheet.name_columns(*heads, explained=True)
    threshold, ceiling = addresses.at("waloryzacja.prog"), addresses.at("waloryzacja.pulap")
    ruled = any_used(addresses.within("waloryzacja"))
    stays = f"{addresses.at('waloryzacja.czy_zostaje')}={text('tak')}"
    before: Ref | None = None
    for slot, year in enumerate(calendar):
        at, grant = f"lata.{slot}", grants[slot]
        prices, kept = addresses.at(f"{at}.wskaznik_cen"), addresses.at(f"{at}.rezerwa")

        def cell(column: int, formula: str, number_format: str, at: int = slot, year: Ref = year) -> Ref:
            shown = f'IF(AND({ruled},{year}<>""),{formula},"")'
            printed = f"skutki_waloryzacji.{{lata.{at}}}.komorki.{column - 2}"
            return sheet.figure(column, shown, number_format, f"{heads[column - 1]}, rok {at + 1}", printed)

        sheet.figure(
            _NAME,
            when(year, str(year)),
            styles.YEAR,
            f"Waloryzacja, rok {slot + 1}",
            f"lata.{{{at}}}.rok",
            style=styles.WORDS,
        )
        cell(2, or_gap(are_numbers(prices), f"ROUND({prices}/100,4)"), styles.SHARE)
        rate = f"ROUND(IF({prices}>{threshold},MIN({prices},{ceiling}),0)/100,4)"
        rate_cell = cell(3, or_gap(are_numbers(prices, threshold, ceiling), rate), styles.SHARE)
        rise = cell(8, _above_the_plan(rate_cell, before, stays), styles.SMALL_SHARE)
        effect = cell(4, computed(f"{grant}*{rise}", 2, grant, rise), styles.MONEY)
        cell(5, computed(f"{grant}+{effect}", 2, grant, effect), styles.MONEY)
        reserve = cell(6, number(kept), styles.MONEY)
        cell(7, computed(f"{reserve}-{effect}", 2, reserve, effect), styles.MONEY)
        sheet.explain(9, "v = 0, gdy w nie przekracza progu; inaczej w, najwyżej pułap; u: v, a gdy podwyżka zostaje, "
                      "(1 + u roku poprzedniego) × (1 + v) − 1")  # fmt: skip
        sheet.row += 1
        before = rise


def _above_the_plan(rate: Ref, before: Ref | None, stays: str) -> str:
    """Return the rise of a year above the plan: the rate alone, or upon the rises of the years before."""
    alone = number(rate)
    if before is None:
        return alone
    return f"IF({stays},{computed(f'(1+{before})*(1+{rate})-1', 6, before, rate)},{alone})"
