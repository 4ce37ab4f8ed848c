"""A day.

>>> from pydantic import TypeAdapter
>>> day = TypeAdapter(Data).validate_python
>>> day("2026-11-30") == day("30.11.2026") == day("30 listopada 2026 r.")
True
"""

import re
from calendar import monthrange
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.polish.miesiace import NAZWY, W_DACIE
from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

FIRST_YEAR, LAST_YEAR = 1900, 2100

_ISO = re.compile(r"^(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})$")
_DOTTED = re.compile(r"^(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})( ?r\.?)?$")
_WORDS = re.compile(r"^(?P<d>\d{1,2})\s+(?P<word>[^\W\d]+)\s+(?P<y>\d{4})(\s*r\.?)?$")
_ROMAN = re.compile(r"^(?P<d>\d{1,2})[. ]+(?P<word>[IVX]{1,4})[. ]+(?P<y>\d{4})(\s*r\.?)?$")
_TIMED = re.compile(r"^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}")
_NO_YEAR = re.compile(r"^(\d{1,2})\s+([^\W\d]+)$")
_SHORT_YEAR = re.compile(r"^\d{1,2}[.\-/]\d{1,2}[.\-/]\d{2}$")
_SLASHED = re.compile(r"^\d{1,4}[/,]\d{1,2}[/,]\d{1,4}$")
_SERIAL = re.compile(r"^[34]\d{4}$")
_WITHIN = re.compile(
    rf"(?<!\d)(?:\d{{4}}-\d{{1,2}}-\d{{1,2}}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}|\d{{1,2}} (?:{'|'.join(W_DACIE)}) \d{{4}})(?!\d)"
)
_SPACED = re.compile(r"^(\d{1,2})(?:\. +|-)(\d{1,2})(?:\. +|-)(\d{4})( ?r\.?)?$")
_SHORT = 3
"""Letters of a month that tell it from the others: „gru”."""
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_HINT = "Wpisz np. 30.11.2026, 2026-11-30 albo 30 listopada 2026."


def _day(value: Any) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    text = " ".join(value.split()) if isinstance(value, str) else ""
    match = _ISO.match(text) or _DOTTED.match(text) or _WORDS.match(text)
    if not match:
        raise fault("data", f"„{str(value)[:40]}” nie jest datą.", _cure(text))
    parts = match.groupdict()
    month = int(parts["m"]) if "m" in parts else _month(parts["word"])
    if month == 0 and "word" in parts:
        raise fault("data", f"Nie znam miesiąca „{parts['word']}”.", _cure(text))
    year, day = int(parts["y"]), int(parts["d"])
    if not 1 <= month <= 12:  # noqa: PLR2004 – a year has twelve months
        raise fault("data", "Miesiąc ma numer 1–12.", _HINT)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise fault(
            "data", f"Rok {year} wygląda na pomyłkę.", f"Podaj rok między {FIRST_YEAR} a {LAST_YEAR}."
        )
    if not 1 <= day <= monthrange(year, month)[1]:
        raise fault(
            "data", f"Miesiąc {NAZWY[month - 1]} {year} nie ma {day}. dnia.", "Sprawdź dzień w kalendarzu."
        )
    return date(year, month, day)


def _cure(text: str) -> str:
    """Return how to write a day that is plain to a reader; else the ways that are read.

    >>> _cure("1.XII.2026"), _cure("1 grudzień 2026 r."), _cure("2026-12-01 00:00:00"), _cure("1 grudnia")
    ('Napisz: 1 grudnia 2026.', 'Napisz: 1 grudnia 2026.', 'Wpisz sam dzień: 2026-12-01.', 'Dopisz rok: 1 grudnia …')
    >>> _cure("wtorek, 1 grudnia 2026 r."), _cure("01-12-2026"), _cure("1 gru 2026"), _cure("1.02.2027 – 31.12.2029")
    ('Wpisz sam dzień: 1 grudnia 2026.', 'Napisz: 1.12.2026.', 'Napisz: 1 grudnia 2026.', 'To pole mieści jeden dzień.')
    """
    return next((said for find in _CURES if (said := find(text))), _HINT)


def _timed(text: str) -> str:
    found = _TIMED.match(text)
    return f"Wpisz sam dzień: {found[1]}." if found else ""


def _by_another_name(text: str) -> str:
    found = _ROMAN.match(text) or _WORDS.match(text)
    number = _meant(found["word"]) if found else 0
    return f"Napisz: {int(found['d'])} {W_DACIE[number - 1]} {found['y']}." if found and number else ""


def _among_words(text: str) -> str:
    days = _WITHIN.findall(text)
    if len(days) == 1:
        return f"Wpisz sam dzień: {days[0]}."
    return "To pole mieści jeden dzień." if days else ""


def _spaced(text: str) -> str:
    found = _SPACED.match(text)
    return f"Napisz: {int(found[1])}.{found[2]}.{found[3]}." if found else ""


def _without_year(text: str) -> str:
    found = _NO_YEAR.match(text)
    number = _meant(found[2]) if found else 0
    return f"Dopisz rok: {int(found[1])} {W_DACIE[number - 1]} …" if found and number else ""


def _short_year(text: str) -> str:
    return "Rok podaj czterema cyframi, np. 30.11.2026." if _SHORT_YEAR.match(text) else ""


def _slashed(text: str) -> str:
    said = f"Dzień, miesiąc i rok rozdziel kropkami, w tej kolejności. {_HINT}"
    return said if _SLASHED.match(text) else ""


def _serial(text: str) -> str:
    return f"To numer dnia z arkusza, a nie data. {_HINT}" if _SERIAL.match(text) else ""


_CURES = (_timed, _by_another_name, _among_words, _spaced, _without_year, _short_year, _slashed, _serial)
"""What each kind of slip looks like, and its cure."""


def _meant(word: str) -> int:
    """Return the number of a month by its name in any of its two forms or in Roman figures; 0 for none."""
    word = word.lower().rstrip(".")
    for number, names in enumerate(zip(NAZWY, W_DACIE, _ROMANS, strict=True), 1):
        if word in names or (len(word) == _SHORT and names[0].startswith(word)):
            return number
    return 0


def _month(word: str) -> int:
    return next((number for number, name in enumerate(W_DACIE, 1) if name == word.lower()), 0)


Data = Annotated[
    date,
    BeforeValidator(_day),
    Kind.DATE,
    WithJsonSchema(
        {
            "type": "string",
            "pattern": r"^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}( ?r\.?)?|\d{1,2} \S+ \d{4}( ?r\.?)?)$",
            "examples": ["2026-11-30", "30.11.2026", "30 listopada 2026"],
        }
    ),
]
"""Day: 2026-11-30, 30.11.2026 or 30 listopada 2026."""
