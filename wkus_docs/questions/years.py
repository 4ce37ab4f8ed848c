"""Lists with one row a year: which years they are for, so that nobody types them.

>>> from wkus_docs.documents.uchwala_program_wieloletni import UchwalaProgramWieloletni
>>> from wkus_docs.field import fields_of
>>> is_yearly(fields_of(UchwalaProgramWieloletni)["srodki"])
True
>>> years_of(UchwalaProgramWieloletni, {"okres": {"od": "1.01.2027", "do": "31.12.2028"}}, ("srodki",))
(2027, 2028)
"""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from wkus_docs.document import Part
from wkus_docs.errors import Loc
from wkus_docs.field import Field, Kind, fields_of, group_at
from wkus_docs.questions.shapes import is_period
from wkus_docs.questions.tree import at

_YEAR = "rok"
_OTHER_YEARS = frozenset({"ZadanieRoku", "BilansDotacji", "KwotaZakwestionowana", "WyjasnienieOdchylenia"})
"""Groups whose years are not those of the period: years before it, or several rows a year."""


def is_yearly(field: Field) -> bool:
    """Tell whether a list has a row for each year of the period."""
    if not field.is_list or field.group is None or field.group.__name__ in _OTHER_YEARS:
        return False
    year = fields_of(field.group).get(_YEAR)
    return year is not None and year.required and year.kind is Kind.YEAR


def years_of(model: type[Part], data: Mapping[str, Any], loc: Loc) -> tuple[int, ...]:
    """Return the years of the nearest span of days around a place, then of one a group away; none where none is known."""
    for depth in range(len(loc) - 1, -1, -1):
        group, around = group_at(model, loc[:depth]), at(data, loc[:depth])
        if group is not None and (found := next(_spans(group, around), ())):
            return found
    return next((years for group, value in _groups(model, data) for years in _spans(group, value)), ())


def with_years(rows: Any, years: tuple[int, ...]) -> list[dict[str, Any]]:
    """Return the rows of a list with one for each year that has none, in the order of the years."""
    known = [row for row in rows or [] if isinstance(row, dict)]
    told = {str(row.get(_YEAR)) for row in known}
    made = [*known, *({_YEAR: str(year)} for year in years if str(year) not in told)]
    return sorted(made, key=lambda row: str(row.get(_YEAR, "")))


def _spans(group: type[Part], value: Any) -> Iterator[tuple[int, ...]]:
    for name, field in fields_of(group).items():
        if is_period(field.group) and not field.is_list and (years := _years(field, at(value, (name,)))):
            yield years


def _groups(model: type[Part], data: Any) -> Iterator[tuple[type[Part], Any]]:
    for name, field in fields_of(model).items():
        if field.group is not None and not field.is_list and (value := at(data, (name,))):
            yield field.group, value


def _years(field: Field, value: Any) -> tuple[int, ...]:
    try:
        span = field.read(value) if value else None
    except ValidationError:
        return ()
    return tuple(range(span.od.year, span.do.year + 1)) if span else ()
