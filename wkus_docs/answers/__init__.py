"""A later document checked against an earlier one: an offer against its notice, a report against its agreement.

The conditions of the earlier document travel: they are declared in ``table`` as pairs of paths with their
provision. Facts that both state are the same ones by which ``wkus wzor --z`` begins a document (``takes``).
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import reduce
from typing import Any

from wkus_docs.answers.addressee import is_addressed_to_the_unit
from wkus_docs.answers.asked import Asked
from wkus_docs.answers.bound_fields import BoundField, told_by_binds, told_by_condition
from wkus_docs.answers.condition import Condition
from wkus_docs.answers.equal_facts import equal_facts
from wkus_docs.answers.names import NAMES
from wkus_docs.answers.offer import task_answered
from wkus_docs.answers.table import ANSWERS, OTHERWISE, Answer, Pair
from wkus_docs.catalog import catalog
from wkus_docs.document import Document, DocumentType, Findings, Rule
from wkus_docs.facts.pairs import takes
from wkus_docs.reading import Source

__all__ = [
    "BoundField",
    "bound_by_conditions",
    "bound_fields",
    "called",
    "can_be_compared",
    "compared_with",
    "conditions_between",
    "rules_between",
]

_THIS = "w tym dokumencie"


def can_be_compared(later: str, earlier: str) -> bool:
    """Tell whether a document of a type has anything to answer to one of another type."""
    return (later, earlier) in ANSWERS or bool(takes(catalog[later].model, catalog[earlier].model))


def compared_with(later: str) -> tuple[str, ...]:
    """Return the types of documents that one of a type can be compared with, in the order of the catalog."""
    return tuple(earlier for earlier in catalog if can_be_compared(later, earlier))


def conditions_between(later: DocumentType, document: Document, source: Source) -> Iterator[Rule]:
    """Yield the conditions that an earlier document, read from a source, sets to a later one of a type."""
    earlier = DocumentType(type(document))
    pair = (later.slug, earlier.slug)
    here = NAMES.get(later.slug, ("", _THIS))[1]
    for answer in ANSWERS.get(pair, ()):
        yield _rule(answer, pair, Asked(document, source, called(earlier)), here)


def bound_by_conditions(later: str, earlier: str) -> frozenset[str]:
    """Return the fields of a later document whose values a condition of the pair binds, so that they need not be the same."""
    pair = (later, earlier)
    answers = ANSWERS.get(pair, ())
    return frozenset(getattr(answer, "answer", "") for answer in answers) | OTHERWISE.get(pair, frozenset())


def rules_between(later: DocumentType, document: Document, source: Source) -> Iterator[Rule]:
    """Yield the rules that an earlier document sets to a later one: its conditions, and that what both say is the same."""
    earlier = DocumentType(type(document))
    pair = (later.slug, earlier.slug)
    here = NAMES.get(later.slug, ("", _THIS))[1]
    yield from conditions_between(later, document, source)
    bound = bound_by_conditions(*pair)
    asked = Asked(document, source, called(earlier))
    yield Rule(
        f"{_camel(pair)}.{is_addressed_to_the_unit.__name__}",
        (),
        is_addressed_to_the_unit.__doc__ or "",
        lambda one: is_addressed_to_the_unit(one, asked),
    )
    yield Rule(
        f"{_camel(pair)}.equal_facts",
        (),
        "Fakty, które podają oba dokumenty, są te same.",
        lambda one: equal_facts(one, _with_task(one, asked), here, otherwise=bound),
    )


def called(kind: DocumentType) -> str:
    """Return what a message calls a document of a type, in the nominative: „ogłoszenie”."""
    return NAMES.get(kind.slug, (f"dokument „{kind.title}”", ""))[0]


def bound_fields(
    later: DocumentType, document: Document, source: Source, *, title: str | None = None
) -> Iterator[BoundField]:
    """Yield what an earlier document asks of the fields of a later one that is not filled in yet.

    ``title`` is that of the later document, if known: of several tasks of a notice it tells the one that is meant.
    """
    earlier = DocumentType(type(document))
    asked = Asked(document, source, called(earlier))
    tasks = getattr(document, "zadania", ())
    if tasks and title:
        asked = replace(asked, task=task_answered(title, tasks))
    for answer in ANSWERS.get((later.slug, earlier.slug), ()):
        told = (
            told_by_condition(answer, asked)
            if isinstance(answer, Condition)
            else told_by_binds(answer.binds, asked)
        )
        yield from (replace(one, told_by=asked.name) for one in told)


def _rule(answer: Answer, pair: Pair, asked: Asked, here: str) -> Rule:
    def check(document: Document) -> Findings:
        yield from answer.findings(document, _with_task(document, asked), here)

    return Rule(f"{_camel(pair)}.{answer.name}", answer.provisions, answer.holds, check)


def _with_task(document: Document, asked: Asked) -> Asked:
    """Choose the task that is answered, where the notice has several and the later document tells by its title."""
    tasks = [task for task in getattr(asked.document, "zadania", ()) if hasattr(task, "tytul")]
    ways = (("tytul",), ("tytul_zadania",), ("konkurs", "tytul_zadania"))
    found: Iterator[Any] = (reduce(_attribute, way, document) for way in ways)
    title = next(filter(None, found), None)
    return replace(asked, task=task_answered(title, tasks)) if tasks and title else asked


def _attribute(value: Any, name: str) -> Any:
    return getattr(value, name, None)


def _camel(pair: Pair) -> str:
    return " / ".join(pair)
