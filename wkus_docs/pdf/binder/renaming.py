"""Names that a structure tree gives to its own file, made different from those of other files.

They are the names of types, of classes and of elements.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, String

from wkus_docs.pdf.structure import STANDARD, Node, listed


def rename_types(root: Any, nodes: Sequence[Node], number: int, known: Mapping[str, str]) -> None:
    """Rename the types of a document that ``known`` ones mean otherwise; standard ones mean what they mean."""
    found = {str(name): str(standard) for name, standard in root.get("/RoleMap", {}).items()}
    roles = {name: standard for name, standard in found.items() if name[1:] not in STANDARD}
    strange = {name: f"{name}-{number}" for name in roles if known.get(name, roles[name]) != roles[name]}
    for node in nodes:
        if new := strange.get(str(node.element.S)):
            node.element.S = Name(new)
    if found:
        root.RoleMap = Dictionary({
            strange.get(name, name): Name(strange.get(standard, standard)) for name, standard in roles.items()
        })  # fmt: skip


def rename_classes(root: Any, nodes: Sequence[Node], number: int) -> None:
    """Rename the classes of attributes."""
    classes = root.get("/ClassMap", {})
    if not len(classes):
        return
    root.ClassMap = Dictionary({f"{name}-{number}": attributes for name, attributes in classes.items()})
    for node in nodes:
        if "/C" in node.element:
            names = listed(node.element.C)
            node.element.C = Array(
                [Name(f"{name}-{number}") if isinstance(name, Name) else name for name in names]
            )


def rename_identifiers(nodes: Sequence[Node], number: int) -> Iterator[tuple[str, Object]]:
    """Give elements new identifiers, also where headings of tables are meant, and yield them."""
    new: dict[bytes, str] = {}
    for node in nodes:
        if "/ID" in node.element:
            name = new.setdefault(bytes(node.element.ID), f"{number}-{len(new) + 1}")
            node.element.ID = String(name)
            yield name, node.element
    for attributes in _attributes(nodes):
        if "/Headers" in attributes:
            names = [new[bytes(name)] for name in listed(attributes.Headers) if bytes(name) in new]
            attributes.Headers = Array([String(name) for name in names])


def _attributes(nodes: Sequence[Node]) -> Iterator[Any]:
    """Yield the attributes of elements, those that several share once."""
    seen: set[tuple[int, int]] = set()
    for node in nodes:
        for attributes in listed(node.element.get("/A")):
            if isinstance(attributes, Dictionary) and attributes.objgen not in seen:
                seen |= {attributes.objgen} if attributes.is_indirect else set()
                yield attributes
