"""Counts, quantities, shares and years.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Liczba).validate_python("1 200"), TypeAdapter(Ulamek).validate_python("12,5")
(1200, Decimal('12.5'))
"""

import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

from wkus_docs.scalars import number
from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

FIRST_YEAR, LAST_YEAR = 2003, 2100
_PLACES = Decimal("0.01")
_LARGEST = Decimal(10**12 - 1)


def _whole(value: Any) -> int:
    text = str(value).strip()
    found = number.read(text)
    if found is None or found < 0 or found > _LARGEST or not re.fullmatch(number.WHOLE, text):
        message, hint = number.fault_in(text, "liczbą całkowitą", "12")
        raise fault("liczba", message, hint)
    return int(found)


def _positive(value: Any) -> int:
    found = _whole(value)
    if found == 0:
        raise fault("liczba", "Liczba musi być większa od zera.", "Wpisz np. 1.")
    return found


def _year(value: Any) -> int:
    found = _whole(value)
    if not FIRST_YEAR <= found <= LAST_YEAR:
        raise fault("rok", f"Rok {found} wygląda na pomyłkę.", f"Podaj rok {FIRST_YEAR}–{LAST_YEAR}.")
    return found


def _fraction(value: Any) -> Decimal:
    text = str(value).strip().removesuffix("%").strip()
    found = number.exact(value) if isinstance(value, Decimal | float) else number.read(text)
    if found is None or found < 0 or found > _LARGEST:
        message, hint = number.fault_in(text)
        raise fault("liczba", message, hint)
    if found != found.quantize(_PLACES):
        raise fault(
            "liczba", f"Liczba {text} ma więcej niż dwa miejsca po przecinku.", "Zaokrąglij ją, np. 12,57."
        )
    return found


def _percent(value: Any) -> Decimal:
    found = _fraction(value)
    if found > 100:  # noqa: PLR2004 – per cent
        raise fault("procent", "Procent nie może przekraczać 100.", "Wpisz liczbę od 0 do 100.")
    return found


def _change(value: Any) -> Decimal:
    text = str(value).strip().replace("−", "-").replace("–", "-")
    fallen = text.startswith("-")
    found = _fraction(value if isinstance(value, Decimal | float) and not fallen else text.lstrip("-+ "))
    if found >= 100:  # noqa: PLR2004 – per cent
        raise fault(
            "zmiana", f"Zmiana o {text}% wygląda na pomyłkę.", "Wpisz zmianę w procentach, np. 2,5 albo -1,3."
        )
    return -found if fallen and found else found


_WHOLE_SCHEMA = {
    "type": ["integer", "string"],
    "pattern": f"^{number.WHOLE}$",
    "minimum": 0,
    "examples": [12],
}
_FRACTION_SCHEMA = {
    "type": ["number", "string"],
    "pattern": rf"^{number.WHOLE}([.,][0-9]{{1,2}}0*)? ?%?$",
    "minimum": 0,
    "examples": ["12,5"],
}

Liczba = Annotated[int, BeforeValidator(_whole), Kind.COUNT, WithJsonSchema(_WHOLE_SCHEMA)]
"""Whole number, zero or more."""

LiczbaDodatnia = Annotated[
    int,
    BeforeValidator(_positive),
    Kind.POSITIVE_COUNT,
    Field(ge=1),
    WithJsonSchema(_WHOLE_SCHEMA | {"minimum": 1}),
]
"""Whole number, one or more."""

Rok = Annotated[
    int,
    BeforeValidator(_year),
    Kind.YEAR,
    WithJsonSchema({"type": ["integer", "string"], "pattern": r"^20\d\d$|^2100$", "examples": [2027]}),
]
"""Calendar year."""

Ulamek = Annotated[Decimal, BeforeValidator(_fraction), Kind.NUMBER, WithJsonSchema(_FRACTION_SCHEMA)]
"""Quantity with at most two decimal places."""

Procent = Annotated[
    Decimal, BeforeValidator(_percent), Kind.SHARE, WithJsonSchema(_FRACTION_SCHEMA | {"maximum": 100})
]
"""Per cent, 0 to 100, at most two decimal places."""

ZmianaProcentowa = Annotated[
    Decimal,
    BeforeValidator(_change),
    Kind.CHANGE,
    WithJsonSchema(
        {
            "type": ["number", "string"],
            "pattern": rf"^[-−]?{number.WHOLE}([.,][0-9]{{1,2}}0*)? ?%?$",
            "exclusiveMinimum": -100,
            "exclusiveMaximum": 100,
            "examples": ["2,5"],
        }
    ),
]
"""Change in per cent, below zero when something falls; more than −100, less than 100, at most two decimal places."""
