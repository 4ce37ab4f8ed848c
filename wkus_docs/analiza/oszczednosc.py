"""Savings of a variant against today: by year, discounted, and the time that pays the change back (formula 3)."""

from collections.abc import Sequence
from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.ceny import BEZ_WZROSTU, czynnik
from wkus_docs.analiza.dokladnosc import dokladnie, grosz, iloraz, ulamek


@dokladnie
def oszczednosc(k_0: Decimal | None, k_1: Decimal | None) -> Decimal | None:
    """ΔK = K_0 − K_1; negative when the variant costs more than today.

    ====  ============================  ====
    ΔK    saving of the year            zł
    K_0   full cost as today            zł
    K_1   full cost of the variant      zł
    ====  ============================  ====

    By hand: 215 080,00 − 228 560,00 = −13 480,00 zł.

    >>> oszczednosc(Decimal("215080.00"), Decimal("228560.00"))
    Decimal('-13480.00')
    """
    return None if k_0 is None or k_1 is None else k_0 - k_1


@dokladnie
def oszczednosc_wzgledna(delta: Decimal | None, k_0: Decimal | None) -> Decimal | None:
    """ΔK% = ΔK / K_0.

    ====  ==============================  ======
    ΔK%   saving as a part of the cost    number
    ΔK    saving                          zł
    K_0   full cost as today              zł
    ====  ==============================  ======

    By hand: −13 480,00 / 215 080,00 = −0,06267… = −0,0627 (−6,27%).

    >>> oszczednosc_wzgledna(Decimal("-13480.00"), Decimal("215080.00"))
    Decimal('-0.0627')
    """
    czesc = iloraz(delta, k_0)
    return None if czesc is None else ulamek(czesc)


@dokladnie
def wartosc_biezaca(
    oszczednosci: Sequence[Decimal | None], stopa: Decimal | None, wzrost: Decimal | None = BEZ_WZROSTU
) -> Decimal | None:
    """NPVΔ = Σ ΔK_t / ((1 + r)(1 + w))^t, t = 1 for the first year, so that t = 0 is the end of the year before it.

    =====  ========================================  ========
    NPVΔ   savings of all years at today's value     zł
    ΔK_t   saving of year t                          zł
    r      real discount rate                        % a year
    w      growth of prices within the amounts;      % a year
           0 for constant prices
    t      number of the year: 1, 2, …               –
    =====  ========================================  ========

    By hand, r = 4%: 1 040,00 / 1,04 + 1 081,60 / 1,0816 = 1 000,00 + 1 000,00 = 2 000,00 zł. In current
    prices that grow by 2,5% a year: 1 066,00 / (1,04 × 1,025) = 1 066 / 1,066 = 1 000,00 zł.

    >>> wartosc_biezaca([Decimal("1040.00"), Decimal("1081.60")], Decimal(4))
    Decimal('2000.00')
    >>> wartosc_biezaca([Decimal("1066.00")], Decimal(4), Decimal("2.5"))
    Decimal('1000.00')
    """
    razem = suma(
        iloraz(delta, czynnik(stopa, wzrost, Decimal(rok))) for rok, delta in enumerate(oszczednosci, 1)
    )
    return None if razem is None else grosz(razem)


@dokladnie
def zwrot(kz: Decimal | None, oszczednosci: Sequence[Decimal | None]) -> Decimal | None:
    """T = KZ / mean (ΔK_t + KZ_t): years after which the savings have paid for the change.

    ===========  ===============================================  =====
    T            time of payback                                  years
    KZ           one-off cost of the change, all years            zł
    ΔK_t + KZ_t  saving of year t, the one-off cost left out      zł
    ===========  ===============================================  =====

    By hand: 5 500,00 / ((2 000,00 + 3 000,00 + 1 600,00) / 3) = 5 500 / 2 200 = 2,50 years. Without savings
    nothing is paid back, and there is no such time.

    >>> zwrot(Decimal("5500.00"), [Decimal("2000.00"), Decimal("3000.00"), Decimal("1600.00")])
    Decimal('2.50')
    >>> zwrot(Decimal("5500.00"), [Decimal("-2000.00"), Decimal("1000.00")]) is None
    True
    """
    razem = suma(oszczednosci)
    if kz is None or razem is None or razem <= 0:
        return None
    lata = iloraz(kz * len(oszczednosci), razem)
    return None if lata is None else grosz(lata)
