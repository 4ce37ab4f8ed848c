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
from wkus_docs.scalars.meant_day import FIRST_YEAR, HINT, LAST_YEAR, cure

_ISO = re.compile(r"^(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})$")
_DOTTED = re.compile(r"^(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})( ?r\.?)?$")
_WORDS = re.compile(r"^(?P<d>\d{1,2})\s+(?P<word>[^\W\d]+)\s+(?P<y>\d{4})(\s*r\.?)?$")


def day_of(value: Any) -> date:
    """Read a day as Polish offices write it. Raises the clerk's error."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    text = " ".join(value.split()) if isinstance(value, str) else ""
    match = _ISO.match(text) or _DOTTED.match(text) or _WORDS.match(text)
    if not match:
        raise fault("data", f"„{str(value)[:40]}” nie jest datą.", *cure(text))
    parts = match.groupdict()
    month = int(parts["m"]) if "m" in parts else _month(parts["word"])
    if month == 0 and "word" in parts:
        raise fault("data", f"Nie znam miesiąca „{parts['word']}”.", *cure(text))
    year, day = int(parts["y"]), int(parts["d"])
    if not 1 <= month <= 12:  # noqa: PLR2004 – a year has twelve months
        raise fault("data", "Miesiąc ma numer 1–12.", HINT)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise fault(
            "data", f"Rok {year} wygląda na pomyłkę.", f"Podaj rok między {FIRST_YEAR} a {LAST_YEAR}."
        )
    if not 1 <= day <= monthrange(year, month)[1]:
        raise fault(
            "data", f"Miesiąc {NAZWY[month - 1]} {year} nie ma {day}. dnia.", "Sprawdź dzień w kalendarzu."
        )
    return date(year, month, day)


def _month(word: str) -> int:
    return next((number for number, name in enumerate(W_DACIE, 1) if name == word.lower()), 0)


Data = Annotated[
    date,
    BeforeValidator(day_of),
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
