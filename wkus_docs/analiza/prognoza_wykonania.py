"""What the year will end with, told from what has been done so far."""

from decimal import Decimal

from wkus_docs.analiza.dokladnosc import dokladnie, grosz, iloraz


@dokladnie
def prognoza_wedlug_planu(
    plan_roku: Decimal | None, plan_narastajaco: Decimal | None, wykonanie: Decimal | None
) -> Decimal | None:
    """Forecast if the rest of the year goes as planned: F = W + (P_r − P_n).

    ====  ============================================  ============
    F     forecast for the whole year                   zł, or units
    P_r   plan of the whole year                        zł, or units
    P_n   plan from the beginning of the year to now    zł, or units
    W     what was done from the beginning to now       zł, or units
    ====  ============================================  ============

    By hand: 129 750,00 + (176 000,00 − 131 968,00) = 129 750 + 44 032 = 173 782,00 zł.

    >>> prognoza_wedlug_planu(*map(Decimal, ("176000.00", "131968.00", "129750.00")))
    Decimal('173782.00')
    """
    if plan_roku is None or plan_narastajaco is None or wykonanie is None:
        return None
    return wykonanie + plan_roku - plan_narastajaco


@dokladnie
def prognoza_w_tempie(
    plan_roku: Decimal | None, plan_narastajaco: Decimal | None, wykonanie: Decimal | None
) -> Decimal | None:
    """Forecast if the rest of the year goes as the year has gone so far: F = P_r · W / P_n.

    ====  ============================================  ============
    F     forecast for the whole year                   zł, or units
    P_r   plan of the whole year                        zł, or units
    W     what was done from the beginning to now       zł, or units
    P_n   plan from the beginning of the year to now    zł, or units
    ====  ============================================  ============

    By hand: 176 000,00 × 129 750,00 / 131 968,00 = 173 041,949… = 173 041,95 zł. Where nothing was planned
    so far there is no pace.

    >>> prognoza_w_tempie(*map(Decimal, ("176000.00", "131968.00", "129750.00")))
    Decimal('173041.95')
    >>> prognoza_w_tempie(Decimal("14000.00"), Decimal("0.00"), Decimal("0.00")) is None
    True
    """
    tempo = iloraz(
        None if plan_roku is None or wykonanie is None else plan_roku * wykonanie, plan_narastajaco
    )
    return None if tempo is None else grosz(tempo)
