"""How far an indicator has come from its base to its target (formula 4)."""

from decimal import Decimal

from wkus_docs.analiza.dokladnosc import dokladnie, iloraz, ulamek

NAJMNIEJ, NAJWIECEJ = Decimal(0), Decimal("1.2")


@dokladnie
def osiagniecie(baza: Decimal | None, cel: Decimal | None, wartosc: Decimal | None) -> Decimal | None:
    """Achievement: z = (a − b) / (c − b), kept within 0…1,2; falling indicators too.

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
    if baza is None or cel is None or wartosc is None:
        return None
    droga = iloraz(wartosc - baza, cel - baza)
    return None if droga is None else ulamek(min(max(droga, NAJMNIEJ), NAJWIECEJ))
