"""Units of an act: §, ust., pkt, lit. with their words, and the pieces they stand in: the act and its annexes."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from wkus_docs.polish.jednostka_redakcyjna import Kroki

KINDS = ("§", "ust.", "pkt", "lit.")
"""Kinds of units, from the greatest."""


REPEALED_WORDS = ("(uchylony)", "(uchylona)")
"""What a consolidated text prints in the place of a unit that was repealed."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of an act.

    ``words`` are those after its number, none where its first part follows at once („§ 1. 1. …”). ``tail`` are
    paragraphs and rows of tables before its parts. A § may have a ``heading``, and open a ``chapter``.
    """

    kind: str
    number: str
    words: str = ""
    tail: tuple[str, ...] = ()
    parts: tuple["Unit", ...] = ()
    heading: str = ""
    chapter: str = ""

    @property
    def step(self) -> tuple[str, str]:
        """Kind and number, as one step of an address."""
        return self.kind, self.number

    @property
    def lines(self) -> Iterator[str]:
        """The unit as it is printed, line by line: a new wording of it, or its place in the whole text."""
        own = f"{self.sign} {self.words}".rstrip()
        if self.heading:
            yield f"{self.sign} {self.heading}"
            own = self.words
        inner = [line for part in self.parts for line in part.lines]
        if self.kind == "§" and not self.words and not self.heading and inner and not self.tail:
            own, inner = f"{self.sign} {inner[0]}", inner[1:]
        if own:
            yield own
        yield from self.tail
        yield from inner

    @property
    def sign(self) -> str:
        """The number as it is printed: „§ 5.”, „2.”, „3)”, „a)”."""
        return {"§": f"§ {self.number}.", "ust.": f"{self.number}."}.get(self.kind, f"{self.number})")

    @property
    def repealed(self) -> bool:
        """Whether an amendment has repealed it: its number is all that is left."""
        return self.words in REPEALED_WORDS and not self.parts

    @property
    def text(self) -> str:
        """All it says, its number too."""
        return "\n".join(self.lines)

    @property
    def own(self) -> tuple[str, ...]:
        """What it says itself, without its number and its parts."""
        return (self.heading, self.words, *self.tail)

    def numbered(self, number: str) -> "Unit":
        """Return the same unit with another number."""
        return replace(self, number=number)


@dataclass(frozen=True, slots=True)
class Piece:
    """The act itself (no ``name``) or an annex („załącznik”, „załącznik nr 2”): its title, its units, what is in no unit."""

    name: str
    title: str = ""
    units: tuple[Unit, ...] = ()
    tail: tuple[str, ...] = field(default=())

    @property
    def lines(self) -> Iterator[str]:
        """The piece line by line, chapters too."""
        yield from self.tail
        for unit in self.units:
            if unit.chapter:
                yield unit.chapter
            yield from unit.lines


def walked(units: tuple[Unit, ...], above: Kroki = ()) -> Iterator[tuple[Kroki, Unit]]:
    """Yield every unit with its address, each before its parts."""
    for unit in units:
        yield (*above, unit.step), unit
        yield from walked(unit.parts, (*above, unit.step))
