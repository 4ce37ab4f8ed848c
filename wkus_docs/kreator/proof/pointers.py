"""What rows point to: types, stages, sources, tables and questions that there are."""

from collections.abc import Iterable, Iterator

from wkus_docs.facts.registry import FACTS
from wkus_docs.kreator.bank import Bank, Pytanie
from wkus_docs.kreator.proof.fault import Fault
from wkus_docs.kreator.proof.names import called, near

REPORT = "raport_efektywnosci"
"""What proposes an answer besides tables: the report on effectiveness."""
_WITH_TYPES = ("pytania", "luki", "akty", "terminy", "dokumenty", "ryzyka")
_WITH_QUESTIONS = (("dokumenty", "dane"), ("terminy", "z"))


def faults(bank: Bank) -> Iterator[Fault]:
    """Yield every pointer to what there is not."""
    types, stages = frozenset(one.id for one in bank.typy), {one.numer for one in bank.etapy}
    for question in bank.pytania:
        if question.etap not in stages:
            yield Fault(f"pytania.{question.id}", f"Nie ma etapu {question.etap}.", "Popraw etap.")
        yield from _of_question(bank, question)
    for name in _WITH_TYPES:
        for row in getattr(bank, name):
            yield from _missing(f"{name}.{called(row)}", "typu", row.typy, types)
    for name, column in _WITH_QUESTIONS:
        for row in getattr(bank, name):
            given = getattr(row, column)
            yield from _missing(f"{name}.{called(row)}.{column}", "pytania", given, frozenset(bank.questions))


def _of_question(bank: Bank, question: Pytanie) -> Iterator[Fault]:
    where = f"pytania.{question.id}"
    yield from _missing(where, "źródła", question.zrodla, frozenset(one.id for one in bank.zrodla))
    proposed = () if question.proponuje is None else (question.proponuje,)
    facts = () if question.fakt is None else (question.fakt,)
    yield from _missing(where, "faktu", facts, frozenset(FACTS))
    yield from _missing(where, "tablicy", proposed, frozenset({REPORT, *(one.id for one in bank.tablice)}))


def _missing(where: str, what: str, given: Iterable[str], known: frozenset[str]) -> Iterator[Fault]:
    for name in given:
        if name not in known:
            yield Fault(where, f"Nie ma {what} „{name}”.", near(name, known))
