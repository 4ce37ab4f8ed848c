"""Efficiency of a variant against today, economic and social, and quality against cost (formulas 6 and 7)."""

from decimal import Decimal

from wkus_docs.analiza.dokladnosc import dokladnie, iloraz, ulamek


@dokladnie
def ekonomiczna(k_0: Decimal | None, k_1: Decimal | None) -> Decimal | None:
    """E_ek = k_0 / k_1; above 1 a unit of the variant is cheaper than today.

    =====  ================================  ==========
    E_ek   economic efficiency               number
    k_0    unit cost as today                zł / unit
    k_1    unit cost of the variant          zł / unit
    =====  ================================  ==========

    By hand: 1 006,91 / 981,26 = 1,02613… = 1,0261. The unit costs are not rounded before; where a unit of the
    variant is free there is nothing to divide by.

    >>> ekonomiczna(Decimal("1006.91"), Decimal("981.26"))
    Decimal('1.0261')
    """
    wynik = iloraz(k_0, k_1)
    return None if wynik is None else ulamek(wynik)


@dokladnie
def spoleczna(we_0: Decimal | None, we_1: Decimal | None) -> Decimal | None:
    """E_sp = WE_1 / WE_0; not computable when today's effects are 0, so always when every base is today's value.

    =====  ====================================  ======
    E_sp   social efficiency                     number
    WE_0   weighted effects as today             number
    WE_1   weighted effects of the variant       number
    =====  ====================================  ======

    By hand: 0,9499 / 0,3056 = 3,10831… = 3,1083.

    >>> spoleczna(Decimal("0.3056"), Decimal("0.9499")), spoleczna(Decimal("0.0000"), Decimal("0.9499"))
    (Decimal('3.1083'), None)
    """
    wynik = iloraz(we_1, we_0)
    return None if wynik is None else ulamek(wynik)


@dokladnie
def laczna(e_ek: Decimal | None, e_sp: Decimal | None, alfa: Decimal | None) -> Decimal | None:
    """E = E_ek^α · E_sp^(1 − α).

    =====  ====================================  ==========
    E      combined efficiency                   number
    E_ek   economic efficiency                   number
    E_sp   social efficiency                     number
    α      weight of the economic side           number 0–1
    =====  ====================================  ==========

    By hand, α = 0,5: √1,44 × √2,25 = 1,2 × 1,5 = 1,8.

    >>> laczna(Decimal("1.4400"), Decimal("2.2500"), Decimal("0.5"))
    Decimal('1.8000')
    """
    if e_ek is None or e_sp is None or alfa is None or not 0 <= alfa <= 1 or min(e_ek, e_sp) < 0:
        return None
    return ulamek(_potega(e_ek, alfa) * _potega(e_sp, 1 - alfa))


def _potega(podstawa: Decimal, wykladnik: Decimal) -> Decimal:
    return podstawa**wykladnik if wykladnik else Decimal(1)


@dokladnie
def indeks_wartosci(wj: Decimal | None, k_1: Decimal | None, k_ref: Decimal | None) -> Decimal | None:
    """IW = WJ / (k_1 / k_ref): quality for the money.

    ======  ======================================  ==========
    IW      value index                             number
    WJ      weighted quality                        number
    k_1     unit cost                               zł / unit
    k_ref   unit cost one refers to                 zł / unit
    ======  ======================================  ==========

    By hand: 0,85 / (800,00 / 1 000,00) = 0,85 / 0,8 = 1,0625. The idea is that of NAWIKUS, whose published
    formula is not available; the form is ours.

    >>> indeks_wartosci(Decimal("0.8500"), Decimal("800.00"), Decimal("1000.00"))
    Decimal('1.0625')
    """
    wynik = iloraz(wj, iloraz(k_1, k_ref))
    return None if wynik is None else ulamek(wynik)
