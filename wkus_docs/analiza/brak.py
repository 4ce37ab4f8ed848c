"""The absence of a figure: how it passes through sums, and how it is said.

>>> powiedz(None, str), powiedz(Decimal("1.5"), str)
('brak danych', '1.5')
"""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TypeVar

from wkus_docs.analiza.dokladnosc import dokladnie

BRAK_DANYCH = "brak danych"

_T = TypeVar("_T")


def powiedz(wartosc: _T | None, zapis: Callable[[_T], str]) -> str:
    """Write a figure by its own notation, and its absence as „brak danych”."""
    return BRAK_DANYCH if wartosc is None else zapis(wartosc)


@dokladnie
def suma(skladniki: Iterable[Decimal | None]) -> Decimal | None:
    """Add up; a sum of which a part is not known, or of nothing at all, is not known.

    >>> suma([Decimal("10.00"), Decimal("2.50")]), suma([Decimal("10.00"), None]), suma([])
    (Decimal('12.50'), None, None)
    """
    razem: Decimal | None = None
    for skladnik in skladniki:
        if skladnik is None:
            return None
        razem = skladnik if razem is None else razem + skladnik
    return razem
