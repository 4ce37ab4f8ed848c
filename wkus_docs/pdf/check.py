"""Our own check of a finished PDF, which fails closed: what cannot be looked at is found faulty.

It sees what can be seen without reading the content of pages. That all content is tagged, that every sign
has a glyph and that the order of reading makes sense is the engines' part; tests let veraPDF look at it.
"""

import io
from collections.abc import Callable, Iterator

import pikepdf

from wkus_docs.pdf.claims import Claims, packet
from wkus_docs.pdf.rules import archive, catalogue, fonts, pages, reading
from wkus_docs.pdf.rules.finding import Finding, Rule
from wkus_docs.pdf.rules.subject import Subject

RULES: tuple[tuple[Rule, Callable[[Subject], Iterator[Finding]]], ...] = (
    (Rule.ENCRYPTION, catalogue.encryption),
    (Rule.TAGS, catalogue.tags),
    (Rule.LANGUAGE, catalogue.language),
    (Rule.TITLE, catalogue.title),
    (Rule.CLAIMS, catalogue.claims),
    (Rule.ROLES, reading.roles),
    (Rule.HEADINGS, reading.headings),
    (Rule.TABLES, reading.tables),
    (Rule.PICTURES, reading.pictures),
    (Rule.NOTES, reading.notes),
    (Rule.LINKS, reading.links),
    (Rule.ANNOTATIONS, pages.annotations),
    (Rule.TAB_ORDER, pages.tab_order),
    (Rule.FIELDS, pages.fields),
    (Rule.FONTS, fonts.fonts),
    (Rule.ATTACHMENTS, archive.attachments),
    (Rule.ACTIONS, archive.actions),
    (Rule.COLOURS, archive.colours),
)


def check(pdf: bytes) -> tuple[Finding, ...]:
    """Return everything that keeps a file from being PDF/UA-1 and PDF/A; never raises."""
    try:
        with pikepdf.open(io.BytesIO(pdf), attempt_recovery=False) as opened:
            return examined(opened)
    except pikepdf.PasswordError:
        return (Finding(Rule.ENCRYPTION, "Plik jest chroniony hasłem"),)
    except pikepdf.PdfError:
        return (Finding(Rule.FILE, "Plik nie jest poprawnym PDF"),)


def examined(pdf: pikepdf.Pdf) -> tuple[Finding, ...]:
    """Return the same of an opened file."""
    return judged(seen(pdf))


def seen(pdf: pikepdf.Pdf) -> Subject | None:
    """Return a file as the rules look at it; None for one that cannot be looked at."""
    try:
        return Subject.of(pdf)
    except Exception:  # noqa: BLE001 – a file may be built in any way; what we cannot read, we do not vouch for
        return None


def judged(subject: Subject | None) -> tuple[Finding, ...]:
    """Return what the rules find in a file that has been looked at."""
    if subject is None:
        return (_unreadable(Rule.FILE),)
    return tuple(finding for name, rule in RULES for finding in _found(name, rule, subject))


def _found(name: Rule, rule: Callable[[Subject], Iterator[Finding]], subject: Subject) -> list[Finding]:
    try:
        return list(rule(subject))
    except Exception:  # noqa: BLE001 – as above
        return [_unreadable(name)]


def _unreadable(rule: Rule) -> Finding:
    return Finding(rule, f"Nie da się sprawdzić („{rule}”): plik jest zbudowany nieprawidłowo")


def claims(pdf: bytes) -> Claims:
    """Return what a file claims to be; nothing for a file that cannot be read."""
    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            found = packet(opened)
    except Exception:  # noqa: BLE001 – as above
        return Claims()
    return found.claims if found else Claims()
