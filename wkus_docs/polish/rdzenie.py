"""Words that two texts share, whatever their endings: the beginnings of the words that mean something.

>>> sorted(rdzenie("zakupu nieruchomości i środków transportu"))
['nier', 'srod', 'tran', 'zaku']
>>> nalezy("zakupu nieruchomości", do="Zakup nieruchomości pod boisko"), nalezy("remontu lokalu", do="Czynsz za lokal")
(True, False)
>>> podobne("Frekwencja", "Dzieci, które poprawiły frekwencję w szkole"), podobne("Frekwencja", "Liczba dzieci")
(True, False)
"""

import re

from wkus_docs.polish.zwijanie import zwin

_BEGINNING = 4
_EMPTY = frozenset({"jede", "jedn", "licz", "oraz"})
"""Beginnings of words that say nothing of what is meant: „jedno”, „liczba”."""
_WORD = re.compile(r"[^\W\d_]{4,}")


def rdzenie(text: str) -> frozenset[str]:
    """Return how the longer words of a text begin, without diacritics: „stała” is „stale” too."""
    return frozenset(zwin(word)[:_BEGINNING] for word in _WORD.findall(text)) - _EMPTY


def nalezy(what: str, *, do: str) -> bool:
    """Tell whether all the words of a text stand in another, with whatever endings."""
    return bool(rdzenie(what)) and rdzenie(what) <= rdzenie(do)


def podobne(first: str, second: str) -> bool:
    """Tell whether half of the words of a text stand in another."""
    words = rdzenie(first)
    return bool(words) and len(words & rdzenie(second)) * 2 >= len(words)
