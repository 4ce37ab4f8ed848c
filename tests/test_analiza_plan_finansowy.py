"""The financial plan of an agreement: room under the limit, valorisation within its threshold and ceiling."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.analiza.plan_finansowy import (
    saldo_rezerwy,
    skutek_waloryzacji,
    stopa_waloryzacji,
    zapas_limitu,
)

kwoty = st.decimals(0, Decimal("999999999.99"), places=2)
procenty = st.decimals(0, 100, places=2)


@given(kwoty, kwoty, kwoty)
def test_a_greater_grant_leaves_less_room(limit, dotacja, wiecej):
    assert zapas_limitu(limit, dotacja + wiecej) == zapas_limitu(limit, dotacja) - wiecej
    assert zapas_limitu(limit, limit) == 0
    assert (zapas_limitu(limit, dotacja) < 0) == (dotacja > limit)


@given(procenty, procenty, procenty, procenty)
def test_valorisation_rises_with_prices_up_to_its_ceiling(wskaznik, wiecej, prog, pulap):
    stopa = stopa_waloryzacji(wskaznik, prog, pulap)
    assert stopa in {Decimal(0), wskaznik, pulap}
    assert 0 <= stopa <= min(wskaznik, pulap)
    assert stopa_waloryzacji(wskaznik + wiecej, prog, pulap) >= stopa
    assert stopa_waloryzacji(prog, prog, pulap) == 0


@given(kwoty, procenty, procenty)
def test_valorisation_costs_more_at_a_higher_rate_and_nothing_at_none(dotacja, stopa, inna):
    nizsza, wyzsza = sorted((stopa, inna))
    assert 0 <= skutek_waloryzacji(dotacja, nizsza) <= skutek_waloryzacji(dotacja, wyzsza) <= dotacja
    assert skutek_waloryzacji(dotacja, Decimal(0)) == 0


@given(kwoty, kwoty)
def test_the_reserve_lacks_exactly_what_exceeds_it(rezerwa, skutek):
    assert saldo_rezerwy(rezerwa, skutek) == -saldo_rezerwy(skutek, rezerwa)
    assert saldo_rezerwy(rezerwa, None) is saldo_rezerwy(None, skutek) is None
    assert stopa_waloryzacji(None, rezerwa, skutek) is skutek_waloryzacji(rezerwa, None) is None
