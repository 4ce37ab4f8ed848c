"""Parts of a Word template as the checker takes them."""

import re
from functools import partial

from wkus_docs.errors import Place
from wkus_docs.rendering.checking import Source
from wkus_docs.rendering.environment import environment
from wkus_docs.rendering.package import unpack
from wkus_docs.rendering.tags import Tags

_TEMPLATED = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$|docProps/core\.xml$")

_OPENED = re.compile(r"\{[{%][-+]?\n.*?[%}]\}", re.DOTALL)


def sources(docx_bytes):
    """Every part of a template that has tags."""
    return [
        _source(name, tags)
        for name, body in unpack(docx_bytes).items()
        if _TEMPLATED.match(name) and b"{" in body and (tags := Tags(name, body))
    ]


def _source(name, tags):
    text, lines = tags.source()
    return Source(environment().parse(text), partial(_place, name, _inside(text, lines)))


def _inside(text, lines):
    """Tags by the lines of what is in them; a tag may open on the last line of the one before."""
    found = {}
    for match in _OPENED.finditer(text):
        first = text.count("\n", 0, match.start()) + 1
        tag = lines[first] if lines[first].source == match[0].replace("\n", "", 1) else lines[first + 1]
        found.update(dict.fromkeys(range(first + 1, first + 1 + match[0].count("\n")), tag))
    return found


def _place(name, lines, line):
    tag = lines.get(line)
    return Place(part=name, text=tag.paragraph, tag=tag.source) if tag else Place(part=name)
