"""How the result changes when cost and volume differ by ±10 and ±20 per cent, one at a time and both at once."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.dokladnosc import dokladnie, grosz
from wkus_docs.analiza.efektywnosc import ekonomiczna
from wkus_docs.analiza.koszt_jednostkowy import koszt_dokladny

ZMIANY = (Decimal(-20), Decimal(-10), Decimal(0), Decimal(10), Decimal(20))
"""Changes that are tried, in per cent."""
NAJGORZEJ = ZMIANY[-1], ZMIANY[0]
"""The worst of them together: the cost rises most while the volume falls most."""


@dataclass(frozen=True, slots=True)
class Przypadek:
    """One change in per cent: units, unit cost (not rounded) and economic efficiency it would give."""

    zmiana: Decimal
    jednostki: Decimal | None
    k_1: Decimal | None
    e_ek: Decimal | None


@dokladnie
def zmieniony(wielkosc: Decimal | None, zmiana: Decimal) -> Decimal | None:
    """Changed quantity: x' = x · (1 + p / 100).

    ====  =====================================  =============
    x'    cost or volume after the change        zł, or units
    x     cost or volume as planned              zł, or units
    p     change                                 %
    ====  =====================================  =============

    By hand: 719 260,00 × 1,1 = 791 186,00.

    >>> zmieniony(Decimal("719260.00"), Decimal(10))
    Decimal('791186.00')
    """
    return None if wielkosc is None else grosz(wielkosc * (100 + zmiana) / 100)


def wrazliwosc_kosztu(
    k_0: Decimal | None, koszt: Decimal | None, jednostki: Decimal | None
) -> tuple[Przypadek, ...]:
    """E_ek when the full cost of the variant changes and today's unit cost k_0 stays.

    By hand: 10% more than 719 260,00 zł is 791 186,00 zł; 791 186,00 / 733 = 1 079,38… zł;
    1 006,91 / 1 079,38… = 0,9329.

    >>> wrazliwosc_kosztu(Decimal("1006.91"), Decimal("719260.00"), Decimal(733))[3].e_ek
    Decimal('0.9329')
    """
    return tuple(_przypadek(p, k_0, zmieniony(koszt, p), jednostki) for p in ZMIANY)


def wrazliwosc_skali(
    k_0: Decimal | None, koszt: Decimal | None, jednostki: Decimal | None
) -> tuple[Przypadek, ...]:
    """E_ek when the units of the variant change and its full cost stays.

    By hand: 10% fewer than 733 units are 659,7; 719 260,00 / 659,7 = 1 090,28… zł; 1 006,91 / 1 090,28… = 0,9235.

    >>> wrazliwosc_skali(Decimal("1006.91"), Decimal("719260.00"), Decimal(733))[1].e_ek
    Decimal('0.9235')
    """
    return tuple(_przypadek(p, k_0, koszt, zmieniony(jednostki, p)) for p in ZMIANY)


def najgorszy(k_0: Decimal | None, koszt: Decimal | None, jednostki: Decimal | None) -> Przypadek:
    """E_ek when the cost rises and the volume falls, each by the most that is tried.

    By hand: 719 260,00 × 1,2 = 863 112,00 zł for 733 × 0,8 = 586,4 units: 1 471,88… zł each;
    1 006,91 / 1 471,88… = 0,6841.

    >>> najgorszy(Decimal("1006.91"), Decimal("719260.00"), Decimal(733)).e_ek
    Decimal('0.6841')
    """
    drozej, mniej = NAJGORZEJ
    return _przypadek(drozej, k_0, zmieniony(koszt, drozej), zmieniony(jednostki, mniej))


def _przypadek(
    zmiana: Decimal, k_0: Decimal | None, koszt: Decimal | None, jednostki: Decimal | None
) -> Przypadek:
    k_1 = koszt_dokladny(koszt, jednostki)
    return Przypadek(zmiana, jednostki, k_1, ekonomiczna(k_0, k_1))
