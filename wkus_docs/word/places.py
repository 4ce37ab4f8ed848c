"""Places of paragraphs: number in the part, and table, row and cell around."""

from lxml import etree

from wkus_docs.errors import Place
from wkus_docs.word.tree import TBL, TC, TR, P, T, own_texts, owner


class Places:
    """Paragraphs of one part, counted before anything is moved."""

    def __init__(self, part: str, root: etree._Element) -> None:
        """Count the paragraphs and tables of a part."""
        self._part = part
        self._paragraphs = {element: number for number, element in enumerate(root.iter(P), 1)}
        self._tables = {element: number for number, element in enumerate(root.iter(TBL), 1)}
        self._known: dict[etree._Element, Place] = {}

    def of(self, element: etree._Element) -> Place:
        """Return the place of an element: that of its paragraph."""
        paragraph = element if element.tag == P else owner(element, P)
        if paragraph is None:
            return Place(self._part, text=(element.text or "") if element.tag != T else "")
        if paragraph not in self._known:
            text = "".join(t.text or "" for t in own_texts(paragraph))
            self._known[paragraph] = Place(
                self._part, self._paragraphs.get(paragraph, 0), text, "", *self._cell(paragraph)
            )
        return self._known[paragraph]

    def _cell(self, paragraph: etree._Element) -> tuple[int, int, int]:
        cell = owner(paragraph, TC)
        row = owner(cell, TR) if cell is not None else None
        table = owner(row, TBL) if row is not None else None
        if cell is None or row is None or table is None:
            return 0, 0, 0
        return self._tables[table], _number(row, table), _number(cell, row)


def _number(element: etree._Element, parent: etree._Element) -> int:
    """Count an element among those of its kind under a parent, from 1."""
    kind = str(element.tag)
    return next((number for number, e in enumerate(parent.iter(kind), 1) if e is element), 0)
