"""Renders a document: a checked one with its template, or its draft, to the bytes of a DOCX."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from wkus_docs import _assets
from wkus_docs.carried_data import CHECKSUM, CarriedData, Origin, data_of, hash_of, schema_version
from wkus_docs.citing import dated, unknown_journals
from wkus_docs.document import Document, Finding, Part
from wkus_docs.errors import InputError, NoTemplateError, Problem, TemplateError
from wkus_docs.field import fields_of, in_words, values_of
from wkus_docs.gaps import Gap, blamed
from wkus_docs.heading import heading_of
from wkus_docs.law import Act, acts, parameters
from wkus_docs.law.wydania import cytowany
from wkus_docs.polish.nieznany_dzien import NieznanyDzien
from wkus_docs.polish.typografia import twarde_spacje
from wkus_docs.rendering.environment import DRAFT, ON_PAPER, OURS, Manner
from wkus_docs.rendering.stated import stated
from wkus_docs.rendering.subjects import TEMPLATE
from wkus_docs.rendering.template import Template
from wkus_docs.word.custom_xml import without_part
from wkus_docs.zip_container import pack


def render(  # noqa: PLR0913 – all but the document are keywords with a default
    document: Document,
    *,
    template: str | Path | bytes | None = None,
    paper: str | Path | bytes | None = None,
    data: bool = True,
    checksum: bool | None = None,
    unchecked: bool = False,
) -> bytes:
    """Return the DOCX of a document.

    ``template`` is a Word file of the gmina's own to use instead of the one shipped with the library;
    ``paper`` a letterhead, whose header, footer and styles the document gets. Both are paths or bytes.
    ``data`` lets the data travel in the file, to be read back; ``checksum`` prints their check sum where
    the template has room for it; left out, on all but acts of a council. The document is judged first,
    unless ``unchecked`` says aloud that it need not be. Raises InputError with every problem of the document,
    TemplateError with every fault of the gmina's file.
    """
    if not unchecked:
        from wkus_docs.checking import require_lawful  # noqa: PLC0415 – who fills other templates does not judge

        require_lawful(document)
    chosen = DocumentTemplate(type(document), template, paper)
    if document.head() is not None:
        return _stated(document, chosen, data=data, checksum=checksum)
    checksum = document.prints_checksum if checksum is None else checksum
    carried = CarriedData(chosen.origin(draft=False), data_of(document)) if data or checksum else None
    names = context(document)
    if carried is None:
        return chosen.compiled(OURS).render(names)
    names[CHECKSUM] = carried.checksum if checksum else ""
    return chosen.compiled(OURS).render(names, parcel=carried.packed() if data else None)


def _stated(document: Document, chosen: "DocumentTemplate", *, data: bool, checksum: bool | None) -> bytes:
    """Return the DOCX of a document with a head: a draft, a blank form, an annex of another document."""
    heading = heading_of(document)
    open_ = heading.stan is not None
    prints = (document.prints_checksum and not open_) if checksum is None else checksum
    carried = CarriedData(chosen.origin(draft=False), data_of(document))
    names = context(document, draft=open_) | {CHECKSUM: carried.checksum if prints else ""}
    manner = (ON_PAPER if heading.blank else DRAFT) if open_ else OURS
    entries = chosen.compiled(manner).parts(names, parcel=carried.packed() if data else None)
    alone = "oceniajacy" in fields_of(type(document))  # a card that each assessor fills in
    return pack(stated(entries, _BODY, heading, (heading.liczba_oceniajacych or 1) if alone else 1))


_BODY = "word/document.xml"


class DocumentTemplate:
    """The template for documents of a type, with the letterhead if there is one."""

    def __init__(
        self,
        model: type[Document],
        template: str | Path | bytes | None = None,
        paper: str | Path | bytes | None = None,
    ) -> None:
        """Read the files. Raises TemplateError when the gmina's own template is no Word file, NoTemplateError without ours."""
        self._slug = model.__module__.rpartition(".")[2]
        self._own, self._paper = template is not None, paper
        self._raw = _shipped(self._slug) if template is None else without_part(_read(template), TEMPLATE)

    def origin(self, *, draft: bool) -> Origin:
        """Return what a document says it was made with."""
        return Origin(
            self._slug, schema_version(self._slug), hash_of(self._raw),
            own=self._own, paper=self._paper is not None, draft=draft,
        )  # fmt: skip

    def compiled(self, manner: Manner) -> Template:
        """Return the template compiled in a manner. Raises TemplateError with every fault."""
        raw = self._raw
        if self._paper is not None:
            from wkus_docs.rendering.letterhead import with_letterhead  # noqa: PLC0415 – few documents have one

            raw = with_letterhead(raw, _read(self._paper))
        return Template(raw, manner=manner)


