"""What a sheet of data is made of: fields, groups of them, and lists with their spare places."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from wkus_docs.errors import Loc
from wkus_docs.workbook.cell_kinds import CellKind

FLAT = 3
"""Up to how many fields an item of an inner list may have to lie in one row with its owner."""
ACROSS = 8
"""Up to how many fields make columns; more of them go down the sheet, and the items across."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A field of one value; ``value`` is None where the file does not give it, text where it is wrong."""

    loc: Loc
    label: str
    explanation: str
    required: bool
    kind: CellKind
    value: Any


@dataclass(frozen=True)
class Group:
    """Fields that belong together."""

    loc: Loc
    label: str
    required: bool
    children: tuple["Node", ...]

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """All fields of one value in it, at any depth."""
        return tuple(_flat(self.children))

    @cached_property
    def listings(self) -> tuple["Listing", ...]:
        """All lists in it, at any depth."""
        return tuple(_lists(self.children))


@dataclass(frozen=True)
class Listing:
    """A list; ``items`` are its places, the spare ones last. A list of plain values has leaves for items."""

    loc: Loc
    label: str
    explanation: str
    title: str
    items: tuple["Group | Leaf", ...]
    first: int = 1

    @property
    def model_leaves(self) -> tuple[Leaf, ...]:
        """Fields of an item, as the first one has them."""
        item = self.items[0]
        return (item,) if isinstance(item, Leaf) else item.leaves

    @property
    def lies_flat(self) -> bool:
        """Whether the whole list fits into a row of its owner."""
        item = self.items[0]
        return isinstance(item, Group) and not item.listings and len(item.leaves) <= FLAT


Node = Leaf | Group | Listing


def _flat(children: tuple[Node, ...]) -> Iterator[Leaf]:
    for child in children:
        if isinstance(child, Leaf):
            yield child
        elif isinstance(child, Group):
            yield from child.leaves


def _lists(children: tuple[Node, ...]) -> Iterator[Listing]:
    for child in children:
        if isinstance(child, Listing):
            yield child
        elif isinstance(child, Group):
            yield from child.listings
