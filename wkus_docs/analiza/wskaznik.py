"""How far an indicator has come from its base to its target (formula 4)."""

from decimal import Decimal

from wkus_docs.analiza.dokladnosc import dokladnie, iloraz, ulamek

NAJMNIEJ, NAJWIECEJ = Decimal(0), Decimal("1.2")
"""Bounds of the achievement as it is printed; decisions look at the way itself (:func:`droga`, :func:`zmiana`)."""


@dokladnie
def droga(baza: Decimal | None, cel: Decimal | None, wartosc: Decimal | None) -> Decimal | None:
    """Way from base to target: d = (a − b) / (c − b), neither bounded nor rounded.

    ====  ===========================  ======================
    d     part of the way; below 0 a   number
          step back, above 1 past the
          target
    a     actual or foreseen value     unit of the indicator
    b     base: where one starts       unit of the indicator
    c     target: where one will be    unit of the indicator
    ====  ===========================  ======================

    By hand: of 45 children ten are left, the target is 48: (10 − 45) / (48 − 45) = −35 / 3 = −11,666…; of
    the same base, 49,5 children are (49,5 − 45) / 3 = 1,5 of the way. A target equal to its base leaves none.

    >>> droga(Decimal(45), Decimal(48), Decimal("49.5")), droga(Decimal(45), Decimal(47), Decimal(10))
    (Decimal('1.5'), Decimal('-17.5'))
    >>> droga(Decimal(30), Decimal(30), Decimal(38)) is None
    True
    """
    if baza is None or cel is None or wartosc is None:
        return None
    return iloraz(wartosc - baza, cel - baza)


@dokladnie
def zmiana(droga_dzis: Decimal | None, droga_wariantu: Decimal | None) -> Decimal | None:
    """Change of an indicator: Δd = d_1 − d_0; below 0 the indicator is worse than today, whichever way it should go.

    ====  ==========================  ======
    Δd    change of the way           number
    d_1   way of the variant          number
    d_0   way as today                number
    ====  ==========================  ======

    By hand: today 0,5 of the way, in the variant −17,5: −17,5 − 0,5 = −18.

    >>> zmiana(Decimal("0.5"), Decimal("-17.5"))
    Decimal('-18.0')
    """
    return None if droga_dzis is None or droga_wariantu is None else droga_wariantu - droga_dzis


@dokladnie
def osiagniecie(baza: Decimal | None, cel: Decimal | None, wartosc: Decimal | None) -> Decimal | None:
    """Achievement as it is printed: z = (a − b) / (c − b), kept within 0…1,2; falling indicators too.

    ====  ===========================  ======================
    z     achievement                  number 0…1,2
    a     actual or foreseen value     unit of the indicator
    b     base: where one starts       unit of the indicator
    c     target: where one will be    unit of the indicator
    ====  ===========================  ======================

    By hand, rising: (38 − 30) / (45 − 30) = 8 / 15 = 0,5333. Falling, days without care from 41 to 0:
    (10 − 41) / (0 − 41) = 31 / 41 = 0,7561. A step back counts 0, a target far surpassed 1,2. A target equal
    to its base leaves nothing to measure.

    >>> osiagniecie(Decimal(30), Decimal(45), Decimal(38)), osiagniecie(Decimal(41), Decimal(0), Decimal(10))
    (Decimal('0.5333'), Decimal('0.7561'))
    >>> osiagniecie(Decimal(30), Decimal(45), Decimal(20)), osiagniecie(Decimal(30), Decimal(45), Decimal(90))
    (Decimal('0.0000'), Decimal('1.2000'))
    >>> osiagniecie(Decimal(30), Decimal(30), Decimal(38)) is None
    True
    """
    przebyta = droga(baza, cel, wartosc)
    return None if przebyta is None else ulamek(min(max(przebyta, NAJMNIEJ), NAJWIECEJ))
