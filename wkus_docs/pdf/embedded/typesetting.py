"""Turns Typst source into a tagged PDF; what Typst complains of is said in Polish."""

import re
import shutil
import tempfile
import threading
import weakref
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.embedded.substitute_fonts import loaded

STANDARDS: tuple[Literal["ua-1", "a-2b"], ...] = ("ua-1", "a-2b")
"""What every PDF of this engine keeps to, both at once."""


def typeset(source: str, day: datetime, files: Mapping[str, bytes] = MappingProxyType({})) -> bytes:
    """Return the PDF of a source, the same for the same source and day.

    ``files`` are the pictures that it shows, by names that no other picture has; it sees no others, and no
    network. Raises ConversionError when the typesetter refuses, OSError when a picture cannot be put down.
    """
    if not hasattr(_OF_THREAD, "press"):
        _OF_THREAD.press = _Typesetter()
    press: _Typesetter = _OF_THREAD.press
    return press.made(source, day, files)


class _Typesetter:
    """The typesetter of a thread, kept from one document to the next: it then sets only what differs."""

    def __init__(self) -> None:
        """Take an empty folder, the only one that a source may look into."""
        import typst  # noqa: PLC0415 – only who makes a PDF waits for the typesetter

        folder = tempfile.mkdtemp(prefix="wkus-pdf-")
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        self._folder, self._refused = Path(folder), typst.TypstError
        self._compiler = typst.Compiler(
            b"", root=folder, font_paths=loaded(), package_path=folder, package_cache_path=folder
        )

    def made(self, source: str, day: datetime, files: Mapping[str, bytes]) -> bytes:
        try:
            if files:
                self._folder.mkdir(exist_ok=True)  # somebody may have tidied it away
            for name, content in files.items():
                (self._folder / name).write_bytes(content)
            made = self._compiler.compile(
                source.encode(), format="pdf", pdf_standards=list(STANDARDS), timestamp=day
            )
        except self._refused as fault:
            raise ConversionError(_said(fault)) from fault
        finally:
            for name in files:
                (self._folder / name).unlink(missing_ok=True)
        if not isinstance(made, bytes):
            raise ConversionError("Silnik PDF nie oddał dokumentu.")
        return made


_OF_THREAD = threading.local()


def _said(fault: Exception) -> str:
    """Say in Polish why the typesetter gave up; the rest of its words stay as they are."""
    message = str(getattr(fault, "message", fault))
    for english, polish in _WORDS:
        if found := english.search(message):
            return f"PDF nie może powstać: {polish.format(*found.groups())}"
    return f"PDF nie może powstać: {message}"


_WORDS = (
    (
        re.compile(r'text `?"?(.+?)"?`? could not be displayed with'),
        "żadna czcionka nie ma znaku „{0}”.",
    ),
    (
        re.compile(r"missing alt text"),
        "obraz nie ma tekstu alternatywnego (w Wordzie: Edytuj tekst alternatywny).",
    ),
    (re.compile(r"first heading must be of level 1"), "pierwszy nagłówek musi być poziomu 1."),
)
"""What the typesetter complains of, and what a clerk is told."""
