"""Keeping the answers whatever the disk says."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import rich_click as click

from wkus_docs.cli.conversation.kept_file import KeptFile
from wkus_docs.cli.output import trouble
from wkus_docs.cli.prompting import Face, Line


class Keeping:
    """The file of a conversation; where it cannot be written the person is asked for another name."""

    def __init__(self, text: Callable[[], str], face: Face, file: KeptFile) -> None:
        """``text`` is what the file is to say now."""
        self._text, self._face, self.file = text, face, file

    def keep_first(self) -> None:
        """Write the file before anything is asked. Raises OSError where it cannot be written."""
        self.file.keep(self._text())

    def keep(self) -> None:
        """Write the file, to wherever the person finds room for it. Raises Paused."""
        while True:
            try:
                self.file.keep(self._text())
            except OSError as fault:
                self._face.say(trouble(fault, self.file.path))
                self._face.say("Enter: spróbuj jeszcze raz. Albo podaj inną nazwę pliku.")
                named = self._face.ask(Line())
                if named and Path(named).exists():
                    self._face.say(f"Plik {named} już istnieje.")
                elif named:
                    self.file = KeptFile(Path(named))
            else:
                return

    def keep_at_last(self) -> bool:
        """Write the file when the conversation stops; where that fails, print it, so that it can be copied."""
        try:
            self.file.keep(self._text())
        except OSError as fault:
            with suppress(OSError):  # the window may be gone
                self._face.say(trouble(fault, self.file.path))
                self._face.say("Oto dane do skopiowania:")
                click.echo(self._text())
            return False
        return True
