"""Names a template may use, and what is known of their values at one place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, ClassVar

from jinja2 import nodes

from wkus_docs.carried_data import CHECKSUM
from wkus_docs.document import Document, Part
from wkus_docs.field import fields_of
from wkus_docs.rendering.checking.attributes import attribute_kinds
from wkus_docs.rendering.checking.kinds import ANYTHING, TEXT, WHOLE, Kind, Kinds, listed
from wkus_docs.rendering.checking.signatures import Parameter, Signature, signature
from wkus_docs.rendering.document_rendering import law
from wkus_docs.rendering.environment import environment
from wkus_docs.rendering.unit_numbering import Numbering

Path = tuple[Any, ...]
"""Way to a value: a name, then attributes and keys."""


@dataclass(slots=True)
class Scope:
    """Names with their kinds; what conditions have told (``facts``); and the names they spoke of.

    ``new`` are the names that got their value here, and not in a scope around.
    """

    names: dict[str, Kinds]
    facts: dict[Path, Kinds] = field(default_factory=dict)
    conditions: frozenset[str] = frozenset()
    new: set[str] = field(default_factory=set)

    def child(
        self, facts: Mapping[Path, Kinds] | None = None, conditions: frozenset[str] = frozenset()
    ) -> "Scope":
        """Return a scope inside this one, where more is known."""
        return Scope(dict(self.names), {**self.facts, **(facts or {})}, self.conditions | conditions)

    def bind(self, name: str, kinds: Kinds) -> None:
        """Give a name a value; what was known of the former one is void."""
        self.names[name] = kinds
        self.new.add(name)
        self.facts = {path: fact for path, fact in self.facts.items() if path[0] != name}


def path_of(node: nodes.Node) -> Path | None:
    """Way that an expression goes; None when it is no plain way."""
    if isinstance(node, nodes.Name):
        return (node.name,)
    if isinstance(node, nodes.Getattr) and (before := path_of(node.node)):
        return (*before, node.attr)
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
        before = path_of(node.node)
        return (*before, node.arg.value) if before else None
    return None


def names_in(node: nodes.Node) -> frozenset[str]:
    """Names and attributes in an expression."""
    plain = {item.name for item in node.find_all(nodes.Name)} | {
        item.attr for item in node.find_all(nodes.Getattr)
    }
    own = (
        {node.name}
        if isinstance(node, nodes.Name)
        else {node.attr}
        if isinstance(node, nodes.Getattr)
        else set()
    )
    return frozenset(plain | own)


def document_names(model: type[Document], changed: Mapping[str, Kinds | None]) -> dict[str, Kinds]:
    """Fields, public properties, functions of the law and of numbering, Jinja's own names."""
    found = {**_document_names(model), **changed}
    return {name: kinds for name, kinds in found.items() if kinds is not None}


@lru_cache(maxsize=64)
def _document_names(model: type[Document]) -> dict[str, Kinds]:
    return {
        **_globals(),
        **_functions(),
        CHECKSUM: TEXT,
        **{name: attribute_kinds(Kind(model), name) or ANYTHING for name in of_model(model)},
    }


def of_model(model: type[Document]) -> tuple[str, ...]:
    """Fields and public properties of a document, as a template sees them."""
    own = (
        name
        for cls in model.__mro__
        if issubclass(cls, Part) and cls is not Part
        for name, found in vars(cls).items()
        if isinstance(found, property) and not name.startswith("_")
    )
    return tuple(dict.fromkeys((*fields_of(model), *own)))


@lru_cache(maxsize=1)
def _functions() -> dict[str, Kinds]:
    made = {**Numbering().functions(), **law(date(2000, 1, 1), str)}
    found = {name: signature(name, function) for name, function in made.items()}
    for name in ("akt", "dziennik"):
        found[name] = Signature(name, found[name].parameters, gives=TEXT)
    return {name: _callable(said) for name, said in found.items()}


def _callable(said: Signature) -> Kinds:
    return (Kind(type(_callable), call=said),)


@lru_cache(maxsize=1)
def _globals() -> dict[str, Kinds]:
    numbers = (Parameter("start", WHOLE), Parameter("stop", WHOLE, required=False),
               Parameter("step", WHOLE, required=False))  # fmt: skip
    known = {
        "range": Signature("range", numbers, gives=listed(WHOLE)),
        "lipsum": Signature("lipsum", named=True, star=True, gives=TEXT),
        "namespace": Signature("namespace", star=True, named=True),
        "dict": Signature(
            "dict", star=True, named=True, gives=(Kind(dict, items=ANYTHING, each=(ANYTHING,)),)
        ),
    }
    return {
        name: _callable(known.get(name, Signature(name, star=True, named=True)))
        for name in environment().globals
    }


class Loop:
    """The attributes of „loop” inside a loop."""

    _polish: ClassVar = "„loop”"
    index: int
    index0: int
    revindex: int
    revindex0: int
    length: int
    depth: int
    depth0: int
    first: bool
    last: bool
    previtem: Any
    nextitem: Any

    def cycle(self, *values: Any) -> Any:
        """One of the values, in turn."""
        raise NotImplementedError  # Jinja's own loop does it

    def changed(self, *values: Any) -> bool:
        """Whether the values differ from those of the pass before."""
        raise NotImplementedError  # Jinja's own loop does it


LOOP: Kinds = (Kind(Loop, call=Signature("loop", (Parameter("iterable"),))),)
