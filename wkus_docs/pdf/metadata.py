"""Writes the metadata of a PDF: title, author, language, day, claims; never the time of making."""

import io
import struct
import warnings
from datetime import UTC, datetime

import pikepdf
from pikepdf import Dictionary, Name, Pdf, String

from wkus_docs.pdf.claims import PRODUCER, Claims, build_packet
from wkus_docs.pdf.structure import listed
from wkus_docs.word.properties import Properties

_PROFILE_DATE, _PROFILE_ID = slice(24, 36), slice(84, 100)
"""Where the header of a colour profile (ICC.1, 7.2) has the moment it was made, and its check sum."""
_PROFILE_DAY = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)


def describe(pdf: Pdf, about: Properties, claims: Claims) -> None:
    """Write what a document is wherever programs look for it: in the catalogue, the old information, the packet."""
    tool, stamp, root = _tool(pdf), pdf_timestamp(about.day), pdf.Root
    root.Lang = String(about.language)
    preferences = root.get("/ViewerPreferences")
    root.ViewerPreferences = preferences if isinstance(preferences, Dictionary) else Dictionary()
    root.ViewerPreferences.DisplayDocTitle = True
    said = {"/Title": about.title, "/Author": about.author, "/Creator": tool, "/Producer": PRODUCER}
    said |= {"/CreationDate": stamp, "/ModDate": stamp}
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary({key: String(text) for key, text in said.items() if text})
    )
    for key in ("/ID", "/DocChecksum"):
        if key in pdf.trailer:
            del pdf.trailer[key]
    for intent in listed(root.get("/OutputIntents")):
        _fix_profile(intent)
    set_packet(pdf, build_packet(about, claims, tool))


def set_packet(pdf: Pdf, said: bytes) -> None:
    """Give a file its packet of metadata."""
    stream = pdf.make_stream(said)
    stream.Type, stream.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = stream


def pdf_timestamp(day: datetime) -> str:
    """Return a moment as PDF writes it."""
    return f"D:{day.astimezone(UTC):%Y%m%d%H%M%S}Z"


def stable_bytes(pdf: Pdf) -> bytes:
    """Return the bytes; equal PDFs give equal bytes."""
    target = io.BytesIO()
    with warnings.catch_warnings():  # it minds fields that belong to no form; they are as they were
        warnings.simplefilter("ignore", pikepdf.PageCopyWarning)
        pdf.save(
            target,
            deterministic_id=True,
            fix_metadata_version=False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return target.getvalue()


def _tool(pdf: Pdf) -> str:
    """Return the name of the program that set the pages, as the engine gives it, without its build."""
    info = pdf.docinfo
    names = (str(info.get(key, "")).partition("/")[0] for key in ("/Producer", "/Creator"))
    return next((name for name in names if name and name != PRODUCER), "")


def _fix_profile(intent: Dictionary) -> None:
    """Take the time out of a colour profile: LibreOffice makes a new one every time."""
    profile = intent.get("/DestOutputProfile")
    if profile is None:
        return
    data = bytearray(profile.read_bytes())
    data[_PROFILE_DATE], data[_PROFILE_ID] = _PROFILE_DAY, bytes(16)
    profile.write(bytes(data))
