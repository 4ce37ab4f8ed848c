"""What one may answer: a mark of the scale, a number from 0 to 10, one of several answers, own words."""

from collections.abc import Iterable

from wkus_docs.parts.ankieta.pytanie_ankiety import OCENY, OCENY_POLECENIA
from wkus_docs.pdf.forms.entry import Answer, Entry, Way

ADULTS = (
    "zdecydowanie nie", "raczej nie", "trochę tak, trochę nie", "raczej tak", "zdecydowanie tak",
)  # fmt: skip
CHILDREN = ("wcale nie", "raczej nie", "trochę", "raczej tak", "bardzo tak")
"""What the marks from 1 to 5 mean, in the words of the printed form."""
DONT_KNOW = "nie_wiem"
"""Code of the answer that is no mark."""

_MOST_SIGNS = 2_000
_ENDS = {OCENY_POLECENIA[0]: "na pewno nie", OCENY_POLECENIA[-1]: "na pewno tak"}


def marks(words: tuple[str, ...]) -> Entry:
    """Return a choice of marks with their meanings; one may also not know."""
    answers = [Answer(str(mark), str(mark), "", said) for mark, said in zip(OCENY, words, strict=True)]
    return _one((*answers, Answer(DONT_KNOW, "nie wiem")))


def readiness() -> Entry:
    """Return a choice of numbers from 0 to 10."""
    return _one(Answer(str(mark), str(mark), "", _ENDS.get(mark, "")) for mark in OCENY_POLECENIA)


def one_of(labels: Iterable[str]) -> Entry:
    """Return a choice of answers, named by their places."""
    return _one(Answer(code(index), label) for index, label in enumerate(labels))


def code(index: int) -> str:
    """Name, inside a form, of the answer at a place, from 0.

    >>> code(0)
    'odpowiedz_1'
    """
    return f"odpowiedz_{index + 1}"


def own_words() -> Entry:
    """Return a place for own words."""
    return Entry("opis", Way.TEXT, "", _MOST_SIGNS)


def _one(answers: Iterable[Answer]) -> Entry:
    return Entry("wybor", Way.ONE, "", 0, tuple(answers))
