"""What a service costs in its base year, position by position, and in the years that follow."""

from collections.abc import Iterable
from decimal import Decimal

from wkus_docs.analiza.dokladnosc import dokladnie, grosz, iloraz, ulamek
from wkus_docs.analiza.wrazliwosc import zmieniony

CALY_KOSZT = Decimal(100)
"""Allocation key of a cost that falls on the service alone."""


@dokladnie
def koszt_przypisany(kwota: Decimal | None, klucz: Decimal | None) -> Decimal | None:
    """Part of a common cost that falls on the service: K_i = C_i · q_i / 100.

    ====  ==========================================  ====
    K_i   cost of the position that the service bears  zł
    C_i   whole cost of the position in the year       zł
    q_i   allocation key; 100 when nothing is shared   %
    ====  ==========================================  ====

    By hand: 24 000,00 zł × 25% = 24 000 × 0,25 = 6 000,00 zł.

    >>> koszt_przypisany(Decimal("24000.00"), Decimal(25)), koszt_przypisany(Decimal("0.03"), Decimal(50))
    (Decimal('6000.00'), Decimal('0.02'))
    """
    return None if kwota is None or klucz is None else grosz(kwota * klucz / 100)


@dokladnie
def udzial(czesc: Decimal | None, calosc: Decimal | None) -> Decimal | None:
    """Share of a part in the whole: u = K_c / K.

    ====  ===================================  ==========
    u     share                                number 0–1
    K_c   part, e.g. cost of one category      zł
    K     whole, e.g. cost of the service      zł
    ====  ===================================  ==========

    By hand: 10 300,00 / 171 500,00 = 0,06005… = 0,0601 (6,01%).

    >>> udzial(Decimal("10300.00"), Decimal("171500.00")), udzial(Decimal("1.00"), Decimal("0.00"))
    (Decimal('0.0601'), None)
    """
    wynik = iloraz(czesc, calosc)
    return None if wynik is None else ulamek(wynik)


def prognoza_kosztu(koszt: Decimal | None, wskazniki: Iterable[Decimal | None]) -> tuple[Decimal | None, ...]:
    """Cost in the following years: K_t = K_(t−1) · (1 + w_t / 100), to the grosz in every year.

    ========  ==================================================  ====
    K_t       cost in year t; K_0 is that of the base year        zł
    w_t       growth of prices in year t against the year before  %
    t         number of the year after the base year              –
    ========  ==================================================  ====

    By hand: 171 500,00 × 1,035 = 177 502,50 zł; 177 502,50 × 1,03 = 182 827,575 = 182 827,58 zł. From the
    first year without an index on, the cost is not known.

    >>> [str(k) for k in prognoza_kosztu(Decimal("171500.00"), [Decimal("3.5"), Decimal(3), None, Decimal(2)])]
    ['177502.50', '182827.58', 'None', 'None']
    """
    lata = []
    for wskaznik in wskazniki:
        koszt = None if wskaznik is None else zmieniony(koszt, wskaznik)
        lata.append(koszt)
    return tuple(lata)
