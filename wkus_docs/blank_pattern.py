"""A blank pattern of a document: every field with its explanation, and no value.

What a clerk leaves empty counts as not given, whole groups too; so the pattern is a data file from the start, and
``wkus sprawdz`` says what is still missing.
"""

import textwrap
from collections.abc import Iterator

from wkus_docs.catalog import type_of
from wkus_docs.checking import KEY
from wkus_docs.document import Part
from wkus_docs.field import Field, Kind, fields_of
from wkus_docs.parts.strony.dane_jednostki import asked_of_the_unit
from wkus_docs.samples import explained

_WIDTH = 100
_NOTE = (
    "Pusty wzór: wpisz wartości po dwukropkach. Pola oznaczone (wymagane) są potrzebne; inne możesz zostawić puste.",
    "Kolejną pozycję listy zacznij od kreski, tak jak pierwszą.",
)


def blank_pattern(slug: str) -> str:
    """Return a data file with all fields and no values. Raises UnknownDocumentError for a slug not in the catalog."""
    kind = type_of(slug)
    lines = [
        f"# yaml-language-server: $schema={kind.schema_path.as_uri()}",
        f"# {kind.title}",
        *(line for note in _NOTE for line in _comment(note, 0)),
        f"{KEY}: {slug}",
        *_group(kind.model, 0, asked_of_the_unit(kind.model)),
    ]
    return "\n".join(lines) + "\n"


def _group(model: type[Part], indent: int, asked: frozenset[str]) -> Iterator[str]:
    """Lines of the fields of a group; ``asked`` are ways to those that a rule asks for."""
    for name, field in fields_of(model).items():
        if not indent:
            yield ""
        yield from _explained(field, indent, asked=name in asked)
        within = frozenset(way.removeprefix(f"{name}.") for way in asked if way.startswith(f"{name}."))
        yield f"{' ' * indent}{name}:"
        yield from _inside(field, indent, within)


def _inside(field: Field, indent: int, asked: frozenset[str]) -> Iterator[str]:
    if field.group is None:
        if field.is_list:
            yield f"{' ' * indent}  -"
    elif field.is_list:
        yield from _item(list(_group(field.group, indent + 4, frozenset())), indent + 2)
    else:
        yield from _group(field.group, indent + 2, asked)


def _item(lines: list[str], indent: int) -> Iterator[str]:
    """Lines of the one item of a list: a dash before its first field, its comments above."""
    first = next(at for at, line in enumerate(lines) if not line.lstrip().startswith("#"))
    for at, line in enumerate(lines):
        yield line[2:] if at < first else f"{' ' * indent}- {line.lstrip()}" if at == first else line


def _explained(field: Field, indent: int, *, asked: bool) -> Iterator[str]:
    """Comments above a field: what it is, whether it is required, what one may choose."""
    label, *others = explained(field, indent, asked=True)
    yield f"{label} (wymagane)" if field.required or asked else label
    yield from others
    if field.kind is Kind.CHOICE:
        yield from _comment(f"Do wyboru: {'; '.join(choice.label for choice in field.choices)}.", indent)
    elif field.kind is Kind.YES_NO:
        yield from _comment("tak albo nie", indent)


def _comment(words: str, indent: int) -> list[str]:
    margin = " " * indent + "# "
    return textwrap.wrap(words, _WIDTH, initial_indent=margin, subsequent_indent=margin)
