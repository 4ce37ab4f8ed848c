"""Rows of tables: they name inputs that the table has, states that an input may have, and results that it gives."""

from collections.abc import Iterator

from wkus_docs.kreator.bank import STATES, UNKNOWN, Bank, Tablica, Wiersz
from wkus_docs.kreator.expression import Name, OneOf
from wkus_docs.kreator.proof.fault import Fault
from wkus_docs.kreator.proof.names import near
from wkus_docs.kreator.reckoning import condition_of_row


def faults(bank: Bank) -> Iterator[Fault]:
    """Yield what is wrong with the rows, results and groups of every table."""
    for table in bank.tablice:
        where = f"tablice.{table.id}"
        symbols, results = (
            frozenset(one.symbol for one in table.wejscia),
            frozenset(one.id for one in table.wyniki),
        )
        for index, row in enumerate(table.wiersze):
            here = f"{where}.wiersz {index + 1}"
            yield from _inputs(here, row, symbols)
            if row.wynik not in results:
                yield Fault(here, f"Tablica nie ma wyniku „{row.wynik}”.", near(row.wynik, results))
        yield from _results(where, table, results)


def _inputs(where: str, row: Wiersz, symbols: frozenset[str]) -> Iterator[Fault]:
    for one in condition_of_row(row).comparisons:
        left = one.name if isinstance(one, OneOf) else one.left.name if isinstance(one.left, Name) else ""
        if left not in symbols:
            yield Fault(where, f"Tablica nie ma wejścia „{left}”.", near(left, symbols))
        for word in one.words if isinstance(one, OneOf) else (one.word,):
            if word not in STATES:
                yield Fault(where, f"Wejście „{left}” nie może być „{word}”.", f"Są: {', '.join(STATES)}.")


def _results(where: str, table: Tablica, results: frozenset[str]) -> Iterator[Fault]:
    for unused in sorted(results - {row.wynik for row in table.wiersze}):
        yield Fault(where, f"Wyniku „{unused}” nie daje żaden wiersz.", "Usuń go albo dopisz wiersz.")
    named = {word for group in table.grupy for word in group.wyniki}
    named |= set(table.nieustalone) - {UNKNOWN}
    named |= {word for one in table.zmiany_dopuszczone for word in (one.z, one.na)}
    for word in sorted(named - results):
        yield Fault(where, f"Tablica nie ma wyniku „{word}”.", near(word, results))
