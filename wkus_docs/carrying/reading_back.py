"""A finished document turned back into its data file, and judged: what in it is still as it was made."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from wkus_docs import _assets
from wkus_docs.carried_data import Origin, schema_version
from wkus_docs.carrying import data_file, extraction
from wkus_docs.carrying.carriers import Carrier, carrier
from wkus_docs.carrying.refusal import damaged
from wkus_docs.carrying.unpacking import Unpacked, unpack
from wkus_docs.carrying.verification import Agreement, Remaking
from wkus_docs.catalog import catalog
from wkus_docs.checking import Checked, check
from wkus_docs.conversion import as_meant
from wkus_docs.document import Document, DocumentType
from wkus_docs.errors import InputError, Problem, TemplateError
from wkus_docs.heading import heading_of
from wkus_docs.law.wydania import WYDANIA, jak_w_wydaniu
from wkus_docs.reading import Source, read_text
from wkus_docs.rendering.document_rendering import DocumentTemplate
from wkus_docs.word.printed_sum import PRINTED
from wkus_docs.zip_container import entries

_HASH = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Checksums:
    """The check sum three times: computed from the data, stated beside them, printed on the pages."""

    computed: str
    stated: str
    printed: tuple[str, ...]

    @property
    def counted(self) -> str:
        """The name of ``computed`` in 0.1.0."""
        return self.computed

    @property
    def said(self) -> str:
        """The name of ``stated`` in 0.1.0."""
        return self.stated

    @property
    def right(self) -> bool:
        """Whether all of them are equal."""
        return {self.stated, *self.printed} == {self.computed}


@dataclass(frozen=True, slots=True)
class ReadBack:
    """A document read back.

    ``checked`` are its data, judged by this version; ``origin`` is what the document says made it;
    ``same_template`` tells whether that template is at hand: the present one, or one that an earlier version gave out.
    """

    checked: Checked
    origin: Origin
    checksums: Checksums
    agreement: Agreement
    same_template: bool

    @property
    def source(self) -> Source:
        """The data file, in a layout of ours; its text is YAML."""
        return self.checked.source

    @property
    def type(self) -> DocumentType:
        """Type of the document."""
        return self.checked.type

    @property
    def document(self) -> Document | None:
        """The document; none when the data have errors."""
        return self.checked.document

    @property
    def state(self) -> str:
        """State of a document that was not issued: „projekt”, „pusty formularz”; empty for an issued one."""
        stan = heading_of(self.checked.draft).stan
        return "" if stan is None else stan.etykieta

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the data, by the rules of this version."""
        return self.checked.problems

    @property
    def same_schema(self) -> bool:
        """Whether the schema of the data is the one the document was made with."""
        return self.origin.schema == schema_version(self.origin.slug)

    @property
    def intact(self) -> bool:
        """Whether check sums and text agree: the document seems unchanged."""
        return self.checksums.right and bool(self.agreement)


def read_back(
    source: str | Path | bytes,
    *,
    template: str | Path | bytes | None = None,
    paper: str | Path | bytes | None = None,
) -> ReadBack:
    """Read the data back from a DOCX or a PDF that carries them.

    ``template`` and ``paper`` are those the document was made with, if it was not made with the library's
    own. Nothing in the file is believed: what its pages say has the last word. Raises InputError when the
    file has no data in it, or none that can be read; TemplateError when ``template`` is no template.
    """
    raw = extraction.content(source)
    own, letterhead = (None if one is None else extraction.content(one) for one in (template, paper))
    found = carrier(raw)
    unpacked = unpack(found.packed)
    checked = _as_meant(
        _checked(unpacked, "dane" if isinstance(source, bytes) else Path(source).name), unpacked.origin
    )
    current = DocumentTemplate(checked.type.model, own).origin(draft=False).template
    issued = _issued(unpacked.origin, current)
    printed = tuple(dict.fromkeys(sum_ for line in found.lines() for sum_ in PRINTED.findall(line)))
    making = Remaking(
        checked if issued is None else _reckoned_for(checked, issued), unpacked.origin.draft, bool(printed), letterhead is not None or not unpacked.origin.paper,
        own if issued is None else issued, letterhead,
    )  # fmt: skip
    return ReadBack(
        checked, unpacked.origin, Checksums(unpacked.computed, unpacked.stated, printed),
        _agreement(found, making, unpacked.origin), unpacked.origin.template == current or issued is not None,
    )  # fmt: skip


def _issued(origin: Origin, current: str) -> bytes | None:
    """Return the template an earlier version made the document from, where it is not the present one."""
    if origin.own or origin.template == current or not _HASH.fullmatch(origin.template):
        return None
    path = _assets.issued(origin.template)
    return path.read_bytes() if path.is_file() else None


def _checked(unpacked: Unpacked, name: str) -> Checked:
    """Judge the data as those of any file; write them down neatly, so that problems have a line to be found in."""
    kind = catalog[unpacked.origin.slug]
    comment = f"Odczytano z pliku {' '.join(name.split())}. Suma kontrolna danych: {unpacked.computed}."
    try:
        exact = data_file.exact(kind, unpacked.data)
        plain = check(read_text(data_file.data_file_text(kind, exact, comment), name))
        if plain.document is None:
            return plain
        return check(
            read_text(data_file.data_file_text(kind, data_file.as_typed(plain.document), comment), name)
        )
    except InputError as fault:
        raise damaged() from fault


def _reckoned_for(checked: Checked, issued: bytes) -> Checked:
    """What a version reckoned stays as it reckoned it, in the documents made with its templates."""
    parts = [part.body() for part in entries(issued).values()]

    def asks(name: str) -> bool:
        return any(name.encode() in part for part in parts)

    document = None if checked.document is None else checked.document.reckoned_for(asks)
    return replace(checked, document=document, draft=checked.draft.reckoned_for(asks))


def _as_meant(checked: Checked, origin: Origin) -> Checked:
    """What an earlier version took for said without a word stays said in its documents."""
    if origin.schema == schema_version(origin.slug):
        return checked
    document = None if checked.document is None else as_meant(checked.document)
    return replace(checked, document=document, draft=as_meant(checked.draft))


def _agreement(found: Carrier, making: Remaking, origin: Origin) -> Agreement:
    if origin.own and making.template is None:
        return Agreement(
            reason="Dokument powstał z własnego szablonu urzędu. Podaj ten szablon (--szablon), żeby porównać treść."
        )
    if making.checked.whole is None and not origin.draft:
        return Agreement(reason="Danych nie da się odczytać w całości, więc nie ma z czym porównać treści.")
    try:
        return _compared(found, making)
    except TemplateError as fault:
        return Agreement(reason=f"Nie da się przygotować dokumentu na nowo: {fault}")


def _compared(found: Carrier, making: Remaking) -> Agreement:
    """Compare with the journals of today, then with those the versions before knew."""
    today = _with_journals(found, making)
    for edition in () if today else WYDANIA:
        with jak_w_wydaniu(edition):
            if before := _with_journals(found, making):
                return before
    return today


def _with_journals(found: Carrier, making: Remaking) -> Agreement:
    """Compare with the journals of one edition, which may not know one that the document cites."""
    try:
        return found.compared(making)
    except InputError as fault:
        return Agreement(reason=f"Nie da się przygotować dokumentu na nowo: {fault.problems[0].message}")
