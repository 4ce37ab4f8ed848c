"""Tables in which exactly one row fits: no combination of their inputs is left out, none meets two rows, no row is idle."""

from collections.abc import Iterator
from itertools import product

from wkus_docs.kreator.bank import STATES, Bank, Tablica
from wkus_docs.kreator.proof.fault import Fault
from wkus_docs.kreator.reckoning import condition_of_row


def faults(bank: Bank) -> Iterator[Fault]:
    """Yield what is wrong in every table."""
    for table in bank.tablice:
        yield from _of(table)


def combinations(table: Tablica) -> Iterator[dict[str, str]]:
    """Yield every combination of what the inputs of a table may be."""
    symbols = [one.symbol for one in table.wejscia]
    for states in product(STATES, repeat=len(symbols)):
        yield dict(zip(symbols, states, strict=True))


def _of(table: Tablica) -> Iterator[Fault]:
    rows = [condition_of_row(row) for row in table.wiersze]
    idle, overlaps, holes = set(range(len(rows))), dict[tuple[int, ...], str](), list[str]()
    for states in combinations(table):
        met = tuple(index for index, row in enumerate(rows) if row.of(states))
        idle -= set(met)
        if not met:
            holes.append(_told(states))
        elif len(met) > 1:
            overlaps.setdefault(met, _told(states))
    where = f"tablice.{table.id}"
    if holes:
        more = f" i jeszcze {len(holes) - 1}" if len(holes) > 1 else ""
        yield Fault(where, f"Kombinacji {holes[0]}{more} nie obejmuje żaden wiersz.", "Dopisz wiersz.")
    for met, first in overlaps.items():
        named = " i ".join(_row(table, index) for index in met)
        yield Fault(where, f"Wiersze {named} obejmują tę samą kombinację: {first}.", "Zwęź jeden z nich.")
    for index in sorted(idle):
        yield Fault(where, f"Wiersz {_row(table, index)} nie pasuje do niczego.", "Popraw go albo usuń.")


def _row(table: Tablica, index: int) -> str:
    return f"{index + 1} („{table.wiersze[index].wynik}”)"


def _told(states: dict[str, str]) -> str:
    return ", ".join(f"{symbol} = {state}" for symbol, state in states.items())
