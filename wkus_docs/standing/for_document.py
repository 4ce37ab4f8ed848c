"""A document and the standing files it stands beside: which they are, on what day they are read, what they give."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from wkus_docs.document import Document, DocumentType
from wkus_docs.errors import InputError, Loc, Problem, Severity
from wkus_docs.field import fields_of, in_words
from wkus_docs.filled import filled
from wkus_docs.gaps import build
from wkus_docs.heading import HEADING, KEY, Heading
from wkus_docs.outcome import Checked
from wkus_docs.parts.strony.dane_jednostki import printed_of_the_unit_in
from wkus_docs.polish.nieznany_dzien import NieznanyDzien
from wkus_docs.reading import Data, Source
from wkus_docs.standing.identity import Stranger, other_organisation, other_unit, own_item
from wkus_docs.standing.known import Known
from wkus_docs.standing.signing import signed_for_head
from wkus_docs.standing.standing_file import Judged, Standing, judge_standing, path_of
from wkus_docs.standing.taking import Lacking, TakingUp, contradictions, with_places

_OFFICE, _ORGANISATION = "urzad.jednostka", "organizacja"
_ENTRY = "Dopisz tam wpis od tego dnia albo podaj to pole w dokumencie."
_WHOSE = {"urzad": "jednostki", "organizacja": "organizacji"}


@dataclass(frozen=True, slots=True)
class Beside:
    """A source with what it takes up, and why standing files tell nothing at some places.

    ``waiting`` are the places at which it would take up a value only if a rule asked for one.
    """

    source: Source
    waiting: frozenset[Loc] = frozenset()
    lacking: Mapping[Loc, Lacking] = field(default_factory=dict)

    def explained(self, checked: Checked, heading: Heading) -> Checked:
        """Return the outcome with the words why about each value that a standing file lacks on that day.

        Where a document may leave such a value open, a warning tells of it instead.
        """
        problems = tuple(self._explained(problem) for problem in checked.problems)
        told = {problem.path for problem in problems}
        printed = printed_of_the_unit_in(checked.type.model) if heading.stan is not None else frozenset()
        silent = [
            _left_open(loc, lack, in_words(checked.type.model, loc))
            for loc, lack in self.lacking.items()
            if loc not in told and ".".join(map(str, loc)) in printed and not self._signed_for_head(loc)
        ]
        return replace(checked, problems=(*problems, *silent))

    def _signed_for_head(self, loc: Loc) -> bool:
        """Tell whether the place is the head's, and somebody else signs."""
        unit = self.source.data.get(str(loc[0]))
        return loc[-1] == "kierownik" and isinstance(unit, dict) and bool(unit.get("podpisuje"))

    def _explained(self, problem: Problem) -> Problem:
        lack = self.lacking.get(problem.path)
        if lack is None or problem.severity is not Severity.ERROR:
            return problem
        return replace(
            problem, message=f"{problem.message} {lack.why}", hint=_ENTRY,
            line=lack.place.line, column=lack.place.column, cell="", file=lack.place.file,
        )  # fmt: skip


def _left_open(loc: Loc, lack: Lacking, label: str) -> Problem:
    return Problem(
        loc, lack.place.line, lack.place.column, Severity.WARNING, lack.why, _ENTRY, label=label, file=lack.place.file
    )  # fmt: skip


def beside(
    source: Source,
    kind: DocumentType,
    heading: Heading,
    standing: Iterable[Data | Standing],
    asked: frozenset[Loc] = frozenset(),
) -> Beside:
    """Return a source with what it takes up from standing files; what is wrong with them is among its remarks.

    ``asked`` are places at which rules have asked for a value.
    """
    lacking: dict[Loc, Lacking] = {}
    waiting: set[Loc] = set()
    day = day_of(source, kind, heading)
    for one in standing:
        read, problems = _read(one)
        source = replace(source, remarks=(*source.remarks, *problems))
        if read is not None:
            source, taking = _taken(source, kind, read, day, asked)
            lacking |= taking.lacking
            waiting |= taking.waiting
    return Beside(source, frozenset(waiting), lacking)


