"""Weighted effects and quality of a variant (formula 5)."""

from collections.abc import Iterable
from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dokladnosc import do_porownan, dokladnie, iloraz, ulamek

CALOSC = Decimal(1)
"""What the weights sum to."""

NAJNIZSZA, NAJWYZSZA = Decimal(1), Decimal(5)
"""Ends of the scale of satisfaction."""


@dokladnie
def efekty(udzialy: Iterable[tuple[Decimal | None, Decimal | None]]) -> Decimal | None:
    """WE = Σ w_i · z_i over indicators of effects; WJ = Σ w_q · z_q over those of quality.

    ========  =====================================  ============
    WE, WJ    weighted effects, weighted quality     number 0…1,2
    w         weight; the weights sum to 1           number 0–1
    z         achievement, or satisfaction 0–1       number 0…1,2
    ========  =====================================  ============

    By hand: 0,6 × 0,5333 + 0,4 × 0,7561 = 0,31998 + 0,30244 = 0,62242 = 0,6224. Weights that do not sum to 1,
    or an achievement that is not known, give no result.

    >>> efekty([(Decimal("0.6"), Decimal("0.5333")), (Decimal("0.4"), Decimal("0.7561"))])
    Decimal('0.6224')
    >>> efekty([(Decimal("0.6"), Decimal("0.5333"))]) is None
    True
    """
    pary = tuple(udzialy)
    if suma(waga for waga, _ in pary) != CALOSC:
        return None
    razem = suma(None if waga is None or z is None else waga * z for waga, z in pary)
    return None if razem is None else ulamek(razem)


@dokladnie
def zmiana_efektow(zmiany: Iterable[tuple[Decimal | None, Decimal | None]]) -> Decimal | None:
    """ΔWE = Σ w · Δd: the change of weighted effects (or of weighted quality) against today.

    =====  ==================================================  ==========
    ΔWE    change of weighted effects; below 0: worse          number
    w      weight; the weights sum to 1                        number 0–1
    Δd     change of the way from base to target, unbounded    number
    =====  ==================================================  ==========

    By hand: 0,3 × 0,7561 + 0,4 × 0,5 + 0,3 × (−0,2) = 0,22683 + 0,2 − 0,06 = 0,36683. Changes are not
    bounded: a loss below the base counts whole, and moving every base leaves the sign as it is. Weights that
    do not sum to 1, or a change that is not known, give no result. (A linear additive model of multi-criteria
    analysis: Department for Communities and Local Government, *Multi-criteria analysis: a manual*, 2009, ch. 6.)

    >>> zmiana_efektow([(Decimal("0.3"), Decimal("0.7561")), (Decimal("0.4"), Decimal("0.5")), (Decimal("0.3"), Decimal("-0.2"))])
    Decimal('0.366830000')
    >>> zmiana_efektow([(Decimal("0.3"), Decimal("0.7561"))]) is None
    True
    """
    pary = tuple(zmiany)
    if suma(waga for waga, _ in pary) != CALOSC:
        return None
    razem = suma(None if waga is None or delta is None else waga * delta for waga, delta in pary)
    return None if razem is None else do_porownan(razem)


@dokladnie
def zadowolenie(ocena: Decimal | None) -> Decimal | None:
    """z_s = (s − 1) / 4: satisfaction as the indicators count.

    ====  ==================================  ============
    z_s   satisfaction as an achievement      number 0–1
    s     mean answer of the recipients       points 1–5
    ====  ==================================  ============

    By hand: (4,4 − 1) / 4 = 0,85. An answer outside the scale is none.

    >>> zadowolenie(Decimal("4.4")), zadowolenie(Decimal("5.5"))
    (Decimal('0.8500'), None)
    """
    if ocena is None or not NAJNIZSZA <= ocena <= NAJWYZSZA:
        return None
    wynik = iloraz(ocena - NAJNIZSZA, NAJWYZSZA - NAJNIZSZA)
    return None if wynik is None else ulamek(wynik)
