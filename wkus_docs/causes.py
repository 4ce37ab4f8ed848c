"""One slip, many errors: the value from which most of them follow, found by trying.

A date typed in the wrong decade breaks thirty rules at once. With more than a few errors each date, year,
amount and count is taken away in turn: the rules that need it fall silent, and the value that silences most
errors may be the slip. Then its near misspellings are tried (a year off, day and month swapped, a digit too
many); one with which nearly all errors vanish is offered as the cure.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from wkus_docs.document import Part
from wkus_docs.errors import Loc
from wkus_docs.field import all_in, field_at
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.kind import Kind

FEWEST = 4
"""Errors from which on a common cause is looked for."""

Errors = frozenset[tuple[Loc, str]]
"""Errors of rules, each by its place and the name of its rule."""

_MOST = 0.75
_TRIES = 60
"""Values of a kind that are taken away in turn: each costs a judgement of the whole document."""
_CANDIDATES = 4
_YEARS = (1, -1, 2, -2, 3, -3, 10, -10, 100, -100)
_SCALES = (10, 100, 1000)


@dataclass(frozen=True, slots=True)
class Cause:
    """A value that most errors follow from: its place, those errors, and what it may have been meant to be.

    ``meant`` is Polish text; it is empty where no near value helps. ``left`` counts the errors that would remain.
    """

    loc: Loc
    errors: Errors
    meant: str
    left: int


@dataclass(frozen=True, slots=True)
class Trial:
    """How a document is tried with a value taken away, or with another one in its place (None where it has no form).

    ``errors`` judges what comes of it: by the rules of some names, or by all.
    """

    without: Callable[[Loc], Part]
    put: Callable[[Loc, Any], Part | None]
    errors: Callable[[Part, frozenset[str] | None], Errors]


def cause_of(document: Part, errors: Errors, trial: Trial) -> Cause | None:
    """Return the value that most of the errors follow from; None where no single one explains them.

    Days and years are tried before amounts and counts: they are mistyped more often, and there are fewer.
    """
    if len(errors) < FEWEST:
        return None
    values = list(_values(document))
    kinds = ({Kind.DATE, Kind.YEAR}, {Kind.SUM, Kind.COUNT, Kind.POSITIVE_COUNT})
    tried = (
        _among(_foremost([(loc, value) for loc, value, kind in values if kind in some]), errors, trial)
        for some in kinds
    )
    return next((cause for cause in tried if cause is not None), None)


def _foremost(values: list[tuple[Loc, Any]]) -> list[tuple[Loc, Any]]:
    """Return the values on which most rests: those in no list first, then those in one; in rows of rows the fewest rest."""
    return sorted(values, key=lambda one: sum(isinstance(step, int) for step in one[0]))[:_TRIES]


def _among(values: list[tuple[Loc, Any]], errors: Errors, trial: Trial) -> Cause | None:
    names = _rules(errors)
    silenced = [(loc, value, errors - trial.errors(trial.without(loc), names)) for loc, value in values]
    likely = sorted((one for one in silenced if len(one[2]) >= FEWEST), key=lambda one: -len(one[2]))
    found = [
        cause
        for loc, value, gone in likely[:_CANDIDATES]
        if (cause := _mended(loc, value, gone, errors, trial)) is not None
    ]
    if found:
        return min(found, key=lambda cause: cause.left)
    alone = (Cause(loc, gone, "", 0) for loc, _, gone in likely if len(gone) >= _MOST * len(errors) > FEWEST)
    return next(alone, None)


def _values(document: Part) -> Iterator[tuple[Loc, Any, Kind]]:
    """Yield days and numbers of a document with their places and kinds."""
    for loc, value in all_in(document):
        if isinstance(value, date | Decimal | int) and not isinstance(value, bool):
            field = field_at(type(document), loc)
            if field is not None:
                yield loc, value, field.kind


def _mended(loc: Loc, value: Any, gone: Errors, errors: Errors, trial: Trial) -> Cause | None:
    """Return the cause with the nearest value that mends most errors and makes no others; None without one."""
    best: Cause | None = None
    for near in _near(value):
        tried = trial.put(loc, near)
        if tried is None or not _mends(trial.errors(tried, _rules(errors)), errors):
            continue  # all rules would not find less
        left = trial.errors(tried, None)
        if _mends(left, errors):
            cause = Cause(loc, (errors - left) & gone, _said(near), len(left))
            best = cause if best is None or cause.left < best.left else best
    return best


def _mends(left: Errors, errors: Errors) -> bool:
    """Tell whether most errors are gone, and no other has come."""
    return left <= errors and len(errors - left) >= _MOST * len(errors)


def _rules(errors: Errors) -> frozenset[str]:
    """Return the names of the rules that found errors: whether these are gone, no other rule tells."""
    return frozenset(rule for _, rule in errors)


def _near(value: Any) -> Iterator[Any]:
    """Yield what a slip of the hand may have been meant to be."""
    if isinstance(value, date):
        for years in _YEARS:
            with suppress(ValueError):
                yield value.replace(year=value.year + years)
        with suppress(ValueError):
            yield value.replace(month=value.day, day=value.month)
        for month in (value.month - 1, value.month + 1):
            with suppress(ValueError):
                yield value.replace(month=month)
    elif isinstance(value, Decimal):
        for scale in _SCALES:
            yield value / scale
            yield value * scale
    else:
        yield from (value + step for step in _YEARS if value + step >= 0)
        for scale in _SCALES:
            yield value * scale
            if value % scale == 0:
                yield value // scale


def _said(value: Any) -> str:
    if isinstance(value, date):
        return data_slownie(value)
    return kwota_zapis(value) if isinstance(value, Decimal) else str(value)
