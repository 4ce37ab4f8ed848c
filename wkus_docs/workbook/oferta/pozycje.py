"""Costs of an offer as rows of a table: the years that have columns, and what stands in each row."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from wkus_docs.workbook.nodes import Group, Leaf, Listing
from wkus_docs.workbook.oferta.granice import limits
from wkus_docs.workbook.outline import Outline, is_used

ADMINISTRATION = "Koszty administracyjne"
"""What a row of administrative costs has in place of an activity."""
BASE = "kosztorys.dzialania.@.koszty.#"
BASE_OF_ADMINISTRATION = "kosztorys.koszty_administracyjne.#"
_BLANK_YEARS = 5
_OF_YEAR = ("kwota", "koszt_jednostkowy", "liczba_jednostek")

Year: TypeAlias = int | str | None
"""A head of a column: a year, words that a file has in its place, or nothing yet."""


def years_of(outline: Outline) -> list[Year]:
    """Return the years that have a column: those of the task, and all that some cost names; twice, if one does."""
    period = limits(outline).period
    needed: Counter[Year] = Counter(outline.value("termin.lata") or (period.lata if period else ()))
    for cost, _ in _costs(outline):
        needed |= Counter(said(one, "rok") for one in _amounts(cost))
    for path in (
        "dotacja_w_latach",
        *(f"oferenci.{slot}.koszty_roczne" for slot in range(len(outline.items("oferenci")))),
    ):
        needed |= Counter(said(one, "rok") for one in outline.items(path) if is_used(one))
    years = sorted(needed.elements(), key=lambda one: (not isinstance(one, int), str(one)))
    return years or [None] * _BLANK_YEARS


def rows(outline: Outline, years: list[Year]) -> Iterator[Mapping[str, Any]]:
    """Yield what stands in each row: costs of activities, then the administrative ones."""
    for cost, activity in _costs(outline):
        row = {"kosztorys.dzialania.@.nazwa": activity}
        row |= {f"{BASE}.{leaf.loc[-1]}": leaf.value for leaf in cost.children if isinstance(leaf, Leaf)}
        free = list(enumerate(years))
        for one in _amounts(cost):
            slot, year = next(place for place in free if place[1] == said(one, "rok"))
            free.remove((slot, year))
            row |= {f"{BASE}.kwoty_roczne.{slot}.{name}": said(one, name) for name in _OF_YEAR}
        yield row


def has_rates(outline: Outline) -> bool:
    """Tell whether some cost has a unit cost of its own in a year."""
    amounts = (one for cost, _ in _costs(outline) for one in _amounts(cost))
    return any(said(one, name) is not None for one in amounts for name in _OF_YEAR[1:])


def _costs(outline: Outline) -> Iterator[tuple[Group, Any]]:
    """Yield every cost with the name of its activity; an activity without costs has one empty row."""
    for activity in outline.items("kosztorys.dzialania"):
        if is_used(activity):
            costs = [one for one in _inside(activity, "koszty") if is_used(one)]
            name = next(leaf.value for leaf in activity.leaves if leaf.loc[-1] == "nazwa")
            yield from ((cost, name) for cost in costs or _inside(activity, "koszty")[:1])
    for cost in outline.items("kosztorys.koszty_administracyjne"):
        if is_used(cost):
            yield cost, ADMINISTRATION


def _amounts(cost: Group) -> list[Group]:
    return [one for one in _inside(cost, "kwoty_roczne") if is_used(one)]


def in_years(outline: Outline, path: str, years: list[Year], name: str) -> list[Any]:
    """Return the values of a list of amounts by year, in the order of the columns."""
    free = [one for one in outline.items(path) if is_used(one)]
    found: list[Any] = []
    for year in years:
        item = next((one for one in free if said(one, "rok") == year), None)
        found.append(None if item is None else said(item, name))
        free = [one for one in free if one is not item]
    return found


def _inside(group: Group, name: str) -> list[Group]:
    listing = next(child for child in group.children if isinstance(child, Listing) and child.loc[-1] == name)
    return [item for item in listing.items if isinstance(item, Group)]


def said(group: Group, name: str) -> Any:
    """Return what a field of one value says in a group."""
    return next(leaf.value for leaf in group.leaves if leaf.loc[-1] == name)
