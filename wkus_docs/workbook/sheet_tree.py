"""The tree of what a sheet of data shows: fields, groups of them, lists with spare places."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wkus_docs.checking import Checked
from wkus_docs.document import Document, Part
from wkus_docs.errors import Loc
from wkus_docs.field import Field, all_in, fields_of, values_of
from wkus_docs.gaps import Gap
from wkus_docs.workbook.cell_kinds import CellKind, cell_of, item_cell
from wkus_docs.workbook.nodes import ACROSS, FLAT, Group, Leaf, Listing, Node

_SPARE_PLAIN, _SPARE_ROWS, _SPARE_COLUMNS, _SPARE_OWNERS = 3, 3, 2, 1


def tree_of(checked: Checked, first_numbers: Mapping[str, int]) -> Group:
    """Return everything a file of data may say, with what this one says.

    ``first_numbers`` are numbers of first items that are not 1.
    """
    of = checked.document or checked.draft
    maker = _Maker(checked.source.data, _longest(of), first_numbers)
    return maker.group(type(of), of, (), checked.type.title, required=True)


@dataclass(frozen=True, slots=True)
class _Maker:
    raw: Any
    longest: Mapping[tuple[str, ...], int]
    first_numbers: Mapping[str, int]

    def group(self, model: type[Part], value: Any, loc: Loc, name: str, *, required: bool) -> Group:
        """Return the fields of a part; of an empty one when there is no value."""
        values = _given(value) if isinstance(value, Part) else {}
        children = tuple(
            self._node(field, values.get(key), (*loc, key)) for key, field in fields_of(model).items()
        )
        return Group(loc, name, required, children)

    def _node(self, field: Field, value: Any, loc: Loc) -> Node:
        if field.group and field.is_list:
            return self._listing(field.group, field, value, loc)
        if field.group:
            return self.group(field.group, value, loc, field.label, required=field.required)
        if field.is_list and not any(isinstance(step, int) for step in loc):
            return self._plain(field, value, loc)
        return self._leaf(field, cell_of(field), value, loc)

    def _leaf(self, field: Field, kind: CellKind, value: Any, loc: Loc) -> Leaf:
        if isinstance(value, Gap) or (isinstance(value, tuple) and any(isinstance(v, Gap) for v in value)):
            value = _written(self.raw, loc)
        return Leaf(loc, field.label, field.explanation, field.required, kind, value)

    def _plain(self, field: Field, value: Any, loc: Loc) -> Listing:
        values = list(value or ())
        kind = item_cell(field)
        count = max(len(values), field.fewest, 1) + _SPARE_PLAIN
        items = tuple(
            self._leaf(field, kind, values[slot] if slot < len(values) else None, (*loc, slot))
            for slot in range(count)
        )
        return Listing(loc, field.label, field.explanation, "", items)

    def _listing(self, model: type[Part], field: Field, value: Any, loc: Loc) -> Listing:
        values = [item for item in value or () if not isinstance(item, Gap)]
        places = max(self.longest.get(_pattern(loc), 0), field.fewest, 1) + self._spare(model, loc)
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
        return Listing(loc, field.label, field.explanation, model.title(), items, first)

    def _spare(self, model: type[Part], loc: Loc) -> int:
        """Return how many places more a list gets; a list of lists fewer, as each brings tables of its own."""
        item = self.group(model, None, (*loc, 0), "", required=True)
        if any(not listing.lies_flat for listing in item.listings):
            return _SPARE_OWNERS
        if len(item.leaves) > ACROSS or item.listings:
            return _SPARE_COLUMNS
        inner = any(isinstance(step, int) for step in loc)
        return _SPARE_OWNERS if inner and len(item.leaves) <= FLAT else _SPARE_ROWS


def _given(part: Part) -> dict[str, Any]:
    """Return the values of a part; a default that nobody has typed stays an empty cell, which means the same."""
    fields = fields_of(type(part))
    return {
        name: value
        for name, value in values_of(part).items()
        if name in part.model_fields_set or isinstance(value, Gap) or value != fields[name].default
    }


def _longest(document: Document) -> dict[tuple[str, ...], int]:
    """Return the length of the longest list of every kind."""
    lengths: dict[tuple[str, ...], int] = {}
    for loc, value in all_in(document):
        if isinstance(value, tuple):
            lengths[_pattern(loc)] = max(len(value), lengths.get(_pattern(loc), 0))
    return lengths


def _pattern(loc: Loc) -> tuple[str, ...]:
    return tuple(str(step) for step in loc if not isinstance(step, int))


def _written(raw: Any, loc: Loc) -> str | None:
    """Return what the file says at a place where there is no good value."""
    for step in loc:
        inside = isinstance(raw, list) and isinstance(step, int) and step < len(raw)
        raw = raw[step] if inside or (isinstance(raw, dict) and step in raw) else None
    return raw if isinstance(raw, str) else None
