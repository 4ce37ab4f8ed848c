"""Names and words of conditions: each exists, and fits what it stands beside.

A name that is misspelled makes a condition that is never known, and a word that is no answer one that is never true:
nothing fails, the question or the act is only never seen again. That is why they are looked for here.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from wkus_docs.kreator.bank import STATES, Bank, RodzajOdpowiedzi
from wkus_docs.kreator.expression import ALWAYS, Comparison, Expression, Name, Number, OneOf
from wkus_docs.kreator.proof.fault import Fault

_NUMBERS = frozenset({RodzajOdpowiedzi.LICZBA, RodzajOdpowiedzi.KWOTA})
_RESERVED = frozenset({"oraz", "lub", "w", ALWAYS, *STATES})


def faults(bank: Bank) -> Iterator[Fault]:
    """Yield every name and word that does not fit."""
    yield from _own_names(bank)
    for way, text in bank.conditions:
        yield from _condition(bank, _where(bank, way), bank.condition(text))


def _own_names(bank: Bank) -> Iterator[Fault]:
    """Yield the names that stand for two things, or that a condition could not use."""
    groups = [frozenset(bank.questions), frozenset(bank.results), frozenset(one.id for one in bank.parametry)]
    for index, group in enumerate(groups):
        for name in sorted(group):
            if name in _RESERVED or not (
                name.isascii() and name.replace("_", "a").isalnum() and name == name.lower()
            ):
                yield Fault(
                    name, "Tej nazwy nie da się użyć w warunku.", "Użyj małych liter bez znaków polskich."
                )
            if any(name in other for other in groups[index + 1 :]):
                yield Fault(name, "Tak samo nazywają się dwie rzeczy.", "Zmień jedną z nazw.")


def _condition(bank: Bank, where: str, condition: Expression) -> Iterator[Fault]:
    for one in condition.comparisons:
        for name in one.used:
            if name not in bank.named:
                yield Fault(where, f"Nie ma pytania „{name}”.", near(name, bank.named))
        yield from _words(bank, where, one)


def _words(bank: Bank, where: str, one: Comparison | OneOf) -> Iterator[Fault]:
    """Yield what is wrong with what a question is compared with."""
    name = one.name if isinstance(one, OneOf) else one.left.name if isinstance(one.left, Name) else ""
    known = _words_of(bank, name)
    given = one.words if isinstance(one, OneOf) else (one.word,) if one.word else ()
    if known is not None:
        for word in given:
            if word not in known:
                yield Fault(
                    where,
                    f"„{word}” nie jest odpowiedzią na „{name}”, więc warunek nigdy się na niej nie spełni.",
                    f"Są: {', '.join(known)}.",
                )
        if not given:
            yield Fault(
                where,
                f"„{name}” porównuje się z liczbą, a odpowiada się na nie słowem.",
                f"Są: {', '.join(known)}.",
            )
    elif given and name in bank.questions:
        yield Fault(
            where, f"„{name}” porównuje się ze słowem „{given[0]}”.", "Odpowiedzią jest liczba albo dzień."
        )
    elif isinstance(one, Comparison) and not given:
        yield from _numbers(bank, where, one)


def _numbers(bank: Bank, where: str, one: Comparison) -> Iterator[Fault]:
    for name in one.used:
        question = bank.questions.get(name)
        if question is not None and question.rodzaj not in _NUMBERS:
            yield Fault(where, f"„{name}” nie jest liczbą.", "Porównuj z liczbą tylko liczby i kwoty.")
    if isinstance(one.left, Number) and isinstance(one.right, Number):
        yield Fault(where, "Porównanie dwóch liczb zawsze mówi to samo.", "Porównaj odpowiedź.")


def _words_of(bank: Bank, name: str) -> tuple[str, ...] | None:
    """Return the words that a name may be; None where it is a number, a day or a text, or nothing."""
    if name in bank.results:
        return bank.results[name]
    question = bank.questions.get(name)
    return question.words or None if question is not None else None


def _where(bank: Bank, way: tuple[str | int, ...]) -> str:
    """Return the place of a condition as a person finds it: by ids, not by numbers."""
    held: object = bank
    said = []
    for step in way:
        held = held[step] if isinstance(step, int) else getattr(held, step)  # type: ignore[index]
        said.append(called(held) if isinstance(step, int) else step)
    return ".".join(said)


def called(row: object) -> str:
    """Return how a row of a list is called: its id, symbol or document."""
    return str(getattr(row, "id", None) or getattr(row, "symbol", None) or getattr(row, "dokument", row))


def near(name: str, among: frozenset[str]) -> str:
    """Return the cure for a name that there is not: the most similar one, or all of them."""
    found = get_close_matches(name, sorted(among), 1, 0.6)
    return f"Czy chodziło o „{found[0]}”?" if found else f"Są: {', '.join(sorted(among))}."
