"""The weighted result of a card: between 0 and 1, better with every better mark, silent without marks."""

from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from wkus_docs.analiza.koszt_bazowy import koszt_bazowy
from wkus_docs.analiza.ocena_wazona import punkty, wynik_wazony

DWA = Decimal(2)
oceny = st.integers(0, 2).map(Decimal)
wagi = st.decimals(Decimal("0.01"), 100, places=2)
listy = st.lists(st.tuples(oceny, wagi), min_size=1, max_size=12)
kwoty = st.decimals(Decimal("0.01"), Decimal("99999.99"), places=2)
liczby = st.decimals(0, 100_000, places=2)


@given(listy)
def test_the_result_lies_between_nothing_and_all(pary):
    assert 0 <= wynik_wazony(pary, DWA) <= 1


@given(st.lists(wagi, min_size=1, max_size=12))
def test_best_marks_give_all_and_worst_nothing(lista):
    assert wynik_wazony([(DWA, waga) for waga in lista], DWA) == 1
    assert wynik_wazony([(Decimal(0), waga) for waga in lista], DWA) == 0


@given(listy, st.data())
def test_a_better_mark_never_lowers_the_result(pary, data):
    index = data.draw(st.integers(0, len(pary) - 1))
    better = [(DWA, waga) if number == index else (ocena, waga) for number, (ocena, waga) in enumerate(pary)]
    assert wynik_wazony(better, DWA) >= wynik_wazony(pary, DWA)


@given(listy, st.integers(2, 50))
def test_only_the_proportion_of_weights_counts(pary, razy):
    assert wynik_wazony([(ocena, waga * razy) for ocena, waga in pary], DWA) == wynik_wazony(pary, DWA)


@given(listy)
def test_a_missing_mark_or_weights_of_zero_leave_no_result(pary):
    assert wynik_wazony([*pary, (None, Decimal(1))], DWA) is None
    assert wynik_wazony([(ocena, Decimal(0)) for ocena, _ in pary], DWA) is None
    assert wynik_wazony(pary, Decimal(0)) is None


@given(listy, st.integers(1, 100))
def test_points_are_whole_and_within_the_maximum(pary, maks):
    given_points = punkty(wynik_wazony(pary, DWA), Decimal(maks))
    assert given_points == int(given_points)
    assert 0 <= given_points <= maks


@given(st.lists(st.tuples(kwoty, liczby), min_size=1, max_size=6), st.integers(2, 9))
def test_the_base_cost_grows_with_the_units_and_misses_what_is_missing(lata, razy):
    koszt = koszt_bazowy(lata)
    wiekszy = koszt_bazowy([(stawka, liczba * razy) for stawka, liczba in lata])
    assume(koszt is not None and wiekszy is not None)
    assert abs(wiekszy - koszt * razy) <= Decimal("0.01") * razy
    assert koszt_bazowy([*lata, (None, Decimal(1))]) is None
