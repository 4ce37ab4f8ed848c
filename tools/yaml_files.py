"""YAML of the tests and the tools, read by the parser that is written in C: the one in Python takes ten times as long."""

from pathlib import Path
from typing import Any

import yaml

_GUESSING: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PLAIN: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def values_in(path: Path) -> Any:
    """Return what a file says, with the numbers, days and answers that YAML takes its words for."""
    return yaml.load(path.read_text(encoding="utf-8"), _GUESSING)  # noqa: S506 – a safe loader


def texts_in(path: Path) -> Any:
    """Return what a file says, all of it as text, like a data file."""
    return yaml.load(path.read_text(encoding="utf-8"), _PLAIN)  # noqa: S506 – makes but texts
