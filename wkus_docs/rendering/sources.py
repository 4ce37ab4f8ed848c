"""The parts of a template with their trees: what compiling and checking both start from."""

from collections.abc import Mapping
from dataclasses import dataclass

from jinja2 import Environment, nodes

from wkus_docs.errors import Fault, Severity
from wkus_docs.rendering import docx
from wkus_docs.rendering.diagnosis import parse
from wkus_docs.rendering.package import Entry, read
from wkus_docs.rendering.part import TaggedPart


@dataclass(frozen=True, slots=True)
class Source:
    """A part with tags; ``tree`` is None when Jinja cannot read it."""

    part: TaggedPart
    tree: nodes.Template | None
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """A template taken apart: its packed entries, and those of its parts that may have tags."""

    entries: Mapping[str, Entry]
    parts: tuple[TaggedPart, ...]
    tagged: tuple[Source, ...]

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Everything wrong with the tags, each once, in the order of the file; errors and warnings."""
        found = [fault for part in self.parts for fault in part.faults]
        found += [fault for source in self.tagged for fault in source.faults]
        return self.ordered(found)

    def ordered(self, found: list[Fault]) -> tuple[Fault, ...]:
        """Return faults each once, in the order of the file."""
        order = {part.name: number for number, part in enumerate(self.parts)}
        found.sort(key=lambda fault: (order.get(fault.place.part, 0), fault.place.paragraph))
        return tuple(dict.fromkeys(found))

    @property
    def errors(self) -> tuple[Fault, ...]:
        """Faults that leave nothing to compile."""
        return tuple(fault for fault in self.faults if fault.severity is Severity.ERROR)


def sources(raw: bytes, environment: Environment, *, shared_grid: bool, drafting: bool = False) -> Sources:
    """Take a template apart. Raises TemplateError when it is no safe Word file."""
    entries = read(raw)
    main, others = docx.parts(entries)
    parts = tuple(
        TaggedPart(name, entries[name].body(), main=name == main, shared_grid=shared_grid, drafting=drafting)
        for name in (main, *others)
    )
    parsed = ((part, parse(part, environment)) for part in parts if part)
    return Sources(
        entries, parts, tuple(Source(part, tree, tuple(faults)) for part, (tree, faults) in parsed)
    )
