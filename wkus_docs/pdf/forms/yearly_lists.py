"""Lists that have an item for each year of the period of a document: whose years a form may print.

Such a list has items with a field „rok” beside others, and the model does not mark it as one of some years only. The
example must agree: where it has the list, it gives years of its period and no other; so lists of years gone by
(„zadania tego samego rodzaju”) stay as they are.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from wkus_docs.document import Document, Part
from wkus_docs.field import Field, Kind, fields_of
from wkus_docs.parts.strony.okres import SOME_YEARS, Okres
from wkus_docs.pdf.forms.form_nodes import Pattern
from wkus_docs.scalars.liczba import Rok

YEAR = "rok"
"""The field of an item that tells its year."""
MOST_YEARS = 15
"""Years of a period; a longer one is a mistake in one of its days."""
_NEAR = 2
"""Steps to a period that is the document's own, or that of the case it is about („konkurs.okres_realizacji”)."""


def yearly_lists(model: type[Document], example: Mapping[str, Any]) -> tuple[Pattern, ...]:
    """Return the ways to the lists that go by the years of the period; ``example`` is data as a reader gives them."""
    period = period_of(model)
    if period is None:
        return ()
    known = set(years_at(example, period))
    ways = (way for way, one in _fields(model, ()) if _is_yearly(one))
    return tuple(way for way in ways if set(_years(example, way)) <= known)


def period_of(model: type[Document]) -> Pattern | None:
    """Return the way to the period that the document is about; None where it has none."""
    found = [way for way, one in _fields(model, ()) if one.group is Okres and not one.is_list]
    near = [way for way in found if len(way) <= _NEAR and not _in_list(model, way)]
    return min(near, key=len, default=None)


def years_at(data: Mapping[str, Any], way: Pattern) -> tuple[int, ...]:
    """Return the years of a period given as texts; none where it is not given, or is no period that can be."""
    value: Any = data
    for step in way:
        value = value.get(step) if isinstance(value, dict) else None
    if not isinstance(value, dict):
        return ()
    try:
        years = Okres.model_validate({key: value.get(key) for key in fields_of(Okres)}).lata
    except ValueError:
        return ()
    return years if len(years) <= MOST_YEARS else ()


def year_of(item: Any) -> int | None:
    """Return the year that an item of a list gives as text; None where it gives none."""
    text = item.get(YEAR) if isinstance(item, dict) else None
    try:
        return _YEAR.read(text) if isinstance(text, str) else None
    except ValueError:
        return None


class _WithYear(Part):
    """A year alone, to read it as every document does."""

    rok: Rok
    """Rok"""


_YEAR = fields_of(_WithYear)[YEAR]


def _is_yearly(one: Field) -> bool:
    """Whether an item of a list tells its year, and something of it."""
    inside = fields_of(one.group) if one.group is not None and one.is_list else {}
    return (
        YEAR in inside and inside[YEAR].kind is Kind.YEAR and len(inside) > 1 and SOME_YEARS not in one.notes
    )


def _fields(model: type[Part], above: Pattern) -> Iterator[tuple[Pattern, Field]]:
    for name, one in fields_of(model).items():
        yield (*above, name), one
        if one.group is not None:
            yield from _fields(one.group, (*above, name))


def _in_list(model: type[Part], way: Pattern) -> bool:
    group: type[Part] | None = model
    for step in way:
        one = fields_of(group)[step] if group is not None else None
        if one is None or one.is_list:
            return True
        group = one.group
    return False


def _years(value: Any, way: Pattern) -> Iterator[int | None]:
    """Yield the years of the items of a list, wherever in the data it stands."""
    if isinstance(value, list):
        for item in value:
            yield from _years(item, way)
    elif not way and value is not None:
        yield year_of(value)
    elif isinstance(value, dict):
        yield from _years(value.get(way[0]), way[1:])
