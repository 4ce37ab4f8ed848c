"""The last step of every PDF, whichever engine made it: what it says of itself, made true and always the same.

Language, title, author and day come from the document, never from the clock. What the file claims to be is
kept only where our check finds nothing against it.
"""

import io
import struct
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from wkus_docs.pdf.check import judged, seen
from wkus_docs.pdf.claims import PRODUCER, Claims, packet, written
from wkus_docs.pdf.opening import opened
from wkus_docs.pdf.rules.finding import Finding, broken
from wkus_docs.pdf.structure import listed
from wkus_docs.pdf.tables import Outline, name_headers
from wkus_docs.pdf.word import Properties

_WITH_DATA = 3
"""Part of PDF/A that may carry data of any kind."""
_PROFILE_DATE, _PROFILE_ID = slice(24, 36), slice(84, 100)
_PROFILE_DAY = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Finished:
    """A finished PDF, what it claims to be, and what our check found; a claim that it found untrue is gone."""

    pdf: bytes
    claims: Claims
    findings: tuple[Finding, ...] = ()


def finish(
    made: bytes, about: Properties, tables: Sequence[Outline] = (), claims: Claims | None = None
) -> Finished:
    """Return the finished PDF: the same bytes for the same PDF and the same document.

    ``tables`` are those of the Word file it was made from; ``claims`` what the file is to claim, where it
    is not what its engine made it claim. Raises ConversionError when it is no PDF, or one with a password.
    """
    about = replace(about, day=about.day.astimezone(UTC))
    with opened(made) as pdf:
        subject, said = seen(pdf), packet(pdf)
        wanted = claims if claims is not None else said.claims if said else Claims()
        tool = _tool(pdf)
        if subject is not None:
            name_headers(subject.of_kind("Table"), tables)
        _describe(pdf, about, tool)
        _set_packet(pdf, written(about, wanted, tool))
        if subject is not None:
            subject.packet = packet(pdf)
        found = judged(subject)
        kept = wanted.without(broken(found))
        if kept != wanted:
            _set_packet(pdf, written(about, kept, tool))
        return Finished(saved(pdf), kept, found)


def attach(pdf: bytes, name: str, data: bytes, mime: str, day: datetime) -> bytes:
    """Return the PDF with a file of data as its source; PDF/A-2, which forbids that, becomes PDF/A-3.

    A file of the same name is replaced. Raises ConversionError when it is no PDF, or one with a password.
    """
    with opened(pdf) as file:
        stamp = _stamp(day.astimezone(UTC))
        spec = pikepdf.AttachedFileSpec(
            file, data, filename=name, mime_type=mime, description="Dane źródłowe dokumentu",
            creation_date=stamp, mod_date=stamp,
        )  # fmt: skip
        spec.relationship = Name.Source
        old = file.attachments.get(name)
        gone = {one.obj.objgen for one in (old, spec) if one is not None}
        file.attachments[name] = spec
        kept = [one for one in listed(file.Root.get("/AF")) if one.objgen not in gone]
        file.Root.AF = Array([*kept, spec.obj])
        _raise_level(file)
        return saved(file)


def _tool(pdf: Pdf) -> str:
    """Return the name of the program that set the pages, as the engine gives it."""
    info = pdf.docinfo
    names = (str(info.get(key, "")) for key in ("/Producer", "/Creator"))
    return next((name for name in names if name and name != PRODUCER), "")


def _describe(pdf: Pdf, about: Properties, tool: str) -> None:
    """Say what the document is where programs look for it: in the catalogue, and in the old information."""
    root, stamp = pdf.Root, _stamp(about.day)
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


def _fix_profile(intent: Dictionary) -> None:
    """Take the time out of a colour profile: LibreOffice makes a new one every time."""
    profile = intent.get("/DestOutputProfile")
    if profile is None:
        return
    data = bytearray(profile.read_bytes())
    data[_PROFILE_DATE], data[_PROFILE_ID] = _PROFILE_DAY, bytes(16)
    profile.write(bytes(data))


def _stamp(day: datetime) -> str:
    return f"D:{day:%Y%m%d%H%M%S}Z"


def _set_packet(pdf: Pdf, said: bytes) -> None:
    stream = pdf.make_stream(said)
    stream.Type, stream.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = stream


def _raise_level(pdf: Pdf) -> None:
    """Let a file that claims PDF/A-2 claim PDF/A-3."""
    said = packet(pdf)
    if said is None or not 0 < said.claims.archive < _WITH_DATA:
        return
    text = pdf.Root.Metadata.read_bytes()
    part = f"<pdfaid:part>{said.claims.archive}</pdfaid:part>".encode()
    pdf_part = f"<pdfaid:part>{_WITH_DATA}</pdfaid:part>".encode()
    _set_packet(pdf, text.replace(part, pdf_part))


def saved(pdf: Pdf) -> bytes:
    """Return the bytes of a PDF, the same for the same PDF."""
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
