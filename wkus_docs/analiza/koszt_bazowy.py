"""What the units of an offer would cost at the unit costs of the valuation."""

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
