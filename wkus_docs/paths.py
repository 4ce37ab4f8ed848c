"""Ways to the values of a part, written with dots: „umowa.okres.do”, „oferty.*.numer”.

A rule that several documents keep says by them where its values stand in each: once to read the value,
once to name the place of a finding.

>>> from types import SimpleNamespace as Czesc
>>> umowa = Czesc(okres=Czesc(do=2029), strony=(Czesc(nip="1"), Czesc(nip="2")), aneks=None)
>>> value(umowa, "okres.do")
2029
>>> list(each(umowa, "strony.*.nip"))
[(('strony', 0, 'nip'), '1'), (('strony', 1, 'nip'), '2')]

What lies behind an optional field that is empty is not there:

>>> value(umowa, "aneks.data") is None, list(each(umowa, "aneks.zmiany.*.tresc"))
(True, [])

Two paths run side by side: with „*” in both, the values of one item; else each with the only one there is.

>>> list(pairs(umowa, "strony.*.nip", "okres.do"))
[(('strony', 0, 'nip'), '1', 2029), (('strony', 1, 'nip'), '2', 2029)]
>>> [second for _, _, second in pairs(umowa, "strony.*.nip", "strony.*.nip")]
['1', '2']

What no path can say is told by a function of the part instead:

>>> value(umowa, lambda umowa: len(umowa.strony))
2
"""

from collections.abc import Callable, Iterator
from functools import reduce
from typing import Any, TypeAlias

from wkus_docs.errors import Loc

Where: TypeAlias = str | Callable[[Any], Any]
"""Where a value stands: a path, or a function of the part that returns it."""

EVERY = "*"
"""The step that stands for every item of a list."""


def loc(path: str) -> Loc:
    """Return the place a path names, for a finding; a number is the index of an item.

    >>> loc("zleceniobiorcy.0.rachunek")
    ('zleceniobiorcy', 0, 'rachunek')
    """
    return tuple(int(step) if step.isdigit() else step for step in path.split("."))


def value(part: object, where: Where) -> Any:
    """Return what stands at a path without „*”: a field or a property, None behind an empty field.

    In a draft it may be a gap; what is asked of it raises GapError, as if its attribute had been read.
    """
    return reduce(_step, loc(where), part) if isinstance(where, str) else where(part)


def each(part: object, path: str) -> Iterator[tuple[Loc, Any]]:
    """Yield every value that stands at a path, with its place; one of them where the path has no „*”.

    What lies behind an empty optional field is left out; a last field that is empty comes as None.
    """
    before, _, after = path.partition(f".{EVERY}")
    found = value(part, before)
    if EVERY not in path:
        if "." not in path or value(part, path.rpartition(".")[0]) is not None:
            yield loc(path), found
    elif found is not None:
        for index, item in enumerate(found):
            for place, inner in each(item, after.removeprefix(".")) if after else (((), item),):
                yield (*loc(before), index, *place), inner


def pairs(part: object, first: str, second: str) -> Iterator[tuple[Loc, Any, Any]]:
    """Yield every value at a path, with its place, and the value at another path that goes with it.

    Where the other has „*” too, it is that of the same item; None where that item has none.
    """
    if EVERY not in second:
        other = value(part, second)
        yield from ((place, given, other) for place, given in each(part, first))
        return
    others = {_items(place): given for place, given in each(part, second)}
    depth = second.split(".").count(EVERY)
    for place, given in each(part, first):
        yield place, given, others.get(_items(place)[:depth])


def _items(place: Loc) -> tuple[int, ...]:
    return tuple(step for step in place if isinstance(step, int))


def _step(part: Any, step: str | int) -> Any:
    if part is None:
        return None
    return part[step] if isinstance(step, int) else getattr(part, step)
