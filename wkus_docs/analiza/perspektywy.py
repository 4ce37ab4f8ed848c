"""Whose cost it is: of the budget, full, of society; and what of it is paid in money and can be avoided.

The three points of view are those of every handbook of economic evaluation (Drummond and others, 2015, ch. 2;
HM Treasury, *The Green Book*, 2022, ch. 6). Work of volunteers put in the place of staff lowers the cost to the
budget, not the cost to society.
"""

from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dokladnosc import dokladnie


def koszt_spoleczny(k: Decimal | None, wo: Decimal | None, wr: Decimal | None) -> Decimal | None:
    """KS = K + WO + WR: what the service takes from all, whoever bears it.

    ====  ===================================  ====
    KS    cost to society                      zł
    K     full cost                            zł
    WO    value of the work of volunteers      zł
    WR    value of gifts in kind               zł
    ====  ===================================  ====

    By hand: 183 220,00 + 9 600,00 + 5 000,00 = 197 820,00 zł.

    >>> koszt_spoleczny(Decimal("183220.00"), Decimal("9600.00"), Decimal("5000.00"))
    Decimal('197820.00')
    """
    return suma((k, wo, wr))


@dokladnie
def wydatek(n: Decimal | None, kp: Decimal | None, amortyzacja: Decimal | None) -> Decimal | None:
    """G = N − KP − AM: what the unit pays in money and can avoid.

    ====  ==========================================================  ====
    G     avoidable spending of the unit                              zł
    N     net cost                                                    zł
    KP    time of clerks, who are paid with or without the variant    zł
    AM    depreciation, which nobody pays in the year                 zł
    ====  ==========================================================  ====

    By hand: 175 020,00 − 21 420,00 − 3 600,00 = 150 000,00 zł.

    >>> wydatek(Decimal("175020.00"), Decimal("21420.00"), Decimal("3600.00"))
    Decimal('150000.00')
    """
    return None if n is None or kp is None or amortyzacja is None else n - kp - amortyzacja
