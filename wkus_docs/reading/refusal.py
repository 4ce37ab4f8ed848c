"""How a reader refuses a file: one problem, with its place and the cure."""

from wkus_docs.errors import InputError, Problem, Severity
from wkus_docs.reading.source import Place

NOWHERE = Place(0, 0)
"""Place of what concerns the whole file."""


def refusal(message: str, hint: str, place: Place = NOWHERE) -> InputError:
    """Return the error to raise; both sentences are Polish."""
    return InputError((Problem((), place.line, place.column, Severity.ERROR, message, hint),))
