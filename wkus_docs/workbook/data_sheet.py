"""The sheet „Dane”: every field of a document type, with room to type, made from the model alone."""

from collections.abc import Iterator

from wkus_docs.workbook import looks
from wkus_docs.workbook.nodes import Group, Leaf, Node
from wkus_docs.workbook.pen import FIRST, LAST, NAME, NUMBER, Pen
from wkus_docs.workbook.tables import Tables

_LAST_SECTION = "jednostka"
"""What an office fills in once stands behind what it came for."""
_VALUE, _LONG_VALUE = 3, 5
_LONG_LINES = 3
_LEGEND = (
    "Wypełnij pola w kolorze kremowym; resztę policzą arkusze z obliczeniami. Puste pole znaczy „brak danych”, "
    "0 znaczy zero. Wolne wiersze i kolumny list można zostawić puste. Gdy staniesz w polu, zobaczysz objaśnienie."
)


def write_data(pen: Pen, outline: Group) -> None:
    """Write the sheet."""
    pen.text(NUMBER, outline.label, looks.TITLE)
    pen.row += 1
    pen.text(NUMBER, _LEGEND, looks.NOTE, LAST - NUMBER + 1)
    pen.row += 1
    _Sheet(pen).sections(outline.children)


class _Sheet:
    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self._tables = Tables(pen)

    def sections(self, children: tuple[Node, ...]) -> None:
        """Write parts and lists under headings; fields that stand alone join those around them."""
        for run in _runs(sorted(children, key=lambda node: node.loc == (_LAST_SECTION,))):
            if isinstance(run[0], Leaf):
                self._pen.heading("Pozostałe dane" if self._pen.book.fields else "Dane ogólne")
                self._children(tuple(run))
            elif isinstance(run[0], Group):
                self._pen.heading(run[0].label)
                self._group(run[0])
            else:
                self._pen.heading(run[0].label)
                self._tables.write(run[0])

    def _group(self, group: Group) -> None:
        if group.required:
            self._pen.book.groups.append(group.loc)
        self._children(group.children)

    def _children(self, children: tuple[Node, ...]) -> None:
        for child in children:
            if isinstance(child, Leaf):
                self._row(child)
            elif isinstance(child, Group):
                self._pen.heading(child.label, below=True)
                self._group(child)
            else:
                self._pen.heading(child.label, below=True)
                self._tables.write(child)

    def _row(self, leaf: Leaf) -> None:
        """Write the name of a field, the field, and what is to be known of it."""
        pen = self._pen
        span = _span(leaf)
        beside = FIRST + (_LONG_VALUE if span == _LONG_VALUE else _VALUE)
        explained = " ".join(filter(None, (leaf.explanation, "" if leaf.required else "Można pominąć.")))
        pen.text(NUMBER, leaf.label, looks.LABEL, NAME)
        pen.input(leaf, FIRST, span, least=_LONG_LINES if span == _LONG_VALUE else 1)
        pen.text(beside, explained, looks.NOTE, LAST - beside + 1)
        pen.row += 1


def _span(leaf: Leaf) -> int:
    if not leaf.kind.is_text or leaf.kind.code == "tak_nie":
        return 1
    return _LONG_VALUE if leaf.kind.code.startswith("opis") else _VALUE


def _runs(children: list[Node]) -> Iterator[list[Node]]:
    """Yield parts and lists one by one, and fields of one value as long as they follow each other."""
    run: list[Node] = []
    for child in children:
        if run and not (isinstance(run[0], Leaf) and isinstance(child, Leaf)):
            yield run
            run = []
        run.append(child)
    if run:
        yield run
