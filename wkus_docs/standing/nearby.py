"""The standing files near a data file: the nearest of each kind, in its folder or in one of those around it.

The search goes up as long as the folders belong to one person or office: not above the home folder, not into a
folder that others may write to, where a stranger could leave a file for others to take up.
"""

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from wkus_docs.document import Part
from wkus_docs.errors import Problem, Severity
from wkus_docs.field import fields_of, groups_of

FILE_KEY = "plik"
"""First key of every standing file: its kind."""
NAMES = {"urzad": ("urzad.yaml", "urzad.yml"), "organizacja": ("organizacja.yaml", "organizacja.yml")}
"""Kinds of standing files and how they are called; the first name is the usual one."""
_BEGINNINGS = tuple(NAMES)
_HIDDEN_ENDINGS = (".txt", ".yaml", ".yml")
"""Endings that Windows hides, or a text editor adds by itself: „urzad.yaml.txt”."""


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
    for folder in _folders(path):
        right, wrong = _by_kind(folder)
        misnamed = {**{kind: file for kind, file in wrong.items() if kind not in found | right}, **misnamed}
        found = {**right, **found}
        if len(found) == len(NAMES):
            break
    return Near(
        {kind: _as_typed(found[kind], path) for kind in NAMES if kind in found},
        {kind: _as_typed(file, path) for kind, file in misnamed.items()},
    )


def _by_kind(folder: Path) -> tuple[dict[str, Path], dict[str, Path]]:
    """Return the standing files in a folder by their kinds: those called rightly, and those that are not."""
    right: dict[str, Path] = {}
    wrong: dict[str, Path] = {}
    for name in _entries(folder):
        kind, is_right = _meant(name)
        if kind:
            (right if is_right else wrong).setdefault(kind, folder / name)
    return right, wrong


def misnamed(found: Near) -> Iterator[Problem]:
    """Yield a warning for each file that looks like a standing one under a wrong name."""
    for kind, file in found.misnamed.items():
        yield Problem(
            (), 0, 0, Severity.WARNING,
            f"Plik „{file.name}” wygląda na plik urzędu albo organizacji, ale ma inną nazwę, więc niczego z niego nie wzięto.",
            f"Zmień jego nazwę na „{kind}.yaml” (w Windows włącz: Widok › Rozszerzenia nazw plików).",
            file=str(file),
        )  # fmt: skip


def _meant(name: str) -> tuple[str, bool]:
    """Return which kind a file is called like, and whether rightly: „urzad.yaml.txt” is an office's, but not rightly."""
    lowered = name.lower()
    stem = lowered
    while stem.endswith(_HIDDEN_ENDINGS):
        stem = stem.rpartition(".")[0]
    return (stem, lowered in NAMES[stem]) if stem in NAMES and stem != lowered else ("", False)


def _folders(path: Path) -> Iterator[Path]:
    """Yield the folder of a file and those around it that may be trusted."""
    own = Path(os.path.abspath(path)).parent  # noqa: PTH100 – a link stays as its author made it
    home = _home()
    yield own
    if own == home:
        return
    for folder in own.parents:
        if folder == folder.parent or _shared(folder):
            return
        yield folder
        if folder == home:
            return


def _home() -> Path | None:
    try:
        return Path.home()
    except RuntimeError:
        return None


def _shared(folder: Path) -> bool:
    """Tell whether others than its owner may write to a folder; where the system does not say, it is not."""
    if os.name != "posix":
        return False
    try:
        return bool(folder.stat().st_mode & stat.S_IWOTH)
    except FileNotFoundError:
        return False  # the folder of a file that is to be written
    except OSError:
        return True


def _entries(folder: Path) -> list[str]:
    """Return the files in a folder that are called like a standing file, the usual name first."""
    try:
        names = [name for name in os.listdir(folder) if name.lower().startswith(_BEGINNINGS)]  # noqa: PTH208 – names alone
        return sorted((name for name in names if (folder / name).is_file()), key=str.lower)
    except OSError:
        return []


def _as_typed(found: Path, path: Path) -> Path:
    """Return a path as it is best shown: from where the program runs when the data file is named so."""
    return found if path.is_absolute() else Path(os.path.relpath(found))
