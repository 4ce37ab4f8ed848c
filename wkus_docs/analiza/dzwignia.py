"""Leverage: other money per złoty of the unit's (formula 8)."""

from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dokladnosc import dokladnie, drobny_ulamek, iloraz, ulamek

TYSIAC = Decimal(1000)


@dokladnie
def dzwignia(
    wf: Decimal | None, wo: Decimal | None, wr: Decimal | None, dotacja: Decimal | None
) -> Decimal | None:
    """D = (WF + WO + WR) / dotacja.

    ========  =====================================  ======
    D         leverage: own resources per złoty      number
    WF        own money of the organisation          zł
    WO        value of the work of volunteers        zł
    WR        value of gifts in kind                 zł
    dotacja   grant of the unit                      zł
    ========  =====================================  ======

    By hand: (21 000,00 + 28 800,00 + 15 200,00) / 578 000,00 = 65 000 / 578 000 = 0,11245… = 0,1125.

    >>> dzwignia(*map(Decimal, ("21000.00", "28800.00", "15200.00", "578000.00")))
    Decimal('0.1125')
    """
    wynik = iloraz(suma((wf, wo, wr)), dotacja)
    return None if wynik is None else ulamek(wynik)


@dokladnie
def efekt_na_tysiac(we: Decimal | None, n: Decimal | None) -> Decimal | None:
    """Effects for the money: e = WE · 1000 / N.

    ====  ==================================================  ================
    e     weighted effects that 1 000 zł of the unit buys     number / 1000 zł
    WE    weighted effects                                    number
    N     net cost                                            zł
    ====  ==================================================  ================

    By hand: 0,9499 × 1000 / 175 020,00 = 949,9 / 175 020 = 0,0054273… = 0,005427. A net cost that is 0 or
    negative (others pay it all) leaves nothing to divide by.

    >>> efekt_na_tysiac(Decimal("0.9499"), Decimal("175020.00")), efekt_na_tysiac(Decimal("0.9"), Decimal("-1.00"))
    (Decimal('0.005427'), None)
    """
    wynik = None if we is None or n is None or n < 0 else iloraz(we * TYSIAC, n)
    return None if wynik is None else drobny_ulamek(wynik)
