"""One structure tree of several: what a screen reader goes through, document after document.

The numbers by which pages find their elements, the names of types, classes and identifiers belong to a
file; each is made different from those of the other files before it is copied.
"""

from collections.abc import Iterator
from typing import Any

from pikepdf import Array, Dictionary, Name, NameTree, NumberTree, Object, Pdf, Stream, String

from wkus_docs.pdf.binder.part import Bound
from wkus_docs.pdf.structure import Node, StructureError, listed, tree

_KEYS = ("/StructParents", "/StructParent")


class Tags:
    """The tree as it grows."""

    def __init__(self, target: Pdf) -> None:
        """Begin a tree in a file."""
        self._target = target
        self._document = target.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, K=Array()))
        self._entries: dict[int, Object] = {}
        self._next = 0
        self._roles: dict[str, str] = {}
        self._classes: dict[str, Object] = {}
        self._names: dict[str, Object] = {}
        self._named: list[tuple[str, Object]] = []
        self._offset = 0

    def before(self, one: Bound) -> None:
        """Make the tags of a document different from those before; of one whose tree is none, drop what is left."""
        nodes = _nodes(one)
        one.tagged = bool(nodes)
        self._offset = self._next
        for owner, key in _owners(one.pdf):
            if not nodes:
                del owner[key]
                continue
            owner[key] = int(owner[key]) + self._offset
            self._next = max(self._next, owner[key] + 1)
        self._rename_types(one, nodes)
        _rename_classes(one, nodes)
        self._named = list(_renamed(one, nodes))

    def after(self, one: Bound) -> None:
        """Take the tree of a document whose pages have been copied."""
        if not one.tagged:
            return
        root = self._target.copy_foreign(one.root.StructTreeRoot)
        for number, entry in NumberTree(root.ParentTree).items():
            self._entries[number + self._offset] = entry
            self._next = max(self._next, number + self._offset + 1)
        self._roles |= {str(name): str(standard) for name, standard in root.get("/RoleMap", {}).items()}
        self._classes |= dict(root.get("/ClassMap", {}).items())
        self._names |= {name: self._target.copy_foreign(element) for name, element in self._named}
        self._document.K.append(self._chapter(one, listed(root.K)))

    def done(self) -> None:
        """Put the tree into the file; nothing where no document had one."""
        if not len(self._document.K):
            return
        root = self._target.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=self._document))
        self._document.P = root
        parents, names = NumberTree.new(self._target), NameTree.new(self._target)
        for number, entry in sorted(self._entries.items()):
            parents[number] = entry
        root.ParentTree, root.ParentTreeNextKey = parents.obj, self._next
        if self._names:
            for name, element in self._names.items():
                names[name] = element
            root.IDTree = names.obj
        if self._roles:
            root.RoleMap = Dictionary({name: Name(standard) for name, standard in self._roles.items()})
        if self._classes:
            root.ClassMap = Dictionary(self._classes)
        self._target.Root.StructTreeRoot = root
        self._target.Root.MarkInfo = Dictionary(Marked=True)

    def _chapter(self, one: Bound, kids: list[Any]) -> Object:
        """Return the element of a whole document: its own, or one around all it has."""
        if len(kids) == 1 and kids[0].get("/S") == Name.Document:
            chapter: Object = kids[0]
        else:
            chapter = self._target.make_indirect(Dictionary(Type=Name.StructElem, K=Array(kids)))
            for kid in kids:
                kid.P = chapter
        chapter.S, chapter.T, chapter.P = Name.Part, String(one.title), self._document
        if one.language and "/Lang" not in chapter:
            chapter.Lang = String(one.language)
        return chapter

    def _rename_types(self, one: Bound, nodes: list[Node]) -> None:
        """Rename types that an earlier document means otherwise."""
        roles = one.root.StructTreeRoot.get("/RoleMap", {}) if nodes else {}
        strange = {
            str(name): f"{name}-{one.number}"
            for name, standard in roles.items()
            if self._roles.get(str(name), str(standard)) != str(standard)
        }
        if not strange:
            return
        for node in nodes:
            if new := strange.get(str(node.element.S)):
                node.element.S = Name(new)
        one.root.StructTreeRoot.RoleMap = Dictionary(
            {
                strange.get(str(name), str(name)): Name(strange.get(str(standard), str(standard)))
                for name, standard in roles.items()
            }
        )


def _nodes(one: Bound) -> list[Node]:
    """Return the elements of a document; none where there is no sound tree."""
    root = one.root.get("/StructTreeRoot")
    if not isinstance(root, Dictionary) or not isinstance(root.get("/ParentTree"), Dictionary):
        return []
    try:
        nodes = list(tree(root))[1:]
    except StructureError:
        return []
    return nodes if all(node.element.is_indirect for node in nodes) else []


def _owners(pdf: Pdf) -> Iterator[tuple[Any, str]]:
    """Yield everything on pages that has a number in the tree, and the key of it."""
    annotations = (one for page in pdf.pages for one in page.obj.get("/Annots", ()) if not one.is_indirect)
    for owner in (*pdf.objects, *annotations):
        if isinstance(owner, (Dictionary, Stream)):
            for key in _KEYS:
                if isinstance(owner.get(key), int):
                    yield owner, key


def _rename_classes(one: Bound, nodes: list[Node]) -> None:
    classes = one.root.StructTreeRoot.get("/ClassMap", {}) if nodes else {}
    if not len(classes):
        return
    one.root.StructTreeRoot.ClassMap = Dictionary(
        {f"{name}-{one.number}": attributes for name, attributes in classes.items()}
    )
    for node in nodes:
        if "/C" in node.element:
            names = [
                Name(f"{name}-{one.number}") if isinstance(name, Name) else name
                for name in listed(node.element.C)
            ]
            node.element.C = Array(names)


def _renamed(one: Bound, nodes: list[Node]) -> Iterator[tuple[str, Object]]:
    """Give elements new identifiers, also where headings of tables are meant, and yield them."""
    new: dict[bytes, str] = {}
    for node in nodes:
        if "/ID" in node.element:
            name = new.setdefault(bytes(node.element.ID), f"{one.number}-{len(new) + 1}")
            node.element.ID = String(name)
            yield name, node.element
    for node in nodes:
        for attributes in listed(node.element.get("/A")):
            if isinstance(attributes, Dictionary) and "/Headers" in attributes:
                attributes.Headers = Array(
                    [String(new[bytes(name)]) for name in listed(attributes.Headers) if bytes(name) in new]
                )
