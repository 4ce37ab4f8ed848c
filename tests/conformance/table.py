"""The table of what came out, feature by feature."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from conformance import oracle
from conformance.case import Case
from conformance.cases import CASES
from wkus_docs.errors import DocsError

_HEAD = "| Cecha | Szablonów | Zgodnych | Skompilowane | Przez docxtpl |\n|---|---:|---:|---:|---:|"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a case: what differs from docxtpl's document, and why docxtpl made ours, if it did."""

    differences: tuple[str, ...]
    handed_over: tuple[str, ...]


@cache
def outcome(number: int) -> Outcome:
    """Return the outcome of a case of the list; each is tried once in a process."""
    case = CASES[number]
    template = oracle.compiled(case)
    made = oracle.ours(case, template)
    return Outcome(tuple(oracle.differences(made, oracle.docxtpl(case))), _reasons(case, template.fallback))


def _reasons(case: Case, fallback: tuple[str, ...]) -> tuple[str, ...]:
    return fallback or (("wartości związane z obiektem docxtpl",) if case.tied else ())


def rows() -> str:
    """Return the table as Markdown: templates, equal ones, and the two ways they were made."""
    features: defaultdict[str, list[Outcome | None]] = defaultdict(list)
    for number, case in enumerate(CASES):
        features[case.feature].append(_tried(number))
    lines = [_row(feature, outcomes) for feature, outcomes in features.items()]
    everything = [tried for outcomes in features.values() for tried in outcomes]
    return "\n".join([_HEAD, *lines, _row("**Razem**", everything)])


def _tried(number: int) -> Outcome | None:
    try:
        return outcome(number)
    except DocsError:
        return None


def _row(feature: str, outcomes: list[Outcome | None]) -> str:
    made = [tried for tried in outcomes if tried]
    equal = sum(not tried.differences for tried in made)
    handed = sum(bool(tried.handed_over) for tried in made)
    return f"| {feature} | {len(outcomes)} | {equal} | {len(made) - handed} | {handed} |"
