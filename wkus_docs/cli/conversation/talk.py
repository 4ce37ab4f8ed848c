"""A whole conversation: questions, summary, menu; what was answered is in the file whatever happens."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import rich_click as click

from wkus_docs.cli.conversation.asking import Asking
from wkus_docs.cli.conversation.keeping import Keeping
from wkus_docs.cli.conversation.menu import Chosen, Menu
from wkus_docs.cli.prompting import Face, Paused

if TYPE_CHECKING:
    from wkus_docs.questions import Interview


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation about one file. ``making`` says what Enter does at its end.

    ``text`` makes the text of the document as it would be now, where there is one to look at; ``go_on`` is the
    command that goes on after a pause. ``also`` are paths of optional fields that are asked for too,
    ``single`` are lists that have one row as a rule.
    """

    interview: "Interview"
    face: Face
    keeping: Keeping
    making: str
    go_on: Callable[[], str]
    text: Callable[[], str] | None = None
    also: tuple[str, ...] = ()
    single: frozenset[str] = frozenset()

    def run(self) -> bool:
        """Hold the conversation; tell whether it came to its end, and was not left for later."""
        asking = Asking(self.interview, self.face, self.keeping.keep, single=self.single)
        try:
            asking.run()
            asking.run_through(self.also)
            menu = Menu(self.interview, self.face, asking, self.text, self.making)
            if menu.run() is Chosen.MAKE:
                return True
        except (Paused, KeyboardInterrupt):
            pass
        self._pause()
        return False

    def _pause(self) -> None:
        kept = self.keeping.keep_at_last()
        with suppress(OSError):  # the window may be gone
            self.face.say()
            if kept:
                self.face.say(f"Przerwano. Wszystkie odpowiedzi są w pliku {self.keeping.file.path}.")
            click.echo(f"Dalej: {self.go_on()}")  # on one line, so that it can be copied
