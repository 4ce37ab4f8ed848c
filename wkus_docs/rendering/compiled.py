"""What a template becomes: parts as Python code, everything else as bytes ready to be copied."""

from collections.abc import Iterator, Mapping
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, nodes

from wkus_docs.errors import TemplateError
from wkus_docs.law.wydania import wczesniejsze
from wkus_docs.rendering import by_docxtpl, chart_parts, generator, on_paper, undecided
from wkus_docs.rendering.budget import KEY, Budget
from wkus_docs.rendering.chart_parts import ChartParts
from wkus_docs.rendering.environment import Manner, Sandbox
from wkus_docs.rendering.fault_messages import errors_with_place, unknown
from wkus_docs.rendering.parsed_template import parse_template
from wkus_docs.rendering.printing import NeedsDocxtplError, printer
from wkus_docs.rendering.splicing import require_xml
from wkus_docs.rendering.static_entries import EntryVariants, StaticEntries
from wkus_docs.rendering.tagged_part import TaggedPart
from wkus_docs.rendering.template_use import TemplateUse, mutable_copy, use_of
from wkus_docs.rendering.unit_numbering import NAMES, Numbering
from wkus_docs.word import custom_xml
from wkus_docs.word.content_types import TYPES, as_document
from wkus_docs.word.relationships import NO_LINKS, beside
from wkus_docs.zip_container import Entry, deflated

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

_PIECES = 1024
"""Pieces of text joined, encoded and packed at a time: enough for a page, little beside a register."""
_LONGEST_ABBREVIATION = 8
"""Characters, with its dot, that may close a sentence of the next piece too."""
MAX_OUTPUT = 200_000_000
"""Characters a part of a document may have."""


class Compiled:
    """A template ready to render. ``fallback`` says why docxtpl must do it; empty when it need not."""

    def __init__(self, raw: bytes, environment: Environment, manner: Manner, *, own: bool) -> None:
        """Read and compile. Raises TemplateError with every fault."""
        self._raw, self._environment, self._drafting = raw, environment, manner.drafting
        found = parse_template(raw, environment, shared_grid=manner.shared_grid, drafting=manner.drafting)
        self.joined = tuple(tag for part in found.parts for tag in part.joined)
        trees = [(source.part, source.tree) for source in found.tagged if source.tree is not None]
        self.fallback = by_docxtpl.reasons(environment, [tree for _, tree in trees]) if own else ()
        used = {part.name: use_of(tree) for part, tree in trees}
        strange = [fault for part, _ in trees for fault in unknown(part, used[part.name], environment)]
        if (found.errors or strange) and not self.fallback:
            raise TemplateError(*found.ordered([*found.errors, *strange]))
        self._collects = manner.collecting and any(one.changes for one in used.values())
        if isinstance(environment, Sandbox):
            environment.collecting = self._collects
        self._parts = [
            CompiledPart(part, tree, environment, manner, used[part.name])
            for part, tree in trees
            if not self.fallback
        ]
        self._main = found.parts[0].name
        self._draws = any(node.name == chart_parts.FILTER for one in used.values() for node in one.filters)
        linked = beside(self._main)
        links = found.entries[linked].body() if linked in found.entries else NO_LINKS
        changed = {part.name for part in self._parts} | ({linked} if self._draws else set())
        same = [
            self._settled(entry, found.parts) for name, entry in found.entries.items() if name not in changed
        ]
        self._variants = EntryVariants(same, self._main, links, draws=self._draws)
        self._numbers = any(part.used.names & set(NAMES) for part in self._parts)

    def _settled(self, entry: Entry, tagged: tuple[TaggedPart, ...]) -> Entry:
        """An entry that every document gets as it is."""
        if entry.name == TYPES:
            types = entry.body()
            document = as_document(types)
            document = chart_parts.with_png(document) if self._draws else document
            return entry if document == types else deflated(entry.name, [document])
        part = next((part for part in tagged if part.name == entry.name), None)
        if part is None or not part.changed:
            return entry
        return deflated(entry.name, [part.body])

    def render(
        self, names: Mapping[str, Any], level: int, tpl: "DocxTemplate | None", parcel: bytes | None = None
    ) -> bytes:
        """Return the bytes of a document, with carried data in it if there are any."""
        if self.fallback or tpl is not None:
            return self._by_docxtpl(names, tpl, parcel)
        static = self._static_entries(parcel)
        extra = () if parcel is None else (custom_xml.packed(static.slot, parcel, level),)
        try:
            written = (deflated(name, pieces, level) for name, pieces in self._written(names, static))
            return static.package.joined(chain(written, extra))
        except NeedsDocxtplError:
            return self._by_docxtpl(names, by_docxtpl.template_in(names), parcel)

    def contents(self, names: Mapping[str, Any], parcel: bytes | None = None) -> dict[str, bytes]:
        """Return the contents of a document by name."""
        static = self._static_entries(parcel)
        same = {entry.name: entry.body() for entry in static.same}
        extra = {} if parcel is None else {static.slot: custom_xml.part(parcel)}
        return same | {name: b"".join(pieces) for name, pieces in self._written(names, static)} | extra

    def _static_entries(self, parcel: bytes | None) -> StaticEntries:
        return self._variants.plain if parcel is None else self._variants.carrying

    def _by_docxtpl(
        self, names: Mapping[str, Any], tpl: "DocxTemplate | None", parcel: bytes | None
    ) -> bytes:
        made = by_docxtpl.render(self._raw, names, self._environment, tpl)
        return made if parcel is None else custom_xml.put(made, custom_xml.part(parcel))

    def _written(
        self, names: Mapping[str, Any], static: StaticEntries
    ) -> Iterator[tuple[str, Iterator[bytes]]]:
        """Yield the name of each part and its content, in pieces."""
        numbering = Numbering(drafting=self._drafting) if self._numbers else None
        functions = numbering.functions() if numbering else {}
        if self._collects:
            names = {name: mutable_copy(value) for name, value in names.items()}
        scope = {**self._environment.globals, **functions, **names, KEY: Budget()}
        drawn = ChartParts()
        scopes = {self._main: scope | {chart_parts.KEY: drawn}} if self._draws else {}
        if numbering is None:
            for part in self._parts:
                yield part.name, part.pieces(scopes.get(part.name, scope))
        else:
            texts = [(part, part.text(scopes.get(part.name, scope))) for part in self._parts]
            for part, text in texts:
                yield part.name, iter((part.resolved(numbering, text).encode(),))
        if self._draws:
            for name, content in drawn.files(self._main, static.links):
                yield name, iter((content,))


