"""The settlement of a report: a row for each cost of the agreement, the spending beside it, and what came out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from openpyxl.utils import get_column_letter

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref, TableAt
from wkus_docs.workbook.calculation import GREEN, RED, YELLOW, Calculation, Calculations
from wkus_docs.workbook.nodes import Group, Leaf, Listing
from wkus_docs.workbook.outline import Outline, is_used
from wkus_docs.workbook.region import Counted, Region, Typed, write_region

TITLE = "Rozliczenie"
ADMINISTRATION = "Koszty administracyjne"
BASE = "rozliczenia.@.dzialania.@.koszty.#"
_ADMINISTRATION = "rozliczenia.@.koszty_administracyjne.#"
SAME, LESS, MORE, UNBOUND = (
    "✓ jak w umowie",
    "✓ mniej niż w umowie",
    "✓ więcej, w granicy umowy",
    "≈ więcej niż w umowie",
)
OTHER, OVER, UNAGREED = "✓ więcej, z innych środków", "✗ ponad procent z umowy", "✗ kosztu nie ma w umowie"
_SPARE = 20
_YEAR, _ACTIVITY, _COST, _AGREED, _SPENT, _GRANT, _WHY, _DIFFERENCE, _RISE, _SAID = range(1, 11)
_WIDTHS = [9.0, 34.0, 38.0, 16.0, 16.0, 12.0, 36.0, 16.0, 13.0, 28.0]
_NOTE = (
    "Jeden wiersz to jeden koszt z umowy w jednym roku: obok kwoty z umowy wpisz, ile wydano (0, gdy nic). Wiersze można "
    "wkleić, wstawiać, sortować i zostawiać puste; różnice i sumy liczą się same. Koszty administracyjne mają w kolumnie "
    "„Działanie” słowa „Koszty administracyjne”."
)


@dataclass(frozen=True, slots=True)
class CostTable:
    """Columns of the table that sums are made of, and the count of rows to look at."""

    years: str
    agreed: str
    spent: str
    wrong: Ref


def write_settlement(calculations: Calculations, bound: Ref) -> CostTable:
    """Write the sheet; ``bound`` is the cell with the per cent by which the agreement lets a cost rise."""
    sheet = calculations.sheet(TITLE, "Rozliczenie wydatków za kolejne lata (II.1)", _WIDTHS, _NOTE)
    sums = sheet.row
    sheet.row += 2
    heads = sheet.row
    columns = tuple(_columns(calculations.outline, bound))
    otherwise = ((ADMINISTRATION.casefold(), _ADMINISTRATION),)
    table = write_region(
        sheet, Region(TITLE, BASE, columns, tuple(_rows(calculations.outline)), _SPARE, otherwise)
    )
    sheet.row = sums
    made = _sums(sheet, table)
    first, last = Ref(TITLE, heads + 2, _SAID), Ref(TITLE, table.bottom.row - 1, _SAID)
    sheet.colour(first, ("✓", GREEN), ("≈", YELLOW), ("✗", RED), last=last)
    sheet.finish(frozen=f"D{heads + 2}", rows=True)
    return made


def _columns(outline: Outline, bound: Ref) -> Iterator[Typed | Counted]:
    year, cost = "rozliczenia.0", "rozliczenia.0.dzialania.0.koszty.0"
    yield Typed("rozliczenia.@.rok", outline.leaf(f"{year}.rok"), "Rok", "np. 2027")
    yield Typed(
        "rozliczenia.@.dzialania.@.nazwa", outline.leaf(f"{year}.dzialania.0.nazwa"),
        "Działanie albo „Koszty administracyjne”", "jak w kosztorysie umowy",
    )  # fmt: skip
    for name, label, hint in (
        ("nazwa", "", "jak w kosztorysie umowy"),
        ("umowa", "Koszt zgodnie z umową", "zł, na ten rok"),
        ("wydatek", "Poniesiony wydatek", "zł"),
        ("czy_z_dotacji", "Czy z dotacji", "puste: tak"),
        ("wyjasnienie", "", "gdy wydano inaczej"),
    ):
        yield Typed(f"{BASE}.{name}", outline.leaf(f"{cost}.{name}"), label, hint)
    yield Counted("", "Różnica", styles.MONEY, _difference, "wydatek − umowa")
    yield Counted("wzrost", "Wzrost [%]", '0.00"%"', _rise, "liczy się samo")
    yield Counted("", "Ocena", styles.PLAIN, lambda row: _said(row, bound), "liczy się samo", is_words=True)


def _rows(outline: Outline) -> Iterator[Mapping[str, Any]]:
    """Yield every cost with its year and its activity; a year or an activity without costs has a row of its own."""
    for year in outline.items("rozliczenia"):
        if not is_used(year):
            continue
        key = {"rozliczenia.@.rok": _value(year, "rok")}
        for activity in _inside(year, "dzialania"):
            named = key | {"rozliczenia.@.dzialania.@.nazwa": _value(activity, "nazwa")}
            costs = _inside(activity, "koszty")
            yield from ((named | _cost(cost) for cost in costs) if costs else (named,))
        for cost in _inside(year, "koszty_administracyjne"):
            yield key | {"rozliczenia.@.dzialania.@.nazwa": ADMINISTRATION} | _cost(cost)


def _cost(cost: Group) -> dict[str, Any]:
    return {f"{BASE}.{leaf.loc[-1]}": leaf.value for leaf in cost.leaves}


def _inside(group: Group, name: str) -> list[Group]:
    listing = next(child for child in group.children if isinstance(child, Listing) and child.loc[-1] == name)
    return [item for item in listing.items if isinstance(item, Group) and is_used(item)]


def _value(group: Group, name: str) -> Any:
    return next(child.value for child in group.children if isinstance(child, Leaf) and child.loc[-1] == name)


def _cell(column: int, row: int) -> str:
    return f"{get_column_letter(column)}{row}"


def _difference(row: int) -> str:
    agreed, spent = _cell(_AGREED, row), _cell(_SPENT, row)
    return f'IF(COUNT({agreed},{spent})=2,ROUND({spent}-{agreed},2),"")'


def _rise(row: int) -> str:
    agreed, spent = _cell(_AGREED, row), _cell(_SPENT, row)
    rise = f"IF({agreed}>0,ROUND(MAX({spent}-{agreed},0)*100/{agreed},2),0)"
    return f'IF(COUNT({agreed},{spent})=2,{rise},"")'


def _said(row: int, bound: Ref) -> str:
    """Return the words of a row: how the spending stands to the agreement, and whether the rise is allowed."""
    agreed, spent, grant = _cell(_AGREED, row), _cell(_SPENT, row), _cell(_GRANT, row)
    over = f"ROUND(({spent}-{agreed})*100-{agreed}*{bound},4)>0"
    bounded = f'IF(ISNUMBER({bound}),IF({over},"{OVER}","{MORE}"),"{UNBOUND}")'
    more = f'IF({grant}="nie","{OTHER}",IF({agreed}=0,"{UNAGREED}",{bounded}))'
    said = f'IF({spent}={agreed},"{SAME}",IF({spent}<{agreed},"{LESS}",{more}))'
    return f'IF(COUNT({agreed},{spent})=2,{said},"")'


def _sums(sheet: Calculation, table: TableAt) -> CostTable:
    """Write the sums above the table, where they stay in sight."""
    sheet.words(_YEAR, "Razem, wszystkie lata", styles.TOTAL_LABEL, _COST)
    agreed, spent = (table.whole(column) for column in (_AGREED, _SPENT))
    for column, cells, name in ((_AGREED, agreed, "Umowa, razem"), (_SPENT, spent, "Wydatki, razem")):
        sheet.figure(column, f"ROUND(SUM({cells}),2)", styles.MONEY, name, style=styles.TOTAL)
    both = f"ROUND({sheet.here(_SPENT)}-{sheet.here(_AGREED)},2)"
    sheet.figure(_DIFFERENCE, both, styles.MONEY, "Różnica, razem", style=styles.TOTAL)
    count = f'COUNTIF({table.whole(_SAID)},"✗*")'
    wrong = sheet.figure(_SAID, count, '0" do wyjaśnienia"', "Koszty do wyjaśnienia", style=styles.TOTAL)
    return CostTable(str(table.whole(_YEAR)), str(agreed), str(spent), wrong)
