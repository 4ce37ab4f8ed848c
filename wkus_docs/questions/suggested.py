"""Values of a known list that a text may be: points of the sphere of public tasks, areas of services.

A field that takes them is free text all the same: the list helps to find the value, and refuses none.
"""

import re

from wkus_docs.document import Part
from wkus_docs.field import Choice, Field
from wkus_docs.law import SFERY
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.questions.shapes import Shape

_POINTS = frozenset({"punkty_sfery", "sfera", "punkty", "sfery"})
_WORD = re.compile(r"\w+")
_LEAST = 3
"""Letters of a word by which a point is looked for."""


def suggested(field: Field, shape: Shape | None = None) -> tuple[Choice, ...]:
    """Return the values that a text field may have, each with what it means; none where no list is known."""
    if shape is not None:
        return _areas() if _is_area(field.group, shape) else ()
    if field.choices or field.group is not None:
        return ()
    if field.name in _POINTS:
        return tuple(Choice(code, f"{code} – {text}") for code, text in SFERY.items())
    return _areas() if field.name == "obszar" else ()


def codes_meant(field: Field, text: str) -> str:
    """Return the one value whose meaning has a word of the text; empty where none, or several have.

    >>> from wkus_docs.field import fields_of
    >>> from wkus_docs.parts.konkurs.zadanie_konkursowe import ZadanieKonkursowe
    >>> points = fields_of(ZadanieKonkursowe)["punkty_sfery"]
    >>> codes_meant(points, "kultura"), codes_meant(points, "1a"), codes_meant(points, "rewitalizacja")
    ('16', '', '32a')
    """
    offered = suggested(field)
    folded = zwin(text)
    if not offered or len(folded) < _LEAST or any(one.value == text for one in offered):
        return ""
    begun = folded[: max(_LEAST, len(folded) - 1)]  # without the ending: „kultura”, „kultury”
    words = [(one, [zwin(word) for word in _WORD.findall(one.label.partition(" – ")[2])]) for one in offered]
    first = [one for one, said in words if said and said[0].startswith(begun)]
    within = first or [one for one, said in words if any(word.startswith(begun) for word in said)]
    return within[0].value if len(within) == 1 else ""


def _is_area(group: type[Part] | None, shape: Shape) -> bool:
    return group is not None and "obszar" in shape.names


def _areas() -> tuple[Choice, ...]:
    return tuple(Choice(one.etykieta.capitalize(), one.etykieta.capitalize()) for one in Obszar)
