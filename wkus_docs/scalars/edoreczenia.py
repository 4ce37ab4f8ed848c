"""Address for registered electronic delivery (e-Doręczenia).

>>> from pydantic import TypeAdapter
>>> TypeAdapter(AdresDoDoreczen).validate_python('ae:pl-12345-67890-abcde-12')
'AE:PL-12345-67890-ABCDE-12'
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

_PATTERN = re.compile(r"^AE:PL-\d{5}-\d{5}-[A-Z]{5}-\d{2}$")

_JOINT = r"[\s\-‐‑‒–—−_.:]*"
_PARTS = re.compile(rf"(?<!\d)(\d{{5}}){_JOINT}(\d{{5}}){_JOINT}([A-Z]{{5}}){_JOINT}(\d{{2}})(?!\d)")
"""The parts of an address, whatever parts them and stands before."""


def _checked(value: Any) -> str:
    text = str(value).strip().upper()
    if not _PATTERN.match(text):
        parts = _PARTS.search(text)
        ready = f"AE:PL-{'-'.join(parts.groups())}" if parts else ""
        raise fault(
            "edoreczenia",
            f"„{str(value)[:60]}” nie jest adresem do e-Doręczeń.",
            f"Napisz: {ready}." if ready else "Wpisz np. AE:PL-12345-67890-ABCDE-12.",
            ready,
        )
    return text


AdresDoDoreczen = Annotated[
    str,
    BeforeValidator(_checked),
    Kind.DELIVERY,
    WithJsonSchema(
        {
            "type": "string",
            "pattern": "^[Aa][Ee]:[Pp][Ll]-\\d{5}-\\d{5}-[A-Za-z]{5}-\\d{2}$",
            "examples": ["AE:PL-12345-67890-ABCDE-12"],
        }
    ),
]
"""Address AE:PL-…"""
