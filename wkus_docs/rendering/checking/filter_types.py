"""What the filters and tests of a template take and give."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from wkus_docs.rendering.checking.kinds import FRACTION, TEXT, WHOLE, Kind, Kinds, kinds_of, listed
from wkus_docs.rendering.checking.signatures import Signature, signature
from wkus_docs.rendering.environment import environment

_LIST, _PRINTED, _NUMBER, _ANY = "lista", "tekst", "liczba", "cokolwiek"


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """One of Jinja's own filters: what it takes („lista”, „tekst”, „liczba”), and what it gives.

    ``gives`` is what every value becomes; „itself” and „item”, „items”, „listed” speak of the value given.
    """

    takes: str
    gives: Kinds | str


def _table(takes: str, gives: Kinds | str, names: str) -> dict[str, BuiltIn]:
    return dict.fromkeys(names.split(), BuiltIn(takes, gives))


BUILT_IN: dict[str, BuiltIn] = {
    **_table(_PRINTED, TEXT, "upper lower title capitalize trim replace center indent truncate wordwrap "
                             "striptags urlize safe escape e forceescape"),
    **_table(_PRINTED, WHOLE, "wordcount"),
    **_table(_ANY, TEXT, "string format pprint urlencode tojson xmlattr filesizeformat"),
    **_table(_LIST, "item", "first last random min max"),
    **_table(_LIST, "listed", "list sort unique reverse select reject selectattr rejectattr"),
    **_table(_LIST, "batches", "batch slice"),
    **_table(_LIST, TEXT, "join"),
    **_table(_LIST, "sum", "sum"),
    **_table(_LIST, "map", "map"),
    **_table(_LIST, "groups", "groupby"),
    **_table("to, co ma długość", WHOLE, "length count"),
    **_table(_ANY, WHOLE, "int"),
    **_table(_ANY, FRACTION, "float"),
    **_table(_NUMBER, "itself", "abs round"),
    **_table(_ANY, "default", "default d"),
    **_table("słownik", "pairs", "items dictsort"),
}  # fmt: skip
"""Jinja's own filters; one that is not here takes and gives anything."""

MISSING_IS_FINE = frozenset({"default", "d", "lub_nie_dotyczy", "string", "pprint", "tojson"})
"""Filters that expect that a value may be missing."""


@lru_cache(maxsize=1)
def known_filters() -> tuple[dict[str, Any], dict[str, Any]]:
    """Filters and tests of our environment, by name."""
    made = environment()
    return dict(made.filters), dict(made.tests)


@lru_cache(maxsize=256)
def filter_signature(name: str) -> Signature:
    """Arguments of a filter; the first is the value it is put behind."""
    found = signature(name, known_filters()[0][name])
    return _untyped(found) if name in BUILT_IN and not _ours(name) else found


@lru_cache(maxsize=256)
def test_signature(name: str) -> Signature:
    """Arguments of a test; the first is the value asked about."""
    return _untyped(signature(name, known_filters()[1][name]))


test_signature.__test__ = False  # type: ignore[attr-defined]  # pytest takes it for a test by its name


def _ours(name: str) -> bool:
    return str(getattr(known_filters()[0][name], "__module__", "")).startswith("wkus_docs")


def _untyped(found: Signature) -> Signature:
    """Jinja's annotations say little of what it takes; the table above says it."""
    return Signature(
        found.name,
        tuple(type(item)(item.name, required=item.required) for item in found.parameters),
        found.star,
        found.named,
    )


def without_missing(kinds: Kinds) -> Kinds:
    """Kinds behind „lub_nie_dotyczy”: the value, or the words that there is none."""
    found = tuple(kind for kind in kinds if kind.cls is not type(None))
    return found if TEXT[0] in found else (*found, *TEXT)


def batches(items: Kinds) -> Kinds:
    """List of lists of the items."""
    return listed(listed(items))


def groups(items: Kinds) -> Kinds:
    """What „groupby” gives: pairs of a value and the items that have it."""
    pair = (kinds_of(Any), listed(items))
    return listed((Kind(_Group, items=kinds_of(Any), each=pair),))


def pairs(value: Kinds) -> Kinds:
    """Pairs of key and value of a mapping."""
    found = tuple(
        Kind(tuple, items=(*kind.items, *kind.each[0]), each=(kind.items, kind.each[0]))
        for kind in value
        if kind.each
    )
    return listed(found or kinds_of(tuple))


class _Group(tuple[Any, Any]):
    """A pair that „groupby” gives."""

    __slots__ = ()
    grouper: Any
    list: Any
