"""Days off: the data kept are those of their source."""

from datetime import date

import build_calendar
import pytest

from wkus_docs.polish.kalendarz import dzien_wolny, najblizszy_roboczy


def test_days_off_are_those_of_the_library():
    assert build_calendar.PRODUCT.read_text(encoding="utf-8") == build_calendar.days()


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2027, 5, 27), "Dzień Bożego Ciała"),
        (date(2029, 5, 31), "Dzień Bożego Ciała"),
        (date(2025, 12, 24), "Wigilia Bożego Narodzenia"),
        (date(2024, 12, 24), None),
        (date(2027, 1, 31), "niedziela"),
        (date(2030, 11, 30), "sobota"),
    ],
)
def test_days_of_the_calendar(day, name):
    assert dzien_wolny(day) == name


def test_a_term_on_a_holiday_moves_to_the_next_working_day():
    assert najblizszy_roboczy(date(2026, 12, 24)) == date(2026, 12, 28)
