"""Findings of the rules as problems of a file, and the one value that most of them may follow from."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from wkus_docs.causes import FEWEST, Cause, Errors, Trial, cause_of
from wkus_docs.citing import journal_rules
from wkus_docs.common_rules import COMMON_RULES
from wkus_docs.document import Document, DocumentType, Finding, Part, Rule
from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.field import all_in, in_words
from wkus_docs.gaps import blamed, with_gap
from wkus_docs.given_data import given_values, with_value
from wkus_docs.heading import HEADING, Heading
from wkus_docs.misplaced_text import PLACE_RULES
from wkus_docs.reading import Source
from wkus_docs.second_name import naming_rules


def rule_problems(part: Part, source: Source) -> list[Problem]:
    """Findings of all rules, of the document and of everything in it."""
    return [
        rule_problem(finding, rule, loc, source, type(part))
        for loc, owner, rule in rules_of(part)
        for finding in findings_of(rule, owner)
    ]


def rules_of(part: Part) -> Iterator[tuple[Loc, Part, Rule]]:
    """Yield every rule with what it judges and its place: those of the parts, and those every document keeps."""
    for loc, owner in all_in(part):
        if isinstance(owner, Part):
            for rule in type(owner).rules():
                yield loc, owner, rule
    if isinstance(part, Document):
        for rule in (*journal_rules(type(part)), *COMMON_RULES, *PLACE_RULES, *naming_rules()):
            yield (), part, rule


def findings_of(rule: Rule, owner: Part) -> list[Finding]:
    """Return what a rule finds; nothing where a value that it needs is missing."""
    try:
        return list(rule.check(owner))
    except Exception as fault:  # noqa: BLE001 – raised again unless a gap explains it
        blamed(fault, owner)
        return []


def rule_problem(finding: Finding, rule: Rule, at: Loc, source: Source, model: type[Part]) -> Problem:
    """Return a finding as a problem of the file, at its place and with the provisions of its rule."""
    loc = (*at, *finding.loc)
    place = source.place(loc)
    provisions = "; ".join(str(provision) for provision in rule.provisions)
    return Problem(
        loc, place.line, place.column, finding.severity, finding.message, finding.hint, provisions,
        in_words(Heading if loc[:1] and loc[0] in HEADING else model, loc, source.data), rule.name, place.cell,
        file=place.file,
    )  # fmt: skip


def common_cause(kind: DocumentType, document: Part, judged: list[Problem]) -> Cause | None:
    """Return the value that most errors of the rules follow from, if there is one."""
    errors = frozenset((one.path, one.rule) for one in judged if one.severity is Severity.ERROR)
    if len(errors) < FEWEST:
        return None
    data = given_values(document)

    def without(loc: Loc) -> Part:
        return with_gap(document, loc)

    def put(loc: Loc, value: Any) -> Part | None:
        try:
            return kind.model.model_validate(with_value(data, loc, value))
        except ValidationError:
            return None

    return cause_of(document, errors, Trial(without, put, _errors_of))


def _errors_of(part: Part, names: frozenset[str] | None) -> Errors:
    """Return the errors that rules find: those of some names, or all."""
    return frozenset(
        ((*loc, *finding.loc), rule.name)
        for loc, owner, rule in rules_of(part)
        if names is None or rule.name in names
        for finding in findings_of(rule, owner)
        if finding.severity is Severity.ERROR
    )


def ordered(
    found: list[Problem], cause: Cause | None, source: Source, kind: DocumentType
) -> tuple[Problem, ...]:
    """Put the common cause first and what follows from it last; else the order is that of the lines."""
    if cause is None:
        return in_order(found)
    place = source.place(cause.loc)
    errors = sum(one.severity is Severity.ERROR for one in found)
    hint = (
        f"Może miało być: {cause.meant}? Zostałoby wtedy błędów: {cause.left}."
        if cause.meant
        else "Sprawdź najpierw to pole."
    )
    root = Problem(
        cause.loc, place.line, place.column, Severity.ERROR,
        f"Z tej wartości wynika większość błędów: {len(cause.errors)} z {errors}.", hint, "",
        in_words(kind.model, cause.loc, source.data), cell=place.cell, file=place.file,
    )  # fmt: skip
    follow = [replace(one, cause=cause.loc) for one in found if (one.path, one.rule) in cause.errors]
    others = [one for one in found if (one.path, one.rule) not in cause.errors]
    return (root, *in_order(others), *in_order(follow))


def in_order(found: list[Problem]) -> tuple[Problem, ...]:
    """Sort problems by their places, those of the data file before those of other files; of a workbook by its sheets."""
    return tuple(
        sorted(
            found,
            key=lambda problem: (
                problem.file, problem.cell.rpartition("!")[0], problem.line, problem.column, problem.message,
            ),
        )
    )  # fmt: skip
