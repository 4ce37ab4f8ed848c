"""The chain from consultations to the start of the task: each link on its earliest day, and back from the start."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wkus_docs.polish.kalendarz import dzien_wolny
from wkus_docs.terms import Zalozenia, lancuch, latest_first_day
from wkus_docs.terms.chain import links_in_words

ORDER = [
    "konsultacje",
    "rdpp",
    "program",
    "wpf",
    "ogloszenie",
    "oferty",
    "ocena",
    "wybor",
    "wyniki",
    "aktualizacja",
    "umowa",
    "zadanie",
]
BARE = Zalozenia(
    dni_konsultacji=1,
    opinia_rady=False,
    dni_do_sesji=0,
    dni_na_ocene=0,
    dni_robocze_na_aktualizacje=None,
    dni_na_umowe=0,
)


def days(links):
    return {one.id: (one.od, one.do) for one in links}


def test_the_whole_chain_counted_by_hand():
    found = lancuch(date(2026, 9, 1))
    assert [one.id for one in found] == ORDER
    assert days(found) == {
        "konsultacje": (date(2026, 9, 1), date(2026, 9, 14)),
        "rdpp": (date(2026, 9, 15), date(2026, 9, 29)),
        "program": (date(2026, 10, 14),) * 2,
        "wpf": (date(2026, 10, 14),) * 2,
        "ogloszenie": (date(2026, 10, 15),) * 2,
        "oferty": (date(2026, 10, 15), date(2026, 11, 5)),
        "ocena": (date(2026, 11, 6), date(2026, 11, 20)),
        "wybor": (date(2026, 11, 20),) * 2,
        "wyniki": (date(2026, 11, 20),) * 2,
        "aktualizacja": (date(2026, 11, 20), date(2026, 12, 4)),
        "umowa": (date(2026, 12, 11),) * 2,
        "zadanie": (date(2026, 12, 11),) * 2,
    }


def test_steps_that_are_not_needed_are_left_out():
    found = lancuch(date(2026, 9, 1), BARE)
    assert [one.id for one in found] == [name for name in ORDER if name not in {"rdpp", "aktualizacja"}]
    # 1 + next day, session, notice the day after, 21 days, assessment the day after
    assert found[-1].od == date(2026, 9, 25)


def test_the_notice_waits_for_the_draft_budget():
    early = Zalozenia(budzet_w_radzie=date(2026, 10, 15))
    late = Zalozenia(budzet_w_radzie=date(2026, 10, 16))
    assert days(lancuch(date(2026, 9, 1), early))["ogloszenie"][0] == date(2026, 10, 15)
    notice = next(one for one in lancuch(date(2026, 9, 1), late) if one.id == "ogloszenie")
    assert notice.od == date(2026, 10, 16)
    assert "projektu budżetu" in notice.slad
    assert notice.podstawa.startswith("art. 13 ust. 5")


@pytest.mark.parametrize(
    ("session", "warned"),
    [(date(2026, 10, 13), True), (date(2026, 10, 14), False), (date(2026, 10, 28), False)],
)
def test_a_session_on_its_day_or_too_early(session, warned):
    programme = next(
        one for one in lancuch(date(2026, 9, 1), Zalozenia(sesja=session)) if one.id == "program"
    )
    assert bool(programme.uwaga) is warned
    assert programme.od == max(session, date(2026, 10, 14))


def test_the_agreement_waits_for_the_forecast():
    later = lancuch(date(2026, 9, 1), Zalozenia(sesja_wpf=date(2026, 12, 17)))
    assert days(later)["umowa"][0] == date(2026, 12, 17)
    assert "upoważnienie w WPF" in next(one for one in later if one.id == "umowa").slad
    same = lancuch(date(2026, 9, 1), Zalozenia(sesja_wpf=date(2026, 12, 11)))
    assert days(same)["umowa"][0] == date(2026, 12, 11)


def test_what_is_assumed_is_called_so():
    said = {one.id: one.slad for one in lancuch(date(2026, 9, 1))}
    assert {name for name, words in said.items() if "Założenie" in words} == {
        "program",
        "wpf",
        "ocena",
        "umowa",
    }


@settings(max_examples=40, deadline=None)
@given(st.dates(date(2024, 1, 1), date(2045, 12, 31)), st.booleans())
def test_links_follow_one_another_on_working_days(first, opinion):
    found = lancuch(first, Zalozenia(opinia_rady=opinion))
    for one, other in pairwise(found):
        assert one.od <= other.od
        assert one.od <= one.do
    for one in found:
        if one.id != "konsultacje":
            assert dzien_wolny(one.od) is None
    offers = next(one for one in found if one.id == "oferty")
    assert (offers.do - offers.od).days >= 21


@settings(max_examples=10, deadline=None)
@given(st.dates(date(2026, 1, 1), date(2035, 12, 31)))
def test_back_from_the_start_of_the_task(start):
    first = latest_first_day(start)
    assert lancuch(first)[-1].od <= start
    assert lancuch(first + timedelta(days=1))[-1].od > start


def test_a_start_that_no_first_day_reaches():
    assert latest_first_day(date(2027, 2, 1), Zalozenia(sesja=date(2027, 3, 1))) is None


def test_the_chain_as_a_table():
    rows = list(links_in_words(lancuch(date(2026, 9, 1))))
    assert len(rows) == len(ORDER)
    assert rows[0][1].replace("\xa0", " ") == "1 września 2026 r. – 14 września 2026 r."
    assert all(all(cells) for cells in rows)
