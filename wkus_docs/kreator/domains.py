"""Answers worth trying: all words of a question, and of a number the values that conditions tell apart."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from wkus_docs.kreator.bank import Bank, RodzajOdpowiedzi
from wkus_docs.kreator.expression import Comparison, Name, Number, Operand, Reckoned, Value

_DAY, _TEXT = date(2027, 1, 4), "jest"
"""What answers a question by a day, a text or a list: no condition compares these with anything."""
Candidates: TypeAlias = Mapping[str, tuple[Value, ...]]
"""Answers by the id of their question."""


def answers_tried(bank: Bank) -> Candidates:
    """Return the answers that are tried of every question: all words; numbers that conditions tell apart."""
    numbers = _numbers(bank)
    found: dict[str, tuple[Value, ...]] = {}
    for one in bank.pytania:
        if one.words:
            found[one.id] = one.words
        elif one.rodzaj in {RodzajOdpowiedzi.LICZBA, RodzajOdpowiedzi.KWOTA}:
            found[one.id] = tuple(sorted(numbers[one.id] or {Decimal(1)}))
        else:
            found[one.id] = (_DAY if one.rodzaj == RodzajOdpowiedzi.DATA else _TEXT,)
    return found


def _numbers(bank: Bank) -> Mapping[str, set[Decimal]]:
    """Return the numbers that conditions tell apart, by question; numbers compared with each other share theirs."""
    parameters = {one.id: one.on(bank.stan_prawny) for one in bank.parametry}
    compared = [
        one
        for _, text in bank.conditions
        for one in bank.condition(text).comparisons
        if isinstance(one, Comparison) and not one.word
    ]
    found: dict[str, set[Decimal]] = defaultdict(set)
    for one in compared:
        limits = {limit for side in (one.left, one.right) for limit in _limits(side, parameters)} or {
            Decimal(1)
        }
        near = {max(limit + step, Decimal(0)) for limit in limits for step in (-1, 0, 1)}
        for name in one.used:
            found[name] |= near
    for one in compared:
        shared = set[Decimal]().union(*(found[name] for name in one.used))
        for name in one.used:
            found[name] |= shared
    return found


def _limits(side: Operand, parameters: Mapping[str, Decimal]) -> Iterator[Decimal]:
    if isinstance(side, Number):
        yield side.number
    elif isinstance(side, Name) and side.name in parameters:
        yield parameters[side.name]
    elif isinstance(side, Reckoned):
        yield from _limits(side.left, parameters)
        yield from _limits(side.right, parameters)
