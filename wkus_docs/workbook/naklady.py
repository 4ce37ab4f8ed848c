"""Inputs of a variant with live formulas: a column for each year, one for all of them."""

from collections.abc import Callable
from dataclasses import dataclass

from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Range, Ref
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import any_used, computed, number, or_gap, total, unit_cost, when

SYMBOL, NAME, FIRST = 1, 2, 3
_K = "koszt pełny"


@dataclass(frozen=True, slots=True)
class Costs:
    """Where the figures of a variant stand: by symbol, for every year and for all years."""

    slot: int
    name: Ref
    years: list[Ref]
    rows: dict[str, list[Ref]]
    totals: dict[str, Ref]

    def row(self, symbol: str) -> Range:
        """Return the figures of all years."""
        return self.rows[symbol][0].to(self.rows[symbol][-1])

    @property
    def calendar(self) -> Range:
        """Return the years."""
        return self.years[0].to(self.years[-1])


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of the table: ``formula`` takes what stands above it in the same year."""

    symbol: str
    name: str
    explanation: str
    formula: Callable[[dict[str, Ref], Callable[[str], Ref]], str]
    row: int
    number_format: str = styles.MONEY
    is_sum: bool = False
    all_years: Callable[[dict[str, Ref]], str] | None = None


def _input(field: str) -> Callable[[dict[str, Ref], Callable[[str], Ref]], str]:
    return lambda _, given: number(given(field))


def _sum(*symbols: str) -> Callable[[dict[str, Ref], Callable[[str], Ref]], str]:
    return lambda made, _: computed("+".join(str(made[s]) for s in symbols), 2, *(made[s] for s in symbols))


def _product(fields: tuple[str, ...], per: str = "") -> Callable[[dict[str, Ref], Callable[[str], Ref]], str]:
    return lambda _, given: computed("*".join(str(given(f)) for f in fields) + per, 2, *map(given, fields))


def _net(made: dict[str, Ref], _given: object = None) -> str:
    return computed(f"{made['K']}-{made['WF']}-{made['WU']}", 2, made["K"], made["WF"], made["WU"])


def _avoidable(made: dict[str, Ref], _given: object = None) -> str:
    return computed(f"{made['N']}-{made['KP']}-{made['AM']}", 2, made["N"], made["KP"], made["AM"])


def _share(made: dict[str, Ref], _given: object = None) -> str:
    kp, kt, k = made["KP"], made["KT"], made["K"]
    return or_gap(f"COUNT({kp},{kt},{k})=3", or_gap(f"{k}<>0", f"ROUND(({kp}+{kt})/{k},4)"))


_LINES = (
    _Line("place", "Płace", "z arkusza „Dane”", _input("place"), 0),
    _Line("rzeczowe", "Koszty rzeczowe", "z arkusza „Dane”", _input("rzeczowe"), 1),
    _Line("uslugi", "Usługi obce", "z arkusza „Dane”", _input("uslugi_obce"), 2),
    _Line("KB", "Koszty bezpośrednie", "płace + koszty rzeczowe + usługi obce",
          _sum("place", "rzeczowe", "uslugi"), 3, is_sum=True),
    _Line("KP", "Koszty pośrednie (praca urzędu)", "etaty obsługi × roczny koszt etatu × część czasu / 100",
          _product(("etaty_obslugi", "koszt_etatu", "udzial_obslugi"), "/100"), 4),
    _Line("KT", "Koszty transakcyjne", "z arkusza „Dane”", _input("transakcyjne"), 5),
    _Line("KI", "Infrastruktura", "z arkusza „Dane”", _input("infrastruktura"), 6),
    _Line("AM", "W tym amortyzacja (niepieniężna)", "z arkusza „Dane”; część infrastruktury", _input("amortyzacja"), 7),
    _Line("KZ", "Jednorazowy koszt zmiany", "z arkusza „Dane”", _input("koszt_zmiany"), 8),
    _Line("K", "Koszt pełny", "KB + KP + KT + KI + KZ", _sum("KB", "KP", "KT", "KI", "KZ"), 9, is_sum=True),
    _Line("WF", "Środki finansowe organizacji", "z arkusza „Dane”", _input("srodki_wlasne"), 10),
    _Line("WU", "Opłaty odbiorców", "z arkusza „Dane”", _input("oplaty_odbiorcow"), 11),
    _Line("N", "Koszt netto", "K − WF − WU", _net, 12, is_sum=True),
    _Line("G", "Wydatek do uniknięcia", "N − KP − amortyzacja: bez pracy urzędu i kosztu niepieniężnego", _avoidable, 13,
          is_sum=True),
    _Line("WO", "Praca wolontariuszy", "godziny × wycena godziny",
          _product(("godziny_wolontariatu", "stawka_wolontariatu")), 14),
    _Line("WR", "Wkład rzeczowy", "z arkusza „Dane”", _input("wklad_rzeczowy"), 15),
    _Line("KS", "Koszt społeczny", "K + WO + WR", _sum("K", "WO", "WR"), 16, is_sum=True),
    _Line("dotacja", "Dotacja", "z arkusza „Dane”", _input("dotacja"), 17),
    _Line("J", "Jednostki usługi", "z arkusza „Dane”", _input("liczba_jednostek"), 20, styles.WHOLE),
    _Line("O", "Odbiorcy", "z arkusza „Dane”; w „Razem” suma z lat", _input("liczba_odbiorcow"), 21, styles.WHOLE),
    _Line("k_j", "Koszt jednostki", f"K / J: {_K} przez jednostki usługi",
          lambda made, _: unit_cost(made["K"], made["J"]), 22, styles.UNIT_COST,
          all_years=lambda t: unit_cost(t["K"], t["J"])),
    _Line("k_o", "Koszt na odbiorcę", f"K / O: {_K} przez odbiorców",
          lambda made, _: unit_cost(made["K"], made["O"]), 23, styles.UNIT_COST,
          all_years=lambda t: unit_cost(t["K"], t["O"])),
    _Line("u", "Udział obsługi", "(KP + KT) / K", _share, 24, styles.SHARE, all_years=_share),
)  # fmt: skip
_SYMBOLS = {"AM": "w KI", "place": "w KB", "rzeczowe": "w KB", "uslugi": "w KB", "dotacja": "–"}


def write_costs(sheet: Calculation, slot: int) -> Costs:
    """Write the table of a variant; a spare one stays empty until something is typed into it."""
    addresses, path = sheet.addresses, f"warianty.{slot}"
    years = [f"{path}.lata.{year}" for year in addresses.slots(f"{path}.lata")]
    sheet.heading(f"Wariant {slot}", below=True)
    sheet.words(SYMBOL, "", styles.TOTAL_LABEL)
    sheet.words(NAME, "Nazwa wariantu", styles.TOTAL_LABEL)
    name = sheet.name(FIRST, path, f"Nazwa wariantu {slot}", span=len(years) + 1)
    sheet.row += 1
    calendar = _heads(sheet, years)
    rows: dict[str, list[Ref]] = {}
    totals: dict[str, Ref] = {}
    for line in _LINES:
        style = styles.TOTAL if line.is_sum else styles.FIGURE
        label = styles.TOTAL_LABEL if line.is_sum else styles.LABEL
        sheet.words(SYMBOL, _SYMBOLS.get(line.symbol, line.symbol), label)
        sheet.words(NAME, line.name, label)
        cells = []
        for index, (year, head) in enumerate(zip(years, calendar, strict=True)):
            made = {symbol: refs[index] for symbol, refs in rows.items()}
            formula = when(head, line.formula(made, lambda field, at=year: addresses.at(f"{at}.{field}")))  # type: ignore[misc]
            printed = f"tabele_nakladow.{{{path}}}.wiersze.{line.row}.komorki.{{{year}}}"
            cells.append(sheet.figure(
                FIRST + index, formula, line.number_format, f"{line.name}, wariant {slot}, rok {index + 1}", printed, style=style,
            ))  # fmt: skip
        rows[line.symbol] = cells
        formula = line.all_years(totals) if line.all_years else total(cells[0].to(cells[-1]))
        printed = f"tabele_nakladow.{{{path}}}.wiersze.{line.row}.komorki.-1"
        totals[line.symbol] = sheet.figure(
            FIRST + len(years), when(name, formula), line.number_format, f"{line.name}, wariant {slot}, razem", printed,
            style=styles.TOTAL,
        )  # fmt: skip
        if line.number_format == styles.WHOLE:
            for cell in (*cells, totals[line.symbol]):
                sheet.whole_or_not(cell)
        sheet.explain(FIRST + len(years) + 1, line.explanation)
        sheet.row += 1
    return Costs(slot, name, calendar, rows, totals)


def _heads(sheet: Calculation, years: list[str]) -> list[Ref]:
    """Write the heads of the columns; a year nobody uses has none."""
    addresses = sheet.addresses
    sheet.words(SYMBOL, "Symbol", styles.COLUMN)
    sheet.words(NAME, "Nakłady [zł] i skala", styles.COLUMN)
    calendar = []
    for index, year in enumerate(years):
        variant, _, _ = year.partition(".lata")
        formula = f'IF({any_used(addresses.within(year))},{number(addresses.at(f"{year}.rok"))},"")'
        printed = f"{variant.partition('.')[0]}.{{{variant}}}.lata.{{{year}}}.rok"
        calendar.append(
            sheet.figure(
                FIRST + index,
                formula,
                styles.YEAR,
                f"Rok {index + 1}, {variant}",
                printed,
                style=styles.COLUMN,
            )
        )
    sheet.words(FIRST + len(years), "Razem", styles.COLUMN)
    sheet.words(FIRST + len(years) + 1, "Jak liczone", styles.COLUMN, sheet.columns - FIRST - len(years))
    sheet.row += 1
    return calendar
