"""The values of a file that were filled in: „pole:” with nothing behind it is no value."""

from typing import Any

from wkus_docs.document import Part
from wkus_docs.field import Field, fields_of
from wkus_docs.polish.zwijanie import zwin

_NONE = "brak"
"""How a clerk says that there is nothing."""


def filled(value: Any, group: type[Part] | None) -> Any:
    """Leave out what the clerk left empty: „pole:” with nothing behind it is a missing field.

    A name that is no field stays, whatever stands behind it, lest it be lost without a word.
    """
    if isinstance(value, dict):
        fields = fields_of(group) if group else {}
        return {
            key: filled(_listed(item, fields.get(key)), fields[key].group if key in fields else None)
            for key, item in value.items()
            if key not in fields or not (is_blank(item) or _left_out(item, fields[key]))
        }
    return [filled(item, group) for item in value] if isinstance(value, list) else value


def _listed(value: Any, field: Field | None) -> Any:
    """Read „brak” for a list as one of nothing."""
    return [] if field is not None and field.is_list and says_none(value) else value


def _left_out(value: Any, field: Field) -> bool:
    """Tell whether „brak” says that a group, or a fact of the office, is left out on purpose, where it may be."""
    may_be = not field.required and not field.is_list and (field.group is not None or field.fact is not None)
    return may_be and says_none(value)


def says_none(value: Any) -> bool:
    """Whether a value says that there is none: „brak”."""
    return isinstance(value, str) and zwin(value) == _NONE


def is_blank(value: Any) -> bool:
    """Whether nothing was filled in, in a whole group neither; „[]” and „{}” say that there is nothing."""
    if isinstance(value, dict | list) and value:
        return all(map(is_blank, value.values() if isinstance(value, dict) else value))
    return value is None or (isinstance(value, str) and not value)
