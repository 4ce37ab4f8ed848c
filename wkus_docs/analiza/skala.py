"""Unlike scales made alike: the effect on the budget, the same at equal volume, the cost of what is added.

A saving that comes of doing less is no saving. The sums answer „what will the budget feel”; at equal volume one
sees what the way of providing costs; the incremental cost says what an added unit, or an added point of effect,
costs (the incremental cost-effectiveness ratio, ICER: M. F. Drummond and others, *Methods for the Economic
Evaluation of Health Care Programmes*, 4th ed., 2015, ch. 3).
"""

from decimal import Decimal

from wkus_docs.analiza.dokladnosc import do_porownan, dokladnie, grosz, iloraz

PUNKTY = Decimal(100)
"""Points of effect: hundredths of the way from base to target."""


@dokladnie
def zmiana_skali(dzis: Decimal | None, wariant: Decimal | None) -> Decimal | None:
    """Change of the volume as a part of today's: ΔJ/J = (J_1 − J_0) / J_0; the same for recipients.

    ====  =================================  ======
    ΔJ/J  change                             number
    J_1   units (recipients) of the variant  units
    J_0   units (recipients) as today        units
    ====  =================================  ======

    By hand: (30 190 − 23 940) / 23 940 = 0,261069340… (26,11%). Nine places, as it is compared with a threshold:
    from 23 940 to 19 151 is −0,20004…, further than −20%, though it is printed as 20,00%.

    >>> zmiana_skali(Decimal(23940), Decimal(30190)), zmiana_skali(Decimal(23940), Decimal(19151))
    (Decimal('0.261069340'), Decimal('-0.200041771'))
    """
    zmiana = iloraz(None if dzis is None or wariant is None else wariant - dzis, dzis)
    return None if zmiana is None else do_porownan(zmiana)


@dokladnie
def skutek_tej_samej_skali(
    k_0: Decimal | None, k_1: Decimal | None, jednostki: Decimal | None
) -> Decimal | None:
    """Saving at equal volume: S = (k_0 − k_1) · J_1, both at the volume of the variant.

    ====  ===============================================  =========
    S     saving when today's way gave as many units       zł
    k_0   unit cost as today, not rounded                  zł / unit
    k_1   unit cost of the variant, not rounded            zł / unit
    J_1   units of the variant                             units
    ====  ===============================================  =========

    By hand: (26,50 − 22,90) × 30 190 = 3,60 × 30 190 = 108 684,00 zł.

    >>> skutek_tej_samej_skali(Decimal("26.50"), Decimal("22.90"), Decimal(30190))
    Decimal('108684.00')
    """
    if k_0 is None or k_1 is None or jednostki is None:
        return None
    return grosz((k_0 - k_1) * jednostki)


@dokladnie
def koszt_dodatkowy(koszt: Decimal | None, efekt: Decimal | None) -> Decimal | None:
    """Cost of what is added: c = ΔK / ΔJ; none unless something is added.

    ====  ==============================================  ==========
    c     cost of an added unit                           zł / unit
    ΔK    added cost (below 0: the variant costs less)    zł
    ΔJ    added units                                     units
    ====  ==============================================  ==========

    By hand: 54 790,00 zł / 6 250 = 8,7664 = 8,77 zł for every added unit.

    >>> koszt_dodatkowy(Decimal("54790.00"), Decimal(6250)), koszt_dodatkowy(Decimal("54790.00"), Decimal(-5))
    (Decimal('8.77'), None)
    """
    if koszt is None or efekt is None or efekt <= 0:
        return None
    wynik = iloraz(koszt, efekt)
    return None if wynik is None else grosz(wynik)


@dokladnie
def koszt_punktu(koszt: Decimal | None, roznica: Decimal | None) -> Decimal | None:
    """Cost of an added point of effect: ICER = ΔK / (100 · ΔWE); none unless effects grow.

    =====  ================================================  ==========
    ICER   cost of a point of effect                         zł / point
    ΔK     added cost, full or net                           zł
    ΔWE    change of weighted effects                        number
    =====  ================================================  ==========

    By hand: 54 790,00 / (100 × 0,5393) = 54 790 / 53,93 = 1 015,946… = 1 015,95 zł.

    >>> koszt_punktu(Decimal("54790.00"), Decimal("0.5393")), koszt_punktu(Decimal("54790.00"), Decimal("-0.5"))
    (Decimal('1015.95'), None)
    """
    return koszt_dodatkowy(koszt, None if roznica is None else roznica * PUNKTY)
