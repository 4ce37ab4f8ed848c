"""In which order old and new blocks follow each other, and whose mark ends which paragraph.

In Word the mark at the end of a paragraph carries its look, and a tracked change deletes or inserts marks as it
does letters. A mark that nothing can be joined with is out of reach: the last of the body or of a cell, and, in
LibreOffice, the one before a table. The steps are arranged so that such a mark stays, wherever they can be.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, zip_longest
from typing import TypeAlias

from wkus_docs.redlining.alignment import aligned
from wkus_docs.redlining.blocks import Block, Other, Paragraph, Table
from wkus_docs.redlining.stories import Story


@dataclass(frozen=True, slots=True)
class Stroke:
    """A paragraph of the result: the text it had and has, and the mark that ended it and ends it.

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
class Swap:
    """A table, or something left whole, that stays, changes inside, comes or goes."""

    old: Table | Other | None
    new: Table | Other | None

    @property
    def same(self) -> bool:
        """Whether it stays as it is."""
        return self.old is not None and self.new is not None and self.old.key == self.new.key


Step: TypeAlias = Stroke | Swap


def steps(old: Story, new: Story) -> list[Step]:
    """Return the blocks of the result in their order."""
    found = [_step(one, other) for one, other in aligned(old.blocks, new.blocks)]
    return list(_settled(_ordered(_within_reach(found))))


def _settled(found: Iterable[Step]) -> Iterator[Step]:
    """Yield the steps with the paragraphs before each table, and those at the end, settled."""
    paragraphs: list[Stroke] = []
    for step in found:
        if isinstance(step, Stroke):
            paragraphs.append(step)
        else:
            yield from _ended(paragraphs)
            yield step
            paragraphs = []
    yield from _ended(paragraphs)


def _step(old: Block | None, new: Block | None) -> Step:
    if isinstance(old, Paragraph) or isinstance(new, Paragraph):
        before, after = (one if isinstance(one, Paragraph) else None for one in (old, new))
        return Stroke(before, after, before, after)
    return Swap(old, new)


def _within_reach(found: list[Step]) -> list[Step]:
    """Part the last paragraph that stays when, beside it, the one document ends and the other has a table.

    Its old wording then goes where it was, and its new one meets the end of the other, or the reverse.
    """
    last = max((place for place, step in enumerate(found) if _stays(step)), default=-1)
    behind = found[last + 1 :]
    stay = found[last] if behind else None
    sides = [[step for step in behind if which(step)] for which in (_goes, _comes)]
    ends = [bool(side) and isinstance(side[-1], Stroke) for side in sides]
    if not isinstance(stay, Stroke) or sum(ends) != 1 or not any(isinstance(step, Swap) for step in behind):
        return found
    return [*found[:last], _step(stay.old, None), _step(None, stay.new), *behind]


def _ordered(found: list[Step]) -> Iterator[Step]:
    """Yield the steps with what goes and what comes between two that stay side by side, table by table."""
    last = max((place for place, step in enumerate(found) if _stays(step)), default=-1)
    for stay, group in groupby(enumerate(found), lambda numbered: _stays(numbered[1])):
        between = list(group)
        if stay:
            yield from (step for _, step in between)
            continue
        gone, come = (list(_bunches(step for _, step in between if goes(step))) for goes in (_goes, _comes))
        if between[-1][0] > last:  # the last paragraphs have to meet
            longer = max(len(gone), len(come))
            gone, come = ([[]] * (longer - len(side)) + side for side in (gone, come))
        for one, other in zip_longest(gone, come):
            together = [*(one or ()), *(other or ())]
            yield from sorted(together, key=lambda step: (isinstance(step, Swap), _comes(step)))


def _bunches(found: Iterable[Step]) -> Iterator[list[Step]]:
    """Cut steps behind each table; the last bunch has none."""
    bunch: list[Step] = []
    for step in found:
        bunch.append(step)
        if isinstance(step, Swap):
            yield bunch
            bunch = []
    yield bunch


def _ended(found: list[Stroke]) -> list[Stroke]:
    """Let the last of the paragraphs before a table, or at the end, keep its mark."""
    last = max((place for place, step in enumerate(found) if _stays(step)), default=-1)
    behind = found[last + 1 :]
    gone, come = (list(filter(which, behind)) for which in (_goes, _comes))
    if gone and come:
        return found[: last + 1] + _met(gone, come)
    if behind and last >= 0:
        return found[:last] + _drawn(found[last:])
    return found


def _met(gone: list[Stroke], come: list[Stroke]) -> list[Stroke]:
    """Let the last paragraph that comes take the place of the last that goes."""
    one, other = gone[-1].old, come[-1].new
    if one is None or other is None or one.section != other.section:
        return gone + come
    return [*gone[:-1], *come[:-1], Stroke(one, other, one, other)]


def _drawn(strokes: list[Stroke]) -> list[Stroke]:
    """Let the mark of the first, which stays, come or go in place of that of the last.

    A mark that ends a section stays where it is.
    """
    first, last = strokes[0], strokes[-1]
    if any(one.section for step in (first, last) for one in (step.old, step.new) if one):
        return strokes
    if last.new is None:
        ends = Stroke(first.old, first.new, first.old, None), Stroke(last.old, None, last.old, first.new)
    else:
        ends = Stroke(first.old, first.new, None, first.new), Stroke(None, last.new, first.old, last.new)
    return [ends[0], *strokes[1:-1], ends[1]]


def _stays(step: Step) -> bool:
    return step.old is not None and step.new is not None


def _goes(step: Step) -> bool:
    return step.new is None


def _comes(step: Step) -> bool:
    return step.old is None
