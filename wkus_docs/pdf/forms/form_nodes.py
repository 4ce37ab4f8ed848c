"""What a form asks for: fields, groups of them, lists with places for items."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from wkus_docs.errors import Loc
from wkus_docs.pdf.forms.entry import Answer, Entry, Way

Pattern = tuple[str, ...]
"""Way to a field without the numbers of items."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of one value. ``asked`` makes it a required field of the PDF.

    ``required`` is what the star says: the value is needed wherever its group is filled in. ``around`` are the
    names of what the field lies in, outermost first; ``first`` is false for those that the same field comes before.
    ``printed`` is a value known beforehand: then nothing is asked. ``told`` is what binds it, in sentences.
    """

    loc: Loc
    label: str
    explanation: str
    entry: Entry
    required: bool
    asked: bool
    around: tuple[str, ...]
    first: bool
    printed: str = ""
    told: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Name in the file: the way to the value, as in the data."""
        return ".".join(map(str, self.loc))

    @property
    def spoken(self) -> str:
        """What a screen reader says, and a viewer shows in a bubble."""
        place = f" ({', '.join(self.around)})" if self.around else ""
        needed = "Pole wymagane." if self.required else ""
        written = {Way.MANY: "Zaznacz, co pasuje.", Way.ONE: "Wybierz jedną odpowiedź."}.get(self.entry.way)
        hint = written or (f"{self.entry.hint[0].upper()}{self.entry.hint[1:]}." if self.entry.hint else "")
        stop = "" if not place and self.label.endswith((".", "?", "!", "…")) else "."
        return " ".join(
            filter(None, (f"{self.label}{place}{stop}", needed, self.explanation, *self.told, hint))
        )

    def spoken_of(self, answer: Answer) -> str:
        """Return the text that a screen reader speaks for one of the answers."""
        return f"{answer.spoken} – {self.spoken}"


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that belong together. ``told`` is what binds them, in sentences."""

    loc: Loc
    label: str
    explanation: str
    required: bool
    first: bool
    children: tuple["Node", ...]
    told: tuple[str, ...] = ()

    def fields(self) -> Iterator[Field]:
        """Yield all fields in it, in their order."""
        return _fields(self.children)


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; ``items`` are its places, fields for a list of plain values, else groups.

    Where ``years`` are given, each place is that of one year, and none asks for it. ``told`` as of a group.
    """

    loc: Loc
    label: str
    explanation: str
    required: bool
    first: bool
    items: tuple["Field | Group", ...]
    years: tuple[int, ...] = ()
    told: tuple[str, ...] = ()


Node = Field | Group | Listing


def nodes(node: Node) -> Iterator[Node]:
    """Yield a node and all in it."""
    yield node
    inside = node.children if isinstance(node, Group) else node.items if isinstance(node, Listing) else ()
    for child in inside:
        yield from nodes(child)


def is_known(node: Node) -> bool:
    """Whether all of a node is printed, and nothing is left to be filled in."""
    return all(one.printed for one in nodes(node) if isinstance(one, Field))


def changed(node: Node, change: Callable[[Node], Node]) -> Node:
    """Return a node after a change of all in it, then of itself."""
    if isinstance(node, Group):
        node = replace(node, children=tuple(changed(child, change) for child in node.children))
    elif isinstance(node, Listing):
        node = replace(node, items=tuple(changed(item, change) for item in node.items))  # type: ignore[misc]  # no change makes a list of an item
    return change(node)


def pattern(loc: Loc) -> Pattern:
    """Return a way without the numbers of items."""
    return tuple(step for step in loc if isinstance(step, str))


def _fields(children: tuple[Node, ...]) -> Iterator[Field]:
    return (field for child in children for field in nodes(child) if isinstance(field, Field))
