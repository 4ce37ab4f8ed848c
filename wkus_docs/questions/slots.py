"""Places of an interview in the order in which a person expects them: what is answered, and what is open.

The order is that of the document. Asked are the fields that a group cannot be without and those that a rule misses;
fields that a document gets only when it is issued are passed over in its draft.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from typing import Any

from wkus_docs.document import Part
from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.field import Field, field_at, fields_of
from wkus_docs.filled import is_blank
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.questions.shapes import Shape, shape_of
from wkus_docs.questions.tree import at, inside
from wkus_docs.standing.wpis import Wpis


@dataclass(frozen=True)
class State:
    """What an interview is: the data typed so far, and what was said about places that hold none.

    ``gaps`` are places left open, ``passed`` optional ones left out, ``closed`` lists that are ended, ``wanted`` places
    asked for, the first one next; ``last`` is the place of the last answer.
    """

    data: Mapping[str, Any]
    gaps: frozenset[Loc] = frozenset()
    passed: frozenset[Loc] = frozenset()
    closed: frozenset[Loc] = frozenset()
    wanted: tuple[Loc, ...] = ()
    last: Loc = ()
    answers: int = 0


@dataclass(frozen=True)
class Slot:
    """One place of an interview: a field, one item of a list, or a group that one line tells (``shape``).

    ``row`` is the place of the row that an answer opens; empty where it opens none. ``asked_by`` is what the rules
    say of a field that could be empty by itself.
    """

    loc: Loc
    field: Field
    shape: Shape | None = None
    answered: bool = False
    required: bool = True
    row: Loc = ()
    asked_by: Problem | None = None

    @property
    def needs_nothing(self) -> bool:
        """Whether it is a group that must be there, but none of whose fields must: the rules ask for what it needs."""
        return self.field.group is not None and self.shape is None and not self.row

    @property
    def list_loc(self) -> Loc:
        """The place of the list whose row it opens."""
        return self.row[:-1]

    def field_of_row(self, model: type[Part]) -> Field:
        """Return the list whose row it opens, in the class of the document."""
        found = field_at(model, self.list_loc)
        assert found is not None  # noqa: S101 – a row stands in a list
        return found


@dataclass(frozen=True)
class Walk:
    """One look at all places. ``known`` are the data with what standing files told; ``asked`` what the rules miss.

    ``foretold`` are places that standing files will fill in once their group is begun.
    """

    model: type[Part]
    known: Mapping[str, Any]
    state: State
    asked: Mapping[Loc, Problem] = field(default_factory=dict)
    project: bool = False
    foretold: frozenset[Loc] = frozenset()

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Every place, in order."""
        return tuple(self._group(self.model, self.known, ()))

    @cached_property
    def next(self) -> Slot | None:
        """The place to ask about now; None when nothing is left.

        What was asked for comes first; then the rest of the row, the list, the group of the last answer; then
        whatever is first in the document.
        """
        slots = [slot for slot in self.slots if not slot.answered]
        for wanted in self.state.wanted:
            if found := [slot for slot in slots if inside(slot.loc, wanted)]:
                return found[0]
        for depth in range(len(self.state.last), 0, -1):
            if found := [slot for slot in slots if inside(slot.loc, self.state.last[:depth])]:
                return found[0]
        return slots[0] if slots else None

    def _group(self, model: type[Part], data: Any, loc: Loc, but: tuple[str, ...] = ()) -> Iterator[Slot]:
        whole = (loc in self.state.wanted or loc in self.asked) and not any(
            one.required for one in fields_of(model).values()
        )
        for one in fields_of(model).values():
            there, value = (*loc, one.name), at(data, (one.name,))
            if one.name in but or not (whole or self._counts(one, there, value)):
                continue
            gentle = (
                (whole or one.asked)
                and is_blank(value)
                and not self._wanted_in(there)
                and not self._missed_in(there)
            )
            if gentle and not one.required and one.group is not None and not one.is_list:
                # a group that may be left out: its first question does not bind to the others
                yield from (
                    replace(slot, required=False) for slot in islice(self._field(one, there, value), 1)
                )
            else:
                yield from self._field(one, there, value)

    def _counts(self, one: Field, loc: Loc, value: Any) -> bool:
        """Tell whether a field has a place: it is answered, asked for, or its group cannot be without it."""
        if not is_blank(value) or self._wanted_in(loc):
            return True
        if one.when_issued is not None and self.project:
            return False
        return one.required or one.asked or self._missed_in(loc) or loc in self.state.gaps

    def _wanted_in(self, loc: Loc) -> bool:
        return any(inside(wanted, loc) for wanted in self.state.wanted)

    def _missed_in(self, loc: Loc) -> bool:
        return any(inside(missed, loc) for missed in self.asked)

    def _field(self, one: Field, loc: Loc, value: Any) -> Iterator[Slot]:
        if one.is_list:
            yield from self._list(one, loc, value)
        elif one.group is None:
            yield self._slot(one, loc, value)
        else:
            yield from self._grouped(one, one.group, loc, value)

    def _grouped(self, one: Field, group: type[Part], loc: Loc, value: Any) -> Iterator[Slot]:
        shape = shape_of(group)
        if shape is None or not shape.fits(value):
            if (
                value is None
                and one.required
                and not any(inner.required for inner in fields_of(group).values())
            ):
                yield self._slot(one, loc, value)
            yield from self._group(group, value, loc)
            return
        told = at(value, (shape.always[0],))
        yield self._slot(one, loc, told, shape)
        lacking = {name for name in shape.names if not is_blank(told) and is_blank(at(value, (name,)))}
        yield from self._group(group, value, loc, tuple(name for name in shape.names if name not in lacking))

    def _slot(self, one: Field, loc: Loc, value: Any, shape: Shape | None = None) -> Slot:
        needed = one.required or isinstance(loc[-1], int)
        because = None if needed else self._reason(loc)
        asked = bool(because and because.severity is Severity.ERROR)
        answered = not is_blank(value) or loc in self.state.gaps | self.state.passed | self.foretold
        return Slot(loc, one, shape, answered and loc not in self.state.wanted, needed or asked, (), because)

    def _reason(self, loc: Loc) -> Problem | None:
        return next((problem for missed, problem in self.asked.items() if inside(missed, loc)), None)

    def _list(self, one: Field, loc: Loc, value: Any) -> Iterator[Slot]:
        rows = value if isinstance(value, list | tuple) else []
        for index, row in enumerate(rows):
            yield from self._row(one, (*loc, index), row)
        if not self._is_open(one, loc, value, len(rows)):
            return
        first = list(self._row(one, (*loc, len(rows)), None))
        opening = next((slot for slot in first if slot.required), first[0] if first else None)
        if opening is not None:
            because = self._reason(loc) if not one.required else None
            needed = len(rows) < self.fewest(one, loc, len(rows))
            yield replace(opening, answered=False, required=needed, row=(*loc, len(rows)), asked_by=because)

    def _row(self, one: Field, loc: Loc, row: Any) -> Iterator[Slot]:
        if one.group is None:
            yield self._slot(one, loc, row)
            return
        found = list(self._grouped(one, one.group, loc, row))
        if not found and row is None:
            first = next(iter(fields_of(one.group).values()))
            found = list(
                self._field(first, (*loc, first.name), None)
            )  # a row that needs nothing begins somewhere
        yield from found

    def fewest(self, one: Field, loc: Loc, count: int) -> int:
        """Return how many rows a list must have, by its type or by a rule."""
        missed = self.asked.get(loc)
        asked = missed is not None and missed.severity is Severity.ERROR and not count
        return max(one.fewest, 1 if asked else 0)

    def _is_open(self, one: Field, loc: Loc, value: Any, count: int) -> bool:
        """Tell whether one more row is asked for."""
        if one.most is not None and count >= one.most:
            return False
        if loc in self.state.wanted:
            return True
        if loc in self.state.gaps | self.state.passed:
            return False
        if count < self.fewest(one, loc, count):
            return True
        says_none = value is not None and not count
        return not says_none and not (count and _one_at_a_time(one)) and loc not in self.state.closed


def _one_at_a_time(one: Field) -> bool:
    """Tell whether a list has one entry until something changes: a head, an address; a board has several members."""
    group = one.group
    return group is not None and issubclass(group, Wpis) and not issubclass(group, Reprezentant)
