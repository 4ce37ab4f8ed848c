"""Our commands in a real pseudo-terminal, and what its screen then shows."""

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pexpect
import pyte

PROGRAM = ["-c", "from wkus_docs.cli import main; main()"]
PASTE = "\x1b[200~{}\x1b[201~"
"""What a terminal sends when a text is pasted."""

PATIENCE = 120
"""Seconds to wait for words, on a slow machine too."""

OFFICE = """plik: urzad
rodzaj: gmina miejsko-wiejska
nazwa:
  mianownik: Łapy
  dopelniacz: Łap
  miejscownik: w Łapach
wojewodztwo: podlaskie
nip: 9992879217
regon: 998049170
dane:
  - adres:
      ulica: ul. Główna 24
      kod_pocztowy: 18-100
      miejscowosc: Łapy
    telefon: 85 700 00 00
    email: urzad@lapy.example
    www: https://www.lapy.example
    bip: https://bip.lapy.example
kierownik:
  - imie_nazwisko: Andrzej Maliszewski
    plec: mężczyzna
przewodniczacy_rady:
  - imie_nazwisko: Halina Wiśniewska-Kos
    plec: kobieta
skarbnik:
  - imie_nazwisko: Joanna Truskolaska
    plec: kobieta
"""
"""The file of an invented office of a real gmina."""


def _without_size() -> dict[str, str]:
    """Environment that tells no size of a window: the one that runs the tests may tell its own."""
    return {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "LINES"}}


def _heeds_ctrl_c() -> None:
    """Let Ctrl-C come through: a command started in the background inherits that nobody heeds it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Terminal:
    """A terminal in which a command runs; every wait ends as soon as the words are there."""

    def __init__(
        self,
        folder: Path,
        *arguments: str,
        columns: int = 80,
        lines: int = 30,
        shown: str = "",
        **environment: str,
    ) -> None:
        self._child = pexpect.spawn(
            sys.executable,
            [*PROGRAM, *arguments],
            cwd=str(folder),
            dimensions=(lines, columns),
            env=_without_size() | {"TERM": "xterm-256color", "PYTHONUTF8": "1"} | environment,
            encoding="utf-8",
            codec_errors="replace",
            timeout=PATIENCE,
            preexec_fn=_heeds_ctrl_c,
        )
        self._child.delaybeforesend = None
        self._screen = pyte.HistoryScreen(columns, lines, history=5000, ratio=1)
        self._stream = pyte.Stream(self._screen)
        self._stream.feed(shown)  # what stood on the screen before

    def shows(self, words: str) -> str:
        """Wait until the screen shows words; return the screen."""
        return self.until(lambda: words in self.screen, f"„{words}” did not come")

    def until(self, come: Callable[[], bool], fault: str) -> str:
        """Read what the command prints until something has come; return the screen."""
        end = time.monotonic() + PATIENCE
        while not come():
            assert time.monotonic() < end, f"{fault}; the screen says:\n{self.screen}"
            self._read()
        return self.screen

    def asks(self, words: str) -> str:
        """Wait until words are shown and an answer is waited for; return the screen."""
        self.shows(words)
        return self.until(self._waits, f"nobody asks after „{words}”")

    def _waits(self) -> bool:
        """Whether the cursor stands where an answer begins."""
        cursor = self._screen.cursor
        return self._screen.display[cursor.y][: cursor.x].endswith("> ")

    def types(self, text: str, then: str) -> str:
        """Type a text and wait for words; return the screen."""
        self._child.send(text)
        return self.shows(then)

    def answers(self, text: str, then: str) -> str:
        """Type an answer with its Enter and wait for a question."""
        self._child.send(f"{text}\r")
        return self.asks(then)

    def answers_next(self, text: str) -> str:
        """Type an answer with its Enter and wait for whatever is asked next, lower on the screen."""
        line = self._screen.cursor.y
        self._child.send(f"{text}\r")
        return self.until(
            lambda: self._screen.cursor.y > line and self._waits(), f"nobody asks after „{text}”"
        )

    def resize(self, lines: int, columns: int) -> None:
        """Give the window another size."""
        self._screen.resize(lines, columns)
        self._child.setwinsize(lines, columns)

    def hang_up(self) -> int:
        """Close the window; return the exit code of the command."""
        self._child.kill(signal.SIGHUP)
        return self.ends()

    def ends(self) -> int:
        """Wait until the command has ended; return its exit code."""
        self._child.expect(pexpect.EOF)
        self._stream.feed(self._child.before)
        self._child.close()
        assert self._child.exitstatus is not None, f"ended by signal {self._child.signalstatus}"
        return int(self._child.exitstatus)

    @property
    def screen(self) -> str:
        """The lines on the screen."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def cells(self) -> list[list[pyte.screens.Char]]:
        """The signs on the screen with their looks."""
        return [
            [self._screen.buffer[row][column] for column in range(self._screen.columns)]
            for row in range(self._screen.lines)
        ]

    def _read(self) -> None:
        try:
            self._stream.feed(self._child.read_nonblocking(65536, 0.2))
        except pexpect.TIMEOUT:
            pass
        except pexpect.EOF:
            time.sleep(0.05)
