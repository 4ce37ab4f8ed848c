"""A finished document turned back into its data file, and judged: what in it is still as it was made."""

import re
from dataclasses import dataclass
from pathlib import Path

from wkus_docs import _assets
from wkus_docs.carrying import data_file, finding
from wkus_docs.carrying.agreement import Agreement, Making
from wkus_docs.carrying.carriers import Carrier, carrier
from wkus_docs.carrying.opening import Opened, opened
from wkus_docs.carrying.refusal import damaged
from wkus_docs.catalog import catalog
from wkus_docs.checking import Checked, check
from wkus_docs.document import Document, DocumentType
from wkus_docs.errors import InputError, Problem, TemplateError
from wkus_docs.law.wydania import WYDANIA, jak_w_wydaniu
from wkus_docs.parcel import Origin, schema_version
from wkus_docs.reading import Source, read_text
from wkus_docs.rendering.documents import Form
from wkus_docs.word.printed_sum import PRINTED

_HASH = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Checksums:
    """The check sum three ways: counted of the data, said beside them, printed on the pages."""

    counted: str
    said: str
    printed: tuple[str, ...]

    @property
    def right(self) -> bool:
        """Whether all that are there are one."""
        return {self.said, *self.printed} == {self.counted}


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
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the data, by the rules of this version."""
        return self.checked.problems

    @property
    def same_schema(self) -> bool:
        """Whether this version lays the data out as the one that made the document."""
        return self.origin.schema == schema_version(self.origin.slug)

    @property
    def intact(self) -> bool:
        """Whether nothing speaks against the document being as it was made."""
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
    raw = finding.content(source)
    own, letterhead = (None if one is None else finding.content(one) for one in (template, paper))
    found = carrier(raw)
    parcel = opened(found.parcel)
    checked = _checked(parcel, "dane" if isinstance(source, bytes) else Path(source).name)
    current = Form(checked.type.model, own).origin(draft=False).template
    issued = _issued(parcel.origin, current)
    printed = tuple(dict.fromkeys(sum_ for line in found.lines() for sum_ in PRINTED.findall(line)))
    making = Making(
        checked, parcel.origin.draft, bool(printed), letterhead is not None or not parcel.origin.paper,
        own if issued is None else issued, letterhead,
    )  # fmt: skip
    return ReadBack(
        checked, parcel.origin, Checksums(parcel.counted, parcel.said, printed),
        _agreement(found, making, parcel.origin), parcel.origin.template == current or issued is not None,
    )  # fmt: skip


def _issued(origin: Origin, current: str) -> bytes | None:
    """Return the template an earlier version made the document from, where it is not the present one."""
    if origin.own or origin.template == current or not _HASH.fullmatch(origin.template):
        return None
    path = _assets.issued(origin.template)
    return path.read_bytes() if path.is_file() else None


def _checked(parcel: Opened, name: str) -> Checked:
    """Judge the data as those of any file; write them down neatly, so that problems have a line to be found in."""
    kind = catalog[parcel.origin.slug]
    comment = f"Odczytano z pliku {' '.join(name.split())}. Suma kontrolna danych: {parcel.counted}."
    try:
        plain = check(read_text(data_file.written(kind, data_file.exact(kind, parcel.data), comment), name))
        if plain.document is None:
            return plain
        return check(read_text(data_file.written(kind, data_file.typed(plain.document), comment), name))
    except InputError as fault:
        raise damaged() from fault


def _agreement(found: Carrier, making: Making, origin: Origin) -> Agreement:
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


def _compared(found: Carrier, making: Making) -> Agreement:
    """Compare with the journals of today, then with those the versions before knew."""
    today = _with_journals(found, making)
    for edition in () if today else WYDANIA:
        with jak_w_wydaniu(edition):
            if before := _with_journals(found, making):
                return before
    return today


def _with_journals(found: Carrier, making: Making) -> Agreement:
    """Compare with the journals of one edition, which may not know one that the document cites."""
    try:
        return found.compared(making)
    except InputError as fault:
        return Agreement(reason=f"Nie da się przygotować dokumentu na nowo: {fault.problems[0].message}")
