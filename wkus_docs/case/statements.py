"""What a document states: each fact it holds, of whom it says so, and where.

A key tells of whom: the offer, the agreement, the year, the indicator. It is read from the item in which the value stands
(„oferty.*.srednia” beside „oferty.*.numer”), from what the document says of itself (its agreement, its offer) and from the
register of the case; nothing is matched by its place in a list.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import takewhile
from typing import Any

from wkus_docs.document import Document, Part
from wkus_docs.errors import Loc
from wkus_docs.fact import Holds
from wkus_docs.facts.pairs import is_field
from wkus_docs.gaps import Gap, GapError
from wkus_docs.polish.nieznany_dzien import NieznanyDzien
from wkus_docs.polish.zwijanie import zwin_nazwe
from wkus_docs.taken import as_typed

OFFER, AGREEMENT, CONTEST, MEMBER, INITIATIVE, DRAFT = (
    "oferta",
    "umowa",
    "nabor",
    "czlonek",
    "inicjatywa",
    "projekt",
)
"""Scopes that a document speaks of as a whole."""

KEYS: Mapping[str, str] = {
    "oferta.numer": OFFER,
    "ocena_formalna.numer": OFFER,
    "wynik.numer_oferty": OFFER,
    "umowa.numer": AGREEMENT,
    "inicjatywa_lokalna.znak_sprawy": INITIATIVE,
    "ocena.oceniajacy": MEMBER,
    "karta.oceniajacy": MEMBER,
    "konsultacje.rodzaj_projektu": DRAFT,
}
"""Facts that tell of which offer, agreement, member, initiative or draft a document speaks, when they stand outside any list."""

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

_SCOPE_OF_NAMED = {
    "dzialania": "dzialanie",
    "harmonogram": "dzialanie",
    "koszty": "koszt",
    "koszty_administracyjne": "koszt",
}
"""Lists whose items are activities or costs, known by their names."""
_ACTIVITY, _COST = "dzialanie", "koszt"
_INSTALMENTS, _INSTALMENT, _TRANSFER, _YEAR = "transze", "transza", "przekazanie", "rok"
"""Instalments are known by their number in the year, money that was transferred by its day."""

_KEYS_ALONE = frozenset({"rok", "oferta.lata"})
"""Facts that only tell items apart: which years a list has says nothing of another list."""
UNKNOWN = "?"
"""The scope of items that nothing tells apart; the key of an offer that nothing tells, and that is no other."""
_OFFERORS = "oferent.nazwa"

Key = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Statement:
    """A value of a fact in a document. ``value`` is as a clerk would type it; ``key`` says of whom it is true.

    ``set_of`` tells that it is one list of all, whose order says nothing, ``before`` that it held until the document,
    ``quoted`` that the document is no source of it.
    """

    fact: str
    loc: Loc
    value: Any
    key: Key = field(default_factory=dict)
    set_of: bool = False
    before: bool = False
    quoted: bool = False


def statements(document: Document, known: Key | None = None) -> Iterator[Statement]:
    """Yield what a document states, a draft what it states so far. ``known`` is the key that its case gives it."""
    own = {**own_key(document), **(known or {})}
    model = type(document)
    typed = {held.fact for held in model.holds if not held.taken}
    for held in model.holds:
        only_to_take = held.fact in typed and held.taken and not is_field(model, held.place)
        if held.states and held.fact not in _KEYS_ALONE and not only_to_take:
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
    names_items = "*" in steps and _names(steps)
    lists: dict[tuple[tuple[str, str], ...], list[tuple[Loc, Any]]] = {}
    alone: list[tuple[Loc, Any, Key]] = []
    for loc, value, key in _walked(document, steps, (), {}):
        of = _told_of(document, held, loc)
        if of is None:
            continue
        outer = dict(list(key.items())[:-1]) if names_items and key else key
        if UNKNOWN in key or names_items:
            outer = {**{scope: one for scope, one in outer.items() if scope != UNKNOWN}, **of}
            lists.setdefault(tuple(outer.items()), []).append((loc, value))
        else:
            alone.append((loc, value, {**key, **of}))
    for loc, value, key in _without_needless_activities(alone):
        yield Statement(held.fact, loc, value, {**own, **key}, _is_set(value), held.before, held.quoted)
    for of_list, found in lists.items():
        flat = [one for _, value in found for one in (value if isinstance(value, list) else [value])]
        at = _around([loc for loc, _ in found])
        yield Statement(
            held.fact, at, flat, {**own, **dict(of_list)}, set_of=True, before=held.before, quoted=held.quoted
        )


def _around(places: list[Loc]) -> Loc:
    """Return the smallest list that all places stand in; the only place itself."""
    first, last = min(places), max(places)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False)))
    return first[:same]


def _names(steps: list[str]) -> bool:
    """Whether a place names the items of its list: by an identifying field, or transfers by their days."""
    return steps[-2] == "*" and (steps[-1] in _IDENTITIES or steps[-3::2] == [_INSTALMENTS, "data"])


def _told_of(document: Document, held: Holds, loc: Loc) -> dict[str, str] | None:
    """Return of what a value is said by other places of the document; None where one of them is empty."""
    found = {"czesc": held.part} if held.part else {}
    items = [step for step in loc if isinstance(step, int)]
    for scope, place in held.of:
        numbers = iter(items)
        steps = [str(next(numbers)) if step == "*" else step for step in place.split(".")]
        value = _one(document, steps)
        if not isinstance(value, str):
            return None
        found[scope] = value
    return found


def _one(value: Any, steps: list[str]) -> Any:
    """Return what stands at a way, as typed; None where it is not known."""
    for step in steps:
        try:
            value = value[int(step)] if step.isdigit() else getattr(value, step)
        except (GapError, ArithmeticError, TypeError, AttributeError, ValueError, IndexError):
            return None
    return as_typed(value)


def _without_needless_activities(found: list[tuple[Loc, Any, Key]]) -> Iterator[tuple[Loc, Any, Key]]:
    """Leave out the activity of a cost where its name alone tells it from the others: an annex names costs only."""
    shorter = [
        {scope: one for scope, one in key.items() if scope != _ACTIVITY} if _COST in key else key
        for _, _, key in found
    ]
    times = Counter(tuple(sorted(key.items())) for key in shorter)
    for (loc, value, key), short in zip(found, shorter, strict=True):
        yield loc, value, short if times[tuple(sorted(short.items()))] == 1 else key


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
        keyed = _keys_of(items, loc, key)
        apart = len(set(keyed)) == len(keyed)
        for index, item in enumerate(items):
            scope, name = (apart and keyed[index]) or (UNKNOWN, "")
            outer = {
                known: one
                for known, one in key.items()
                if not (scope in {_INSTALMENT, _TRANSFER} and known == _YEAR)
            }
            yield from _walked(item, rest, (*loc, index), {**outer, _further(outer, scope): name})
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


def _keys_of(items: list[Any], loc: Loc, key: Key) -> list[tuple[str, str] | None]:
    """Return the keys of the items of a list."""
    if loc[-1:] == (_INSTALMENTS,):
        return _instalments(items, key)
    return [_key_of(item, loc) for item in items]


def _instalments(items: list[Any], key: Key) -> list[tuple[str, str] | None]:
    """Return the keys of instalments: „2029/2” for the second one of 2029, of money that was transferred its day."""
    times: Counter[str] = Counter()
    found: list[tuple[str, str] | None] = []
    for item in items:
        year, number = getattr(item, _YEAR, None), getattr(item, "numer", None)
        due, transferred = getattr(item, "termin", None), getattr(item, "data", None)
        if isinstance(year, int) and isinstance(number, int):
            found.append((_INSTALMENT, f"{year}/{number}"))
        elif isinstance(transferred, date):
            found.append((_TRANSFER, str(as_typed(transferred))))
        elif isinstance(due, date):
            of_year = key.get(_YEAR) or str(due.year)
            times[of_year] += 1
            found.append((_INSTALMENT, f"{of_year}/{times[of_year]}"))
        else:
            return [None] * len(items)  # a draft: nobody can count them yet
    return found


def _key_of(item: Any, loc: Loc) -> tuple[str, str] | None:
    """Return the scope and the key of an item of a list: the first of the identifying fields that it has; None without one."""
    last = next((step for step in reversed(loc) if isinstance(step, str)), "")
    for name in _IDENTITIES:
        value = getattr(item, name, None)
        if isinstance(value, Part):  # a year with more about it
            value = getattr(value, name, None)
        typed = None if value is None or isinstance(value, Gap) else as_typed(value)
        if isinstance(typed, str):
            scopes = _SCOPE_OF_NAMED if name == "nazwa" else _SCOPE_OF_LIST
            return scopes.get(last, name) if name in {"numer", "imie_nazwisko", "nazwa"} else name, typed
    inner = getattr(item, OFFER, None)
    number = as_typed(getattr(inner, "numer", None)) if isinstance(inner, Part) else None
    return (OFFER, number) if isinstance(number, str) else None
