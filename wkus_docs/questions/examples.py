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

_SPELLED_OTHERWISE = frozenset({Kind.DATE})
"""Kinds whose usual example is spelled as files have it, and not as people type."""


@cache
def _example(slug: str) -> dict[str, Any]:
    return read_yaml(catalog[slug].example_path).data if slug in catalog else {}


def told_in_example(model: type[Part], loc: Loc) -> Any:
    """Return what the example of a document type says at a place, or at the same place of its first row."""
    slug = model.__module__.rpartition(".")[2]
    first = tuple(0 if isinstance(step, int) else step for step in loc)
    there = at(_example(slug), loc)
    return there if there is not None else at(_example(slug), first)


def example_of(model: type[Part], field: Field, loc: Loc) -> str:
    """Return an answer as one would type it: that of the example; the usual spelling of the kind where it has none."""
    found = told_in_example(model, loc)
    if isinstance(found, str | int) and not isinstance(found, bool):
        return " ".join(str(found).split())
    return "" if field.kind in _TEXTS or field.kind in _SPELLED_OTHERWISE else field.example
