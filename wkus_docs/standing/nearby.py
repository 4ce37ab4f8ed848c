"""The standing files near a data file: the nearest of each kind, in its folder or in one of those around it.

Where they are looked for, :mod:`wkus_docs.standing.folders` says.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from wkus_docs.document import Part
from wkus_docs.errors import Problem, Severity
from wkus_docs.field import fields_of, groups_of
from wkus_docs.standing.folders import NAMES, by_kind, folders


@dataclass(frozen=True, slots=True)
class Near:
    """Standing files near a data file, by their kinds: those found, and files that look like one under a wrong name."""

    found: Mapping[str, Path]
    misnamed: Mapping[str, Path]

    def for_facts_of(self, model: type[Part]) -> "Near":
        """Return those of the kinds that a document of a type takes anything from."""
        if not self.found and not self.misnamed:
            return self
        held = _scopes_of(model)
        return Near(
            {kind: file for kind, file in self.found.items() if kind in held},
            {kind: file for kind, file in self.misnamed.items() if kind in held},
        )


@cache
def _scopes_of(model: type[Part]) -> frozenset[str]:
    """Return whose facts the fields of a document hold, at any depth."""
    facts = (field.fact for group in groups_of(model) for field in fields_of(group).values())
    return frozenset(fact.scope for fact in facts if fact is not None)


def found_near(path: str | Path) -> tuple[Path, ...]:
    """Return the nearest standing file of each kind in the folder of a data file or those around it."""
    return tuple(near(path).found.values())


def near(path: str | Path) -> Near:
    """Look for standing files in the folder of a data file and those around it, until one of each kind is found."""
    path = Path(path)
    found: dict[str, Path] = {}
    misnamed: dict[str, Path] = {}
    for folder in folders(path):
        right, wrong = by_kind(folder)
        misnamed = {**{kind: file for kind, file in wrong.items() if kind not in found | right}, **misnamed}
        found = {**right, **found}
        if len(found) == len(NAMES):
            break
    return Near(
        {kind: _as_typed(found[kind], path) for kind in NAMES if kind in found},
        {kind: _as_typed(file, path) for kind, file in misnamed.items()},
    )


def misnamed(found: Near) -> Iterator[Problem]:
    """Yield a warning for each file that looks like a standing one under a wrong name."""
    for kind, file in found.misnamed.items():
        yield Problem(
            (), 0, 0, Severity.WARNING,
            f"Plik „{file.name}” wygląda na plik urzędu albo organizacji, ale ma inną nazwę, więc niczego z niego nie wzięto.",
            f"Zmień jego nazwę na „{kind}.yaml” (w Windows włącz: Widok › Rozszerzenia nazw plików).",
            file=str(file),
        )  # fmt: skip


def _as_typed(found: Path, path: Path) -> Path:
    """Return a path as it is best shown: from where the program runs when the data file is named so."""
    return found if path.is_absolute() else Path(os.path.relpath(found))
