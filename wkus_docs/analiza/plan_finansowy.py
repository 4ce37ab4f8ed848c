"""A financial plan of several years: shares, room under the limit, and what keeping up with prices would cost."""

from decimal import Decimal

from wkus_docs.analiza.dokladnosc import dokladnie, grosz, ulamek


@dokladnie
def zapas_limitu(limit: Decimal | None, dotacja: Decimal | None) -> Decimal | None:
    """Room under the limit of the year: z = L − D; negative when the grant exceeds the limit.

    ====  ===================================================  ====
    z     room under the limit                                 zł
    L     limit of spending in the multi-year forecast         zł
    D     grant of the year                                    zł
    ====  ===================================================  ====

    By hand: 204 000,00 − 204 000,00 = 0,00 zł; 198 000,00 − 198 500,00 = −500,00 zł.

    >>> zapas_limitu(Decimal("204000.00"), Decimal("204000.00"))
    Decimal('0.00')
    >>> zapas_limitu(Decimal("198000.00"), Decimal("198500.00"))
    Decimal('-500.00')
    """
    return None if limit is None or dotacja is None else limit - dotacja


@dokladnie
def stopa_waloryzacji(
    wskaznik: Decimal | None, prog: Decimal | None, pulap: Decimal | None
) -> Decimal | None:
    """Rate of valorisation: v = 0 when w ≤ p, else the smaller of w and m.

    ====  ==============================================  ====
    v     rate by which the grant rises                   %
    w     expected growth of prices                       %
    p     growth up to which the grant stays as it is     %
    m     most by which the grant may rise                %
    ====  ==============================================  ====

    By hand, p = 2,5% and m = 5%: prices up by 2,5% – nothing; by 2,8% – 2,8%; by 7% – 5%.

    >>> [str(stopa_waloryzacji(Decimal(w), Decimal("2.5"), Decimal(5))) for w in ("2.5", "2.8", "7")]
    ['0', '2.8', '5']
    """
    if wskaznik is None or prog is None or pulap is None:
        return None
    return min(wskaznik, pulap) if wskaznik > prog else Decimal(0)


@dokladnie
def podwyzka_narastajaco(
    wczesniejsza: Decimal | None, stopa: Decimal | None, *, zostaje: bool
) -> Decimal | None:
    """Rise of a year above the plan: u_t = ((1 + u_(t−1) / 100) · (1 + v_t / 100) − 1) · 100 where rises stay, else v_t.

    =======  ====================================================  =========
    u_t      rise of the grant of year t above that of the plan    %
    u_(t−1)  the same in the year before; 0 before the first       %
    v_t      rate of valorisation of year t                        %
    zostaje  whether a rise stays in the rate of later years       yes or no
    =======  ====================================================  =========

    By hand, rises of 3% and of 2,8%: where they stay, 1,03 × 1,028 = 1,05884, so 5,884%; where every year is
    counted from the plan anew, 2,8%. Four places. Where they stay, a rate that is not known leaves later years
    unknown too.

    >>> podwyzka_narastajaco(Decimal(3), Decimal("2.8"), zostaje=True)
    Decimal('5.8840')
    >>> podwyzka_narastajaco(Decimal(3), Decimal("2.8"), zostaje=False)
    Decimal('2.8000')
    >>> podwyzka_narastajaco(None, Decimal("2.8"), zostaje=True) is None
    True
    """
    if stopa is None or (zostaje and wczesniejsza is None):
        return None
    dotad = (wczesniejsza or Decimal(0)) if zostaje else Decimal(0)
    return ulamek(((1 + dotad / 100) * (1 + stopa / 100) - 1) * 100)


@dokladnie
def skutek_waloryzacji(dotacja: Decimal | None, stopa: Decimal | None) -> Decimal | None:
    """Cost of valorisation in the year: s = D · u / 100.

    ====  ====================================================================  ====
    s     by how much the grant would rise                                      zł
    D     grant of the year by the plan                                         zł
    u     rise of the year above the plan: the rate, or with those that stay    %
    ====  ====================================================================  ====

    By hand: 204 000,00 × 2,8% = 204 000 × 0,028 = 5 712,00 zł; after a rise of 3% that stays, 204 000 ×
    0,05884 = 12 003,36 zł.

    >>> skutek_waloryzacji(Decimal("204000.00"), Decimal("2.8"))
    Decimal('5712.00')
    >>> skutek_waloryzacji(Decimal("204000.00"), Decimal("5.8840"))
    Decimal('12003.36')
    """
    return None if dotacja is None or stopa is None else grosz(dotacja * stopa / 100)


@dokladnie
def saldo_rezerwy(rezerwa: Decimal | None, skutek: Decimal | None) -> Decimal | None:
    """What is left of the reserve after valorisation: r' = R − s; negative when it does not suffice.

    ====  ==========================================  ====
    r'    left over, or lacking when negative         zł
    R     reserve the treasurer keeps for the year    zł
    s     cost of valorisation                        zł
    ====  ==========================================  ====

    By hand: 6 200,00 − 5 712,00 = 488,00 zł.

    >>> saldo_rezerwy(Decimal("6200.00"), Decimal("5712.00"))
    Decimal('488.00')
    """
    return None if rezerwa is None or skutek is None else rezerwa - skutek
