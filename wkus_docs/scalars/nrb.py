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


def _is_account(text: str) -> bool:
    digits = re.sub(r"[\s\-]", "", text)
    return (
        len(digits) == _LENGTH and len(set(digits)) > 1 and iban.is_valid(f"PL{digits}", check_country=False)
    )


def _account(value: Any) -> str:
    digits = re.sub(r"[\s\-]", "", str(value)).upper().removeprefix("PL")
    if not digits.isdigit() or len(digits) != _LENGTH:
        found = cure(
            str(value).strip().upper().removeprefix("PL"), _HINT, _is_account, lengths=(_LENGTH,), padded=True
        )
        count = sum(map(str.isdigit, digits))
        raise fault(
            "nrb",
            f"Numer rachunku ma {_LENGTH} cyfr, a podano {count}."
            if count != _LENGTH
            else "W polu rachunku stoi coś poza numerem.",
            found.hint,
            zapis_nrb(found.suggestion).replace("\u00a0", " ") if found.suggestion else "",
        )
    if not _is_account(digits):
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
