"""Formatting of a paragraph and a run: their own properties, then those of their styles, then the defaults."""

from dataclasses import dataclass

from lxml import etree

from wkus_docs.pdf.style_properties import Properties, StyleProperties, chain_properties, first, properties_of
from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import W

_BODY = 9


@dataclass(frozen=True, slots=True)
class Around:
    """Properties that a table style sets for paragraphs and runs in a cell."""

    paragraph: Properties = ()
    run: Properties = ()


NOTHING = Around()


@dataclass(frozen=True, slots=True)
class Look:
    """The properties that decide how a paragraph and the runs in it look. ``style`` is the name of the style."""

    style: str
    paragraph: Properties
    run: Properties

    @property
    def outline(self) -> int | None:
        """Level of the heading, from 1; None for what is no heading."""
        level = first(self.paragraph, "outlineLvl")
        return int(level) + 1 if level is not None and level.isdigit() and int(level) < _BODY else None


def look(word: WordFile, paragraph: etree._Element, around: Around = NOTHING) -> Look:
    """Return the look of a paragraph in its surroundings."""
    own = properties_of([paragraph.find(f"{W}pPr")])
    name = first(own, "pStyle") or word.styles.default("paragraph")
    defaults, run_defaults = word.remembered(
        "defaults", lambda: tuple(properties_of([one]) for one in word.styles.defaults)
    )
    return Look(
        name or "",
        own + chain_properties(word, name, "pPr") + around.paragraph + defaults,
        chain_properties(word, name, "rPr") + around.run + run_defaults,
    )


def run_properties(word: WordFile, properties: etree._Element, around: Look) -> Properties:
    """Return the properties of a run, those it says itself given, in a paragraph of the look given."""
    own = StyleProperties.by(properties)
    return (own, *chain_properties(word, first((own,), "rStyle"), "rPr"), *around.run)
