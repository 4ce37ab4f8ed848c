"""The documents of the library with their examples, for both engines."""

import functools
from collections.abc import Iterator, Mapping
from typing import Any

import wkus_docs as wd
from benchmarks.engines import Case, Names
from wkus_docs.document import Document
from wkus_docs.rendering.documents import context
from wkus_docs.rendering.environment import OURS
from wkus_docs.rendering.filters import FILTERS
from wkus_docs.rendering.numbering import Numbering

_COUNTERS = "liczniki_jednostek"


def cases() -> Iterator[Case]:
    """Yield every document of the catalog."""
    for slug, kind in wd.catalog.items():
        document = wd.read(kind.example_path)
        names, foreign = functools.partial(context, document), functools.partial(_foreign, document)
        yield Case(slug, kind.template_path.read_bytes(), names, foreign, FILTERS, OURS, _finish)


def _foreign(document: Document) -> Names:
    counters = Numbering()
    return {**counters.functions(), **context(document), _COUNTERS: counters}


def _finish(names: Mapping[str, Any], text: str) -> str:
    return str(names[_COUNTERS].resolved(text))
