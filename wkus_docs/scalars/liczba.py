"""Counts, quantities, shares and years.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Liczba).validate_python("1 200"), TypeAdapter(Ulamek).validate_python("12,5")
(1200, Decimal('12.5'))
"""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

from wkus_docs.scalars import number
from wkus_docs.scalars.fault import Cure, fault, perhaps
from wkus_docs.scalars.kind import Kind
from wkus_docs.scalars.meant_number import fault_in

FIRST_YEAR, LAST_YEAR = 2003, 2100
_CENTURY = 2000
_YEARS = re.compile(r"(?<![0-9])(?:20[0-9]{2}|2100)(?![0-9])")
_PLACES = Decimal("0.01")
_LARGEST = Decimal(10**12 - 1)
_WHOLE_SHARE = Decimal(100)
_SHOWN = 40


def _whole(value: Any, *, least: int = 0, most: Decimal = _LARGEST, example: str = "12") -> int:
    """Read a whole number; ``least`` and ``most`` bound only what is proposed for one that is refused."""
    text = str(value).strip()
    found = number.read(text)
    if found is None or found < 0 or found > _LARGEST or not re.fullmatch(number.WHOLE, text):
        message, cure = fault_in(text, "liczbą całkowitą", example)
        meant = found if found is not None else number.read(cure.suggestion)
        ready = _count(meant, least, most)
        raise fault("liczba", message, _how_to_count(found, ready) or cure.hint, ready)
    return int(found)


def _how_to_count(found: Decimal | None, ready: str) -> str:
    """Say what to do about a number that counts nothing; empty for what is no number."""
    if found is None:
        return ""
    return "Usuń minus." if found < 0 else f"Napisz {ready}." if ready else ""


def _count(value: Decimal | None, least: int, most: Decimal) -> str:
    """Write a number that counts something, whatever its sign; empty for any other."""
    whole = value is not None and least <= abs(value) <= most and value == value.to_integral_value()
    return f"{abs(value):.0f}" if whole and value is not None else ""


def _positive(value: Any) -> int:
    found = _whole(value, least=1)
    if found == 0:
        raise fault("liczba", "Liczba musi być większa od zera.", "Wpisz np. 1.")
    return found


def _year(value: Any) -> int:
    years = [year for year in _YEARS.findall(str(value)) if int(year) >= FIRST_YEAR]
    if len(years) == 1 and not str(value).strip().isdecimal():
        shown = str(value)[:_SHOWN]
        raise fault(
            "rok", f"„{shown}” nie jest liczbą, a tu ma być sam rok.", f"Napisz {years[0]}.", years[0]
        )
    found = _whole(value, least=FIRST_YEAR, most=Decimal(LAST_YEAR), example="2027")
    if not FIRST_YEAR <= found <= LAST_YEAR:
        ready = str(_CENTURY + found) if FIRST_YEAR - _CENTURY <= found < _CENTURY // 20 else ""
        raise fault(
            "rok", f"Rok {found} wygląda na pomyłkę.", *perhaps(f"Podaj rok {FIRST_YEAR}–{LAST_YEAR}.", ready)
        )
    return found


def _fraction(value: Any, *, most: Decimal = _LARGEST) -> Decimal:
    """Read a quantity; ``most`` bounds only what is proposed for one that is refused."""
    text = str(value).strip().removesuffix("%").strip()
    found = number.exact(value) if isinstance(value, Decimal | float) else number.read(text)
    if found is None or found < 0 or found > _LARGEST:
        message, cure = fault_in(text)
        if found is not None and found < 0:
            cure = Cure("Usuń minus.", number.written(-found))
        raise fault(
            "liczba", message, cure.hint, cure.suggestion if _is_fraction(cure.suggestion, most) else ""
        )
    if found != found.quantize(_PLACES):
        ready = number.written(found.quantize(_PLACES, ROUND_HALF_UP))
        raise fault(
            "liczba",
            f"Liczba {text} ma więcej niż dwa miejsca po przecinku.",
            f"Zaokrąglij ją: {ready}.",
            ready if _is_fraction(ready, most) else "",
        )
    return found


def _is_fraction(text: str, most: Decimal) -> bool:
    found = number.read(text)
    return found is not None and 0 <= found <= most and found == found.quantize(_PLACES)


def _percent(value: Any) -> Decimal:
    found = _fraction(value, most=_WHOLE_SHARE)
    if found > _WHOLE_SHARE:
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
