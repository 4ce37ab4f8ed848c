"""The standing files near a data file: the nearest of each kind, in its folder or in one of those around it.

The search goes up as long as the folders belong to one person or office: not above the home folder, not into a
folder that others may write to, where a stranger could leave a file for others to take up.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

NAMES = {"urzad": ("urzad.yaml", "urzad.yml"), "organizacja": ("organizacja.yaml", "organizacja.yml")}
"""Kinds of standing files and how they are called; the first name is the usual one."""
_HIDDEN_ENDINGS = (".txt", ".yaml", ".yml")
"""Endings that Windows hides, or a text editor adds by itself: „urzad.yaml.txt”."""


def found_near(path: str | Path) -> tuple[Path, ...]:
    """Return the nearest standing file of each kind in the folder of a data file or those around it."""
    found: dict[str, Path] = {}
    for folder in _folders(Path(path)):
        for kind, file in _in(folder).items():
            found.setdefault(kind, file)
        if len(found) == len(NAMES):
            break
    return tuple(_as_typed(found[kind], Path(path)) for kind in NAMES if kind in found)


def misnamed_near(path: str | Path) -> tuple[Path, ...]:
    """Return files in the folder of a data file that look like standing files under a wrong name."""
    folder = Path(os.path.abspath(path)).parent
    rest = _entries(folder)
    return tuple(_as_typed(folder / name, Path(path)) for name in sorted(rest) if _is_misnamed(name))


def _is_misnamed(name: str) -> bool:
    """Tell whether a name is „urzad.yaml.txt” or „urzad.txt”: a file that its author took for a standing one."""
    lowered = name.lower()
    stem = lowered
    while stem.endswith(_HIDDEN_ENDINGS):
        stem = stem.rpartition(".")[0]
    return stem in NAMES and lowered not in NAMES[stem]


def _folders(path: Path) -> Iterator[Path]:
    """Yield the folder of a file and those around it that may be trusted."""
    own, home = Path(os.path.abspath(path)).parent, _home()
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
    except OSError:
        return True


def _in(folder: Path) -> dict[str, Path]:
    """Return the standing files in a folder by their kinds, however their names are capitalised."""
    lowered = {name.lower(): name for name in _entries(folder)}
    found = {}
    for kind, names in NAMES.items():
        for name in names:
            if name in lowered:
                found.setdefault(kind, folder / lowered[name])
    return found


def _entries(folder: Path) -> list[str]:
    try:
        return [one.name for one in os.scandir(folder) if one.name.lower().startswith(tuple(NAMES)) and one.is_file()]
    except OSError:
        return []


def _as_typed(found: Path, path: Path) -> Path:
    """Return a path as it is best shown: from where the program runs when the data file is named so."""
    return found if path.is_absolute() else Path(os.path.relpath(found))
