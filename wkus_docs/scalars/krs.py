"""Number in the National Court Register; it has no check digit.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Krs).validate_python('0009990123')
'0009990123'
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.scalars.digits import cure
from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

_PATTERN = re.compile(r"^\d{10}$")
_HINT = "Zachowaj zera na początku, np. 0000123456."


def _is_number(text: str) -> bool:
    return bool(_PATTERN.match(text)) and len(set(text)) > 1


def _checked(value: Any) -> str:
    text = re.sub(r"[\s\-]", "", str(value))
    if not _is_number(text):
        raise fault(
            "krs",
            f"„{str(value)[:60]}” nie jest numerem KRS: ma on 10 cyfr.",
            *cure(str(value), _HINT, _is_number, lengths=(10,), padded=True),
        )
    return text


Krs = Annotated[
    str,
    BeforeValidator(_checked),
    Kind.KRS,
    WithJsonSchema({"type": ["string", "integer"], "pattern": "^\\d{10}$", "examples": ["0009990123"]}),
]
"""KRS: ten digits, zeros in front kept."""
