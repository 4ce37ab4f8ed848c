"""Where standing files are looked for: in the folder of a data file and in those around it.

The search goes up as long as the folders belong to one person or office: not above the home folder, not into a
folder that others may write to, where a stranger could leave a file for others to take up.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

FILE_KEY = "plik"
"""First key of every standing file: its kind."""
NAMES = {"urzad": ("urzad.yaml", "urzad.yml"), "organizacja": ("organizacja.yaml", "organizacja.yml")}
"""Kinds of standing files and how they are called; the first name is the usual one."""
_BEGINNINGS = tuple(NAMES)
_HIDDEN_ENDINGS = (".txt", ".yaml", ".yml")
"""Endings that Windows hides, or a text editor adds by itself: „urzad.yaml.txt”."""


def by_kind(folder: Path) -> tuple[dict[str, Path], dict[str, Path]]:
    """Return the standing files in a folder by their kinds: those called rightly, and those that are not."""
    right: dict[str, Path] = {}
    wrong: dict[str, Path] = {}
    for name in _entries(folder):
        kind, is_right = _meant(name)
        if kind:
            (right if is_right else wrong).setdefault(kind, folder / name)
    return right, wrong


def _meant(name: str) -> tuple[str, bool]:
    """Return which kind a file is called like, and whether rightly: „urzad.yaml.txt” is an office's, but not rightly."""
    lowered = name.lower()
    stem = lowered
    while stem.endswith(_HIDDEN_ENDINGS):
        stem = stem.rpartition(".")[0]
    return (stem, lowered in NAMES[stem]) if stem in NAMES and stem != lowered else ("", False)


def folders(path: Path) -> Iterator[Path]:
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