class CompiledPart:
    """One part of a template as Python code."""

    def __init__(
        self,
        part: TaggedPart,
        tree: nodes.Template,
        environment: Environment,
        manner: Manner,
        used: TemplateUse,
    ) -> None:
        """Compile a part from its tree."""
        self.name = part.name
        self.used = used
        self._part, self._finish, self._closed = part, part.finish, manner.closed
        with errors_with_place(part, None):
            code = generator.code(
                environment,
                tree,
                part.site_of,
                drafting=manner.drafting,
                on_paper=manner.on_paper,
                spaced=manner.voice.spaced is not str,
            )
            module: dict[str, Any] = {"environment": environment, "__file__": "<template>"}
            module |= {"_get": generator.lookup(environment), "_concat": generator.concatenate}
            asked = on_paper.asked_on_paper if manner.on_paper else undecided.asked
            module |= {"_asked": asked, "_known": undecided.known} if manner.drafting else {}
            module |= {f"_show{n}": printer(site, manner.voice) for n, site in enumerate(part.sites)}
            exec(code, module)  # noqa: S102 – Jinja's own way to make a template of the code it wrote
            self._template = environment.template_class.from_module_dict(
                environment, module, environment.make_globals(None)
            )

    def pieces(self, scope: dict[str, Any]) -> Iterator[bytes]:
        """Yield the content of the part for the names in scope."""
        if self._finish is not None or self.used.writes:
            yield self.text(scope).encode()
            return
        for batch in self._batches(scope):
            yield batch.encode()

    def text(self, scope: dict[str, Any]) -> str:
        """Return the text of the part, but for citations of numbered units."""
        text = "".join(self._batches(scope))
        with errors_with_place(self._part, self._template, scope):
            text = self._finish(text) if self._finish is not None else text
            if self.used.writes:
                require_xml(text)
            return text

    def _batches(self, scope: dict[str, Any]) -> Iterator[str]:
        """Yield the text of the part as Jinja writes it, many pieces at a time."""
        size, held = 0, ""
        closed = str if wczesniejsze() else self._closed
        with errors_with_place(self._part, self._template, scope):
            running = self._template.root_render_func(self._template.new_context(scope, shared=True))
            while batch := list(islice(running, _PIECES)):
                size += sum(map(len, batch))
                if size > MAX_OUTPUT:
                    raise TemplateError("Dokument byłby za duży: sprawdź pętle szablonu.")
                text = closed(held + "".join(batch))
                held = text[-_LONGEST_ABBREVIATION:] if text.endswith(".") else ""
                yield text[: len(text) - len(held)]
            yield held

    def resolved(self, numbering: Numbering, text: str) -> str:
        """Return the text with citations of numbered units filled in."""
        with errors_with_place(self._part, self._template):
            return numbering.resolved(text)
