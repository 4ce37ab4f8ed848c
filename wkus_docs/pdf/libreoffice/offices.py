"""The LibreOffice processes of a pool: busy ones, and idle ones that are reused or ended."""

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
        """Start without any process."""
        self._limits = limits
        self._lock = threading.Lock()
        self._all: set[Running] = set()
        self._resting: list[tuple[Office, threading.Timer]] = []
        self.era = 0
        """How often the pool was closed; a call begun before the last time starts no process any more."""

    def take(self, program: Program, era: int) -> Office:
        """Return an idle process, or a new one. Raises ClosedError, and OSError when none can start."""
        with self._lock:
            self._require(era)
            if self._resting:
                office, timer = self._resting.pop()
                timer.cancel()
                return office
            return self._added(Office(program, self._limits))

    def add(self, running: Running, era: int) -> None:
        """Register a process started elsewhere. Raises ClosedError after ending it."""
        with self._lock:
            try:
                self._require(era)
            except ClosedError:
                running.kill()
                raise
            self._added(running)

    def release(self, office: Office) -> None:
        """Return a process; end it when it is used up, or idle for too long."""
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
        """End a busy process."""
        running.kill()
        with self._lock:
            self._all.discard(running)

    def close(self) -> None:
        """End all processes; new ones may be started afterwards."""
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
