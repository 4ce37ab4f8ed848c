"""What a cell may take: text, money, a day, a choice…; found from the type of a field.

>>> from wkus_docs.parts.strony.okres import Okres
>>> kind_of(Okres.model_fields["od"]).code
'data'
"""

import types
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BeforeValidator
from pydantic.fields import FieldInfo

from wkus_docs.reading.xlsx_tree import MANY
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia, Procent, Rok, Ulamek
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import MAX_LONG_TEXT, MAX_TEXT, Tekst

TEXT = "@"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of cell. ``width`` is how many columns it would like; ``choices`` are the labels to choose from."""

    code: str
    number_format: str = TEXT
    width: int = 1
    prompt: str = ""
    choices: tuple[str, ...] = ()
    largest: int = MAX_TEXT

    @property
    def many(self) -> bool:
        """Whether the cell holds a list, each item in a line of its own."""
        return self.code.endswith(MANY)

    @property
    def is_text(self) -> bool:
        """Whether the cell holds words, that may need room."""
        return self.number_format == TEXT


_TEXT = Kind("tekst", width=2)
_LONG = Kind("opis", width=4, largest=MAX_LONG_TEXT, prompt="Nowy akapit: Alt+Enter.")
_CHOICE = Kind("wybor", prompt="Wybierz z listy.")

_DATE = "[$-415]d\\ mmmm\\ yyyy"
_KINDS = {
    Tekst: _TEXT,
    Kwota: Kind("kwota", '#,##0.00\\ "zł"', prompt="Kwota w złotych, np. 1234,50."),
    Ulamek: Kind("ulamek", "General", prompt="Liczba, najwyżej dwa miejsca po przecinku, np. 12,5."),
    Procent: Kind("procent", '0.00"%"', prompt="Procent bez znaku %, od 0 do 100, np. 12,5."),
    Liczba: Kind("liczba", "#,##0", prompt="Liczba całkowita, np. 12."),
    LiczbaDodatnia: Kind("liczba_dodatnia", "#,##0", prompt="Liczba całkowita większa od zera."),
    Rok: Kind("rok", "0", prompt="Rok, np. 2027."),
    Data: Kind("data", _DATE, prompt="Data, np. 30.11.2026."),
    TakNie: Kind("tak_nie", choices=("tak", "nie"), prompt="Wpisz „tak” albo „nie”."),
}


def _validator(metadata: Any) -> Any:
    return next((item.func for item in metadata if isinstance(item, BeforeValidator)), None)


_BY_VALIDATOR = {_validator(get_args(alias)[1:]): kind for alias, kind in _KINDS.items()}
_IDENTIFIER = Kind("numer", width=2)


def kind_of(field: FieldInfo) -> Kind:
    """Return the kind of cell that a field of one value takes, or of a list of such values."""
    annotation, metadata, many = _plain(field.annotation, list(field.metadata))
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        kind = replace(_CHOICE, choices=tuple(map(_label, annotation)))
    else:
        kind = _BY_VALIDATOR.get(_validator(metadata), _IDENTIFIER)
        kind = _LONG if kind is _TEXT and MAX_LONG_TEXT in _limits(metadata) else kind
    return replace(kind, code=f"{kind.code}{MANY}", number_format=TEXT, width=3, choices=()) if many else kind


def item_kind(field: FieldInfo) -> Kind:
    """Return the kind of one item of a list of plain values."""
    annotation, metadata, _ = _plain(field.annotation, [])
    return kind_of(FieldInfo(annotation=Annotated[annotation, *metadata] if metadata else annotation))


def shown(value: Enum | object) -> str:
    """Return the label of a choice as the cell shows it."""
    return _label(value) if isinstance(value, Enum) else str(value)


def _label(member: Enum) -> str:
    return str(getattr(member, "etykieta", member.value))


def _plain(annotation: Any, metadata: list[Any]) -> tuple[Any, list[Any], bool]:
    """Take off „or nothing”, the list and the validators around a type."""
    origin, inside = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _plain(inside[0], [*metadata, *inside[1:]])
    if origin in {Union, types.UnionType}:
        return _plain(next(item for item in inside if item is not type(None)), metadata)
    if origin is tuple:
        plain, inner, _ = _plain(inside[0], [])
        return plain, inner, True
    return annotation, metadata, False


def _limits(metadata: list[Any]) -> Iterator[int | None]:
    for item in metadata:
        yield getattr(item, "max_length", None)
        yield from _limits(item.metadata) if isinstance(item, FieldInfo) else ()
