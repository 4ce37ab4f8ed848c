"""The script beside LibreOffice: starts it, hands it documents, and takes it along when it ends.

Usage: python -I worker.py serve|batch FACTS, with facts as JSON.

``serve`` needs a Python with ``uno``. It starts one LibreOffice that listens on a private pipe, says
``{"ready": true}``, then reads jobs, a JSON object on a line each, and answers each with a line: ``{"done": true}``,
``{"unreadable": true}`` or ``{"failed": why}``. ``batch`` runs one command of LibreOffice to its end and says
``{"ended": exit code}``. When the input ends, whoever held it is gone: everything is killed and removed.

This file runs alone, with whatever Python there is from 3.8 on, and imports nothing of the library.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import Any

_TRIES, _PAUSE = 100, 0.02
_LONGEST = 300
_FILTER = "MS Word 2007 XML"
"""Word files only: LibreOffice would otherwise guess, and open what merely calls itself one."""


def main() -> None:
    """Do the task of the command line."""
    task, facts = sys.argv[1], json.loads(sys.argv[2])
    jobs: SimpleQueue[bytes] = SimpleQueue()
    office: list[subprocess.Popen[bytes]] = []
    listener = threading.Thread(target=_listen, args=(jobs, office, facts))
    listener.start()
    _limit(facts["memory"])
    try:
        office.append(_started(facts["command"]))
        if task == "batch":
            _say(ended=office[0].wait())
        else:
            _serve(office[0], facts, jobs)
    except Exception as fault:  # noqa: BLE001 – whatever it is, the pool hears of it
        _say(broken=f"{type(fault).__name__}: {fault}"[:_LONGEST])
    listener.join()  # it ends the process, when nobody needs it


def _listen(jobs: SimpleQueue[bytes], office: list[subprocess.Popen[bytes]], facts: dict[str, Any]) -> None:
    """Pass jobs on as long as the input lasts; then leave nothing behind."""
    for line in sys.stdin.buffer:
        jobs.put(line)
    for one in office:
        one.kill()
    for pid in _others():
        with suppress(OSError):
            os.kill(pid, signal.SIGKILL)
    for _ in range(_TRIES):  # who is dying may still write
        shutil.rmtree(facts["folder"], ignore_errors=True)
        if not Path(facts["folder"]).exists():
            break
        time.sleep(_PAUSE)
    for socket in facts["sockets"]:
        with suppress(OSError):
            Path(socket).unlink()
    if sys.platform != "win32":
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


def _limit(memory: int) -> None:
    """Keep this process, and those it starts, from taking all memory and from leaving a core file."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 – there is none on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (memory if most < 0 else min(memory, most), most))


def _started(command: list[str]) -> subprocess.Popen[bytes]:
    nothing = subprocess.DEVNULL
    return subprocess.Popen(command, stdin=nothing, stdout=nothing)  # noqa: S603 – the program found by its path


def _serve(office: subprocess.Popen[bytes], facts: dict[str, Any], jobs: SimpleQueue[bytes]) -> None:
    desktop = _desktop(office, facts["pipe"])
    _say(ready=True)
    members = _others()
    while True:
        job = json.loads(jobs.get())
        try:
            answer: dict[str, Any] = {"done": True} if _convert(desktop, **job) else {"unreadable": True}
        except Exception as fault:  # noqa: BLE001 – whatever UNO says goes to the pool, which decides
            answer = {"failed": f"{type(fault).__name__}: {fault}"[:_LONGEST]}
        _say(**answer, resident=sum(map(_resident, members)))


def _desktop(office: subprocess.Popen[bytes], pipe: str) -> Any:
    """Return the desktop of the office as soon as it listens; the pool counts the seconds."""
    import uno  # type: ignore[import-not-found]  # noqa: PLC0415 – tests read this module without it

    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    while office.poll() is None:
        try:
            there = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception as fault:  # its class is made by UNO as the program runs
            if "NoConnectException" not in type(fault).__name__:
                raise
            time.sleep(_PAUSE)
        else:
            return there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)
    raise ChildProcessError(f"LibreOffice: {office.returncode}")


def _convert(desktop: Any, source: str, target: str, options: dict[str, Any]) -> bool:
    """Write the PDF of a file; False when LibreOffice cannot read the file."""
    import uno  # noqa: PLC0415 – as above

    opening = {
        "Hidden": True,
        "ReadOnly": True,
        "MacroExecutionMode": 0,  # never
        "UpdateDocMode": 0,  # nor links
        "FilterName": _FILTER,
    }
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, _values(opening))
    if document is None:
        return False
    try:
        data = uno.Any("[]com.sun.star.beans.PropertyValue", _values(options))
        document.storeToURL(
            uno.systemPathToFileUrl(target), _values({"FilterName": "writer_pdf_Export", "FilterData": data})
        )
    finally:
        document.close(True)  # noqa: FBT003 – of UNO
    return True


def _values(facts: dict[str, Any]) -> tuple[Any, ...]:
    from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]  # noqa: PLC0415 – made by UNO

    return tuple(PropertyValue(Name=name, Value=value) for name, value in facts.items())


def _others() -> list[int]:
    """Return the processes of this group but this one, where the system tells (Linux): wrapper and office."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            facts = path.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        pid = int(path.parent.name)
        if int(facts[2]) == os.getpgid(0) and pid != os.getpid():
            found.append(pid)
    return found


def _resident(pid: int) -> int:
    """Return the bytes a process holds in memory, 0 where the system does not tell."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def _say(**message: Any) -> None:
    with suppress(BrokenPipeError):  # the listener will know as well
        sys.stdout.write(json.dumps(message) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
