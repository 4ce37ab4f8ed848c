"""A thin file made whole: what it leaves out and earlier documents of the case state is put in, each with its place there.

Only what the document cannot be without is taken, and the rest of what a rule asks for: leaving an optional field out says
something too. A list that the file gives is completed item by item, never lengthened.
"""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any

from wkus_docs.case.entry import Entry
from wkus_docs.case.told import Told
from wkus_docs.document import Document, Part
from wkus_docs.errors import Loc
from wkus_docs.facts.pairs import takes
from wkus_docs.field import Field, fields_of
from wkus_docs.filled import is_blank
from wkus_docs.paths import loc as loc_of
from wkus_docs.reading import Place, Source
from wkus_docs.taken import certain_values_from, merge, same_item, value_at

_UNIT = "jednostka"
"""The unit of local government."""


def made_whole(
    source: Source,
    model: type[Document],
    earlier: Iterable[Entry],
    told: Told,
    asked: frozenset[Loc] = frozenset(),
) -> Source:
    """Return a source with what it leaves out; ``asked`` are places for which a rule has asked. Earlier documents come in their order.

    What is ``told`` by hand comes before them; where the office tells it, the unit of local government is left to its file,
    which knows it by the day.
    """
    known: dict[str, Any] = deepcopy(dict(told.data))
    used = []
    for entry in earlier:
        document = entry.document
        if document is not None and takes(model, type(document)):
            merge(known, certain_values_from(model, document))
            used.append(entry)
    if told.office:
        known.pop(_UNIT, None)
    filling = _Filling(asked)
    data = filling.group(model, source.data, known, ())
    places = {loc: told.place(loc) or _place(loc, model, used) for loc in filling.filled}
    return replace(source, data=data, values={**source.values, **places})


@dataclass(frozen=True)
class _Filling:
    """One filling in: the places for which a rule has asked, and on the way those that were filled."""

    asked: frozenset[Loc]
    filled: list[Loc] = field(default_factory=list)

    def group(
        self, model: type[Part], given: Mapping[str, Any], known: Mapping[str, Any], at: Loc
    ) -> dict[str, Any]:
        """Return a group with what it cannot be without, at any depth."""
        made = dict(given)
        for name, inner in fields_of(model).items():
            here = (*at, name)
            if name not in known:
                continue
            if not is_blank(given.get(name)):
                made[name] = self._completed(inner, given[name], known[name], here)
            elif inner.required or here in self.asked:
                made[name] = known[name]
                self.filled.append(here)
        return made

    def _completed(self, inner: Field, given: Any, known: Any, at: Loc) -> Any:
        if inner.group is None:
            return given
        if isinstance(given, dict) and isinstance(known, dict):
            return self.group(inner.group, given, known, at)
        if isinstance(given, list) and isinstance(known, list):
            return [self._item(inner.group, item, known, (*at, index)) for index, item in enumerate(given)]
        return given

    def _item(self, group: type[Part], item: Any, known: list[Any], at: Loc) -> Any:
        index = at[-1]
        assert isinstance(index, int)  # noqa: S101 – an item of a list
        same = same_item(known, item, index) if isinstance(item, dict) else None
        return item if same is None else self.group(group, item, same, at)


def _place(at: Loc, model: type[Document], used: Iterable[Entry]) -> Place:
    """Return where the earlier document that tells most of what was taken says it first."""
    way = ".".join("*" if isinstance(step, int) else step for step in at)
    best: tuple[int, Place] = (0, Place(0, 0))
    for entry in used:
        told = _told(way, model, entry)
        if len(told) > best[0] and entry.checked is not None:
            there = entry.checked.source.place(loc_of(told[0].partition(".*")[0]))
            best = len(told), there._replace(file=entry.file)
    return best[1]


def _told(way: str, model: type[Document], entry: Entry) -> list[str]:
    """Return the ways in an earlier document to what it tells at a place of the later one, or within it."""
    document = entry.document
    assert document is not None  # noqa: S101 – only those with a document were used
    found = []
    for take in takes(model, type(document)):
        place = take.field.replace(".0", ".*")
        fits = place == way or place.startswith(f"{way}.") or way.startswith(f"{place}.")
        if fits and value_at(document, take.value.split(".")) not in (None, [], [None]):
            found.append(take.value)
    return found
