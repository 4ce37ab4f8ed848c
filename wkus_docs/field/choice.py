"""One value of a closed list, as a clerk chooses it.

>>> from wkus_docs.parts.strony.osoba import Plec
>>> choice_of(Plec.KOBIETA)
Choice(value='kobieta', label='kobieta')
"""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Choice:
    """A value as data keep it, and as people read it."""

    value: str
    label: str


YES_NO = Choice("tak", "tak"), Choice("nie", "nie")


def choice_of(member: Enum) -> Choice:
    """Return a member of a closed list as a choice; one without a label is read as it is written."""
    return Choice(str(member.value), str(getattr(member, "etykieta", member.value)))
