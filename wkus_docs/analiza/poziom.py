"""The level an agreement requires in a year, and the weakest value that still meets it."""

from decimal import Decimal

from wkus_docs.analiza.dokladnosc import dokladnie


@dokladnie
def granica(poziom: Decimal | None, tolerancja: Decimal | None, *, rosnie: bool) -> Decimal | None:
    """Limit of a level: g = p − t for an indicator that is to rise, p + t for one that is to fall, at least 0.

    ====  ============================================  ======================
    g     limit: the weakest value that keeps p         unit of the indicator
    p     level agreed for the year                     unit of the indicator
    t     tolerance: how far a value may miss p         unit of the indicator
    ====  ============================================  ======================

    By hand: 94% of days with 2 points of tolerance: 94 − 2 = 92. One change of staff with a tolerance of one:
    1 + 1 = 2. Values are counts, shares and points, so a limit below 0 says no more than 0 does.

    >>> granica(Decimal(94), Decimal(2), rosnie=True), granica(Decimal(1), Decimal(1), rosnie=False)
    (Decimal('92'), Decimal('2'))
    >>> granica(Decimal(1), Decimal(3), rosnie=True), granica(Decimal(94), None, rosnie=True)
    (Decimal('0'), None)
    """
    if poziom is None or tolerancja is None:
        return None
    return max(poziom - tolerancja, Decimal(0)) if rosnie else poziom + tolerancja


@dokladnie
def dotrzymany(wartosc: Decimal | None, granica_poziomu: Decimal | None, *, rosnie: bool) -> bool | None:
    """Whether a value keeps the level: a ≥ g for an indicator that is to rise, a ≤ g for one that is to fall.

    ====  ============================================  ======================
    a     actual value                                  unit of the indicator
    g     limit of the level, from :func:`granica`      unit of the indicator
    ====  ============================================  ======================

    By hand: 93% of days against the limit 92 keeps the level, 91% does not. Without a value nobody knows.

    >>> dotrzymany(Decimal(93), Decimal(92), rosnie=True), dotrzymany(Decimal(3), Decimal(2), rosnie=False)
    (True, False)
    >>> dotrzymany(None, Decimal(92), rosnie=True) is None
    True
    """
    if wartosc is None or granica_poziomu is None:
        return None
    return wartosc >= granica_poziomu if rosnie else wartosc <= granica_poziomu
