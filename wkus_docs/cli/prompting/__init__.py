"""Asking a person in a terminal: one protocol, and two faces that keep it."""

import sys

from wkus_docs.cli.prompting.asked import Face, Line, Live, Paused
from wkus_docs.cli.prompting.plain import Plain, is_dumb

__all__ = ["Face", "Line", "Live", "Paused", "face"]


def face(*, plain: bool) -> Face:
    """Return the face that fits the terminal; the plain one where nothing can be edited, or where it is wanted."""
    if plain or is_dumb() or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return Plain()
    from wkus_docs.cli.prompting.editing import Editing  # noqa: PLC0415 – only a terminal waits for the library

    return Editing()
