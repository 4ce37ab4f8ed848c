"""Money in złoty, exact to the grosz.

>>> from pydantic import TypeAdapter
>>> kwota = TypeAdapter(Kwota).validate_python
>>> kwota("1 234,50"), kwota("1234.50 zł"), kwota("20 000")
(Decimal('1234.50'), Decimal('1234.50'), Decimal('20000.00'))
"""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.polish.zapis import kwota_tabela
from wkus_docs.scalars import number
from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind
from wkus_docs.scalars.meant_number import fault_in

MAX = Decimal("999999999999.99")
_GROSZ = Decimal("0.01")

_UNIT = re.compile(r"(zł|zl|pln)\.?$", re.IGNORECASE)


def amount(value: Any) -> Decimal:
    """Read an amount of money as Polish offices write it. Raises the clerk's error."""
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        raise fault("kwota", "Wpisz kwotę, np. 1234,50.", "Jedna liczba, bez słów.")
    text = _UNIT.sub("", str(value).strip())
    found = number.exact(value) if isinstance(value, Decimal | float) else number.read(text)
    if found is None:
        message, cure = fault_in(text, "kwotą", "1 234,50")
        raise fault("kwota", message, cure.hint, _with_grosze(cure.suggestion))
    return _bounded(found)


def _with_grosze(text: str) -> str:
    """Write a number that is read as an amount, „30 000,00”; one of no amount is none."""
    found = number.read(text)
    if found is None or found < 0 or found > MAX or found != found.quantize(_GROSZ):
        return ""
    return kwota_tabela(found).replace("\u00a0", " ")


def _bounded(value: Decimal) -> Decimal:
    if value < 0:
        raise fault(
            "kwota", "Kwota nie może być ujemna.", "Usuń minus.", _with_grosze(number.written(-value))
        )
    if value > MAX:
        raise fault("kwota", "Kwota jest zbyt duża.", "Sprawdź, czy nie ma w niej zbędnych zer.")
    if value != value.quantize(_GROSZ):
        ready = _with_grosze(number.written(value.quantize(_GROSZ, ROUND_HALF_UP)))
        hint = f"Zaokrąglij do groszy: {ready}."
        raise fault("kwota", "Kwota ma więcej niż dwa miejsca po przecinku.", hint, ready)
    return value.quantize(_GROSZ)


Kwota = Annotated[
    Decimal,
    BeforeValidator(amount),
    Kind.SUM,
    WithJsonSchema(
        {
            "type": ["string", "number"],
            "pattern": rf"^{number.WHOLE}([.,][0-9]{{1,2}})?( ?zł| ?PLN)?$",
            "minimum": 0,
            "examples": ["1234,50", "20 000,00 zł"],
        }
    ),
]
"""Amount in złoty: not negative, two places, up to 999 999 999 999,99."""
