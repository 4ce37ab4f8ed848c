"""How a paragraph and a run look: what they say themselves, then their styles, then the defaults."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from lxml import etree

from wkus_docs.pdf.word import Word, switch, val
from wkus_docs.rendering.tree import W

Properties = tuple[Any, ...]
"""Elements of properties of the same kind, nearest first."""


def first(found: Properties, way: str, name: str = "val") -> str | None:
    """Return the nearest value of a property."""
    return next((value for one in found if (value := val(one, way, name)) is not None), None)


def on(found: Properties, way: str) -> bool:
    """Return the nearest state of a switch; off where nobody mentions it."""
    return next((value for one in found if (value := switch(one, way)) is not None), False)


@dataclass(frozen=True, slots=True)
class Look:
    """What decides how a paragraph and the runs in it look. ``style`` is the name of the style.

    ``listed`` are the properties of the level of a list that the paragraph belongs to.
    """

    style: str
    paragraph: Properties
    run: Properties

    @property
    def outline(self) -> int | None:
        """Level of the heading, from 1; None for what is no heading."""
        level = first(self.paragraph, "outlineLvl")
        return int(level) + 1 if level is not None and level.isdigit() and int(level) < _BODY else None


_BODY = 9


def look(word: Word, paragraph: etree._Element, table: Iterable[etree._Element] = ()) -> Look:
    """Return the look of a paragraph; ``table`` are the properties of runs that a table style gives."""
    own = paragraph.find(f"{W}pPr")
    name = val(own, "pStyle") or word.default_style("paragraph")
    chain = word.chain(name)
    defaults, run_defaults = word.defaults
    return Look(
        name or "",
        _present(own, *(style.find(f"{W}pPr") for style in chain), defaults),
        _present(*(style.find(f"{W}rPr") for style in chain), *table, run_defaults),
    )


def run_properties(word: Word, run: etree._Element, around: Look) -> Properties:
    """Return the properties of a run in a paragraph of the look given."""
    own = run.find(f"{W}rPr")
    chain = word.chain(val(own, "rStyle"))
    return _present(own, *(style.find(f"{W}rPr") for style in chain)) + around.run


def _present(*found: etree._Element | None) -> Properties:
    return tuple(one for one in found if one is not None)
