"""Groups of processes: one with all that it starts, ended as a whole."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress

_LAST, _ORPHANS, _PAUSE = 5, 1, 0.01
"""Seconds that a killed process may take to be gone, those it started, and between two looks."""


def output(command: Sequence[str], seconds: float) -> str:
    """Return what a command says on its standard output; nothing when it fails or says it too late."""
    try:
        process = subprocess.Popen(  # noqa: S603 – a program found by its path
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return ""
    with process:
        try:
            said, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            said = b""
        finally:
            kill(process)
    return said.decode(errors="replace") if process.returncode == 0 else ""


def kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a process and all of its session: ``soffice`` starts others, which would outlive it."""
    if process.returncode is not None:
        return
    if sys.platform == "win32":
        command = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
        subprocess.run(command, check=False, capture_output=True)  # noqa: S603 – of the system
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with suppress(subprocess.TimeoutExpired):
        process.wait(_LAST)
    last = time.monotonic() + _ORPHANS
    while sys.platform != "win32" and _any_left(process.pid) and time.monotonic() < last:
        time.sleep(_PAUSE)


def _any_left(group: int) -> bool:
    """Whether a group has members; the system needs a moment to remove orphaned processes."""
    try:
        os.killpg(group, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return True
