"""Numbers made of digits, as hands write them: letters that look like digits, zeros lost in front, words around.

>>> any_number = lambda text: text.isdecimal() and len(text) == 10
>>> cure("999287921O", "Sprawdź cyfry.", any_number)
Cure(hint='Litera „O” stoi w miejscu cyfry 0. Napisz: 9992879210.', suggestion='9992879210')
>>> cure("KRS 0009990123", "Sprawdź cyfry.", any_number, lengths=(10,))
Cure(hint='Wpisz same cyfry: 0009990123.', suggestion='0009990123')
>>> cure("KRS 357157", "Sprawdź cyfry.", any_number, lengths=(10,), padded=True).hint
'Jeśli zginęły zera z przodu, napisz: 0000357157.'
>>> cure("99", "Sprawdź cyfry.", any_number)
Cure(hint='Sprawdź cyfry.', suggestion='')
"""

import re
from collections.abc import Callable
from unicodedata import category

from wkus_docs.scalars.fault import Cure

_LOOKALIKES = {"O": "0", "o": "0", "I": "1", "l": "1"}
_AS_DIGITS = str.maketrans(_LOOKALIKES)
_WRITTEN = re.compile(r"[0-9OoIl][0-9OoIl \u00a0\u202f.,\-]*")
_NOT_DIGIT = re.compile(r"[^0-9]")
_LABELLED = re.compile(r"[^\W\d_]*\D{0,40}([0-9][0-9 \u00a0\u202f.‐‑‒–—−\-]*)\D*")
"""One number with words before it or behind."""
_FEWEST = 2
"""Digits beside a letter that show it was meant as one of them."""


def with_digits(text: str) -> tuple[str, str] | None:
    """Return the letter that stands in a number and the number with digits; None for what is no such number."""
    letter = next((sign for sign in text if sign in _LOOKALIKES), None)
    if letter is None or not _WRITTEN.fullmatch(text) or sum(map(str.isdigit, text)) < _FEWEST:
        return None
    return letter, text.translate(_AS_DIGITS)


def cure(
    text: str,
    otherwise: str,
    reads: Callable[[str], bool],
    *,
    lengths: tuple[int, ...] = (),
    padded: bool = False,
) -> Cure:
    """Return how to write a number of digits that was refused.

    ``reads`` tells whether a spelling would be read, its check digit too; ``lengths`` says how many digits the
    number may have, ``padded`` that a shorter one may have lost zeros in front; ``otherwise`` is the cure where
    nothing better is plain.
    """
    text = text.strip()
    if found := with_digits(text):
        letter, number = found
        hint = f"Litera „{letter}” stoi w miejscu cyfry {_LOOKALIKES[letter]}."
        return (
            Cure(f"{hint} Napisz: {number}.", _NOT_DIGIT.sub("", number))
            if reads(number)
            else Cure(f"{hint} {otherwise}")
        )
    digits = _NOT_DIGIT.sub("", text)
    ready = digits if reads(digits) else ""
    if any(category(sign) == "Cf" for sign in text):
        hint = "W numerze jest znak, którego nie widać, wklejony z innego programu: wpisz numer ręcznie."
        return Cure(hint, ready)
    found_alone = _LABELLED.fullmatch(text)
    if not digits.isascii() or not found_alone:
        return Cure(otherwise)
    if len(digits) in lengths and text != digits and _NOT_DIGIT.search(text):
        return Cure(f"Wpisz same cyfry: {digits}.", ready) if ready else Cure(otherwise)
    return _padded(digits, otherwise, reads, lengths) if padded else Cure(otherwise)


def _padded(digits: str, otherwise: str, reads: Callable[[str], bool], lengths: tuple[int, ...]) -> Cure:
    """Give a number that is too short the zeros it may have lost in front."""
    for length in sorted(lengths):
        whole = digits.zfill(length)
        if digits and len(digits) < length and reads(whole):
            return Cure(f"Jeśli zginęły zera z przodu, napisz: {whole}.", whole)
    return Cure(otherwise)
