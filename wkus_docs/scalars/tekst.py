r"""Text: one value, or a long description of many lines.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(Tekst).validate_python("  Gmina Łapy ")
'Gmina Łapy'
>>> TypeAdapter(Opis).validate_python("Cele:\x0b\uf0b7\tdzia\u00adłanie")
'Cele:\n• działanie'
"""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from wkus_docs.polish.wklejony_tekst import niedozwolony, oczyszczony
from wkus_docs.scalars.fault import fault
from wkus_docs.scalars.kind import Kind

MAX_TEXT = 2_000
MAX_LONG_TEXT = 20_000

_LOST_LETTER = "\ufffd"
_AROUND = 12
"""Signs on either side of a place in a text by which it is found."""


def _clean(value: Any) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise fault("tekst", "Tu ma być tekst.", "Wpisz jedną wartość; tekst z dwukropkiem weź w cudzysłów.")
    text = oczyszczony(value).strip()
    if sign := niedozwolony(text):
        raise _illegal(text, sign)
    if not text:
        raise fault("puste", "Pole jest puste.", "Wpisz tekst.")
    return text


def _illegal(text: str, sign: str) -> Exception:
    """Refuse a sign that cannot be printed, with the words around it, for nobody sees it."""
    at = text.index(sign)
    near = f"{text[max(at - _AROUND, 0) : at]}▯{text[at + 1 : at + 1 + _AROUND]}".replace("\n", " ")
    if sign == _LOST_LETTER:
        return fault(
            "znak", f"W tekście zgubiła się litera: „{near}”.", "Wpisz ją od nowa; zginęła przy kopiowaniu."
        )
    return fault(
        "znak",
        f"Tekst zawiera niedozwolony znak sterujący U+{ord(sign):04X}: „{near}”.",
        "Usuń niewidoczny znak, najczęściej wklejony z innego programu.",
        _without_illegal(text),
    )


def _without_illegal(text: str) -> str:
    """Return a text without the signs that cannot be printed; empty where a letter is lost or nothing is left."""
    while sign := niedozwolony(text):
        if sign == _LOST_LETTER:
            return ""
        text = text.replace(sign, "")
    return text.strip()


Tekst = Annotated[str, BeforeValidator(_clean), Kind.TEXT, Field(min_length=1, max_length=MAX_TEXT)]
"""Short text, up to 2000 signs."""

Opis = Annotated[str, BeforeValidator(_clean), Kind.LONG_TEXT, Field(min_length=1, max_length=MAX_LONG_TEXT)]
"""Long text, up to 20 000 signs; its lines become paragraphs."""
