"""The number by which two levels differ, where they are otherwise said in the same words.

>>> liczby_poziomow("30 dzieci w każdym roku", "27 dzieci w każdym roku")
(Decimal('30'), Decimal('27'))
>>> liczby_poziomow("co najmniej 62,5% uczestników", "co najmniej 50% uczestników")
(Decimal('62.5'), Decimal('50'))
>>> liczby_poziomow("420 godzin w latach 2027–2029", "378 godzin w latach 2027–2029")
(Decimal('420'), Decimal('378'))

Where nothing differs, the first number stands for both:

>>> liczby_poziomow("11 600 posiłków", "11 600 posiłków")
(Decimal('11600'), Decimal('11600'))

What is said in other words, or differs in more than one number, cannot be compared:

>>> liczby_poziomow("30 dzieci", "wszystkie dzieci"), liczby_poziomow("30 dzieci, 20 zajęć", "27 dzieci, 18 zajęć")
(None, None)
"""

import re
from decimal import Decimal

from wkus_docs.polish.zwijanie import zwin

_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
_WORD = re.compile(r"[^\W\d_]+")
_STEM = 4


def liczby_poziomow(przed: str, po: str) -> tuple[Decimal, Decimal] | None:
    """Return the number of a level before and after a change; None where they cannot be compared."""
    before, after = _numbers(przed), _numbers(po)
    if not before or _words(przed) != _words(po) or len(before) != len(after):
        return None
    pairs = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    if not pairs:
        return before[0], after[0]
    return pairs[0] if len(pairs) == 1 else None


def _numbers(text: str) -> list[Decimal]:
    return [
        Decimal(found.replace(" ", "").replace("\u00a0", "").replace(",", "."))
        for found in _NUMBER.findall(text)
    ]


def _words(text: str) -> list[str]:
    """Beginnings of the words: „osoby” and „osób” are one."""
    return [word[:_STEM] for word in _WORD.findall(zwin(text))]
