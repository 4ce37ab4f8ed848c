"""DOCX becomes PDF: an embedded engine for our documents, LibreOffice for any other Word file.

Both end in the same step: what the file says of itself is made true, its tables are told apart, and its
claims are kept only where our check finds nothing against them.

>>> from wkus_docs.pdf import Engine
>>> Engine("libreoffice") is Engine.LIBREOFFICE
True
"""

import warnings
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wkus_docs.errors import ConversionError
from wkus_docs.pdf import extra

extra.required()  # first of all: every way to a PDF leads through this package

if TYPE_CHECKING:
    from wkus_docs.pdf.claims import Claims
    from wkus_docs.word.file import WordFile


class Engine(StrEnum):
    """What makes a PDF."""

    AUTO = "auto"
    """The embedded engine; LibreOffice where the file has what the embedded one does not know."""
    EMBEDDED = "typst"
    """Ours, for the subset of Word that our documents use; needs nothing but the package."""
    LIBREOFFICE = "libreoffice"
    """An installed LibreOffice, for any Word file."""


@dataclass(frozen=True, slots=True)
class Converted:
    """A PDF and what is to be known of it, in Polish: what it claims to be, which engine made it, remarks.

    ``remarks`` tell why the other engine was used, what is lost, and what the check found; a claim that the
    check found untrue is not in the file.
    """

    pdf: bytes
    engine: Engine
    claims: "Claims"
    remarks: tuple[str, ...] = ()


def to_pdf(docx: bytes, *, engine: Engine | str = Engine.AUTO) -> bytes:
    """Return the PDF of a Word file: tagged, PDF/UA-1 and PDF/A-2b where it passes our check.

    Raises ConversionError with the place when the embedded engine does not know something and there is no
    LibreOffice, or when the file is damaged. What one should know of the result comes as a warning; to read
    it, use :func:`convert`.
    """
    made = convert(docx, engine=engine)
    for remark in made.remarks:
        warnings.warn(remark, stacklevel=2)
    return made.pdf


def convert(docx: bytes, *, engine: Engine | str = Engine.AUTO) -> Converted:
    """Return the PDF of a Word file with what is to be known of it. Raises ConversionError as :func:`to_pdf`."""
    # who only renders documents does not wait for the libraries of PDF
    from wkus_docs.pdf.finishing import finish  # noqa: PLC0415
    from wkus_docs.pdf.notices import described  # noqa: PLC0415
    from wkus_docs.pdf.tables import outlines  # noqa: PLC0415
    from wkus_docs.pdf.word_file import word_file  # noqa: PLC0415

    word = word_file(docx)
    about, notices = described(word)
    raw, used, remarks = _made(docx, word, Engine(engine))
    done = finish(raw, about, outlines(word))
    return Converted(done.pdf, used, done.claims, (*notices, *remarks, *map(str, done.findings)))


def _made(docx: bytes, word: "WordFile", engine: Engine) -> tuple[bytes, Engine, tuple[str, ...]]:
    """Return what an engine makes, which one did, and why it is not the one first tried."""
    if engine is Engine.LIBREOFFICE:
        return _by_libreoffice(docx)
    from wkus_docs.pdf import embedded  # noqa: PLC0415 – as above
    from wkus_docs.pdf.limits import UnsupportedError  # noqa: PLC0415 – as above

    try:
        made = embedded.typeset(word)
    except UnsupportedError as fault:
        if engine is Engine.EMBEDDED:
            raise
        return _by_libreoffice(docx, fault)
    return made.pdf, Engine.EMBEDDED, made.remarks


def _by_libreoffice(docx: bytes, why: ConversionError | None = None) -> tuple[bytes, Engine, tuple[str, ...]]:
    """Return what LibreOffice makes; ``why`` is what the embedded engine does not know, if it was tried."""
    from wkus_docs.pdf import libreoffice  # noqa: PLC0415 – few documents need it

    if why is not None and libreoffice.available() is None:
        raise ConversionError(
            f"{why} Zmień to w dokumencie albo zainstaluj LibreOffice: wtedy PDF zrobi on."
        ) from why
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always", libreoffice.LossWarning)
        raw = libreoffice.convert(docx)
    lost = (str(one.message) for one in heard if issubclass(one.category, libreoffice.LossWarning))
    said = () if why is None else (f"{why} PDF zrobił LibreOffice.",)
    return raw, Engine.LIBREOFFICE, (*said, *lost)
