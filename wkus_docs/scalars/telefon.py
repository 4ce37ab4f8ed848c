"""Telephone number.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Telefon).validate_python('85 700 00 00')
'85 700 00 00'
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.polish.wklejony_tekst import w_wierszu
from wkus_docs.scalars.digits import with_digits
from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

_FEWEST_DIGITS, _USUAL = 7, 9
_MOBILE = {"45", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88"}
"""How numbers of mobile telephones begin in Poland."""
_WITHIN = re.compile(
    r"(?:(?:\+|\b00)\s?(?P<country>48)[\s.-]*)?(?P<number>\(?\d(?:[\s().\-/‐‑‒–—−]{0,3}\d){6,8})(?!\d)"
    r"(?:\s*,?\s*(?:w|wew|wewn|wewnętrzny)\b\.?\s*(?P<inner>\d{1,5}))?"
)
_PATTERN = re.compile(r"^(\+\d{1,3} ?)?[\d ()\-]{7,20}( ?wew\.? ?\d+)?$")


def _checked(value: Any) -> str:
    text = " ".join(str(value).split())
    if not _PATTERN.match(text) or sum(map(str.isdigit, text)) < _FEWEST_DIGITS:
        ready = _meant(text)
        raise fault(
            "telefon",
            f"„{str(value)[:60]}” nie jest numerem telefonu.",
            f"Jeśli to {ready}, tak napisz." if ready else "Wpisz np. 85 700 00 00 albo +48 600 700 800.",
            ready,
        )
    return text


def _meant(text: str) -> str:
    """Return the first number among other words, in groups as offices write it; empty where there is none."""
    if looks := with_digits(text):
        text = looks[1]
    found = _WITHIN.search(w_wierszu(text))
    if not found:
        return ""
    digits = re.sub(r"\D", "", found["number"])
    country = f"+{found['country']} " if found["country"] else ""
    inner = f" wew. {found['inner']}" if found["inner"] else ""
    return f"{country}{_grouped(digits)}{inner}" if len(digits) in {_FEWEST_DIGITS, _USUAL} else ""


def _grouped(digits: str) -> str:
    """Write a number in groups: of a mobile telephone, or of one with the number of its area in front."""
    if len(digits) == _FEWEST_DIGITS:
        return f"{digits[:3]} {digits[3:5]} {digits[5:]}"
    if digits[:2] in _MOBILE:
        return f"{digits[:3]} {digits[3:6]} {digits[6:]}"
    return f"{digits[:2]} {digits[2:5]} {digits[5:7]} {digits[7:]}"


Telefon = Annotated[
    str,
    BeforeValidator(_checked),
    Kind.PHONE,
    WithJsonSchema(
        {
            "type": ["string", "integer"],
            "pattern": "^\\+?[\\d ()\\-]{7,24}( ?wew\\.? ?\\d+)?$",
            "examples": ["85 700 00 00"],
        }
    ),
]
"""Telephone number as the office writes it."""
