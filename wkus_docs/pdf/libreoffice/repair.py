"""What LibreOffice leaves to be mended: the faults of 7.4 against PDF/UA and PDF/A, and traces of the clock.

A sound file, as version 25.2 makes them, loses nothing by it. Every step does only what is missing.
"""

import io
import struct

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.claims import PRODUCER, Claims, packet, written
from wkus_docs.pdf.structure import StructureError, tree
from wkus_docs.pdf.word import Properties

_PROFILE_DATE = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
_DATE, _IDENTIFIER = slice(24, 36), slice(84, 100)
"""Where the header of a colour profile (ICC.1, 7.2) has the moment it was made, and its check sum."""

_UNNAMED = "odnośnik"


def repaired(made: bytes, about: Properties) -> bytes:
    """Return a PDF of LibreOffice without its faults; the same document gives the same bytes.

    ``about`` is the document it was made of: its day takes the place of the moment of conversion.
    Raises ConversionError for what is no PDF.
    """
    try:
        return _repaired(made, about)
    except (pikepdf.PdfError, StructureError) as fault:
        raise ConversionError("LibreOffice utworzył uszkodzony plik PDF.") from fault


def _repaired(made: bytes, about: Properties) -> bytes:
    with pikepdf.open(io.BytesIO(made)) as pdf:
        _mend_links(pdf)
        _mend_structure(pdf)
        _date_metadata(pdf, about)
        _date_colours(pdf)
        for name in ("/ID", "/DocChecksum"):
            if name in pdf.trailer:
                del pdf.trailer[name]
        saved = io.BytesIO()
        pdf.save(
            saved,
            deterministic_id=True,
            fix_metadata_version=False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return saved.getvalue()


def _mend_structure(pdf: Pdf) -> None:
    """Give every footnote an identifier (ISO 14289-1, 7.9), unless some have them; call no text a link.

    An element of a link whose annotation 7.4 has lost leads nowhere: it becomes plain text.
    """
    root = pdf.Root.get("/StructTreeRoot")
    if root is None:
        return
    whole = tree(root)
    for link in whole.of("Link"):
        if not any(node.annotations for node in link):
            link.element.S = Name.Span
    notes = [node.element for node in whole.of("Note")]
    if notes and not any("/ID" in note for note in notes):
        names = Array()
        for number, note in enumerate(notes, 1):
            note.ID = String(f"przypis-{number:06}")  # of one length, as a tree of names must be sorted
            names.extend([note.ID, note])
        root.IDTree = pdf.make_indirect(Dictionary(Names=names))


def _mend_links(pdf: Pdf) -> None:
    """Drop jumps that belong to no element: from a footnote back to the text (ISO 14289-1, 7.18.5).

    Other links get a description if they have none; pages with annotations are gone through in the order
    of the structure (7.18.3).
    """
    for page in pdf.pages:
        found = page.obj.get("/Annots", Array())
        kept = [one for one in found if one.get("/Subtype") != Name.Link or "/StructParent" in one]
        for one in kept:
            if one.get("/Subtype") == Name.Link and not str(one.get("/Contents", "")):
                one.Contents = String(str(one.get("/A", Dictionary()).get("/URI", _UNNAMED)))
        if kept:
            page.obj.Annots, page.obj.Tabs = Array(kept), Name.S
        elif "/Annots" in page.obj:
            del page.obj.Annots


def _date_metadata(pdf: Pdf, about: Properties) -> None:
    """Write metadata anew: same claims, the day of the document, the claim of PDF/UA explained."""
    tool = str(pdf.docinfo.get("/Producer", "")).partition("/")[0]
    said = packet(pdf)
    body = written(about, said.claims if said else Claims(), tool)
    pdf.Root.Metadata = pdf.make_stream(body, Type=Name.Metadata, Subtype=Name.XML)
    day = f"D:{about.day:%Y%m%d%H%M%S}Z"
    facts = {"/Title": about.title, "/Author": about.author, "/Creator": tool, "/Producer": PRODUCER}
    facts |= {"/CreationDate": day, "/ModDate": day}
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary({name: String(fact) for name, fact in facts.items() if fact})
    )


def _date_colours(pdf: Pdf) -> None:
    """Take the moment of conversion out of the colour profile."""
    for intent in pdf.Root.get("/OutputIntents", Array()):
        profile = intent.DestOutputProfile
        body = bytearray(profile.read_bytes())
        body[_DATE], body[_IDENTIFIER] = _PROFILE_DATE, bytes(16)
        profile.write(bytes(body))
