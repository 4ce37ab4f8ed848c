"""Whoever answers an interview from the values of an example: for tests and for the table of numbers."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from wkus_docs.document import Part
from wkus_docs.field import Kind, field_at
from wkus_docs.questions import AnswerError, Interview, Question
from wkus_docs.questions.asked import stands_alone
from wkus_docs.questions.shapes import shape_of
from wkus_docs.questions.tree import at

MOST = 3000
"""Steps after which an interview goes in circles."""


@dataclass
class Run:
    """What a run was: how many answers, how many of them proposals taken, how many empty ends of lists."""

    answers: int = 0
    proposals: int = 0
    ends: int = 0
    asked: list[str] = field(default_factory=list)
    answered: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    news: list[object] = field(default_factory=list)


def rows_in_one_line(question: Question, found: Any, example: Any) -> str | None:
    """Return all rows of a list in one line, as one may type them; None where that cannot be, or one is not the first."""
    depth = max(n for n, step in enumerate(question.loc) if isinstance(step, int))
    rows = at(example, question.loc[:depth])
    if question.loc[depth] or len(rows) < 2:
        return None
    shape = shape_of(found.group) if question.kind is Kind.GROUP else None
    if shape is not None and shape.several:
        told = [shape.written(row) for row in rows]
    elif question.kind is Kind.TEXT and found.is_list:
        told = list(map(str, rows))
    elif question.kind is Kind.TEXT and stands_alone(found):
        told = [str(row[found.name]) for row in rows]
    else:
        return None
    return "; ".join(one.replace(";", "\\;") for one in told)


def text_for(question: Question, model: type[Part], example: Any, *, many: bool = False) -> str | None:
    """Return what the example says to a question; None where it says nothing.

    ``many`` answers with all rows of a list at once where they may stand in one line.
    """
    value = at(example, question.loc)
    found = field_at(model, question.loc)
    if value in (None, [], {}):
        return None
    if many and question.many and (line := rows_in_one_line(question, found, example)):
        return line
    if question.kind is Kind.GROUP:
        shape = shape_of(found.group)
        line = shape.written(value) if isinstance(value, dict) else None
        return line.replace(";", "\\;") if line and question.many and shape.several else line
    text = value if isinstance(value, str) else str(value)
    return (
        text.replace(";", "\\;")
        if question.many and question.kind is Kind.TEXT and (found.is_list or stands_alone(found))
        else text
    )


def answered_from(  # noqa: PLR0913 – how one answers is told by keywords
    interview: Interview,
    model: type[Part],
    example: Any,
    *,
    stop: Callable[[Question], bool] | None = None,
    repeat: bool = False,
    many: bool = False,
) -> Run:
    """Answer every question from an example; a proposal is taken where the example says nothing else."""
    run = Run()
    for _ in range(MOST):
        question = interview.question()
        if question is None or (stop and stop(question)):
            return run
        run.asked.append(question.path)
        text = text_for(question, model, example, many=many)
        if repeat and question.proposal.startswith("jak w "):
            text = None
        if text is None and question.proposal:
            text = ""
            run.proposals += 1
        elif text is None and not question.required:
            run.ends += 1
            run.news += interview.answer("brak" if question.proposal else "")
            continue
        elif text is None:
            run.unknown.append(question.path)
            interview.unknown()
            continue
        run.answers += 1
        run.answered.append(question.path)
        try:
            run.news += interview.answer(text)
        except AnswerError as fault:
            raise AssertionError(f"{question.path}: {text!r}: {fault}") from fault
    raise AssertionError(f"the interview goes in circles: {run.asked[-5:]}")


def one_sum_a_year(data: dict[str, Any]) -> dict[str, Any]:
    """Return an example whose years tell one sum each, as an interview asks for it, and not the shares of it."""
    shares = ("kwota_umow_wieloletnich", "kwota_pozostala")
    rows = data.get("srodki")
    if not isinstance(rows, list) or not all(name in row for row in rows for name in shares):
        return data
    summed = [
        {"rok": row["rok"], "kwota": f"{sum(map(_zlote, (row[name] for name in shares)))},00"} for row in rows
    ]
    return {**data, "srodki": summed}


def _zlote(text: str) -> int:
    return int(text.replace(" ", "").partition(",")[0])
