"""A PDF as the rules look at it: opened, its structure and its metadata read once."""

from dataclasses import dataclass, field
from typing import Any

from pikepdf import Dictionary, Object, Pdf

from wkus_docs.pdf.claims import Packet, read_packet
from wkus_docs.pdf.structure import Node, StructureError, listed, tree


@dataclass(slots=True)
class OpenedPdf:
    """``nodes`` are the elements of the structure in the order of reading; ``sound`` whether it is a tree."""

    pdf: Pdf
    packet: Packet | None
    sound: bool
    nodes: list[Node] = field(default_factory=list)
    classes: Any = None
    _pages: dict[tuple[int, int], int] = field(default_factory=dict)

    @property
    def root(self) -> Any:
        """The catalogue of the file."""
        return self.pdf.Root

    @classmethod
    def of(cls, pdf: Pdf) -> "OpenedPdf":
        """Read a file."""
        root = pdf.Root.get("/StructTreeRoot")
        subject = cls(pdf, read_packet(pdf), sound=isinstance(root, Dictionary))
        if not isinstance(root, Dictionary):
            return subject
        subject.classes = root.get("/ClassMap")
        try:
            subject.nodes = list(tree(root))[1:]
        except StructureError:
            subject.sound = False
        return subject

    def of_kind(self, *kinds: str) -> list[Node]:
        """Return the elements of these types."""
        return [node for node in self.nodes if node.kind in kinds]

    def place(self, node: Node, name: str, number: int) -> str:
        """„strona 2, tabela 3”; the page is left out where the element shows none."""
        if not self._pages:
            self._pages.update({page.obj.objgen: at for at, page in enumerate(self.pdf.pages, 1)})
        page = next(
            (self._pages.get(found.objgen) for one in node if (found := _page(one)) is not None), None
        )
        return f"strona {page}, {name} {number}" if page else f"{name} {number}"


def _page(node: Node) -> Object | None:
    own = node.element.get("/Pg")
    if own is not None:
        return own
    kids = (kid for kid in listed(node.element.get("/K")) if isinstance(kid, Dictionary))
    return next((page for kid in kids if (page := kid.get("/Pg")) is not None), None)
