"""What may be asked besides: optional fields and groups with no value, and one more row of a list."""

from collections.abc import Iterator, Mapping
from typing import Any

from wkus_docs.document import Part
from wkus_docs.errors import Loc
from wkus_docs.field import Field, fields_of, in_words
from wkus_docs.filled import is_blank
from wkus_docs.questions.question import Offer
from wkus_docs.questions.shapes import shape_of
from wkus_docs.questions.slots import Walk
from wkus_docs.questions.tree import at, spelled


def offers(model: type[Part], known: Mapping[str, Any], walk: Walk) -> Iterator[Offer]:
    """Yield them in the order of the document, each with the group it belongs to."""
    open_places = {slot.loc for slot in walk.slots if not slot.answered}
    for loc, field, value in _optional(model, known, ()):
        if any(loc == there[: len(loc)] for there in open_places) or (
            field.when_issued is not None and walk.project
        ):
            continue
        rows = field.is_list and not is_blank(value)
        label = f"{field.label}: kolejna pozycja" if rows else field.label
        yield Offer(
            spelled(loc),
            label,
            in_words(model, loc[:-1], dict(known)) if len(loc) > 1 else "",
            field.explanation,
        )


def _optional(model: type[Part], data: Any, loc: Loc) -> Iterator[tuple[Loc, Field, Any]]:
    for name, field in fields_of(model).items():
        there, value = (*loc, name), at(data, (name,))
        if field.is_list or (is_blank(value) and not field.required and value is None):
            yield there, field, value
        yield from _inside(field, there, value)


def _inside(field: Field, loc: Loc, value: Any) -> Iterator[tuple[Loc, Field, Any]]:
    if field.group is None or is_blank(value):
        return
    shape = shape_of(field.group)
    names = shape.names if shape else ()
    rows = enumerate(value) if field.is_list and isinstance(value, list) else [(None, value)]
    for index, row in rows:
        there = loc if index is None else (*loc, index)
        yield from (one for one in _optional(field.group, row, there) if one[0][-1] not in names)
