"""What data typed before say of an interview: which lists were ended, and which answer was the last."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wkus_docs.document import Document, Part
from wkus_docs.errors import Loc
from wkus_docs.facts.pairs import filled_places
from wkus_docs.field import field_at, fields_of
from wkus_docs.questions.slots import Slot, State, Walk
from wkus_docs.questions.tree import at, inside, without
from wkus_docs.questions.years import is_yearly, names_the_year, with_years, years_of


def taken_up(walk: Walk, typed: Mapping[str, Any], *, begun: bool = False) -> State:
    """Return the state of an interview that goes on from typed data.

    A list needs no further row when somebody else filled it in, or when one went on behind it; what may be left out
    and stands before the last answer was left out. The list that was answered last stays open, so that whoever
    paused in it goes on in it; ``begun`` tells that all there is came from earlier documents: every list is as it is to be.
    """
    slots = list(walk.slots)
    foreign_ways = _told_elsewhere(walk.model)
    answered = [
        number
        for number, slot in enumerate(slots)
        if at(typed, slot.loc) is not None and not names_the_year(slot.loc)
        if not any(inside(_way(slot.loc), way) for way in foreign_ways)
    ]
    last = answered[-1] if answered else -1
    before = [
        slot
        for slot in slots[: last + 1]
        if not slot.answered and not slot.required and slot.asked_by is None
    ]
    full = [
        slot for slot in slots if slot.row and slot.row[-1] and (begun or _needs_no_more(slot, walk, typed))
    ]
    closed = frozenset(slot.list_loc for slot in (*before, *full) if slot.row)
    passed = frozenset(
        slot.list_loc if slot.row else slot.loc for slot in before if not slot.row or not slot.row[-1]
    )
    return replace(walk.state, closed=closed, passed=passed)


def _needs_no_more(slot: Slot, walk: Walk, typed: Mapping[str, Any]) -> bool:
    """Tell whether a list came from elsewhere, or has a row for every year."""
    if at(typed, slot.list_loc) is None:
        return True
    years = (
        years_of(walk.model, walk.known, slot.list_loc) if is_yearly(slot.field_of_row(walk.model)) else ()
    )
    return bool(years) and len(with_years(at(walk.known, slot.list_loc), years)) == slot.row[-1]


def _told_elsewhere(model: type[Part]) -> tuple[Loc, ...]:
    """Return the ways to values that earlier documents and standing files tell: that they are there says nothing of a talk."""
    held = filled_places(model) if issubclass(model, Document) else ()
    ways = [tuple(step for step in one.place.split(".") if step not in {"*", "0"}) for one in held]
    return (*ways, *((name,) for name, field in fields_of(model).items() if field.fact is not None))


def _way(loc: Loc) -> Loc:
    return tuple(step for step in loc if isinstance(step, str))


def last_typed(walk: Walk, data: Mapping[str, Any]) -> Slot | None:
    """Return the last place that was typed before the next question, or of all where nothing is asked."""
    slots, following = list(walk.slots), walk.next
    until = next((n for n, slot in enumerate(slots) if following and slot.loc == following.loc), len(slots))
    typed = [slot for slot in slots[:until] if not slot.row and at(data, slot.loc) is not None]
    return typed[-1] if typed else None


def taken_back(state: State, slot: Slot) -> State:
    """Return the state before an answer that a file had: it is asked again, in the list where it stood."""
    lists = {slot.loc[:depth] for depth, step in enumerate(slot.loc) if isinstance(step, int)}
    return replace(
        state, data=without(state.data, slot.loc), closed=state.closed - lists, last=slot.loc,
        wanted=(slot.loc, *state.wanted),
    )  # fmt: skip


def reopened(walk: Walk, loc: Loc) -> tuple[Loc, ...]:
    """Return the places to ask when one asks for a field, a group or a list."""
    field = field_at(walk.model, loc)
    if field is None or field.group is None or (field.is_list and not isinstance(loc[-1], int)):
        return (loc,)
    there = tuple(slot.loc for slot in walk.slots if inside(slot.loc, loc) and slot.answered)
    return there or (loc,)
