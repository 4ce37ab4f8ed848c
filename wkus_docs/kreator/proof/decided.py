"""Full answers decide: with every question that is asked answered, no condition is left open; and rows can go both ways.

Each condition is tried for every type with every answer of the questions that it depends on. Of a number those answers
are tried that conditions tell apart: the numbers it is compared with, and the ones beside them.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import product
from typing import TypeAlias

from wkus_docs.kreator.bank import Bank, Pytanie, RodzajOdpowiedzi
from wkus_docs.kreator.expression import Comparison, Expression, Name, Number, Operand, Reckoned, Value
from wkus_docs.kreator.proof.fault import Fault
from wkus_docs.kreator.proof.names import called
from wkus_docs.kreator.reckoning import TYPE, fits, when
from wkus_docs.kreator.truth import every

_DAY, _TEXT = date(2027, 1, 4), "jest"
"""What answers a question by a day, a text or a list: no condition compares these with anything."""
_LISTS = ("luki", "akty", "terminy", "dokumenty", "ryzyka")
_BOTH_WAYS = ("luki", "akty", "ryzyka")
"""Lists of which every row must be able to hold and not to hold: else it says nothing."""
_Candidates: TypeAlias = Mapping[str, tuple[Value, ...]]


def faults(bank: Bank) -> Iterator[Fault]:
    """Yield conditions that full answers leave open, and rows that can only go one way."""
    trial = _Trial(bank)
    for table in bank.tablice:
        for entry in table.wejscia:
            condition = bank.condition(entry.warunek)
            if condition.names <= trial.answered:
                _, left = trial.of(condition, ())
                yield from left_open(f"tablice.{table.id}.{entry.symbol}", left)
    for name in _LISTS:
        for row in getattr(bank, name):
            where = f"{name}.{called(row)}"
            seen, left = trial.of(bank.condition(when(row)), row.typy)
            yield from left_open(where, left)
            if name in _BOTH_WAYS and not left:
                yield from _one_way(where, seen)


def left_open(where: str, left: str) -> Iterator[Fault]:
    """Yield the fault of a condition that stays open, where it does."""
    if left:
        yield Fault(
            where,
            f"Przy odpowiedziach: {left} – wniosek pozostaje nieustalony, choć odpowiedziano na wszystkie zadane pytania.",
            "Popraw warunek albo „gdy” pytania, na które nikt tu nie odpowie.",
        )


def _one_way(where: str, seen: frozenset[bool]) -> Iterator[Fault]:
    if seen != {True, False}:
        only = "zawsze" if True in seen else "nigdy"
        yield Fault(where, f"Warunek spełnia się {only}.", "Popraw go albo usuń wiersz.")


class _Trial:
    """Answers tried on conditions of a set of questions."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._candidates = _candidates(bank)
        self._parameters: dict[str, Value] = {one.id: one.on(bank.stan_prawny) for one in bank.parametry}
        self.answered = frozenset(bank.questions) | frozenset(self._parameters)
        """Names that answers tell; a result of a table is none of them."""

    def of(self, condition: Expression, types: tuple[str, ...]) -> tuple[frozenset[bool], str]:
        """Return what a condition was found to be, and the first answers that leave it open."""
        questions = [one for one in self._bank.pytania if one.id in self._behind(condition.names)]
        seen: set[bool] = set()
        for kind in types or tuple(one.id for one in self._bank.typy):
            domains = [(kind,) if one.id == TYPE else self._candidates[one.id] for one in questions]
            for answers in product(*domains):
                values = self._asked(questions, answers, kind)
                found = condition.of(values)
                if found is None:
                    return frozenset(seen), _told(questions, values)
                seen.add(found)
        return frozenset(seen), ""

    def _asked(self, questions: list[Pytanie], answers: tuple[Value, ...], kind: str) -> dict[str, Value]:
        values: dict[str, Value] = self._parameters | {TYPE: kind}
        for question, answer in zip(questions, answers, strict=True):
            if every((fits(question.typy, values), self._bank.condition(question.gdy).of(values))):
                values[question.id] = answer
        return values

    def _behind(self, names: frozenset[str]) -> frozenset[str]:
        """Return questions on which names depend, with those for which these wait."""
        found: set[str] = set()
        todo = [one for one in names if one in self._bank.questions]
        while todo:
            name = todo.pop()
            if name not in found:
                found.add(name)
                todo += self._bank.condition(self._bank.questions[name].gdy).names & frozenset(
                    self._bank.questions
                )
        return frozenset(found)


def _told(questions: list[Pytanie], values: Mapping[str, Value]) -> str:
    return ", ".join(f"{one.id} = {values[one.id]}" for one in questions if one.id in values)


def _candidates(bank: Bank) -> _Candidates:
    """Return the answers that are tried of every question."""
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
