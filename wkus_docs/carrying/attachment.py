"""Data attached to a PDF, and found in one."""

import io
import zlib
from typing import TYPE_CHECKING

from wkus_docs.carrying import finding
from wkus_docs.carrying.refusal import damaged, refusal, without_data

if TYPE_CHECKING:
    import pikepdf

NAME = "dane.json"
"""Name of the attachment."""
_KIND = "application/json"


def attach_data(pdf: bytes, docx: bytes) -> bytes:
    """Return the PDF of a Word file with the data that this file carries.

    A PDF is what gets published, and the data may hold what the text does not say: only for who asks for it.
    Raises InputError when the Word file has no data, ConversionError when the PDF cannot be read.
    """
    from wkus_docs.pdf.finishing import attach  # noqa: PLC0415 – who reads Word files may do without the PDF extra
    from wkus_docs.pdf.word_file import word_file  # noqa: PLC0415 – as above

    parcel = finding.in_word(finding.word_entries(docx))
    return attach(pdf, NAME, parcel, _KIND, word_file(docx).properties.day)


def in_pdf(raw: bytes) -> bytes:
    """Return the parcel of a PDF.

    Raises InputError when there is none, or the file is damaged or locked; ConversionError where what PDF
    needs is not installed.
    """
    from wkus_docs.pdf import extra  # noqa: PLC0415 – as above

    extra.required()
    import pikepdf  # noqa: PLC0415 – as above

    try:
        with pikepdf.open(io.BytesIO(raw)) as pdf:
            return _attached(pdf)
    except pikepdf.PasswordError as fault:
        raise refusal("PDF jest chroniony hasłem.", "Zapisz go bez hasła.") from fault
    except (pikepdf.PdfError, zlib.error, ValueError, TypeError, KeyError, AttributeError) as fault:
        raise refusal("PDF jest uszkodzony.", "Weź inną kopię tego dokumentu.") from fault


def _attached(pdf: "pikepdf.Pdf") -> bytes:
    spec = pdf.attachments.get(NAME)
    if spec is None:
        raise without_data("PDF nie ma w sobie danych.")
    return _unpacked(spec.get_file().obj)


def _unpacked(stream: "pikepdf.Object") -> bytes:
    """Return the content of a stream, no further than to the largest size of a parcel."""
    import pikepdf  # noqa: PLC0415 – as above

    packed, filters = stream.read_raw_bytes(), stream.get("/Filter")
    named = [str(one) for one in filters] if isinstance(filters, pikepdf.Array) else [str(filters or "")]
    if named not in ([""], [], ["/FlateDecode"]) or "/DecodeParms" in stream:
        raise damaged()
    content = (
        packed
        if named != ["/FlateDecode"]
        else zlib.decompressobj().decompress(packed, finding.MAX_PARCEL + 1)
    )
    if len(content) > finding.MAX_PARCEL:
        raise refusal("Dane w dokumencie są za duże.")
    return content
