"""A ranking of variants by several criteria: each against the best, weighted, and put in order.

Figures are compared to nine places and printed to four, so that no place hangs on a rounded figure. Parts of a
cost are ratios to the least one: with another variant in the comparison they may put two others in another order,
which the document tells. Parts of effects are differences, which cannot.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from wkus_docs.analiza.dokladnosc import do_porownan, dokladnie, iloraz, ulamek
from wkus_docs.analiza.efekty import zmiana_efektow

PELNE = Decimal("1.0000")
"""What the best variant gets in a criterion."""


@dokladnie
def im_mniej(najmniejsza: Decimal | None, wartosc: Decimal | None) -> Decimal | None:
    """Part of a point for a figure of which less is better: p = m / x.

    ====  ==========================================  ===================
    p     part of a point                             number 0–1
    m     least figure among the variants             unit of the figure
    x     figure of the variant                       unit of the figure
    ====  ==========================================  ===================

    By hand: 22,91 / 25,56 = 0,896322379… The least figure gets 1. Beside a negative least figure (others
    pay it all) the rest cannot be measured.

    >>> im_mniej(Decimal("22.91"), Decimal("25.56")), im_mniej(Decimal("0.00"), Decimal("0.00"))
    (Decimal('0.896322379'), Decimal('1.0000'))
    >>> im_mniej(Decimal("-5.00"), Decimal("20.00")) is None
    True
    """
    return _czesc(najmniejsza, wartosc, najmniejsza, wartosc)


@dokladnie
def im_wiecej(najwieksza: Decimal | None, wartosc: Decimal | None) -> Decimal | None:
    """Part of a point for a figure of which more is better: p = x / M.

    ====  ==========================================  ===================
    p     part of a point                             number 0–1
    M     greatest figure among the variants          unit of the figure
    x     figure of the variant                       unit of the figure
    ====  ==========================================  ===================

    By hand: 0,35 / 0,8896 = 0,393435252… The greatest figure gets 1, also when all of them are 0.

    >>> im_wiecej(Decimal("0.8896"), Decimal("0.3500")), im_wiecej(Decimal("0.8896"), Decimal("0.0000"))
    (Decimal('0.393435252'), Decimal('0E-9'))
    """
    return _czesc(najwieksza, wartosc, wartosc, najwieksza)


def _czesc(
    najlepsza: Decimal | None, wartosc: Decimal | None, dzielna: Decimal | None, dzielnik: Decimal | None
) -> Decimal | None:
    if najlepsza is None or wartosc is None:
        return None
    if wartosc == najlepsza:
        return PELNE
    czesc = iloraz(dzielna, dzielnik) if min(najlepsza, wartosc) >= 0 else None
    return None if czesc is None else do_porownan(czesc)


@dokladnie
def od_najlepszej(najwieksza: Decimal | None, wartosc: Decimal | None) -> Decimal | None:
    """Part of a point for effects, whose zero is arbitrary: p = 1 − (M − x).

    ====  ============================================  ==========
    p     part of a point; below 0 far from the best    number ≤ 1
    M     greatest weighted effects of the variants     number
    x     weighted effects of the variant               number
    ====  ============================================  ==========

    By hand: 1 − (0,8893 − 0,35) = 0,4607. Moving the base of an indicator moves M and x alike and changes nothing;
    neither does a third variant change by how much one is before another.

    >>> od_najlepszej(Decimal("0.8893"), Decimal("0.35")), od_najlepszej(Decimal("0.5"), Decimal("0.5"))
    (Decimal('0.460700000'), Decimal('1.000000000'))
    """
    return None if najwieksza is None or wartosc is None else do_porownan(1 - (najwieksza - wartosc))


def czesci_punktu(
    wartosci: Sequence[Decimal | None], *, czy_mniej_lepiej: bool, czy_roznica: bool = False
) -> tuple[Decimal | None, ...]:
    """Return the part of a point of every variant; a variant whose figure is not known gets none.

    >>> czesci_punktu([Decimal("25.00"), Decimal("20.00"), None], czy_mniej_lepiej=True)
    (Decimal('0.800000000'), Decimal('1.0000'), None)
    """
    znane = [wartosc for wartosc in wartosci if wartosc is not None]
    if czy_mniej_lepiej:
        najmniejsza = min(znane, default=None)
        return tuple(im_mniej(najmniejsza, wartosc) for wartosc in wartosci)
    najwieksza = max(znane, default=None)
    if czy_roznica:
        return tuple(od_najlepszej(najwieksza, wartosc) for wartosc in wartosci)
    return tuple(im_wiecej(najwieksza, wartosc) for wartosc in wartosci)


def ocena_laczna(wagi_i_czesci: Iterable[tuple[Decimal | None, Decimal | None]]) -> Decimal | None:
    """O = Σ w · p over all criteria.

    ====  ========================================  ============
    O     overall mark of the variant               number 0–1
    w     weight of a criterion; they sum to 1      number 0–1
    p     part of a point in that criterion         number 0–1
    ====  ========================================  ============

    By hand: 0,6 × 0,8963 + 0,4 × 1 = 0,53778 + 0,4 = 0,93778. One part that is not known, or weights that do
    not sum to 1, leave no mark.

    >>> ocena_laczna([(Decimal("0.6"), Decimal("0.8963")), (Decimal("0.4"), Decimal("1.0000"))])
    Decimal('0.937780000')
    """
    return zmiana_efektow(wagi_i_czesci)


@dokladnie
def strata(waga: Decimal | None, najlepsza: Decimal | None, czesc: Decimal | None) -> Decimal | None:
    """Loss: s = w · (p_1 − p), what a variant lacks to the first one in a criterion.

    ====  ========================================  ============
    s     loss in the overall mark                  number
    w     weight of the criterion                   number 0–1
    p_1   part of a point of the first variant      number 0–1
    p     part of a point of this variant           number 0–1
    ====  ========================================  ============

    By hand: 0,25 × (1 − 0,6835) = 0,079125 = 0,0791. Where the variant is better, the loss is negative.

    >>> strata(Decimal("0.25"), Decimal("1.0000"), Decimal("0.6835"))
    Decimal('0.0791')
    """
    if waga is None or najlepsza is None or czesc is None:
        return None
    return ulamek(waga * (najlepsza - czesc))


def miejsca(oceny: Sequence[Decimal | None]) -> tuple[int | None, ...]:
    """Place of every variant: one more than the variants with a higher mark; equal marks share a place.

    By hand: of the marks 0,9 · 0,7 · 0,9 two are first, and the third variant of the order is third.

    >>> miejsca([Decimal("0.9"), Decimal("0.7"), Decimal("0.9"), None])
    (1, 3, 1, None)
    """
    znane = [ocena for ocena in oceny if ocena is not None]
    return tuple(None if ocena is None else 1 + sum(inna > ocena for inna in znane) for ocena in oceny)
