"""A choice from a closed list, each value with a Polish label.

>>> class Forma(Wybor):
...     POWIERZENIE = "powierzenie", "powierzenie zadania"
>>> Forma("Powierzenie").etykieta, Forma("powierzenie zadania") is Forma.POWIERZENIE
('powierzenie zadania', True)
"""

from enum import StrEnum
from functools import cache
from typing import Self

from wkus_docs.polish.zwijanie import zwin


class Wybor(StrEnum):
    """Base of choices; takes the value or the label in any spelling a clerk may use."""

    etykieta: str

    def __new__(cls, value: str, label: str = "") -> Self:
        """Keep the label beside the value."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.etykieta = label or value
        return member

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return _by_spelling(cls).get(zwin(str(value)))  # type: ignore[return-value]  # a member of this class


@cache
def _by_spelling(choices: type[Wybor]) -> dict[str, Wybor]:
    """Return the choices of a list by their folded spellings; of two spelled alike the first."""
    return {spelling: item for item in reversed(choices) for spelling in spellings(item)}


_FEMININE = {
    "przewodniczący": "przewodnicząca",
    "wiceprzewodniczący": "wiceprzewodnicząca",
    "zastępca": "zastępczyni",
    "członek": "członkini",
    "przedstawiciel": "przedstawicielka",
    "kierownik": "kierowniczka",
    "koordynator": "koordynatorka",
    "przewodniczącego": "przewodniczącej",
    "wskazany": "wskazana",
}
"""First words of a person's office and what they are called of a woman."""


def spellings(item: Wybor) -> set[str]:
    """Return the folded spellings of a choice: its value and label, and their feminine forms where it is an office.

    >>> class Funkcja(Wybor):
    ...     ZASTEPCA = "zastepca", "zastępca przewodniczącego"
    >>> Funkcja("zastępczyni przewodniczącej") is Funkcja("Zastępca przewodniczącego")
    True
    """
    words = {item.value, item.etykieta, item.value.replace("_", " ")}
    return {zwin(form) for word in words for form in (word, *_of_a_woman(word))}


def _of_a_woman(label: str) -> tuple[str, ...]:
    """Return a label with its first word, and with every word, in the feminine form; none where it has none."""
    first, *rest = label.split()
    feminine = _BY_FOLDED.get(zwin(first))
    if feminine is None:
        return ()
    every = " ".join((feminine, *(_FEMININE.get(word, word) for word in rest)))
    return " ".join((feminine, *rest)), every


_BY_FOLDED = {zwin(word): feminine for word, feminine in _FEMININE.items()}
