"""Symbols of our formulas: „E_ek” as it is written in a line, E with a subscript as it is printed.

>>> [piece for piece in indeksy("k_j = K / J, plik k_job") if piece]
[('k', 'j'), ' = K / J, plik k_job']
"""

import re

_SYMBOL = re.compile(
    r"(?<![\w@./-])(Δ?(?:E(?=_(?:ek|sp))|k(?=_(?:j|o|ref|\d))|P(?=_[rn])|KZ|[KJC]|[wsqlobz]))"
    r"_(ek|sp|ref|jst|ngo|[Abcdijnoqrst]|\d)(?![\w@])"
)


def ma_indeks(text: str) -> bool:
    """Tell whether a text has a symbol with a subscript."""
    return "_" in text and _SYMBOL.search(text) is not None


def indeksy(text: str) -> list[str | tuple[str, str]]:
    """Cut a text into what is printed as it is and symbols, each with its subscript."""
    pieces: list[str | tuple[str, str]] = []
    done = 0
    for found in _SYMBOL.finditer(text):
        pieces += [text[done : found.start()], (found[1], found[2])]
        done = found.end()
    return [*pieces, text[done:]]
