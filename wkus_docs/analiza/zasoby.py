"""What local organisations have together, when not all of them say what they have."""

from collections.abc import Iterable
from decimal import Decimal

from wkus_docs.analiza.dokladnosc import dokladnie, grosz, iloraz


@dokladnie
def suma_podanych(wartosci: Iterable[Decimal | None]) -> tuple[Decimal | None, int]:
    """S = Σ x over those who gave x, and how many gave it.

    ====  ========================================  ====================
    S     sum of what is known                      people, zł, premises
    x     what one organisation gave                people, zł, premises
    n     number of organisations that gave it      organisations
    ====  ========================================  ====================

    By hand: of 5, unknown and 3 the sum is 8, given by 2. Where nobody gave anything there is no sum: it is
    not 0. The sum stands beside n, so that nobody takes it for that of all.

    >>> suma_podanych([Decimal(5), None, Decimal(3)]), suma_podanych([None])
    ((Decimal('8'), 2), (None, 0))
    """
    znane = [wartosc for wartosc in wartosci if wartosc is not None]
    return (sum(znane, Decimal(0)), len(znane)) if znane else (None, 0)


@dokladnie
def srednia_podanych(wartosci: Iterable[Decimal | None]) -> Decimal | None:
    """Mean of what was given: m = S / n.

    ====  ========================================  ==============
    m     mean                                      unit of x
    S     sum of what is known                      unit of x
    n     number of organisations that gave it      organisations
    ====  ========================================  ==============

    By hand: (5 + 4 + 4) / 3 = 4,333… = 4,33.

    >>> srednia_podanych([Decimal(5), Decimal(4), None, Decimal(4)]), srednia_podanych([])
    (Decimal('4.33'), None)
    """
    razem, ile = suma_podanych(wartosci)
    srednia = iloraz(razem, Decimal(ile))
    return None if srednia is None else grosz(srednia)
