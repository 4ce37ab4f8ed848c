"""Asking in a terminal that can move its cursor: editing, pasting, completion, a live line under the answer."""

import asyncio
import shutil
from typing import TypeAlias

from prompt_toolkit.application import Application, get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.filters import is_done
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import BufferControl, FormattedTextControl, HSplit, Layout, Window
from prompt_toolkit.layout.containers import ConditionalContainer
from prompt_toolkit.layout.dimension import Dimension
from prompt_toolkit.layout.processors import BeforeInput
from prompt_toolkit.output import Output
from prompt_toolkit.output.defaults import create_output

from wkus_docs.cli.prompting.asked import Line, Live, Paused
from wkus_docs.cli.prompting.closed import SIGNALS
from wkus_docs.cli.prompting.printed import room, say, showable, wrapped
from wkus_docs.cli.prompting.typed import tidied

_MOST_LINES = 12
"""Lines of a long answer that are seen at once."""
_LIVE_LINES = 3
_FORMER = "↑ – poprzednia odpowiedź do poprawienia"

_Program: TypeAlias = "Application[str]"


class Editing:
    """A face with the keys people know; answers of this run come back with the arrow up."""

    def __init__(self) -> None:
        """Begin with no answers."""
        self._answers: list[str] = []
        self._output = _quiet(create_output())

    @property
    def room(self) -> int:
        """Columns that lines may take."""
        return room()

    def say(self, text: str = "", *, strong: bool = False) -> None:
        """Print a text."""
        say(text, self.room, strong=strong)

    def ask(self, line: Line) -> str:
        """Return an answer, edited as long as its author likes. Raises Paused."""
        buffer = Buffer(
            completer=WordCompleter(list(line.words), sentence=True, ignore_case=True),
            history=InMemoryHistory([*self._answers, *filter(None, [line.former])]),
            multiline=False,
            accept_handler=_taken,
        )
        program: _Program = Application(
            Layout(_shown(buffer, line)),
            key_bindings=_keys(multiline=line.multiline),
            output=self._output,
        )
        self._output.write_raw("\r")  # over what was typed before the question came
        self._output.erase_end_of_line()
        try:
            typed = asyncio.run(_run(program))
        except (EOFError, KeyboardInterrupt) as fault:
            raise Paused from fault
        self._answers += [typed] * bool(typed)
        return tidied(typed)


async def _run(program: _Program) -> str:
    """Run one prompt; a window that is closed meanwhile pauses it."""
    loop = asyncio.get_running_loop()
    for number in SIGNALS:
        loop.add_signal_handler(number, _stop, program)
    try:
        return await program.run_async()
    finally:
        for number in SIGNALS:
            loop.remove_signal_handler(number)


def _stop(program: _Program) -> None:
    if program.is_running and not program.is_done:
        program.exit(exception=Paused())


def _taken(buffer: Buffer) -> bool:
    """End the prompt with what is in the buffer."""
    get_app().exit(result=buffer.text)
    return True


def _quiet(output: Output) -> Output:
    """Keep the library from asking the terminal where its cursor is, and from complaining in English of no answer."""
    if hasattr(output, "enable_cpr"):
        output.enable_cpr = False
    return output


def _shown(buffer: Buffer, line: Line) -> HSplit:
    answer = Window(
        BufferControl(buffer, input_processors=[BeforeInput(line.prompt)]),
        wrap_lines=True,
        dont_extend_height=True,
        height=lambda: Dimension(min=1, max=min(_MOST_LINES, max(1, shutil.get_terminal_size().lines // 2))),
    )
    live = Window(
        FormattedTextControl(_Under(buffer, line)),
        dont_extend_height=True,
        height=Dimension(min=1, max=_LIVE_LINES),
    )
    return HSplit([answer, ConditionalContainer(live, filter=~is_done)])


class _Under:
    """The live line of a buffer; an answer is looked at once."""

    def __init__(self, buffer: Buffer, line: Line) -> None:
        self._buffer, self._line = buffer, line
        self._seen, self._live = "", Live(_FORMER if line.former else "")

    def __call__(self) -> StyleAndTextTuples:
        typed = tidied(self._buffer.text)
        if typed != self._seen:
            self._seen, self._live = (
                typed,
                self._line.live(typed) if typed else Live(_FORMER if self._line.former else ""),
            )
        lines = wrapped(showable(self._live.text), room() - 4)
        text = "\n".join(f"  {line}" for line in lines)
        return [("fg:ansired" if self._live.wrong else "fg:ansigreen", text)]


def _keys(*, multiline: bool) -> KeyBindings:
    keys = KeyBindings()

    @keys.add("c-c")
    @keys.add("<sigint>")
    def _interrupt(event: KeyPressEvent) -> None:
        event.app.exit(exception=KeyboardInterrupt())

    @keys.add("c-d")
    @keys.add("c-z")  # the end of the input on Windows
    def _end(event: KeyPressEvent) -> None:
        if event.current_buffer.text:
            event.current_buffer.delete()
        else:
            event.app.exit(exception=EOFError())

    @keys.add("tab")
    def _complete(event: KeyPressEvent) -> None:
        if event.current_buffer.complete_state:
            event.current_buffer.complete_next()
        else:
            event.current_buffer.start_completion(select_first=True)

    @keys.add(Keys.BracketedPaste)
    def _paste(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text(tidied(event.data))

    if multiline:

        @keys.add("escape", "enter")
        def _newline(event: KeyPressEvent) -> None:
            event.current_buffer.insert_text("\n")

    return keys
