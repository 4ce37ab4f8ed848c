"""What tags of a template print, and what others of their kind would print in their place.

The engine itself compiles the template; behind every amount and every day stands one filter more, which hears what
is printed and asks each other tag of that kind, where it can stand, what it would have said.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, NamedTuple

from jinja2 import Environment, nodes
from jinja2.visitor import NodeTransformer

from wkus_docs.document import Document
from wkus_docs.rendering import generator
from wkus_docs.rendering.compiled import Compiled
from wkus_docs.rendering.document_rendering import context
from wkus_docs.rendering.environment import OURS
from wkus_docs.rendering.filters import FILTERS

KINDS = {
    "data": "day", "data_liczbowo": "day", "kwota": "amount", "kwota_tabela": "amount", "slownie": "amount",
}  # fmt: skip
"""Filters by which amounts and days are printed."""
_HEARD = "_heard"

Loop = tuple[str, str]
"""The name that a loop gives, and what it goes through."""


class Tag(NamedTuple):
    """A name of an amount or a day in a tag, „rok.kwota”; ``loop`` gives its first part, None where the document does."""

    way: tuple[str, ...]
    kind: str
    loop: Loop | None

    def __str__(self) -> str:
        """As the template writes it."""
        return ".".join(self.way)


class Place(NamedTuple):
    """Where a tag stands: in which loops, and by which filter it is written."""

    tag: Tag
    filter: str
    loops: tuple[Loop, ...]


class Swap(NamedTuple):
    """One tag in the place of another."""

    printed: str
    instead: str


@dataclass(frozen=True)
class Swaps:
    """Swaps of tags that were tried on documents, and those that some of them notices."""

    tried: set[Swap] = field(default_factory=set)
    noticed: set[Swap] = field(default_factory=set)

    def __or__(self, other: "Swaps") -> "Swaps":
        """Both together."""
        return Swaps(self.tried | other.tried, self.noticed | other.noticed)

    @property
    def unnoticed(self) -> set[Swap]:
        """Swaps after which every document says the same, read the one way and the other."""
        both = self.noticed | {Swap(one.instead, one.printed) for one in self.noticed}
        return {one for one in self.tried if one not in both and one.printed < one.instead}


class _Ear:
    """Hears what the tags of a template print for one document after another."""

    def __init__(self) -> None:
        self.places: list[Place] = []
        self.swaps = Swaps()

    def candidates(self, place: Place) -> list[Tag]:
        """Return the other tags of the kind that may stand in a place."""
        known = {one.tag for one in self.places if one.tag.kind == place.tag.kind}
        return [one for one in known if str(one) != str(place.tag) and one.loop in (None, *place.loops)]

    def hear(self, printed: str, number: int, roots: dict[str, Any]) -> str:
        """Note what a tag printed, and whether the others would have printed something else."""
        place = self.places[number]
        for other in self.candidates(place):
            swap = Swap(str(place.tag), str(other))
            self.swaps.tried.add(swap)
            if _written(other, place.filter, roots) != printed:
                self.swaps.noticed.add(swap)
        return printed


def _written(tag: Tag, name: str, roots: dict[str, Any]) -> str | None:
    """Return what a tag says by a filter; None where it cannot be asked, which would be an error."""
    try:
        value = reduce(getattr, tag.way[1:], roots[tag.way[0]])
        return str(FILTERS[name](value))
    except (AttributeError, KeyError, TypeError, ValueError, ArithmeticError):
        return None


class _Listening(NodeTransformer):
    """Puts the listening filter behind every tag of an amount or a day."""

    def __init__(self, ear: _Ear, names: frozenset[str]) -> None:
        self.ear, self.names = ear, names
        self.loops: list[Loop] = []

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 – Jinja's name
        node.iter = self.visit(node.iter)
        name = node.target.name if isinstance(node.target, nodes.Name) else ""
        self.loops.append((name, repr(node.iter)))
        node.body = [self.visit(child) for child in node.body]
        self.loops.pop()
        node.else_ = [self.visit(child) for child in node.else_]
        return node

    def visit_Filter(self, node: nodes.Filter) -> nodes.Filter:  # noqa: N802 – Jinja's name
        self.generic_visit(node)
        way = _way(node.node)
        if node.name not in KINDS or not way:
            return node
        loop = next((loop for loop in reversed(self.loops) if loop[0] == way[0]), None)
        if loop is None and way[0] not in self.names:
            return node
        number = len(self.ear.places)
        self.ear.places.append(Place(Tag(way, KINDS[node.name], loop), node.name, tuple(self.loops)))
        roots = sorted(self.names | {name for name, _ in self.loops if name})
        given = nodes.Dict(
            [nodes.Pair(nodes.Const(one), nodes.Name(one, "load"), lineno=node.lineno) for one in roots]
        )
        return nodes.Filter(node, _HEARD, [nodes.Const(number), given], [], None, None, lineno=node.lineno)


def _way(node: nodes.Node | None) -> tuple[str, ...]:
    """Return the names of „a.b.c”; none for any other expression."""
    if isinstance(node, nodes.Name):
        return (node.name,)
    if isinstance(node, nodes.Getattr) and (before := _way(node.node)):
        return (*before, node.attr)
    return ()


@contextmanager
def _compiling(ear: _Ear, names: frozenset[str]) -> Iterator[None]:
    """Let the engine compile templates that listen, for a while."""
    compile_tree = generator.code

    def code(environment: Environment, tree: nodes.Template, sites: Any, **manner: Any) -> Any:
        environment.filters[_HEARD] = ear.hear
        return compile_tree(environment, _Listening(ear, names).visit(tree), sites, **manner)

    generator.code = code
    try:
        yield
    finally:
        generator.code = compile_tree


def swaps_in(template: bytes, documents: list[Document]) -> list[Swaps]:
    """Try every swap of two tags of a kind in a template, on each of the documents."""
    ear, found = _Ear(), []
    with _compiling(ear, frozenset(context(documents[0]))):
        made = Compiled(template, OURS.make(), OURS, own=False)
    for document in documents:
        ear.swaps = Swaps()
        made.contents(context(document))
        found.append(ear.swaps)
    return found
