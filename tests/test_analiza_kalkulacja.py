"""The calculation of a unit cost: shares of common costs, shares of categories, costs in later years."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.analiza.kalkulacja import CALY_KOSZT, koszt_przypisany, prognoza_kosztu, udzial

kwoty = st.decimals(0, Decimal("999999999.99"), places=2)
dodatnie = st.decimals(Decimal("0.01"), Decimal("999999999.99"), places=2)
procenty = st.decimals(0, 100, places=2)


@given(kwoty, procenty, procenty)
def test_the_service_bears_more_when_the_key_is_greater_and_never_more_than_all(kwota, klucz, inny):
    mniejszy, wiekszy = sorted((klucz, inny))
    assert 0 <= koszt_przypisany(kwota, mniejszy) <= koszt_przypisany(kwota, wiekszy) <= kwota
    assert koszt_przypisany(kwota, CALY_KOSZT) == kwota
    assert koszt_przypisany(kwota, Decimal(0)) == 0


@given(dodatnie, kwoty, st.integers(2, 1000))
def test_a_share_does_not_depend_on_scale(calosc, czesc, razy):
    assert udzial(czesc, calosc) == udzial(czesc * razy, calosc * razy)
    assert udzial(calosc, calosc) == 1


@given(kwoty)
def test_there_is_no_share_in_nothing_or_in_what_is_not_known(czesc):
    assert udzial(czesc, Decimal("0.00")) is udzial(czesc, None) is udzial(None, czesc) is None
    assert koszt_przypisany(None, czesc) is koszt_przypisany(czesc, None) is None


@given(kwoty, st.lists(procenty, max_size=6))
def test_costs_rise_with_prices_and_stay_when_prices_stay(koszt, wskazniki):
    lata = prognoza_kosztu(koszt, wskazniki)
    assert list(lata) == sorted(lata)
    assert all(rok >= koszt for rok in lata)
    assert prognoza_kosztu(koszt, [Decimal(0)] * len(wskazniki)) == (koszt,) * len(wskazniki)


@given(kwoty, st.lists(procenty, max_size=3), st.lists(procenty, max_size=3))
def test_after_a_year_without_an_index_nothing_is_known(koszt, przed, po):
    lata = prognoza_kosztu(koszt, [*przed, None, *po])
    assert lata[: len(przed)] == prognoza_kosztu(koszt, przed)
    assert lata[len(przed) :] == (None,) * (1 + len(po))
    assert prognoza_kosztu(None, przed) == (None,) * len(przed)
