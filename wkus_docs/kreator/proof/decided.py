"""Full answers decide: with every question that is asked answered, no condition is left open; and rows can go both ways.

Each condition is tried for every type with every answer of the questions that it depends on. Of a number those answers
are tried that conditions tell apart: the numbers it is compared with, and the ones beside them.
"""

from collections.abc import Iterator, Mapping
from itertools import product

from wkus_docs.kreator.bank import Bank, Pytanie
from wkus_docs.kreator.domains import answers_tried
from wkus_docs.kreator.expression import Expression, Value
from wkus_docs.kreator.proof.fault import Fault
from wkus_docs.kreator.proof.names import called
from wkus_docs.kreator.reckoning import TYPE, fits, when
from wkus_docs.kreator.truth import every

_LISTS = ("luki", "akty", "terminy", "dokumenty", "ryzyka")
_BOTH_WAYS = ("luki", "akty", "ryzyka")
"""Lists of which every row must be able to hold and not to hold: else it says nothing."""


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
        self._candidates = answers_tried(bank)
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
