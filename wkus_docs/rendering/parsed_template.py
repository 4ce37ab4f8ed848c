"""A template parsed: its parts with their trees, from which compiling and checking both start."""

from collections.abc import Mapping
from dataclasses import dataclass

from jinja2 import Environment, nodes

from wkus_docs.errors import Fault, Severity, TemplateError
from wkus_docs.rendering.fault_messages import parse
from wkus_docs.rendering.subjects import TEMPLATE
from wkus_docs.rendering.tagged_part import TaggedPart
from wkus_docs.word.file import WordFile
from wkus_docs.word.package import read
from wkus_docs.zip_container import Entry


@dataclass(frozen=True, slots=True)
class ParsedPart:
    """A part with tags; ``tree`` is None when Jinja cannot read it."""

    part: TaggedPart
    tree: nodes.Template | None
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class ParsedTemplate:
    """A parsed template: the file, its packed entries, and those of its parts that may have tags."""

    file: WordFile
    entries: Mapping[str, Entry]
    parts: tuple[TaggedPart, ...]
    tagged: tuple[ParsedPart, ...]

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


def parse_template(
    raw: bytes, environment: Environment, *, shared_grid: bool, drafting: bool = False
) -> ParsedTemplate:
    """Parse a template. Raises TemplateError when it is no safe Word file."""
    entries = read(raw, TEMPLATE)
    file = WordFile(entries, TEMPLATE)
    require_no_macros(file)
    parts = tuple(
        TaggedPart(
            name, file.content(name), main=name == file.main, shared_grid=shared_grid, drafting=drafting
        )
        for name in file.spoken
    )
    parsed = ((part, parse(part, environment)) for part in parts if part)
    return ParsedTemplate(
        file, entries, parts, tuple(ParsedPart(part, tree, tuple(faults)) for part, (tree, faults) in parsed)
    )


def require_no_macros(file: WordFile) -> None:
    """Raise TemplateError for a file that says it has macros, whether they are in it or not."""
    if any("macroEnabled" in kind or "vbaProject" in kind for kind in file.types.named):
        raise TemplateError("Szablon jest plikiem z makrami: zapisz go jako .docx, bez makr.")
