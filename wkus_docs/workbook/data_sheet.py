"""The sheet „Dane”: every field of a document type, with room to type, made from the model alone."""

from collections.abc import Iterator

from wkus_docs.workbook import styles
from wkus_docs.workbook.cell_writer import FIRST, LAST, NAME, NUMBER, CellWriter
from wkus_docs.workbook.lists import ListWriter
from wkus_docs.workbook.nodes import Group, Leaf, Node

_LAST_SECTION = "jednostka"
"""The unit's own data come last: they are filled in once."""
_VALUE, _LONG_VALUE = 3, 5
_LONG_LINES = 3
_LEGEND = (
    "Wypełnij pola w kolorze kremowym; resztę policzą arkusze z obliczeniami. Puste pole znaczy „brak danych”, "
    "0 znaczy zero. Wolne wiersze i kolumny list można zostawić puste. Gdy staniesz w polu, zobaczysz objaśnienie."
)


def write_data(writer: CellWriter, outline: Group) -> None:
    """Write the sheet."""
    writer.text(NUMBER, outline.label, styles.TITLE)
    writer.row += 1
    writer.text(NUMBER, _LEGEND, styles.NOTE, LAST - NUMBER + 1)
    writer.row += 1
    _Sheet(writer).sections(outline.children)


class _Sheet:
    def __init__(self, writer: CellWriter) -> None:
        self._writer = writer
        self._tables = ListWriter(writer)

    def sections(self, children: tuple[Node, ...]) -> None:
        """Write parts and lists under headings; fields that stand alone join those around them."""
        for run in _runs(sorted(children, key=lambda node: node.loc == (_LAST_SECTION,))):
            if isinstance(run[0], Leaf):
                self._writer.heading("Pozostałe dane" if self._writer.addresses.fields else "Dane ogólne")
                self._children(tuple(run))
            elif isinstance(run[0], Group):
                self._writer.heading(run[0].label)
                self._group(run[0])
            else:
                self._writer.heading(run[0].label)
                self._tables.write(run[0])

    def _group(self, group: Group) -> None:
        if group.required:
            self._writer.addresses.groups.append(group.loc)
        self._children(group.children)

    def _children(self, children: tuple[Node, ...]) -> None:
        for child in children:
            if isinstance(child, Leaf):
                self._row(child)
            elif isinstance(child, Group):
                self._writer.heading(child.label, below=True)
                self._group(child)
            else:
                self._writer.heading(child.label, below=True)
                self._tables.write(child)

    def _row(self, leaf: Leaf) -> None:
        """Write the name of a field, the field, and its explanation."""
        writer = self._writer
        span = _span(leaf)
        beside = FIRST + (_LONG_VALUE if span == _LONG_VALUE else _VALUE)
        explained = " ".join(filter(None, (leaf.explanation, "" if leaf.required else "Można pominąć.")))
        writer.text(NUMBER, leaf.label, styles.LABEL, NAME)
        writer.input(leaf, FIRST, span, least=_LONG_LINES if span == _LONG_VALUE else 1)
        writer.text(beside, explained, styles.NOTE, LAST - beside + 1)
        writer.row += 1


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
