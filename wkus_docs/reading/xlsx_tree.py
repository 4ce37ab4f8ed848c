"""Cells put together into the data of a document: empty ones left out, rows nobody used skipped."""

import re
from typing import Any

from wkus_docs.errors import Loc
from wkus_docs.reading.source import Place, Source
from wkus_docs.words_for_nothing import Said, said_by

MANY = "+"
"""Ending of the kind of a cell that holds a list, each item in a line of its own."""

_BLANK = re.compile(r"\{([a-z_0-9.]+?)(?:\*(\d+))?([+-]\d+)?\}")


class Tree:
    """Values by their places in the sheets; lists still have their holes."""

    def __init__(self, groups: frozenset[Loc]) -> None:
        """Keep the parts that a document cannot be without: they are there though nothing is in them."""
        self._groups = groups
        self._values: dict[Loc, str | None] = {}
        self._places: dict[Loc, Place] = {}
        self._children: dict[Loc, list[str | int]] = {}
        self._many: set[Loc] = set()
        self._keys: set[Loc] = set()
        self._headings: dict[str, str] = {}
        self._empty: list[Loc] = []
        self.locs: dict[Loc, Loc] = {}
        """Where a place of the sheets has gone in the data."""

    def put(self, loc: Loc, text: str | None, place: Place, *, many: bool = False) -> None:
        """Put a value, with its cell; ``many`` makes every line of it an item of a list."""
        self._values[loc] = text
        if many:
            self._many.add(loc)
        for depth in range(len(loc) + 1):
            self._places.setdefault(loc[:depth], place)
        for depth in range(len(loc)):
            children = self._children.setdefault(loc[:depth], [])
            if loc[depth] not in children:
                children.append(loc[depth])

    def put_key(self, loc: Loc, text: str | None, place: Place) -> None:
        """Put a value that says which item others belong to; alone it makes none."""
        self.put(loc, text, place)
        self._keys.add(loc)

    def knows(self, loc: Loc) -> bool:
        """Tell whether a value has been put at a place."""
        return self._values.get(loc) is not None

    def put_heading(self, name: str, text: str | None) -> None:
        """Remember a heading, which may stand in ways to figures."""
        self._headings[name] = text or ""

    def stand(self, loc: Loc, place: Place) -> None:
        """Say where a part of the data stands though nothing has been put into it."""
        for depth in range(len(loc) + 1):
            self._places.setdefault(loc[:depth], place)
        self._empty.append(loc)

    def group(self, loc: Loc, name: str, text: str, otherwise: int) -> int:
        """Return the place of the group that a field identifies in a list; ``otherwise`` is that of a new one."""
        for place in self._children.get(loc, []):
            known = self._values.get((*loc, place, name))
            if isinstance(place, int) and known is not None and _alike(known) == _alike(text):
                return place
        return otherwise

    def settle(self, source: Source) -> None:
        """Fill the source: its data, and the place of everything in them."""
        source.data.update(self._settled((), (), source) or {})
        for loc in self._empty:
            for depth in range(len(loc) + 1):
                source.values.setdefault(loc[:depth], self._places[loc[:depth]])

    def filled(self, path: str) -> str:
        """Return a way to a figure with its blanks filled; nothing when it leads to an unused row.

        ``{warianty.1}`` is the number that the second variant of the sheet has in the data,
        ``{warianty.1*2+1}`` twice that and one, and ``{rok.0}`` what the first heading of years says.
        """
        for name, said in self._headings.items():
            if f"{{{name}}}" in path and not said:
                return ""
            path = path.replace(f"{{{name}}}", said)
        numbers = {found[0]: self._index(*found.groups()) for found in _BLANK.finditer(path)}
        if None in numbers.values():
            return ""
        for blank, number in numbers.items():
            path = path.replace(blank, str(number))
        return path

    def _index(self, slot: str, times: str | None, plus: str | None) -> int | None:
        loc = tuple(int(step) if step.isdecimal() else step for step in slot.split("."))
        if loc not in self.locs or not isinstance(self.locs[loc][-1], int):
            return None
        return self.locs[loc][-1] * int(times or 1) + int(plus or 0)  # type: ignore[operator]  # just asked

    def _settled(self, loc: Loc, new: Loc, source: Source) -> Any:
        source.values.setdefault(new, self._places.get(loc, Place(1, 1)))
        self.locs[loc] = new
        if loc in self._values:
            return self._leaf(loc, new, source)
        children = self._children.get(loc, [])
        if any(isinstance(child, int) for child in children):
            return self._list(loc, new, source)
        group = {child: self._settled((*loc, child), (*new, child), source) for child in children}
        group = {child: value for child, value in group.items() if value is not None}
        told = group if loc == () or self._used(loc) else {}
        return told or ({} if loc in self._groups else None)

    def _list(self, loc: Loc, new: Loc, source: Source) -> list[Any] | None:
        used = sorted(
            child for child in self._children[loc] if isinstance(child, int) and self._used((*loc, child))
        )
        items = [self._settled((*loc, slot), (*new, index), source) for index, slot in enumerate(used)]
        return items or None

    def _leaf(self, loc: Loc, new: Loc, source: Source) -> Any:
        text = self._values[loc]
        if text is None or loc not in self._many or said_by(text) is Said.NONE:
            return text
        lines = _lines(text)
        source.values.update({(*new, index): self._places[loc] for index, _ in enumerate(lines)})
        return lines

    def _used(self, loc: Loc) -> bool:
        if loc in self._values:
            return loc not in self._keys and self._values[loc] is not None
        return any(self._used((*loc, child)) for child in self._children.get(loc, []))


def _alike(text: str) -> str:
    return " ".join(text.split()).casefold()


def _lines(text: str) -> list[str]:
    """Return the items of a cell: lines, or what empty lines part when an item has several."""
    parted = re.split(r"\n\s*\n", text) if re.search(r"\n\s*\n", text) else text.split("\n")
    return [item.strip() for item in parted if item.strip()]
