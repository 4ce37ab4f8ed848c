"""Tracked changes accepted or rejected by LibreOffice itself, and the text that is left.

Run by a Python that knows ``uno``: jobs come as JSON on standard input, ``[[path, "Accept" | "Reject" | ""], …]``,
and texts go to standard output, a JSON string on a line each.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue


def values(**facts):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in facts.items())


def desktop(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    deadline = time.monotonic() + 60
    while True:
        try:
            there = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            return [
                there.ServiceManager.createInstanceWithContext(f"com.sun.star.frame.{name}", there)
                for name in ("Desktop", "DispatchHelper")
            ]


def text(desk, dispatcher, path, what, folder):
    document = desk.loadComponentFromURL(
        uno.systemPathToFileUrl(path), "_blank", 0, values(Hidden=True, FilterName="MS Word 2007 XML")
    )
    if what:
        frame = document.CurrentController.Frame
        dispatcher.executeDispatch(frame, f".uno:{what}AllTrackedChanges", "", 0, ())
    place = folder / "said.txt"
    document.storeToURL(
        uno.systemPathToFileUrl(str(place)), values(FilterName="Text (encoded)", FilterOptions="UTF8")
    )
    document.close(True)  # noqa: FBT003 – of UNO
    return place.read_text(encoding="utf-8-sig")


def main():
    office, jobs = sys.argv[1], json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as name:
        folder, pipe = Path(name), f"wkus_zmiany_{os.getpid()}"
        command = [
            office, "--headless", "--norestore", f"-env:UserInstallation={folder.as_uri()}/profile",
            f"--accept=pipe,name={pipe};urp;",
        ]  # fmt: skip
        nothing = subprocess.DEVNULL
        process = subprocess.Popen(command, stdout=nothing, stderr=nothing, start_new_session=True)
        try:
            tools = desktop(pipe)
            for path, what in jobs:
                sys.stdout.write(json.dumps(text(*tools, path, what, folder)) + "\n")
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


if __name__ == "__main__":
    main()
