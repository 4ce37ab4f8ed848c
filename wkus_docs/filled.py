"""The values of a file that were filled in: „pole:” with nothing behind it is no value."""

from typing import Any

from wkus_docs.document import Part
from wkus_docs.field import Field, fields_of
from wkus_docs.words_for_nothing import Said, said_by


def filled(value: Any, group: type[Part] | None) -> Any:
    """Leave out what the clerk left empty: „pole:” with nothing behind it is a missing field.

    A name that is no field stays, whatever stands behind it, lest it be lost without a word.
    """
    if isinstance(value, dict):
        fields = fields_of(group) if group else {}
        return {
            key: filled(_listed(item, fields.get(key)), fields[key].group if key in fields else None)
            for key, item in value.items()
            if key not in fields or not is_blank(item)
        }
    return [filled(item, group) for item in value] if isinstance(value, list) else value


def _listed(value: Any, field: Field | None) -> Any:
    """Read „brak” or „nie dotyczy” for a list as one of nothing."""
    none = isinstance(value, str) and field is not None and field.is_list and said_by(value) is Said.NONE
    return [] if none else value


def is_blank(value: Any) -> bool:
    """Whether nothing was filled in, in a whole group neither; „[]” and „{}” say that there is nothing."""
    if isinstance(value, dict | list) and value:
        return all(map(is_blank, value.values() if isinstance(value, dict) else value))
    return value is None or (isinstance(value, str) and not value)
