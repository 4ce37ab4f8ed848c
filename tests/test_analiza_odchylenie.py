"""Deviation from a plan: its sign, its mirror, and silence where nothing was planned."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.analiza.odchylenie import odchylenie, odchylenie_wzgledne, stopien_wykonania

kwoty = st.decimals(0, Decimal("999999999.99"), places=2)
dodatnie = st.decimals(Decimal("0.01"), Decimal("999999999.99"), places=2)


@given(kwoty, kwoty)
def test_deviation_changes_sign_when_plan_and_execution_change_places(plan, wykonanie):
    assert odchylenie(plan, wykonanie) == -odchylenie(wykonanie, plan)
    assert odchylenie(plan, plan) == 0


@given(dodatnie, kwoty, kwoty)
def test_the_more_is_done_the_greater_the_deviation(plan, wykonanie, wiecej):
    assert odchylenie_wzgledne(plan, wykonanie + wiecej) >= odchylenie_wzgledne(plan, wykonanie) >= -1
    assert stopien_wykonania(plan, wykonanie + wiecej) >= stopien_wykonania(plan, wykonanie) >= 0


@given(dodatnie, kwoty, st.integers(2, 1000))
def test_relative_deviation_does_not_depend_on_scale(plan, wykonanie, razy):
    assert odchylenie_wzgledne(plan, wykonanie) == odchylenie_wzgledne(plan * razy, wykonanie * razy)
    assert stopien_wykonania(plan, wykonanie) == stopien_wykonania(plan * razy, wykonanie * razy)


@given(dodatnie, kwoty)
def test_degree_of_execution_is_one_more_than_the_deviation(plan, wykonanie):
    assert abs(stopien_wykonania(plan, wykonanie) - odchylenie_wzgledne(plan, wykonanie) - 1) <= Decimal(
        "0.0001"
    )


@given(kwoty)
def test_where_nothing_was_planned_or_known_nothing_is_said(wykonanie):
    for plan in (Decimal(0), Decimal("0.00"), None):
        assert odchylenie_wzgledne(plan, wykonanie) is None
        assert stopien_wykonania(plan, wykonanie) is None
    assert odchylenie(None, wykonanie) is odchylenie(wykonanie, None) is None
    assert odchylenie_wzgledne(wykonanie, None) is stopien_wykonania(wykonanie, None) is None
