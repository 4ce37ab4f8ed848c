"""Levels agreed for years: laws of the limit that hold for any level, tolerance and value."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.analiza.poziom import dotrzymany, granica

values = st.decimals(0, 10**6, places=2)
directions = st.booleans()


@given(values, directions)
def test_without_tolerance_the_limit_is_the_level(poziom, rosnie):
    assert granica(poziom, Decimal(0), rosnie=rosnie) == poziom


@given(values, values, directions)
def test_what_reaches_the_level_keeps_it_at_any_tolerance(poziom, tolerancja, rosnie):
    assert dotrzymany(poziom, granica(poziom, tolerancja, rosnie=rosnie), rosnie=rosnie) is True


@given(values, values, values, values, directions)
def test_a_larger_tolerance_never_breaks_what_a_smaller_kept(poziom, wartosc, mniejsza, wiecej, rosnie):
    ciasna = dotrzymany(wartosc, granica(poziom, mniejsza, rosnie=rosnie), rosnie=rosnie)
    luzna = dotrzymany(wartosc, granica(poziom, mniejsza + wiecej, rosnie=rosnie), rosnie=rosnie)
    assert luzna or not ciasna


@given(values, values, st.decimals("0.01", 10**3, places=2))
def test_a_worse_value_never_keeps_what_a_better_one_broke(poziom, wartosc, gorzej):
    limit = granica(poziom, Decimal(1), rosnie=False)
    assert dotrzymany(wartosc, limit, rosnie=False) or not dotrzymany(wartosc + gorzej, limit, rosnie=False)


@given(values, values, st.integers(1, 1000), directions)
def test_limit_scales_with_its_unit(poziom, tolerancja, razy, rosnie):
    limit = granica(poziom, tolerancja, rosnie=rosnie)
    assert limit is not None
    assert granica(poziom * razy, tolerancja * razy, rosnie=rosnie) == limit * razy


@given(values, values)
def test_limit_is_never_below_zero(poziom, tolerancja):
    limit = granica(poziom, tolerancja, rosnie=True)
    assert limit is not None
    assert limit >= 0


@given(values, directions)
def test_what_is_not_known_gives_no_answer(wartosc, rosnie):
    assert granica(None, wartosc, rosnie=rosnie) is None
    assert granica(wartosc, None, rosnie=rosnie) is None
    assert dotrzymany(None, wartosc, rosnie=rosnie) is None
    assert dotrzymany(wartosc, None, rosnie=rosnie) is None
