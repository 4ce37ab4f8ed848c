"""Interest for delay: days at dated rates, the sum rounded to whole złote, and what one more day costs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from wkus_docs.analiza.dokladnosc import dokladnie, ulamek

DNI_ROKU = 365
"""Days of the year by which a yearly rate is divided, in leap years too."""

_ZLOTY = Decimal(1)


@dataclass(frozen=True, slots=True)
class Stawka:
    """A yearly rate in per cent and the first day on which it holds."""

    od: date
    procent: Decimal


@dataclass(frozen=True, slots=True)
class OkresStawki:
    """Days of delay at one rate, the first and the last included."""

    od: date
    do: date
    procent: Decimal

    @property
    def dni(self) -> int:
        """How many days."""
        return (self.do - self.od).days + 1


def okresy(od: date, do: date, stawki: Sequence[Stawka], *, znane_do: date) -> tuple[OkresStawki, ...] | None:
    """Divide the days of delay by rates, which stand in the order of their days; None where one is not known.

    ``od`` and ``do`` are both days of delay: the last one is that of the payment. After ``znane_do`` nobody knows
    whether a rate still holds. By hand, 10% until 8 October and 8% from 9 October: 5–12 October are 4 days at
    10% and 4 at 8%.

    >>> jesien = [Stawka(date(2025, 1, 1), Decimal(10)), Stawka(date(2025, 10, 9), Decimal(8))]
    >>> [(o.dni, str(o.procent)) for o in okresy(date(2025, 10, 5), date(2025, 10, 12), jesien, znane_do=date(2025, 12, 31))]
    [(4, '10'), (4, '8')]
    >>> okresy(date(2025, 10, 13), date(2025, 10, 12), jesien, znane_do=date(2025, 12, 31))
    ()
    >>> okresy(date(2025, 10, 5), date(2026, 1, 1), jesien, znane_do=date(2025, 12, 31)) is None
    True
    """
    if od > do:
        return ()
    if not stawki or od < stawki[0].od or do > znane_do:
        return None
    konce = (*(nastepna.od - timedelta(days=1) for nastepna in stawki[1:]), do)
    czesci = (
        OkresStawki(max(od, stawka.od), min(do, koniec), stawka.procent)
        for stawka, koniec in zip(stawki, konce, strict=True)
    )
    return tuple(czesc for czesc in czesci if czesc.od <= czesc.do)


@dokladnie
def odsetki(kwota: Decimal | None, czesci: Sequence[OkresStawki] | None) -> Decimal | None:
    """O = Σ K · n_i · r_i / (100 · 365), rounded to whole złote, 50 groszy upwards.

    ====  =====================================================  ==========
    O     interest                                               zł (whole)
    K     amount that is late                                    zł
    n_i   days of delay at rate i, the day of payment included   days
    r_i   yearly rate of interest on tax arrears                 % / year
    ====  =====================================================  ==========

    The rate is divided by 365 in every year and the sum alone is rounded (rozporządzenie Ministra Finansów z 22
    sierpnia 2005 r. w sprawie naliczania odsetek za zwłokę; Ordynacja podatkowa, art. 63 § 1, which art. 67 of the
    Public Finance Act applies to grants to be paid back). By hand: 10 000,00 zł, 43 days at 11% and 47 days at 10,5%:
    10 000 × (43 × 0,11 + 47 × 0,105) / 365 = 10 000 × 9,665 / 365 = 264,79… = 265 zł.

    >>> zima = [Stawka(date(2025, 12, 4), Decimal(11)), Stawka(date(2026, 3, 5), Decimal("10.5"))]
    >>> odsetki(Decimal("10000.00"), okresy(date(2026, 1, 21), date(2026, 4, 20), zima, znane_do=date(2026, 4, 20)))
    Decimal('265')
    >>> odsetki(Decimal("10000.00"), ()), odsetki(Decimal("10000.00"), None)
    (Decimal('0'), None)
    """
    if kwota is None or czesci is None:
        return None
    razem = sum((kwota * czesc.dni * czesc.procent for czesc in czesci), Decimal(0))
    return (razem / (100 * DNI_ROKU)).quantize(_ZLOTY) + 0


@dokladnie
def odsetki_okresu(kwota: Decimal, okres: OkresStawki) -> Decimal:
    """O_i = K · n_i · r_i / (100 · 365): interest of one period, not rounded to złote, with four places.

    ====  ===========================================  ========
    O_i   interest of the days at rate i               zł
    K     amount that is late                          zł
    n_i   days of delay at rate i                      days
    r_i   yearly rate of interest on tax arrears       % / year
    ====  ===========================================  ========

    By hand: 10 000,00 × 43 × 0,11 / 365 = 129,5890… = 129,5890 zł.

    >>> odsetki_okresu(Decimal("10000.00"), OkresStawki(date(2026, 1, 21), date(2026, 3, 4), Decimal(11)))
    Decimal('129.5890')
    """
    return ulamek(kwota * okres.dni * okres.procent / (100 * DNI_ROKU))


@dokladnie
def odsetki_za_dzien(kwota: Decimal | None, procent: Decimal | None) -> Decimal | None:
    """O = K · r / (100 · 365): what one more day costs, not rounded to złote, with four places.

    ====  ===========================================  ========
    o     interest of one day                          zł / day
    K     amount that is late                          zł
    r     yearly rate of interest on tax arrears       % / year
    ====  ===========================================  ========

    By hand: 10 000,00 × 0,105 / 365 = 2,87671… = 2,8767 zł.

    >>> odsetki_za_dzien(Decimal("10000.00"), Decimal("10.5"))
    Decimal('2.8767')
    """
    return None if kwota is None or procent is None else ulamek(kwota * procent / (100 * DNI_ROKU))
