"""A document and the standing files it stands beside: which they are, on what day they are read, what they give."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from wkus_docs.document import Document, DocumentType
from wkus_docs.errors import InputError, Problem, Severity
from wkus_docs.field import fields_of, in_words
from wkus_docs.filled import filled
from wkus_docs.gaps import build
from wkus_docs.heading import HEADING, KEY, Heading
from wkus_docs.polish.nieznany_dzien import NieznanyDzien
from wkus_docs.reading import Data, Source
from wkus_docs.standing.identity import Stranger, other_organisation, other_unit, own_item
from wkus_docs.standing.known import Known
from wkus_docs.standing.signing import signed_for_head
from wkus_docs.standing.standing_file import Judged, Standing, judge_standing
from wkus_docs.standing.taking import Lacking, TakingUp, contradictions, with_places

_OFFICE, _ORGANISATION = "urzad.jednostka", "organizacja"
_WHOSE = {"urzad": "jednostki", "organizacja": "organizacji"}


@dataclass(frozen=True, slots=True)
class Beside:
    """A source with what it takes up, and why standing files tell nothing at some places."""

    source: Source
    lacking: Mapping[tuple[str | int, ...], Lacking] = field(default_factory=dict)

    def explained(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Return problems, each about a value that a standing file lacks on that day with the words why."""
        return tuple(self._explained(problem) for problem in problems)

    def _explained(self, problem: Problem) -> Problem:
        lack = self.lacking.get(problem.path)
        if lack is None or problem.severity is not Severity.ERROR:
            return problem
        return replace(
            problem,
            message=f"{problem.message} {lack.why}",
            hint="Dopisz tam wpis od tego dnia albo podaj to pole w dokumencie.",
            line=lack.place.line, column=lack.place.column, cell="", file=lack.place.file,
        )  # fmt: skip


def beside(
    source: Source, kind: DocumentType, heading: Heading, standing: Iterable[Data | Standing]
) -> Beside:
    """Return a source with what it takes up from standing files; what is wrong with them is among its remarks."""
    lacking: dict[tuple[str | int, ...], Lacking] = {}
    day: date | None = None
    known_day = False
    for one in standing:
        read, problems = _read(one)
        source = replace(source, remarks=(*source.remarks, *problems))
        if read is None:
            continue
        if not known_day:
            day, known_day = day_of(source, kind, heading), True
        source, told = _taken(source, kind, read, day)
        lacking |= told
    return Beside(source, lacking)


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
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    first, file = errors[0], str(one) if isinstance(one, str | Path) else ""
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
    source: Source, kind: DocumentType, standing: Standing, day: date | None
) -> tuple[Source, Mapping[tuple[str | int, ...], Lacking]]:
    facts = standing.known_on(day, kind.slug)
    if stranger := next(_strangers(source, kind, standing, facts), None):
        return replace(source, remarks=(*source.remarks, stranger)), {}
    taking = TakingUp(facts, standing.kind)
    data = taking.group(kind.model, source.data, ())
    told = contradictions(taking, source, kind.model, source.data)
    source = replace(with_places(source, data, taking), remarks=(*source.remarks, *told))
    source, signing = signed_for_head(source, kind.model, standing, day)
    return replace(source, remarks=(*source.remarks, *signing)), taking.lacking


def _strangers(
    source: Source, kind: DocumentType, standing: Standing, facts: Mapping[str, Known]
) -> Iterator[Problem]:
    """Yield a warning where the document speaks of another unit or organisation than the standing file."""
    for name, inner in fields_of(kind.model).items():
        bound = inner.fact.name if inner.fact else ""
        if bound not in {_OFFICE, _ORGANISATION} or bound not in facts:
            continue
        value, known = source.data.get(name), facts[bound]
        if inner.is_list:
            lone = isinstance(value, list) and value and own_item(value, known) is None
            found, at = (other_organisation(value[0], known), (name, 0)) if lone and value else (None, ())
        else:
            found, at = (other_unit if bound == _OFFICE else other_organisation)(value, known), (name,)
        if found:
            yield _stranger(found, (*at, *found.way), source, kind, standing)


def _stranger(
    found: Stranger, loc: tuple[str | int, ...], source: Source, kind: DocumentType, standing: Standing
) -> Problem:
    place = source.place(loc)
    return Problem(
        loc, place.line, place.column, Severity.WARNING,
        f"Plik {standing.file} jest innej {_WHOSE[standing.kind]} („{found.there}”, a tu jest „{found.here}”), więc niczego "
        "z niego nie wzięto.",
        "Jeśli to ta sama, popraw wartość tu albo tam; jeśli inna, trzymaj jej dokumenty w osobnym folderze, z jej plikiem.",
        label=in_words(kind.model, loc, source.data), cell=place.cell,
    )  # fmt: skip


__all__ = ["Beside", "Judged", "beside", "day_of"]
