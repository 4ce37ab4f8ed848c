"""A window that is closed while a question waits for its answer."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from wkus_docs.cli.prompting.asked import Paused

SIGNALS = (signal.SIGHUP, signal.SIGTERM) if sys.platform != "win32" else ()
"""What the system says when the window is closed or the computer shut down; Windows says nothing."""


@contextmanager
def pausing() -> Iterator[None]:
    """Raise Paused where the window is closed meanwhile."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, _pause) for number in SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _pause(_number: int, _frame: FrameType | None) -> None:
    raise Paused
