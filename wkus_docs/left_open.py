"""What a document that is not issued may leave open, and what stands there.

A draft for the council lacks what an act gets when it is adopted: fields marked so (:mod:`wkus_docs.issuing`). A
form to be filled in by hand lacks whatever the file does not give. In both a value of dots, „…”, asks for a
place to write in.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import ValidationError

from wkus_docs.document import Part
from wkus_docs.errors import Loc, Problem
from wkus_docs.field import Field, Kind, field_at, fields_of
from wkus_docs.gaps import Rows
from wkus_docs.heading import Heading
from wkus_docs.polish.nieznany_dzien import UNKNOWN_DAYS

_FORM = "formularz"
"""Value of a choice: the shape for filling in."""
_DOTS = re.compile(r"\s*(?:…|\.{3,}|_{3,})[…._\s]*")


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """Data with what stands for values not known yet.

    ``data`` are those of the file and, at the places ``pending``, values that stand for what comes later;
    ``blanks`` are the places where dots are asked for; ``rows`` is told for a form to be filled in by hand.
    """

    model: type[Part]
    data: dict[str, Any]
    pending: frozenset[Loc]
    blanks: frozenset[Loc]
    rows: Rows | None

    def leaves_open(self, found: Problem) -> bool:
        """Tell whether a finding is about a value that is not known yet: it stands there, or the message names it."""
        there = any(found.path[: len(at)] == at for at in self.blanks | self.pending)
        return there or any(dots in found.message for dots in UNKNOWN_DAYS)

    def may_lack(self, loc: Loc) -> bool:
        """Tell whether a place may be empty: any one of a form, in a draft what comes with adoption."""
        if self.rows is not None:
            return True
        field = field_at(self.model, loc)
        return field is not None and field.when_issued is not None


def left_open(model: type[Part], data: dict[str, Any], heading: Heading) -> LeftOpen:
    """Return data of a file with what they leave open."""
    blanks = frozenset(_dotted(data, ()))
    if heading.blank:
        usual = Rows()
        rows = Rows(heading.liczba_wierszy or usual.usual, heading.liczba_oceniajacych or usual.people)
        shaped = {name: _FORM for name in _shapes(model) if name not in data}
        return LeftOpen(model, {**data, **shaped}, frozenset((name,) for name in shaped), blanks, rows)
    assert heading.data_przygotowania is not None  # noqa: S101 – a head without it was refused
    pending: set[Loc] = set()
    filled = _group(model, data, (), heading.data_przygotowania, pending)
    return LeftOpen(model, filled, frozenset(pending), blanks, None)


def _shapes(model: type[Part]) -> Iterator[str]:
    """Yield the fields that choose a shape for filling in, where a type has one of its own: a survey, a visit's card."""
    for name, field in fields_of(model).items():
        if any(choice.value == _FORM for choice in field.choices):
            yield name


def _dotted(value: Any, loc: Loc) -> Iterator[Loc]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _dotted(item, (*loc, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _dotted(item, (*loc, index))
    elif is_dotted(value):
        yield loc


def is_dotted(value: Any) -> bool:
    """Tell whether a value asks for a place to write in."""
    return isinstance(value, str) and _DOTS.fullmatch(value) is not None


def _group(model: type[Part], data: dict[str, Any], loc: Loc, day: date, pending: set[Loc]) -> dict[str, Any]:
    """Return a group with what stands for values that come with adoption, and note their places."""
    made, day = dict(data), _own_day(model, data, day)
    for name, field in fields_of(model).items():
        at = (*loc, name)
        if name in data:
            made[name] = _inside(field, data[name], at, day, pending)
        elif (value := _standing(field, day)) is not None:
            made[name] = value
            pending.add(at)
    return made


def _inside(field: Field, value: Any, loc: Loc, day: date, pending: set[Loc]) -> Any:
    if field.group is None:
        return value
    if isinstance(value, dict):
        return _group(field.group, value, loc, day, pending)
    if isinstance(value, list):
        return [_inside(field, item, (*loc, index), day, pending) for index, item in enumerate(value)]
    return value


def _standing(field: Field, day: date) -> Any:
    """Return what stands for a value that comes with adoption; None for any other, or for a group."""
    mark = field.when_issued
    if mark is None or field.is_list:
        return None
    if field.kind is Kind.DATE:
        return mark.day(day)
    return mark.text(day) or None


def _own_day(model: type[Part], data: dict[str, Any], day: date) -> date:
    """Return the day that the group itself tells for its adoption, if it does: the number is of its year."""
    for name, field in fields_of(model).items():
        if field.when_issued is not None and field.kind is Kind.DATE and name in data:
            try:
                own: date = field.read(data[name])
            except ValidationError:
                return day
            return own
    return day
