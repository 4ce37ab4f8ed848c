r"""Bank account number (NRB), 26 digits; the check is that of IBAN.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Nrb).validate_python("30 9999 5515 0587 7065 8948 1131")
'30999955150587706589481131'
>>> zapis_nrb("30999955150587706589481131").replace("\xa0", " ")
'30 9999 5515 0587 7065 8948 1131'
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema
from stdnum import iban

from wkus_docs.scalars.digits import cure
from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

_LENGTH = 26
_HINT = "Przepisz numer z umowy z bankiem; najlepiej w cudzysłowie."


def _account(value: Any) -> str:
    digits = re.sub(r"[\s\-]", "", str(value)).upper().removeprefix("PL")
    if not digits.isdigit() or len(digits) != _LENGTH:
        raise fault(
            "nrb",
            f"Numer rachunku ma {_LENGTH} cyfr, a podano {sum(map(str.isdigit, digits))}.",
            cure(str(value).strip().upper().removeprefix("PL"), _HINT, lengths=(_LENGTH,)),
        )
    if not iban.is_valid(f"PL{digits}", check_country=False) or len(set(digits)) == 1:
        raise fault("nrb", "Numer rachunku ma złą cyfrę kontrolną.", "Sprawdź, czy nie przestawiono cyfr.")
    return digits


def zapis_nrb(number: str) -> str:
    """Account number in groups, as banks print it, with no-break spaces."""
    return "\u00a0".join([number[:2], *(number[at : at + 4] for at in range(2, _LENGTH, 4))])


Nrb = Annotated[
    str,
    BeforeValidator(_account),
    Kind.ACCOUNT,
    WithJsonSchema(
        {
            "type": "string",
            "pattern": r"^(PL)?[\d \-]{26,40}$",
            "examples": ["30 9999 5515 0587 7065 8948 1131"],
        }
    ),
]
"""NRB: 26 digits with a check number."""
