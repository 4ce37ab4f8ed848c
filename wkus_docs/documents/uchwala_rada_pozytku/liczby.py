"""Numbers with their nouns, as the sentences of the resolution want them; nothing where no number is told.

>>> dni(14), dni(1), dni(None), dni_przed(1)
('14 dni', '1 dnia', '', '1 dzień')
"""

from wkus_docs.polish.odmiana import policz


def policzone(number: int | None, one: str, more: str) -> str:
    """Return a number with its noun in the genitive; empty where it is not told."""
    return "" if number is None else policz(number, one, more, more)


def dni(number: int | None) -> str:
    """„14 dni”, after „w ciągu”."""
    return policzone(number, "dnia", "dni")


def dni_przed(number: int | None) -> str:
    """„14 dni”, „1 dzień”, after „na” and „o”."""
    return policzone(number, "dzień", "dni")
