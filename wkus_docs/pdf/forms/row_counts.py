"""How many places a list of a form gets."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from wkus_docs.pdf.forms.example_sizes import ExampleSizes, Rows
from wkus_docs.pdf.forms.form_nodes import Pattern
from wkus_docs.reading import Source

Count = Callable[[Pattern], int]


def row_counts(
    sizes: tuple[ExampleSizes, ExampleSizes],
    given: Sequence[Source],
    wanted: Rows,
    lists: Collection[Pattern],
    years: tuple[int, ...],
) -> Count:
    """Return what says how many places a list gets: as wanted, else as in the example, and room for what is given.

    ``sizes`` are those of the example and of all that is given. Of the lists by year each has as many places, also
    one that the example does without. A list known from an earlier document, the last of those ``given``, has its
    items and no others, unless more are wanted.
    """
    example, room = sizes
    most = max((example.rows(way) for way in lists), default=0)
    known = given[-1].data if given else {}

    def count(way: Pattern) -> int:
        usual = len(years) or most if way in lists else example.rows(way)
        if _has(known, way) and way not in lists:
            usual = 0
        return max(wanted.get(".".join(way), wanted.get("", usual) if usual else usual), room.rows(way))

    return count


def _has(value: Any, way: Pattern) -> bool:
    """Whether data have a list at a way, in some item of the lists around it."""
    if isinstance(value, list) and way:
        return any(_has(item, way) for item in value)
    if not way:
        return isinstance(value, list)
    return isinstance(value, dict) and _has(value.get(way[0]), way[1:])
