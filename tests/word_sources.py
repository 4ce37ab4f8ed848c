"""Parts of a Word template as the checker takes them."""

from wkus_docs.rendering.checking import Source
from wkus_docs.rendering.environment import environment
from wkus_docs.rendering.part import TaggedPart
from wkus_docs.word import content_types as docx
from wkus_docs.word import package


def sources(docx_bytes):
    """Every part of a template that has tags."""
    entries = package.read(docx_bytes)
    main, others = docx.parts(entries)
    parts = [
        TaggedPart(name, entries[name].body(), main=name == main, shared_grid=True)
        for name in (main, *others)
    ]
    return [Source(environment().parse(part.source), part.place) for part in parts if part]
