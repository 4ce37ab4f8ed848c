"""What would turn the verdict: by how much a quantity may change before a question of the grid is answered otherwise.

Switching values, in the words of the European Commission's *Guide to Cost-Benefit Analysis* (2014, ch. 2.9) and
of *The Green Book* (2022, ch. 5): the value of a variable at which the preferred option would no longer be preferred.
"""

from decimal import Decimal

from wkus_docs.analiza.dokladnosc import dokladnie, grosz, iloraz, ulamek


@dokladnie
def zwrotny_koszt(k_0: Decimal | None, jednostki: Decimal | None) -> Decimal | None:
    """K* = k_0 · J_1: the full cost of the variant at which E_ek = 1.

    ====  =================================  =========
    K*    switching value of the cost        zł
    k_0   unit cost as today, not rounded    zł / unit
    J_1   units of the variant               units
    ====  =================================  =========

    By hand: 26,50 × 30 190 = 800 035,00 zł.

    >>> zwrotny_koszt(Decimal("26.50"), Decimal(30190))
    Decimal('800035.00')
    """
    return None if k_0 is None or jednostki is None else grosz(k_0 * jednostki)


@dokladnie
def zwrotna_skala(k_0: Decimal | None, koszt: Decimal | None) -> Decimal | None:
    """J* = K_1 / k_0: the units of the variant at which E_ek = 1.

    ====  =================================  =========
    J*    switching value of the volume      units
    K_1   full cost of the variant           zł
    k_0   unit cost as today, not rounded    zł / unit
    ====  =================================  =========

    By hand: 691 430,00 / 26,50 = 26 091,698… = 26 091,70 units.

    >>> zwrotna_skala(Decimal("26.50"), Decimal("691430.00"))
    Decimal('26091.70')
    """
    wynik = iloraz(koszt, k_0)
    return None if wynik is None else grosz(wynik)


@dokladnie
def zapas_kosztu(k_0: Decimal | None, k_1: Decimal | None) -> Decimal | None:
    """Change of the cost that makes E_ek = 1: p = k_0 / k_1 − 1.

    ====  ====================================  =========
    p     change; below 0: it must fall         number
    k_0   unit cost as today, not rounded       zł / unit
    k_1   unit cost of the variant              zł / unit
    ====  ====================================  =========

    By hand: 26,50 / 22,90 − 1 = 0,15720… = 0,1572 (15,72%).

    >>> zapas_kosztu(Decimal("26.50"), Decimal("22.90"))
    Decimal('0.1572')
    """
    wynik = iloraz(k_0, k_1)
    return None if wynik is None else ulamek(wynik - 1)


@dokladnie
def zapas_skali(k_0: Decimal | None, k_1: Decimal | None) -> Decimal | None:
    """Change of the volume that makes E_ek = 1: p = k_1 / k_0 − 1.

    ====  ====================================  =========
    p     change; above 0: it must grow         number
    k_1   unit cost of the variant              zł / unit
    k_0   unit cost as today, not rounded       zł / unit
    ====  ====================================  =========

    By hand: 22,90 / 26,50 − 1 = −0,13584… = −0,1358 (−13,58%).

    >>> zapas_skali(Decimal("26.50"), Decimal("22.90"))
    Decimal('-0.1358')
    """
    wynik = iloraz(k_1, k_0)
    return None if wynik is None else ulamek(wynik - 1)


@dokladnie
def zwrotna_wartosc(
    wartosc: Decimal | None,
    baza: Decimal | None,
    cel: Decimal | None,
    waga: Decimal | None,
    roznica: Decimal | None,
) -> Decimal | None:
    """a* = a − ΔWE · (c − b) / w: the value of one indicator at which ΔWE = 0, the others as they are.

    ====  =================================  ======================
    a*    switching value                    unit of the indicator
    a     value in the variant               unit of the indicator
    b     base                               unit of the indicator
    c     target                             unit of the indicator
    w     weight of the indicator            number 0–1
    ΔWE   change of weighted effects         number
    ====  =================================  ======================

    By hand: 48 − 0,5 × (48 − 42) / 0,4 = 48 − 7,5 = 40,50 children. An indicator without weight turns nothing.

    >>> zwrotna_wartosc(*map(Decimal, ("48", "42", "48", "0.4", "0.5")))
    Decimal('40.50')
    """
    if wartosc is None or baza is None or cel is None or roznica is None:
        return None
    krok = iloraz(roznica * (cel - baza), waga)
    return None if krok is None else grosz(wartosc - krok)
