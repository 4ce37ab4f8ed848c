"""What LibreOffice leaves to be mended: the faults of 7.4 against PDF/UA and PDF/A, and traces of the clock.

A sound file, as version 25.2 makes them, loses nothing by it. Every step does only what is missing.
"""

import io

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from wkus_docs.errors import ConversionError
from wkus_docs.pdf.claims import Claims, read_packet
from wkus_docs.pdf.metadata import describe, stable_bytes
from wkus_docs.pdf.structure import StructureError, tree
from wkus_docs.word.properties import Properties

_UNNAMED = "odnośnik"


def repair(made: bytes, about: Properties) -> bytes:
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
        said = read_packet(pdf)
        describe(pdf, about, said.claims if said else Claims())
        return stable_bytes(pdf)


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
