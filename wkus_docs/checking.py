"""Source → document, or every problem at once, in Polish, with place, hint and provision.

Two kinds of problems come together: faults of form (pydantic's, said in Polish) and findings of the
rules. Rules run even when the form is not right yet: a rule that needs a faulty field is passed over,
the others speak.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from pydantic import ValidationError

from wkus_docs.carried_data import data_of
from wkus_docs.catalog import catalog
from wkus_docs.conversion import converted
from wkus_docs.document import Document, DocumentType
from wkus_docs.errors import InputError, Loc, Problem, Severity, UnknownDocumentError
from wkus_docs.field import all_in, in_words
from wkus_docs.filled import filled, is_blank
from wkus_docs.form_faults import MOST_FAULTS, form_problem, mistyped, own_faults
from wkus_docs.gaps import Gap, build
from wkus_docs.given_data import given_values, with_value
from wkus_docs.heading import HEADING, KEY, Heading
from wkus_docs.judgement import common_cause, in_order, ordered, rule_problems
from wkus_docs.lawful import is_known, known_lawful, remember
from wkus_docs.left_from_example import left_from_example
from wkus_docs.outcome import Checked, lost_places
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Data, Place, Source, read_data
from wkus_docs.reading.refusal import refusal
from wkus_docs.standing.folders import FILE_KEY
from wkus_docs.standing.nearby import Near, misnamed, near
from wkus_docs.unissued import open_document
from wkus_docs.workbook_figures import disagreements

if TYPE_CHECKING:
    from wkus_docs.standing.standing_file import Standing, Standings

__all__ = [
    "KEY", "Checked", "Earlier", "check", "given_values", "known_lawful", "problems", "read", "require_lawful", "with_value",
]  # fmt: skip

Earlier: TypeAlias = Data | Document | tuple[Data | Document, ...] | list[Data | Document]
"""Earlier documents that data are checked against: one of any shape, or several in a tuple or a list."""


def check(
    data: Data | Document,
    *,
    against: Earlier = (),
    head: Mapping[str, Any] | None = None,
    day: date | None = None,
    standing: "Standings | None" = None,
) -> Checked:
    """Read and judge data of any shape: a path, text, bytes, an open file, a mapping, a document.

    ``against`` is an earlier document whose conditions this one has to meet, or several of them, each of any
    shape too: an offer against its notice, a report against its agreement.

    A ``str`` with a line break, or that begins with a brace, is a text; any other is a path. A document is
    judged anew: its fields by their types, then by all rules. ``head`` gives what the head of the file may say
    (:class:`~wkus_docs.heading.Heading`), over what it does say: ``{"stan": "projekt"}``; ``day`` is the day of
    preparation of a draft or a blank form that tells none. ``standing`` are standing files, of any shape or read
    (:func:`~wkus_docs.standing.read_standing`), from which the document takes up what it does not say: by itself
    (None) those near the file, where a path is checked, else none; ``()`` takes nothing. Raises only when there is nothing to judge:
    InputError when it cannot be read or its head is wrong, UnknownDocumentError when it names no document of ours.
    """
    source = _of_document(data) if isinstance(data, Document) else read_data(data)
    kind = _type_of(source)
    source = _headed_from_outside(source, head or {})
    heading = _heading(source, day)
    source = replace(source, remarks=(*source.remarks, *_idle(source, heading)))
    source, _ = converted(source, kind.model)
    if _is_path(data) and (left := left_from_example(source, kind)):
        source = replace(source, remarks=(*source.remarks, left))
    checked = _standing_beside(source, kind, heading, _standing_of(data, standing))
    earlier = several(against)
    return _answering(checked, earlier, standing) if earlier else checked


def several(against: Earlier) -> tuple[Data | Document, ...]:
    """Return earlier documents, one or several, as a tuple."""
    return tuple(against) if isinstance(against, tuple | list) else (against,)


def _standing_of(data: Data | Document, standing: "Standings | None") -> "tuple[Data | Standing, ...] | Near":
    """Return the standing files of data: those named, else those near a file."""
    if standing is not None:
        return standing if isinstance(standing, tuple) else (standing,)
    return near(cast("str | Path", data)) if _is_path(data) else ()


def _standing_beside(
    source: Source, kind: DocumentType, heading: Heading, standing: "tuple[Data | Standing, ...] | Near"
) -> Checked:
    """Judge a file with what it takes up from standing files."""
    if isinstance(standing, Near):
        standing = standing.for_facts_of(kind.model)
        source = replace(source, remarks=(*source.remarks, *misnamed(standing)))
    found = tuple(standing.found.values()) if isinstance(standing, Near) else standing
    if not found:
        return _headed(source, kind, heading)
    from wkus_docs.standing.for_document import beside  # noqa: PLC0415 – most files stand beside none

    taken = beside(source, kind, heading, found)
    checked = _headed(taken.source, kind, heading)
    if asked := taken.waiting & {problem.path for problem in checked.problems}:
        taken = beside(source, kind, heading, found, asked)
        checked = _headed(taken.source, kind, heading)
    return taken.explained(checked, heading)


def _headed_from_outside(source: Source, head: Mapping[str, Any]) -> Source:
    """Return the source with what is said over its head; that stands at no place of the file."""
    places: dict[Loc, Place] = {(name,): Place(0, 0) for name in head}
    return replace(source, data={**source.data, **head}, values={**source.values, **places})


def _headed(source: Source, kind: DocumentType, heading: Heading) -> Checked:
    """Judge the fields of a file as its head says: as an issued document, a draft for a session or a blank form."""
    given = {key: value for key, value in source.data.items() if key != KEY and key not in HEADING}
    values = filled(given, kind.model)
    if heading.stan is not None:
        return _known(open_document(source, kind, values, heading))
    checked = _known(_checked(source, kind, values))
    if heading.model_fields_set:
        checked.draft.headed(heading)
        if checked.document is not None:
            checked.document.headed(heading)
    return checked


def _known(checked: Checked) -> Checked:
    """Remember a document found lawful."""
    if checked.document is not None:
        remember(checked.document)
    return checked


def _heading(source: Source, day: date | None) -> Heading:
    """Read the head of a file. Raises InputError for a wrong one, or one that tells no day where it needs one."""
    said = {key: source.data[key] for key in HEADING if not is_blank(source.data.get(key))}
    if "stan" in said and day is not None:
        said.setdefault("data_przygotowania", day)
    try:
        heading = Heading.model_validate(filled(said, Heading))
    except ValidationError as fault:
        details = own_faults(fault.errors(include_url=False))
        raise InputError(tuple(form_problem(detail, source, Heading) for detail in details)) from fault
    if heading.stan is not None and heading.data_przygotowania is None:
        place = source.place(("stan",))
        raise InputError((
            Problem(
                ("data_przygotowania",), place.line, place.column, Severity.ERROR,
                f"Plik ma stan „{heading.stan.etykieta}”, a nie mówi, na jaki dzień cytować prawo.",
                "Dopisz: data_przygotowania: … (dzień przygotowania dokumentu).", "",
                in_words(Heading, ("data_przygotowania",)), cell=place.cell,
            ),
        ))  # fmt: skip
    return heading


def _idle(source: Source, heading: Heading) -> Iterator[Problem]:
    """Yield a warning for each value of the head that changes nothing in the state of the document."""
    states = "w pustym formularzu" if heading.project else "w projekcie i w pustym formularzu"
    for name in heading.idle():
        place = source.place((name,) if (name,) in source.values else (KEY,))
        yield Problem(
            (name,), place.line, place.column, Severity.WARNING,
            f"Ta wartość niczego nie zmienia: liczy się tylko {states}.",
            "Usuń ją albo podaj stan: „projekt” lub „pusty formularz” (opcje --projekt i --pusty-formularz).",
            label=in_words(Heading, (name,)), cell=place.cell,
        )  # fmt: skip


def _answering(
    checked: Checked, earlier: tuple[Data | Document, ...], standing: "Standings | None"
) -> Checked:
    """Return the outcome with what the earlier documents ask and the checked one does not answer."""
    from wkus_docs.answering import unanswered  # noqa: PLC0415 – few checks compare two documents

    found = [problem for one in earlier for problem in unanswered(checked, check(one, standing=standing))]
    lawful = not any(problem.severity is Severity.ERROR for problem in found)
    caused = any(problem.cause for problem in checked.problems)
    problems = (*checked.problems, *in_order(found)) if caused else in_order([*checked.problems, *found])
    return replace(checked, problems=problems, document=checked.document if lawful else None)


def _is_path(data: Data | Document) -> bool:
    """Whether a file is checked, as a clerk has it: only there can values of the example have been left."""
    return isinstance(data, Path) or (isinstance(data, str) and "\n" not in data and data.lstrip()[:1] != "{")


def require_lawful(document: Document) -> None:
    """Raise InputError with every problem of a document, unless nothing is wrong by law or form.

    A document that :func:`read` or :func:`check` gave, or that was judged before, costs nothing: it cannot
    have changed. A copy with other values is another document. Data that nobody has read are no document.
    """
    if not isinstance(document, Document):
        raise refusal(
            f"To nie jest dokument, tylko dane rodzaju „{type(document).__name__}”.",
            "Najpierw je odczytaj: wkus_docs.read(dane).",
        )
    if not is_known(document):
        found = check(document)
        if found.document is None:
            raise InputError(found.problems)
        gaps = (
            () if document.head() is not None else [at for at in all_in(document) if isinstance(at[1], Gap)]
        )
        if gaps:  # a draft: where a whole group is missing, nothing else tells it from one that is there
            raise refusal(
                f"To jest szkic: brakuje wartości „{in_words(type(document), gaps[0][0])}”.",
                "Uzupełnij dane albo przygotuj szkic: wkus_docs.render_draft(sprawdzone).",
            )
        remember(document)


def _of_document(document: Document) -> Source:
    """Return the fields that a document was given, as if a file gave them."""
    slug = DocumentType(type(document)).slug
    head = document.head()
    if head is None:
        return Source(slug, "", {KEY: slug, **given_values(document)})
    return Source(slug, "", {KEY: slug, **read_data(json.loads(data_of(document))).data})


def _checked(source: Source, kind: DocumentType, data: dict[str, Any]) -> Checked:
    try:
        document = kind.model.model_validate(data)
    except ValidationError as fault:
        return _unfinished(source, kind, data, fault)
    judged = rule_problems(document, source)
    problems = ordered(
        [*judged, *source.remarks, *disagreements(document, source)],
        common_cause(kind, document, judged),
        source,
        kind,
    )
    lawful = not any(problem.severity is Severity.ERROR for problem in problems)
    lost = lost_places(data, problems)
    draft = build(kind.model, data, lost, lenient=True) if lost else document
    missing = tuple(problem.label for problem in problems if problem.path in lost)
    return Checked(source, kind, problems, document if lawful else None, draft, missing)  # type: ignore[arg-type]  # build keeps the class


def problems(
    data: Data | Document, *, against: Earlier = (), standing: "Standings | None" = None
) -> tuple[Problem, ...]:
    """Every problem of data of any shape (as :func:`check` takes them), sorted by line; never raises InputError."""
    try:
        return check(data, against=against, standing=standing).problems
    except InputError as fault:
        return fault.problems


def read(
    data: Data | Document,
    *,
    against: Earlier = (),
    head: Mapping[str, Any] | None = None,
    day: date | None = None,
    standing: "Standings | None" = None,
) -> Document:
    """Read data of any shape into their document, as :func:`check` takes all of them.

    Raises InputError with every problem.
    """
    checked = check(data, against=against, head=head, day=day, standing=standing)
    if checked.document is None:
        raise InputError(checked.problems)
    return checked.document


def _type_of(source: Source) -> DocumentType:
    place = source.place((KEY,))
    written = source.data.get(KEY)
    if not written and FILE_KEY in source.data:
        place = source.place((FILE_KEY,))
        raise InputError((
            Problem(
                (FILE_KEY,), place.line, place.column, Severity.ERROR,
                "To jest plik urzędu albo organizacji, a nie dokument.",
                "Dokument zaczyna się od „dokument: …”; z tego pliku biorą dane dokumenty w jego folderze.",
                cell=place.cell,
            ),
        ))  # fmt: skip
    if not isinstance(written, str) or not written:
        raise InputError((
            Problem(
                (KEY,), place.line, place.column, Severity.ERROR,
                "Plik nie mówi, jakim jest dokumentem.",
                "W pierwszym wierszu napisz np. „dokument: uchwala_program_wieloletni”; nazwy poda: wkus lista.",
                cell=place.cell,
            ),
        ))  # fmt: skip
    slug = zwin(written)
    if slug not in catalog:
        near = get_close_matches(slug, catalog, 1, 0.6)
        hint = f" Może „{near[0]}”?" if near else ""
        raise UnknownDocumentError(
            f"{source.name}:{place.line}:{place.column}: Nie mam dokumentu „{written}”.{hint} Nazwy poda: wkus lista."
        )
    return catalog[slug]


def _unfinished(source: Source, kind: DocumentType, data: Any, fault: ValidationError) -> Checked:
    details = own_faults(fault.errors(include_url=False))
    faults = frozenset(tuple(detail["loc"]) for detail in details if detail["type"] != "extra_forbidden")
    strict = build(kind.model, data, faults, lenient=False)
    absent = {tuple(detail["loc"]) for detail in details if detail["type"] == "missing"}
    remarks = [_stopping(remark) if remark.path in absent else remark for remark in source.remarks]
    heard = {remark.path for remark in remarks if remark.severity is Severity.ERROR}
    heard |= absent & mistyped(details, kind.model)
    found = [
        form_problem(detail, source, kind.model)
        for detail in details[:MOST_FAULTS]
        if tuple(detail["loc"]) not in heard
    ]
    found += [*rule_problems(strict, source), *remarks, *disagreements(None, source)]
    lost = lost_places(data, found)
    draft = build(kind.model, data, faults | lost, lenient=True)
    labels = {loc: in_words(kind.model, loc, source.data) for loc in lost | absent}
    told = [problem.path for problem in in_order(found) if problem.path in labels]
    missing = tuple(labels[loc] for loc in dict.fromkeys([*told, *sorted(absent, key=str)]))
    said = [one for one in found if not (one.rule and _within(one.path, absent))]
    return Checked(source, kind, in_order(said), None, draft, missing)  # type: ignore[arg-type]  # build keeps the class


def _within(path: Loc, groups: set[Loc]) -> bool:
    """Whether a place lies in one of the values that are missing: what is asked there follows from that."""
    return any(path[:depth] in groups for depth in range(1, len(path) + 1))


def _stopping(remark: Problem) -> Problem:
    """Return a remark on what was lost as the error it is where the field now has no value."""
    return replace(remark, severity=Severity.ERROR)
