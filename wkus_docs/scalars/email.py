"""E-mail address.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Email).validate_python('urzad@lapy.example')
'urzad@lapy.example'
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

_FIRST = re.compile(r"[\s,;]+")
_PATTERN = re.compile(r"^[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]{2,}$")


def _checked(value: Any) -> str:
    text = str(value).strip()
    if not _PATTERN.match(text):
        several = text.count("@") > 1
        hint = f"Wpisz jeden adres: {_FIRST.split(text)[0]}" if several else "Wpisz np. urzad@gmina.pl."
        raise fault("email", f"„{str(value)[:60]}” nie jest adresem e-mail.", hint)
    return text


Email = Annotated[
    str,
    BeforeValidator(_checked),
    Kind.EMAIL,
    WithJsonSchema(
        {
            "type": "string",
            "pattern": "^[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>.]{2,}$",
            "examples": ["urzad@lapy.example"],
        }
    ),
]
"""E-mail address."""
