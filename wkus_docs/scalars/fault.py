"""How a scalar refuses a value: in Polish, with the cure and, where it can be told, a ready spelling.

The ready spelling is a text that the same scalar reads; programs that ask questions offer it, and a file says it in
the cure. It travels beside the cure in the context of pydantic's error:

>>> error = fault("kwota", "„30 tys.” nie jest kwotą.", "Napisz 30 000.", "30 000,00")
>>> error.context["podpowiedz"], error.context["propozycja"]
('Napisz 30 000.', '30 000,00')
"""

from typing import NamedTuple

from pydantic_core import PydanticCustomError

SUGGESTION = "propozycja"
"""Name in the context of an error under which the ready spelling stands; empty where none can be told."""


class Cure(NamedTuple):
    """What to do about a value: a sentence, and the value as it would be read; empty where that cannot be told."""

    hint: str
    suggestion: str = ""


def perhaps(hint: str, suggestion: str) -> Cure:
    """Return a cure with the value that was most likely meant behind it.

    >>> perhaps("Wpisz „tak” albo „nie”.", "tak").hint, perhaps("Wpisz „tak” albo „nie”.", "").hint
    ('Wpisz „tak” albo „nie”. Może „tak”?', 'Wpisz „tak” albo „nie”.')
    """
    return Cure(f"{hint} Może „{suggestion}”?" if suggestion else hint, suggestion)


def fault(kind: str, message: str, hint: str = "", suggestion: str = "") -> PydanticCustomError:
    """Return the error to raise. ``hint`` and ``suggestion`` travel in the context."""
    # The text goes in as a value: pydantic would read braces in a message as its own blanks.
    context = {"tekst": message, "podpowiedz": hint, SUGGESTION: suggestion}
    return PydanticCustomError(
        f"wkus_{kind}", "{tekst}", {key: _whole(text) for key, text in context.items()}
    )


def _whole(text: str) -> str:
    """Spell a lone surrogate, which a program may hand over: it is no text that pydantic can keep."""
    return text.encode("utf-8", "backslashreplace").decode()
