"""A data file written anew from the data themselves: one neat layout, whoever wrote the first file.

What is lost: comments, the spelling of dates, amounts and choices, fields left empty. What is kept: every
value, and the order of the fields is that of the document type.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import yaml

from wkus_docs.checking import KEY
from wkus_docs.document import Document, DocumentType, Part
from wkus_docs.field import Field, fields_of, values_of
from wkus_docs.gaps import Gap
from wkus_docs.given_data import DOTS
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.kind import Kind
from wkus_docs.scalars.wybor import Wybor

_NBSP = "\u00a0"
_DUMPER: Any = yaml.SafeDumper
_WHOLE = re.compile(r"0|[1-9]\d{0,14}")
_DECIMAL = re.compile(r"\d+\.\d{3,}")
_NUMBERS = {Kind.SUM, Kind.NUMBER, Kind.SHARE, Kind.CHANGE}
_STRING = "tag:yaml.org,2002:str"


class _Neat(_DUMPER):  # type: ignore[misc]  # PyYAML is untyped here
    """Lists are indented, long texts stand in blocks, numbers without quotes where no reader spoils them."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> Any:  # noqa: FBT001, FBT002, ARG002 – PyYAML's
        """Indent lists inside groups."""
        return super().increase_indent(flow, indentless=False)

    def resolve(self, kind: type[yaml.Node], value: Any, implicit: tuple[bool, bool]) -> Any:
        """Take a number for a text: our reader does, and no other changes these."""
        if kind is yaml.ScalarNode and _WHOLE.fullmatch(value or ""):
            return _STRING
        return super().resolve(kind, value, implicit)


def _text(dumper: Any, value: str) -> Any:
    return dumper.represent_scalar(_STRING, value, style="|" if "\n" in value else None)


_Neat.add_representer(str, _text)


def data_file_text(kind: DocumentType, data: dict[str, Any], *comments: str) -> str:
    """Return the text of a data file; ``comments`` are lines about it."""
    head = [f"# yaml-language-server: $schema={kind.schema_path.as_uri()}", f"# {kind.title}"]
    head += [f"# {comment}" for comment in comments]
    return "\n".join([*head, f"{KEY}: {kind.slug}", *_fields(data)]) + "\n"


def exact(kind: DocumentType, data: dict[str, Any]) -> dict[str, Any]:
    """Return carried data with numbers as a clerk types them: „7.980”, exact there, has two readings here."""
    return _exact_group(kind.model, data)


def _exact_group(group: type[Part], data: dict[str, Any]) -> dict[str, Any]:
    fields = fields_of(group)
    return {name: _exact(fields[name], value) if name in fields else value for name, value in data.items()}


def _exact(field: Field, value: Any) -> Any:
    if isinstance(value, list):
        return [_exact(field, item) for item in value]
    if isinstance(value, dict):
        return _exact_group(field.group, value) if field.group else value
    if field.kind in _NUMBERS and isinstance(value, str) and _DECIMAL.fullmatch(value):
        whole, _, places = value.partition(".")
        return f"{whole},{places.rstrip('0')}".rstrip(",")
    return value


def _fields(data: dict[str, Any]) -> Iterator[str]:
    """Yield each field with what is in it; a group or a list has empty lines around it."""
    alone = True
    for name, value in data.items():
        plain = not isinstance(value, dict | list)
        if not (plain and alone):
            yield ""
        alone = plain
        yield entry(name, value)


def entry(name: str, value: Any) -> str:
    """Return a name with its value as a data file has them, without the end of the last line."""
    return str(
        yaml.dump(
            {name: value},
            Dumper=_Neat,
            allow_unicode=True,
            sort_keys=False,
            width=10**9,
            default_flow_style=False,
        )
    ).rstrip("\n")


def as_typed(document: Document) -> dict[str, Any]:
    """Return the fields that the file of a document gave, as a clerk would type them."""
    head = document.head()
    return {**({} if head is None else _group(head)), **_group(document)}


def _group(part: Part) -> dict[str, Any]:
    given = {name: value for name, value in values_of(part).items() if name in part.model_fields_set}
    return {name: _typed(value) for name, value in given.items() if value is not None}


def _typed(value: Any) -> Any:
    if isinstance(value, Part):
        return _group(value) or DOTS
    if isinstance(value, tuple):
        items = [_typed(item) for item in value]
        return DOTS if items and all(item == DOTS for item in items) else items
    return DOTS if isinstance(value, Gap) else _scalar(value)


def _scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "tak" if value else "nie"
    if isinstance(value, date):
        return data_slownie(value).replace(_NBSP, " ").removesuffix(" r.")
    if isinstance(value, Decimal):
        return f"{value:,f}".replace(",", " ").replace(".", ",")
    return value.etykieta if isinstance(value, Wybor) else str(value)