def _shipped(slug: str) -> bytes:
    """Read the template that comes with the library. Raises NoTemplateError where it is missing or cannot be read."""
    path = _assets.template(slug)
    try:
        return path.read_bytes()
    except OSError as fault:
        raise NoTemplateError(
            f"Nie ma szablonu dokumentu {path} albo nie da się go odczytać. Zainstaluj wkus_docs od nowa; w repozytorium "
            f"zbuduj szablon: python tools/build_templates.py {slug}"
        ) from fault


def _read(source: str | Path | bytes) -> bytes:
    return source if isinstance(source, bytes) else Path(source).read_bytes()


def context(document: Document, *, draft: bool = False) -> dict[str, Any]:
    """Names a template may use: fields, public properties, and the law of the document's day.

    In a draft a journal that is not known is a gap; else the template that cites it raises InputError.
    """
    found: dict[str, Any] = values_of(document)
    for cls in type(document).__mro__:
        if issubclass(cls, Part) and cls is not Part:
            for name, member in vars(cls).items():
                if isinstance(member, property) and not name.startswith("_"):
                    found.setdefault(name, _property(document, name))
    unknown = _left_open if draft else partial(_refused, document)
    day, prepared = found["data_dokumentu"], heading_of(document).data_przygotowania
    if prepared is not None and isinstance(day, Gap | NieznanyDzien):
        day = prepared
    return found | law(day, unknown) | {CHECKSUM: ""}


def _property(document: Document, name: str) -> Any:
    try:
        return getattr(document, name)
    except Exception as fault:  # noqa: BLE001 – raised again unless a gap explains it
        return blamed(fault, document)


def _left_open(act: Act) -> Gap:
    return Gap(f"publikator {act.krotki_tytul()}", lenient=True)


def _refused(document: Document, act: Act) -> NoReturn:
    """Refuse what only the gmina's own template cites; what ours cite was judged with the document."""
    at = dated(document)
    raise InputError(tuple(_problem(document, finding) for finding in unknown_journals(at, [act]) if at))


def _problem(document: Document, finding: Finding) -> Problem:
    label = in_words(type(document), finding.loc)
    return Problem(finding.loc, 0, 0, finding.severity, finding.message, finding.hint, label=label)


def law(day: Any, unknown: Callable[[Act], Any]) -> dict[str, Callable[..., Any]]:
    """Functions that cite the law as it stood on the day.

    ``akt("udpp")`` gives „ustawy z dnia … o …” with its journal the first time and without it later
    (ZTP § 123); ``akty_od_nowa()`` begins a sheet that is a document of its own, where the first time comes
    again; ``dziennik`` gives the journal alone; ``prawo("min_dni_na_oferty")`` a dated value. ``unknown``
    gives what stands for a journal that is not known on the day.
    """
    cited: set[str] = set()

    def akt(key: str) -> Any:
        act = _known(acts, key)
        again = key in cited
        cited.add(key)
        title = act.pelny_tytul("dopełniacz")
        return twarde_spacje(title) if again else f"{twarde_spacje(title)} {dziennik(key)}"

    def dziennik(key: str) -> Any:
        if isinstance(day, Gap):
            return day
        act = cytowany(_known(acts, key))
        text = act.citation(day).text
        return unknown(act) if text is None else twarde_spacje(text)

    def akty_od_nowa() -> str:
        cited.clear()
        return ""

    def prawo(key: str) -> Any:
        return day if isinstance(day, Gap) else _known(parameters, key).na(day)

    named: dict[str, Callable[..., Any]] = {
        "akt": akt,
        "akty_od_nowa": akty_od_nowa,
        "dziennik": dziennik,
        "prawo": prawo,
    }
    return named


def _known(table: Any, key: str) -> Any:
    if key not in table:
        raise TemplateError(f"Nie znam przepisu ani wartości „{key}”.")
    return table[key]
