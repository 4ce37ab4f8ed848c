"""A payment smaller than the debt with its interest: how much of it goes to the principal."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.dokladnosc import dokladnie, grosz

_ZERO = Decimal("0.00")


@dataclass(frozen=True, slots=True)
class Zaliczenie:
    """What of a payment goes to the principal, what to the interest, and what is beyond both."""

    naleznosc: Decimal
    odsetki: Decimal
    nadwyzka: Decimal = _ZERO


@dokladnie
def zaliczenie(wplata: Decimal, naleznosc: Decimal, odsetki: Decimal) -> Zaliczenie:
    """K' = W · K / (K + O), to the grosz; the rest of the payment is interest. At most K and O: what is over is left.

    ====  ============================================  ====
    K'    part of the payment that lowers the principal  zł
    W     payment                                        zł
    K     principal on the day of the payment            zł
    O     interest on it up to that day, whole złote     zł
    ====  ============================================  ====

    Ordynacja podatkowa, art. 55 § 2, which art. 67 of the Public Finance Act applies to grants to be paid back. The
    part paid off takes its own interest with it, so what is left bears interest from the same first day. By hand:
    1 000,00 zł with 120 zł of interest, 560,00 zł paid: 560 × 1 000 / 1 120 = 500,00 zł of principal, 60,00 zł of interest.

    >>> zaliczenie(Decimal("560.00"), Decimal("1000.00"), Decimal(120))
    Zaliczenie(naleznosc=Decimal('500.00'), odsetki=Decimal('60.00'), nadwyzka=Decimal('0.00'))
    >>> zaliczenie(Decimal("1130.00"), Decimal("1000.00"), Decimal(120))
    Zaliczenie(naleznosc=Decimal('1000.00'), odsetki=Decimal('120.00'), nadwyzka=Decimal('10.00'))
    """
    razem = naleznosc + odsetki
    if wplata >= razem:
        return Zaliczenie(naleznosc, grosz(odsetki), wplata - razem)
    na_naleznosc = grosz(wplata * naleznosc / razem)
    return Zaliczenie(na_naleznosc, wplata - na_naleznosc)
