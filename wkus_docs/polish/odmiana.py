"""Cases and numbers of nouns.

>>> policz(1, "znak", "znaki", "znaków"), policz(3, "znak", "znaki", "znaków"), policz(12, "znak", "znaki", "znaków")
('1 znak', '3 znaki', '12 znaków')
"""

from dataclasses import dataclass
from functools import cache

from babel.plural import PluralRule


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


@cache
def _rule() -> PluralRule:
    from babel import Locale  # noqa: PLC0415 – loading locale data costs 20 ms, and few calls need it

    return Locale("pl").plural_form


def rzeczownik(number: int, one: str, few: str, many: str) -> str:
    """Noun that goes with the number: 1 rok, 2 lata, 5 lat."""
    return {"one": one, "few": few}.get(_rule()(number), many)


def policz(number: int, one: str, few: str, many: str) -> str:
    """Number and noun: „3 znaki”."""
    return f"{number} {rzeczownik(number, one, few, many)}"
