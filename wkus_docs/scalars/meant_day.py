"""What day was meant by a text that the reader of days refuses.

>>> cure("1.XII.2026").hint, cure("1 grudzień 2026 r.").hint, cure("1 grudnia").hint
('Napisz: 1 grudnia 2026.', 'Napisz: 1 grudnia 2026.', 'Dopisz rok: 1 grudnia …')
>>> cure("wtorek, 1 grudnia 2026 r.").hint, cure("01-12-2026").hint, cure("1.02.2027 – 31.12.2029").hint
('Wpisz sam dzień: 1 grudnia 2026.', 'Napisz: 1.12.2026.', 'To pole mieści jeden dzień.')
>>> cure("12.01.26")
Cure(hint='Rok podaj czterema cyframi: 12 stycznia 2026.', suggestion='12 stycznia 2026')
>>> cure("2026/01/12").suggestion, cure("12/01/2026").suggestion, cure("12/31/2026").suggestion
('12 stycznia 2026', '12 stycznia 2026', '')
"""

import re
from datetime import date, timedelta

from wkus_docs.polish.miesiace import W_DACIE, numer_miesiaca
from wkus_docs.polish.wklejony_tekst import w_wierszu
from wkus_docs.scalars.digits import with_digits
from wkus_docs.scalars.fault import Cure

HINT = "Wpisz np. 30.11.2026, 2026-11-30 albo 30 listopada 2026."
"""Cure where nothing better is plain: the ways in which a day is read."""

_ORDER = f"Dzień, miesiąc i rok rozdziel kropkami, w tej kolejności. {HINT}"
_YEAR_END = r"(?:\s*r\b\.?|\s*roku?\b)?\.?"
_TIMED = re.compile(r"^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}")
_NAMED = re.compile(rf"^(\d{{1,2}})\s*[.\-]?\s*([^\W\d]+)\s*[.\-]?\s*(\d{{4}}|\d{{2}}){_YEAR_END}$")
_NO_YEAR_DOTTED = re.compile(r"^(\d{1,2})\.(\d{1,2})\.?$")
_NO_YEAR = re.compile(r"^(\d{1,2})\.?\s+([^\W\d]+)\.?$")
_NO_DAY = re.compile(rf"^([^\W\d]+)\s+(\d{{4}}){_YEAR_END}$")
_YEAR_ALONE = re.compile(rf"^(?:rok\s+)?(\d{{4}}){_YEAR_END}$")
_SHORT_YEAR = re.compile(rf"^(\d{{1,2}})([.,\-/ ])\s?(\d{{1,2}})\2\s?(\d{{2}}){_YEAR_END}$")
_DAY_FIRST = re.compile(rf"^(\d{{1,2}})([.,\-/ ])\s*(\d{{1,2}})[.,\-/ ]\s*(\d{{4}}){_YEAR_END}$")
_YEAR_FIRST = re.compile(rf"^(\d{{4}})[.,\-/ ]\s?(\d{{1,2}})[.,\-/ ]\s?(\d{{1,2}}){_YEAR_END}$")
_GLUED = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_SERIAL = re.compile(r"^([34]\d{4})(?:[.,]\d+)?$")
_SHEETS_BEGIN = date(1899, 12, 30)
"""The day that a sheet counts as nought."""
_WITHIN = re.compile(
    rf"(?<!\d)(?:\d{{4}}-\d{{1,2}}-\d{{1,2}}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}|\d{{1,2}} (?:{'|'.join(W_DACIE)}) \d{{4}})(?!\d)"
)
_RELATIVE = re.compile(r"^(?:dziś|dzisiaj|jutro|pojutrze|wczoraj|teraz|za\s.+)$", re.IGNORECASE)
_DASHES = re.compile("[‐‑‒–—−]")
_CENTURIES = (2000, 1900)
_LAST_OF_ONES = 50
"""Last year of two digits that is meant of our century: „97” is 1997."""


def cure(text: str) -> Cure:
    """Return how to write a day that is plain to a reader; else the ways that are read."""
    text = _tidied(text)
    if found := with_digits(text):
        inner = cure(found[1])
        return Cure(f"Litera „{found[0]}” stoi w miejscu cyfry. {inner.hint}", inner.suggestion)
    return next((found for find in _CURES if (found := find(text))), Cure(HINT))


def _tidied(text: str) -> str:
    """Return a text with one kind of dashes and whole letters, without what nobody sees."""
    return _DASHES.sub("-", w_wierszu(text).replace("_", ".")).strip("„”\"' ")


def _timed(text: str) -> Cure | None:
    found = _TIMED.match(text)
    return Cure(f"Wpisz sam dzień: {found[1]}.", found[1]) if found and _is_day(found[1]) else None


