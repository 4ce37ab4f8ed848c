"""Rules on the file as a whole: tags, language, title, claims, encryption."""

import re
from collections.abc import Iterator

from wkus_docs.pdf.claims import Standard
from wkus_docs.pdf.rules.opened_pdf import OpenedPdf
from wkus_docs.pdf.rules.violation import BOTH, UA, A, PdfRule, Violation

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)
_UNKNOWN = {"und", "zxx", "mul", "mis"}


def encryption(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether the file is open to everybody."""
    if subject.pdf.is_encrypted:
        shut = not subject.pdf.allow.accessibility
        yield Violation(PdfRule.ENCRYPTION, "Plik jest zaszyfrowany", BOTH if shut else A)


def tags(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether the file is tagged, and says so."""
    mark = subject.root.get("/MarkInfo", {})
    if subject.root.get("/StructTreeRoot") is None or mark.get("/Marked") is not True:
        yield Violation(PdfRule.TAGS, "Plik nie ma znaczników (StructTreeRoot, MarkInfo)", UA)
    elif not subject.sound or not subject.nodes:
        yield Violation(PdfRule.TAGS, "Drzewo znaczników jest puste albo uszkodzone", UA)
    if mark.get("/Suspects") is True:
        yield Violation(PdfRule.TAGS, "Plik sam podaje, że jego znaczniki są niepewne (Suspects)", UA)
    if subject.root.get("/Metadata") is None or subject.packet is None:
        yield Violation(PdfRule.FILE, "Plik nie ma czytelnych metadanych XMP")


def language(subject: OpenedPdf) -> Iterator[Violation]:
    """Look for the language of the text."""
    said = str(subject.root.get("/Lang", ""))
    if not _LANGUAGE.fullmatch(said) or said.lower() in _UNKNOWN:
        yield Violation(PdfRule.LANGUAGE, "Nie podano języka dokumentu (Lang)", UA)


def title(subject: OpenedPdf) -> Iterator[Violation]:
    """Look for the title, and whether a viewer shows it."""
    if subject.packet is not None and not subject.packet.title:
        yield Violation(PdfRule.TITLE, "Dokument nie ma tytułu (dc:title)", UA)
    if subject.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield Violation(PdfRule.TITLE, "Okno pokaże nazwę pliku zamiast tytułu (DisplayDocTitle)", UA)


def claims(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether the file says what it is, in a way that PDF/A understands."""
    if subject.packet is None:
        return
    said = subject.packet.claims
    if said.accessible != 1:
        yield Violation(PdfRule.CLAIMS, f"Plik nie podaje, że spełnia {Standard.UA} (pdfuaid)", UA)
    if said.archive not in {2, 3} or said.level not in {"A", "B", "U"}:
        yield Violation(PdfRule.CLAIMS, "Plik nie podaje, że spełnia PDF/A-2 albo PDF/A-3 (pdfaid)", A)
    if not subject.packet.explains_all:
        yield Violation(PdfRule.CLAIMS, "Metadane nie objaśniają deklaracji PDF/UA (pdfaExtension)", A)
