"""What the rules say of answers, in the words of ``wkus sprawdz``."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wkus_docs.errors import Problem

_MARGIN = "   "


def remark_lines(problems: "Iterable[Problem]") -> Iterator[str]:
    """Yield the lines of problems: weight, label, message, and under them the hint and the provision."""
    for problem in problems:
        yield f"{_MARGIN}{problem.severity.capitalize()} · {problem.said}"
        if problem.hint:
            yield f"{_MARGIN}  Podpowiedź: {problem.hint}"
        if problem.provision:
            yield f"{_MARGIN}  Podstawa: {problem.provision}"
