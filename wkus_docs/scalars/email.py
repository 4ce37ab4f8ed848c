"""E-mail address.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Email).validate_python('urzad@lapy.example')
'urzad@lapy.example'
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.polish.wklejony_tekst import w_wierszu
from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

_LONGEST = 200
"""Signs of an answer among which an address is looked for."""
_FIRST = re.compile(r"[\s,;]+")
_PATTERN = re.compile(r"^(?!.*\.\.)[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]{2,}$")
_LABEL = re.compile(r"^(?:e-?mail|poczta|adres|mailto):(?!\s)", re.IGNORECASE)
_WITHIN = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}")
_AT = re.compile(r"\s*[(\[{]\s*(?:at|małpa|malpa|@)\s*[)\]}]\s*|\s+(?:at|małpa|malpa)\s+", re.IGNORECASE)


def _checked(value: Any) -> str:
    text = _LABEL.sub("", w_wierszu(str(value))).rstrip(",;:").strip()
    if not _PATTERN.match(text):
        several = text.count("@") > 1
        hint = f"Wpisz jeden adres: {_FIRST.split(text)[0]}" if several else "Wpisz np. urzad@gmina.pl."
        ready = _meant(text[:_LONGEST])
        hint = f"Jeśli to {ready}, tak napisz." if ready and not several else hint
        raise fault("email", f"„{str(value)[:60]}” nie jest adresem e-mail.", hint, ready)
    return text


def _meant(text: str) -> str:
    """Return the address that stands among other words, or is parted by spaces or commas; empty where none does."""
    text = _AT.sub("@", text)
    for spelled in (text, text.replace(" ", ""), text.replace(" ", "").replace(",", ".")):
        if found := _WITHIN.search(spelled):
            return found[0]
    return ""


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
