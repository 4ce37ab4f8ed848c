"""How long a conversation will be."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wkus_docs.questions import Interview

_ENOUGH = 300
"""Questions after which nobody counts on."""


def questions_left(interview: "Interview") -> int:
    """Return how many questions an interview asks of one who knows no answer and adds no row; uses it up.

    An answer may call for more, and every further row of a list does.
    """
    count = 0
    while count < _ENOUGH and (question := interview.question()) is not None:
        if question.many and not question.required and interview.done_with_list():
            continue
        interview.unknown()
        count += 1
    return count
