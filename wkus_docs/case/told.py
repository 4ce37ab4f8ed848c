"""What the register tells by hand, as a document would take it: of what is only on paper."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wkus_docs.case.register import NAME, FaktSprawy, Sprawa
from wkus_docs.case.statements import AGREEMENT
from wkus_docs.document import Document, Part
from wkus_docs.errors import Loc
from wkus_docs.facts.pairs import filled_places
from wkus_docs.field import fields_of
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Place, Source

_OF_THE_WHOLE_CASE = ("program.", "wpf.", "standard.", "diagnoza.", "usluga.", "rekomendacja.")
"""Facts that are the same for all contests and agreements of a case; of others it must be said whose they are."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a document takes from the register: texts a clerk typed, nested as the document has them, and whence each is.

    ``places`` lead from the way of a value in the document to its place in the register. ``office`` tells that the file of
    the office says who the unit of local government is, as of each document's day.
    """

    data: Mapping[str, Any] = field(default_factory=dict)
    places: Mapping[Loc, Place] = field(default_factory=dict)
    office: bool = False

    def place(self, at: Loc) -> Place | None:
        """Return where the register says a value, or the first one of a group; None where it says nothing there."""
        return next((place for way, place in self.places.items() if way[: len(at)] == at), None)


def told_to(model: type[Document], register: Sprawa, source: Source, key: Mapping[str, str]) -> Told:
    """Return what a document of a type takes from the register, whose ``source`` knows its places.

    ``key`` is that of the document, as far as it is known: a fact of another agreement is not taken, nor, where there are
    several agreements or contests, one of which it is not said whose it is. Facts of a year and
    those whose place is a list or stands in one are compared alone, since a list of one item would say that there is no
    other. Of several facts of one place the last that is told counts.
    """
    data: dict[str, Any] = {}
    places: dict[Loc, Place] = {}
    told = {
        one.fakt: (index, one)
        for index, one in enumerate(register.fakty)
        if not one.rok and _of_the_key(one, register, key)
    }
    for held in filled_places(model):
        steps = held.place.split(".")
        if held.fact in told and not held.proposed and _is_one_value(model, steps):
            index, one = told[held.fact]
            group = data
            for step in steps[:-1]:
                group = group.setdefault(step, {})
            group[steps[-1]] = one.wartosc
            places[tuple(steps)] = source.place(("fakty", index, "wartosc"))._replace(file=NAME)
    return Told(data, places)


def _of_the_key(one: FaktSprawy, register: Sprawa, key: Mapping[str, str]) -> bool:
    if len(register.umowy) <= 1 and len(register.nabory) <= 1:
        return True
    if one.umowa is None:
        return one.fakt.startswith(_OF_THE_WHOLE_CASE)
    return AGREEMENT in key and zwin(key[AGREEMENT]) == zwin(one.umowa)


def _is_one_value(model: type[Part], steps: list[str]) -> bool:
    group: type[Part] | None = model
    for step in steps:
        found = fields_of(group).get(step) if group is not None else None
        if found is None or found.is_list:
            return False
        group = found.group
    return group is None
