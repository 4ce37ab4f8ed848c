"""Asking by lines alone: for a pipe, a dumb terminal, or whoever prefers it."""

import os
import sys
import time
from contextlib import suppress
from importlib import import_module

import rich_click as click

from wkus_docs.cli.prompting.asked import Line, Paused
from wkus_docs.cli.prompting.closed import pausing
from wkus_docs.cli.prompting.printed import room, say
from wkus_docs.cli.prompting.typed import decoded, tidied

_LONGEST = 4095
"""Bytes of the longest line that a system takes from a terminal which nobody edits for it."""
_PASTED = 0.05
"""Seconds in which the next line of what was pasted is there already."""


def is_dumb() -> bool:
    """Whether the terminal says that it can only print."""
    return os.environ.get("TERM") in {"dumb", "unknown"}


class Plain:
    """A face without editing keys; answers may come from a file."""

    def __init__(self) -> None:
        """Let a terminal edit its lines where Python can, which also takes a paste as one line, however long."""
        self._typed = sys.stdin.isatty()
        if self._typed and not is_dumb():
            with suppress(ImportError):  # Windows edits lines by itself
                import_module("readline").parse_and_bind("tab: self-insert")

    @property
    def room(self) -> int:
        """Columns that lines may take."""
        return room()

    def say(self, text: str = "", *, strong: bool = False) -> None:  # noqa: ARG002 – as the other face
        """Print a text."""
        say(text, self.room)

    def ask(self, line: Line) -> str:
        """Return an answer; a blank line, the whole of a paste or, where there may be several lines, an empty one ends it."""
        if line.multiline:
            say("   (pusty wiersz kończy odpowiedź)", self.room)
        lines = [self._line(line.prompt)]
        while self._goes_on(line, lines):
            try:
                lines.append(self._line(""))
            except Paused:  # the input ends: what was typed is the answer, and the next question pauses
                break
        if self._typed and any(len(one.encode(errors="surrogateescape")) >= _LONGEST for one in lines):
            say("   Ten terminal mógł obciąć długi wiersz: sprawdź koniec tekstu w pliku.", self.room)
        return tidied("\n".join(lines))

    def _goes_on(self, line: Line, lines: list[str]) -> bool:
        """Whether one more line belongs to the answer."""
        if self._typed and _waiting():
            return True
        if not line.multiline or not lines[-1].strip():
            return False
        return len(lines) > 1 or len(lines[0].strip()) > _SHORT

    def _line(self, prompt: str) -> str:
        with pausing():
            try:
                return input(prompt) if self._typed else _piped(prompt)
            except (EOFError, KeyboardInterrupt, OSError) as fault:
                raise Paused from fault


_SHORT = 2
"""Letters of the longest sign that is a command, after which nobody waits for more lines."""


def _piped(prompt: str) -> str:
    sys.stdout.write(prompt)
    sys.stdout.flush()
    raw = sys.stdin.buffer.readline()
    if not raw:
        raise EOFError
    typed = decoded(raw).rstrip("\r\n")
    click.echo(typed)  # so that what is kept of the run can be read
    return typed


def _waiting() -> bool:
    """Whether more was pasted than the line that was read."""
    time.sleep(_PASTED)
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 – there is none elsewhere

        return msvcrt.kbhit()
    import select  # noqa: PLC0415 – it takes no terminal on Windows

    return bool(select.select([sys.stdin], [], [], 0)[0])
