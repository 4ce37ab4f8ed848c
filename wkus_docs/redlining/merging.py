"""Merges old and new blocks into one text with tracked changes."""

from collections.abc import Iterator
from copy import deepcopy

from wkus_docs.errors import ComparisonError
from wkus_docs.redlining.alignment import aligned
from wkus_docs.redlining.block_list import BlockList, blocks_of
from wkus_docs.redlining.block_order import BlockPair, Pair, ParagraphPair, ordered_pairs
from wkus_docs.redlining.blocks import GRID, Other, Row, Table
from wkus_docs.redlining.elements import Element
from wkus_docs.redlining.paragraphs import Paragraphs
from wkus_docs.redlining.tokens import Token
from wkus_docs.redlining.tracked_changes import Status, TrackedChanges
from wkus_docs.redlining.version import Version
from wkus_docs.redlining.word_diff import Change, changes, parted
from wkus_docs.word.tree import TR, W


class Merger:
    """Merges two documents."""

    def __init__(self, old: Version, new: Version, marks: TrackedChanges) -> None:
        """Keep both documents and the marks."""
        self._old, self._new, self._marks = old, new, marks
        self._paragraphs = Paragraphs(old, new, marks)

    def merged(self, old: BlockList, new: BlockList) -> Iterator[Element]:
        """Yield the blocks of the result."""
        found = ordered_pairs(old, new)
        for pair, changed in zip(found, _changes(found), strict=True):
            yield from map(deepcopy, () if pair.new is None else pair.new.markers)
            yield self._block(pair, changed)
        yield from map(deepcopy, new.ending)

    def _block(self, pair: Pair, changed: list[Change]) -> Element:
        if pair.same and pair.new is not None:
            return deepcopy(pair.new.element)
        if isinstance(pair, ParagraphPair):
            return self._paragraphs.written(pair, changed)
        if isinstance(pair.old, Table) and isinstance(pair.new, Table):
            return self._table(pair.old, pair.new)
        if isinstance(pair.old, Other) or isinstance(pair.new, Other):
            raise ComparisonError(self._refusal(pair))
        return self._whole(pair.old, pair.new)

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
        text = self.merged(blocks_of(old, self._old), blocks_of(new, self._new))
        place[:] = [*place.findall(f"{W}tcPr"), *text]

    def _change(self, new: Element, tag: str, old: Element) -> None:
        """Say what the properties of a copied table, row or cell were, if they were others."""
        if self._new.fingerprint(new.find(tag)) != self._old.fingerprint(old.find(tag)):
            self._marks.change(self._marks.properties(new, tag), old.find(tag))

    def _refusal(self, pair: BlockPair) -> str:
        name = (self._new if pair.new is not None else self._old).name
        return (
            f"{name} ma kontrolkę albo wstawiony plik, które obejmują całe akapity i różnią się od drugiego "
            "dokumentu, a tego nie umiem porównać. Usuń kontrolkę w Wordzie, zostawiając jej treść, i porównaj ponownie."
        )


def _changes(found: list[Pair]) -> list[list[Change]]:
    """Return the changes of the text of each paragraph, arranged so that no two paragraphs run together."""
    listed = [
        changes(*_texts(pair)) if isinstance(pair, ParagraphPair) and not pair.same else [] for pair in found
    ]
    for place, pair in enumerate(found[:-1]):
        if isinstance(pair, ParagraphPair) and pair.old_end and pair.new_end:
            listed[place], listed[place + 1] = parted(listed[place], listed[place + 1])
    return listed


def _texts(pair: ParagraphPair) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    old, new = (() if one is None else one.line.tokens for one in (pair.old, pair.new))
    return old, new
