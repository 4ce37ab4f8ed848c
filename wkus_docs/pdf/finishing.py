"""The last step of every PDF, whichever engine made it: true metadata, always the same for the same document.

Language, title, author and day come from the document, never from the clock. What the file claims to be is
kept only where our check finds nothing against it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import pikepdf
from pikepdf import Array, Name, Pdf

from wkus_docs.pdf.check import subject_of, violations_of
from wkus_docs.pdf.claims import Claims, read_packet
from wkus_docs.pdf.metadata import describe, pdf_timestamp, set_packet, stable_bytes
from wkus_docs.pdf.opening import opened
from wkus_docs.pdf.rules.violation import Violation, broken_standards
from wkus_docs.pdf.structure import listed
from wkus_docs.pdf.table_headers import Outline, name_headers
from wkus_docs.word.properties import Properties

_WITH_DATA = 3
"""Part of PDF/A that may carry data of any kind."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A finished PDF, what it claims to be, and what our check found; a claim that it found untrue is gone."""

    pdf: bytes
    claims: Claims
    findings: tuple[Violation, ...] = ()


def finish(
    made: bytes, about: Properties, tables: Sequence[Outline] = (), claims: Claims | None = None
) -> Finished:
    """Return the finished PDF: the same bytes for the same PDF and the same document.

    ``tables`` are those of the Word file it was made from; ``claims`` what the file is to claim, where it
    is not what its engine made it claim. Raises ConversionError when it is no PDF, or one with a password.
    """
    with opened(made) as pdf:
        subject, said = subject_of(pdf), read_packet(pdf)
        wanted = claims if claims is not None else said.claims if said else Claims()
        if subject is not None:
            name_headers(subject.of_kind("Table"), tables)
        describe(pdf, about, wanted)
        if subject is not None:
            subject.packet = read_packet(pdf)
        found = violations_of(subject)
        kept = wanted.without(broken_standards(found))
        if kept != wanted:
            describe(pdf, about, kept)
        return Finished(stable_bytes(pdf), kept, found)


def attach(pdf: bytes, name: str, data: bytes, mime: str, day: datetime) -> bytes:
    """Return the PDF with a file of data as its source; PDF/A-2, which forbids that, becomes PDF/A-3.

    A file of the same name is replaced. Raises ConversionError when it is no PDF, or one with a password.
    """
    with opened(pdf) as file:
        stamp = pdf_timestamp(day)
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
        return stable_bytes(file)


def _raise_level(pdf: Pdf) -> None:
    """Let a file that claims PDF/A-2 claim PDF/A-3."""
    said = read_packet(pdf)
    if said is None or not 0 < said.claims.archive < _WITH_DATA:
        return
    text = pdf.Root.Metadata.read_bytes()
    part = f"<pdfaid:part>{said.claims.archive}</pdfaid:part>".encode()
    pdf_part = f"<pdfaid:part>{_WITH_DATA}</pdfaid:part>".encode()
    set_packet(pdf, text.replace(part, pdf_part))
