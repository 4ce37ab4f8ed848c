"""Source → document, or every problem at once, in Polish, with place, hint and provision.

Two kinds of problems come together: faults of form (pydantic's, said in Polish) and findings of the
rules. Rules run even when the form is not right yet: a rule that needs a faulty field is passed over,
the others speak.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeAlias
from weakref import ReferenceType, ref

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from wkus_docs.carried_data import data_of
from wkus_docs.catalog import catalog
from wkus_docs.causes import FEWEST, Cause, Errors, Trial, cause_of
from wkus_docs.citing import journal_rules
from wkus_docs.common_rules import COMMON_RULES
from wkus_docs.conversion import converted
from wkus_docs.document import Document, DocumentType, Finding, Part, Rule
from wkus_docs.errors import InputError, Loc, Problem, Severity, UnknownDocumentError
from wkus_docs.field import Field, all_in, fields_of, group_at, in_words, values_of
from wkus_docs.gaps import Gap, Making, blamed, build, gap_in, made
from wkus_docs.heading import HEADING, Heading
from wkus_docs.left_from_example import left_from_example
from wkus_docs.left_open import left_open
from wkus_docs.messages import message
from wkus_docs.parts.strony.druga_nazwa import naming_rules
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Data, Source, read_data
from wkus_docs.reading.refusal import refusal
from wkus_docs.workbook_figures import disagreements

KEY = "dokument"
"""First key of every data file: the slug of the document."""

Earlier: TypeAlias = Data | Document | tuple[Data | Document, ...]
"""Earlier documents that data are checked against: one of any shape, or a tuple of them."""

_MAX_PROBLEMS = 200
_SLIP = 0.85
"""From which likeness a name is one that was mistyped."""
_DECLINED = 0.72
"""From which likeness a word is a field of a group within, in another case: „nazwa_urzedu” is „urzad”."""
_SHOWN = 40
_NAMED = 3
_NONE = "brak"
"""How a clerk says that a list has nothing in it."""
_GROUP_TYPES = {"dict_type", "mapping_type", "model_type", "model_attributes_type", "dataclass_type"}
_QUOTED = re.compile("[„“”‚‘’«»\"'](.+)[“”‘’«»\"']")
"""A value in quotes of any kind, as Word puts them; only texts may have them."""


@dataclass(frozen=True, slots=True)
class Checked:
    """Outcome of a check. ``document`` is there when nothing is wrong by law or form."""

    source: Source
    type: DocumentType
    problems: tuple[Problem, ...]
    document: Document | None
    draft: Document
    missing: tuple[str, ...]
    """Labels of the fields that are not filled in yet."""

    @property
    def whole(self) -> Document | None:
        """The document where every value has its form, whatever the rules say; None where one has not."""
        return self.document or (self.draft if gap_in(self.draft) is None else None)


def check(
    data: Data | Document,
    *,
    against: Earlier = (),
    head: Mapping[str, Any] | None = None,
    day: date | None = None,
) -> Checked:
    """Read and judge data of any shape: a path, text, bytes, an open file, a mapping, a document.

    ``against`` is an earlier document whose conditions this one has to meet, or a tuple of them, each of any
    shape too: an offer against its notice, a report against its agreement.

    A ``str`` with a line break, or that begins with a brace, is a text; any other is a path. A document is
    judged anew: its fields by their types, then by all rules. ``head`` gives what the head of the file may say
    (:class:`~wkus_docs.heading.Heading`), over what it does say: ``{"stan": "projekt"}``; ``day`` is the day of
    preparation of a draft or a blank form that tells none. Raises only when there is nothing to judge:
    InputError when it cannot be read or its head is wrong, UnknownDocumentError when it names no document of ours.
    """
    source = _of_document(data) if isinstance(data, Document) else read_data(data)
    kind = _type_of(source)
    source = replace(source, data={**source.data, **(head or {})})
    heading = _heading(source, day)
    source, _ = converted(source, kind.model)
    if _is_path(data) and (left := left_from_example(source, kind)):
        source = replace(source, remarks=(*source.remarks, left))
    checked = _headed(source, kind, heading)
    earlier = against if isinstance(against, tuple) else (against,)
    return _answering(checked, earlier) if earlier else checked


def _headed(source: Source, kind: DocumentType, heading: Heading) -> Checked:
    """Judge the fields of a file as its head says: as an issued document, a draft for a session or a blank form."""
    given = {key: value for key, value in source.data.items() if key != KEY and key not in HEADING}
    filled = _filled(given, kind.model)
    if heading.stan is not None:
        return _open(source, kind, filled, heading)
    checked = _checked(source, kind, filled)
    if heading.model_fields_set:
        checked.draft.headed(heading)
        if checked.document is not None:
            checked.document.headed(heading)
    return checked


def _heading(source: Source, day: date | None) -> Heading:
    """Read the head of a file. Raises InputError for a wrong one, or one that tells no day where it needs one."""
    said = {key: source.data[key] for key in HEADING if not _is_blank(source.data.get(key))}
    if "stan" in said and day is not None:
        said.setdefault("data_przygotowania", day)
    try:
        heading = Heading.model_validate(_filled(said, Heading))
    except ValidationError as fault:
        details = _own(fault.errors(include_url=False))
        raise InputError(tuple(_form_problem(detail, source, Heading) for detail in details)) from fault
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


def _answering(checked: Checked, earlier: tuple[Data | Document, ...]) -> Checked:
    """Return the outcome with what the earlier documents ask and the checked one does not answer."""
    found = [problem for one in earlier for problem in _unanswered(checked, check(one))]
    lawful = not any(problem.severity is Severity.ERROR for problem in found)
    caused = any(problem.cause for problem in checked.problems)
    problems = (*checked.problems, *_sorted(found)) if caused else _sorted([*checked.problems, *found])
    return replace(checked, problems=problems, document=checked.document if lawful else None)


def _unanswered(checked: Checked, earlier: Checked) -> Iterator[Problem]:
    from wkus_docs import answers  # noqa: PLC0415 – few checks compare two documents

    later, source = checked.type, checked.source
    if not answers.can_be_compared(later.slug, earlier.type.slug):
        yield _stranger(checked, earlier.type, answers.compared_with(later.slug))
        return
    if earlier.whole is None:
        place = source.place((KEY,))
        yield Problem(
            (KEY,), place.line, place.column, Severity.WARNING,
            f"W pliku {earlier.source.name} brakuje wartości albo są błędne; porównano tylko to, co dało się odczytać.",
            f"Sprawdź go osobno: wkus sprawdz {earlier.source.name}", cell=place.cell,
        )  # fmt: skip
    document = checked.document or checked.draft
    for rule in answers.rules_between(later, earlier.document or earlier.draft, earlier.source):
        for finding in _findings(rule, document):
            yield _rule_problem(finding, rule, (), source, later.model)


def _stranger(checked: Checked, earlier: DocumentType, known: Iterable[str]) -> Problem:
    """Say that two documents have nothing to do with each other, and what this one can be compared with."""
    from wkus_docs import answers  # noqa: PLC0415 – as above

    place = checked.source.place((KEY,))
    listed = "; ".join(f"{catalog[slug].title} ({slug})" for slug in known)
    hint = f"Można go porównać z: {listed}." if listed else "Tego dokumentu nie porównuje się z innym."
    if answers.can_be_compared(earlier.slug, checked.type.slug):
        hint = f"Zamień pliki: to „{earlier.title}” odpowiada temu dokumentowi. {hint}"
    return Problem(
        (KEY,), place.line, place.column, Severity.ERROR,
        f"Dokumentu „{checked.type.title}” nie porównuje się z dokumentem „{earlier.title}”.", hint,
        cell=place.cell,
    )  # fmt: skip


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
    if not _is_known(document):
        found = check(document)
        if found.document is None:
            raise InputError(found.problems)
        _remember(document)


known_lawful: dict[int, ReferenceType[Document]] = {}
"""Documents found lawful, by identity, for as long as they live; equality would hash all their fields."""


def _is_known(document: Document) -> bool:
    known = known_lawful.get(id(document))
    return known is not None and known() is document


def _remember(document: Document) -> None:
    key = id(document)
    known_lawful[key] = ref(document, lambda _: known_lawful.pop(key, None))


def _of_document(document: Document) -> Source:
    """Return the fields that a document was given, as if a file gave them."""
    slug = DocumentType(type(document)).slug
    head = document.head()
    if head is None:
        return Source(slug, "", {KEY: slug, **given_values(document)})
    return Source(slug, "", {KEY: slug, **read_data(json.loads(data_of(document))).data})


def given_values(value: Any) -> Any:
    """Return the values that a document was given as plain groups and lists; gaps are not given."""
    if isinstance(value, Part):
        named = values_of(value)
        return {name: given_values(named[name]) for name in named if name in value.model_fields_set}
    if isinstance(value, tuple | list):
        return [given_values(item) for item in value]
    return None if isinstance(value, Gap) else value


def _checked(source: Source, kind: DocumentType, data: dict[str, Any]) -> Checked:
    try:
        document = kind.model.model_validate(data)
    except ValidationError as fault:
        return _unfinished(source, kind, data, fault)
    judged = _judged(document, source)
    problems = _ordered(
        [*judged, *source.remarks, *disagreements(document, source)],
        _cause(kind, document, judged),
        source,
        kind,
    )
    lawful = not any(problem.severity is Severity.ERROR for problem in problems)
    if lawful:
        _remember(document)
    lost = _lost(data, problems)
    draft = build(kind.model, data, lost, lenient=True) if lost else document
    missing = tuple(problem.label for problem in problems if problem.path in lost)
    return Checked(source, kind, problems, document if lawful else None, draft, missing)  # type: ignore[arg-type]  # build keeps the class


def _open(source: Source, kind: DocumentType, data: dict[str, Any], heading: Heading) -> Checked:
    """Judge a document that is not issued: what it gets only then, and the blanks of a form, may be missing."""
    left = left_open(kind.model, data, heading)
    details = _details(kind.model, left.data)
    empty = frozenset(tuple(one["loc"]) for one in details if one["type"] in _EMPTY)
    left = replace(left, blanks=left.blanks | frozenset(loc for loc in empty if left.may_lack(loc)))
    blanks = left.blanks
    wrong = [one for one in details if tuple(one["loc"]) not in blanks]
    faults = frozenset(tuple(one["loc"]) for one in wrong if one["type"] != "extra_forbidden")
    strict = made(kind.model, left.data, Making(faults | blanks)).headed(heading)
    every = _judged(strict, source)
    judged = [one for one in every if not left.leaves_open(one)]
    absent = _lost(left.data, every)
    asked = frozenset(loc for loc in absent if left.may_lack(loc))
    found = [_form_problem(one, source, kind.model) for one in wrong[:_MAX_PROBLEMS]]
    found += [one for one in judged if one.path not in asked]
    problems = _sorted([*found, *source.remarks, *disagreements(None, source)])
    making = Making(
        faults | blanks | absent, lenient=True, blanks=blanks | asked, rows=left.rows, pending=left.pending
    )
    draft = made(kind.model, left.data, making).headed(heading)
    lawful = not any(problem.severity is Severity.ERROR for problem in problems)
    if lawful:
        _remember(draft)
    lacking = (absent - asked) | (empty - blanks)
    missing = tuple(problem.label for problem in problems if problem.path in lacking)
    return Checked(source, kind, problems, draft if lawful else None, draft, missing)


_EMPTY = frozenset({"missing", "too_short"})


def _details(model: type[Part], data: dict[str, Any]) -> list[ErrorDetails]:
    """Return the faults of form of data."""
    try:
        model.model_validate(data)
    except ValidationError as fault:
        return _own(fault.errors(include_url=False))
    return []


def problems(data: Data | Document, *, against: Earlier = ()) -> tuple[Problem, ...]:
    """Every problem of data of any shape (as :func:`check` takes them), sorted by line; never raises InputError."""
    try:
        return check(data, against=against).problems
    except InputError as fault:
        return fault.problems


def read(
    data: Data | Document,
    *,
    against: Earlier = (),
    head: Mapping[str, Any] | None = None,
    day: date | None = None,
) -> Document:
    """Read data of any shape into their document, as :func:`check` takes all of them.

    Raises InputError with every problem.
    """
    checked = check(data, against=against, head=head, day=day)
    if checked.document is None:
        raise InputError(checked.problems)
    return checked.document


def _lost(data: Any, problems: Iterable[Problem]) -> frozenset[Loc]:
    """Return the places where a rule asks for a value that the file does not give."""
    errors = (problem for problem in problems if problem.rule and problem.severity is Severity.ERROR)
    return frozenset(problem.path for problem in errors if _absent(data, problem.path))


def _absent(data: Any, path: Loc) -> bool:
    for step in path:
        here = range(len(data)) if isinstance(data, list) else data if isinstance(data, dict) else ()
        if step not in here:
            return not isinstance(
                data, list
            )  # nor is there anything in a value that should have been a group
        data = data[step]
    return False


def _type_of(source: Source) -> DocumentType:
    place = source.place((KEY,))
    written = source.data.get(KEY)
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


def _filled(value: Any, group: type[Part] | None) -> Any:
    """Leave out what the clerk left empty: „pole:” with nothing behind it is a missing field.

    A name that is no field stays, whatever stands behind it, lest it be lost without a word.
    """
    if isinstance(value, dict):
        fields = fields_of(group) if group else {}
        return {
            key: _filled(_listed(item, fields.get(key)), fields[key].group if key in fields else None)
            for key, item in value.items()
            if key not in fields or not _is_blank(item)
        }
    return [_filled(item, group) for item in value] if isinstance(value, list) else value


def _listed(value: Any, field: Field | None) -> Any:
    """Read „brak” for a list as one of nothing."""
    none = isinstance(value, str) and field is not None and field.is_list and zwin(value) == _NONE
    return [] if none else value


def _is_blank(value: Any) -> bool:
    """Whether nothing was filled in, in a whole group neither; „[]” and „{}” say that there is nothing."""
    if isinstance(value, dict | list) and value:
        return all(map(_is_blank, value.values() if isinstance(value, dict) else value))
    return value is None or (isinstance(value, str) and not value)


def _unfinished(source: Source, kind: DocumentType, data: Any, fault: ValidationError) -> Checked:
    details = _own(fault.errors(include_url=False))
    faults = frozenset(tuple(detail["loc"]) for detail in details if detail["type"] != "extra_forbidden")
    strict = build(kind.model, data, faults, lenient=False)
    absent = {tuple(detail["loc"]) for detail in details if detail["type"] == "missing"}
    remarks = [_stopping(remark) if remark.path in absent else remark for remark in source.remarks]
    heard = {remark.path for remark in remarks if remark.severity is Severity.ERROR}
    heard |= absent & _mistyped(details, kind.model)
    found = [
        _form_problem(detail, source, kind.model)
        for detail in details[:_MAX_PROBLEMS]
        if tuple(detail["loc"]) not in heard
    ]
    found += [*_judged(strict, source), *remarks, *disagreements(None, source)]
    lost = _lost(data, found)
    draft = build(kind.model, data, faults | lost, lenient=True)
    labels = {loc: in_words(kind.model, loc, source.data) for loc in lost | absent}
    told = [problem.path for problem in _sorted(found) if problem.path in labels]
    missing = tuple(labels[loc] for loc in dict.fromkeys([*told, *sorted(absent, key=str)]))
    said = [one for one in found if not (one.rule and _within(one.path, absent))]
    return Checked(source, kind, _sorted(said), None, draft, missing)  # type: ignore[arg-type]  # build keeps the class


def _within(path: Loc, groups: set[Loc]) -> bool:
    """Whether a place lies in one of the values that are missing: what is asked there follows from that."""
    return any(path[:depth] in groups for depth in range(1, len(path) + 1))


def _stopping(remark: Problem) -> Problem:
    """Return a remark on what was lost as the error it is where the field now has no value."""
    return replace(remark, severity=Severity.ERROR)


def _mistyped(details: list[ErrorDetails], model: type[Part]) -> frozenset[Loc]:
    """Return the fields that stand in the file under a name mistyped: the name is told, not their absence."""
    locs = (tuple(detail["loc"]) for detail in details if detail["type"] == "extra_forbidden")
    return frozenset((*loc[:-1], near) for loc in locs if (near := _near(loc, model)))


def _near(loc: Loc, model: type[Part]) -> str | None:
    """Return the field whose name is near the one of a place that is no field."""
    group = group_at(model, loc[:-1])
    return next(iter(get_close_matches(str(loc[-1]), fields_of(group) if group else (), 1, 0.6)), None)


def _own(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Leave out lists that pydantic finds too short only because it has not counted faulty items."""
    faulty = {tuple(detail["loc"])[:depth] for detail in details for depth in range(1, len(detail["loc"]))}
    return [d for d in details if not (d["type"] == "too_short" and tuple(d["loc"]) in faulty)]


