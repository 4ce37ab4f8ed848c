"""Text: one value, or a long description of many lines.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Tekst).validate_python("  Gmina Łapy ")
'Gmina Łapy'
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

MAX_TEXT = 2_000
MAX_LONG_TEXT = 20_000

# What XML 1.0 cannot hold, and the private signs the renderer keeps for itself.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ue000-\ue0ff\ufffe\uffff]")


def _clean(value: Any) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise fault("tekst", "Tu ma być tekst.", "Wpisz jedną wartość; tekst z dwukropkiem weź w cudzysłów.")
    if found := _ILLEGAL.search(value):
        code = f"U+{ord(found[0]):04X}"
        raise fault(
            "znak",
            f"Tekst zawiera niedozwolony znak sterujący {code}.",
            "Usuń niewidoczny znak, najczęściej wklejony z innego programu.",
        )
    text = value.replace("\r\n", "\n").replace("\r", "\n").strip()
    if not text:
        raise fault("puste", "Pole jest puste.", "Wpisz tekst.")
    return text


Tekst = Annotated[str, BeforeValidator(_clean), Kind.TEXT, Field(min_length=1, max_length=MAX_TEXT)]
"""Short text, up to 2000 signs."""

Opis = Annotated[str, BeforeValidator(_clean), Kind.LONG_TEXT, Field(min_length=1, max_length=MAX_LONG_TEXT)]
"""Long text, up to 20 000 signs; its lines become paragraphs."""
