"""Rows of a form that stand for years: the year is printed as their name, and is not asked for."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, cast

from wkus_docs.errors import Loc
from wkus_docs.pdf.forms.form_nodes import Field, Group, Listing, Node, Pattern, changed, pattern
from wkus_docs.pdf.forms.yearly_lists import YEAR, year_of
from wkus_docs.reading import Source


def with_years(
    root: Group, lists: Collection[Pattern], years: tuple[int, ...], given: Sequence[Source]
) -> Group:
    """Return a form whose lists by year have a row for each year.

    A list for which data give other years, or one twice, keeps asking for them.
    """

    def change(node: Node) -> Node:
        if not isinstance(node, Listing) or pattern(node.loc) not in lists:
            return node
        if not all(_fits(_at(source.data, node.loc), years) for source in given):
            return node
        items = zip(node.items, years, strict=False)
        return replace(
            node, items=tuple(_of_year(cast("Group", item), year) for item, year in items), years=years
        )

    return cast("Group", changed(root, change)) if years else root


def _of_year(item: Group, year: int) -> Group:
    """Return a place of a list as that of a year."""
    at = len(item.loc) - 1

    def change(node: Node) -> Node:
        if not isinstance(node, Field):
            return node
        return replace(node, around=(*node.around[:at], f"{YEAR} {year}", *node.around[at + 1 :]))

    kept = tuple(changed(child, change) for child in item.children if child.loc[-1] != YEAR)
    return replace(item, label=f"{item.label.rpartition(' ')[0]} {year}", children=kept)


def _fits(items: Any, years: tuple[int, ...]) -> bool:
    """Whether items given for a list can stand in the rows of years."""
    if not isinstance(items, list):
        return items is None
    told = [year_of(item) for item in items]
    return len(set(told)) == len(told) and set(told) <= set(years)


def _at(value: Any, loc: Loc) -> Any:
    for step in loc:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value
