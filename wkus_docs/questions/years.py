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
from wkus_docs.field import Field, Kind, field_at, fields_of, group_at
from wkus_docs.polish.kalendarz import po_miesiacach
from wkus_docs.questions.shapes import is_period
from wkus_docs.questions.tree import at
from wkus_docs.taken import as_typed

_YEAR = "rok"
_OTHER_YEARS = frozenset(
    {
        "ZadanieRoku",
        "BilansDotacji",
        "KwotaZakwestionowana",
        "PozycjaDoZwrotu",
        "WyjasnienieOdchylenia",
        "ZmianaTranszy",
        "ZmianaWydatkow",
    }
)
"""Groups whose years are not those of the period: years before it, some of them, or several rows a year."""


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
    if len(loc) > 1 and isinstance(loc[-2], str):
        return ()  # in a group of its own, which may be about other years
    return next((years for group, value in _groups(model, data) for years in _spans(group, value)), ())


def names_the_year(loc: Loc) -> bool:
    """Tell whether a place is the year of a row, which nobody types where the period tells it."""
    return len(loc) > 1 and loc[-1] == _YEAR and isinstance(loc[-2], int)


def with_years(rows: Any, years: tuple[int, ...]) -> list[dict[str, Any]]:
    """Return the rows of a list with one for each year that has none, in the order of the years."""
    known = [row for row in rows or [] if isinstance(row, dict)]
    told = {str(row.get(_YEAR)) for row in known}
    made = [*known, *({_YEAR: str(year)} for year in years if str(year) not in told)]
    return sorted(made, key=lambda row: str(row.get(_YEAR, "")))


def year_before(model: type[Part], data: Mapping[str, Any], loc: Loc) -> Loc | None:
    """Return the place of the same list in the row of the year before; None where there is none to repeat.

    Lists with sums are not repeated: the sums of another year are not those of this one.
    """
    field = field_at(model, loc)
    if field is None or field.group is None or any(inner.kind is Kind.SUM for inner in field.walk()):
        return None
    for depth in range(len(loc) - 1, 0, -1):
        step, around = loc[depth], field_at(model, loc[:depth])
        if isinstance(step, int) and step and around is not None and is_yearly(around):
            source = (*loc[:depth], step - 1, *loc[depth + 1 :])
            return source if at(data, source) else None
    return None


def year_of(data: Any, loc: Loc) -> int:
    """Return the year of the row around a place; 0 where none says it."""
    told = (
        at(data, (*loc[:depth], _YEAR)) for depth in range(len(loc), 0, -1) if isinstance(loc[depth - 1], int)
    )
    return next((int(year) for year in told if str(year).isdecimal()), 0)


def moved(group: type[Part], value: Any, years: int) -> Any:
    """Return a value of a group with its days and years so many years later."""
    if isinstance(value, list | tuple):
        return [moved(group, item, years) for item in value]
    if not isinstance(value, dict):
        return value
    fields = fields_of(group)
    return {
        name: _moved(fields[name], inner, years) if name in fields else inner for name, inner in value.items()
    }


def _moved(field: Field, value: Any, years: int) -> Any:
    if field.group is not None:
        return moved(field.group, value, years)
    if field.kind is not Kind.DATE or field.is_list:
        return value
    try:
        return as_typed(po_miesiacach(field.read(value), 12 * years))
    except ValidationError:
        return value


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