def _form_problem(detail: ErrorDetails, source: Source, model: type[Part]) -> Problem:
    loc = tuple(detail["loc"])
    unknown = detail["type"] == "extra_forbidden"
    context = detail.get("ctx", {})
    hint = str(context.get("podpowiedz", ""))
    way = in_words(model, loc, source.data)
    if unknown:
        group = group_at(model, loc[:-1])
        near = _meant(group, str(loc[-1])) if group else None
        hint = f"Może {near}?" if near else "Usuń to pole albo sprawdź jego nazwę we wzorze: wkus wzor."
    blank = detail["type"] == "missing" and loc in source.keys
    place = source.place(loc, of_key=unknown or blank)
    text = message(detail["type"], detail["msg"], context)
    if unknown:
        text = f"Nie znam pola „{source.as_written.get(loc, loc[-1])}”."
    if detail["type"] == "missing":
        group = group_at(model, loc) if blank else None
        hint = hint or ("Wypełnij pola tej grupy." if group else f"Dopisz: {loc[-1]}: …")
    elif detail["type"] in _GROUP_TYPES:
        hint = hint or _of_fields(detail, group_at(model, loc))
    elif detail["type"] in {"enum", "literal_error"}:
        hint = hint or _chosen(detail)
    elif quoted := _QUOTED.fullmatch(str(detail["input"]).strip()):
        hint = f"Usuń cudzysłowy, są tu częścią wartości: {quoted[1]}"
    return Problem(loc, place.line, place.column, Severity.ERROR, text, hint, "", way, cell=place.cell)


