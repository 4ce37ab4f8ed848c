"""What a standing file tells of one fact: values as they were typed, each with its place in the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wkus_docs.errors import Loc
from wkus_docs.reading import Place, Source


@dataclass(frozen=True, slots=True)
class Known:
    """A fact as it is on a day. ``places`` are those of its values, by their ways within it; ``()`` is its own.

    ``one`` tells a group of values that belong together, a person with a telephone: a document that speaks of another
    one takes none of them. ``usual`` are names within it of values that a document may well say otherwise. ``lacking`` says why the file
    tells nothing of a name that it knows, and where: „nikt nie jest burmistrzem na dzień …”.
    """

    value: Any
    places: Mapping[Loc, Place]
    usual: frozenset[str] = frozenset()
    one: bool = False
    lacking: Mapping[str, tuple[str, Place]] = field(default_factory=dict)

    @property
    def place(self) -> Place:
        """Place of the whole."""
        return self.places[()]

    def within(self, name: str) -> "Known | None":
        """Return what is told of a name in it; None where nothing is."""
        if not isinstance(self.value, dict) or name not in self.value:
            return None
        inside = {loc[1:]: place for loc, place in self.places.items() if loc[:1] == (name,)}
        return Known(self.value[name], {(): self.place, **inside})


@dataclass(frozen=True, slots=True)
class Typed:
    """Values of a standing file as they were typed. ``file`` is the path that messages name."""

    source: Source
    file: str

    def at(self, *loc: str | int, without: frozenset[str] = frozenset()) -> Known | None:
        """Return the value at a place, a group without some of its names; None where the file gives none."""
        value: Any = self.source.data
        for step in loc:
            inside = isinstance(value, dict) or (isinstance(value, list) and isinstance(step, int))
            value = (
                value[step]
                if inside and step in (value if isinstance(value, dict) else range(len(value)))
                else None
            )
        if value is None:
            return None
        if isinstance(value, dict):
            value = {name: item for name, item in value.items() if name not in without}
        return Known(value, self._places(loc, without))

    def _places(self, at: Loc, without: frozenset[str]) -> dict[Loc, Place]:
        depth = len(at)
        return {
            loc[depth:]: self._here(place)
            for loc, place in self.source.values.items()
            if loc[:depth] == at and not (len(loc) > depth and loc[depth] in without)
        } | {(): self._here(self.source.place(at))}

    def _here(self, place: Place) -> Place:
        return place._replace(file=self.file)

    def together(
        self,
        parts: Mapping[str, Known | None],
        *,
        usual: frozenset[str] = frozenset(),
        lacking: Mapping[str, tuple[str, Place]] | None = None,
    ) -> Known:
        """Return a group of values that stand at several places of the file."""
        told = {name: part for name, part in parts.items() if part is not None}
        places = {(name, *loc): place for name, part in told.items() for loc, place in part.places.items()}
        first = min(
            places.values(), key=lambda place: (place.line, place.column), default=self._here(Place(1, 1))
        )
        return Known(
            {name: part.value for name, part in told.items()},
            {(): first, **places},
            usual,
            lacking=lacking or {},
        )

    def listed(self, items: list[Known]) -> Known | None:
        """Return a list of values that stand at several places of the file; None where there are none."""
        if not items:
            return None
        places = {
            (index, *loc): place for index, item in enumerate(items) for loc, place in item.places.items()
        }
        return Known([item.value for item in items], {(): items[0].place, **places})
