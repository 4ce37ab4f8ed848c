"""Tags taken out of a tree, and the placeholders (marks) that stand for them in it until it is text again.

A mark is a number between two characters that no Word file needs. A file that has them all the same
keeps them: they are put away while the tree is worked on.
"""

import re
from dataclasses import dataclass, field

from wkus_docs.errors import Fault, Place

START, END = "\ue000", "\ue001"
AWAY = "\ue002"
MARK = re.compile(f"{START}(\\d+){END}")
RESERVED = re.compile("[\ue000-\ue02f]")

_KIND = re.compile(r"^\{%[-+]?\s*(?P<kind>p|tr|tc|r)\s+(?P<rest>.*?)$", re.DOTALL)
_VALUE = re.compile(r"^\{\{(?P<kind>p|tr|tc|r)\s+(?P<rest>.*?)$", re.DOTALL)
_COMMENT = re.compile(r"^\{#(?P<kind>p|tr|tc)\s+(?P<rest>.*?)$", re.DOTALL)
_CELL = re.compile(r"^\{%[-+]?\s*(?P<kind>colspan|cellbg|vm|hm)\b\s*(?P<rest>.*?)\s*[-+]?%\}$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag: what Jinja is to read, what it does to the elements around it, and where it stood.

    ``kind`` is ``p``, ``tr``, ``tc`` or ``r`` for a tag that replaces its paragraph, row, cell or run;
    ``colspan``, ``cellbg``, ``vm`` or ``hm`` for one that sets up its cell (``source`` is then the
    value); ``xml`` for a piece of ready XML that only waits for the tree to become text; empty for one
    that stays where it is.
    """

    source: str
    place: Place
    kind: str = ""

    @property
    def silent(self) -> bool:
        """Whether the tag says nothing to Jinja."""
        return self.kind == "xml" or self.source.startswith("{#")


def tag(typed: str, place: Place) -> Tag:
    """Read a tag whose quotes are straight."""
    if found := _CELL.match(typed):
        return Tag(found["rest"], place, found["kind"])
    for pattern, opening in ((_KIND, "{%"), (_VALUE, "{{"), (_COMMENT, "{#")):
        if found := pattern.match(typed):
            return Tag(f"{opening} {found['rest']}", place, found["kind"])
    return Tag(typed, place)


@dataclass(slots=True)
class Placeholders:
    """Tags of one part by the numbers of their marks, and the faults found on the way."""

    tags: list[Tag] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def put(self, made: Tag) -> str:
        """Return the mark of a tag."""
        self.tags.append(made)
        return f"{START}{len(self.tags) - 1}{END}"

    def like(self, made: Tag, source: str) -> str:
        """Return the mark of something Jinja is to read on behalf of a tag."""
        return self.put(Tag(source, made.place))

    def within(self, text: str | None) -> list[tuple[str, Tag]]:
        """Return the marks in a text with their tags."""
        if not text or START not in text:
            return []
        return [(found[0], self.tags[int(found[1])]) for found in MARK.finditer(text)]

    def some(self, kind: str) -> bool:
        """Tell whether any tag is of a kind: most templates have few kinds, and need not be searched for the others."""
        return any(made.kind == kind for made in self.tags)

    def of(self, text: str | None, *kinds: str) -> list[tuple[str, Tag]]:
        """Return the marks in a text whose tags are of the kinds."""
        return [(mark, made) for mark, made in self.within(text) if made.kind in kinds]
