"""The cost table of an offer: a row for each cost, a column for each year, sums and checks beside."""

from collections.abc import Iterator
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref, TableAt
from wkus_docs.workbook.calculation import GREEN, RED, YELLOW, Calculation, Calculations
from wkus_docs.workbook.oferta.pozycje import (
    ADMINISTRATION,
    BASE,
    BASE_OF_ADMINISTRATION,
    Year,
    has_rates,
    rows,
    years_of,
)
from wkus_docs.workbook.outline import Outline
from wkus_docs.workbook.region import Counted, Region, Typed, write_region

TITLE = "Kosztorys"
FITS, ROUNDED, WRONG = "✓ zgadza się", "≈ zaokrąglenie", "✗ nie zgadza się"
NO_ACTIVITY, NO_NAME, NO_UNIT = "✗ wpisz działanie", "✗ wpisz rodzaj kosztu", "✗ wpisz rodzaj miary"
NO_YEARS, NO_PRICE = "✗ rozpisz na lata", "– brak ceny albo liczby"
_SPARE, _SUMS = 40, 3
_WIDTHS = (34.0, 36.0, 13.0, 15.0, 11.0)
_YEAR, _WORDS, _COUNT = 15.0, 24.0, 11.0
_NAME, _KIND, _UNIT, _PRICE, _NUMBER = range(1, len(_WIDTHS) + 1)
FIRST_YEAR = len(_WIDTHS) + 1
_NOTE = (
    "Jeden wiersz to jeden koszt. Wypełniaj pola kremowe od lewej; można wkleić tu tabelę z Worda albo z innego arkusza, "
    "wstawiać wiersze, sortować je i zostawiać puste. Sumy i zgodność liczą się same. Kolumny na prawo od nich (koszt "
    "jednostkowy w roku) są tylko na koszty, których cena jednostkowa co roku jest inna."
)


@dataclass(frozen=True, slots=True)
class CostSheet:
    """Where the heads of years and the sums of the costs stand: of each year, and of all of them."""

    years: tuple[Ref, ...]
    of_year: tuple[Ref, ...]
    administration_of_year: tuple[Ref, ...]
    whole: Ref
    administration: Ref
    wrong: Ref
    unchecked: str
    """A formula that counts rows put in without the formulas beside them."""


def write_costs(calculations: Calculations, activities: str) -> CostSheet:
    """Write the sheet; ``activities`` is a formula of the names to choose from."""
    outline, years = calculations.outline, years_of(calculations.outline)
    grid = _Grid(len(years))
    sheet = calculations.sheet(
        TITLE, "Kosztorys: zestawienie kosztów realizacji zadania (V.A)", grid.widths, _NOTE
    )
    sums = sheet.row
    sheet.row += _SUMS + 1
    heads = sheet.row
    columns = tuple(_columns(outline, years, grid, heads, activities))
    otherwise = ((ADMINISTRATION.casefold(), BASE_OF_ADMINISTRATION),)
    table = write_region(sheet, Region(TITLE, BASE, columns, tuple(rows(outline, years)), _SPARE, otherwise))
    sheet.addresses.groups.append(("kosztorys",))
    at = tuple(Ref(TITLE, heads, FIRST_YEAR + slot) for slot in range(len(years)))
    sheet.addresses.headings |= {f"rok.{slot}": ref for slot, ref in enumerate(at)}
    sheet.row = sums
    made = _sums(sheet, table, at, grid)
    first, last = Ref(TITLE, heads + 2, grid.said), Ref(TITLE, table.bottom.row - 1, grid.said)
    sheet.colour(first, ("✓", GREEN), ("≈", YELLOW), ("–", YELLOW), ("✗", RED), last=last)
    printed = len(grid.widths) if has_rates(outline) else grid.said
    sheet.finish(frozen=f"C{heads + 2}", rows=True, printed=printed)
    return made


@dataclass(frozen=True, slots=True)
class _Grid:
    """Columns of the table, by how many years it has."""

    years: int

    @property
    def widths(self) -> list[float]:
        return [*_WIDTHS, *[_YEAR] * (self.years + 3), _WORDS, *[_YEAR, _COUNT] * self.years]

    @property
    def sum(self) -> int:
        return FIRST_YEAR + self.years

    @property
    def value(self) -> int:
        return self.sum + 1

    @property
    def difference(self) -> int:
        return self.sum + 2

    @property
    def said(self) -> int:
        return self.sum + 3

    def rate(self, slot: int) -> int:
        """Column of the unit cost of a year; the number of units stands after it."""
        return self.said + 1 + 2 * slot


