"""What a sheet of data is to show, before it is known where: fields, groups of them, lists with spare places."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from annotated_types import MinLen
from pydantic.fields import FieldInfo

from wkus_docs.checking import Checked
from wkus_docs.document import Part, explanation, label
from wkus_docs.errors import Loc
from wkus_docs.gaps import Gap, shape
from wkus_docs.workbook.kinds import Kind, item_kind, kind_of
from wkus_docs.workbook.nodes import ACROSS, FLAT, Group, Leaf, Listing, Node

_SPARE_PLAIN, _SPARE_ROWS, _SPARE_COLUMNS, _SPARE_OWNERS = 3, 3, 2, 1


def outlined(checked: Checked, first_numbers: Mapping[str, int]) -> Group:
    """Return everything a file of data may say, with what this one says.

    ``first_numbers`` are numbers of first items that are not 1.
    """
    of = checked.document or checked.draft
    maker = _Maker(checked.source.data, dict(_longest(of, ())), first_numbers)
    return maker.group(type(of), of, (), checked.type.title, required=True)


@dataclass(frozen=True, slots=True)
class _Maker:
    raw: Any
    longest: Mapping[tuple[str, ...], int]
    first_numbers: Mapping[str, int]

    def group(self, model: type[Part], value: Any, loc: Loc, name: str, *, required: bool) -> Group:
        """Return the fields of a part; of an empty one when there is no value."""
        children = tuple(
            self._node(field, getattr(value, key) if isinstance(value, Part) else None, (*loc, key))
            for key, field in model.model_fields.items()
        )
        return Group(loc, name, required, children)

    def _node(self, field: FieldInfo, value: Any, loc: Loc) -> Node:
        parts, is_list = shape(field.annotation)
        in_item = any(isinstance(step, int) for step in loc)
        if parts and is_list:
            return self._listing(parts[0], field, value, loc)
        if parts:
            return self.group(parts[0], value, loc, label(field), required=field.is_required())
        if kind_of(field).many and not in_item:
            return self._plain(field, value, loc)
        return self._leaf(field, kind_of(field), value, loc)

    def _leaf(self, field: FieldInfo, kind: Kind, value: Any, loc: Loc) -> Leaf:
        if isinstance(value, Gap) or (isinstance(value, tuple) and any(isinstance(v, Gap) for v in value)):
            value = _written(self.raw, loc)
        return Leaf(loc, label(field), explanation(field), field.is_required(), kind, value)

    def _plain(self, field: FieldInfo, value: Any, loc: Loc) -> Listing:
        values = list(value or ())
        kind = item_kind(field)
        count = max(len(values), _fewest(field)) + _SPARE_PLAIN
        items = tuple(
            self._leaf(field, kind, values[slot] if slot < len(values) else None, (*loc, slot))
            for slot in range(count)
        )
        return Listing(loc, label(field), explanation(field), "", items)

    def _listing(self, model: type[Part], field: FieldInfo, value: Any, loc: Loc) -> Listing:
        values = [item for item in value or () if not isinstance(item, Gap)]
        places = max(self.longest.get(_pattern(loc), 0), _fewest(field)) + self._spare(model, loc)
        items = tuple(
            self.group(
                model,
                values[slot] if slot < len(values) else None,
                (*loc, slot),
                model.title(),
                required=True,
            )
            for slot in range(places)
        )
        first = self.first_numbers.get(".".join(_pattern(loc)), 1)
        return Listing(loc, label(field), explanation(field), model.title(), items, first)

    def _spare(self, model: type[Part], loc: Loc) -> int:
        """Return how many places more a list gets; a list of lists fewer, as each brings tables of its own."""
        item = self.group(model, None, (*loc, 0), "", required=True)
        if any(not listing.lies_flat for listing in item.listings):
            return _SPARE_OWNERS
        if len(item.leaves) > ACROSS or item.listings:
            return _SPARE_COLUMNS
        inner = any(isinstance(step, int) for step in loc)
        return _SPARE_OWNERS if inner and len(item.leaves) <= FLAT else _SPARE_ROWS


def _longest(value: Any, loc: Loc) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield the length of the longest list of every kind; the longest comes last."""
    lengths: dict[tuple[str, ...], int] = {}
    for pattern, length in _lengths(value, loc):
        lengths[pattern] = max(length, lengths.get(pattern, 0))
    yield from lengths.items()


def _lengths(value: Any, loc: Loc) -> Iterator[tuple[tuple[str, ...], int]]:
    if isinstance(value, Part):
        for name in type(value).model_fields:
            yield from _lengths(getattr(value, name), (*loc, name))
    elif isinstance(value, tuple):
        yield _pattern(loc), len(value)
        for index, item in enumerate(value):
            yield from _lengths(item, (*loc, index))


def _pattern(loc: Loc) -> tuple[str, ...]:
    return tuple(str(step) for step in loc if not isinstance(step, int))


def _fewest(field: FieldInfo) -> int:
    return max([1, *(item.min_length for item in field.metadata if isinstance(item, MinLen))])


def _written(raw: Any, loc: Loc) -> str | None:
    """Return what the file says at a place where there is no good value."""
    for step in loc:
        inside = isinstance(raw, list) and isinstance(step, int) and step < len(raw)
        raw = raw[step] if inside or (isinstance(raw, dict) and step in raw) else None
    return raw if isinstance(raw, str) else None
