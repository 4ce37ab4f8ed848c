"""Statistical number of an organisation.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Regon).validate_python('998049170')
'998049170'
"""

from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema
from stdnum.exceptions import ValidationError
from stdnum.pl import regon

from wkus_docs.scalars.digits import cure
from wkus_docs.scalars.fault import Cure, fault
from wkus_docs.scalars.kind import Kind

_HINT = "Sprawdź, czy nie przestawiono cyfr i nie zgubiono zer z przodu."


def _number(value: Any) -> str:
    try:
        digits = str(regon.validate(str(value)))
    except ValidationError as error:
        found = cure(str(value), _HINT, _is_number, lengths=(9, 14), padded=True)
        raise fault("regon", _why(str(value), found), *found) from error
    if len(set(digits)) == 1:
        raise fault(
            "regon",
            "REGON z samych jednakowych cyfr nie istnieje.",
            _HINT,
        )
    return digits


def _is_number(text: str) -> bool:
    return bool(regon.is_valid(text)) and len(set(regon.compact(text))) > 1


def _why(value: str, found: Cure) -> str:
    digits = sum(sign.isdigit() for sign in value)
    if digits in {9, 14} and found.suggestion:
        return "W polu REGON stoi coś poza numerem."
    if digits not in {9, 14}:
        return f"REGON ma 9 albo 14 cyfr, a podano {digits}."
    return "REGON ma złą cyfrę kontrolną."


Regon = Annotated[
    str,
    BeforeValidator(_number),
    Kind.REGON,
    WithJsonSchema(
        {"type": ["string", "integer"], "pattern": "^[0-9\\- ]{9,20}$", "examples": ["998049170"]}
    ),
]
"""REGON: nine or fourteen digits with a check digit."""
