"""What the documents of a case tell of its events: days at the places of the tables, each with its key.

Which document is believed, when several tell an event, is for the case to decide; here one document is asked.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from wkus_docs import paths
from wkus_docs.gaps import Gap, GapError
from wkus_docs.polish.nieznany_dzien import NieznanyDzien
from wkus_docs.terms.rule import Miejsce


def days_at(place: Miejsce, document: object) -> tuple[tuple[str, date], ...]:
    """Return the days a document tells at a place, each with the key it tells: a year, the number of an item, or nothing.

    Conditions of the place that do not hold, or are not known in a draft, give no day; nor does a day not known yet.
    """
    return tuple(
        (key, value)
        for key, value in _values(place, document)
        if isinstance(value, date) and not isinstance(value, NieznanyDzien)
    )


def number_at(place: Miejsce, document: object) -> int | None:
    """Return how many days a document gives at a place; None where it gives none."""
    numbers = (value for _, value in _values(place, document) if isinstance(value, int))
    return next(numbers, None)


def _values(place: Miejsce, document: object) -> Iterator[tuple[str, Any]]:
    """Yield values with their keys; what a gap hides is not there."""
    try:
        if not all(_holds(document, condition) for condition in place.gdy):
            return
        # a place that a gap cuts off gives nothing of what stands behind it
        yield from list(_keyed(place, document))
    except (GapError, IndexError):
        return


def _keyed(place: Miejsce, document: object) -> Iterator[tuple[str, Any]]:
    if place.klucz:
        for _, value, key in paths.pairs(document, place.droga, place.klucz):
            yield str(key), value
        return
    for where, value in paths.each(document, place.droga):
        numbers = [step + 1 for step in where if isinstance(step, int)] if paths.EVERY in place.droga else []
        yield ".".join(map(str, numbers)), value


def _holds(document: object, condition: str) -> bool:
    found = paths.value(document, condition.removeprefix("!"))
    if isinstance(found, Gap):
        raise GapError(found)
    return bool(found) is not condition.startswith("!")
