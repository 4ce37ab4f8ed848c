"""Our own check of a finished PDF, which fails closed: what cannot be looked at is found faulty.

It sees what can be seen without reading the content of pages. That all content is tagged, that every sign
has a glyph and that the order of reading makes sense is the engines' part; tests let veraPDF look at it.
"""

import io
from collections.abc import Callable, Iterator

import pikepdf

from wkus_docs.pdf.claims import Claims, read_packet
from wkus_docs.pdf.rules import annotations, archive, catalogue, fonts, tagged_content
from wkus_docs.pdf.rules.opened_pdf import OpenedPdf
from wkus_docs.pdf.rules.violation import PdfRule, Violation

RULES: tuple[tuple[PdfRule, Callable[[OpenedPdf], Iterator[Violation]]], ...] = (
    (PdfRule.ENCRYPTION, catalogue.encryption),
    (PdfRule.TAGS, catalogue.tags),
    (PdfRule.LANGUAGE, catalogue.language),
    (PdfRule.TITLE, catalogue.title),
    (PdfRule.CLAIMS, catalogue.claims),
    (PdfRule.ROLES, tagged_content.roles),
    (PdfRule.HEADINGS, tagged_content.headings),
    (PdfRule.TABLES, tagged_content.tables),
    (PdfRule.PICTURES, tagged_content.pictures),
    (PdfRule.NOTES, tagged_content.notes),
    (PdfRule.LINKS, tagged_content.links),
    (PdfRule.ANNOTATIONS, annotations.annotations),
    (PdfRule.TAB_ORDER, annotations.tab_order),
    (PdfRule.FIELDS, annotations.fields),
    (PdfRule.FONTS, fonts.fonts),
    (PdfRule.ATTACHMENTS, archive.attachments),
    (PdfRule.ACTIONS, archive.actions),
    (PdfRule.COLOURS, archive.colours),
)


def check(pdf: bytes) -> tuple[Violation, ...]:
    """Return everything that keeps a file from being PDF/UA-1 and PDF/A; never raises."""
    try:
        with pikepdf.open(io.BytesIO(pdf), attempt_recovery=False) as opened:
            return check_opened(opened)
    except pikepdf.PasswordError:
        return (Violation(PdfRule.ENCRYPTION, "Plik jest chroniony hasłem"),)
    except pikepdf.PdfError:
        return (Violation(PdfRule.FILE, "Plik nie jest poprawnym PDF"),)


def check_opened(pdf: pikepdf.Pdf) -> tuple[Violation, ...]:
    """Return all violations of an opened file."""
    return violations_of(subject_of(pdf))


def subject_of(pdf: pikepdf.Pdf) -> OpenedPdf | None:
    """Return a file as the rules read it; None for one that cannot be read."""
    try:
        return OpenedPdf.of(pdf)
    except Exception:  # noqa: BLE001 – a file may be built in any way; what we cannot read, we do not vouch for
        return None


def violations_of(subject: OpenedPdf | None) -> tuple[Violation, ...]:
    """Return the violations that the rules find in a file."""
    if subject is None:
        return (_unreadable(PdfRule.FILE),)
    return tuple(finding for name, rule in RULES for finding in _found(name, rule, subject))


def _found(
    name: PdfRule, rule: Callable[[OpenedPdf], Iterator[Violation]], subject: OpenedPdf
) -> list[Violation]:
    try:
        return list(rule(subject))
    except Exception:  # noqa: BLE001 – as above
        return [_unreadable(name)]


def _unreadable(rule: PdfRule) -> Violation:
    return Violation(rule, f"Nie da się sprawdzić („{rule}”): plik jest zbudowany nieprawidłowo")


def claims(pdf: bytes) -> Claims:
    """Return what a file claims to be; nothing for a file that cannot be read."""
    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            found = read_packet(opened)
    except Exception:  # noqa: BLE001 – as above
        return Claims()
    return found.claims if found else Claims()