def _columns(
    outline: Outline, years: list[Year], grid: _Grid, heads: int, activities: str
) -> Iterator[Typed | Counted]:
    cost = "kosztorys.dzialania.0.koszty.0"
    yield Typed(
        "kosztorys.dzialania.@.nazwa", outline.leaf("kosztorys.dzialania.0.nazwa"),
        "Działanie albo „Koszty administracyjne”", "wybierz z listy", source=activities,
    )  # fmt: skip
    yield Typed(f"{BASE}.nazwa", outline.leaf(f"{cost}.nazwa"), hint="jedna pozycja w wierszu")
    yield Typed(f"{BASE}.rodzaj_miary", outline.leaf(f"{cost}.rodzaj_miary"), hint="np. miesiąc")
    yield Typed(
        f"{BASE}.koszt_jednostkowy", outline.leaf(f"{cost}.koszt_jednostkowy"), "Koszt jednostkowy", "zł"
    )
    yield Typed(f"{BASE}.liczba_jednostek", outline.leaf(f"{cost}.liczba_jednostek"), hint="przez cały okres")
    year = f"{cost}.kwoty_roczne.0"
    for slot, one in enumerate(years):
        path = f"{BASE}.kwoty_roczne.{slot}.kwota"
        yield Typed(path, outline.leaf(f"{year}.kwota"), hint="zł", year=one, of_year=True)
    yield Counted("razem", "Suma lat", styles.MONEY, lambda row: _sum(grid, row), "zł, liczy się samo")
    yield Counted("", "Koszt × liczba", styles.MONEY, lambda row: _value(grid, row), "zł, liczy się samo")
    yield Counted("", "Różnica", styles.MONEY, lambda row: _difference(grid, row), "zł, ma być 0,00")
    yield Counted("", "Zgodność", styles.PLAIN, lambda row: _said(grid, row), "liczy się samo", is_words=True)
    for slot in range(len(years)):
        head = f'"Koszt jedn. "&{get_column_letter(FIRST_YEAR + slot)}{heads}'
        path = f"{BASE}.kwoty_roczne.{slot}"
        price, number = (outline.leaf(f"{year}.{name}") for name in ("koszt_jednostkowy", "liczba_jednostek"))
        yield Typed(f"{path}.koszt_jednostkowy", price, hint="zł, tylko gdy co roku inny", head=head)
        head = f'"Liczba "&{get_column_letter(FIRST_YEAR + slot)}{heads}'
        yield Typed(f"{path}.liczba_jednostek", number, hint="w tym roku", head=head)


def _cell(column: int, row: int) -> str:
    return f"{get_column_letter(column)}{row}"


def _sum(grid: _Grid, row: int) -> str:
    years = ",".join(_cell(column, row) for column in range(FIRST_YEAR, grid.sum))
    return f'IF(COUNT({years})=0,"",ROUND(SUM({years}),2))'


def _rates(grid: _Grid, row: int) -> list[tuple[str, str, str]]:
    """Return the cells of each year: the unit cost, the number of units and the amount."""
    return [
        (_cell(grid.rate(slot), row), _cell(grid.rate(slot) + 1, row), _cell(FIRST_YEAR + slot, row))
        for slot in range(grid.years)
    ]


def _value(grid: _Grid, row: int) -> str:
    rates = _rates(grid, row)
    products = "+".join(f"ROUND({price}*{number},2)" for price, number, _ in rates)
    price, number = _cell(_PRICE, row), _cell(_NUMBER, row)
    return (
        f'IF(COUNT({",".join(one for one, _, _ in rates)})>0,IFERROR({products},""),'
        f'IF(COUNT({price},{number})=2,ROUND({price}*{number},2),""))'
    )


def _difference(grid: _Grid, row: int) -> str:
    value, whole = _cell(grid.value, row), _cell(grid.sum, row)
    return f'IF(COUNT({value},{whole})=2,ROUND({whole}-{value},2),"")'


