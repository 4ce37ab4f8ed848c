"""What a conversation has come to: the answers, what nobody was asked, what is open and what is wrong."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from wkus_docs.cli.conversation.remarks import remark_lines

if TYPE_CHECKING:
    from wkus_docs.errors import Problem
    from wkus_docs.questions import Interview, Taken

_MARGIN = "   "
_VALUE = 60
"""Letters of an answer that the summary shows."""


def summary(interview: "Interview", problems: "tuple[Problem, ...]") -> Iterator[str]:
    """Yield the lines of the summary; answers have the numbers by which they are corrected."""
    yield f"Odpowiedzi: {len(interview.given)}"
    for number, (_, label, value) in enumerate(interview.given, 1):
        yield f"{number:>5}. {label}: {_cut(value)}"
    yield from sources(interview.taken)
    if interview.gaps:
        yield ""
        yield f"Luki ({len(interview.gaps)}): {'; '.join(interview.gaps)}"
    if problems:
        yield ""
        yield from remark_lines(problems)


def sources(taken: "tuple[Taken, ...]") -> Iterator[str]:
    """Yield how many facts each file told."""
    for file, count in Counter(_file(one.where) for one in taken).items():
        yield f"Bez pytania, z pliku {file}: {count}"


def _file(where: str) -> str:
    """„urzad.yaml:12” is a place in „urzad.yaml”."""
    name, _, line = where.rpartition(":")
    return name if name and line.isdecimal() else where


def _cut(value: str) -> str:
    words = " ".join(value.split())
    return words if len(words) <= _VALUE else f"{words[: _VALUE - 1]}…"
