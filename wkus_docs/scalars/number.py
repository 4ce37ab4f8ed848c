"""The one reader of numbers: what Polish offices write has one meaning, or is refused with its readings.

A comma or a dot parts the decimals, spaces part groups of three digits. Where a sign could do either, the
number is refused and both readings are named; where it is plain what was meant, the cure spells it.

>>> read("1 234,50"), read("12.5"), read("0,500")
(Decimal('1234.50'), Decimal('12.5'), Decimal('0.500'))
"""

import re
from decimal import Decimal

SPACES = r" \u00a0\u202f\u2009"
"""Signs that may part thousands, as a pattern writes them: a space, a no-break one, a narrow no-break one, a thin one."""
GROUPED = rf"[0-9]{{1,3}}(?:[{SPACES}][0-9]{{3}})+"
"""Pattern of a whole number in groups of three."""
WHOLE = rf"(?:{GROUPED}|[0-9]+)"
"""Pattern of a whole number."""
NUMBER = rf"-?{WHOLE}(?:[.,][0-9]+)?"
"""Pattern of a number."""
TWO_READINGS = re.compile(r"-?[1-9][0-9]{0,2}[.,][0-9]{3}")
"""What may be thousands or decimals: „7.980”."""

_SPACE = re.compile(rf"[{SPACES}]")
_NUMBER = re.compile(NUMBER)


def read(text: str) -> Decimal | None:
    """Return the number a text says; None where it says none, or more than one."""
    text = text.strip()
    if not _NUMBER.fullmatch(text) or TWO_READINGS.fullmatch(text):
        return None
    return Decimal(_SPACE.sub("", text).replace(",", "."))


def exact(value: Decimal | float) -> Decimal | None:
    """Return a number of a program as it prints; None for what is none: NaN and the infinities."""
    found = Decimal(str(value))
    return found if found.is_finite() else None


def written(value: Decimal) -> str:
    """Return a number as it is read: groups of three, a comma, no needless zeros."""
    whole, _, part = f"{value:f}".partition(".")
    return grouped(whole) + (f",{part.rstrip('0')}" if part.rstrip("0") else "")


def grouped(text: str) -> str:
    """Write the digits of a text as one whole number, in groups of three."""
    sign = "-" if text.startswith("-") else ""
    return sign + f"{int(re.sub(r'[^0-9]', '', text)):,}".replace(",", " ")
