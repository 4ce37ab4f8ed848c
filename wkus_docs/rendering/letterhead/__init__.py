"""The letterhead of an office laid over a template: its header, footer, page and styles, our text."""

from wkus_docs.rendering.letterhead.bands import lay_bands
from wkus_docs.rendering.letterhead.looks import lay_looks
from wkus_docs.rendering.letterhead.pages import lay_pages
from wkus_docs.rendering.letterhead.styles import lay_styles
from wkus_docs.rendering.opc import WordFile
from wkus_docs.rendering.package import pack


def with_letterhead(template: bytes, paper: bytes) -> bytes:
    """Return the template in the letterhead. Raises TemplateError when either is no safe Word file."""
    ours, theirs = WordFile(template), WordFile(paper, "Papier firmowy")
    laid = lay_styles(ours, theirs)
    lay_looks(ours, theirs)
    lay_bands(ours, theirs, laid)
    lay_pages(ours, theirs)
    ours.drop_unreachable()
    return pack(ours.entries())
