"""A worker beside LibreOffice: messages to it and from it, its end, and the end of all it has written."""

import json
import os
import subprocess
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from wkus_docs.pdf.libreoffice.process_groups import kill
from wkus_docs.pdf.libreoffice.workdir import Workdir

WORKER = Path(__file__).with_name("worker.py")
_LAST = 5
"""Seconds that the last words of a killed process may take."""
_LINE = 200


class BrokenError(Exception):
    """A process hung, died or talked nonsense; the message says which, in Polish."""


class Worker:
    """A running ``worker.py`` with its private folder. Raises OSError when it cannot start.

    When this program dies, however suddenly, the worker sees its input end, and removes everything itself.
    """

    def __init__(self, python: str, task: str, memory: int, command: Callable[[Workdir], list[str]]) -> None:
        """Start the worker with a task: to run a command of LibreOffice in bytes of address space."""
        self.workdir = Workdir()
        self._owner, self._lock = os.getpid(), threading.Lock()
        self._answers: SimpleQueue[bytes] = SimpleQueue()
        try:
            facts = {"memory": memory, "command": command(self.workdir), "pipe": self.workdir.pipe}
            facts |= {"folder": str(self.workdir.folder), "sockets": self.workdir.sockets}
            with self.workdir.log.open("wb") as log:
                self._process = subprocess.Popen(  # noqa: S603 – our own script
                    [python, "-I", "-B", str(WORKER), task, json.dumps(facts)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    env=self.workdir.environment(),
                    cwd=self.workdir.folder,
                    start_new_session=True,
                )
        except BaseException:
            self.workdir.remove()
            raise
        self._reader = threading.Thread(target=self._listen, name="wkus-libreoffice", daemon=True)
        self._reader.start()

    def _listen(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 – told so when it was started
        for line in self._process.stdout:
            self._answers.put(line)
        self._answers.put(b"")

    def tell(self, **message: Any) -> None:
        """Send a message. Raises BrokenError when nobody reads it."""
        try:
            assert self._process.stdin is not None  # noqa: S101 – told so when it was started
            self._process.stdin.write(json.dumps(message).encode() + b"\n")
            self._process.stdin.flush()
        except (OSError, ValueError) as fault:
            raise BrokenError("LibreOffice przerwał pracę") from fault

    def answer(self, seconds: float) -> Mapping[str, Any]:
        """Return the next message. Raises BrokenError when there is none in time, or ever."""
        try:
            line = self._answers.get(timeout=seconds)
        except Empty as fault:
            raise BrokenError(f"LibreOffice nie odpowiedział w {seconds:.0f} s") from fault
        try:
            said: dict[str, Any] = json.loads(line)
        except ValueError as fault:
            raise BrokenError("LibreOffice przerwał pracę") from fault
        if "broken" in said:
            raise BrokenError(f"LibreOffice nie działa ({said['broken']}{self._last_words()})")
        return said

    def _last_words(self) -> str:
        """Return the last line LibreOffice has written for an administrator."""
        said = self.workdir.log.read_text(encoding="utf-8", errors="replace").strip()
        return f"; {said.splitlines()[-1][:_LINE]}" if said else ""

    def stop(self) -> None:
        """Kill the process with all it started; what it has written stays.

        A forked copy of this program has its own copy of this object, but not the process.
        """
        if self._owner == os.getpid():
            with self._lock:
                kill(self._process)
                self._reader.join(_LAST)
                for stream in (self._process.stdin, self._process.stdout):
                    _close(stream)

    def kill(self) -> None:
        """Kill the process, and remove its private folder; a second call does nothing."""
        self.stop()
        if self._owner == os.getpid():
            self.workdir.remove()


def _close(stream: Any) -> None:
    with suppress(OSError):  # what nobody has read yet goes with its reader
        stream.close()
