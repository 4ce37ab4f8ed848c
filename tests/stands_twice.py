"""Values that stand in two documents of a case though no fact says that they are one.

A value is known by what a clerk typed. It stands twice where another type of document, of the same contest, offer and
agreement, has it too. It is bound where a fact is stated there and in another file of the case as well, whatever values
they have; whole groups and lists count for what stands in them.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from wkus_docs.case.case import Case
from wkus_docs.case.contradictions import comparable, of_one_case
from wkus_docs.case.entry import Entry
from wkus_docs.errors import Loc
from wkus_docs.polish.zwijanie import zwin

SHORTEST = 3
"""Shorter texts are years of a month, numbers of items and the like: they meet by chance."""
_STANDING = ("jednostka",)
_TELLS_NOTHING = re.compile(r"(19|20)\d\d|0+,0+|100%")
"""Years and zeros stand everywhere."""


@dataclass
class Place:
    """A place of a type of document, „*” for every item: how many of its values stand elsewhere and how many are bound."""

    slug: str
    path: str
    repeated: int = 0
    bound: int = 0
    values: set[str] = field(default_factory=set)
    elsewhere: dict[str, int] = field(default_factory=lambda: defaultdict(int))


def places(case: Case) -> dict[tuple[str, str], Place]:
    """Return the places of a case whose values stand in two documents, by type and path."""
    documents = [one for one in case.documents if one.document is not None and one.checked is not None]
    leaves = [(one, loc, value) for one in documents for loc, value in typed_leaves(one)]
    standing: dict[str, list[tuple[Entry, Loc]]] = defaultdict(list)
    for entry, loc, value in leaves:
        standing[zwin(value)].append((entry, loc))
    stated = _stated(case)
    found: dict[tuple[str, str], Place] = {}
    for entry, loc, value in leaves:
        others = [
            (other, at)
            for other, at in standing[zwin(value)]
            if other.slug != entry.slug and of_one_case(other.key or {}, entry.key or {})
        ]
        if others:
            name = entry.slug, pattern(loc)
            place = found.setdefault(name, Place(*name))
            place.repeated += 1
            place.bound += any(loc[: len(at)] == at or at[: len(loc)] == loc for at in stated[entry.file])
            place.values.add(value)
            for other in {f"{other.slug}: {pattern(at)}" for other, at in others}:
                place.elsewhere[other] += 1
    return found


def _stated(case: Case) -> dict[str, list[Loc]]:
    """Return where each file states a fact that another file states too."""
    by_fact = defaultdict(list)
    for one in case.said:
        by_fact[one.statement.fact].append(one)
    found: dict[str, list[Loc]] = defaultdict(list)
    for of_fact in by_fact.values():
        for one in of_fact:
            if any(
                other.entry.file != one.entry.file and comparable(other.statement, one.statement)
                for other in of_fact
            ):
                found[one.entry.file].append(one.statement.loc)
    return found


def typed_leaves(entry: Entry) -> Iterator[tuple[Loc, str]]:
    """Yield the texts that were typed into a file, with their places; choices from a list and the office's facts are none."""
    assert entry.checked is not None
    for loc, value in _leaves(entry.checked.source.data, ()):
        if (
            len(value) >= SHORTEST
            and not _TELLS_NOTHING.fullmatch(value)
            and loc[0] not in _STANDING
            and not _chosen(entry, loc)
        ):
            yield loc, value


def _leaves(value: Any, loc: Loc) -> Iterator[tuple[Loc, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _leaves(inner, (*loc, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _leaves(inner, (*loc, index))
    elif isinstance(value, str) and loc != ("dokument",):
        yield loc, value


def _chosen(entry: Entry, loc: Loc) -> bool:
    value: Any = entry.document
    for step in loc:
        try:
            value = value[step] if isinstance(step, int) else getattr(value, step)
        except (AttributeError, IndexError, TypeError):
            return False
    return isinstance(value, bool | Enum)


def pattern(loc: Loc) -> str:
    """Return a place as a path with „*” for every item."""
    return ".".join("*" if isinstance(step, int) else step for step in loc)


def report(case: Case, only: Sequence[str] = ()) -> Iterator[str]:
    """Yield a line for every place that has a value twice and is not bound everywhere, the most repeated first."""
    found = [
        one for one in places(case).values() if one.bound < one.repeated and (not only or one.slug in only)
    ]
    for one in sorted(found, key=lambda place: place.bound - place.repeated):
        most = sorted(one.elsewhere.items(), key=lambda pair: -pair[1])[:4]
        yield (
            f"{one.slug}.{one.path} · {one.repeated - one.bound} z {one.repeated} · „{min(one.values)[:50]}” · "
            + " | ".join(f"{name} ×{times}" for name, times in most)
        )
