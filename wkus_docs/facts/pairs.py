"""What one document takes from another of its case: the places of both that hold the same fact.

Nobody writes such pairs down; they follow from what each document says it holds.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any, get_type_hints

from wkus_docs.catalog import catalog
from wkus_docs.document import Document, DocumentType, Part
from wkus_docs.fact import Holds
from wkus_docs.field import Field, fields_of

YEAR = "rok"
"""The fact by which the items of a yearly list are known: it is taken only along with something of the year."""

_EVERY, _ONLY = "*", "0"


@dataclass(frozen=True, slots=True)
class Take:
    """A field of a document and where another one states the same fact; ``usual`` and ``proposed`` as in Holds.

    ``*`` stands for every item of a list, in both ways alike; ``0`` puts a value into the one item that a file gives to a list.
    """

    field: str
    document: str
    value: str
    usual: bool = False
    proposed: bool = False


@cache
def takes(later: type[Document], earlier: type[Document]) -> tuple[Take, ...]:
    """Return what a document of one type takes from one of another, in the order of what it holds.

    Nothing is taken from a type of a later place in the catalog, unless the document says that it may be there before.
    """
    slug = DocumentType(earlier).slug
    if not _comes_before(slug, later):
        return ()
    found = _of_places(later, earlier, slug)
    others = [take for take, fact in found if fact != YEAR]
    return tuple(take for take, fact in found if fact != YEAR or _goes_along(take, others))


@cache
def earlier_of(later: type[Document]) -> tuple[str, ...]:
    """Return the types from which a document takes anything, in the order of the catalog."""
    return tuple(slug for slug, kind in catalog.items() if takes(later, kind.model))


def filled_places(model: type[Document]) -> tuple[Holds, ...]:
    """Return what a document can take at all: the facts whose places are fields of its file."""
    return tuple(held for held in model.holds if held.taken and is_field(model, held.place))


def _comes_before(slug: str, later: type[Document]) -> bool:
    """Whether a type stands before another: in the catalog, after all that may be there before itself."""
    order = list(catalog)
    place = max(order.index(one) for one in (slug, *catalog[slug].model.also_after))
    return slug in later.also_after or place < order.index(DocumentType(later).slug)


def _of_places(later: type[Document], earlier: type[Document], slug: str) -> list[tuple[Take, str]]:
    """Return what is taken to each place, with the fact; of several facts of a place, the last that the earlier one states."""
    stated: dict[str, list[str]] = {}
    for held in earlier.holds:
        if held.tells_later:
            stated.setdefault(held.fact, []).append(held.place)
    found: dict[str, list[tuple[Take, str]]] = {}
    for held in filled_places(later):
        ways = [
            way for place in stated.get(held.fact, ()) if (way := _joined(later, held.place, earlier, place))
        ]
        if exact := [way for way in ways if way[0] == held.place]:
            ways = exact  # item by item, rather than into the one item of a list
        if ways:
            found[held.place] = [
                (Take(here, slug, there, held.usual, held.proposed), held.fact) for here, there in ways
            ]
    return [take for of_place in found.values() for take in of_place]


def _joined(
    later: type[Document], place: str, earlier: type[Document], source: str
) -> tuple[str, str] | None:
    """Return both ways, fit for each other; None where only a key could tell which of several values is meant."""
    here, there = _depth(later, place), _depth(earlier, source)
    if here < there:
        return None
    extra = here - there
    if extra > place.count(_EVERY):
        return None
    return place.replace(_EVERY, _ONLY, extra), source


def _depth(model: type[Document], place: str) -> int:
    """How many lists a value stands in, a value that is a list itself among them; ``0`` is no list any more."""
    return place.count(_EVERY) + (not place.endswith(_EVERY) and _is_list(model, place))


def _is_list(model: type[Any], place: str) -> bool:
    group: Any = model
    steps = [step for step in place.split(".") if step not in {_EVERY, _ONLY}]
    for step in steps[:-1]:
        group = _kind_of(group, step)
    return _is_tuple(group, steps[-1])


def _field(group: Any, name: str) -> Field | None:
    is_part = isinstance(group, type) and issubclass(group, Part)
    return fields_of(group).get(name) if is_part else None


def _is_tuple(group: Any, name: str) -> bool:
    field = _field(group, name)
    if field is not None:
        return field.is_list
    return getattr(_returned(group, name), "__origin__", None) is tuple


def _kind_of(group: Any, name: str) -> Any:
    """Return the class of a field or of a computed property; of a list, that of its items."""
    field = _field(group, name)
    if field is not None:
        return field.group
    found = _returned(group, name)
    args = [one for one in getattr(found, "__args__", ()) if isinstance(one, type) and one is not type(None)]
    return args[0] if args else found


def _returned(group: Any, name: str) -> Any:
    """Return the annotation of what a property gives; that of an attribute, where a plain record has it."""
    member = getattr(group, name, None)
    function = getattr(member, "fget", None) or getattr(member, "func", None)
    hints = get_type_hints(function) if function else get_type_hints(group)
    return hints.get("return" if function else name)


def is_field(model: type[Document], place: str) -> bool:
    """Whether a place is one of the file, and not computed from others."""
    group: Any = model
    for step in place.split("."):
        if step in {_EVERY, _ONLY}:
            continue
        field = _field(group, step)
        if field is None:
            return False
        group = field.group
    return True


def _goes_along(year: Take, found: list[Take]) -> bool:
    """Whether something else of the same item is taken from the same item."""
    here = year.field.removesuffix(YEAR)
    there = re.sub(rf"({YEAR}\.)?{YEAR}$", "", year.value)
    return any(take.field.startswith(here) and take.value.startswith(there) for take in found)
