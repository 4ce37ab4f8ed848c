"""Names of the months, January first. A test holds them to babel, the measure of Polish usage.

>>> NAZWY[0], W_DACIE[0]
('styczeń', 'stycznia')
>>> numer_miesiaca("Grudnia"), numer_miesiaca("wrzesnia"), numer_miesiaca("gru."), numer_miesiaca("XII"), numer_miesiaca("x")
(12, 9, 12, 12, 10)
>>> numer_miesiaca("lutym"), numer_miesiaca("luteń")
(2, 0)
"""

from wkus_docs.polish.zwijanie import zwin

NAZWY = (
    "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec",
    "lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień",
)  # fmt: skip
"""A month by itself: „styczeń 2027”."""

W_DACIE = (
    "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
    "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
)  # fmt: skip
"""A month in a date: „5 stycznia 2027”."""

_W_MIESIACU = (
    "styczniu", "lutym", "marcu", "kwietniu", "maju", "czerwcu",
    "lipcu", "sierpniu", "wrześniu", "październiku", "listopadzie", "grudniu",
)  # fmt: skip
_RZYMSKIE = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_SHORT = 3
"""Letters of a month that tell it from the others: „gru”."""


def numer_miesiaca(word: str) -> int:
    """Return the number of a month by its name in any case, cut to three letters or in Roman figures; 0 for none."""
    word = zwin(word.rstrip("."))
    for number, names in enumerate(zip(NAZWY, W_DACIE, _W_MIESIACU, _RZYMSKIE, strict=True), 1):
        folded = [zwin(name) for name in names]
        if word in folded or (len(word) == _SHORT and folded[0].startswith(word)):
            return number
    return 0
