"""Money in złoty, exact to the grosz.

>>> from pydantic import TypeAdapter
>>> kwota = TypeAdapter(Kwota).validate_python
>>> kwota("1 234,50"), kwota("1234.50 zł"), kwota("20 000")
(Decimal('1234.50'), Decimal('1234.50'), Decimal('20000.00'))
"""

import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

MAX = Decimal("999999999999.99")
_GROSZ = Decimal("0.01")

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009]")
_UNIT = re.compile(r"(zł|zl|pln)\.?$", re.IGNORECASE)
_GROUPED = re.compile(r"^-?\d{1,3}([ \u00a0\u202f\u2009]\d{3})+([.,]\d+)?$")
_PLAIN = re.compile(r"^-?\d+([.,]\d+)?$")
_AMBIGUOUS = re.compile(r"^-?\d{1,3}([.,]\d{3})+$")


def amount(value: Any) -> Decimal:
    """Read an amount of money as Polish offices write it. Raises the clerk's error."""
    if isinstance(value, Decimal):
        return _bounded(value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise fault("kwota", "Wpisz kwotę, np. 1234,50.", "Jedna liczba, bez słów.")
    text = _UNIT.sub("", str(value).strip()).strip()
    if _AMBIGUOUS.match(text):
        raise fault(
            "kwota",
            f"Kwota „{text}” jest niejednoznaczna: nie wiadomo, czy znak dzieli tysiące, czy grosze.",
            "Tysiące oddziel spacją, grosze przecinkiem: 12 500,00.",
        )
    if not (_PLAIN.match(text) or _GROUPED.match(text)):
        raise fault("kwota", f"„{text[:40]}” nie jest kwotą.", "Wpisz liczbę, np. 1234,50 albo 1 234,50 zł.")
    return _bounded(Decimal(_SPACES.sub("", text).replace(",", ".")))


def _bounded(value: Decimal) -> Decimal:
    if not value.is_finite():
        raise fault("kwota", "Wpisz kwotę, np. 1234,50.", "Jedna liczba, bez słów.")
    if value < 0:
        raise fault("kwota", "Kwota nie może być ujemna.", "Usuń minus.")
    if value > MAX:
        raise fault("kwota", "Kwota jest zbyt duża.", "Sprawdź, czy nie ma w niej zbędnych zer.")
    if value != value.quantize(_GROSZ):
        raise fault(
            "kwota", "Kwota ma więcej niż dwa miejsca po przecinku.", "Zaokrąglij do groszy, np. 1234,57."
        )
    return value.quantize(_GROSZ)


Kwota = Annotated[
    Decimal,
    BeforeValidator(amount),
    Kind.SUM,
    WithJsonSchema(
        {
            "type": ["string", "number"],
            "pattern": r"^\d{1,3}([ \u00a0\u202f\u2009]\d{3})*([.,]\d{1,2})?( ?zł| ?PLN)?$|^\d+([.,]\d{1,2})?( ?zł| ?PLN)?$",
            "minimum": 0,
            "examples": ["1234,50", "20 000,00 zł"],
        }
    ),
]
"""Amount in złoty: not negative, two places, up to 999 999 999 999,99."""
