"""How long a conversation will be."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wkus_docs.questions import Interview, Question

_ENOUGH = 300
"""Questions after which nobody counts on."""
_SOME_TEXT = "tekst"


def questions_left(interview: "Interview") -> int:
    """Return how many questions an interview has where every list gets one row; answers it, so it is used up.

    It is tried with examples: an answer may call for more questions, and every further row of a list does.
    """
    count = 0
    while count < _ENOUGH and (question := interview.question()) is not None:
        if not (question.many and not question.required and interview.done_with_list()):
            _answer(interview, question)
            count += 1
    return count


def _answer(interview: "Interview", question: "Question") -> None:
    """Answer a question with the first thing that it takes."""
    from wkus_docs.questions import AnswerError  # noqa: PLC0415 – help must not wait for the library

    for text in _answers(question):
        try:
            interview.answer(text)
        except AnswerError:
            continue
        return
    interview.unknown()


def _answers(question: "Question") -> Iterator[str]:
    """Yield what a question is likely to take."""
    yield from filter(None, (question.proposal, question.example))
    yield from (choice.label for choice in question.choices[:1])
    yield _SOME_TEXT
