"""The letterhead of an office laid over a template: its header, footer, page and styles, our text."""

from functools import lru_cache

from wkus_docs.rendering.letterhead.bands import lay_bands
from wkus_docs.rendering.letterhead.looks import lay_looks
from wkus_docs.rendering.letterhead.pages import lay_pages
from wkus_docs.rendering.letterhead.styles import lay_styles
from wkus_docs.rendering.subjects import LETTERHEAD, TEMPLATE
from wkus_docs.word.editing import EditableWord
from wkus_docs.zip_container import pack


@lru_cache(maxsize=8)
def with_letterhead(template: bytes, paper: bytes) -> bytes:
    """Return the template in the letterhead. Raises TemplateError when either is no safe Word file.

    The last few are remembered: a batch of documents goes on one letterhead.
    """
    ours, theirs = EditableWord.read(template, TEMPLATE), EditableWord.read(paper, LETTERHEAD)
    laid = lay_styles(ours, theirs)
    lay_looks(ours, theirs)
    lay_bands(ours, theirs, laid)
    lay_pages(ours, theirs)
    ours.drop_unreachable()
    return pack(ours.contents())
