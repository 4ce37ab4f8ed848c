"""What in a data file is somebody else's: comments and values that the program would not write."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wkus_docs.cli.conversation.kept_file import KeptFile
from wkus_docs.field import fields_of
from wkus_docs.filled import filled
from wkus_docs.questions import lost_comments
from wkus_docs.reading import read_text
from wkus_docs.samples import explained

if TYPE_CHECKING:
    from wkus_docs.document import Part

_UNUSED = re.compile(r"# \w+:( .*)?$")
"""A field that a pattern leaves out."""
_INDENTS = range(0, 20, 2)


def opened(
    path: Path, model: "type[Part]", before: str, after: str, *, pattern: str = ""
) -> tuple[KeptFile, str]:
    """Return the file of a conversation, and what is to be said of comments in it.

    ``before`` is its text, empty for a new file, ``after`` the same written anew, ``pattern`` one that we give out.
    """
    if not before:
        return KeptFile(path), ""
    lost = comments_lost(model, before, f"{after}\n{pattern}")
    own = "" if lost or not says_the_same(model, before, after) else before
    file = KeptFile(path, same=after, own=own)
    if not lost:
        return file, ""
    return (
        file,
        f"Komentarzy z pliku, których program nie przepisze: {len(lost)}; zostaną w {file.copy.name}.",
    )


def comments_lost(model: "type[Part]", before: str, after: str) -> tuple[str, ...]:
    """Return the comments of a file that another text has not: none of those that explain fields."""
    lost = lost_comments(before, after)
    ours = _explanations(model) if lost else frozenset()
    return tuple(
        line for line in lost if line not in ours and not _UNUSED.match(line) and not _is_source(line, ours)
    )


def says_the_same(model: "type[Part]", before: str, after: str) -> bool:
    """Tell whether two texts give the same data."""
    first, second = (filled(read_text(text).data, model) for text in (before, after))
    return bool(_plain(first) == _plain(second))


def _plain(value: Any) -> Any:
    """Return data without what was only spelled otherwise: spaces and ends of lines."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return " ".join(value.split()) if isinstance(value, str) else value


def _explanations(model: "type[Part]") -> frozenset[str]:
    """Return all lines that may stand above fields, as they are wrapped at any depth."""
    return frozenset(
        line.strip()
        for field in fields_of(model).values()
        for inner in field.walk()
        for indent in _INDENTS
        for asked in (True, False)
        for line in explained(inner, indent, asked=asked)
    )


def _is_source(line: str, ours: frozenset[str]) -> bool:
    """Tell whether a comment says where a field was taken from: „# Jednostka samorządu: urzad.yaml:8 (Łapy)”."""
    label, _, where = line.partition(": ")
    return label in ours and ".y" in where
