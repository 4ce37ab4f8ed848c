"""A choice from a closed list, each value with a Polish label.

>>> class Forma(Wybor):
...     POWIERZENIE = "powierzenie", "powierzenie zadania"
>>> Forma("Powierzenie").etykieta, Forma("powierzenie zadania") is Forma.POWIERZENIE
('powierzenie zadania', True)
"""

from enum import StrEnum
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
        folded = zwin(str(value))
        return next((item for item in cls if folded in {zwin(item.value), zwin(item.etykieta)}), None)
