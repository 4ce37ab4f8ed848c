"""What sheets of their own take from the tree of a document: its fields by their ways, and earlier documents."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from wkus_docs.checking import Checked
from wkus_docs.errors import Loc
from wkus_docs.gaps import Gap, GapError
from wkus_docs.workbook.nodes import Group, Leaf, Listing, Node


@dataclass(frozen=True)
class Outline:
    """The tree of a document by ways to its fields; ``against`` are the earlier documents that bound it."""

    tree: Group
    checked: Checked
    against: tuple[Checked, ...] = ()

    @cached_property
    def _nodes(self) -> dict[Loc, Node]:
        return dict(_walk(self.tree))

    def leaf(self, path: str) -> Leaf:
        """Return a field of one value."""
        found = self._nodes[_loc(path)]
        assert isinstance(found, Leaf)  # noqa: S101 – the ways are ours
        return found

    def items(self, path: str) -> tuple[Group, ...]:
        """Return the places of a list of groups, the spare ones too."""
        found = self._nodes[_loc(path)]
        assert isinstance(found, Listing)  # noqa: S101 – as above
        return tuple(item for item in found.items if isinstance(item, Group))

    def label(self, path: str) -> str:
        """Return what a part, a list or a field is called."""
        return self._nodes[_loc(path)].label

    def value(self, name: str) -> Any:
        """Return a value of the document as it is, at a way of names; None where there is none yet."""
        said: Any = self.checked.document or self.checked.draft
        try:
            for step in name.split("."):
                said = getattr(said, step)
        except GapError:
            return None  # a draft cannot compute it yet
        return None if isinstance(said, Gap) else said

    def earlier(self, slug: str) -> Checked | None:
        """Return the earlier document of a type."""
        return next((one for one in self.against if one.type.slug == slug), None)


def is_used(group: Group) -> bool:
    """Tell whether anything stands in a place of a list."""
    inside = (item for listing in group.listings for item in listing.items)
    return any(leaf.value is not None for leaf in group.leaves) or any(
        item.value is not None if isinstance(item, Leaf) else is_used(item) for item in inside
    )


def without(group: Group, elsewhere: frozenset[str]) -> Group:
    """Return a tree without what stands on sheets of its own; ways are told as „oferenci.koszty_roczne”."""
    children = []
    for child in group.children:
        if ".".join(step for step in child.loc if isinstance(step, str)) in elsewhere:
            continue
        if isinstance(child, Group):
            child = without(child, elsewhere)  # noqa: PLW2901 – the same part, less what is elsewhere
        elif isinstance(child, Listing):
            items = tuple(
                without(item, elsewhere) if isinstance(item, Group) else item for item in child.items
            )
            child = replace(child, items=items)  # noqa: PLW2901 – as above
        children.append(child)
    return replace(group, children=tuple(children))


def _walk(node: Node) -> Iterator[tuple[Loc, Node]]:
    yield node.loc, node
    inside = node.children if isinstance(node, Group) else node.items if isinstance(node, Listing) else ()
    for child in inside:
        yield from _walk(child)


def _loc(path: str) -> Loc:
    return tuple(int(step) if step.isdecimal() else step for step in path.split("."))
