"""Old and new blocks woven into one text with tracked changes."""

from collections.abc import Iterator
from copy import deepcopy

from wkus_docs.errors import ComparisonError
from wkus_docs.redlining.alignment import aligned
from wkus_docs.redlining.blocks import GRID, Other, Row, Table
from wkus_docs.redlining.elements import Element
from wkus_docs.redlining.marks import Marks, Status
from wkus_docs.redlining.paragraphs import Paragraphs
from wkus_docs.redlining.side import Side
from wkus_docs.redlining.steps import Step, Stroke, Swap, steps
from wkus_docs.redlining.stories import Story, story
from wkus_docs.redlining.tokens import Token
from wkus_docs.redlining.wording import Change, changes, parted
from wkus_docs.word.tree import TR, W


class Weaver:
    """Weaves two documents."""

    def __init__(self, old: Side, new: Side, marks: Marks) -> None:
        """Keep both documents and the marks."""
        self._old, self._new, self._marks = old, new, marks
        self._paragraphs = Paragraphs(old, new, marks)

    def woven(self, old: Story, new: Story) -> Iterator[Element]:
        """Yield the blocks of the result."""
        found = steps(old, new)
        for step, changed in zip(found, _changes(found), strict=True):
            yield from map(deepcopy, () if step.new is None else step.new.markers)
            yield self._block(step, changed)
        yield from map(deepcopy, new.ending)

    def _block(self, step: Step, changed: list[Change]) -> Element:
        if step.same and step.new is not None:
            return deepcopy(step.new.element)
        if isinstance(step, Stroke):
            return self._paragraphs.written(step, changed)
        if isinstance(step.old, Table) and isinstance(step.new, Table):
            return self._table(step.old, step.new)
        if isinstance(step.old, Other) or isinstance(step.new, Other):
            raise ComparisonError(self._refusal(step))
        return self._whole(step.old, step.new)

    def _whole(self, old: Table | Row | None, new: Table | Row | None) -> Element:
        """Return a table, or a row, that comes or goes with all that is in it."""
        one, status = (old, Status.DELETED) if new is None else (new, Status.INSERTED)
        assert one is not None  # noqa: S101 – either is there
        copy = deepcopy(one.element)
        self._paragraphs.whole(copy, status)
        for row in copy.iter(TR):
            self._marks.mark_row(row, status)
        self._marks.tally.add(status)
        return copy

    def _table(self, old: Table, new: Table) -> Element:
        """Return a table row by row, with the columns and the look of the new one."""
        table = deepcopy(new.element)
        table[:] = [one for one in table if one.tag in GRID]
        self._change(table, f"{W}tblPr", old.element)
        for one, other in aligned(old.rows, new.rows):
            table.extend(map(deepcopy, other.markers if other else ()))
            table.append(self._row(one, other))
        table.extend(map(deepcopy, new.ending))
        return table

    def _row(self, old: Row | None, new: Row | None) -> Element:
        if old is None or new is None:
            return self._whole(old, new)
        row = deepcopy(new.element)
        if old.key == new.key:
            return row
        self._change(row, f"{W}trPr", old.element)
        places = row.findall(f"{W}tc")
        for place, one, other in zip(places, old.cells, new.cells, strict=True):
            self._cell(place, one, other)
        return row

    def _cell(self, place: Element, old: Element, new: Element) -> None:
        """Fill a copied cell with the text of both."""
        self._change(place, f"{W}tcPr", old)
        text = self.woven(story(old, self._old), story(new, self._new))
        place[:] = [*place.findall(f"{W}tcPr"), *text]

    def _change(self, new: Element, tag: str, old: Element) -> None:
        """Say what the properties of a copied table, row or cell were, if they were others."""
        if self._new.print_of(new.find(tag)) != self._old.print_of(old.find(tag)):
            self._marks.change(self._marks.properties(new, tag), old.find(tag))

    def _refusal(self, step: Swap) -> str:
        name = (self._new if step.new is not None else self._old).name
        return (
            f"{name} ma kontrolkę albo wstawiony plik, które obejmują całe akapity i różnią się od drugiego "
            "dokumentu, a tego nie umiem porównać. Usuń kontrolkę w Wordzie, zostawiając jej treść, i porównaj ponownie."
        )


def _changes(found: list[Step]) -> list[list[Change]]:
    """Return the changes of the text of each paragraph, arranged so that no two paragraphs run together."""
    listed = [changes(*_texts(step)) if isinstance(step, Stroke) and not step.same else [] for step in found]
    for place, step in enumerate(found[:-1]):
        if isinstance(step, Stroke) and step.old_end and step.new_end:
            listed[place], listed[place + 1] = parted(listed[place], listed[place + 1])
    return listed


def _texts(stroke: Stroke) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    old, new = (() if one is None else one.line.tokens for one in (stroke.old, stroke.new))
    return old, new
