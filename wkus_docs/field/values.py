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
from itertools import chain
from weakref import ref

from wkus_docs.document import Document, Part
from wkus_docs.errors import Loc


def values_of(part: Part) -> dict[str, object]:
    """Return what the fields of a group hold, by their names."""
    return {name: getattr(part, name) for name in _names(type(part))}


def all_in(value: object, loc: Loc = ()) -> Iterator[tuple[Loc, object]]:
    """Yield a value and everything in it, each with its place; ``loc`` is the place of the value itself."""
    if isinstance(value, Document) and not loc:
        return chain([(loc, value)], _LAST.inside(value))
    found: list[tuple[Loc, object]] = []
    _gather(value, loc, found)
    return iter(found)


class _LastWalk:
    """What the document walked last has in it: a dozen rules walk it, one after another, and nothing changes in it.

    The document itself is not kept, and what it has only as long as it is.
    """

    def __init__(self) -> None:
        self._kept: tuple[ref[Document] | None, list[tuple[Loc, object]]] = (None, [])

    def inside(self, document: Document) -> list[tuple[Loc, object]]:
        """Return everything in a document, but not the document."""
        last, found = self._kept
        if last is None or last() is not document:
            found = []
            _gather(document, (), found)
            del found[0]
            self._kept = ref(document, self._forget), found
        return found

    def _forget(self, gone: "ref[Document]") -> None:
        if self._kept[0] is gone:
            self._kept = (None, [])


_LAST = _LastWalk()


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
