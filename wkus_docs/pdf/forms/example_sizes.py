"""Lengths of lists and texts in the example and the data, by field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wkus_docs.checking import KEY
from wkus_docs.pdf.forms.form_nodes import Pattern

Rows = Mapping[str, int]
"""How many places lists get by their names („kosztorys.dzialania”); „” is said of all others."""


@dataclass(frozen=True, slots=True)
class ExampleSizes:
    """What files of data have: lengths of lists, and the texts of each field."""

    lengths: Mapping[Pattern, int]
    texts: Mapping[Pattern, tuple[str, ...]]

    @classmethod
    def of(cls, *data: Mapping[str, Any]) -> "ExampleSizes":
        """Look through files of data, as a reader gives them."""
        lengths: dict[Pattern, int] = {}
        texts: dict[Pattern, tuple[str, ...]] = {}
        for one in data:
            for way, value in _values({key: value for key, value in one.items() if key != KEY}, ()):
                if isinstance(value, int):
                    lengths[way] = max(value, lengths.get(way, 0))
                else:
                    texts[way] = (*texts.get(way, ()), value)
        return cls(lengths, texts)

    def rows(self, way: Pattern) -> int:
        """Return the length of the longest list at a way."""
        return self.lengths.get(way, 0)


def _values(value: Any, way: Pattern) -> Iterator[tuple[Pattern, str | int]]:
    """Yield the texts of a file, and the lengths of its lists."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _values(item, (*way, key))
    elif isinstance(value, list):
        yield way, len(value)
        for item in value:
            yield from _values(item, way)
    elif isinstance(value, str):
        yield way, value
