"""One change of an act: what is done with a unit, and the words that do it."""

from dataclasses import dataclass

from wkus_docs.polish.jednostka_redakcyjna import Kroki

WORDED, ADDED, REPEALED, WORDS, LEAD = (
    "nadanie_brzmienia", "dodanie", "uchylenie", "zastapienie_wyrazow", "wprowadzenie",
)  # fmt: skip
TITLE, CHAPTER_TITLE, ANNEX, ANNEX_ADDED, ANNEX_REPEALED = (
    "tytul", "tytul_rozdzialu", "zalacznik", "dodanie_zalacznika", "uchylenie_zalacznika",
)  # fmt: skip
"""What may be done: with a unit a new wording, an addition, a repeal, words replaced, the words that lead to a list; with a title; with a whole annex."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change. ``piece`` names the annex, or nothing; ``after`` is the unit after which one is added.

    ``stops`` tells that the unit before, ``after`` or the one before a repealed last one, changes the sign at its end.
    ``before`` is what the unit said until now.
    """

    kind: str
    piece: str = ""
    unit: Kroki = ()
    after: Kroki = ()
    wording: str = ""
    words: str = ""
    by: str = ""
    also: tuple[Kroki, ...] = ()
    stops: bool = False
    before: str = ""
