"""What the units of an offer would cost at the unit costs of the valuation, and what is compared with that."""

from collections.abc import Iterable
from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dokladnosc import dokladnie, grosz


@dokladnie
def koszt_bazowy(lata: Iterable[tuple[Decimal | None, Decimal | None]]) -> Decimal | None:
    """K_b = Σ b_t · J_t: the same units at the base cost.

    ====  ==========================================  ==========
    K_b   cost of the offer's units at base cost      zł
    b_t   base unit cost of year t, from valuation    zł / unit
    J_t   units the offer provides in year t          units
    ====  ==========================================  ==========

    By hand: 25,56 · 7 020 + 26,57 · 7 530 = 179 431,20 + 200 072,10 = 379 503,30 zł.

    >>> koszt_bazowy([(Decimal("25.56"), Decimal(7020)), (Decimal("26.57"), Decimal(7530))])
    Decimal('379503.30')
    >>> koszt_bazowy([(Decimal("25.56"), None)]) is None
    True
    """
    razem = suma(None if koszt is None or liczba is None else koszt * liczba for koszt, liczba in lata)
    return None if razem is None else grosz(razem)


@dokladnie
def koszt_bez_wkladow(koszt: Decimal | None, *wklady: Decimal | None) -> Decimal | None:
    """K' = K − WO − WR: the part of a cost that somebody pays for in money.

    ====  ====================================================================  ====
    K'    cost without the work and the things that are brought in              zł
    K     whole cost by the offer, with them                                    zł
    WO    value of the work of volunteers and members                           zł
    WR    value of things and rooms                                             zł
    ====  ====================================================================  ====

    A base that was reckoned from what the unit paid holds neither; compared with K, an offer would look the
    dearer the more work its volunteers give, though the law counts their work in its favour (UDPP art. 15
    ust. 1 pkt 5). By hand: 643 000,00 − 30 800,00 − 13 200,00 = 599 000,00 zł.

    >>> koszt_bez_wkladow(Decimal("643000.00"), Decimal("30800.00"), Decimal("13200.00"))
    Decimal('599000.00')
    >>> koszt_bez_wkladow(Decimal("643000.00"), None) is None
    True
    """
    razem = suma(wklady)
    return None if koszt is None or razem is None else koszt - razem
