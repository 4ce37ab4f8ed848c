"""A survey: response rate, means of marks, index 0–100, NPS, gap between two sides, groups too small to show.

A distribution is the row of how many people gave each mark, the lowest mark first; None where nobody was
asked. „Nie wiem” is no mark and is not counted. Means and indices have two places, NPS one.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dokladnosc import dokladnie, grosz, iloraz, ulamek
from wkus_docs.analiza.efekty import CALOSC, zadowolenie

Rozklad = tuple[int, ...]
"""How many people gave each mark, the lowest mark first."""

KRYTYCY, PROMOTORZY = 7, 9
"""NPS: below the first mark one is a detractor, from the second on a promoter."""

_STO = Decimal(100)
_DZIESIATA = Decimal("0.1")


@dokladnie
def stopa_zwrotu(zwrocono: Decimal | None, rozdano: Decimal | None) -> Decimal | None:
    """R = zwrócono / rozdano.

    ========  ===============================  ==========
    R         response rate                    number 0–1
    zwrócono  filled surveys that came back    pieces
    rozdano   surveys given out                pieces
    ========  ===============================  ==========

    By hand: 42 / 48 = 0,875. Where none were given out there is no rate.

    >>> stopa_zwrotu(Decimal(42), Decimal(48)), stopa_zwrotu(Decimal(0), Decimal(0))
    (Decimal('0.8750'), None)
    """
    wynik = iloraz(zwrocono, rozdano)
    return None if wynik is None else ulamek(wynik)


def razem(rozklady: Iterable[Rozklad | None]) -> Rozklad | None:
    """Add distributions up, mark by mark: all answers to several questions, or of several groups.

    A question that was not asked adds nothing; where none was asked there is nothing.

    >>> razem([(0, 1, 2, 3, 4), None, (1, 0, 0, 0, 1)]), razem([None])
    ((1, 1, 2, 3, 5), None)
    """
    znane = [rozklad for rozklad in rozklady if rozklad is not None]
    return tuple(map(sum, zip(*znane, strict=True))) if znane else None


def wazne(rozklad: Rozklad | None) -> int:
    """Count valid answers: n = Σ l_s.

    >>> wazne((0, 1, 3, 18, 20)), wazne(None)
    (42, 0)
    """
    return sum(rozklad or ())


@dokladnie
def srednia(rozklad: Rozklad | None) -> Decimal | None:
    """Mean mark: s = Σ s_i · l_i / n over marks 1, 2, 3, 4, 5.

    ====  ==========================================  ==========
    s     mean mark of a question or a dimension      points 1–5
    s_i   mark                                        points 1–5
    l_i   how many people gave it                     persons
    n     valid answers: Σ l_i                        persons
    ====  ==========================================  ==========

    By hand: 0 ones, 1 two, 3 threes, 18 fours, 20 fives: (2 + 9 + 72 + 100) / 42 = 183 / 42 = 4,357… = 4,36.
    Where nobody answered there is no mean.

    >>> srednia((0, 1, 3, 18, 20)), srednia((0, 0, 0, 0, 0)), srednia(None)
    (Decimal('4.36'), None, None)
    """
    punkty = sum(ocena * ile for ocena, ile in enumerate(rozklad or (), 1))
    wynik = iloraz(Decimal(punkty), Decimal(wazne(rozklad)))
    return None if wynik is None else grosz(wynik)


@dokladnie
def srednia_wazona(pary: Iterable[tuple[Decimal | None, Decimal | None]]) -> Decimal | None:
    """S = Σ w_d · s_d over dimensions.

    ====  =======================================  ==========
    S     mean of the whole survey                 points 1–5
    w_d   weight of a dimension; they sum to 1     number 0–1
    s_d   mean of the dimension                    points 1–5
    ====  =======================================  ==========

    By hand: 0,6 × 4,36 + 0,4 × 4,05 = 2,616 + 1,62 = 4,236 = 4,24. Weights that do not sum to 1, or a
    dimension without a mean, give no result.

    >>> srednia_wazona([(Decimal("0.6"), Decimal("4.36")), (Decimal("0.4"), Decimal("4.05"))])
    Decimal('4.24')
    >>> srednia_wazona([(Decimal("0.6"), Decimal("4.36")), (Decimal("0.4"), None)]) is None
    True
    """
    znane = tuple(pary)
    if suma(waga for waga, _ in znane) != CALOSC:
        return None
    wynik = suma(None if waga is None or s is None else waga * s for waga, s in znane)
    return None if wynik is None else grosz(wynik)


@dokladnie
def srednia_rowna(srednie: Iterable[Decimal | None]) -> Decimal | None:
    """S = Σ s_d / k: the mean of k means of equal weight, or of two sides.

    By hand: (4,36 + 4,05 + 3,98) / 3 = 12,39 / 3 = 4,13. One that is not known gives no result.

    >>> srednia_rowna(map(Decimal, ("4.36", "4.05", "3.98"))), srednia_rowna([Decimal("4.36"), None])
    (Decimal('4.13'), None)
    """
    znane = tuple(srednie)
    wynik = iloraz(suma(znane), Decimal(len(znane)))
    return None if wynik is None else grosz(wynik)


@dokladnie
def indeks(s: Decimal | None) -> Decimal | None:
    """I = (s − 1) / 4 · 100.

    ====  ===========================================  ============
    I     index: 0 – everybody gave 1, 100 – all 5     points 0–100
    s     mean mark                                    points 1–5
    ====  ===========================================  ============

    By hand: (4,36 − 1) / 4 × 100 = 84,00. A mean outside the scale gives none.

    >>> indeks(Decimal("4.36")), indeks(Decimal(1)), indeks(Decimal(5)), indeks(Decimal(6))
    (Decimal('84.00'), Decimal('0.00'), Decimal('100.00'), None)
    """
    czesc = zadowolenie(s)
    return None if czesc is None else grosz(czesc * _STO)


@dokladnie
def luka(jst: Decimal | None, ngo: Decimal | None) -> Decimal | None:
    """L = s_jst − s_ngo.

    ======  ================================================  ============
    L       gap; above 0 the unit rates higher                points −4…4
    s_jst   mean mark given by the unit of local government   points 1–5
    s_ngo   mean mark given by the organisations              points 1–5
    ======  ================================================  ============

    By hand: 3,83 − 2,94 = 0,89.

    >>> luka(Decimal("3.83"), Decimal("2.94")), luka(Decimal("3.83"), None)
    (Decimal('0.89'), None)
    """
    return None if jst is None or ngo is None else grosz(jst - ngo)


def rozklad_ocen(oceny: Iterable[int | None]) -> Rozklad:
    """Count single marks 1, 2, 3, 4, 5 into a distribution; one that was not given is not counted.

    >>> rozklad_ocen([4, 3, None, 4, 5])
    (0, 0, 1, 2, 1)
    """
    dane = tuple(oceny)
    return tuple(dane.count(ocena) for ocena in range(1, 6))


@dokladnie
def zmiana(wtedy: Decimal | None, teraz: Decimal | None) -> Decimal | None:
    """Change of a mean or an index: Z = teraz − wtedy.

    ======  ===================================  ==============
    Z       change; above 0 it is better now     points
    teraz   figure of this measurement           points
    wtedy   figure of the earlier one            points
    ======  ===================================  ==============

    By hand: 70,75 − 60,50 = 10,25.

    >>> zmiana(Decimal("60.50"), Decimal("70.75")), zmiana(None, Decimal("70.75"))
    (Decimal('10.25'), None)
    """
    return None if wtedy is None or teraz is None else grosz(teraz - wtedy)


def postawy(rozklad: Rozklad | None) -> tuple[int, int, int]:
    """Count detractors (marks 0–6), the indifferent (7–8) and promoters (9–10) among marks 0, 1, … 10.

    >>> postawy((0, 0, 0, 1, 0, 2, 2, 4, 9, 13, 11))
    (5, 13, 24)
    """
    liczby = rozklad or ()
    return sum(liczby[:KRYTYCY]), sum(liczby[KRYTYCY:PROMOTORZY]), sum(liczby[PROMOTORZY:])


@dokladnie
def nps(rozklad: Rozklad | None) -> Decimal | None:
    """NPS = (P − K) / n · 100 over marks 0, 1, … 10.

    ====  =====================================================  ================
    NPS   readiness to recommend                                 points −100…100
    P     promoters: marks 9 and 10                              persons
    K     detractors: marks 0 to 6                               persons
    n     valid answers, those of the indifferent (7, 8) too     persons
    ====  =====================================================  ================

    By hand: (24 − 5) / 42 × 100 = 1900 / 42 = 45,238… = 45,2. Where nobody answered there is none.

    >>> nps((0, 0, 0, 1, 0, 2, 2, 4, 9, 13, 11)), nps((0,) * 11), nps(None)
    (Decimal('45.2'), None, None)
    """
    krytycy, _, promotorzy = postawy(rozklad)
    wynik = iloraz((promotorzy - krytycy) * _STO, Decimal(wazne(rozklad)))
    return None if wynik is None else wynik.quantize(_DZIESIATA) + 0


def laczone(liczebnosci: Sequence[int], prog: int) -> frozenset[int]:
    """Choose the groups to be shown only together, so that nobody is recognised; empty groups stand apart.

    A group of fewer people than the threshold is joined with the other small ones, and with the smallest of
    the rest as long as together they are fewer than the threshold, or one alone: one hidden group could be
    reckoned from the total.

    By hand, threshold 5: of 20, 8 and 3 people the groups of 3 and 8 are shown together, as 11.

    >>> sorted(laczone((20, 8, 3), 5)), sorted(laczone((20, 4, 3, 0), 5)), sorted(laczone((20, 8), 5))
    ([1, 2], [1, 2], [])
    """
    rosnaco = sorted((ile, numer) for numer, ile in enumerate(liczebnosci) if ile)
    male = [para for para in rosnaco if para[0] < prog]
    razem_male = rosnaco[: len(male)]
    for para in rosnaco[len(male) :]:
        if not male or (len(razem_male) > 1 and sum(ile for ile, _ in razem_male) >= prog):
            break
        razem_male.append(para)
    return frozenset(numer for _, numer in razem_male)
