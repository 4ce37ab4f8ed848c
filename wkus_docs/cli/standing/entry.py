"""A new entry of a list with days: what was before it stays in the file."""

from collections.abc import Mapping
from copy import deepcopy
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

from wkus_docs.cli.conversation.asking import Asking
from wkus_docs.cli.conversation.menu import Chosen, Menu
from wkus_docs.cli.prompting import Face
from wkus_docs.cli.standing.changes import Change
from wkus_docs.field import fields_of
from wkus_docs.polish.zapis import data_liczbowo
from wkus_docs.questions import Interview
from wkus_docs.scalars.data import Data

if TYPE_CHECKING:
    from wkus_docs.document import Part

_DATES = ("od", "do")


def with_entry(
    model: "type[Part]", data: Mapping[str, Any], change: Change, face: Face, day: date
) -> dict[str, Any] | None:
    """Ask for a new entry and return the data with it; None where it was left. Raises Paused."""
    group = fields_of(model)[change.field].group
    assert group is not None  # noqa: S101 – changes are lists of groups
    before: list[Any] = list(data.get(change.field) or [])
    begun = deepcopy(before[-1]) if change.copies and before else {}
    interview = Interview(
        group, {name: value for name, value in begun.items() if name not in _DATES}, day=day
    )
    if not _asked(interview, face, needs_day=bool(before) and change.follows, copies=change.copies):
        return None
    entry = dict(interview.data)
    ended = [_ended(one, entry) for one in before] if change.follows else before
    return {**data, change.field: [*ended, entry]}


def without_optional(interview: Interview) -> Interview:
    """Return an interview that does not ask once more for what was left out before; what is new is asked for by itself."""
    while (question := interview.question()) is not None and not question.required:
        if not (interview.done_with_list() if question.many else interview.skip()):
            break
    return interview


def _asked(interview: Interview, face: Face, *, needs_day: bool, copies: bool) -> bool:
    """Put the questions of an entry, its first day first; tell whether it is wanted. Raises Paused."""
    without_optional(interview)
    asking = Asking(interview, face, lambda: None, needed=frozenset({"od"} if needs_day else ()))
    interview.ask("od")
    asking.run()
    if not copies:
        return True
    return Menu(interview, face, asking, None, "zapisz").run() is Chosen.MAKE


def _ended(earlier: Any, entry: Mapping[str, Any]) -> Any:
    """Return an earlier entry, which ends before a new one begins; an end that is told and lies earlier stays."""
    end, start = (_day(one.get(name)) for one, name in ((earlier, "do"), (entry, "od")))
    if end is None or start is None or end < start:
        return earlier  # the end that is not told is counted from the day of the new entry
    return {**earlier, "do": data_liczbowo(start - timedelta(days=1))}


def _day(typed: Any) -> date | None:
    try:
        return TypeAdapter[date](Data).validate_python(typed)
    except ValidationError:
        return None
