"""Prices and time: costs of several years in the prices of one, and the dynamic unit cost (formula 3).

Amounts in current prices are freed of the growth of prices before they are discounted, for the rate is a real
one; amounts in constant prices are not. The day to which one discounts, t = 0, is the end of the year before
the first. (European Commission, *Guide to Cost-Benefit Analysis of Investment Projects*, 2014, ch. 2.7;
the dynamic unit cost, in Polish „dynamiczny koszt jednostkowy”, DGC: Narodowy Fundusz Ochrony Środowiska
i Gospodarki Wodnej and J. Rączka, *Analiza efektywności kosztowej w oparciu o wskaźnik dynamicznego kosztu
jednostkowego*, 2002.)
"""

from collections.abc import Sequence
from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dokladnosc import dokladnie, grosz, iloraz, ulamek

BEZ_WZROSTU = Decimal(0)
"""Growth of prices of amounts in constant prices."""


@dokladnie
def czynnik(stopa: Decimal | None, wzrost: Decimal | None, rok: Decimal | None) -> Decimal | None:
    """Divisor of an amount of year t: f = ((1 + r / 100) · (1 + w / 100))^t.

    ====  ==========================================================  ========
    f     divisor                                                     number
    r     real discount rate                                          % a year
    w     growth of prices; 0 for constant prices, below 0 when they  % a year
          fall
    t     number of the year: 1, 2, …                                 –
    ====  ==========================================================  ========

    By hand: (1,04 × 1,025)² = 1,066² = 1,136356.

    >>> czynnik(Decimal(4), Decimal("2.5"), Decimal(2))
    Decimal('1.1363560000')
    >>> czynnik(Decimal(-100), Decimal(0), Decimal(2)) is None
    True
    """
    if stopa is None or wzrost is None or rok is None:
        return None
    podstawa = (1 + stopa / 100) * (1 + wzrost / 100)
    if not _NAJMNIEJ <= podstawa <= _NAJWIECEJ or abs(rok) > _NAJDALEJ:
        return None
    return Decimal(podstawa**rok)


_NAJMNIEJ, _NAJWIECEJ = Decimal("0.25"), Decimal(4)
"""Yearly factors within which prices and rates are still some; further off it is a slip, and no figure."""
_NAJDALEJ = Decimal(100)
"""Years to which anyone reckons."""


@dokladnie
def w_cenach_roku(kwota: Decimal | None, wzrost: Decimal | None, lata: Decimal | None) -> Decimal | None:
    """Amount in the prices of another year: x' = x · (1 + w / 100)^n; n below 0 goes back in time.

    ====  =========================================  ========
    x'    amount in the prices of the other year     zł
    x     amount as given                            zł
    w     growth of prices                           % a year
    n     years from the one to the other            years
    ====  =========================================  ========

    By hand: 27,00 zł of 2025 in the prices of 2028, 2,5% a year: 27 × 1,025³ = 27 × 1,076890625 = 29,07604… = 29,08.

    >>> w_cenach_roku(Decimal("27.00"), Decimal("2.5"), Decimal(3))
    Decimal('29.08')
    """
    razy = czynnik(BEZ_WZROSTU, wzrost, lata)
    return None if kwota is None or razy is None else grosz(kwota * razy)


@dokladnie
def mnoznik_cen(lata: Sequence[tuple[Decimal, Decimal]]) -> Decimal:
    """Factor from foreseen prices to those that came: m = Π (1 + w_s / 100) / (1 + v_s / 100).

    ====  ==========================================================  ========
    m     factor of an amount of the last of the years                number
    w_s   growth of prices that came in year s                        % a year
    v_s   growth that was foreseen for it                             % a year
    ====  ==========================================================  ========

    By hand: foreseen 4% and 4%, came 5% and 6%: 1,05 / 1,04 × 1,06 / 1,04 = 1,113 / 1,0816 = 1,02903… = 1,0290.

    >>> mnoznik_cen([(Decimal(5), Decimal(4)), (Decimal(6), Decimal(4))])
    Decimal('1.0290')
    """
    razem = Decimal(1)
    for rzeczywisty, przewidywany in lata:
        razem *= (100 + rzeczywisty) / (100 + przewidywany)
    return ulamek(razem)


@dokladnie
def dynamiczny_koszt(
    koszty: Sequence[Decimal | None],
    jednostki: Sequence[Decimal | None],
    stopa: Decimal | None,
    wzrost: Decimal | None,
) -> Decimal | None:
    """DGC = Σ K_t / ((1 + r)(1 + w))^t ÷ Σ J_t / (1 + r)^t.

    ====  =================================================  ===========
    DGC   dynamic unit cost, in the prices of t = 0          zł / unit
    K_t   full cost of year t, t = 1 for the first           zł
    J_t   units of year t                                    units
    r     real discount rate                                 % a year
    w     growth of prices; 0 for constant prices            % a year
    ====  =================================================  ===========

    By hand, r = 4%, w = 0: (1 040,00 / 1,04 + 2 163,20 / 1,0816) ÷ (104 / 1,04 + 54,08 / 1,0816) = (1 000 +
    2 000) ÷ (100 + 50) = 20 zł. Where no unit is provided there is no such cost. It is not rounded.

    >>> dynamiczny_koszt([Decimal("1040.00"), Decimal("2163.20")], [Decimal(104), Decimal("54.08")], Decimal(4), Decimal(0))
    Decimal('20.0')
    """
    lata = range(1, len(koszty) + 1)
    licznik = suma(iloraz(k, czynnik(stopa, wzrost, Decimal(t))) for t, k in zip(lata, koszty, strict=True))
    mianownik = suma(
        iloraz(j, czynnik(stopa, BEZ_WZROSTU, Decimal(t))) for t, j in zip(lata, jednostki, strict=True)
    )
    return iloraz(licznik, mianownik)
