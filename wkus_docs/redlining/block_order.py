"""In which order old and new blocks follow each other, and whose mark ends which paragraph.

In Word the mark at the end of a paragraph carries its look, and a tracked change deletes or inserts marks as it
does letters. A mark that nothing can be joined with is out of reach: the last of the body or of a cell, and, in
LibreOffice, the one before a table. The pairs are arranged so that such a mark stays, wherever they can be.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, zip_longest
from typing import TypeAlias

from wkus_docs.redlining.alignment import aligned
from wkus_docs.redlining.block_list import BlockList
from wkus_docs.redlining.blocks import Block, Other, Paragraph, Table


@dataclass(frozen=True, slots=True)
class ParagraphPair:
    """An old and a new paragraph paired: the text it had and has, and the mark that ended it and ends it.

    Without an old mark the mark is inserted, without a new one it is deleted.
    """

    old: Paragraph | None
    new: Paragraph | None
    old_end: Paragraph | None
    new_end: Paragraph | None

    @property
    def same(self) -> bool:
        """Whether the paragraph stays as it is."""
        return (
            self.old is not None and self.new is not None and self.old.key == self.new.key
            and self.old_end is self.old and self.new_end is self.new
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class BlockPair:
    """An old and a new table, or other block, paired: it stays, changes inside, comes or goes."""

    old: Table | Other | None
    new: Table | Other | None

    @property
    def same(self) -> bool:
        """Whether it stays as it is."""
        return self.old is not None and self.new is not None and self.old.key == self.new.key


Pair: TypeAlias = ParagraphPair | BlockPair


def ordered_pairs(old: BlockList, new: BlockList) -> list[Pair]:
    """Return the blocks of the result in their order."""
    found = [_pair(one, other) for one, other in aligned(old.blocks, new.blocks)]
    return list(_with_kept_marks(_ordered(_within_reach(found))))


def _with_kept_marks(found: Iterable[Pair]) -> Iterator[Pair]:
    """Yield the pairs; the last paragraph before each table, and at the end, keeps its mark."""
    paragraphs: list[ParagraphPair] = []
    for pair in found:
        if isinstance(pair, ParagraphPair):
            paragraphs.append(pair)
        else:
            yield from _keep_last_mark(paragraphs)
            yield pair
            paragraphs = []
    yield from _keep_last_mark(paragraphs)


def _pair(old: Block | None, new: Block | None) -> Pair:
    if isinstance(old, Paragraph) or isinstance(new, Paragraph):
        before, after = (one if isinstance(one, Paragraph) else None for one in (old, new))
        return ParagraphPair(before, after, before, after)
    return BlockPair(old, new)


def _within_reach(found: list[Pair]) -> list[Pair]:
    """Split the last paragraph that stays when, beside it, the one document ends and the other has a table.

    Its old wording then goes where it was, and its new one meets the end of the other, or the reverse.
    """
    last = max((place for place, pair in enumerate(found) if _stays(pair)), default=-1)
    behind = found[last + 1 :]
    stay = found[last] if behind else None
    both = [[pair for pair in behind if which(pair)] for which in (_goes, _comes)]
    ends = [bool(blocks) and isinstance(blocks[-1], ParagraphPair) for blocks in both]
    if (
        not isinstance(stay, ParagraphPair)
        or sum(ends) != 1
        or not any(isinstance(pair, BlockPair) for pair in behind)
    ):
        return found
    return [*found[:last], _pair(stay.old, None), _pair(None, stay.new), *behind]


def _ordered(found: list[Pair]) -> Iterator[Pair]:
    """Yield the pairs with what goes and what comes between two that stay side by side, table by table."""
    last = max((place for place, pair in enumerate(found) if _stays(pair)), default=-1)
    for stay, group in groupby(enumerate(found), lambda numbered: _stays(numbered[1])):
        between = list(group)
        if stay:
            yield from (pair for _, pair in between)
            continue
        gone, come = (
            list(_up_to_tables(pair for _, pair in between if goes(pair))) for goes in (_goes, _comes)
        )
        if between[-1][0] > last:  # the last paragraphs have to meet
            longer = max(len(gone), len(come))
            gone, come = ([[]] * (longer - len(blocks)) + blocks for blocks in (gone, come))
        for one, other in zip_longest(gone, come):
            together = [*(one or ()), *(other or ())]
            yield from sorted(together, key=lambda pair: (isinstance(pair, BlockPair), _comes(pair)))


def _up_to_tables(found: Iterable[Pair]) -> Iterator[list[Pair]]:
    """Cut pairs behind each table; the last group has none."""
    group: list[Pair] = []
    for pair in found:
        group.append(pair)
        if isinstance(pair, BlockPair):
            yield group
            group = []
    yield group


def _keep_last_mark(found: list[ParagraphPair]) -> list[ParagraphPair]:
    """Let the last of the paragraphs before a table, or at the end, keep its mark."""
    last = max((place for place, pair in enumerate(found) if _stays(pair)), default=-1)
    behind = found[last + 1 :]
    gone, come = (list(filter(which, behind)) for which in (_goes, _comes))
    if gone and come:
        return found[: last + 1] + _join_last(gone, come)
    if behind and last >= 0:
        return found[:last] + _hand_mark_on(found[last:])
    return found


def _join_last(gone: list[ParagraphPair], come: list[ParagraphPair]) -> list[ParagraphPair]:
    """Let the last paragraph that comes take the place of the last that goes."""
    one, other = gone[-1].old, come[-1].new
    if one is None or other is None or one.section != other.section:
        return gone + come
    return [*gone[:-1], *come[:-1], ParagraphPair(one, other, one, other)]


def _hand_mark_on(pairs: list[ParagraphPair]) -> list[ParagraphPair]:
    """Let the mark of the first, which stays, come or go in place of that of the last.

    A mark that ends a section stays where it is.
    """
    first, last = pairs[0], pairs[-1]
    if any(one.section for pair in (first, last) for one in (pair.old, pair.new) if one):
        return pairs
    if last.new is None:
        ends = (
            ParagraphPair(first.old, first.new, first.old, None),
            ParagraphPair(last.old, None, last.old, first.new),
        )
    else:
        ends = (
            ParagraphPair(first.old, first.new, None, first.new),
            ParagraphPair(None, last.new, first.old, last.new),
        )
    return [ends[0], *pairs[1:-1], ends[1]]


def _stays(pair: Pair) -> bool:
    return pair.old is not None and pair.new is not None


def _goes(pair: Pair) -> bool:
    return pair.new is None


def _comes(pair: Pair) -> bool:
    return pair.old is None
