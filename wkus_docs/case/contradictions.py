"""Contradictions of a case: one fact of one offer, agreement or year said otherwise in two documents.

The document that states a fact first in the order of the procedure has the word, unless only a later one was issued. A
type that occurs many times (reports, cards) may state its own facts as often as it occurs; who quotes them says one of
them. An annex states what holds from its day on.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from wkus_docs.answers.equal_facts import differences
from wkus_docs.case.entry import Entry
from wkus_docs.case.statements import AGREEMENT, CONTEST, MEMBER, OFFER, Key, Statement
from wkus_docs.errors import Loc
from wkus_docs.polish.zwijanie import zwin

AMENDING = frozenset({"aneks_umowy", "aneks_waloryzacyjny", "aktualizacja_oferty"})
"""Documents that change what an earlier one states, from their day on."""
_SCOPES = frozenset({OFFER, AGREEMENT, CONTEST, MEMBER})


@dataclass(frozen=True, slots=True)
class Said:
    """A statement with the file that makes it; ``rank`` is the place of its type in the procedure."""

    entry: Entry
    statement: Statement
    rank: int

    @property
    def day(self) -> date | None:
        """Day from which it holds."""
        return self.entry.day


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A value said otherwise. ``loc`` is its place in the file of ``said``, ``given`` what stands there, ``told`` what ``against`` says."""

    fact: str
    said: Said
    loc: Loc
    given: str
    against: Said
    told: str


def contradictions(said: Iterable[Said]) -> Iterator[Contradiction]:
    """Yield what contradicts, in the order of the procedure; each wrong value once."""
    by_fact: dict[str, list[Said]] = defaultdict(list)
    for one in said:
        by_fact[one.statement.fact].append(one)
    told: set[tuple[str, Loc]] = set()
    for of_fact in by_fact.values():
        for found in _of_fact(sorted(of_fact, key=_precedence(of_fact))):
            if (found.said.entry.file, found.loc) not in told:
                told.add((found.said.entry.file, found.loc))
                yield found


def _precedence(found: Sequence[Said]) -> Callable[[Said], tuple[bool, int, date, str]]:
    first = min(one.rank for one in found)
    fixed = any(one.entry.fixed for one in found)
    first_fixed = any(one.entry.fixed for one in found if one.rank == first)

    def key(one: Said) -> tuple[bool, int, date, str]:
        behind = fixed and not first_fixed and not one.entry.fixed
        return behind, one.rank, one.day or date.max, one.entry.file

    return key


def _of_fact(found: Sequence[Said]) -> Iterator[Contradiction]:
    accepted: list[Said] = []
    for one in found:
        before = [other for other in accepted if comparable(other.statement, one.statement)]
        known = [other for other in before if _in_force(other, one)] or before
        gaps = [_between(one, other) for other in known]
        if (
            not before
            or any(not gap for gap in gaps)
            or one.entry.slug in AMENDING
            or all(_of_the_same_type(one, other) for other in before)
        ):
            accepted.append(one)
        else:
            yield from gaps[-1]


def _of_the_same_type(one: Said, other: Said) -> bool:
    """Whether two files of one type state a fact of their own, each for itself."""
    return one.entry.slug == other.entry.slug and one.entry.file != other.entry.file


def _in_force(other: Said, one: Said) -> bool:
    return other.day is None or one.day is None or other.day <= one.day


def comparable(one: Statement, other: Statement) -> bool:
    """Whether two statements are of the same offer, agreement, year or item, as far as both tell."""
    for scope in _SCOPES & one.key.keys() & other.key.keys():
        if _folded(one.key[scope]) != _folded(other.key[scope]):
            return False
    mine, others = _items(one.key), _items(other.key)
    if mine == others:
        return True
    return (one.set_of and not mine) or (other.set_of and not others)


def _items(key: Key) -> dict[str, str]:
    return {scope: _folded(name) for scope, name in key.items() if scope not in _SCOPES}


def _between(one: Said, other: Said) -> tuple[Contradiction, ...]:
    """Return where a statement differs from an earlier one; nothing where it says the same, or a part of it."""
    given, told = one.statement, other.statement
    fact = given.fact
    if given.set_of or told.set_of:
        mine, theirs = (_as_set(value) for value in (given.value, told.value))
        if mine <= theirs or theirs <= mine:
            return ()
        shown = [", ".join(map(str, _listed(value))) for value in (given.value, told.value)]
        return (Contradiction(fact, one, given.loc, shown[0], other, shown[1]),)
    return tuple(
        Contradiction(fact, one, gap.loc, gap.given, other, gap.asked)
        for gap in differences(told.value, given.value, given.loc)
    )


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _as_set(value: object) -> set[str]:
    return {_folded(str(one)) for one in _listed(value)}


def _folded(text: str) -> str:
    return zwin(text).strip("_„”\"'.")
