"""Contradictions of a case: one fact of one offer, agreement or year said otherwise in two documents.

The document that states a fact first in the order of the procedure has the word, unless only a later one was issued. A
type that occurs many times (reports, cards) may state its own facts as often as it occurs; who quotes them says one of
them. An annex states what holds from its day on.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType

from wkus_docs.answers.equal_facts import differences
from wkus_docs.case.entry import Entry
from wkus_docs.case.statements import AGREEMENT, CONTEST, DRAFT, INITIATIVE, MEMBER, OFFER, Key, Statement
from wkus_docs.catalog import catalog
from wkus_docs.errors import Loc
from wkus_docs.polish.zwijanie import zwin

AMENDING: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "aktualizacja_oferty": (
            "kosztorys.",
            "oferta.",
            "oferent.koszty_roczne",
            "rezultat.",
            "harmonogram.",
        ),
        "aneks_umowy": (
            "kosztorys.",
            "harmonogram.",
            "oferent.rachunek",
            "umowa.dotacja",
            "umowa.transza",
            "umowa.wklad",
            "umowa.koszt",
            "umowa.okres_wydatkow",
            "umowa.procent",
            "rezultat.",
            "zadanie.okres",
            "waloryzacja.",
        ),
        "aneks_waloryzacyjny": (
            "kosztorys.",
            "umowa.dotacja",
            "umowa.transza",
            "umowa.wklad",
            "umowa.koszt",
            "rezultat.",
            "waloryzacja.",
        ),
    }
)
"""Documents that change what an earlier one states, and facts that they may change without saying each anew."""
_GATHERED = ("dzialanie_naprawcze.",)
"""Facts that a later document gathers from several earlier ones: none of them has the word."""
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_TELL_APART = frozenset({"rok", "ustalenie"})
"""Scopes by which two files of one type speak of one thing: the year, the arrangement of a review."""
_NUMBER_OF_ANNEX = "numer_aneksu"
_SCOPES = frozenset({OFFER, AGREEMENT, CONTEST, MEMBER, INITIATIVE, DRAFT})


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
        if not one.statement.fact.startswith(_GATHERED):
            by_fact[one.statement.fact].append(one)
    told: set[tuple[str, Loc]] = set()
    amending = [one for one in _amending(by_fact) if one.day is not None]
    for of_fact in by_fact.values():
        for found in _of_fact(sorted(of_fact, key=_precedence(of_fact)), amending):
            if (found.said.entry.file, found.loc) not in told:
                told.add((found.said.entry.file, found.loc))
                yield found


def _precedence(found: Sequence[Said]) -> Callable[[Said], tuple[bool, bool, int, date, str]]:
    first = min(one.rank for one in found)
    fixed = any(one.entry.fixed for one in found)
    first_fixed = any(one.entry.fixed for one in found if one.rank == first)

    def key(one: Said) -> tuple[bool, bool, int, date, str]:
        behind = fixed and not first_fixed and not one.entry.fixed
        return (
            one.statement.before or one.statement.quoted,
            behind,
            one.rank,
            one.day or date.max,
            one.entry.file,
        )

    return key


def _amending(by_fact: Mapping[str, Sequence[Said]]) -> list[Said]:
    """Return one statement of each amending document, for its key and its day."""
    found = {one.entry.file: one for said in by_fact.values() for one in said if one.entry.slug in AMENDING}
    return list(found.values())


def _changed_between(one: Said, other: Said, amending: Sequence[Said]) -> bool:
    """Whether a document between two statements may have changed the fact without saying it anew."""
    if one.day is None or other.day is None:
        return False
    return any(
        change.day is not None
        and other.day < change.day <= one.day
        and change.entry.file not in {one.entry.file, other.entry.file}
        and one.statement.fact.startswith(AMENDING[change.entry.slug])
        and of_one_case(change.entry.key or {}, one.entry.key or {})
        for change in amending
    )


def _planned_before(one: Said, other: Said) -> bool:
    """Whether a document of an earlier step was written before the one that has the word: it says what was planned then."""
    slugs = list(catalog)
    known = one.entry.slug in slugs and other.entry.slug in slugs
    earlier = known and slugs.index(one.entry.slug) < slugs.index(other.entry.slug)
    return earlier and one.day is not None and other.day is not None and one.day < other.day


def _of_fact(found: Sequence[Said], amending: Sequence[Said]) -> Iterator[Contradiction]:
    accepted: list[Said] = []
    for one in found:
        before = [
            other
            for other in accepted
            if comparable(other.statement, one.statement)
            and not _changed_between(one, other, amending)
            and not _planned_before(one, other)
        ]
        known = [other for other in before if _in_force(other, one)] or before
        if one.statement.before:
            whole = _has_the_earlier_annexes(one, amending)
            known = [other for other in before if whole and _stood_before(other, one)]
        if (
            not known
            or any(not _between(one, other) for other in known)
            or _states_anew(one)
            or all(_of_the_same_type(one, other) for other in before)
        ):
            if not (one.statement.before or one.statement.quoted):
                accepted.append(one)
        else:
            amended = [other for other in known if other.entry.slug in AMENDING]
            yield from _between(one, amended[-1] if amended else known[0])


def _states_anew(one: Said) -> bool:
    """Whether a document may change the fact; what it says to have held before is no change."""
    return not one.statement.before and one.statement.fact.startswith(AMENDING.get(one.entry.slug, ()))


def _of_the_same_type(one: Said, other: Said) -> bool:
    """Whether two files of one type state a fact of their own, each for itself; of one year or arrangement they say the same."""
    same = one.entry.slug == other.entry.slug and one.entry.file != other.entry.file
    return same and _TELL_APART.isdisjoint(one.statement.key)


def _has_the_earlier_annexes(one: Said, amending: Sequence[Said]) -> bool:
    """Whether a case has all annexes before the one that says what held: on paper alone, one may have changed it."""
    number = getattr(one.entry.document, _NUMBER_OF_ANNEX, None)
    earlier = [
        change
        for change in amending
        if isinstance(getattr(change.entry.document, _NUMBER_OF_ANNEX, None), int)
        and _stood_before(change, one)
        and of_one_case(change.entry.key or {}, one.entry.key or {})
    ]
    return not isinstance(number, int) or len(earlier) >= number - 1


def _stood_before(other: Said, one: Said) -> bool:
    """Whether a document is earlier than the one that says what held before it; without a day, by the procedure."""
    if other.entry.file == one.entry.file:
        return False
    if other.day is None or one.day is None:
        return other.rank < one.rank
    return other.day < one.day or (other.day == one.day and other.rank < one.rank)


def _in_force(other: Said, one: Said) -> bool:
    return other.day is None or one.day is None or other.day <= one.day


def of_one_case(one: Key, other: Key) -> bool:
    """Whether two keys are of the same contest, offer, agreement, member and initiative, as far as both tell."""
    return all(_folded(one[scope]) == _folded(other[scope]) for scope in _SCOPES & one.keys() & other.keys())


def comparable(one: Statement, other: Statement) -> bool:
    """Whether two statements are of the same offer, agreement, year or item, as far as both tell."""
    if not of_one_case(one.key, other.key):
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
    if _number(given.value) is not None and _number(given.value) == _number(told.value):
        return ()
    if given.set_of or told.set_of:
        mine, theirs = (_as_set(value) for value in (given.value, told.value))
        if mine <= theirs or theirs <= mine:
            return ()
        shown = [", ".join(map(_shown, _listed(value))) for value in (given.value, told.value)]
        return (Contradiction(fact, one, given.loc, shown[0], other, shown[1]),)
    return tuple(
        Contradiction(fact, one, gap.loc, gap.given, other, gap.asked)
        for gap in differences(told.value, given.value, given.loc)
    )


def _number(value: object) -> Decimal | None:
    """Return the number a text is, „10” as „10,00”; None where it is none."""
    text = value.replace(" ", "").replace("\u00a0", "").replace(",", ".") if isinstance(value, str) else ""
    return Decimal(text) if _NUMBER.fullmatch(text) else None


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return " ".join(map(_shown, value.values()))
    return ", ".join(map(_shown, value)) if isinstance(value, list) else str(value)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _as_set(value: object) -> set[str]:
    return {_folded(_shown(one)) for one in _listed(value)}


@lru_cache(maxsize=1 << 16)
def _folded(text: str) -> str:
    return zwin(text).strip("_„”\"'.")
