"""Which unit of the old act is which of the new one, and what number it has in the act as amended.

A unit keeps the number it had; an added one gets a letter, or the next number at the end of its list.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TypeAlias

from wkus_docs.amending.references import masked
from wkus_docs.amending.unit import Unit
from wkus_docs.polish.jednostka_redakcyjna import Kroki, dodana_po
from wkus_docs.redlining.alignment import aligned, dice

Step: TypeAlias = tuple[str, str]
"""Kind and number of a unit."""
_ALIKE = 0.45
"""Share of words that two units have in common, from which they are one unit worded anew."""
_MOST = 8
"""Units left over, of which those most alike are looked for; of more, each goes with the one of its rank."""


@dataclass(frozen=True)
class _Side:
    """A unit as it is aligned."""

    unit: Unit

    @cached_property
    def key(self) -> str:
        """What it says, but for numbers."""
        return masked("\n".join(_words(self.unit)))

    @cached_property
    def bag(self) -> Counter[str]:
        """Its words."""
        return Counter(self.key.casefold().split())

    def like(self, other: "_Side") -> float:
        """Share of words in common; a unit with the same number is a little more alike."""
        share = dice(self.bag, other.bag)
        same = self.unit.number == other.unit.number
        return share + 0.05 * same if share >= _ALIKE else 0

    def stands_for(self, other: "_Side") -> bool:
        """The only unit there is may be worded anew from the first word to the last."""
        return self.unit.kind == other.unit.kind


def _words(unit: Unit) -> Iterator[str]:
    yield from filter(None, unit.own)
    for part in unit.parts:
        yield from _words(part)


@dataclass(frozen=True)
class Pair:
    """A unit before and after. ``at`` is its address in the act as amended; of what is repealed, the one it had."""

    old: Unit | None
    new: Unit | None
    at: Kroki
    parts: "tuple[Pair, ...] | None" = ()
    """Its units; None where one would have to stand before the first, so that the whole is worded anew."""

    @property
    def kind(self) -> str:
        """Kind of the unit."""
        return self.at[-1][0]


def matched(old: Sequence[Unit], new: Sequence[Unit], above: Kroki = ()) -> tuple[Pair, ...] | None:
    """Return the units of two lists in pairs, in their order; None where one is added before the first.

    A unit repealed by an earlier amendment is not there any more, but its number stays taken.
    """
    pairs = list(_paired([unit for unit in old if not unit.repealed], new))
    numbers = _numbers(pairs, {unit.step for unit in old})
    if numbers is None:
        return None
    made = []
    for (before, after), step in zip(pairs, numbers, strict=True):
        at = (*above, step)
        both = before is not None and after is not None
        made.append(Pair(before, after, at, matched(before.parts, after.parts, at) if both else ()))  # type: ignore[union-attr]
    return tuple(made)


def _paired(old: Sequence[Unit], new: Sequence[Unit]) -> Iterator[tuple[Unit | None, Unit | None]]:
    """Pair units; those left over between two pairs are worded anew: the most alike, or else in their order."""
    gone: list[Unit] = []
    come: list[Unit] = []
    for one, other in aligned([_Side(unit) for unit in old], [_Side(unit) for unit in new]):
        if one and other and one.unit.kind == other.unit.kind:
            yield from _left_over(gone, come)
            gone, come = [], []
            yield one.unit, other.unit
            continue
        gone += [one.unit] if one else []
        come += [other.unit] if other else []
    yield from _left_over(gone, come)


def _left_over(gone: list[Unit], come: list[Unit]) -> Iterator[tuple[Unit | None, Unit | None]]:
    kept = _most_alike(gone, come)
    if kept:
        yield from (
            (unit, come[kept.index(place)] if place in kept else None) for place, unit in enumerate(gone)
        )
        return
    both = 0
    while both < min(len(gone), len(come)) and gone[both].kind == come[both].kind:
        both += 1
    yield from zip(gone[:both], come[:both], strict=True)
    yield from ((unit, None) for unit in gone[both:])
    yield from ((None, unit) for unit in come[both:])


def _most_alike(gone: list[Unit], come: list[Unit]) -> tuple[int, ...]:
    """Return which of the old units the fewer new ones are, in their order; none where that is not to be chosen."""
    if not len(come) < len(gone) <= _MOST or any(unit.kind != gone[0].kind for unit in (*gone, *come)):
        return ()
    old, new = ([_Side(unit).bag for unit in units] for units in (gone, come))
    return max(
        combinations(range(len(gone)), len(come)),
        key=lambda kept: sum(dice(old[place], bag) for place, bag in zip(kept, new, strict=True)),
    )


def _numbers(pairs: Sequence[tuple[Unit | None, Unit | None]], taken: set[Step]) -> list[Step] | None:
    end = max((place for place, (old, _) in enumerate(pairs) if old), default=-1)
    made: list[Step] = []
    for place, (old, new) in enumerate(pairs):
        if old is not None:
            made.append(old.step)
            continue
        if not made or new is None:
            return None
        made.append(_free(made[-1], taken, last=place > end))
        taken.add(made[-1])
    return made


def _free(before: Step, taken: set[Step], *, last: bool) -> Step:
    """Return the number of an added unit: the next one at the end of its list, else that of the unit before with a letter."""
    if not last:
        return dodana_po((before,), {(one,) for one in taken})[0]
    step = _next(before)
    while step in taken:
        step = _next(step)
    return step


def _next(step: Step) -> Step:
    kind, number = step
    if kind == "lit.":
        return kind, chr(ord(number[-1]) + 1) if number != "z" else "za"
    return kind, str(int("".join(sign for sign in number if sign.isdigit())) + 1)


def addresses(pairs: Sequence[Pair], above: Kroki = ()) -> Iterator[tuple[Kroki, Kroki]]:
    """Yield where each unit of the new act stands in it, and where in the act as amended."""
    for pair in pairs:
        if pair.new is None:
            continue
        there = (*above, pair.new.step)
        yield there, pair.at
        if pair.old is not None and pair.parts is not None:
            yield from addresses(pair.parts, there)
        else:
            yield from _below(pair.new, there, pair.at)


def _below(unit: Unit, there: Kroki, at: Kroki) -> Iterator[tuple[Kroki, Kroki]]:
    for part in unit.parts:
        yield (*there, part.step), (*at, part.step)
        yield from _below(part, (*there, part.step), (*at, part.step))
