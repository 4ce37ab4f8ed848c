"""Forecasts of a year: they meet at the plan, rise with what was done, and need what they are counted from."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.analiza.prognoza_wykonania import prognoza_w_tempie, prognoza_wedlug_planu

kwoty = st.decimals(0, Decimal("999999999.99"), places=2)
dodatnie = st.decimals(Decimal("0.01"), Decimal("999999999.99"), places=2)


@given(kwoty, dodatnie)
def test_a_year_that_goes_as_planned_ends_as_planned(reszta, narastajaco):
    plan = narastajaco + reszta
    assert prognoza_wedlug_planu(plan, narastajaco, narastajaco) == plan
    assert prognoza_w_tempie(plan, narastajaco, narastajaco) == plan


@given(kwoty, dodatnie, kwoty, kwoty)
def test_the_more_is_done_the_more_is_foreseen(reszta, narastajaco, wykonanie, wiecej):
    plan = narastajaco + reszta
    for prognoza in (prognoza_wedlug_planu, prognoza_w_tempie):
        assert prognoza(plan, narastajaco, wykonanie + wiecej) >= prognoza(plan, narastajaco, wykonanie)


@given(dodatnie, kwoty)
def test_at_the_end_of_the_year_the_forecast_is_what_was_done(plan, wykonanie):
    assert (
        prognoza_wedlug_planu(plan, plan, wykonanie) == prognoza_w_tempie(plan, plan, wykonanie) == wykonanie
    )


@given(kwoty, kwoty, kwoty, st.integers(2, 1000))
def test_the_forecast_by_the_plan_grows_with_scale(plan, narastajaco, wykonanie, razy):
    assert (
        prognoza_wedlug_planu(plan * razy, narastajaco * razy, wykonanie * razy)
        == prognoza_wedlug_planu(plan, narastajaco, wykonanie) * razy
    )


@given(kwoty, kwoty)
def test_without_a_plan_so_far_there_is_no_pace(plan, wykonanie):
    assert prognoza_w_tempie(plan, Decimal("0.00"), wykonanie) is None
    assert prognoza_w_tempie(plan, None, wykonanie) is prognoza_wedlug_planu(plan, None, wykonanie) is None
    assert prognoza_w_tempie(None, plan, wykonanie) is prognoza_wedlug_planu(plan, wykonanie, None) is None
