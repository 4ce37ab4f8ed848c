"""Entries with days: who held an office and from when, what an address was until when.

A list of such entries is read on a day. Most follow one another: one head comes after another, and an entry that
tells no end ends on the day before the next one begins. Others hold side by side: persons authorised, programmes.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeVar

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.field import fields_of
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data

_DAY = timedelta(days=1)
_W = TypeVar("_W", bound="Wpis")


class Wpis(Part):
    """Wpis z datami"""

    od: Data | None = None
    """Od kiedy
    Pierwszy dzień. Puste tylko wtedy, gdy było tak od początku, więc w pierwszym wpisie."""
    do: Data | None = None
    """Do kiedy
    Ostatni dzień. Puste, gdy trwa; gdy jest następny wpis, program sam liczy dzień przed jego początkiem."""

    def holds_on(self, day: date) -> bool:
        """Tell whether a day lies between the two ends, both included; an end that is not told is open."""
        return (self.od is None or self.od <= day) and (self.do is None or day <= self.do)

    @rule()
    def _ends_after_it_starts(self) -> Findings:
        """Wpis nie kończy się przed swoim początkiem."""
        if self.od is not None and self.do is not None and self.do < self.od:
            yield error(
                "do",
                f"Wpis kończy się {data_slownie(self.do)}, a zaczyna {data_slownie(self.od)}.",
                hint="Popraw jedną z dat.",
            )


def in_succession(entries: Sequence[_W]) -> tuple[tuple[int, _W], ...]:
    """Return entries that follow one another with their places in the file, the earliest first."""
    return tuple(sorted(enumerate(entries), key=lambda one: one[1].od or date.min))


def last_day(ordered: Sequence[tuple[int, Wpis]], at: int) -> date | None:
    """Return the last day of an entry: its own, or the day before the next one begins; None where it goes on."""
    own = ordered[at][1].do
    following = [entry.od for _, entry in ordered[at + 1 :] if entry.od is not None]
    return own or (following[0] - _DAY if following else None)


def one_on(entries: Sequence[Wpis], day: date | None) -> int | None:
    """Return the place of the entry that holds on a day, the last one where no day is known; None where none does."""
    ordered = in_succession(entries)
    if day is None:
        return ordered[-1][0] if ordered else None
    begun = [(at, one) for at, one in enumerate(ordered) if one[1].od is None or one[1].od <= day]
    for at, (index, _) in reversed(begun[-1:]):
        end = last_day(ordered, at)
        return index if end is None or day <= end else None
    return None


def all_on(entries: Sequence[Wpis], day: date | None) -> tuple[int, ...]:
    """Return the places of entries that hold on a day; of those that end last where no day is known."""
    if day is None:
        last = max((entry.do or date.max for entry in entries), default=None)
        return tuple(index for index, entry in enumerate(entries) if (entry.do or date.max) == last)
    return tuple(index for index, entry in enumerate(entries) if entry.holds_on(day))


def follow_one_another(name: str) -> ClassRule:
    """Make the rule that entries of a list follow one another without overlap, and without holes if possible."""

    @rule(holds=f"Wpisy listy „{name}” następują po sobie: żaden dzień nie ma dwóch wpisów ani żadnego.")
    def check(part: Part) -> Findings:
        """Każdy dzień ma jeden wpis."""
        entries: tuple[Wpis, ...] = paths.value(part, name)
        label = fields_of(type(part))[name].label
        for index, entry in enumerate(entries[1:], 1):
            if entry.od is None:
                yield error(
                    (name, index),
                    "Wpis, który nie jest pierwszy, nie mówi, od kiedy tak jest.",
                    hint="Dopisz: od: … (pierwszy dzień).",
                )
        if all(entry.od is not None for entry in entries[1:]):
            yield from _overlaps_and_holes(name, label, in_succession(entries))

    return check


def _overlaps_and_holes(name: str, label: str, ordered: Sequence[tuple[int, Wpis]]) -> Findings:
    for (_, before), (index, after) in pairwise(ordered):
        assert after.od is not None  # noqa: S101 – only the earliest entry may not tell its start
        if before.od == after.od:
            yield error(
                (name, index, "od"),
                f"Dwa wpisy pola „{label}” zaczynają się tego samego dnia: {data_slownie(after.od)}",
                hint="Zostaw jeden z nich albo popraw dzień.",
            )
        elif before.do is not None and before.do >= after.od:
            yield error(
                (name, index, "od"),
                f"Wpis zaczyna się {data_slownie(after.od)}, a poprzedni kończy się dopiero {data_slownie(before.do)}",
                hint="Popraw jeden z tych dni; końca poprzedniego wpisu nie trzeba podawać.",
            )
        elif before.do is not None and before.do + _DAY < after.od:
            yield warning(
                (name, index, "od"),
                f"Poprzedni wpis kończy się {data_slownie(before.do)}, a ten zaczyna się {data_slownie(after.od)}; "
                "z dni pomiędzy nie wynika nic.",
                hint="Sprawdź oba dni; jeśli tak było, zostaw je: to ostrzeżenie niczego nie wstrzymuje.",
            )