def _read(one: Data | Standing) -> tuple[Standing | None, list[Problem]]:
    """Return a standing file, or one error placed in it that says why it gives nothing."""
    if isinstance(one, Standing):
        return one, []
    try:
        judged = judge_standing(one)
    except InputError as fault:
        return None, [_broken(fault.problems, one)]
    return judged.standing, [] if judged.standing else [_broken(judged.problems, one)]


def _broken(problems: tuple[Problem, ...], one: Any) -> Problem:
    file = path_of(one)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    first = errors[0]
    label = f"{first.label}: " if first.label else ""
    more = f" To pierwszy z błędów tego pliku ({len(errors)})." if len(errors) > 1 else ""
    return replace(
        first, path=(), label="", rule="", file=first.file or file,
        message=f"Z tego pliku nie da się nic wziąć. {label}{first.message}{more}",
        hint=first.hint + f" Sprawdzisz go poleceniem: wkus sprawdz {file}" if file else first.hint,
    )  # fmt: skip


def day_of(source: Source, kind: DocumentType, heading: Heading) -> date | None:
    """Return the day on which facts are asked: the document's own, else that of its preparation; None where neither is told."""
    given = {name: value for name, value in source.data.items() if name != KEY and name not in HEADING}
    document = build(kind.model, filled(given, kind.model), frozenset(), lenient=False)
    assert isinstance(document, Document)  # noqa: S101 – a type's model is one
    try:
        day: Any = document.data_dokumentu
    except Exception:  # noqa: BLE001 – whatever a missing value breaks, the day is not known yet
        day = None
    known = isinstance(day, date) and not isinstance(day, NieznanyDzien)
    return day if known else heading.data_przygotowania


def _taken(
    source: Source, kind: DocumentType, standing: Standing, day: date | None, asked: frozenset[Loc]
) -> tuple[Source, TakingUp]:
    facts = standing.known_on(day, kind.slug)
    taking = TakingUp(facts, standing.kind, asked)
    if stranger := next(_strangers(source, kind, standing, facts), None):
        return replace(source, remarks=(*source.remarks, stranger)), taking
    data = taking.group(kind.model, source.data, ())
    told = tuple(contradictions(taking, source, kind.model, source.data))
    source, signing = signed_for_head(with_places(source, data, taking), kind.model, standing, day)
    return replace(source, remarks=(*source.remarks, *told, *signing)), taking


def _strangers(
    source: Source, kind: DocumentType, standing: Standing, facts: Mapping[str, Known]
) -> Iterator[Problem]:
    """Yield a warning where the document speaks of another unit or organisation than the standing file."""
    for name, inner in fields_of(kind.model).items():
        bound = inner.fact.name if inner.fact else ""
        if bound not in {_OFFICE, _ORGANISATION} or bound not in facts:
            continue
        value, known = source.data.get(name), facts[bound]
        at: Loc = (name,)
        if inner.is_list:
            items = value if isinstance(value, list) else []
            value, at = (items[0] if items and own_item(items, known) is None else None), (name, 0)
        found = (other_unit if bound == _OFFICE else other_organisation)(value, known)
        if found:
            yield _stranger(found, (*at, *found.way), source, kind, standing)


def _stranger(found: Stranger, loc: Loc, source: Source, kind: DocumentType, standing: Standing) -> Problem:
    place = source.place(loc)
    return Problem(
        loc, place.line, place.column, Severity.WARNING,
        f"Plik {standing.file} jest innej {_WHOSE[standing.kind]} („{found.there}”, a tu jest „{found.here}”), więc niczego "
        "z niego nie wzięto.",
        "Jeśli to ta sama, popraw wartość tu albo tam; jeśli inna, trzymaj jej dokumenty w osobnym folderze, z jej plikiem.",
        label=in_words(kind.model, loc, source.data), cell=place.cell,
    )  # fmt: skip


__all__ = ["Beside", "Judged", "beside", "day_of"]
