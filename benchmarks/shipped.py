"""Documents of the library with their examples, for both engines."""

import functools
from collections.abc import Iterator, Mapping
from typing import Any

import wkus_docs as wd
from benchmarks.engines import Case, Names
from wkus_docs.document import Document
from wkus_docs.polish.typografia import jedna_kropka
from wkus_docs.rendering.document_rendering import context
from wkus_docs.rendering.environment import OURS
from wkus_docs.rendering.filters import FILTERS
from wkus_docs.rendering.unit_numbering import Numbering

SLUGS = (
    "uchwala_program_wieloletni",
    "ogloszenie_konkursu_wieloletniego",
    "oferta_wieloletnia",
    "karta_oceny_merytorycznej",
    "umowa_wieloletnia",
)
"""The documents a contest cannot do without; the others are built alike. In those that compute, as the
study of inputs and effects does, the time of both engines is mostly that of the computation."""

_COUNTERS = "liczniki_jednostek"


def cases() -> Iterator[Case]:
    """Yield the documents measured."""
    for slug in SLUGS:
        kind = wd.catalog[slug]
        document = wd.read(kind.example_path)
        names, foreign = functools.partial(context, document), functools.partial(_foreign, document)
        yield Case(slug, kind.template_path.read_bytes(), names, foreign, FILTERS, OURS, _finish)


def _foreign(document: Document) -> Names:
    counters = Numbering()
    return {**counters.functions(), **context(document), _COUNTERS: counters}


def _finish(names: Mapping[str, Any], text: str) -> str:
    return jedna_kropka(str(names[_COUNTERS].resolved(text)))
