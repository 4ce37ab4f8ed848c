"""Yes or no, in Polish.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(TakNie).validate_python("tak"), TypeAdapter(TakNie).validate_python("NIE")
(True, False)
"""

from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

_WORDS = {"tak": True, "nie": False, "true": True, "false": False}


def _truth(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word not in _WORDS:
        raise fault("tak_nie", f"„{str(value)[:40]}” to ani „tak”, ani „nie”.", "Wpisz „tak” albo „nie”.")
    return _WORDS[word]


TakNie = Annotated[
    bool,
    BeforeValidator(_truth),
    Kind.YES_NO,
    WithJsonSchema({"enum": ["tak", "nie", True, False], "examples": ["tak"]}),
]
"""„tak” or „nie”."""
