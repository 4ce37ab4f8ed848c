"""What others have answered: texts of the example of a document type, one for each field."""

from functools import cache
from typing import Any

from wkus_docs.catalog import catalog
from wkus_docs.document import Part
from wkus_docs.errors import Loc
from wkus_docs.field import Field, Kind
from wkus_docs.questions.tree import at
from wkus_docs.reading import read_yaml

_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT})


@cache
def _example(slug: str) -> dict[str, Any]:
    return read_yaml(catalog[slug].example_path).data if slug in catalog else {}


def example_of(model: type[Part], field: Field, loc: Loc) -> str:
    """Return an answer as one would type it: the text of the example, for other kinds the usual spelling of the kind."""
    if field.kind not in _TEXTS or field.example:
        return field.example
    slug = model.__module__.rpartition(".")[2]
    found = at(_example(slug), loc) or at(
        _example(slug), tuple(0 if isinstance(step, int) else step for step in loc)
    )
    return " ".join(found.split()) if isinstance(found, str) else ""
