"""What earlier documents of a case know of the one that a form asks for: its values, and what binds the others."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from wkus_docs import answers
from wkus_docs.answers import BoundField
from wkus_docs.catalog import catalog
from wkus_docs.checking import Checked, check
from wkus_docs.document import DocumentType
from wkus_docs.errors import InputError, Problem, Severity
from wkus_docs.reading import Data, Source
from wkus_docs.taken import certain_values_from, merge, same_item

Earlier = Data | Checked


@dataclass(frozen=True, slots=True)
class KnownFacts:
    """Values of the later document as a file of data would give them, what binds its fields, and who says so."""

    source: Source
    bounds: tuple[BoundField, ...] = ()
    names: tuple[str, ...] = ()


def known_facts(kind: DocumentType, earlier: Iterable[Earlier], given: Mapping[str, Any]) -> KnownFacts:
    """Return what earlier documents know; ``given`` are data of the later one, whose title tells the task that is meant.

    Raises InputError for a file that cannot be read, or that gives this document nothing.
    """
    data: dict[str, Any] = {}
    bounds: list[BoundField] = []
    names: list[str] = []
    for checked in (one if isinstance(one, Checked) else check(one) for one in earlier):
        document = checked.document or checked.draft
        known = certain_values_from(kind.model, document)
        if not known:
            raise _useless(checked, kind)
        merge(data, known)
        title = given.get("tytul") or data.get("tytul")
        bounds += answers.bound_fields(kind, document, checked.source, title=title)
        names.append(answers.called(checked.type).removeprefix("dokument "))
    return KnownFacts(Source(", ".join(names), "", _aligned(data, given)), tuple(bounds), tuple(names))


def _aligned(facts: Any, given: Any) -> Any:
    """Return facts with the items of their lists where data have the same ones; items that data lack are left out."""
    if isinstance(facts, dict) and isinstance(given, dict):
        return {key: _aligned(value, given.get(key)) for key, value in facts.items()}
    groups = isinstance(facts, list) and all(isinstance(item, dict) for item in facts)
    if not groups or not isinstance(given, list) or not given:
        return facts
    items: list[dict[str, Any]] = [{} for _ in given]
    for index, item in enumerate(facts):
        same = same_item(given, item, index)
        if same is not None:
            place = next(at for at, one in enumerate(given) if one is same)
            items[place] = _aligned(item, same)
    return items


def _useless(checked: Checked, kind: DocumentType) -> InputError:
    listed = "; ".join(f"{catalog[slug].title} ({slug})" for slug in answers.compared_with(kind.slug))
    said = f"Z dokumentu „{checked.type.title}” nic nie przechodzi do dokumentu „{kind.title}”."
    cure = f"Wcześniejsze dokumenty: {listed}." if listed else "Ten dokument nie ma wcześniejszych."
    return InputError((Problem((), 0, 0, Severity.ERROR, said, cure),))
