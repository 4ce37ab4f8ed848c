"""One document for each item of a list: a declaration of every member, a letter to every bidder, from one file.

The list stands in one data file, so that what is common is written once. Whoever gets a letter gets his alone: a piece
is a document of the same type whose list has one item, and carries the data of that item only.
"""

import re
from dataclasses import dataclass
from typing import Any

from wkus_docs.document import Document
from wkus_docs.gaps import Gap
from wkus_docs.polish.zwijanie import zwin

_LENGTH = 40
_OTHER = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """One document of several; ``name`` tells it in the name of its file: „02-stowarzyszenie-nadzieja”."""

    name: str
    document: Document


def pieces(document: Document) -> tuple[Piece, ...]:
    """Return a document for each item of the list that its type names in ``one_for_each``.

    One document, without a name, where the type names no list, the list has at most one item or is a form to fill in.

    >>> import wkus_docs as wd
    >>> [piece.name for piece in pieces(wd.read(wd.sample("umowa_wieloletnia")))]
    ['']
    """
    path = type(document).one_for_each
    items: tuple[Any, ...] = getattr(document, path) if path else ()
    names = [_file_name(item) for item in items]
    if len(items) <= 1 or None in names:  # nobody's yet, in a form to be filled in by hand
        return (Piece("", document),)
    width = max(2, len(str(len(items))))
    return tuple(
        Piece(f"{number:0{width}}-{name}", document.model_copy(update={path: (item,)}))
        for number, (name, item) in enumerate(zip(names, items, strict=True), 1)
    )


def _file_name(item: Any) -> str | None:
    """Name of an item for a file: letters without Polish signs, digits and hyphens; None where it is not known."""
    given = item.nazwa_w_pliku
    if isinstance(given, Gap):
        return None
    return _OTHER.sub("-", zwin(given)).strip("-")[:_LENGTH].rstrip("-")
