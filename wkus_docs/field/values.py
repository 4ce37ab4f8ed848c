"""What the fields of a document hold.

>>> from wkus_docs.parts.strony.okres import Okres
>>> okres = Okres.model_validate({"od": "1.01.2027", "do": "31.12.2027"})
>>> [loc for loc, _ in all_in((okres,))]
[(), (0,), (0, 'od'), (0, 'do')]
"""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache

from wkus_docs.document import Part
from wkus_docs.errors import Loc


def values_of(part: Part) -> dict[str, object]:
    """Return what the fields of a group hold, by their names."""
    return {name: getattr(part, name) for name in _names(type(part))}


def all_in(value: object, loc: Loc = ()) -> Iterator[tuple[Loc, object]]:
    """Yield a value and everything in it, each with its place; ``loc`` is the place of the value itself."""
    found: list[tuple[Loc, object]] = []
    _gather(value, loc, found)
    return iter(found)


_SINGLE = frozenset({bool, date, Decimal, int, str})
"""Types of most single values, which hold nothing; telling so of any other takes longer."""


def _gather(value: object, loc: Loc, found: list[tuple[Loc, object]]) -> None:
    """Gather a value and everything in it. Every rule of a whole document walks it: generators in generators cost more."""
    found.append((loc, value))
    inside: Iterable[tuple[str | int, object]]
    if isinstance(value, tuple):
        inside = enumerate(value)
    elif isinstance(value, Part):
        inside = [(name, getattr(value, name)) for name in _names(type(value))]
    else:
        return
    for step, inner in inside:
        if inner is None or type(inner) in _SINGLE:
            found.append(((*loc, step), inner))
        else:
            _gather(inner, (*loc, step), found)


@cache
def _names(group: type[Part]) -> tuple[str, ...]:
    """Return the names of the fields of a group; pydantic finds them anew each time it is asked."""
    return tuple(group.model_fields)
