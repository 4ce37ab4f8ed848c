"""What is decided stays decided: to learn what was not known never overturns a sure result.

A result is sure unless it is one of those that mean „nie wiadomo”, or its row says that it is only provisional.
"""

from collections.abc import Iterator

from wkus_docs.kreator.bank import NO, UNKNOWN, YES, Bank, Tablica, Wiersz
from wkus_docs.kreator.proof.coverage import combinations
from wkus_docs.kreator.proof.fault import Fault
from wkus_docs.kreator.reckoning import row_that_fits

SURE = "pewny"


def faults(bank: Bank) -> Iterator[Fault]:
    """Yield the sure results that an answer would overturn."""
    for table in bank.tablice:
        allowed = {(one.z, one.na) for one in table.zmiany_dopuszczone}
        for before, after, said in sorted(_overturned(table)):
            if (before, after) not in allowed:
                yield Fault(
                    f"tablice.{table.id}",
                    f"Wynik „{before}” zmienia się w „{after}”, gdy ustali się {said}.",
                    "Popraw wiersze albo dopisz zmianę dopuszczoną, z powodem.",
                )


def _overturned(table: Tablica) -> Iterator[tuple[str, str, str]]:
    seen: set[tuple[str, str]] = set()
    for states in combinations(table):
        row = row_that_fits(table, states)
        if not _is_sure(table, row):
            continue
        for symbol in [one for one, state in states.items() if state == UNKNOWN]:
            for state in (YES, NO):
                changed = row_that_fits(table, states | {symbol: state}).wynik
                if changed != row.wynik and (row.wynik, changed) not in seen:
                    seen.add((row.wynik, changed))
                    yield row.wynik, changed, f"„{symbol} = {state}”"


def _is_sure(table: Tablica, row: Wiersz) -> bool:
    return row.wynik not in table.nieustalone and row.pewnosc in {None, SURE}