def _of_fields(detail: ErrorDetails, group: type[Part] | None) -> str:
    """Say what to write where a group of fields should stand."""
    if detail["input"] is None:
        return "Wpisz po myślniku pola tej pozycji albo usuń pusty myślnik."
    names = list(fields_of(group))[:_NAMED] if group else []
    return f"Pod nazwą, każde w nowym wierszu i od wcięcia, wpisz pola: {', '.join(names)}…" if names else ""


def _meant(group: type[Part], name: str) -> str | None:
    """Return the field a name may mean: one nearly the same, one of a group within, or one somewhat alike."""
    fields = fields_of(group)
    for near in get_close_matches(name, fields, 1, _SLIP):
        return f"„{near}”"
    inner = {
        key: fields_of(field.group) for key, field in fields.items() if field.group and not field.is_list
    }
    for key, within in inner.items():
        for word in (name, *reversed(name.split("_"))):
            for near in get_close_matches(word, within, 1, _DECLINED):
                return f"„{near}” w grupie „{key}”"
    return next((f"„{near}”" for near in get_close_matches(name, fields, 1, 0.6)), None)


def _chosen(detail: ErrorDetails) -> str:
    """Say what was written where a choice should stand, and which one is nearest."""
    written = str(detail["input"])[:_SHOWN]
    choices = [
        choice.strip(" '") for choice in re.split(r",| or ", str(detail.get("ctx", {}).get("expected", "")))
    ]
    near = get_close_matches(zwin(written), choices, 1, 0.5)
    return f"Jest „{written}”." + (f" Może „{near[0]}”?" if near else "")


