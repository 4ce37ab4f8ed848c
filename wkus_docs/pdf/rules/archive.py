"""What an archive cares for: attachments that say what they are, nothing that acts by itself, true colours."""

from collections.abc import Iterator
from typing import Any

from pikepdf import Dictionary, Name, NameTree

from wkus_docs.pdf.rules.opened_pdf import OpenedPdf
from wkus_docs.pdf.rules.violation import A, PdfRule, Violation
from wkus_docs.pdf.structure import listed

_WITH_DATA = 3
"""Part of PDF/A from which attachments may be of any kind."""
_HARMLESS = {"/GoTo", "/GoToR", "/GoToE", "/Thread", "/URI", "/Named", "/SubmitForm"}


def attachments(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether attachments are allowed, and say what they are to the document."""
    files = _files(subject)
    related = {one.objgen for one in listed(subject.root.get("/AF"))}
    loose = [name for name, one in files.items() if one.objgen not in related or not _described(one)]
    if loose:
        message = "Załącznik nie mówi, czym jest dla dokumentu (AF, AFRelationship, typ, nazwa)"
        yield Violation(PdfRule.ATTACHMENTS, message, A, tuple(f"„{name}”" for name in loose))
    if files and subject.packet is not None and 0 < subject.packet.claims.archive < _WITH_DATA:
        yield Violation(PdfRule.ATTACHMENTS, "PDF/A-2 nie może mieć załącznika z danymi", A)


def _files(subject: OpenedPdf) -> dict[str, Any]:
    names = subject.root.get("/Names", {}).get("/EmbeddedFiles")
    return {} if names is None else {str(name): file for name, file in NameTree(names).items()}


def _described(file: Any) -> bool:
    stream = file.get("/EF", {}).get("/F")
    told = all(key in file for key in ("/F", "/UF", "/AFRelationship"))
    return told and stream is not None and "/Subtype" in stream


def actions(subject: OpenedPdf) -> Iterator[Violation]:
    """Look for what would run when the file is opened or clicked."""
    root = subject.root
    found = ["dokument"] if "/AA" in root or "/JavaScript" in root.get("/Names", {}) else []
    found += ["otwarcie"] if not _harmless(root.get("/OpenAction")) else []
    for number, page in enumerate(subject.pdf.pages, 1):
        owners = [page.obj, *page.obj.get("/Annots", ())]
        if any("/AA" in one or not _harmless(one.get("/A")) for one in owners):
            found.append(f"strona {number}")
    if found:
        yield Violation(PdfRule.ACTIONS, "Plik wykonuje czynności (skrypt, uruchomienie)", A, tuple(found))


def _harmless(action: Any) -> bool:
    """Whether an action only leads somewhere; a bare destination does."""
    return not isinstance(action, Dictionary) or str(action.get("/S", "")) in _HARMLESS


def colours(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether the file says what its colours mean."""
    intents = listed(subject.root.get("/OutputIntents"))
    if not any(one.get("/S") == Name.GTS_PDFA1 and "/DestOutputProfile" in one for one in intents):
        yield Violation(PdfRule.COLOURS, "Plik nie ma profilu barw (OutputIntent)", A)
