"""Address of a web page.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Www).validate_python('https://www.lapy.example')
'https://www.lapy.example'
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.polish.wklejony_tekst import w_wierszu
from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

_PATTERN = re.compile(r"^(https?://)?[^\s/<>\"@:]+\.[^\s<>\"]{2,}$")
_LONGEST = 200
"""Signs of an answer among which an address is looked for."""
_LABEL = re.compile(
    r"^(?:www|strona(?:\s+internetowa)?|adres(?:\s+strony)?|bip|url):(?!//|\s)", re.IGNORECASE
)
_WITHIN = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[^\W\d_]{2,}(?:/[^\s<>\",;]*)?", re.IGNORECASE)
_SCHEME = re.compile(r"^(https?)(?::|;|//)?\s*[:;]?\s*/{0,3}:?(?=\w)", re.IGNORECASE)


def _checked(value: Any) -> str:
    text = _LABEL.sub("", w_wierszu(str(value))).rstrip(".,;").strip()
    if not _PATTERN.match(text):
        ready = _meant(text[:_LONGEST])
        if "@" in text:
            message, hint = (
                f"„{str(value)[:60]}” to adres e-mail, a nie adres strony.",
                "Wpisz np. https://gmina.pl.",
            )
        else:
            message, hint = f"„{str(value)[:60]}” nie jest adresem strony.", "Wpisz np. https://gmina.pl."
        raise fault("www", message, f"Jeśli to {ready}, tak napisz." if ready else hint, ready)
    return text


def _meant(text: str) -> str:
    """Return the one address among other words, or one with a slip in its beginning; empty where there is none."""
    if "@" in text:
        return ""
    text = _SCHEME.sub(lambda found: f"{found[1].lower()}://", text)
    for spelled in (text, re.sub(r"[\s,]+", ".", text)):
        found = _WITHIN.search(spelled)
        if found and _PATTERN.match(found[0]) and (spelled == text or spelled.startswith("www.")):
            return found[0]
    return ""


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
