"""A long text read in a terminal, a screen at a time."""

import shutil
import sys

from wkus_docs.cli.prompting import Face, Line
from wkus_docs.cli.prompting.printed import wrapped

_STOP = "k"


def show_pages(face: Face, text: str) -> None:
    """Print a text; in a terminal Enter gives the next screen. Raises Paused."""
    lines = wrapped(text, face.room)
    screen = max(5, shutil.get_terminal_size().lines - 3) if sys.stdout.isatty() else len(lines)
    for first in range(0, len(lines), screen):
        face.say("\n".join(lines[first : first + screen]))
        left = len(lines) - first - screen
        if (
            left > 0
            and face.ask(Line(prompt=f"[Enter: dalej, {_STOP}: koniec, wierszy: {left}] > ")) == _STOP
        ):
            return
