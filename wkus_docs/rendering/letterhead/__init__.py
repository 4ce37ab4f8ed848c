"""The letterhead of an office laid over a template: its header, footer, page and styles, our text."""

from functools import lru_cache

from wkus_docs.rendering.letterhead.headers_footers import apply_headers_footers
from wkus_docs.rendering.letterhead.merged_styles import apply_styles
from wkus_docs.rendering.letterhead.page_setup import apply_page_setup
from wkus_docs.rendering.letterhead.theme import apply_theme
from wkus_docs.rendering.subjects import LETTERHEAD, TEMPLATE
from wkus_docs.word.editing import EditableWord
from wkus_docs.zip_container import pack


@lru_cache(maxsize=8)
def with_letterhead(template: bytes, paper: bytes) -> bytes:
    """Return the template in the letterhead. Raises TemplateError when either is no safe Word file.

    The last few are remembered: a batch of documents goes on one letterhead.
    """
    ours, theirs = EditableWord.read(template, TEMPLATE), EditableWord.read(paper, LETTERHEAD)
    laid = apply_styles(ours, theirs)
    apply_theme(ours, theirs)
    apply_headers_footers(ours, theirs, laid)
    apply_page_setup(ours, theirs)
    ours.drop_unreachable()
    return pack(ours.contents())
