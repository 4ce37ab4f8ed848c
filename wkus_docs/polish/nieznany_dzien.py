r"""A day that a document gets only when it is adopted or signed: it counts as one day, and is printed as dots.

>>> day = nieznany_dzien(date(2026, 11, 30))
>>> day == date(2026, 11, 30), day.z_kropkami.replace("\xa0", "_")
(True, '………………_2026_r.')

What is computed from it is not known either, nor is its year:

>>> from datetime import timedelta
>>> (day + timedelta(days=60)).z_kropkami.replace("\xa0", "_")
'………………………_r.'
"""

from datetime import date

_NBSP = "\u00a0"
_DAY, _DATE = "………………", "………………………"
UNKNOWN_DAYS = (f"{_DAY}{_NBSP}", f"{_DATE}{_NBSP}")
"""How what is printed for such a day begins, so that a sentence is known to speak of one."""


class NieznanyDzien(date):
    """A day that is not known yet. It stands for the day of preparation wherever it is compared or counted from."""

    rok_znany: bool = False
    """Whether its year is known; what Python computes from a day is a new one, whose year is not."""

    @property
    def z_kropkami(self) -> str:
        """What is printed for it: dots to write the day in, and the year where it is known."""
        return f"{_DAY}{_NBSP}{self.year}{_NBSP}r." if self.rok_znany else f"{_DATE}{_NBSP}r."


def dzien_przygotowania(day: date) -> date | None:
    """Return the day of preparation that an unknown day stands for, to be told in its place; None for a known day.

    >>> dzien_przygotowania(nieznany_dzien(date(2026, 11, 30))), dzien_przygotowania(date(2026, 11, 30))
    (datetime.date(2026, 11, 30), None)
    """
    return date(day.year, day.month, day.day) if isinstance(day, NieznanyDzien) else None


def nieznany_dzien(day: date, *, rok_znany: bool = True) -> NieznanyDzien:
    """Return a day not known yet that stands for the day given; ``rok_znany`` when it will be of the same year."""
    made = NieznanyDzien(day.year, day.month, day.day)
    made.rok_znany = rok_znany
    return made
