"""The decision on a variant with live formulas: its words, its reasons, and how sensitive it is."""

from decimal import Decimal

from wkus_docs.analiza.decyzja import Decyzja, powody
from wkus_docs.analiza.wrazliwosc import ZMIANY
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import GREEN, RED, YELLOW, Calculation
from wkus_docs.workbook.formulas import GAP, are_numbers, ratio, text, when
from wkus_docs.workbook.oszczednosci import Savings
from wkus_docs.workbook.wyniki import Column

_HEADS = ("Zmiana", "", "Koszt: k_j [zł]", "Koszt: E_ek", "Koszt: decyzja", "Jednostki: k_j [zł]", "Jednostki: E_ek",
          "Jednostki: decyzja")  # fmt: skip
_ZERO, _ONE = Decimal(0), Decimal(1)
CHEAPER, DEARER, UNKNOWN_COST = (powody(e_ek, None, None)[0] for e_ek in (_ONE, _ZERO, None))
BETTER, WORSE, UNKNOWN_EFFECT = (
    powody(None, today, then)[1] for today, then in ((_ZERO, _ONE), (_ONE, _ZERO), (None, None))
)
_COLOURS = {
    Decyzja.ZLECIC_W_LIMICIE: YELLOW, Decyzja.POPRAWIC_STANDARD: YELLOW, Decyzja.NIE_ZMIENIAC: RED, Decyzja.ZLECIC: GREEN,
}  # fmt: skip
"""The longer words stand first: „zlecić” begins „zlecić w limicie”."""


def write_decision(sheet: Calculation, today: Column, column: Column, savings: Savings) -> None:
    """Write the decision of the grid on a variant, the reason, and the decision after a change."""
    slot, name = column.costs.slot, column.costs.name
    sheet.heading(f"Wariant {slot} wobec stanu dzisiejszego", below=True)
    printed = f"porownania.{{warianty.{slot}-1}}"
    _line(sheet, "Wariant", f"{name}", f"Nazwa wariantu {slot}", f"{printed}.nazwa")
    e_ek, we_0, we_1 = column.refs["E_ek"], today.refs["WE"], column.refs["WE"]
    words = {choice: choice.opis for choice in Decyzja}
    decided = when(name, _decided(e_ek, we_0, we_1, words, text("Brak danych do decyzji")))
    ref = _line(
        sheet, "Decyzja według siatki", decided, f"Decyzja, wariant {slot}", f"{printed}.rozstrzygniecie"
    )
    sheet.colour(ref, *((words[choice], colour) for choice, colour in _COLOURS.items()))
    cost = f"IF(ISNUMBER({e_ek}),IF({e_ek}>=1,{text(CHEAPER)},{text(DEARER)}),{text(UNKNOWN_COST)})"
    _line(
        sheet,
        "Ponieważ: koszt jednostki",
        when(name, cost),
        f"Powód: koszt, wariant {slot}",
        f"{printed}.powody.0",
    )
    effect = f"IF({are_numbers(we_0, we_1)},IF(ROUND({we_1}-{we_0},4)>=0,{text(BETTER)},{text(WORSE)}),{text(UNKNOWN_EFFECT)})"
    _line(
        sheet, "Ponieważ: efekty", when(name, effect), f"Powód: efekty, wariant {slot}", f"{printed}.powody.1"
    )
    _line(
        sheet,
        "Koszt pełny wszystkich lat",
        when(name, _whole_cost(savings.total)),
        f"Koszt pełny, wariant {slot}",
    )
    limit = when(name, _limit(sheet, column))
    _line(sheet, "Limit w prognozie finansowej", limit, f"Limit, wariant {slot}", f"{printed}.o_limicie")
    _sensitivity(sheet, today, column)


def _line(sheet: Calculation, label: str, formula: str, name: str, printed: str = "") -> Ref:
    sheet.words(1, label, styles.LABEL, 2)
    ref = sheet.figure(3, formula, styles.PLAIN, name, printed, style=styles.WORDS, span=len(_HEADS) - 2)
    sheet.row += 1
    return ref


