"""Postal code.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(KodPocztowy).validate_python('18100')
'18-100'
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.scalars.digits import with_digits
from wkus_docs.scalars.fault import Cure, fault
from wkus_docs.scalars.kind import Kind

_PATTERN = re.compile(r"^\d{2}-?\d{3}$")
_WITHIN = re.compile(r"(?<![\d-])\d{2}-\d{3}(?![\d-])")
_SPACED = re.compile(r"^(?:PL[\s-]?)?(\d{2})\s?[-‐‑‒–—−._/ ]\s?(\d{3})(?:\s+[^\W\d].*)?$", re.IGNORECASE)
_LOST_ZERO = re.compile(r"^(\d)-?(\d{3})$")


def _checked(value: Any) -> str:
    text = str(value).strip()
    if not _PATTERN.match(text):
        raise fault("kod_pocztowy", f"„{str(value)[:60]}” nie jest kodem pocztowym.", *_cure(text))
    return f"{text[:2]}-{text[-3:]}"


def _cure(text: str) -> Cure:
    """Return the code that stands among other words or in other signs; else how one looks."""
    if looks := with_digits(text):
        text = looks[1]
    if code := _WITHIN.search(text):
        return Cure(f"Wpisz sam kod: {code[0]}; miejscowość ma osobne pole.", code[0])
    if (spaced := _SPACED.match(text)) or _PATTERN.match(text):
        code_meant = f"{spaced[1]}-{spaced[2]}" if spaced else f"{text[:2]}-{text[-3:]}"
        return Cure(f"Napisz: {code_meant}.", code_meant)
    if short := _LOST_ZERO.match(text):
        code_meant = f"0{short[1]}-{short[2]}"
        return Cure(f"Jeśli zginęło zero z przodu, napisz: {code_meant}.", code_meant)
    return Cure("Wpisz np. 18-100.")


KodPocztowy = Annotated[
    str,
    BeforeValidator(_checked),
    Kind.POST_CODE,
    WithJsonSchema({"type": ["string", "integer"], "pattern": "^\\d{2}-?\\d{3}$", "examples": ["18-100"]}),
]
"""Postal code: 18-100."""
