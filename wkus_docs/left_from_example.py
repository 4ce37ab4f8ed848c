"""Values that a file still has from the example, while others beside them are its own.

Names, numbers, addresses and officials of the example belong to nobody; a document that keeps one is wrong. Days,
sums and hours may come out alike by chance, so they only add to what is found. Choices, answers and descriptions
never count. A unit that is the example's through and through is left in peace: an office of Łapy is one.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import ValidationError

from wkus_docs.document import DocumentType
from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.field import Field, Kind, field_at, in_words
from wkus_docs.reading import Source, read_yaml

_OWN = frozenset({
    Kind.NIP, Kind.REGON, Kind.KRS, Kind.ACCOUNT, Kind.EMAIL, Kind.PHONE, Kind.WEB, Kind.POST_CODE, Kind.DELIVERY,
})  # fmt: skip
"""Kinds of values that belong to one office, organisation or person."""
_BY_CHANCE = frozenset({Kind.DATE, Kind.SUM})
_PLACES = frozenset({"mianownik", "dopelniacz", "miejscownik", "miejscowosc"})
"""Names of text fields that name a place."""
_NAMES = frozenset({
    "imie_nazwisko", "ulica", "nazwa", "tytul", "tytul_zadania", "organizacja", "organizacje", "oferent", "oferenci",
    "wykonawca", "prowadzacy", "miejsce", "znak_sprawy",
})  # fmt: skip
"""Names of text fields that name something or somebody else."""
_OF_LAW = frozenset({"kryteria", "wskaznik"})
"""Groups that bear words published for all, of art. 15 ust. 1 UDPP or of an index: they come out alike in every office."""
_ORDINAL = re.compile(r"\d{1,2}(?:\.\d{1,2})*[a-z]?")
"""A place on a list, „1” or „1.2”: nobody's number."""
_REFERENCE = re.compile(r"(?:§|art\.)\s*\d.*")
"""A place in an act or a notice, „§ 5 ust. 4”: notices made by one template have it alike."""
_UNIT = "jednostka"
_SHOWN = 4
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class _Value:
    """A value that a file and the example both have, or do not."""

    loc: Loc
    text: str
    same: bool
    certain: bool


def left_from_example(source: Source, kind: DocumentType) -> Problem | None:
    """Return one warning that names the first values left from the example; None where none is left."""
    values = list(_compared(source.data, kind))
    if not any(not value.same for value in values):
        return None
    if all(value.same for value in values if value.loc[0] == _UNIT):
        values = [value for value in values if value.loc[0] != _UNIT]
    left = [value for value in values if value.same]
    if not any(value.certain for value in left):
        return None
    return _warning(left, source, kind)


def _warning(left: list[_Value], source: Source, kind: DocumentType) -> Problem:
    first = sorted(left, key=lambda value: not value.certain)
    shown = [
        f"{in_words(kind.model, value.loc, source.data)} ({_short(value.text)})" for value in first[:_SHOWN]
    ]
    rest = len(left) - len(shown)
    more = f" i jeszcze {rest}" if rest else ""
    place = source.place(first[0].loc)
    return Problem(
        first[0].loc, place.line, place.column, Severity.WARNING,
        f"Niektóre wartości są takie jak w przykładzie: {'; '.join(shown)}{more}.",
        "Wpisz własne. Jeśli naprawdę takie są, zostaw je: to ostrzeżenie niczego nie wstrzymuje.",
        cell=place.cell,
    )  # fmt: skip


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def _compared(data: Any, kind: DocumentType) -> Iterator[_Value]:
    """Values of the file that could be the example's, each told whether it is."""
    example = _values_of_example(kind)
    for loc, text in _single(data):
        field = field_at(kind.model, loc)
        if (
            field is not None
            and loc in example
            and _OF_LAW.isdisjoint(loc)
            and (field.kind in _BY_CHANCE or _names_something(field, text))
        ):
            yield _Value(loc, text, _same(field, text, example[loc]), field.kind not in _BY_CHANCE)


def _same(field: Field, text: str, other: str) -> bool:
    """Whether two texts are one value, however written: „1 234,50” and „1234.5”."""
    if text == other:
        return True
    with suppress(ValidationError):
        mine, theirs = ([text], [other]) if field.is_list else (text, other)
        return bool(field.read(mine) == field.read(theirs))
    return False


def _names_something(field: Field, text: str) -> bool:
    """Whether a value belongs to somebody: by its kind, the name of a place, or a name told by its capitals or digits.

    A sentence begins with a capital too, „1.1” is the number of an item and „§ 5 ust. 4” a place: none names anybody.
    """
    if field.kind in _OWN or field.name in _PLACES:
        return True
    named = field.name in _NAMES or field.name.startswith("numer")
    telling = any(sign.isupper() or sign.isdigit() for sign in text[1:])
    nobodys = _ORDINAL.fullmatch(text) or _REFERENCE.fullmatch(text)
    return named and telling and not nobodys and field.kind in {Kind.TEXT, Kind.MARK}


@cache
def _values_of_example(kind: DocumentType) -> dict[Loc, str]:
    return dict(_single(read_yaml(kind.example_path).data))


def _single(data: Any, loc: Loc = ()) -> Iterator[tuple[Loc, str]]:
    """Yield single values with their places."""
    if isinstance(data, dict | list):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _single(value, (*loc, key))
    elif isinstance(data, str) and data:
        yield loc, " ".join(data.split())
