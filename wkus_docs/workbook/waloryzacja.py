"""What keeping a grant up with prices would cost, with live formulas."""

from collections.abc import Sequence

from wkus_docs.workbook import looks
from wkus_docs.workbook.book import Ref
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import computed, known, number, or_gap, used, when

_NAME = 1


def write_valorisation(sheet: Calculation, calendar: Sequence[Ref], grants: Sequence[Ref]) -> None:
    """Write what keeping up with prices would cost; nothing where the agreement has no such rule."""
    book = sheet.book
    heads = ("Rok", "Wzrost cen (w)", "Stopa waloryzacji (v)", "Skutek s = D × v [zł]", "Dotacja po waloryzacji [zł]",
             "Rezerwa R [zł]", "Zostaje R − s [zł]")  # fmt: skip
    sheet.columns_named(*heads, said=True)
    threshold, ceiling = book.at("waloryzacja.prog"), book.at("waloryzacja.pulap")
    ruled = used(book.within("waloryzacja"))
    for slot, year in enumerate(calendar):
        at, grant = f"lata.{slot}", grants[slot]
        prices, kept = book.at(f"{at}.wskaznik_cen"), book.at(f"{at}.rezerwa")

        def cell(column: int, formula: str, number_format: str, at: int = slot, year: Ref = year) -> Ref:
            shown = f'IF(AND({ruled},{year}<>""),{formula},"")'
            twin = f"skutki_waloryzacji.{{lata.{at}}}.komorki.{column - 2}"
            return sheet.figure(column, shown, number_format, f"{heads[column - 1]}, rok {at + 1}", twin)

        sheet.figure(
            _NAME,
            when(year, str(year)),
            looks.YEAR,
            f"Waloryzacja, rok {slot + 1}",
            f"lata.{{{at}}}.rok",
            look=looks.WORDS,
        )
        cell(2, or_gap(known(prices), f"ROUND({prices}/100,4)"), looks.SHARE)
        rate = f"ROUND(IF({prices}>{threshold},MIN({prices},{ceiling}),0)/100,4)"
        rate_cell = cell(3, or_gap(known(prices, threshold, ceiling), rate), looks.SHARE)
        effect = cell(4, computed(f"{grant}*{rate_cell}", 2, grant, rate_cell), looks.MONEY)
        cell(5, computed(f"{grant}+{effect}", 2, grant, effect), looks.MONEY)
        reserve = cell(6, number(kept), looks.MONEY)
        cell(7, computed(f"{reserve}-{effect}", 2, reserve, effect), looks.MONEY)
        sheet.said(8, "v = 0, gdy w nie przekracza progu; inaczej w, najwyżej pułap")
        sheet.row += 1
