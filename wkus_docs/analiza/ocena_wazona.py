"""Weighted result of an evaluation card, and the points of a criterion it stands for."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dokladnosc import dokladnie, iloraz, ulamek

_PUNKT = Decimal(1)


@dokladnie
def wynik_wazony(
    oceny: Iterable[tuple[Decimal | None, Decimal | None]], najwyzsza: Decimal | None
) -> Decimal | None:
    """W = Σ w_i · o_i / (m · Σ w_i): the part of the best possible mark that was reached.

    ====  ===========================================  ============
    W     weighted result                              number 0…1
    w     weight; any positive numbers, or shares      number
    o     mark given                                   marks 0…m
    m     best mark of the scale                       marks
    ====  ===========================================  ============

    By hand, marks 0–2: (3 · 2 + 2 · 1 + 1 · 2) / (2 · (3 + 2 + 1)) = 10 / 12 = 0,8333. A mark that is not
    given, or weights that are all 0, leave no result.

    >>> wynik_wazony([(Decimal(2), Decimal(3)), (Decimal(1), Decimal(2)), (Decimal(2), Decimal(1))], Decimal(2))
    Decimal('0.8333')
    >>> wynik_wazony([(None, Decimal(3))], Decimal(2)) is None, wynik_wazony([], Decimal(2)) is None
    (True, True)
    """
    pary = tuple(oceny)
    wagi = suma(waga for _, waga in pary)
    uzyskane = suma(None if ocena is None or waga is None else ocena * waga for ocena, waga in pary)
    wynik = None if wagi is None or najwyzsza is None else iloraz(uzyskane, najwyzsza * wagi)
    return None if wynik is None else ulamek(wynik)


@dokladnie
def punkty(wynik: Decimal | None, maks: Decimal | None) -> Decimal | None:
    """P = W · M, half up to whole points.

    ====  ==========================================  ==========
    P     points of the criterion                     points
    W     weighted result                             number 0…1
    M     most points the criterion can give          points
    ====  ==========================================  ==========

    By hand: 0,8333 · 35 = 29,1655 = 29; 0,8750 · 20 = 17,5 = 18.

    >>> punkty(Decimal("0.8333"), Decimal(35)), punkty(Decimal("0.8750"), Decimal(20))
    (Decimal('29'), Decimal('18'))
    """
    if wynik is None or maks is None:
        return None
    return (wynik * maks).quantize(_PUNKT, ROUND_HALF_UP) + 0
