"""Address of a web page.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Www).validate_python('https://www.lapy.example')
'https://www.lapy.example'
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

_PATTERN = re.compile(r"^(https?://)?[^\s/<>\"]+\.[^\s<>\"]{2,}$")


def _checked(value: Any) -> str:
    text = str(value).strip()
    if not _PATTERN.match(text):
        raise fault("www", f"„{str(value)[:60]}” nie jest adresem strony.", "Wpisz np. https://gmina.pl.")
    return text


Www = Annotated[
    str,
    BeforeValidator(_checked),
    Kind.WEB,
    WithJsonSchema(
        {
            "type": "string",
            "pattern": "^(https?://)?[^\\s/<>]+\\.[^\\s<>]{2,}$",
            "examples": ["https://www.lapy.example"],
        }
    ),
]
"""Address of a web page."""
