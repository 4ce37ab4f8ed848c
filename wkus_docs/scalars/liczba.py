"""Counts, quantities, shares and years.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Liczba).validate_python("1 200"), TypeAdapter(Ulamek).validate_python("12,5")
(1200, Decimal('12.5'))
"""

import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

FIRST_YEAR, LAST_YEAR = 2003, 2100
_WHOLE = re.compile(r"^\d{1,3}([ \u00a0]\d{3})+$|^\d{1,12}$")
_FRACTION = re.compile(r"^\d{1,12}([.,]\d{1,2}0*)?$")


def _whole(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    text = str(value).strip()
    if not _WHOLE.match(text):
        raise fault("liczba", f"„{text[:40]}” nie jest liczbą całkowitą.", "Wpisz same cyfry, np. 12.")
    return int(re.sub(r"\D", "", text))


def _positive(value: Any) -> int:
    number = _whole(value)
    if number == 0:
        raise fault("liczba", "Liczba musi być większa od zera.", "Wpisz np. 1.")
    return number


def _year(value: Any) -> int:
    number = _whole(value)
    if not FIRST_YEAR <= number <= LAST_YEAR:
        raise fault("rok", f"Rok {number} wygląda na pomyłkę.", f"Podaj rok {FIRST_YEAR}–{LAST_YEAR}.")
    return number


def _fraction(value: Any) -> Decimal:
    text = str(value).strip().removesuffix("%").strip().replace("\u00a0", "").replace(" ", "")
    if not _FRACTION.match(text):
        raise fault(
            "liczba", f"„{text[:40]}” nie jest liczbą.", "Wpisz liczbę, najwyżej dwa miejsca, np. 12,5."
        )
    return Decimal(text.replace(",", "."))


def _percent(value: Any) -> Decimal:
    number = _fraction(value)
    if number > 100:  # noqa: PLR2004 – per cent
        raise fault("procent", "Procent nie może przekraczać 100.", "Wpisz liczbę od 0 do 100.")
    return number


_WHOLE_SCHEMA = {
    "type": ["integer", "string"],
    "pattern": r"^\d[\d \u00a0]*$",
    "minimum": 0,
    "examples": [12],
}
_FRACTION_SCHEMA = {
    "type": ["number", "string"],
    "pattern": r"^\d[\d \u00a0]*([.,]\d{1,2}0*)? ?%?$",
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
