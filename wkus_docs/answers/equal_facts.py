"""Facts that a later document takes from an earlier one: said again, they are the same.

Which fields mean the same is told by ``takes`` of the later document; it is told nowhere else.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from wkus_docs import paths
from wkus_docs.answers.asked import Asked, Told, shown
from wkus_docs.answers.condition import SAME
from wkus_docs.document import Document, Findings, Part, Take, warning
from wkus_docs.errors import Loc
from wkus_docs.gaps import Gap

_KEYS = ("numer", "rok", "krs", "imie_nazwisko", "nazwa", "tytul")
"""Fields by which two items of lists are known to be one, the first that both have."""


class Difference(NamedTuple):
    """A value said otherwise than before; ``question`` is None where the earlier document has no such item."""

    answer: Told
    question: Told | None


def differing(takes: Sequence[Take], document: Document, asked: Asked, here: str) -> Findings:
    """Yield a warning for each value that differs from the one it would be taken from."""
    for take in takes:
        for one in _differences(take, document, asked):
            yield _warned(one, asked, here, take)


def _warned(one: Difference, asked: Asked, here: str, take: Take) -> Any:
    given = shown(one.answer.value)
    if one.question is None:
        named = asked.label(paths.loc(take.value.partition(".*")[0]))
        return warning(
            one.answer.loc,
            f"{_capital(asked.name)}, {named}: nie ma tam {given}, a {here} jest.",
            hint=f"Porównano z {asked.source.name}; popraw ten dokument, który się myli.",
        )
    quoted = _capital(asked.quoted(one.question))
    return warning(
        one.answer.loc,
        f"{quoted}; {here} {given}.",
        hint=f"Porównano z {asked.place(one.question.loc)}; popraw ten dokument, który się myli.",
    )


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _differences(take: Take, document: Document, asked: Asked) -> Iterator[Difference]:
    before, _, rest = take.field.partition(".*")
    if "*" in rest or ".0." in f".{take.field}.":
        return  # lists in lists, and single items of a list, have no key by which to tell which is meant
    given = [Told(loc, value) for loc, value in paths.each(document, take.field) if value is not None]
    told = [one for one in asked.each(take.value) if one.value is not None]
    if not given or not told:
        return
    if rest or take.field.endswith("*") or "*" in take.value:
        yield from _of_lists(given, told, document, asked, one_field=not rest)
    else:
        yield from _of_values(given[0], told[0])


def _of_lists(
    given: list[Told], told: list[Told], document: Document, asked: Asked, *, one_field: bool
) -> Iterator[Difference]:
    """Compare a field of items: by the key of the items, or else as sets."""
    values = (
        [Told((*one.loc, index), inner) for one in given for index, inner in enumerate(one.value)]
        if (one_field and isinstance(given[0].value, tuple))
        else given
    )
    keys = _keys_of(values, document), _keys_of(told, asked.document)
    for one, key in zip(values, keys[0], strict=True):
        same = [other for other, its in zip(told, keys[1], strict=True) if key is not None and its == key]
        if same:
            yield from _of_values(one, same[0])
        elif (key is None or None in keys[1]) and not any(
            SAME.holds(one.value, other.value) for other in told
        ):
            yield Difference(one, None)


def _keys_of(values: list[Told], document: Document) -> list[Any]:
    """Key of the item that each value stands in; None where it has none, or is that key itself."""
    found = []
    for one in values:
        item = paths.value(document, ".".join(map(str, one.loc[:-1]))) if len(one.loc) > 1 else None
        key = next((name for name in _KEYS if _given(item, name)), None) if isinstance(item, Part) else None
        found.append(SAME_KEY(key, getattr(item, key)) if key and key != one.loc[-1] else None)
    return found


class SAME_KEY(NamedTuple):  # noqa: N801 – placeholder
    name: str
    value: Any


def _given(item: object, name: str) -> bool:
    value = getattr(item, name, None)
    return value is not None and not isinstance(value, Gap)
