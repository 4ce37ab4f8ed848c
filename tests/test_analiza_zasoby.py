"""What is known is summed, what is not is neither 0 nor hidden."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.analiza.zasoby import srednia_podanych, suma_podanych

liczby = st.decimals(0, 1_000_000, places=2)
podane = st.lists(st.one_of(st.none(), liczby), max_size=8)


@given(podane)
def test_the_sum_is_that_of_what_is_known_and_says_of_how_many(wartosci):
    znane = [wartosc for wartosc in wartosci if wartosc is not None]
    assert suma_podanych(wartosci) == ((sum(znane) if znane else None), len(znane))


@given(podane, liczby)
def test_one_more_organisation_adds_what_it_has_and_one_that_is_silent_adds_nothing(wartosci, wiecej):
    razem, ile = suma_podanych(wartosci)
    assert suma_podanych([*wartosci, None]) == (razem, ile)
    assert suma_podanych([*wartosci, wiecej]) == ((razem or 0) + wiecej, ile + 1)


@given(st.lists(liczby, min_size=1, max_size=8), st.integers(2, 100))
def test_the_mean_lies_between_the_least_and_the_greatest_and_scales(wartosci, razy):
    srednia = srednia_podanych(wartosci)
    assert min(wartosci) - Decimal("0.01") <= srednia <= max(wartosci) + Decimal("0.01")
    wielokrotna = srednia_podanych([wartosc * razy for wartosc in wartosci])
    assert abs(wielokrotna - srednia * razy) <= Decimal("0.01") * razy
    assert srednia_podanych([*wartosci, None]) == srednia


def test_where_nobody_said_anything_there_is_no_mean():
    assert srednia_podanych([]) is None
    assert srednia_podanych([None, None]) is None
