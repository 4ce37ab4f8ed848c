"""How far a mean of a survey may lie from that of all, and how many must answer before years can be compared.

Intervals are those of textbooks for a random sample at 95% (Student's t; W. G. Cochran, „Sampling Techniques”, 1977,
ch. 2). Those who answer choose themselves, so an interval is the least one does not know: a poor return is not in
it. No correction is made for few recipients, as next year's recipients are others.
"""

from collections.abc import Sequence
from decimal import ROUND_CEILING, Decimal

from wkus_docs.analiza.ankieta import KRYTYCY, PROMOTORZY, Rozklad, wazne
from wkus_docs.analiza.dokladnosc import dokladnie, grosz, iloraz

Z = Decimal("1.96")
"""Half of a 95% interval of many answers, in standard errors."""

MALO = 30
"""Fewer answers are few: a textbook's bound, from which the normal distribution is good enough."""

_STUDENT = (
    "12.706 4.303 3.182 2.776 2.571 2.447 2.365 2.306 2.262 2.228 2.201 2.179 2.160 2.145 2.131 2.120 2.110 2.101 "
    "2.093 2.086 2.080 2.074 2.069 2.064 2.060 2.056 2.052 2.048"
)
_T = tuple(map(Decimal, _STUDENT.split()))
"""Student's t for 1, 2, … 28 degrees of freedom, 97,5%."""
_DZIESIATA = Decimal("0.1")
_NPS_KRYTYK, _NPS_NEUTRALNY, _NPS_PROMOTOR = Decimal(-100), Decimal(0), Decimal(100)

Wartosci = Sequence[tuple[Decimal, int]]
"""Values and how many people gave each."""


def oceny(rozklad: Rozklad | None) -> Wartosci:
    """Return marks 1, 2, 3, … with their counts.

    >>> oceny((0, 2, 1))
    ((Decimal('1'), 0), (Decimal('2'), 2), (Decimal('3'), 1))
    """
    return tuple((Decimal(ocena), ile) for ocena, ile in enumerate(rozklad or (), 1))


def polecenia(rozklad: Rozklad | None) -> Wartosci:
    """Return what each answer 0–10 adds to NPS: −100, 0 or 100, with its count.

    >>> [(int(value), people) for value, people in polecenia((1, 0, 0, 0, 0, 0, 1, 0, 3, 2, 4))]
    [(-100, 2), (0, 3), (100, 6)]
    """
    liczby = rozklad or ()
    return (
        (_NPS_KRYTYK, sum(liczby[:KRYTYCY])),
        (_NPS_NEUTRALNY, sum(liczby[KRYTYCY:PROMOTORZY])),
        (_NPS_PROMOTOR, sum(liczby[PROMOTORZY:])),
    )


@dokladnie
def wariancja(wartosci: Wartosci) -> Decimal | None:
    """s² = Σ l_i · (x_i − x̄)² / (n − 1).

    ====  ==================================  ============
    s²    variance of the answers             points²
    x_i   value of an answer                  points
    l_i   how many people gave it             persons
    x̄     mean                                points
    n     answers: Σ l_i                      persons
    ====  ==================================  ============

    By hand: marks 4, 4, 5, 5: mean 4,5, s² = 4 · 0,25 / 3 = 0,333… One answer has none.

    >>> grosz(wariancja(oceny((0, 0, 0, 2, 2)))), wariancja(oceny((0, 0, 0, 0, 1)))
    (Decimal('0.33'), None)
    """
    n = sum(ile for _, ile in wartosci)
    if n < 2:  # noqa: PLR2004 – a spread takes two answers
        return None
    x = sum((wartosc * ile for wartosc, ile in wartosci), Decimal(0)) / n
    return sum((ile * (wartosc - x) ** 2 for wartosc, ile in wartosci), Decimal(0)) / (n - 1)


def kwantyl(osob: int) -> Decimal:
    """Return Student's t for so many people, 1,96 from 30 on.

    >>> kwantyl(3), kwantyl(29), kwantyl(30)
    (Decimal('4.303'), Decimal('2.048'), Decimal('1.96'))
    """
    return _T[osob - 2] if osob < MALO else Z


