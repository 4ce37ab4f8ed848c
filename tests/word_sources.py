"""Parts of a Word template as the checker takes them."""

from wkus_docs.rendering.checking import CheckedPart
from wkus_docs.rendering.environment import environment
from wkus_docs.rendering.tagged_part import TaggedPart
from wkus_docs.word.file import WordFile


def sources(docx_bytes):
    """Every part of a template that has tags."""
    file = WordFile.read(docx_bytes)
    parts = [
        TaggedPart(name, file.content(name), main=name == file.main, shared_grid=True) for name in file.spoken
    ]
    return [CheckedPart(environment().parse(part.source), part.place) for part in parts if part]