def _said(grid: _Grid, row: int) -> str:
    """Return the words of a row: what rounding the unit cost to a grosz explains is no fault."""
    price, number, whole = _cell(_PRICE, row), _cell(_NUMBER, row), _cell(grid.sum, row)
    rates, difference = _rates(grid, row), _cell(grid.difference, row)
    typed = f"COUNTA({_cell(_NAME, row)}:{_cell(_NUMBER, row)})"
    off = [f"IF(COUNT({p},{q})=2,IF({_is_off(p, q, k)},1,0),0)" for p, q, k in rates]
    far = [f"IF(COUNT({p},{q})=2,IF(AND({_is_off(p, q, k)},{_is_far(p, q, k)}),1,0),0)" for p, q, k in rates]
    yearly = f'IF({"+".join(far)}>0,"{WRONG}",IF({"+".join(off)}>0,"{ROUNDED}","{FITS}"))'
    once = f'IF({difference}=0,"{FITS}",IF({_is_far(price, number, whole)},"{WRONG}","{ROUNDED}"))'
    of_rates = f"COUNT({','.join(one for one, _, _ in rates)})>0"
    told = ((_NAME, NO_ACTIVITY), (_KIND, NO_NAME), (_UNIT, NO_UNIT))
    missing = [f'IF({_cell(column, row)}="","{words}",' for column, words in told]
    return (
        f'IF({whole}="",IF({typed}=0,"","{NO_YEARS}"),'
        f'{"".join(missing)}IF({of_rates},{yearly},IF({difference}="","{NO_PRICE}",{once}))))))'
    )


def _is_off(price: str, number: str, amount: str) -> str:
    return f"ROUND({price}*{number},2)<>ROUND(N({amount}),2)"


def _is_far(price: str, number: str, amount: str) -> str:
    return f"ROUND(ABS({price}*{number}-N({amount})),6)>ROUND(0.005*{number},6)"


def _sums(sheet: Calculation, table: TableAt, years: tuple[Ref, ...], grid: _Grid) -> CostSheet:
    """Write the sums above the table, where they stay in sight."""
    columns, key = [table.whole(FIRST_YEAR + slot) for slot in range(len(years))], table.whole(_NAME)
    whole = _line(
        sheet, grid, "Wszystkie koszty", [f"ROUND(SUM({one}),2)" for one in columns], "w_roku", "razem"
    )
    wrong = _wrong(sheet, table, grid)
    sheet.row += 1
    begins = f'LEFT(TRIM({key}),{len(ADMINISTRATION)})="{ADMINISTRATION}"'  # in any case, whatever spaces stand before
    of_kind = [f"ROUND(SUMPRODUCT(--({begins}),{one}),2)" for one in columns]
    administration = _line(
        sheet,
        grid,
        "w tym koszty administracyjne (II)",
        of_kind,
        "administracyjne_w_roku",
        "administracyjne_razem",
    )
    sheet.row += 1
    rest = [f"ROUND({a}-{b},2)" for a, b in zip(whole[:-1], administration[:-1], strict=True)]
    _line(sheet, grid, "w tym koszty realizacji działań (I)", rest, "dzialania_w_roku", "dzialania_razem")
    unchecked = f"SUMPRODUCT((LEN({table.whole(_KIND)})>0)*(LEN({table.whole(grid.said)})=0))"
    return CostSheet(
        years, tuple(whole[:-1]), tuple(administration[:-1]), whole[-1], administration[-1], wrong, unchecked
    )


def _line(  # noqa: PLR0913, PLR0917 – a line is all of this
    sheet: Calculation, grid: _Grid, words: str, formulas: list[str], of_year: str, printed: str
) -> list[Ref]:
    """Write a sum of each year, and of all of them."""
    sheet.words(_NAME, words, styles.TOTAL_LABEL, FIRST_YEAR - 1)
    cells = [
        sheet.figure(
            FIRST_YEAR + slot, formula, styles.MONEY, f"{words}, rok {slot + 1}",
            f"kosztorys.{of_year}.{{rok.{slot}}}", style=styles.TOTAL,
        )
        for slot, formula in enumerate(formulas)
    ]  # fmt: skip
    total = f"ROUND(SUM({','.join(map(str, cells))}),2)"
    name = f"{words}, razem"
    return [
        *cells,
        sheet.figure(grid.sum, total, styles.MONEY, name, f"kosztorys.{printed}", style=styles.TOTAL),
    ]


def _wrong(sheet: Calculation, table: TableAt, grid: _Grid) -> Ref:
    """Write how many rows are to be mended."""
    sheet.words(grid.value, "Wiersze do poprawienia", styles.TOTAL_LABEL, 2)
    count = f'COUNTIF({table.whole(grid.said)},"✗*")'
    return sheet.figure(grid.said, count, styles.WHOLE, "Wiersze do poprawienia", style=styles.TOTAL)
