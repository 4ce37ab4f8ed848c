"""What is proved of a set of questions before it is asked: see :func:`proved`.

1. :mod:`names`, :mod:`table_rows`, :mod:`pointers`: every name, word, type and row that something points to exists and fits.
2. :mod:`order`: a question waits only for questions before it, so nothing goes round.
3. :mod:`coverage`: every combination of the inputs of a table meets exactly one row, and every row meets one.
4. :mod:`effects`: every question changes something.
5. :mod:`decided`: with every asked question answered nothing stays open; every row of the lists can be and can be not.
6. :mod:`steady`: to learn what was not known never overturns a sure result, but for exceptions that the table names.

A wrong provision, a wrong reason or a question that is missing is seen by none of these: they need a reader.
"""

from wkus_docs.kreator.bank import Bank
from wkus_docs.kreator.proof.fault import Fault

__all__ = ["Fault", "proved"]


def proved(bank: Bank) -> tuple[Fault, ...]:
    """Return what is wrong with a set of questions; empty where all is proved.

    The later proofs go by names and order: where these are wrong, only that is told.
    """
    from wkus_docs.kreator.proof import (  # noqa: PLC0415 – a proof is long and seldom
        coverage,
        decided,
        effects,
        names,
        order,
        pointers,
        steady,
        table_rows,
    )

    first = tuple(fault for one in (names, table_rows, pointers, order) for fault in one.faults(bank))
    if first:
        return first
    uncovered = tuple(coverage.faults(bank))
    rest = (*effects.faults(bank), *decided.faults(bank))
    return (*uncovered, *rest, *(() if uncovered else steady.faults(bank)))
