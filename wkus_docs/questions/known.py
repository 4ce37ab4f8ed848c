"""What data typed before say of an interview: which lists were ended, and which answer was the last."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wkus_docs.errors import Loc
from wkus_docs.field import field_at
from wkus_docs.questions.slots import Slot, State, Walk
from wkus_docs.questions.tree import at, inside, without


def closed_lists(walk: Walk, typed: Mapping[str, Any]) -> frozenset[Loc]:
    """Return the lists that need no further row: those that somebody else filled in, and those behind which one went on.

    The list that was answered last stays open, so that whoever paused in it goes on in it.
    """
    slots = list(walk.slots())
    answered = [number for number, slot in enumerate(slots) if at(typed, slot.loc) is not None]
    last = answered[-1] if answered else -1
    return frozenset(
        slot.list_loc
        for number, slot in enumerate(slots)
        if slot.row and slot.row[-1]
        if number < last or at(typed, slot.list_loc) is None
    )


def last_typed(walk: Walk, data: Mapping[str, Any]) -> Slot | None:
    """Return the last place that was typed before the next question, or of all where nothing is asked."""
    slots, following = list(walk.slots()), walk.next()
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
    there = tuple(slot.loc for slot in walk.slots() if inside(slot.loc, loc) and slot.answered)
    return there or (loc,)
