"""Data of a later document begun from earlier ones of the same case.

What the earlier files know is filled in, as a clerk would type it; what they do not know is left open
and marked, with an example of what belongs there. The result is a data file like any other.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from wkus_docs.catalog import type_of
from wkus_docs.checking import KEY, Checked
from wkus_docs.document import Part
from wkus_docs.field import fields_of
from wkus_docs.parts.strony.dane_jednostki import asked_of_the_unit
from wkus_docs.reading import read_yaml
from wkus_docs.samples import explained
from wkus_docs.taken import merge, values_from

OPEN = "uzupełnij"
"""Word that marks what is still to be filled in."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A data file begun: its text, and the earlier files that gave it nothing."""

    text: str
    unused: tuple[str, ...]


def begin(slug: str, earlier: Iterable[Checked]) -> Begun:
    """Return the data file of a document with what earlier documents know.

    Raises UnknownDocumentError for a slug not in the catalog.
    """
    kind = type_of(slug)
    data: dict[str, Any] = {}
    unused = []
    for checked in earlier:
        known = values_from(kind.model, checked.document or checked.draft)
        if not known:
            unused.append(checked.source.name)
        merge(data, known)
    example = read_yaml(kind.example_path).data
    asked = asked_of_the_unit(kind.model)
    lines = [
        f"# yaml-language-server: $schema={kind.schema_path.as_uri()}",
        f"# {kind.title}",
        f"{KEY}: {slug}",
    ]
    return Begun("\n".join([*lines, *_fields(kind.model, data, example, asked=asked)]) + "\n", tuple(unused))


def _fields(  # noqa: PLR0913 – what is said is told by keywords
    model: type[Part],
    data: dict[str, Any],
    example: Any,
    indent: int = 0,
    *,
    said: bool = True,
    asked: frozenset[str] = frozenset(),
) -> Iterator[str]:
    """Lines of a group of fields; ``said`` explains them, ``asked`` are ways to those that a rule asks for."""
    margin = " " * indent
    for name, field in fields_of(model).items():
        value = data.get(name)
        shown = example.get(name) if isinstance(example, dict) else None
        if said:
            yield from ([""] if not indent else [])
            yield from explained(field, indent, asked=name in asked)
        if value is None and not field.required and name not in asked:
            yield f"{margin}# {name}:"
        elif field.group is None:
            yield from _plain(name, value, shown, indent)
        elif field.is_list:
            yield f"{margin}{name}:"
            items = value or [{}]
            shown_item = shown[0] if isinstance(shown, list) and shown else None
            for number, item in enumerate(items):
                lines = list(_fields(field.group, item, shown_item, indent + 4, said=said and number == 0))
                yield from _item(lines, indent + 2)
        else:
            yield f"{margin}{name}:"
            within = frozenset(way.removeprefix(f"{name}.") for way in asked if way.startswith(f"{name}."))
            yield from _fields(field.group, value or {}, shown, indent + 2, said=said, asked=within)


def _item(lines: list[str], indent: int) -> Iterator[str]:
    """Lines of a list item: a dash before its first field, comments above it."""
    first = next(
        (index for index, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#")), 0
    )
    for index, line in enumerate(lines):
        if index < first:
            yield line[2:]
        elif index == first:
            yield f"{' ' * indent}- {line.lstrip()}"
        else:
            yield line


def _plain(name: str, value: Any, example: Any, indent: int) -> Iterator[str]:
    margin = " " * indent
    if value is None:
        if isinstance(example, list):
            example = example[0] if example and isinstance(example[0], str) else None
        hint = f", np. {example}" if isinstance(example, str) and "\n" not in example else ""
        yield f"{margin}{name}:  # {OPEN}{hint}"
    elif isinstance(value, list):
        yield f"{margin}{name}:"
        for item in value:
            yield f"{margin}  - {_scalar(str(item), indent + 4)}"
    else:
        yield f"{margin}{name}: {_scalar(str(value), indent + 2)}"


def _scalar(text: str, indent: int) -> str:
    """A text as YAML writes it: in quotes where it must be, in a block where it has several lines."""
    if "\n" in text:
        body = "\n".join(" " * indent + line if line else "" for line in text.splitlines())
        return f"|\n{body}"
    written = yaml.safe_dump(text, allow_unicode=True, width=10**6)
    return str(written).removesuffix("...\n").rstrip("\n")
