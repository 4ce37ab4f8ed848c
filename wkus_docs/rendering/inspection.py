"""Inspects a gmina's own template before it is used: faults, what it lacks for screen readers, notes."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from wkus_docs.document import Document
from wkus_docs.errors import Fault, Severity, TemplateError
from wkus_docs.rendering import accessibility, checking
from wkus_docs.rendering.environment import OURS
from wkus_docs.rendering.parsed_template import ParsedTemplate, parse_template


@dataclass(frozen=True, slots=True)
class Inspection:
    """What an inspection found. ``notes`` are no faults; both are in Polish."""

    faults: tuple[Fault, ...]
    notes: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether documents can be made from the template."""
        return not any(fault.severity is Severity.ERROR for fault in self.faults)


def inspect(source: str | Path | bytes, model: type[Document]) -> Inspection:
    """Look over a Word file that is to be the template of a document type.

    Never raises for a fault of the template: a file that is no Word file is a fault like any other.
    """
    raw = source if isinstance(source, bytes) else Path(source).read_bytes()
    try:
        found = parse_template(raw, OURS.make(), shared_grid=OURS.shared_grid)
    except TemplateError as fault:
        return Inspection(fault.faults)
    readable = [checking.CheckedPart(s.tree, s.part.place) for s in found.tagged if s.tree is not None]
    faults = [*found.faults, *checking.check(readable, model)]
    notes: tuple[str, ...] = ()
    try:
        faults += accessibility.faults(found.file)
        notes = tuple(_notes(found))
    except TemplateError as fault:
        faults += fault.faults
    return Inspection(tuple(dict.fromkeys(faults)), notes)


def _notes(found: ParsedTemplate) -> Iterator[str]:
    joined = [tag for part in found.parts for tag in part.joined]
    if joined:
        yield f"Znaczniki pocięte przez Worda i złożone na nowo ({len(joined)}): {', '.join(joined)}."
    for name in found.file:
        if name.endswith(".rels"):
            targets = [r.get("Target", "") for r in found.file.tree(name) if _fetched(r)]
            if targets:
                yield f"Plik odwołuje się do treści spoza siebie, której nie pobieramy: {', '.join(targets)}."
    yield "Szablon jest kompilowany; docxtpl nie jest potrzebny."


def _fetched(relationship: etree._Element) -> bool:
    """Whether Word would fetch what a relationship names; a link only waits to be clicked."""
    external = relationship.get("TargetMode") == "External"
    return external and not str(relationship.get("Type", "")).endswith("/hyperlink")
