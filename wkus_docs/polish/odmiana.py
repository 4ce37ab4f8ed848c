"""Cases and numbers of nouns.

>>> policz(1, "znak", "znaki", "znaków"), policz(3, "znak", "znaki", "znaków"), policz(12, "znak", "znaki", "znaków")
('1 znak', '3 znaki', '12 znaków')
"""

from dataclasses import dataclass

_TENS, _TEENS, _FEW = 10, range(12, 15), range(2, 5)


@dataclass(frozen=True, slots=True)
class Odmiana:
    """A name in all cases a document needs."""

    mianownik: str
    dopelniacz: str
    celownik: str
    biernik: str
    narzednik: str
    miejscownik: str

    def __str__(self) -> str:
        """Nominative."""
        return self.mianownik


def rzeczownik(number: int, one: str, few: str, many: str) -> str:
    """Noun that goes with the number: 1 rok, 2 lata, 5 lat."""
    count = abs(number)
    if count == 1:
        return one
    return few if count % _TENS in _FEW and count % _TENS**2 not in _TEENS else many


def policz(number: int, one: str, few: str, many: str) -> str:
    """Number and noun: „3 znaki”."""
    return f"{number} {rzeczownik(number, one, few, many)}"
