"""How far what was done lies from what was planned: in zł or units, and as a part of the plan."""

from decimal import Decimal

from wkus_docs.analiza.dokladnosc import do_porownan, dokladnie, iloraz, ulamek


@dokladnie
def odchylenie(plan: Decimal | None, wykonanie: Decimal | None) -> Decimal | None:
    """Deviation: d = W − P; negative when less was done than planned.

    ====  ====================================  ============
    d     deviation                             zł, or units
    W     what was done (spent, provided)       zł, or units
    P     what was planned for the same time    zł, or units
    ====  ====================================  ============

    By hand: 174 350,00 − 176 000,00 = −1 650,00 zł.

    >>> odchylenie(Decimal("176000.00"), Decimal("174350.00"))
    Decimal('-1650.00')
    """
    return None if plan is None or wykonanie is None else wykonanie - plan


@dokladnie
def odchylenie_wzgledne(plan: Decimal | None, wykonanie: Decimal | None) -> Decimal | None:
    """Deviation as a part of the plan: δ = (W − P) / P.

    ====  ====================================  ============
    δ     relative deviation                    number
    W     what was done                         zł, or units
    P     what was planned for the same time    zł, or units
    ====  ====================================  ============

    By hand: (174 350,00 − 176 000,00) / 176 000,00 = −0,009375 = −0,0094 (−0,94%). Where nothing was planned
    there is nothing to compare with.

    >>> odchylenie_wzgledne(Decimal("176000.00"), Decimal("174350.00"))
    Decimal('-0.0094')
    >>> odchylenie_wzgledne(Decimal("0.00"), Decimal("10.00")) is None
    True
    """
    czesc = iloraz(odchylenie(plan, wykonanie), plan)
    return None if czesc is None else ulamek(czesc)


@dokladnie
def odchylenie_do_progu(plan: Decimal | None, wykonanie: Decimal | None) -> Decimal | None:
    """δ = (W − P) / P as it is compared with a threshold: nine places, so that none lies on a rounded figure.

    ====  ====================================  ============
    δ     relative deviation                    number
    W     what was done                         zł, or units
    P     what was planned for the same time    zł, or units
    ====  ====================================  ============

    By hand: (110,0049 − 100) / 100 = 0,100049, above a threshold of 10%, though it is printed as 10,00%.

    >>> odchylenie_do_progu(Decimal("100.00"), Decimal("110.0049"))
    Decimal('0.100049000')
    """
    czesc = iloraz(odchylenie(plan, wykonanie), plan)
    return None if czesc is None else do_porownan(czesc)


@dokladnie
def stopien_wykonania(plan: Decimal | None, wykonanie: Decimal | None) -> Decimal | None:
    """Part of the plan that was done: s = W / P.

    ====  ====================================  ============
    s     degree of execution                   number
    W     what was done                         zł, or units
    P     what was planned                      zł, or units
    ====  ====================================  ============

    By hand: 174 350,00 / 176 000,00 = 0,990625 = 0,9906 (99,06%).

    >>> stopien_wykonania(Decimal("176000.00"), Decimal("174350.00"))
    Decimal('0.9906')
    """
    czesc = iloraz(wykonanie, plan)
    return None if czesc is None else ulamek(czesc)