def _named(text: str) -> Cure | None:
    found = _NAMED.match(text)
    month = numer_miesiaca(found[2]) if found else 0
    if not found or not month:
        return None
    if len(found[3]) == 2:  # noqa: PLR2004 – two digits of a year
        return _of_short_year(_spelled(found[1], month, _whole_year(found[3])))
    day = _spelled(found[1], month, found[3])
    return Cure(f"Napisz: {day}.", day) if day else None


def _among_words(text: str) -> Cure | None:
    days = [day for day in _WITHIN.findall(text) if _is_day(day)]
    if len(days) == 1:
        return Cure(f"Wpisz sam dzień: {days[0]}.", days[0])
    return Cure("To pole mieści jeden dzień.") if days else None


def _incomplete(text: str) -> Cure | None:
    """See what lacks a year or a day."""
    if (found := _NO_YEAR.match(text)) and (number := numer_miesiaca(found[2])):
        return Cure(f"Dopisz rok: {int(found[1])} {W_DACIE[number - 1]} …")
    if (found := _NO_YEAR_DOTTED.match(text)) and _spelled(found[1], int(found[2]), _LEAP):
        return Cure(f"Dopisz rok: {int(found[1])} {W_DACIE[int(found[2]) - 1]} …")
    if (found := _NO_DAY.match(text)) and (number := numer_miesiaca(found[1])):
        return Cure(f"Dopisz dzień: … {W_DACIE[number - 1]} {found[2]}.")
    if found := _YEAR_ALONE.match(text):
        return Cure(f"To sam rok; dopisz dzień i miesiąc, np. 30.11.{found[1]}.")
    return Cure(f"Wpisz dzień z kalendarza. {HINT}") if _RELATIVE.match(text) else None


def _short_year(text: str) -> Cure | None:
    found = _SHORT_YEAR.match(text)
    if not found:
        return None
    # „26-01-12” may begin with a year: in Poland only a dash leaves that in doubt.
    doubtful = found[2] == "-" and _whole_year(found[1]) - _CENTURIES[0] > _MONTHS
    return _of_short_year("" if doubtful else _spelled(found[1], int(found[3]), _whole_year(found[4])))


_MONTHS = 12
FIRST_YEAR, LAST_YEAR = 1900, 2100
"""Years of a day that is no slip of the hand."""
_LEAP = 2000
"""A year that has every day."""


def _of_short_year(day: str) -> Cure:
    said = "Rok podaj czterema cyframi"
    return Cure(f"{said}: {day}.", day) if day else Cure(f"{said}, np. 30.11.2026.")


def _whole_year(two: str) -> int:
    return int(two) + _CENTURIES[int(two) > _LAST_OF_ONES]


def _set_apart(text: str) -> Cure | None:
    """See a day whose parts no dots set apart, or dots with spaces."""
    if (
        (found := _DAY_FIRST.match(text))
        and found[2] in ".-"
        and (day := _spelled(found[1], int(found[3]), found[4]))
    ):
        return Cure(f"Napisz: {int(found[1])}.{found[3]}.{found[4]}.", day)
    if found:
        day = _spelled(found[1], int(found[3]), found[4])
    elif found := _YEAR_FIRST.match(text) or _GLUED.match(text):
        day = _spelled(found[3], int(found[2]), found[1])
    else:
        return None
    if not day:
        return Cure(_ORDER)
    return Cure(f"Dzień, miesiąc i rok rozdziel kropkami, w tej kolejności; jeśli to {day}, tak napisz.", day)


def _serial(text: str) -> Cure | None:
    found = _SERIAL.match(text)
    if not found:
        return None
    day = _SHEETS_BEGIN + timedelta(days=int(found[1]))
    meant = f"{day.day} {W_DACIE[day.month - 1]} {day.year}"
    return Cure(f"To numer dnia z arkusza, a nie data; znaczy: {meant}. {HINT}", meant)


_CURES = (_timed, _named, _among_words, _short_year, _set_apart, _incomplete, _serial)
"""What each kind of slip looks like, and its cure."""


def _spelled(day: str, month: int, year: str | int) -> str:
    """Return a day in words; empty for one that no calendar has, or of a year that is a slip."""
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return ""
    try:
        date(int(year), month, int(day))
    except ValueError:
        return ""
    return f"{int(day)} {W_DACIE[month - 1]} {year}"


def _is_day(text: str) -> bool:
    """Tell whether a text in a notation that is read names a day of a calendar."""
    parts = re.split(r"[-. ]", text)
    day, month, year = reversed(parts) if len(parts[0]) == len("2026") else parts
    number = int(month) if month.isdecimal() else numer_miesiaca(month)
    return 1 <= number <= _MONTHS and bool(_spelled(day, number, year))
