"""What a later document takes from an earlier one of its case, as texts a clerk would type."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from wkus_docs.document import Document, DocumentType, Part
from wkus_docs.facts.pairs import Take, takes
from wkus_docs.field import fields_of, values_of
from wkus_docs.gaps import Gap, GapError
from wkus_docs.polish.nieznany_dzien import NieznanyDzien
from wkus_docs.polish.zapis import data_slownie, kwota_tabela
from wkus_docs.scalars.wybor import Wybor

_UNIT = "jednostka"
OF_ONE_TASK = ("zadanie.", "srodki.")
"""What a notice says of its only task; of several, each has its own."""
_AUTHORISED = "podpisuje"
_IDENTITIES = ("numer", "dowod", "rok", "imie_nazwisko", "krs")
"""Fields by which two items of lists are known to be one."""
_KIND, _OF_WHAT, _VALUES = "rodzaj", "czego", frozenset({"przed", "po"})
"""A value that an annex changed is known by its kind and by what it is of."""
_SOURCE, _SAID = "zrodlo", "tresc"
"""An arrangement is known by where it stands: „plan działań naprawczych, działanie 2.2”; a source alone is no name."""
_NBSP = "\u00a0"
_LEFT_OPEN = re.compile("^…/|……")
"""In a draft for a session or a blank form: a number or a text that is not known yet."""


def takes_from(model: type[Document], earlier: Document) -> list[Take]:
    """Return what a document takes from an earlier one, the unit of local government first."""
    slug = DocumentType(type(earlier)).slug
    found = [take for take in takes(model, type(earlier)) if not take.proposed]
    if _UNIT in fields_of(model) and _UNIT in fields_of(type(earlier)):
        found.insert(0, Take(_UNIT, slug, _UNIT))
    return found


def certain_values_from(model: type[Document], earlier: Document) -> dict[str, Any]:
    """Return what a document takes from an earlier one whichever task of the competition it is about."""
    several = bool(getattr(earlier, "zadania", ()))
    found = takes_from(model, earlier)
    return _of_takes(
        [take for take in found if not (several and take.value.startswith(OF_ONE_TASK))], earlier
    )


def values_from(model: type[Document], earlier: Document) -> dict[str, Any]:
    """Return what a document takes from an earlier one, as texts a clerk would type."""
    return _of_takes(takes_from(model, earlier), earlier)


def proposals_from(model: type[Document], earlier: Document) -> dict[str, Any]:
    """Return what a document may have as an earlier one has it, to be proposed and never taken by itself."""
    return values_of_takes([take for take in takes(model, type(earlier)) if take.proposed], earlier)


def _of_takes(found: Iterable[Take], earlier: Document) -> dict[str, Any]:
    data = values_of_takes(found, earlier)
    data.get(_UNIT, {}).pop(_AUTHORISED, None)  # who may sign one document need not sign the next
    return data


def values_of_takes(found: Iterable[Take], earlier: Document) -> dict[str, Any]:
    """Return the values that some takes find in an earlier document, each where the later one has it."""
    data: dict[str, Any] = {}
    for take in found:
        _put(data, take.field.split("."), value_at(earlier, take.value.split(".")))
    return data


def value_at(value: Any, steps: list[str]) -> Any:
    """Return the value at a path; items of a list as a list; None where it is not known."""
    if isinstance(value, Gap | NieznanyDzien) or value is None:
        return None
    if not steps:
        return as_typed(value)
    if steps[0] == "*":
        return [value_at(item, steps[1:]) for item in value]
    try:
        return value_at(getattr(value, steps[0]), steps[1:])
    except (GapError, ArithmeticError, TypeError, AttributeError):
        return None  # a draft cannot compute it yet


def as_typed(value: Any) -> Any:
    """Return a value as a clerk would type it into a file; None where it is not known."""
    if isinstance(value, Part):
        items = {name: as_typed(item) for name, item in values_of(value).items()}
        return {name: item for name, item in items.items() if item not in (None, [])}
    if isinstance(value, tuple):
        return [as_typed(item) for item in value if not isinstance(item, Gap)]
    if isinstance(value, Gap | NieznanyDzien) or value is None:
        return None
    text = _text(value)
    return None if _LEFT_OPEN.search(text) else text


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "tak" if value else "nie"
    if isinstance(value, date):
        return data_slownie(value).replace(_NBSP, " ").removesuffix(" r.")
    if isinstance(value, Decimal):
        return kwota_tabela(value).replace(_NBSP, " ")
    return value.etykieta if isinstance(value, Wybor) else str(value)


def _put(data: dict[str, Any], steps: list[str], value: Any) -> None:
    """Put a value at the end of a way; a list value meets ``*`` item by item, ``0`` is the one item of a list."""
    if value in (None, []):
        return  # not known, or a list of nothing: the later document says so itself
    step, rest = steps[0], steps[1:]
    if not rest:
        data[step] = value
    elif rest[0] in {"*", "0"}:
        items = data.setdefault(step, [])
        for index, item in enumerate(value if rest[0] == "*" else [value]):
            if len(items) <= index:
                items.append({})
            _put(items[index], rest[1:], item)
    else:
        _put(data.setdefault(step, {}), rest, value)


def merge(data: dict[str, Any], more: dict[str, Any]) -> None:
    """Add what is not known yet: the file named first has the word.

    Items of lists are one when the same number, year or name says so; cards of several assessors gather
    so into one protocol.
    """
    for name, value in more.items():
        known = data.setdefault(name, value)
        if isinstance(value, dict) and isinstance(known, dict):
            merge(known, value)
        elif isinstance(value, list) and isinstance(known, list) and known is not value:
            _gather(known, value)


def _gather(known: list[Any], more: list[Any]) -> None:
    for index, item in enumerate(more):
        if isinstance(item, dict):
            same = same_item(known, item, index)
            known.append(item) if same is None else merge(same, item)


def has_identity(item: dict[str, Any]) -> bool:
    """Tell whether an item says which one of a list it is, so that it can be met anywhere in another list."""
    return any(key in item for key in _IDENTITIES)


def same_item(items: list[Any], item: dict[str, Any], index: int) -> dict[str, Any] | None:
    """Return the item of a list that is the same as the given one, by its identifying field or else by its place."""
    groups = [one for one in items if isinstance(one, dict)]
    if _KIND in item and not _VALUES.isdisjoint(item):
        what = item[_KIND], item.get(_OF_WHAT)
        return next((one for one in groups if (one.get(_KIND), one.get(_OF_WHAT)) == what), None)
    names = (*_IDENTITIES, _SOURCE) if _SAID in item else _IDENTITIES
    key = next((key for key in names if key in item and any(key in one for one in groups)), None)
    if key is None:
        return groups[index] if index < len(groups) else None
    return next((one for one in groups if one.get(key) == item[key]), None)
