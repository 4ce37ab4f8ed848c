"""What a document states: each fact it holds, of whom it says so, and where.

A key tells of whom: the offer, the agreement, the year, the indicator. It is read from the item in which the value stands
(„oferty.*.srednia” beside „oferty.*.numer”), from what the document says of itself (its agreement, its offer) and from the
register of the case; nothing is matched by its place in a list.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from wkus_docs.document import Document, Part
from wkus_docs.errors import Loc
from wkus_docs.fact import Holds
from wkus_docs.gaps import Gap, GapError
from wkus_docs.polish.nieznany_dzien import NieznanyDzien
from wkus_docs.polish.zwijanie import zwin_nazwe
from wkus_docs.taken import as_typed

OFFER, AGREEMENT, CONTEST, MEMBER = "oferta", "umowa", "nabor", "czlonek"
"""Scopes that a document speaks of as a whole."""

KEYS: Mapping[str, str] = {
    "oferta.numer": OFFER,
    "ocena_formalna.numer": OFFER,
    "wynik.numer_oferty": OFFER,
    "umowa.numer": AGREEMENT,
    "ocena.oceniajacy": MEMBER,
    "karta.oceniajacy": MEMBER,
}
"""Facts that tell of which offer, agreement or member a document speaks, when they stand outside any list."""

_IDENTITIES = ("numer", "dowod", "rok", "imie_nazwisko", "krs", "klucz", "nazwa", "tytul_zadania")
"""Fields by which an item of a list is known to be one."""
_SCOPE_OF_LIST = {
    "oferty": OFFER,
    "pisma": OFFER,
    **dict.fromkeys(("oceny", "czlonkowie", "arkusze", "bezstronnosc"), MEMBER),
}
"""Lists whose items are offers or members; of all others the name of the identifying field is the scope."""
_ONE_MEMBER = "oceniajacy"
"""A group about one member of the commission, who need not be the one of whom the whole document speaks."""

_KEYS_ALONE = frozenset({"rok", "oferta.lata"})
"""Facts that only tell items apart: which years a list has says nothing of another list."""
UNKNOWN = "?"
"""The scope of items that nothing tells apart; the key of an offer that nothing tells, and that is no other."""
_OFFERORS = "oferent.nazwa"

Key = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Statement:
    """A value of a fact in a document. ``value`` is as a clerk would type it; ``key`` says of whom it is true.

    ``set_of`` tells that it is one list of all, whose order says nothing, ``before`` that it held until the document.
    """

    fact: str
    loc: Loc
    value: Any
    key: Key = field(default_factory=dict)
    set_of: bool = False
    before: bool = False


def statements(document: Document, known: Key | None = None) -> Iterator[Statement]:
    """Yield what a document states, a draft what it states so far. ``known`` is the key that its case gives it."""
    own = {**own_key(document), **(known or {})}
    for held in type(document).holds:
        if held.states and held.fact not in _KEYS_ALONE:
            yield from _of_place(document, held, own)


def own_key(document: Document) -> dict[str, str]:
    """Return of which offer, agreement and member a document says it speaks."""
    found: dict[str, str] = {}
    for held in type(document).holds:
        scope = KEYS.get(held.fact)
        if scope and held.states and "*" not in held.place and scope not in found:
            for _, value, _ in _walked(document, held.place.split("."), (), {}):
                if isinstance(value, str):
                    found[scope] = value
    return found


def names_no_offer(model: type[Document]) -> bool:
    """Whether documents of a type cannot say of which offer they are, nor of which agreement: they are there before."""
    scopes = {KEYS.get(held.fact) for held in model.holds}
    return scopes.isdisjoint({OFFER, AGREEMENT})


def offerors_of(document: Document) -> frozenset[str]:
    """Return the organisations of the one offer that a document is about, folded; none of one about several offers."""
    found: set[str] = set()
    for held in type(document).holds:
        first, *_ = steps = held.place.split(".")
        if held.fact == _OFFERORS and held.states and _SCOPE_OF_LIST.get(first) != OFFER:
            for _, value, _ in _walked(document, steps, (), {}):
                found |= {zwin_nazwe(name) for name in (value if isinstance(value, list) else [value])}
    return frozenset(found)


def scopes_spoken_of(document: Document) -> frozenset[str]:
    """Return whether a document speaks of offers or of agreements at all, one or several."""
    found = set()
    for held in type(document).holds:
        scope = KEYS.get(held.fact)
        if scope and scope not in found and any(_walked(document, held.place.split("."), (), {})):
            found.add(scope)
    return frozenset(found)


def _of_place(document: Document, held: Holds, own: Key) -> Iterator[Statement]:
    """Yield the values of a place; those of items that nothing tells apart, and the names of items, as one list of all."""
    steps = held.place.split(".")
    names_items = "*" in steps and steps[-1] in _IDENTITIES and steps[-2] == "*"
    lists: dict[tuple[tuple[str, str], ...], list[tuple[Loc, Any]]] = {}
    for loc, value, key in _walked(document, steps, (), {}):
        outer = dict(list(key.items())[:-1]) if names_items and key else key
        if UNKNOWN in key or names_items:
            outer = {scope: one for scope, one in outer.items() if scope != UNKNOWN}
            lists.setdefault(tuple(outer.items()), []).append((loc, value))
        else:
            yield Statement(held.fact, loc, value, {**own, **key}, _is_set(value), held.before)
    for of_list, found in lists.items():
        place = found[0][0]
        first = next(index for index, step in enumerate(place) if isinstance(step, int))
        flat = [one for _, value in found for one in (value if isinstance(value, list) else [value])]
        yield Statement(
            held.fact, place[:first], flat, {**own, **dict(of_list)}, set_of=True, before=held.before
        )


def _is_set(value: Any) -> bool:
    return isinstance(value, list) and not any(isinstance(one, dict) for one in value)


def _walked(value: Any, steps: list[str], loc: Loc, key: Key) -> Iterator[tuple[Loc, Any, Key]]:
    """Yield the values at a path, as typed, with their places and keys; nothing where they are not known."""
    if value is None or isinstance(value, Gap | NieznanyDzien):
        return
    if not steps:
        typed = as_typed(value)
        if typed not in (None, [], {}):
            yield loc, typed, key
        return
    step, rest = steps[0], steps[1:]
    if step in {"*", "0"}:
        items = list(value) if step == "*" else list(value)[:1]
        keyed = [_key_of(item, loc) for item in items]
        apart = len(set(keyed)) == len(keyed)
        for index, item in enumerate(items):
            scope, name = (apart and keyed[index]) or (UNKNOWN, "")
            yield from _walked(item, rest, (*loc, index), {**key, _further(key, scope): name})
        return
    try:
        inner = getattr(value, step)
    except (GapError, ArithmeticError, TypeError, AttributeError, ValueError):
        return  # a draft cannot compute it yet
    member = getattr(inner, "imie_nazwisko", None) if step == _ONE_MEMBER and rest else None
    if isinstance(member, str):
        key = {**key, MEMBER: member}
    yield from _walked(inner, rest, (*loc, step), key)


def _further(key: Key, scope: str) -> str:
    """Return the name of a scope, of the second one of its name in a key „nazwa 2”."""
    times = sum(one.partition(" ")[0] == scope for one in key)
    return scope if not times or scope == UNKNOWN else f"{scope} {times + 1}"


def _key_of(item: Any, loc: Loc) -> tuple[str, str] | None:
    """Return the scope and the key of an item of a list: the first of the identifying fields that it has; None without one."""
    last = next((step for step in reversed(loc) if isinstance(step, str)), "")
    for name in _IDENTITIES:
        value = getattr(item, name, None)
        if isinstance(value, Part):  # a year with more about it
            value = getattr(value, name, None)
        typed = None if value is None or isinstance(value, Gap) else as_typed(value)
        if isinstance(typed, str):
            return _SCOPE_OF_LIST.get(last, name) if name in {"numer", "imie_nazwisko"} else name, typed
    inner = getattr(item, OFFER, None)
    number = as_typed(getattr(inner, "numer", None)) if isinstance(inner, Part) else None
    return (OFFER, number) if isinstance(number, str) else None
