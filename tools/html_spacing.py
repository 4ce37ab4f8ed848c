"""What the end of a line means in `szablon.html`: a space, or nothing beside a tag and at the edges of a block."""

import re

from html_tree import CELLS, TEXT_BLOCKS
from lxml.etree import _Element

_BREAK = re.compile(r"[ \t]*\n\s*")
_BESIDE_STATEMENT = re.compile(r"\n(?=\{%)|(?<=%\})\n")
_HOLDERS = TEXT_BLOCKS | CELLS | {"li"}
"""Elements at whose edges the end of a line means nothing, as at the edges of a shared passage."""


def join_lines(root: _Element) -> None:
    """Put every text of the tree on one line."""
    for element in root.iter():
        parent = element.getparent()
        at_edge = element.tag in _HOLDERS or (parent is not None and parent.tag == "wspolne")
        before_break = len(element) > 0 and element[0].tag == "br"
        last = not len(element)
        element.text = _joined(element.text, start=at_edge, end=before_break or (at_edge and last))
        for child in element:
            following = child.getnext()
            ends = following.tag == "br" if following is not None else at_edge
            child.tail = _joined(child.tail, start=child.tag == "br", end=ends)


def _joined(text: str | None, *, start: bool, end: bool) -> str | None:
    if text is None:
        return None
    lines = _BESIDE_STATEMENT.sub("", _BREAK.sub("\n", text))
    lines = lines.removeprefix("\n") if start else lines
    lines = lines.removesuffix("\n") if end else lines
    return lines.replace("\n", " ") or None
