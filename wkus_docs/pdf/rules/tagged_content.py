"""Rules on tagged content: headings, tables, pictures, notes, links."""

from collections.abc import Iterable, Iterator
from typing import Any

from wkus_docs.pdf.rules.opened_pdf import OpenedPdf
from wkus_docs.pdf.rules.violation import UA, PdfRule, Violation
from wkus_docs.pdf.structure import Node, attribute

_SCOPES = {"/Row", "/Column", "/Both"}
_HEADINGS = tuple(f"H{level}" for level in range(1, 7))


def roles(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether every type of element leads to one that readers know."""
    strange = sorted({str(node.element.get("/S"))[1:] for node in subject.nodes if not node.kind})
    if strange:
        names = tuple(f"„{name}”" for name in strange)
        yield Violation(PdfRule.ROLES, "Rodzaj znacznika nie prowadzi do żadnego ze znanych", UA, names)


def headings(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether the levels of headings begin at 1 and are not skipped."""
    last, skipped = 0, []
    for number, node in enumerate(subject.of_kind(*_HEADINGS), 1):
        level = int(node.kind[1])
        if level > last + 1:
            skipped.append(f"{subject.place(node, 'nagłówek', number)} (H{level} po H{last or '0'})")
        last = level
    if skipped:
        yield Violation(PdfRule.HEADINGS, "Pominięto poziom nagłówka", UA, tuple(skipped))
    if last and (unnumbered := subject.of_kind("H")):
        place = subject.place(unnumbered[0], "nagłówek", 1)
        yield Violation(
            PdfRule.HEADINGS, "Nagłówki z poziomem stoją obok nagłówków bez poziomu", UA, (place,)
        )


def tables(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether every table has header cells, and each says what it names."""
    bare, vague = [], []
    for number, table in enumerate(subject.of_kind("Table"), 1):
        own = list(_own_cells(table))
        names = [cell for cell in own if cell.kind == "TH"]
        if not names:
            bare.append(subject.place(table, "tabela", number))
        unscoped = [th for th in names if str(attribute(th, "/Scope", subject.classes)) not in _SCOPES]
        if unscoped and not all(_refers(cell, subject.classes) for cell in own if cell.kind == "TD"):
            vague.append(subject.place(table, "tabela", number))
    if bare:
        yield Violation(PdfRule.TABLES, "Tabela nie ma nagłówka (TH)", UA, tuple(bare))
    if vague:
        message = "Komórka nagłówka nie mówi, czy nazywa wiersz, czy kolumnę (Scope)"
        yield Violation(PdfRule.TABLES, message, UA, tuple(vague))


def _own_cells(table: Node) -> Iterator[Node]:
    """Yield the cells of a table, not those of tables inside it."""
    for child in table.children:
        if child.kind in {"TH", "TD"}:
            yield child
        elif child.kind in {"TR", "THead", "TBody", "TFoot"}:
            yield from _own_cells(child)


def _refers(cell: Node, classes: Any) -> bool:
    headers = attribute(cell, "/Headers", classes)
    return headers is not None and len(headers) > 0


def pictures(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether every picture and formula has an alternative text."""
    found = enumerate(subject.of_kind("Figure", "Formula"), 1)
    silent = [subject.place(node, "obraz", at) for at, node in found if not _spoken(node)]
    if silent:
        yield Violation(PdfRule.PICTURES, "Obraz nie ma tekstu alternatywnego (Alt)", UA, tuple(silent))


def _spoken(node: Node) -> bool:
    return any(str(node.element.get(key, "")).strip() for key in ("/Alt", "/ActualText"))


def notes(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether every note can be told from the others."""
    found = subject.of_kind("Note")
    names = [bytes(node.element.ID) if "/ID" in node.element else b"" for node in found]
    places = [
        subject.place(node, "przypis", number)
        for number, (node, name) in enumerate(zip(found, names, strict=True), 1)
        if not name or names.count(name) > 1
    ]
    if places:
        yield Violation(PdfRule.NOTES, "Przypis nie ma własnego identyfikatora (ID)", UA, tuple(places))


def links(subject: OpenedPdf) -> Iterator[Violation]:
    """Look whether every tag of a link or a field holds the thing itself."""
    yield from _empty(subject, subject.of_kind("Link"), PdfRule.LINKS, "odnośnik")
    yield from _empty(subject, subject.of_kind("Form"), PdfRule.FIELDS, "pole")


def _empty(subject: OpenedPdf, nodes: Iterable[Node], rule: PdfRule, name: str) -> Iterator[Violation]:
    found = [subject.place(node, name, at) for at, node in enumerate(nodes, 1) if not node.annotations]
    if found:
        yield Violation(rule, f"Znacznik ({name}) nie prowadzi do niczego (OBJR)", UA, tuple(found))
