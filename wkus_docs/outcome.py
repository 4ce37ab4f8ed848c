"""What comes out of a check."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wkus_docs.document import Document, DocumentType
from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.gaps import gap_in
from wkus_docs.reading import Place, Source


@dataclass(frozen=True, slots=True)
class Checked:
    """Outcome of a check. ``document`` is there when nothing is wrong by law or form."""

    source: Source
    type: DocumentType
    problems: tuple[Problem, ...]
    document: Document | None
    draft: Document
    missing: tuple[str, ...]
    """Labels of the fields that are not filled in yet."""

    @property
    def whole(self) -> Document | None:
        """The document where every value has its form, whatever the rules say; None where one has not."""
        return self.document or (self.draft if gap_in(self.draft) is None else None)

    @property
    def taken(self) -> tuple[tuple[Loc, Place], ...]:
        """Ways to what was taken from standing files, each with its place there; of what lies in one another, the outer."""
        there = {
            loc: place
            for loc, place in self.source.values.items()
            if place.file and not _absent(self.source.data, loc)
        }
        return tuple(
            (loc, place)
            for loc, place in there.items()
            if not any(loc[:depth] in there for depth in range(len(loc)))
        )


def lost_places(data: Any, problems: Iterable[Problem]) -> frozenset[Loc]:
    """Return the places where a rule asks for a value that the file does not give."""
    errors = (problem for problem in problems if problem.rule and problem.severity is Severity.ERROR)
    return frozenset(problem.path for problem in errors if _absent(data, problem.path))


def _absent(data: Any, path: Loc) -> bool:
    for step in path:
        here = range(len(data)) if isinstance(data, list) else data if isinstance(data, dict) else ()
        if step not in here:
            return not isinstance(
                data, list
            )  # nor is there anything in a value that should have been a group
        data = data[step]
    return False
