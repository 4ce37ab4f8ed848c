"""Numbers made of digits, as hands write them: letters that look like digits, zeros lost in front, words around.

>>> cure("999287921O", "Sprawdź cyfry.")
'Litera „O” stoi w miejscu cyfry 0. Napisz: 9992879210.'
>>> cure("KRS 0009990123", "Sprawdź cyfry.", lengths=(10,))
'Wpisz same cyfry: 0009990123.'
>>> cure("357157", "Sprawdź cyfry.", lengths=(10,), padded=True)
'Jeśli zginęły zera z przodu, napisz: 0000357157.'
>>> cure("99", "Sprawdź cyfry.")
'Sprawdź cyfry.'
"""

import re
from unicodedata import category

_LOOKALIKES = {"O": "0", "o": "0", "I": "1", "l": "1"}
_AS_DIGITS = str.maketrans(_LOOKALIKES)
_WRITTEN = re.compile(r"[0-9OoIl][0-9OoIl \u00a0\u202f.,\-]*")
_NOT_DIGIT = re.compile(r"[^0-9]")
_FEWEST = 2
"""Digits beside a letter that show it was meant as one of them."""


def with_digits(text: str) -> tuple[str, str] | None:
    """Return the letter that stands in a number and the number with digits; None for what is no such number."""
    letter = next((sign for sign in text if sign in _LOOKALIKES), None)
    if letter is None or not _WRITTEN.fullmatch(text) or sum(map(str.isdigit, text)) < _FEWEST:
        return None
    return letter, text.translate(_AS_DIGITS)


def cure(text: str, otherwise: str, *, lengths: tuple[int, ...] = (), padded: bool = False) -> str:
    """Return how to write a number of digits that was refused.

    ``lengths`` says how many digits it may have, ``padded`` that a shorter one may have lost zeros in front;
    ``otherwise`` is the cure where nothing better is plain.
    """
    text = text.strip()
    if found := with_digits(text):
        letter, number = found
        return f"Litera „{letter}” stoi w miejscu cyfry {_LOOKALIKES[letter]}. Napisz: {number}."
    if any(category(sign) == "Cf" for sign in text):
        return "W numerze jest znak, którego nie widać, wklejony z innego programu: wpisz numer ręcznie."
    digits = _NOT_DIGIT.sub("", text)
    if len(digits) in lengths and any(sign.isalpha() for sign in text):
        return f"Wpisz same cyfry: {digits}."
    if padded and text.isdecimal() and len(text) < min(lengths, default=0):
        return f"Jeśli zginęły zera z przodu, napisz: {text.zfill(min(lengths))}."
    return otherwise
