"""Links of a typeset form that are to become fields: where they are, on the page and in the order of reading."""

from collections.abc import Iterator
from dataclasses import dataclass

from pikepdf import Dictionary, Name, Object, Page, Pdf

from wkus_docs.pdf.forms.field_places import ADDRESS
from wkus_docs.pdf.structure import tree

_PRINTED = 4
_LINK_KEYS = ("/A", "/Border", "/C", "/Contents", "/Dest", "/H", "/PA", "/QuadPoints")
_ELEMENT_KEYS = ("/A", "/Alt", "/C")


@dataclass(frozen=True, slots=True)
class Link:
    """A link, its number, its page, and its place in the order of reading."""

    number: int
    annotation: Object
    page: Page
    element: Dictionary

    def strip(self) -> None:
        """Make a bare field of it, on its page and in the structure: a form element with the field alone in it."""
        for key in _LINK_KEYS:
            if key in self.annotation:
                del self.annotation[key]
        self.annotation.Subtype, self.annotation.F, self.annotation.P = Name.Widget, _PRINTED, self.page.obj
        for key in _ELEMENT_KEYS:
            if key in self.element:
                del self.element[key]
        self.element.S = Name.Form
        self.element.K = Dictionary(Type=Name.OBJR, Obj=self.annotation, Pg=self.page.obj)
        self.page.Tabs = Name.S


def links(pdf: Pdf) -> Iterator[Link]:
    """Yield the links that are to become fields, in the order of their pages."""
    elements = {
        held.objgen: node.element
        for node in tree(pdf.Root.StructTreeRoot).of("Link")
        for held in node.annotations
    }
    for page in pdf.pages:
        for one in page.obj.get("/Annots", ()):
            address = str(one.A.URI) if "/A" in one and "/URI" in one.A else ""
            if address.startswith(ADDRESS) and one.objgen in elements:
                yield Link(int(address.removeprefix(ADDRESS)), one, page, elements[one.objgen])
