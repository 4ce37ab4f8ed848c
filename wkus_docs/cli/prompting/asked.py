"""What is asked of a person in one step, whatever shows it, and the ways in which the person does not answer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


class Paused(Exception):  # noqa: N818 – it is no fault: somebody goes on later
    """The person stopped: Ctrl-C, Ctrl-D, the end of the input, or the window is closed."""


@dataclass(frozen=True, slots=True)
class Live:
    """The line under an answer that is being typed: how it is understood, or what is wrong with it."""

    text: str = ""
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to ask.

    ``prompt`` stands before the answer, ``former`` is an answer that the arrow up brings into the line, ``words``
    complete it with Tab.
    ``multiline`` tells that the answer may have several lines. ``live`` says, while it is typed, how the
    answer is understood.
    """

    prompt: str = "> "
    former: str = ""
    words: tuple[str, ...] = ()
    multiline: bool = False
    live: Callable[[str], Live] = lambda _: Live()


class Face(Protocol):
    """What a person sees and types at."""

    @property
    def room(self) -> int:
        """Columns that lines may take."""

    def ask(self, line: Line) -> str:
        """Return what was typed, as :func:`~wkus_docs.cli.prompting.typed.tidied` leaves it. Raises Paused."""

    def say(self, text: str = "", *, strong: bool = False) -> None:
        """Print a text, wrapped to the room; ``strong`` makes it stand out where that can be shown."""
