"""A PDF in one step, from a document or from a Word file."""

from pathlib import Path

from wkus_docs import pdf
from wkus_docs.document import Document
from wkus_docs.pdf import Engine

_LARGEST = 100_000_000
"""Bytes of the largest Word file that is read."""


def to_pdf(
    source: Document | str | Path | bytes,
    *,
    engine: Engine | str = Engine.AUTO,
    template: str | Path | bytes | None = None,
    paper: str | Path | bytes | None = None,
    unchecked: bool = False,
) -> bytes:
    """Return the PDF of a document, or of a Word file given by its path or its bytes.

    The PDF is tagged, PDF/UA-1 and PDF/A-2b where it passes our check. ``template``, ``paper`` and
    ``unchecked`` are for a document, as in :func:`wkus_docs.render`. Raises InputError with every problem of
    the document, TemplateError with every fault of the gmina's template, ConversionError when there can be
    no PDF. What one should know of the result comes as a warning.
    """
    if isinstance(source, Document):
        from wkus_docs.rendering import render  # noqa: PLC0415 – who converts a Word file makes no document

        return pdf.to_pdf(render(source, template=template, paper=paper, unchecked=unchecked), engine=engine)
    return pdf.to_pdf(_word(source), engine=engine)


def _word(source: str | Path | bytes) -> bytes:
    """Return the bytes of a Word file. Raises InputError when there is none, or what is given is no file."""
    if isinstance(source, str | Path):
        from wkus_docs.reading.content import content  # noqa: PLC0415 – as in `to_pdf`

        return content(Path(source), _LARGEST)
    if not isinstance(source, bytes):
        from wkus_docs.checking import require_lawful  # noqa: PLC0415 – as in `to_pdf`

        require_lawful(source)
    return source
