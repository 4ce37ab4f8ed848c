"""The example of a document type, with every field explained by a comment above it."""

import textwrap

from wkus_docs.catalog import type_of
from wkus_docs.checking import KEY
from wkus_docs.document import Part
from wkus_docs.errors import Loc
from wkus_docs.field import Field, field_at
from wkus_docs.parts.strony.dane_jednostki import asked_of_the_unit
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.reading import read_yaml

_WIDTH = 100


def sample(slug: str, *, area: Obszar | None = None, blank: bool = False) -> str:
    """Return the commented example YAML, or the one from an area; ``blank`` gives all fields instead, and no values.

    Raises UnknownDocumentError for a slug not in the catalog, ValueError where it has no example of the area.
    """
    if blank:
        from wkus_docs.blank_pattern import blank_pattern  # noqa: PLC0415 – it is made of the comments below

        return blank_pattern(slug)
    kind = type_of(slug)
    path = kind.example_path if area is None else kind.example_of_area(area.value)
    if path is None:
        raise ValueError(f"Dokument {slug} nie ma przykładu z obszaru „{area.etykieta if area else ''}”.")
    source = read_yaml(path)
    lines = source.text.splitlines()
    comments: dict[int, list[str]] = {}
    for loc, place in source.keys.items():
        if loc == (KEY,) or _repeated(loc):
            continue
        line = lines[place.line - 1]
        # The first key of a list item stands behind its dash; the comment goes where the dash is.
        indent = len(line) - len(line.lstrip())
        comments.setdefault(place.line, []).extend(_comment(kind.model, loc, indent))
    made = [f"# yaml-language-server: $schema={kind.schema_path.as_uri()}", f"# {kind.title}"]
    for number, line in enumerate(lines, 1):
        made += [*comments.get(number, ()), line]
    return "\n".join(made) + "\n"


def _repeated(loc: Loc) -> bool:
    """Whether the field was explained already, in the first item of its list."""
    return any(isinstance(step, int) and step > 0 for step in loc)


def _comment(model: type[Part], loc: Loc, indent: int) -> list[str]:
    field = field_at(model, loc)
    asked = ".".join(map(str, loc)) in asked_of_the_unit(model)
    return explained(field, indent, asked=asked) if field else []


def explained(field: Field, indent: int, *, asked: bool = False) -> list[str]:
    """Return the label and the explanation of a field as comment lines; ``asked`` is one a rule asks for."""
    optional = "" if field.required or asked else " (pole nieobowiązkowe)"
    said = [f"{field.label}{optional}", field.explanation]
    margin = " " * indent + "# "
    return [
        line
        for words in said
        if words
        for line in textwrap.wrap(words, _WIDTH, initial_indent=margin, subsequent_indent=margin)
    ]