def _judged(part: Part, source: Source) -> list[Problem]:
    """Findings of all rules, of the document and of everything in it."""
    return [
        _rule_problem(finding, rule, loc, source, type(part))
        for loc, owner, rule in _rules(part)
        for finding in _findings(rule, owner)
    ]


def _rules(part: Part) -> Iterator[tuple[Loc, Part, Rule]]:
    """Yield every rule with what it judges and its place: those of the parts, and those every document keeps."""
    for loc, owner in all_in(part):
        if isinstance(owner, Part):
            for rule in type(owner).rules():
                yield loc, owner, rule
    if isinstance(part, Document):
        for rule in (*journal_rules(type(part)), *COMMON_RULES, *naming_rules()):
            yield (), part, rule


def _findings(rule: Rule, owner: Part) -> list[Finding]:
    try:
        return list(rule.check(owner))
    except Exception as fault:  # noqa: BLE001 – raised again unless a gap explains it
        blamed(fault, owner)
        return []


def _rule_problem(finding: Finding, rule: Rule, at: Loc, source: Source, model: type[Part]) -> Problem:
    loc = (*at, *finding.loc)
    place = source.place(loc)
    provisions = "; ".join(str(provision) for provision in rule.provisions)
    return Problem(
        loc, place.line, place.column, finding.severity, finding.message, finding.hint, provisions,
        in_words(model, loc, source.data), rule.name, place.cell,
    )  # fmt: skip


