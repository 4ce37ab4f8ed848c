"""What a document takes up from standing files: values that it does not say itself, where its fields are bound to them.

A field says which fact it holds (:class:`~wkus_docs.fact.Fact`). Where the data are silent there, the value is put in
as the standing file has it, with its place; where they say otherwise, that is told. A unit is taken field by field, a
group in it (an address, a person) as a whole.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from wkus_docs.document import Part
from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.fact import Fact
from wkus_docs.field import Field, fields_of, in_words
from wkus_docs.filled import is_blank, says_none
from wkus_docs.reading import Place, Source
from wkus_docs.standing.comparing import Otherwise, otherwise, shown
from wkus_docs.standing.identity import own_item
from wkus_docs.standing.known import Known

_KEEP = "Usuń stąd to pole, a dokument weźmie je z tamtego pliku; jeśli to tam jest błąd, popraw tam."


@dataclass(frozen=True, slots=True)
class Lacking:
    """Why a standing file tells nothing at a place of the document."""

    why: str
    place: Place


@dataclass(frozen=True)
class TakingUp:
    """One taking up: the facts known, and on the way what was found at which places of the document.

    ``asked`` are the places at which a rule has asked for a value; ``waiting`` are those at which none has yet.
    """

    facts: Mapping[str, Known]
    whose: str
    asked: frozenset[Loc] = frozenset()
    places: dict[Loc, Place] = field(default_factory=dict)
    lacking: dict[Loc, Lacking] = field(default_factory=dict)
    contrary: list[Otherwise] = field(default_factory=list)
    waiting: set[Loc] = field(default_factory=set)

    def group(self, model: type[Part], data: Any, loc: Loc) -> Any:
        """Return a group of the document with what it takes up, at any depth."""
        if not isinstance(data, dict):
            return data
        made = dict(data)
        for name, inner in fields_of(model).items():
            known = self._known(inner.fact)
            here = (*loc, name)
            if known is not None and inner.fact is not None:
                value = data.get(name)
                if inner.fact.asked and is_blank(value) and here not in self.asked:
                    self.waiting.add(here)
                elif not _says_none(inner, value):
                    value = self._bound(inner, value, known, here, usual=inner.fact.usual)
                if value is not None:
                    made[name] = value
            if inner.group is not None and name in made:
                made[name] = self._inside(inner.group, made[name], here)
        return made

    def _inside(self, group: type[Part], value: Any, loc: Loc) -> Any:
        if isinstance(value, list):
            return [self.group(group, item, (*loc, index)) for index, item in enumerate(value)]
        return self.group(group, value, loc)

    def _known(self, fact: Fact | None) -> Known | None:
        """Return what is known of a fact, „urzad.dane_osobowe.inspektor” being a value in „urzad.dane_osobowe”."""
        if fact is None or fact.scope != self.whose:
            return None
        if fact.name in self.facts:
            return self.facts[fact.name]
        around, _, name = fact.name.rpartition(".")
        return self.facts[around].within(name) if around in self.facts else None

    def _bound(self, inner: Field, value: Any, known: Known, loc: Loc, *, usual: bool) -> Any:
        """Return the value of a bound field: its own, or the one known where it has none."""
        if inner.is_list and isinstance(known.value, dict):
            return self._item(inner, value, known, loc, usual=usual)
        if inner.group is not None and not inner.is_list and isinstance(known.value, dict):
            return self._merged(inner, value, known, loc, usual=usual)
        if is_blank(value):
            return self._put(inner, known, loc)
        self._differs(inner, value, known, loc, usual=usual)
        return value

    def _item(self, inner: Field, value: Any, known: Known, loc: Loc, *, usual: bool) -> Any:
        """Return a list one item of which is what is known: the first, or the one of the same identity."""
        items = [] if is_blank(value) else value
        if not isinstance(items, list):
            return value
        at = own_item(items, known)
        if at is None:
            return value
        mine = items[at] if at < len(items) else None
        merged = self._merged(inner, mine, known, (*loc, at), usual=usual)
        if not items and (*loc, at) in self.places:
            self.places[loc] = known.place
        return [*items[:at], merged, *items[at + 1 :]]

    def _merged(self, inner: Field, value: Any, known: Known, loc: Loc, *, usual: bool) -> Any:
        """Return a group with what it does not say; an optional one that says nothing only when it comes whole."""
        assert inner.group is not None  # noqa: S101 – only groups are merged
        given = {} if is_blank(value) else value
        if not isinstance(given, dict):
            return value
        if not given and not inner.required and not _whole(inner.group, known):
            return value
        if known.one and self._differs(inner, given, known, loc, usual=usual):
            return value
        made = dict(given)
        for name, of_group in fields_of(inner.group).items():
            part, here = known.within(name), (*loc, name)
            if part is None:
                self._lack(known, name, given, here)
            elif is_blank(given.get(name)):
                made[name] = self._put(of_group, part, here)
            else:
                freely = usual or name in known.usual
                made[name] = self._completed(of_group, given[name], part, here, usual=freely)
        if not given and _whole(inner.group, known):
            self.places[loc] = known.place
        return made

    def _completed(self, inner: Field, value: Any, known: Known, loc: Loc, *, usual: bool) -> Any:
        """Return a value that the data give: a group with what it does not say, unless it speaks of something else."""
        if self._differs(inner, value, known, loc, usual=usual) or inner.group is None or inner.is_list:
            return value
        return self._merged(inner, value, known, loc, usual=usual)

    def _differs(self, inner: Field, value: Any, known: Known, loc: Loc, *, usual: bool) -> bool:
        """Tell whether a value says otherwise than what is known, and note it where that is a contradiction."""
        found = list(otherwise(inner, value, known, loc))
        self.contrary.extend([] if usual else found)
        return bool(found)

    def _lack(self, known: Known, name: str, given: dict[str, Any], loc: Loc) -> None:
        if name in known.lacking and is_blank(given.get(name)):
            why, place = known.lacking[name]
            self.lacking[loc] = Lacking(why, place)

    def _put(self, inner: Field, known: Known, loc: Loc) -> Any:
        """Return a value known as it stands in a document of ours, and note its places."""
        value = _fitting(inner, known.value)
        self.places.update(
            {(*loc, *way): place for way, place in known.places.items() if _stands(value, way)}
        )
        return value


def _fitting(inner: Field, value: Any) -> Any:
    """Return a value without names that the group of the field does not have."""
    if inner.group is None:
        return value
    if isinstance(value, list):
        return [_fitting(inner, item) for item in value]
    own = fields_of(inner.group)
    return {name: item for name, item in value.items() if name in own} if isinstance(value, dict) else value


def _stands(value: Any, way: Loc) -> bool:
    """Tell whether a way leads to something in a value."""
    for step in way:
        steps: Any = (
            value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
        )
        if step not in steps:
            return False
        value = value[step]
    return True


def _says_none(inner: Field, value: Any) -> bool:
    """Tell whether a file says that there is nothing: „kontakt: brak”."""
    return not inner.required and says_none(value)


def _whole(group: type[Part], known: Known) -> bool:
    """Tell whether all that a group cannot be without is known."""
    return all(name in known.value for name, inner in fields_of(group).items() if inner.required)


def with_places(source: Source, data: dict[str, Any], taken: TakingUp) -> Source:
    """Return the source with the data taken up, each at its place in the standing file."""
    lacking = {loc: one.place for loc, one in taken.lacking.items()}
    return replace(source, data=data, values={**source.values, **lacking, **taken.places})


def contradictions(taken: TakingUp, source: Source, model: type[Part], data: Any) -> Iterator[Problem]:
    """Yield a warning for each value that the document says otherwise than the standing file."""
    for found in taken.contrary:
        place, there = source.place(found.loc), found.known.place
        yield Problem(
            found.loc, place.line, place.column, Severity.WARNING,
            f"Tu jest „{shown(found.here)}”, a w pliku {there.file} (wiersz {there.line}) – „{shown(found.known.value)}”.",
            _KEEP, label=in_words(model, found.loc, data), cell=place.cell,
        )  # fmt: skip
