"""Effects that are the service's own, and benefits in money: shown beside the grid of decisions, never in it.

Deadweight, attribution, displacement and drop-off are the four deductions of the social return on investment
(J. Nicholls and others, *A Guide to Social Return on Investment*, 2012, stage 4). They rest on estimates; a verdict
that hung on them could be bought with a guess.
"""

from decimal import Decimal

from wkus_docs.analiza.dokladnosc import dokladnie, grosz, ulamek

_STO = Decimal(100)


@dokladnie
def efekt_netto(
    roznica: Decimal | None, i_tak: Decimal | None, innych: Decimal | None, wypieranie: Decimal | None
) -> Decimal | None:
    """ΔWE' = ΔWE · (1 − a / 100) · (1 − b / 100) · (1 − c / 100).

    =====  ===================================================  ======
    ΔWE'   change of effects that is the service's own          number
    ΔWE    change of weighted effects                           number
    a      deadweight: what would have come anyway              %
    b      attribution: what others have brought about          %
    c      displacement: what only moved from elsewhere         %
    =====  ===================================================  ======

    By hand: 0,5 × 0,9 × 0,8 × 1 = 0,36.

    >>> efekt_netto(Decimal("0.5"), Decimal(10), Decimal(20), Decimal(0))
    Decimal('0.3600')
    """
    if roznica is None or i_tak is None or innych is None or wypieranie is None:
        return None
    czesci = [1 - czynnik / _STO for czynnik in (i_tak, innych, wypieranie)]
    return ulamek(roznica * czesci[0] * czesci[1] * czesci[2])


@dokladnie
def po_zaniku(efekt: Decimal | None, zanik: Decimal | None, lata: Decimal | None) -> Decimal | None:
    """ΔWE_n = ΔWE' · (1 − d / 100)^n: what is left n years after the service has ended.

    =====  ============================================  ========
    ΔWE_n  change of effects that is left                number
    ΔWE'   change of effects that is the service's own   number
    d      drop-off                                      % a year
    n      years after the end                           years
    =====  ============================================  ========

    By hand: 0,36 × 0,75² = 0,36 × 0,5625 = 0,2025.

    >>> po_zaniku(Decimal("0.36"), Decimal(25), Decimal(2))
    Decimal('0.2025')
    """
    if efekt is None or zanik is None or lata is None or not 0 <= zanik <= _STO or not 0 <= lata <= _STO:
        return None
    zostaje = 1 - zanik / _STO
    return ulamek(efekt * (zostaje**lata if lata else Decimal(1)))


@dokladnie
def korzysc_netto(
    korzysc_0: Decimal | None, korzysc_1: Decimal | None, oszczednosc: Decimal | None
) -> Decimal | None:
    """B = (B_1 − B_0) + ΔK: what benefits in money add to the saving.

    ====  ===========================================  ====
    B     net benefit against today                    zł
    B_1   benefits of the variant in money             zł
    B_0   the same as today                            zł
    ΔK    saving (below 0: the variant costs more)     zł
    ====  ===========================================  ====

    By hand: 90 000,00 − 20 000,00 − 54 790,00 = 15 210,00 zł.

    >>> korzysc_netto(Decimal("20000.00"), Decimal("90000.00"), Decimal("-54790.00"))
    Decimal('15210.00')
    """
    if korzysc_0 is None or korzysc_1 is None or oszczednosc is None:
        return None
    return grosz(korzysc_1 - korzysc_0 + oszczednosc)


@dokladnie
def niezaspokojeni(potrzebujacy: Decimal | None, odbiorcy: Decimal | None) -> Decimal | None:
    """Unmet demand: q = max(P − O, 0).

    ====  =====================================  ======
    q     people who need the service and are    people
          left without it
    P     people who need it                     people
    O     recipients of the year                 people
    ====  =====================================  ======

    By hand: 63 − 48 = 15 children; with room for more than need it, nobody is left without.

    >>> niezaspokojeni(Decimal(63), Decimal(48)), niezaspokojeni(Decimal(40), Decimal(48))
    (Decimal('15'), Decimal('0'))
    """
    return None if potrzebujacy is None or odbiorcy is None else max(potrzebujacy - odbiorcy, Decimal(0))
