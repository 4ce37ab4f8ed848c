"""Keeping the answers whatever the disk says."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

from wkus_docs.cli.conversation.kept_file import KeptFile
from wkus_docs.cli.output import trouble
from wkus_docs.cli.prompting import Face, Line

if TYPE_CHECKING:
    from wkus_docs.questions import Interview


class Keeping:
    """The file of an interview; where it cannot be written the person is asked for another name."""

    def __init__(self, interview: "Interview", face: Face, file: KeptFile) -> None:
        """Keep what belongs together."""
        self.interview, self._face, self.file = interview, face, file

    def keep_first(self) -> None:
        """Write the file before anything is asked. Raises OSError where it cannot be written."""
        self.file.keep(self.interview.text())

    def keep(self) -> None:
        """Write the file, to wherever the person finds room for it. Raises Paused."""
        while True:
            try:
                self.file.keep(self.interview.text())
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
            self.file.keep(self.interview.text())
        except OSError as fault:
            with suppress(OSError):  # the window may be gone
                self._face.say(trouble(fault, self.file.path))
                self._face.say("Oto dane do skopiowania:")
                click.echo(self.interview.text())
            return False
        return True
