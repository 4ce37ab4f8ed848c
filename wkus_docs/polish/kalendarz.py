"""Days on which offices do not work.

The statutory ones are data, written by ``tools/build_calendar.py`` for the years 2003–2060; a test
compares them with their source.

>>> from datetime import date
>>> dzien_wolny(date(2026, 12, 24)), dzien_wolny(date(2024, 12, 24)), dzien_wolny(date(2026, 12, 23))
('Wigilia Bożego Narodzenia', None, None)
>>> dzien_wolny(date(2027, 1, 9)), najblizszy_roboczy(date(2027, 1, 9)).isoformat()
('sobota', '2027-01-11')
"""

import json
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path

DNI_TYGODNIA = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
"""Names of the days of a week, Monday first."""

_WEEKEND = {5: "sobota", 6: "niedziela"}


@cache
def _statutory() -> Mapping[str, str]:
    names: dict[str, str] = json.loads(Path(__file__).with_name("dni_wolne.json").read_text(encoding="utf-8"))
    return names


@cache
def znane_lata() -> range:
    """Years whose days off are known; of others only Saturdays and Sundays are.

    >>> znane_lata()
    range(2003, 2061)
    """
    years = [int(day[:4]) for day in _statutory()]
    return range(min(years), max(years) + 1)


def dzien_tygodnia(day: date) -> str:
    """Name of the day of the week.

    >>> dzien_tygodnia(date(2026, 12, 22))
    'wtorek'
    """
    return DNI_TYGODNIA[day.weekday()]


def dzien_wolny(day: date) -> str | None:
    """Name of the day off, Saturdays and Sundays among them; None for a working day."""
    return _statutory().get(day.isoformat()) or _WEEKEND.get(day.weekday())


def najblizszy_roboczy(day: date) -> date:
    """First working day from the day on."""
    while dzien_wolny(day):
        day += timedelta(days=1)
    return day


def po_miesiacach(day: date, liczba: int) -> date:
    """Day of the same number so many months later; the last of the month where it has no such day.

    >>> po_miesiacach(date(2026, 3, 2), 1).isoformat(), po_miesiacach(date(2027, 1, 31), 1).isoformat()
    ('2026-04-02', '2027-02-28')
    """
    year, month = divmod(day.year * 12 + day.month - 1 + liczba, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def po_dniach_roboczych(day: date, liczba: int) -> date:
    """Day that is so many working days after the day, which is not counted itself.

    >>> po_dniach_roboczych(date(2026, 12, 29), 5).isoformat()
    '2027-01-07'
    """
    for _ in range(liczba):
        day = najblizszy_roboczy(day + timedelta(days=1))
    return day
