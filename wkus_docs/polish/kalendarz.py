"""Days on which offices do not work.

>>> from datetime import date
>>> dzien_wolny(date(2026, 12, 24)), dzien_wolny(date(2024, 12, 24)), dzien_wolny(date(2026, 12, 23))
('Wigilia Bożego Narodzenia', None, None)
>>> dzien_wolny(date(2027, 1, 9)), najblizszy_roboczy(date(2027, 1, 9)).isoformat()
('sobota', '2027-01-11')
"""

from datetime import date, timedelta
from typing import Any

_WEEKEND = {5: "sobota", 6: "niedziela"}


def dzien_wolny(day: date) -> str | None:
    """Name of the day off, Saturdays and Sundays among them; None for a working day."""
    from holidays.countries.poland import Poland  # noqa: PLC0415 – the import costs 0.15 s, few checks need it

    made: Any = Poland
    feasts = made(years=day.year, language="pl")
    found = feasts.get(day)
    return str(found) if found else _WEEKEND.get(day.weekday())


def najblizszy_roboczy(day: date) -> date:
    """First working day from the day on."""
    while dzien_wolny(day):
        day += timedelta(days=1)
    return day
