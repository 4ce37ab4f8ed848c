"""Intervals of surveys: by hand, against Python's own statistics, and what more answers do to them."""

import random
import statistics
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.analiza.ankieta import nps
from wkus_docs.analiza.niepewnosc import (
    MALO,
    kwantyl,
    malo_wobec_drugiej,
    najmniej_odpowiedzi,
    niepewnosc_nps,
    niepewnosc_roznicy,
    niepewnosc_sredniej,
    oceny,
    polecenia,
    wariancja,
)

MARKS = st.tuples(*[st.integers(0, 60)] * 5).filter(lambda counts: sum(bool(count) for count in counts) > 1)
TO_RECOMMEND = st.tuples(*[st.integers(0, 20)] * 11).filter(lambda counts: sum(counts) > 1)


def listed(values):
    return [float(value) for value, count in values for _ in range(count)]


@given(MARKS)
def test_the_spread_is_that_of_the_library_of_python(counts):
    assert float(wariancja(oceny(counts))) == pytest.approx(statistics.variance(listed(oceny(counts))))


@given(TO_RECOMMEND)
def test_nps_is_the_mean_of_what_each_answer_adds(counts):
    values = listed(polecenia(counts))
    assert float(nps(counts)) == pytest.approx(statistics.mean(values), abs=0.051)


@given(MARKS, st.integers(2, 500), st.integers(1, 500))
def test_more_people_never_widen_an_interval(counts, people, more):
    few, many = niepewnosc_sredniej(counts, people), niepewnosc_sredniej(counts, people + more)
    assert few >= many > 0 or many == 0


@given(MARKS)
def test_people_are_counted_and_not_marks(counts):
    """Twelve marks of each person are no better than one."""
    people = sum(counts)
    assert niepewnosc_sredniej(counts, people) >= niepewnosc_sredniej(counts, people * 12)
    assert niepewnosc_sredniej(tuple(12 * count for count in counts), people) <= niepewnosc_sredniej(
        counts, people
    )


def test_the_survey_of_42_has_an_nps_of_45_and_21_points_either_way():
    counts = (0, 0, 0, 1, 0, 2, 2, 4, 9, 13, 11)
    assert (nps(counts), niepewnosc_nps(counts)) == (Decimal("45.2"), Decimal("21.3"))


def test_three_answers_say_next_to_nothing():
    """3, 4 and 5: mean 4,00 ± 4,303 · √(1 / 3) = ± 2,48; ninety alike: ± 1,96 · √(0,674 / 90) = ± 0,17."""
    assert niepewnosc_sredniej((0, 0, 1, 1, 1), 3) == Decimal("2.48")
    assert niepewnosc_sredniej((0, 0, 30, 30, 30), 90) == Decimal("0.17")
    assert malo_wobec_drugiej(3, 90)
    assert niepewnosc_roznicy(Decimal("2.48"), Decimal("0.17")) == Decimal("2.49")


@pytest.mark.parametrize(
    ("fewer", "more", "misleads"), [(0, 90, False), (29, 87, True), (29, 86, False), (30, 900, False)]
)
def test_few_are_few_beside_three_times_as_many(fewer, more, misleads):
    assert malo_wobec_drugiej(fewer, more) is malo_wobec_drugiej(more, fewer) is misleads


def test_answers_all_alike_tell_nothing_of_the_spread():
    assert niepewnosc_sredniej((0, 0, 0, 0, 5), 5) is None
    assert najmniej_odpowiedzi(wariancja(oceny((0, 0, 0, 0, 5))), Decimal("0.5")) is None
    assert (
        niepewnosc_sredniej(None, 5) is niepewnosc_nps(None) is niepewnosc_roznicy(None, Decimal(1)) is None
    )


@given(MARKS, st.sampled_from(["0.25", "0.5", "1"]))
def test_with_so_many_in_both_years_the_difference_shows(counts, difference):
    spread, wanted = wariancja(oceny(counts)), Decimal(difference)
    people = najmniej_odpowiedzi(spread, wanted)
    half = 2 * Decimal("1.96") ** 2 * spread / people
    assert people >= MALO
    assert half <= wanted**2
    assert people == MALO or 2 * Decimal("1.96") ** 2 * spread / (people - 1) > wanted**2


def test_quantiles_fall_to_that_of_the_normal_distribution():
    known = [kwantyl(people) for people in range(2, 40)]
    assert known == sorted(known, reverse=True)
    assert known[-1] == Decimal("1.96")


def test_the_interval_holds_the_mean_in_about_95_of_100_samples():
    rng = random.Random("próby")  # noqa: S311 – figures for a test
    weights, hits = (4, 6, 15, 40, 35), 0
    mean = sum(mark * weight for mark, weight in enumerate(weights, 1)) / 100
    for _ in range(400):
        sample = rng.choices(range(5), weights, k=25)
        counts = tuple(sample.count(mark) for mark in range(5))
        half = niepewnosc_sredniej(counts, 25)
        found = sum(mark * count for mark, count in enumerate(counts, 1)) / 25
        hits += abs(found - mean) <= half
    assert 368 <= hits <= 394
