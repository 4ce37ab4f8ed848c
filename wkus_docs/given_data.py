"""What a document was given: as JSON has it, with dots where the file asked for a place to write in, or as it stands."""

from typing import Any

from pydantic_core import to_jsonable_python

from wkus_docs.document import Part
from wkus_docs.errors import Loc
from wkus_docs.field import values_of
from wkus_docs.gaps import Gap

DOTS = "…"
"""What a file says to have a place to write in printed."""


def given_data(part: Part) -> dict[str, Any]:
    """Return the fields that a group was given, in the order of its type."""
    named = ((name, value) for name, value in values_of(part).items() if name in part.model_fields_set)
    return {name: _plain(value) for name, value in named if value is not None}


def _plain(value: Any) -> Any:
    if isinstance(value, Part):
        return given_data(value) or DOTS
    if isinstance(value, tuple):
        items = [_plain(item) for item in value]
        return DOTS if items and all(item == DOTS for item in items) else items
    return DOTS if isinstance(value, Gap) else to_jsonable_python(value)


def given_values(value: Any) -> Any:
    """Return the values that a document was given as plain groups and lists; gaps are not given."""
    if isinstance(value, Part):
        named = values_of(value)
        return {name: given_values(named[name]) for name in named if name in value.model_fields_set}
    if isinstance(value, tuple | list):
        return [given_values(item) for item in value]
    return None if isinstance(value, Gap) else value


def with_value(data: Any, loc: Loc, value: Any) -> Any:
    """Return a copy of data with another value at a place."""
    if not loc:
        return value
    changed: Any = dict(data) if isinstance(data, dict) else list(data)
    changed[loc[0]] = with_value(data[loc[0]], loc[1:], value)
    return changed
