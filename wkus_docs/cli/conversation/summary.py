"""What a conversation has come to: the answers, what nobody was asked, what is open and what is wrong."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from wkus_docs.cli.conversation.remarks import remark_lines

if TYPE_CHECKING:
    from wkus_docs.errors import Problem
    from wkus_docs.questions import Interview, Taken

_MARGIN = "   "
_MOST_LABELS = 5
_MOST_ANSWERS = 40
"""Answers that a summary lists; more are listed when asked for."""
_VALUE = 60
"""Letters of an answer that the summary shows."""


def summary(interview: "Interview", problems: "tuple[Problem, ...]", *, whole: bool) -> Iterator[str]:
    """Yield the lines of the summary, with the answers where it is ``whole`` and they are not too many."""
    yield f"Odpowiedzi: {len(interview.given)}"
    if whole and len(interview.given) <= _MOST_ANSWERS:
        yield from answers(interview)
    yield from sources(interview.taken)
    if interview.open:
        yield ""
        yield f"Luki ({len(interview.open)}):"
        for number, (_, label) in enumerate(interview.open, len(interview.given) + 1):
            yield f"{number:>5}. {label}"
    told = tuple(problem for problem in problems if not _is_gap(problem, interview.gaps))
    if told:
        yield ""
        yield from remark_lines(told)


def answers(interview: "Interview") -> Iterator[str]:
    """Yield the answers with the numbers by which they are corrected."""
    for number, (_, label, value) in enumerate(interview.given, 1):
        yield f"{number:>5}. {label}: {_cut(value)}"


def sources(taken: "tuple[Taken, ...]", whose: Mapping[str, str] | None = None) -> Iterator[str]:
    """Yield what each file told, so that nobody is asked; ``whose`` says by the file of which unit it is."""
    labels: dict[str, dict[str, None]] = {}
    for one in taken:
        labels.setdefault(_file(one.where), {})[one.label.partition(" › ")[0]] = None
    for file, told in ((file, list(found)) for file, found in labels.items()):
        more = f" i {len(told) - _MOST_LABELS} dalszych" if len(told) > _MOST_LABELS else ""
        owner = (whose or {}).get(file)
        of = f" ({owner})" if owner else ""
        yield f"Bez pytania, z pliku {file}{of}: {'; '.join(told[:_MOST_LABELS])}{more}"


def _is_gap(problem: "Problem", gaps: tuple[str, ...]) -> bool:
    """Whether a problem only says that a value is missing that is listed among the gaps."""
    return not problem.rule and bool(problem.label) and any(gap.startswith(problem.label) for gap in gaps)


def _file(where: str) -> str:
    """„urzad.yaml:12” is a place in „urzad.yaml”."""
    name, _, line = where.rpartition(":")
    return name if name and line.isdecimal() else where


def _cut(value: str) -> str:
    words = " ".join(value.split())
    return words if len(words) <= _VALUE else f"{words[: _VALUE - 1]}…"
