"""Facts that a later document takes from an earlier one: said again, they are the same.

Which fields mean the same is told by ``takes`` of the later document; it is told nowhere else.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from wkus_docs import paths
from wkus_docs.answers.asked import Asked, sentence
from wkus_docs.document import Document, Findings, warning
from wkus_docs.errors import Loc
from wkus_docs.facts.pairs import Take
from wkus_docs.field import field_at
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.taken import OF_ONE_TASK, as_typed, has_identity, same_item, takes_from, values_of_takes

_UNIT = "jednostka"
_OF_THE_UNIT = ("jednostka.rodzaj", "jednostka.nazwa", "jednostka.nip")
"""What one unit keeps from act to act; its officials, accounts and addresses change."""
_INDEX = re.compile(r"\.\d+(?=\.|$)")


class Difference(NamedTuple):
    """A value said otherwise than in the earlier document."""

    loc: Loc
    given: str
    asked: str


def equal_facts(document: Document, asked: Asked, here: str, *, otherwise: frozenset[str]) -> Findings:
    """Yield a warning for each value that differs from the one it would be taken from.

    ``otherwise`` are the fields whose values a condition of its own binds; ``here`` is the document in the locative.
    """
    takes = [take for take in _takes(document, asked) if take.field not in otherwise]
    for one in differences(values_of_takes(takes, asked.document), as_typed(document), ()):
        unit = getattr(field_at(type(document), one.loc), "unit", "")
        took = _source(takes, one.loc)
        yield warning(
            one.loc,
            sentence(
                f"{', '.join(filter(None, (asked.name, asked.label(took))))}: {one.asked}{_with(unit)}",
                f"{here} {one.given}{_with(unit)}",
            ),
            hint=f"Porównano z {asked.place(took)}. Popraw ten dokument, który się myli; zostaw, jeżeli zmieniono to "
            "później, np. aneksem.",
        )


def _with(unit: str) -> str:
    return f"\u00a0{unit}" if unit in {"zł", "%"} else ""


def _takes(document: Document, asked: Asked) -> list[Take]:
    slug = asked.slug
    takes = [
        take
        for take in takes_from(type(document), asked.document)
        if not take.usual
        if take.field != _UNIT and not (asked.task is not None and take.value.startswith(OF_ONE_TASK))
    ]
    both = hasattr(document, _UNIT) and hasattr(asked.document, _UNIT)
    return [*(Take(way, slug, way) for way in _OF_THE_UNIT if both), *takes]


def _source(takes: Sequence[Take], loc: Loc) -> Loc:
    """Place in the earlier document of the value that was taken to a place; of its list, where it is an item."""
    way = _INDEX.sub(".*", ".".join(map(str, loc)))
    took, field = next(
        (take, field)
        for take in takes
        if (field := _INDEX.sub(".*", take.field)) == way or way.startswith(f"{field}.")
    )
    whole = took.value + way.removeprefix(field)
    return paths.loc(whole.partition(".*")[0])


def differences(told: Any, given: Any, loc: Loc) -> Iterator[Difference]:
    """Walk two trees of texts side by side; what only one of them has is no difference."""
    if isinstance(told, dict) and isinstance(given, dict):
        for key, value in told.items():
            yield from differences(value, given.get(key), (*loc, key))
    elif isinstance(told, list) and isinstance(given, list):
        yield from _of_lists(told, given, loc)
    elif isinstance(told, str) and isinstance(given, str) and _folded(told) != _folded(given):
        yield Difference(loc, given, told)


def _of_lists(told: list[Any], given: list[Any], loc: Loc) -> Iterator[Difference]:
    """Items that are groups are met by their key; of plain values one list may be a part of the other."""
    if all(isinstance(item, dict) for item in (*told, *given)):
        if len(told) == 1 < len(given) and not has_identity(told[0]):
            return  # an offer does not know its number: nobody can tell which of several it is
        for index, item in enumerate(told):
            same = given[0] if len(told) == len(given) == 1 else same_item(given, item, index)
            if same is not None:
                place = next(place for place, one in enumerate(given) if one is same)
                yield from differences(item, same, (*loc, place))
        return
    before, now = ({_folded(str(item)) for item in items} for items in (told, given))
    if not (before <= now or now <= before):
        yield Difference(loc, ", ".join(map(str, given)), ", ".join(map(str, told)))


def _folded(text: str) -> str:
    return zwin(text).strip("_„”\"'.")
