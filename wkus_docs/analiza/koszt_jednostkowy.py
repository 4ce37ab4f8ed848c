"""What a unit of the service costs, and how much of the cost is administration (formula 2)."""

from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dokladnosc import dokladnie, grosz, iloraz, ulamek

OD_GROSZA = Decimal(10)
"""A unit cost from this amount on is printed to the grosz; a smaller one, which a grosz would blur, to four places."""


@dokladnie
def koszt_jednostkowy(k: Decimal | None, jednostki: Decimal | None) -> Decimal | None:
    """k_j = K / J, and k_o = K / O for recipients.

    ==========  =====================================  ==========
    k_j, k_o    cost of one unit, of one recipient     zł / unit
    K           full cost                              zł
    J, O        units of the service, recipients       units
    ==========  =====================================  ==========

    By hand: 183 220,00 zł / 232 = 789,741… = 789,74 zł; with no unit there is no unit cost.

    >>> koszt_jednostkowy(Decimal("183220.00"), Decimal(232))
    Decimal('789.74')
    >>> koszt_jednostkowy(Decimal("183220.00"), Decimal(0)) is None
    True
    """
    koszt = iloraz(k, jednostki)
    return None if koszt is None else grosz(koszt)


@dokladnie
def koszt_dokladny(k: Decimal | None, jednostki: Decimal | None) -> Decimal | None:
    """k_j = K / J as it is compared: not rounded, so that a threshold never lies on a rounded figure.

    ==========  =====================================  ==========
    k_j         cost of one unit                       zł / unit
    K           full cost                              zł
    J           units of the service                   units
    ==========  =====================================  ==========

    By hand: 100,00 zł / 8 = 12,5 zł; with no unit there is no unit cost.

    >>> koszt_dokladny(Decimal("100.00"), Decimal(8)), koszt_dokladny(Decimal("100.00"), Decimal(0))
    (Decimal('12.50'), None)
    """
    return iloraz(k, jednostki)


@dokladnie
def koszt_do_druku(k_j: Decimal | None) -> Decimal | None:
    """Unit cost as it is printed: to the grosz from 10 zł on, to four places below.

    ====  ===========================  ==========
    k_j   unit cost, not rounded       zł / unit
    ====  ===========================  ==========

    By hand: 22,9020… zł = 22,90 zł; 430,00 zł / 30 000 = 0,01433… = 0,0143 zł, which a grosz would make 0,01.

    >>> koszt_do_druku(Decimal("22.9020")), koszt_do_druku(Decimal("0.014333"))
    (Decimal('22.90'), Decimal('0.0143'))
    """
    if k_j is None:
        return None
    return grosz(k_j) if abs(k_j) >= OD_GROSZA else ulamek(k_j)


@dokladnie
def udzial_obslugi(kp: Decimal | None, kt: Decimal | None, k: Decimal | None) -> Decimal | None:
    """Share of administration: u = (KP + KT) / K.

    ====  ==============================  ==========
    u     share of administration         number 0–1
    KP    overhead                        zł
    KT    transaction cost                zł
    K     full cost                       zł
    ====  ==============================  ==========

    By hand: (21 420,00 + 6 800,00) / 183 220,00 = 28 220 / 183 220 = 0,15402… = 0,1540.

    >>> udzial_obslugi(Decimal("21420.00"), Decimal("6800.00"), Decimal("183220.00"))
    Decimal('0.1540')
    """
    udzial = iloraz(suma((kp, kt)), k)
    return None if udzial is None else ulamek(udzial)