def _cause(kind: DocumentType, document: Part, judged: list[Problem]) -> Cause | None:
    """Return the value that most errors of the rules follow from, if there is one."""
    errors = frozenset((one.path, one.rule) for one in judged if one.severity is Severity.ERROR)
    if len(errors) < FEWEST:
        return None
    data = given_values(document)

    def without(loc: Loc) -> Errors:
        return _errors_of(build(kind.model, data, frozenset({loc}), lenient=False))

    def put(loc: Loc, value: Any) -> Errors | None:
        try:
            return _errors_of(kind.model.model_validate(with_value(data, loc, value)))
        except ValidationError:
            return None

    return cause_of(document, errors, Trial(without, put))


def _errors_of(part: Part) -> Errors:
    return frozenset(
        ((*loc, *finding.loc), rule.name)
        for loc, owner, rule in _rules(part)
        for finding in _findings(rule, owner)
        if finding.severity is Severity.ERROR
    )


def with_value(data: Any, loc: Loc, value: Any) -> Any:
    """Return a copy of data with another value at a place."""
    if not loc:
        return value
    changed: Any = dict(data) if isinstance(data, dict) else list(data)
    changed[loc[0]] = with_value(data[loc[0]], loc[1:], value)
    return changed


def _ordered(
    found: list[Problem], cause: Cause | None, source: Source, kind: DocumentType
) -> tuple[Problem, ...]:
    """Put the common cause first and what follows from it last; else the order is that of the lines."""
    if cause is None:
        return _sorted(found)
    place = source.place(cause.loc)
    errors = sum(one.severity is Severity.ERROR for one in found)
    hint = (
        f"Może miało być: {cause.meant}? Zostałoby wtedy błędów: {cause.left}."
        if cause.meant
        else "Sprawdź najpierw to pole."
    )
    root = Problem(
        cause.loc, place.line, place.column, Severity.ERROR,
        f"Z tej wartości wynika większość błędów: {len(cause.errors)} z {errors}.", hint, "",
        in_words(kind.model, cause.loc, source.data), cell=place.cell,
    )  # fmt: skip
    follow = [replace(one, cause=cause.loc) for one in found if (one.path, one.rule) in cause.errors]
    others = [one for one in found if (one.path, one.rule) not in cause.errors]
    return (root, *_sorted(others), *_sorted(follow))


def _sorted(found: list[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(found, key=lambda problem: (problem.line, problem.column, problem.message)))
