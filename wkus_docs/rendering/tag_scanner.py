"""Where a tag begins and ends in a text, and what it says once Word's quotes are straight again.

A tag ends at its own closing: not at one inside a text in quotes or inside a dictionary.
"""

import re
from collections.abc import Iterator

_CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_OPENING = re.compile(r"\{[{%#]")
_STRAY = re.compile(r"\}\}|%\}")
_QUOTED = re.compile(
    r"""(?P<straight>"[^"]*"|'[^']*')"""
    r"""|[„“”‟«](?P<double>[^„“”‟«»"]*)[„“”‟»"]"""
    r"""|[‚‘’‛](?P<single>[^‚‘’‛']*)[‚‘’‛']"""
)
_TOKEN = re.compile(rf"{_QUOTED.pattern}|[{{}}]|%\}}")


def tags(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and the end of every tag that is closed in the text."""
    at = 0
    while found := _OPENING.search(text, at):
        start = found.start()
        end = _end(text, start)
        if end < 0:
            at = start + 2
        else:
            yield start, end
            at = end


def unclosed(text: str) -> str:
    """Return the text from the first opening that nothing closes, or an empty text."""
    ends = dict(tags(text))
    at = 0
    while found := _OPENING.search(text, at):
        start = found.start()
        if start not in ends:
            return text[start:]
        at = ends[start]
    return ""


def stray(text: str) -> str:
    """Return a closing that nothing opens, or an empty text."""
    at, found = 0, ""
    for start, end in [*tags(text), (len(text), len(text))]:
        if not found and (closing := _STRAY.search(text, at, start)):
            found = closing[0]
        at = end
    return found


def straight(tag: str) -> str:
    """Return a tag with the typographic quotes of its texts made straight."""
    return _QUOTED.sub(_straight, tag)


def _straight(found: re.Match[str]) -> str:
    if found["straight"] is not None:
        return found[0]
    inner = found["double"] if found["double"] is not None else found["single"]
    return '"' + inner.replace("\\", "\\\\") + '"' if '"' not in inner else f"'{inner}'"


def _end(text: str, start: int) -> int:
    """End of the tag that starts here; -1 when nothing closes it."""
    opening = text[start : start + 2]
    closing = _CLOSING[opening]
    if opening != "{#":
        depth = 0
        for token in _TOKEN.finditer(text, start + 2):
            if depth == 0 and text.startswith(closing, token.start()):
                return token.start() + 2
            depth += {"{": 1, "}": -1}.get(token[0], 0)
            if depth < 0 or _OPENING.match(text, token.start()):
                break
    end = text.find(closing, start + 2)
    nested = _OPENING.search(text, start + 2)
    return -1 if end < 0 or (nested and nested.start() < end and opening != "{#") else end + 2