@dokladnie
def polowa_przedzialu(wartosci: Wartosci, osob: int) -> Decimal | None:
    """H = t · √(s² / n): the mean of all lies within ± h of the one that was found, in 95 of 100 such samples.

    ====  ========================================================================  ============
    h     half of the interval                                                      points
    t     Student's t; 1,96 from 30 people on                                       number
    s²    variance of the answers                                                   points²
    n     people who answered; where they gave several marks each, not the marks    persons
    ====  ========================================================================  ============

    Marks of one person resemble each other, so people are counted, which makes the interval wider rather than too
    narrow. Answers that are all alike tell nothing of the spread and have none. By hand, NPS of 24 promoters, 13 indifferent and 5 detractors (+45,2): s² = (29 · 10 000 − 1 900² / 42) / 41
    = 4 976,77…; √(4 976,77 / 42) = 10,885…; h = 1,96 · 10,885 = 21,33… Not rounded. Fewer than two people have none.

    >>> grosz(polowa_przedzialu(polecenia((0, 0, 0, 1, 0, 2, 2, 4, 9, 13, 11)), 42))
    Decimal('21.34')
    >>> grosz(polowa_przedzialu(oceny((0, 1, 3, 18, 20)), 42)), polowa_przedzialu(oceny((0, 0, 0, 0, 1)), 1)
    (Decimal('0.22'), None)
    """
    s2 = wariancja(wartosci)
    return kwantyl(osob) * (s2 / osob).sqrt() if s2 and osob > 1 else None


def niepewnosc_sredniej(rozklad: Rozklad | None, osob: int) -> Decimal | None:
    """Half of the interval of a mean of marks 1–5, two places; ``osob`` people gave the marks.

    >>> niepewnosc_sredniej((0, 1, 3, 18, 20), 42), niepewnosc_sredniej((0, 0, 1, 1, 1), 3)
    (Decimal('0.22'), Decimal('2.48'))
    """
    h = polowa_przedzialu(oceny(rozklad), min(osob, wazne(rozklad)))
    return None if h is None else grosz(h)


@dokladnie
def niepewnosc_nps(rozklad: Rozklad | None) -> Decimal | None:
    """Half of the interval of NPS, one place.

    >>> niepewnosc_nps((0, 0, 0, 1, 0, 2, 2, 4, 9, 13, 11)), niepewnosc_nps(None)
    (Decimal('21.3'), None)
    """
    h = polowa_przedzialu(polecenia(rozklad), wazne(rozklad))
    return None if h is None else h.quantize(_DZIESIATA) + 0


@dokladnie
def niepewnosc_roznicy(h_1: Decimal | None, h_2: Decimal | None) -> Decimal | None:
    """h_r = √(h_1² + h_2²): a difference within ± h_r may be chance.

    ====  ========================================================  ======
    h_r   half of the interval of a difference of two means         points
    h_1   half of the interval of one                               points
    h_2   half of the interval of the other, of other answers       points
    ====  ========================================================  ======

    By hand: √(0,22² + 0,30²) = √0,1384 = 0,372… = 0,37.

    >>> niepewnosc_roznicy(Decimal("0.22"), Decimal("0.30")), niepewnosc_roznicy(Decimal("0.22"), None)
    (Decimal('0.37'), None)
    """
    return None if h_1 is None or h_2 is None else grosz((h_1**2 + h_2**2).sqrt())


@dokladnie
def najmniej_odpowiedzi(s2: Decimal | None, roznica: Decimal) -> int | None:
    """N = ⌈2 · (1,96 / d)² · s²⌉ in each of two years, so that a difference of d is more than chance; at least 30.

    ====  ===================================================  =======
    n     people who answer in each year                       persons
    d     difference one wants to see                          points
    s²    variance of the answers, the same in both years      points²
    ====  ===================================================  =======

    Below 30 the formula counts on too little, so 30 it is; a spread of 0 tells nothing. By hand, NPS with s² = 4 976,77 and d = 20: 2 · 0,098² ·
    4 976,77 = 95,59… = 96; marks with s² = 0,52 and d = 0,5: 2 · 3,92² · 0,52 = 15,98 = 16, so 30.

    >>> najmniej_odpowiedzi(wariancja(polecenia((0, 0, 0, 1, 0, 2, 2, 4, 9, 13, 11))), Decimal(20))
    96
    >>> najmniej_odpowiedzi(wariancja(oceny((0, 1, 3, 18, 20))), Decimal("0.5")), najmniej_odpowiedzi(None, Decimal(20))
    (30, None)
    """
    czesc = iloraz(Z, roznica)
    if not s2 or czesc is None:
        return None
    return max(int((2 * czesc**2 * s2).to_integral_value(ROUND_CEILING)), MALO)


def malo_wobec_drugiej(osob: int, innych: int) -> bool:
    """Tell whether so few answered, beside three times as many or more elsewhere, that a comparison misleads.

    >>> malo_wobec_drugiej(3, 90), malo_wobec_drugiej(12, 17), malo_wobec_drugiej(40, 200)
    (True, False, False)
    """
    mniej, wiecej = sorted((osob, innych))
    return 0 < mniej < MALO and wiecej >= 3 * mniej
