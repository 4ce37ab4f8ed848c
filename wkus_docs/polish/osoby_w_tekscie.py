"""How many people a title says a task is for.

>>> osoby_w_tekscie("Prowadzenie domu typu B przeznaczonego dla 15 osób z zaburzeniami")
frozenset({15})
>>> osoby_w_tekscie("Prowadzenie 30-miejscowej placówki"), osoby_w_tekscie("świetlica na 25 miejsc")
(frozenset({30}), frozenset({25}))

What is not an exact number is not told:

>>> osoby_w_tekscie("dla co najmniej 30 dzieci"), osoby_w_tekscie("dla 15–20 osób"), osoby_w_tekscie("dla dzieci 6 lat")
(frozenset(), frozenset(), frozenset())
"""

import re

_S = "[ \u00a0]"
_PEOPLE = (
    "osoby?|osób|dzieci|uczestni[kc]\\w*|senior\\w*|uczniów|uczennic|mieszka\\w+|podopieczn\\w+|wychowan\\w+|"
    "pensjonariusz\\w*|użytkowni\\w+|odbiorców|kobiet|mężczyzn|młodych"
)
_COUNTED = re.compile(rf"(?<![\d–-])(\d+){_S}(?:{_PEOPLE})\b", re.IGNORECASE)
_FOR = re.compile(rf"\bdla{_S}(\d+){_S}(?:{_PEOPLE})\b", re.IGNORECASE)
_PLACES = re.compile(rf"\b(?:na|o){_S}(\d+){_S}miejsc(?:a|ach)?\b|\b(\d+)-miejscow\w+", re.IGNORECASE)


def osoby_w_tekscie(text: str) -> frozenset[int]:
    """Return the exact numbers of people or places that a text says a task is for."""
    found = [*_FOR.findall(text), *(first or second for first, second in _PLACES.findall(text))]
    return frozenset(map(int, found))


def liczby_osob(text: str) -> frozenset[int]:
    """Return every number of people in a text.

    >>> sorted(liczby_osob("30 dzieci w wieku 6–15 lat, w tym 20 uczestników półkolonii"))
    [20, 30]
    """
    return frozenset(map(int, _COUNTED.findall(text)))