def _decided(e_ek: Ref | str, we_0: Ref, we_1: Ref, words: dict[Decyzja, str], unknown: str) -> str:
    """Return the field of the grid in the words given."""
    said = {choice: text(word) for choice, word in words.items()}
    better = f"ROUND({we_1}-{we_0},4)>=0"
    cheap = f"IF({better},{said[Decyzja.ZLECIC]},{said[Decyzja.POPRAWIC_STANDARD]})"
    dear = f"IF({better},{said[Decyzja.ZLECIC_W_LIMICIE]},{said[Decyzja.NIE_ZMIENIAC]})"
    return f"IF({are_numbers(e_ek, we_0, we_1)},IF({e_ek}>=1,{cheap},{dear}),{unknown})"


def _whole_cost(saved: Ref) -> str:
    words = f'IF({saved}=0,"taki jak dziś",IF({saved}>0,"niższy niż dziś","wyższy niż dziś"))'
    return f"IF(ISNUMBER({saved}),{words},{GAP})"


def _limit(sheet: Calculation, column: Column) -> str:
    """Return how the grants stand against the limits: the years in which they are above, one after another."""
    addresses, costs = sheet.addresses, column.costs
    years, limits = addresses.column("parametry.limity", "rok"), addresses.column("parametry.limity", "kwota")
    pairs = list(zip(costs.years, costs.rows["dotacja"], strict=True))
    there = [
        f'({year}<>"")*(COUNTIFS({years},{year},{limits},">=0")*ISNUMBER({grant})=0)' for year, grant in pairs
    ]  # a year whose limit is an empty cell has none: SUMIFS would make 0 of it
    above = "&".join(
        f'IF(ISNUMBER({year}),IF(N({grant})>SUMIFS({limits},{years},{year}),", "&{year},""),"")'
        for year, grant in pairs
    )
    over = f'"dotacja przekracza go w latach: "&MID({above},3,200)'
    return f'IF({"+".join(there)}>0,{GAP},IF({above}="","dotacja mieści się w nim w każdym roku",{over}))'


def _sensitivity(sheet: Calculation, today: Column, column: Column) -> None:
    """Write what comes out when the cost, or the units, turn out other than thought."""
    sheet.words(1, _HEADS[0], styles.COLUMN, 2)
    for number, head in enumerate(_HEADS[2:], 3):
        sheet.words(number, head, styles.COLUMN)
    sheet.row += 1
    cost, units = column.costs.totals["K"], column.costs.totals["J"]
    printed = f"porownania.{{warianty.{column.costs.slot}-1}}.wrazliwosc"
    for index, change in enumerate(ZMIANY):
        said = f"{change:+}%".replace("-", "−") if change else "bez zmiany"
        sheet.words(1, said, styles.LABEL, 2)
        changed = f"ROUND({{}}*{100 + change}/100,2)"
        _case(
            sheet,
            (today, column),
            3,
            ratio_of(changed.format(cost), units, cost, units),
            (f"{printed}.{index}.koszt", said),
        )
        _case(
            sheet,
            (today, column),
            6,
            ratio_of(cost, changed.format(units), cost, units),
            (f"{printed}.{index}.skala", said),
        )
        sheet.row += 1


def ratio_of(dividend: Ref | str, divisor: Ref | str, *needed: Ref) -> str:
    """Return a unit cost of computed parts, or „brak danych”."""
    inner = f"IF({divisor}<>0,ROUND({dividend}/{divisor},2),{GAP})"
    return f"IF({are_numbers(*needed)},{inner},{GAP})"


def _case(
    sheet: Calculation, columns: tuple[Column, Column], first: int, unit_cost: str, of: tuple[str, str]
) -> None:
    (today, column), (printed, said) = columns, of
    name, said = (
        column.costs.name,
        f"{_HEADS[first - 1].partition(':')[0].lower()} {said}, wariant {column.costs.slot}",
    )
    k_1 = sheet.figure(first, when(name, unit_cost), styles.MONEY, f"k_j, {said}", f"{printed}.k_1")
    e_ek = sheet.figure(
        first + 1,
        when(name, ratio(today.refs["k_j"], k_1, 4)),
        styles.RATIO,
        f"E_ek, {said}",
        f"{printed}.e_ek",
    )
    words = {choice: choice.value for choice in Decyzja}
    decided = when(name, _decided(e_ek, today.refs["WE"], column.refs["WE"], words, GAP))
    ref = sheet.figure(
        first + 2,
        decided,
        styles.PLAIN,
        f"Decyzja, {said}",
        f"{printed}.decyzja",
        style=styles.WORDS,
        room=Decyzja.POPRAWIC_STANDARD.value,
    )
    sheet.colour(ref, *((words[choice], colour) for choice, colour in _COLOURS.items()))
