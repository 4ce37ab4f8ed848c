"""The processes of a pool: at work, or at rest until they are needed or sent home."""

import atexit
import threading
from typing import Protocol, TypeVar

from wkus_docs.pdf.libreoffice.installation import Program
from wkus_docs.pdf.libreoffice.limits import Limits
from wkus_docs.pdf.libreoffice.office import Office


class Running(Protocol):
    """What can be ended, with all it has started and written."""

    def kill(self) -> None:
        """End it."""


_R = TypeVar("_R", bound=Running)


class ClosedError(Exception):
    """The pool was closed while a document was waiting for it."""


class Offices:
    """Processes of one pool; all methods may be called from any thread."""

    def __init__(self, limits: Limits) -> None:
        """Begin with nobody."""
        self._limits = limits
        self._lock = threading.Lock()
        self._all: set[Running] = set()
        self._resting: list[tuple[Office, threading.Timer]] = []
        self.era = 0
        """Counts the closings: who began in an earlier era starts nothing more."""

    def take(self, program: Program, era: int) -> Office:
        """Return a process at rest, or a new one. Raises ClosedError, and OSError when none can start."""
        with self._lock:
            self._require(era)
            if self._resting:
                office, timer = self._resting.pop()
                timer.cancel()
                return office
            return self._added(Office(program, self._limits))

    def add(self, running: Running, era: int) -> None:
        """Take charge of what has been started elsewhere. Raises ClosedError after ending it."""
        with self._lock:
            try:
                self._require(era)
            except ClosedError:
                running.kill()
                raise
            self._added(running)

    def release(self, office: Office) -> None:
        """Take a process back: worn it ends, idle for long it ends as well."""
        if office.worn:
            self.end(office)
            return
        timer = threading.Timer(self._limits.idle, self._retire, (office,))
        timer.daemon = True
        with self._lock:
            if office in self._all:
                self._resting.append((office, timer))
                timer.start()

    def end(self, running: Running) -> None:
        """End a process at work."""
        running.kill()
        with self._lock:
            self._all.discard(running)

    def close(self) -> None:
        """End all processes; the offices may be built up again."""
        with self._lock:
            self.era += 1
            everybody, self._all = self._all, set()
            resting, self._resting = self._resting, []
            atexit.unregister(self.close)
        for _, timer in resting:
            timer.cancel()
        for running in everybody:
            running.kill()

    def _retire(self, office: Office) -> None:
        with self._lock:
            there = [one for one in self._resting if one[0] is office]
            self._resting = [one for one in self._resting if one[0] is not office]
        if there:
            self.end(office)

    def _require(self, era: int) -> None:
        if era != self.era:
            raise ClosedError

    def _added(self, running: _R) -> _R:
        if not self._all:
            atexit.register(self.close)
        self._all.add(running)
        return running
