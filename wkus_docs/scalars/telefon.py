"""Telephone number.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Telefon).validate_python('85 700 00 00')
'85 700 00 00'
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

_FEWEST_DIGITS = 7
_PATTERN = re.compile(r"^(\+\d{1,3} ?)?[\d ()\-]{7,20}( ?wew\.? ?\d+)?$")


def _checked(value: Any) -> str:
    text = " ".join(str(value).split())
    if not _PATTERN.match(text) or sum(map(str.isdigit, text)) < _FEWEST_DIGITS:
        raise fault(
            "telefon",
            f"„{str(value)[:60]}” nie jest numerem telefonu.",
            "Wpisz np. 85 700 00 00 albo +48 600 700 800.",
        )
    return text


Telefon = Annotated[
    str,
    BeforeValidator(_checked),
    Kind.PHONE,
    WithJsonSchema(
        {
            "type": ["string", "integer"],
            "pattern": "^\\+?[\\d ()\\-]{7,24}( ?wew\\.? ?\\d+)?$",
            "examples": ["85 700 00 00"],
        }
    ),
]
"""Telephone number as the office writes it."""
