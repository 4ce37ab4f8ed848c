"""One structure tree of several: what a screen reader goes through, document after document."""

from collections.abc import Iterator
from typing import Any

from pikepdf import Array, Dictionary, Name, NameTree, NumberTree, Object, Pdf, Stream, String

from wkus_docs.pdf.binder.part import Bound
from wkus_docs.pdf.binder.renaming import rename_classes, rename_identifiers, rename_types
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
        self._numbers: dict[int, int] = {}
        self._roles: dict[str, str] = {}
        self._classes: dict[str, Object] = {}
        self._names: dict[str, Object] = {}
        self._named: list[tuple[str, Object]] = []

    def prepare(self, one: Bound) -> None:
        """Make the tags of a document different from those before; of one whose tree is none, drop what is left."""
        nodes = _nodes(one)
        one.tagged = bool(nodes)
        self._numbers = {}
        for owner, key in _owners(one.pdf):
            if nodes:
                free = self._next + len(self._numbers)
                owner[key] = self._numbers.setdefault(int(owner[key]), free)
            else:
                del owner[key]
        self._next += len(self._numbers)
        if nodes:
            root = one.root.StructTreeRoot
            rename_types(root, nodes, one.number, self._roles)
            rename_classes(root, nodes, one.number)
            self._named = list(rename_identifiers(nodes, one.number))

    def collect(self, one: Bound) -> None:
        """Collect the tree of a document whose pages have been copied."""
        if not one.tagged:
            return
        root = self._target.copy_foreign(one.root.StructTreeRoot)
        for number, entry in NumberTree(root.ParentTree).items():
            if number in self._numbers:
                self._entries[self._numbers[number]] = entry
        self._roles |= {str(name): str(standard) for name, standard in root.get("/RoleMap", {}).items()}
        self._classes |= dict(root.get("/ClassMap", {}).items())
        self._names |= {name: self._target.copy_foreign(element) for name, element in self._named}
        self._document.K.append(self._chapter(one, listed(root.K)))

    def write(self) -> None:
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
