"""Tax identification number.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Nip).validate_python('999-287-92-17')
'9992879217'
"""

from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema
from stdnum.exceptions import ValidationError
from stdnum.pl import nip

from wkus_docs.scalars.digits import cure
from wkus_docs.scalars.fault import Cure, fault
from wkus_docs.scalars.kind import Kind

_LENGTH = 10


def _number(value: Any) -> str:
    try:
        digits = str(nip.validate(str(value)))
    except ValidationError as error:
        found = cure(str(value), "Sprawdź, czy nie przestawiono cyfr.", _is_number, lengths=(_LENGTH,))
        raise fault("nip", _why(str(value), found), *found) from error
    if len(set(digits)) == 1:
        raise fault(
            "nip", "NIP z samych jednakowych cyfr nie istnieje.", "Sprawdź, czy nie przestawiono cyfr."
        )
    return digits


def _is_number(text: str) -> bool:
    return bool(nip.is_valid(text)) and len(set(nip.compact(text))) > 1


def _why(value: str, found: Cure) -> str:
    digits = sum(sign.isdigit() for sign in value)
    if digits == _LENGTH and found.suggestion:
        return "W polu NIP stoi coś poza numerem."
    if digits != _LENGTH:
        return f"NIP ma 10 cyfr, a podano {digits}."
    return "NIP ma złą cyfrę kontrolną."


Nip = Annotated[
    str,
    BeforeValidator(_number),
    Kind.NIP,
    WithJsonSchema(
        {"type": ["string", "integer"], "pattern": "^(PL)?[0-9\\- ]{10,16}$", "examples": ["9992879217"]}
    ),
]
"""NIP: ten digits with a check digit."""
