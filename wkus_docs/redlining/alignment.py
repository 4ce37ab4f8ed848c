"""Which pieces of two sequences belong together: the same ones, then those most alike between them."""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, Protocol, TypeAlias, TypeVar

_MOST = 40_000
"""How many comparisons a gap is worth; in a larger one pieces are compared with those of the same rank."""


class Comparable(Protocol):
    """What can be aligned: two with equal keys are the same."""

    @property
    def key(self) -> Hashable:
        """What identifies it."""

    def like(self, other: Any) -> float:
        """Return how alike two things are; 0 means that they are not to be paired."""

    def stands_for(self, other: Any) -> bool:
        """Whether it may be paired with the only other thing there is, even when the two have little in common."""


Thing = TypeVar("Thing", bound=Comparable)
Aligned: TypeAlias = tuple[Thing | None, Thing | None]


def aligned(old: Sequence[Thing], new: Sequence[Thing]) -> "Iterator[Aligned[Thing]]":
    """Yield pairs in their order; a thing without its counterpart stands alone, old ones first."""
    for tag, i, to_i, j, to_j in SequenceMatcher(
        None, [one.key for one in old], [one.key for one in new], autojunk=False
    ).get_opcodes():
        if tag == "equal":
            yield from zip(old[i:to_i], new[j:to_j], strict=True)
        else:
            yield from _gap(old[i:to_i], new[j:to_j])


def dice(old: "Counter[str]", new: "Counter[str]") -> float:
    """Return the share of words that two texts have in common; 1 for two empty ones."""
    total = old.total() + new.total()
    return 2 * (old & new).total() / total if total else 1.0


def _gap(old: Sequence[Thing], new: Sequence[Thing]) -> "Iterator[Aligned[Thing]]":
    start_old = start_new = 0
    for at_old, at_new in [*_alike(old, new), (len(old), len(new))]:
        yield from ((one, None) for one in old[start_old:at_old])
        yield from ((None, one) for one in new[start_new:at_new])
        if at_old < len(old):
            yield old[at_old], new[at_new]
        start_old, start_new = at_old + 1, at_new + 1


def _alike(old: Sequence[Thing], new: Sequence[Thing]) -> list[tuple[int, int]]:
    """Return the places of the pairs that, in order, are together the most alike."""
    if len(old) == len(new) == 1 and old[0].stands_for(new[0]):
        return [(0, 0)]
    if len(old) * len(new) > _MOST:
        places = range(min(len(old), len(new)))
        return [(place, place) for place in places if old[place].like(new[place])]
    scores = [[one.like(other) for other in new] for one in old]
    best = _best(scores, len(new))
    found, i, j = [], 0, 0
    while i < len(old) and j < len(new):
        if scores[i][j] and best[i][j] == scores[i][j] + best[i + 1][j + 1]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return found


def _best(scores: list[list[float]], width: int) -> list[list[float]]:
    """Return the greatest likeness that can be had from each place on."""
    best = [[0.0] * (width + 1)]
    for row in reversed(scores):
        below, line = best[-1], [0.0]
        for score, under, beside in zip(reversed(row), below[-2::-1], below[:0:-1], strict=True):
            line.append(max(under, line[-1], score + beside))
        best.append(line[::-1])
    return best[::-1]
