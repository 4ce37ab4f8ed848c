"""The structure tree of a tagged PDF: the elements that a screen reader goes through, in their order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pikepdf import Array, Dictionary, Name, Object

STANDARD = frozenset({
    "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct",
    "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table",
    "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code",
    "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
})  # fmt: skip
"""Types of elements that every reader knows (ISO 32000-1, 14.8.4)."""

_DEEPEST = 200


class StructureError(Exception):
    """The tree is no tree: it loops, or is deeper than any document."""


@dataclass(slots=True)
class Node:
    """An element: its standard type, „” where it leads to none; its children; the annotations it holds."""

    kind: str
    element: Dictionary
    children: list["Node"] = field(default_factory=list)
    annotations: list[Object] = field(default_factory=list)

    def __iter__(self) -> Iterator["Node"]:
        """Yield the element and all in it, in the order of reading."""
        yield self
        for child in self.children:
            yield from child

    def of(self, *kinds: str) -> Iterator["Node"]:
        """Yield the elements of these types, the element itself among them."""
        return (node for node in self if node.kind in kinds)


def tree(root: Any) -> Node:
    """Return the tree below a ``/StructTreeRoot``. Raises StructureError."""
    return _Reader(_names(root.get("/RoleMap"))).read(root, "", 0)


def attribute(node: Node, name: str, classes: Any = None) -> Any:
    """Return an attribute of an element: its own, or that of a class it belongs to."""
    owners = listed(node.element.get("/A"))
    if classes is not None:
        for one in listed(node.element.get("/C")):
            owners += listed(classes.get(str(one))) if isinstance(one, Name) else []
    return next((one[name] for one in owners if isinstance(one, Dictionary) and name in one), None)


def listed(value: Any) -> list[Any]:
    """Return what a key of PDF holds as a list: nothing, one thing, or the things of an array."""
    if value is None:
        return []
    return list(value.as_list()) if isinstance(value, Array) else [value]


def _names(mapping: Any) -> dict[str, str]:
    return {} if mapping is None else {str(key)[1:]: str(value)[1:] for key, value in mapping.items()}


class _Reader:
    def __init__(self, roles: Mapping[str, str]) -> None:
        self._roles = roles
        self._seen: set[tuple[int, int]] = set()

    def read(self, element: Any, kind: str, depth: int) -> Node:
        if depth > _DEEPEST:
            raise StructureError
        node = Node(kind, element)
        for kid in listed(element.get("/K")):
            if not isinstance(kid, Dictionary):
                continue  # a number: content on a page
            if (name := kid.get("/S")) is not None:
                if kid.is_indirect and kid.objgen in self._seen:
                    raise StructureError
                self._seen.add(kid.objgen)
                node.children.append(self.read(kid, self._standard(str(name)[1:]), depth + 1))
            elif (held := kid.get("/Obj")) is not None:
                node.annotations.append(held)
        return node

    def _standard(self, name: str) -> str:
        """Follow the role map from a type to a standard one; a circle leads nowhere."""
        seen: set[str] = set()
        while name not in STANDARD:
            if name in seen or name not in self._roles:
                return ""
            seen.add(name)
            name = self._roles[name]
        return name
