"""Days to a term."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.analiza.terminy import dni_do_terminu

dni = st.dates()
przesuniecia = st.integers(-5_000, 5_000)


@given(dni)
def test_on_the_day_of_the_term_nothing_is_left(dzien):
    assert dni_do_terminu(dzien, dzien) == 0


@given(st.dates().filter(lambda d: 100 < d.year < 9000), przesuniecia)
def test_a_term_moved_by_days_moves_the_rest_by_as_many(dzien, ile):
    assert dni_do_terminu(dzien, dzien + timedelta(days=ile)) == ile


@given(dni, dni)
def test_left_one_way_is_late_the_other_way(jeden, drugi):
    assert dni_do_terminu(jeden, drugi) == -dni_do_terminu(drugi, jeden)
