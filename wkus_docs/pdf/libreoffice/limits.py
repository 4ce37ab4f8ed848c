"""How long LibreOffice may work on a document, and when a process of it is changed for a new one."""

from collections.abc import Mapping
from dataclasses import dataclass

_PAGE_TEXT = 4_000
"""Bytes of XML on a page: the thinnest pages of our documents have 4 300, most have 12 000."""
_PAGE_PICTURES = 250_000
"""Bytes of pictures that take as long as a page."""
_TEXT = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds, bytes and counts that a pool keeps to. A worker takes a second to start and 0.1 s a document."""

    start: float = 60
    """Seconds until a new process answers."""
    document: float = 20
    """Seconds of every document, and…"""
    page: float = 0.5
    """…seconds of each of its pages."""
    longest: float = 600
    """Seconds that no document may exceed."""
    idle: float = 60
    """Seconds after which a process without work ends."""
    documents: int = 500
    """Documents after which a process is changed for a new one."""
    resident: int = 400_000_000
    """Bytes of memory above which it is changed as well (where the system tells them: Linux)."""
    memory: int = 4_000_000_000
    """Bytes of address space that a process gets at most (Unix)."""
    batch: int = 40
    """Documents of one start where there is no worker."""

    def deadline(self, contents: Mapping[str, bytes]) -> float:
        """Return the seconds that a document of these parts may take; its pages are guessed from its size.

        >>> Limits().deadline({"word/document.xml": bytes(40_000), "word/media/herb.png": bytes(250_000)})
        25.5
        """
        text = sum(len(contents.get(name, b"")) for name in _TEXT)
        pictures = sum(len(body) for name, body in contents.items() if name.startswith("word/media/"))
        pages = text / _PAGE_TEXT + pictures / _PAGE_PICTURES
        return min(self.document + self.page * pages, self.longest)
