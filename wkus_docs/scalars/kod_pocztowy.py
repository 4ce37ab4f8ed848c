"""Postal code.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(KodPocztowy).validate_python('18100')
'18-100'
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

_PATTERN = re.compile(r"^\d{2}-?\d{3}$")
_WITHIN = re.compile(r"(?<!\d)\d{2}-\d{3}(?!\d)")


def _checked(value: Any) -> str:
    text = str(value).strip()
    if not _PATTERN.match(text):
        code = _WITHIN.search(text)
        hint = f"Wpisz sam kod: {code[0]}; miejscowość ma osobne pole." if code else "Wpisz np. 18-100."
        raise fault("kod_pocztowy", f"„{str(value)[:60]}” nie jest kodem pocztowym.", hint)
    return f"{text[:2]}-{text[-3:]}"


KodPocztowy = Annotated[
    str,
    BeforeValidator(_checked),
    Kind.POST_CODE,
    WithJsonSchema({"type": ["string", "integer"], "pattern": "^\\d{2}-?\\d{3}$", "examples": ["18-100"]}),
]
"""Postal code: 18-100."""
