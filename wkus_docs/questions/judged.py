"""Data of an interview judged: what is known, what is wrong, and what the rules miss."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from wkus_docs.checking import KEY, Earlier, check
from wkus_docs.document import DocumentType, Part
from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.filled import filled, is_blank
from wkus_docs.form_faults import faults_of, form_problem
from wkus_docs.gaps import build
from wkus_docs.heading import HEADING
from wkus_docs.judgement import in_order, rule_problems
from wkus_docs.outcome import Checked
from wkus_docs.questions.tree import at
from wkus_docs.reading import Source


@dataclass(frozen=True)
class Judged:
    """What a look at the data gives. ``known`` are the data and what standing files told; ``draft`` the document so far."""

    known: Mapping[str, Any]
    draft: Part
    problems: tuple[Problem, ...]
    source: Source
    checked: Checked | None = None

    @property
    def missed(self) -> dict[Loc, Problem]:
        """Places with no value at which a rule found something, with what it said; an error before a warning."""
        found = [one for one in self.problems if one.rule and one.path and _absent(self.known, one.path)]
        graver = sorted(found, key=lambda one: one.severity is Severity.ERROR)
        return {one.path: one for one in graver}


@dataclass(frozen=True)
class Judging:
    """How the data of one interview are judged."""

    kind: DocumentType | type[Part]
    head: Mapping[str, Any]
    day: date | None
    against: Earlier
    standing: tuple[Any, ...]

    @property
    def model(self) -> type[Part]:
        """The class of the group that is asked about."""
        return self.kind.model if isinstance(self.kind, DocumentType) else self.kind

    def judge(self, data: Mapping[str, Any]) -> Judged:
        """Judge the data as they stand. Raises InputError for a head that is wrong."""
        if not isinstance(self.kind, DocumentType):
            return _judged_part(self.kind, data)
        more: dict[str, Any] = {"standing": self.standing} if self.standing else {}
        checked = check(
            {KEY: self.kind.slug, **data}, against=self.against, head=self.head, day=self.day, **more
        )
        known = {
            name: value for name, value in checked.source.data.items() if name != KEY and name not in HEADING
        }
        return Judged(known, checked.draft, checked.problems, checked.source, checked)


def _judged_part(model: type[Part], data: Mapping[str, Any]) -> Judged:
    """Judge a group that is no document."""
    source = Source(model.title(), "", dict(data))
    values = filled(dict(data), model)
    details = faults_of(model, values)
    faults = frozenset(tuple(one["loc"]) for one in details if one["type"] != "extra_forbidden")
    strict = build(model, values, faults, lenient=False)
    found = [*(form_problem(one, source, model) for one in details), *rule_problems(strict, source)]
    draft = build(model, values, faults, lenient=True)
    return Judged(data, draft, in_order(found), source)


def _absent(data: Any, path: Loc) -> bool:
    """Tell whether nothing stands at a place, though the list that it would stand in has its row."""
    for depth, step in enumerate(path):
        if isinstance(step, int) and at(data, path[: depth + 1]) is None:
            return False
    return is_blank(at(data, path))


def place_of(judged: Judged, loc: Loc) -> str:
    """Return where a value that nobody typed here is from, as „urzad.yaml:12”; empty where nothing says it."""
    place = judged.source.place(loc)
    return f"{place.file}:{place.line}" if place.file else ""


def at_places(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return problems without the lines of a file that is not there."""
    return tuple(one if one.file else replace(one, line=0, column=0) for one in problems)
