"""Rules on annotations of pages: links, fields and others."""

from collections.abc import Iterator
from typing import Any

from pikepdf import Name

from wkus_docs.pdf.rules.opened_pdf import OpenedPdf
from wkus_docs.pdf.rules.violation import UA, A, PdfRule, Violation

_HIDDEN, _PRINTED = 2, 4
_UNSEEN = 1 | _HIDDEN | 32 | 256
"""Flags of annotations that PDF/A forbids: invisible, hidden, not viewed, viewed at times."""
_PLAIN = {"/Link", "/Popup"}
"""Annotations that need no look of their own."""


def annotations(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether a reader meets every annotation, and knows what it is; and whether an archive prints it."""
    held = {one.objgen for node in subject.nodes for one in node.annotations}
    loose, silent, unprinted = [], [], []
    for place, one in _annotations(subject):
        kind, flags = str(one.get("/Subtype", "")), int(one.get("/F", 0))
        if kind == "/Popup":
            continue
        if not flags & _HIDDEN and ("/StructParent" not in one or one.objgen not in held):
            loose.append(place)
        if kind != "/Widget" and not str(one.get("/Contents", "")).strip():
            silent.append(place)
        if not flags & _PRINTED or flags & _UNSEEN or not _drawn(one, kind):
            unprinted.append(place)
    if loose:
        yield Violation(PdfRule.ANNOTATIONS, "Adnotacja leży poza drzewem znaczników", UA, tuple(loose))
    if silent:
        yield Violation(PdfRule.ANNOTATIONS, "Adnotacja nie ma opisu (Contents)", UA, tuple(silent))
    if unprinted:
        yield Violation(
            PdfRule.ANNOTATIONS, "Adnotacja nie drukuje się albo nie ma wyglądu", A, tuple(unprinted)
        )


def _annotations(subject: OpenedPdf) -> Iterator[tuple[str, Any]]:
    for number, page in enumerate(subject.pdf.pages, 1):
        for at, one in enumerate(page.obj.get("/Annots", ()), 1):
            yield f"strona {number}, adnotacja {at}", one


def _drawn(annotation: Any, kind: str) -> bool:
    left, bottom, right, top = (float(side) for side in annotation.get("/Rect", (0, 0, 0, 0)))
    nothing = left == right and bottom == top
    return kind in _PLAIN or nothing or "/N" in annotation.get("/AP", {})


def tab_order(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether the key Tab goes from one annotation to the next as the text does."""
    pages = enumerate(subject.pdf.pages, 1)
    found = [
        f"strona {number}"
        for number, page in pages
        if len(page.obj.get("/Annots", ())) and page.obj.get("/Tabs") != Name.S
    ]
    if found:
        yield Violation(
            PdfRule.TAB_ORDER, "Klawisz Tab nie idzie w kolejności treści (Tabs)", UA, tuple(found)
        )


def fields(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether every field has a name that is spoken, and a look of its own."""
    found = [place for place, one in _annotations(subject) if _is_field(one) and not _named(one)]
    if found:
        yield Violation(PdfRule.FIELDS, "Pole formularza nie ma objaśnienia (TU)", UA, tuple(found))
    form = subject.root.get("/AcroForm", {})
    if form.get("/NeedAppearances") is True:
        yield Violation(PdfRule.FIELDS, "Wygląd pól zależy od przeglądarki (NeedAppearances)", A)
    if "/XFA" in form:
        yield Violation(PdfRule.FIELDS, "Formularz jest w formacie XFA")


def _is_field(annotation: Any) -> bool:
    return bool(annotation.get("/Subtype") == Name.Widget) and not int(annotation.get("/F", 0)) & _HIDDEN


def _named(field: Any) -> bool:
    for _ in range(10):  # fields of a group get their name from it
        if field is None:
            return False
        if str(field.get("/TU", "")).strip():
            return True
        field = field.get("/Parent")
    return False
