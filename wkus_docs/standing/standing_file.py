"""A standing file read: ``urzad.yaml`` of an office, ``organizacja.yaml`` of an organisation.

::

    plik: urzad
    rodzaj: gmina miejsko-wiejska
    …
    kierownik:
      - imie_nazwisko: Andrzej Maliszewski
        plec: mężczyzna
      - imie_nazwisko: Ewa Sokół
        plec: kobieta
        od: 7 maja 2029
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar

from pydantic import ValidationError

from wkus_docs.conversion import converted
from wkus_docs.document import Part
from wkus_docs.errors import InputError, Loc, Problem, Severity
from wkus_docs.field import fields_of
from wkus_docs.filled import filled
from wkus_docs.form_faults import MOST_FAULTS, form_problem, own_faults
from wkus_docs.gaps import build
from wkus_docs.heading import KEY as DOCUMENT
from wkus_docs.judgement import in_order, rule_problems
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Data, Source, read_data
from wkus_docs.reading.file import is_text
from wkus_docs.standing import facts_of_office, facts_of_organisation
from wkus_docs.standing.folders import FILE_KEY
from wkus_docs.standing.known import Known, Typed
from wkus_docs.standing.organizacja import DaneOrganizacji
from wkus_docs.standing.urzad import Urzad

STANDING: Mapping[str, type[Part]] = MappingProxyType({"urzad": Urzad, "organizacja": DaneOrganizacji})
"""Models of standing files by the value of „plik:”."""
_FACTS = {"urzad": facts_of_office.known_on, "organizacja": facts_of_organisation.known_on}
_T = TypeVar("_T")
Standings: TypeAlias = "Data | Standing | tuple[Data | Standing, ...]"
"""Standing files of any shape, read already or not: one, or a tuple of them."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A standing file, read and right. ``file`` is its path as messages name it, or its name."""

    kind: str
    part: Part
    source: Source
    file: str
    problems: tuple[Problem, ...] = ()

    def known_on(self, day: date | None, document: str = "") -> Mapping[str, Known]:
        """Return what is known on a day, the last entries where none is told, by the names of facts.

        ``document`` is the slug of the document that asks: some contacts are those of one kind of documents.
        """
        return _FACTS[self.kind](self.part, Typed(self.source, self.file), day, document)


@dataclass(frozen=True, slots=True)
class Judged:
    """What a standing file says, right or not. ``standing`` is there when nothing is wrong."""

    kind: str
    source: Source
    problems: tuple[Problem, ...]
    standing: Standing | None


def is_standing(source: Source) -> bool:
    """Tell whether data name themselves a standing file, and no document."""
    return FILE_KEY in source.data and DOCUMENT not in source.data


def read_standing(data: Data) -> Standing:
    """Read a standing file of any shape. Raises InputError with every problem when one is an error."""
    judged = judge_standing(data)
    if judged.standing is None:
        raise InputError(judged.problems)
    return judged.standing


def judge_standing(data: Data) -> Judged:
    """Read and judge a standing file of any shape. Raises InputError when it cannot be read or is none."""
    file = path_of(data)
    source = read_data(data)
    kind = _kind_of(source)
    model = STANDING[kind]
    source, _ = converted(source, model)
    given = {name: value for name, value in source.data.items() if name != FILE_KEY}
    source = listed(replace(source, data=filled(given, model)), model)
    part, problems = judged_part(model, source)
    wrong = any(problem.severity is Severity.ERROR for problem in problems)
    standing = None if wrong or part is None else Standing(kind, part, source, file or source.name, problems)
    return Judged(kind, source, problems, standing)


def listed(source: Source, model: type[Part]) -> Source:
    """Return a source in which an entry that stands alone, without a dash, is a list of one."""
    alone = {
        name
        for name, field in fields_of(model).items()
        if field.is_list and isinstance(source.data.get(name), dict)
    }
    data = {name: [value] if name in alone else value for name, value in source.data.items()}

    def moved(places: dict[Loc, _T]) -> dict[Loc, _T]:
        ways = {loc: (loc[0], 0, *loc[1:]) if loc and loc[0] in alone else loc for loc in places}
        return {ways[loc]: place for loc, place in places.items()} | {
            loc: place for loc, place in places.items() if len(loc) == 1 and loc[0] in alone
        }

    return replace(
        source,
        data=data,
        keys=moved(source.keys),
        values=moved(source.values),
        as_written=moved(source.as_written),
    )


def path_of(data: object) -> str:
    """Return the path of a file that data are, as messages name it; empty for a text and all other shapes."""
    is_path = isinstance(data, Path) or (isinstance(data, str) and not is_text(data))
    return str(data) if is_path else ""


def judged_part(model: type[Part], source: Source) -> tuple[Part | None, tuple[Problem, ...]]:
    """Return the part where its form is right, and what is wrong by form and by the rules."""
    try:
        part = model.model_validate(source.data)
    except ValidationError as fault:
        details = own_faults(fault.errors(include_url=False))
        faults = frozenset(tuple(one["loc"]) for one in details if one["type"] != "extra_forbidden")
        gapped = build(model, source.data, faults, lenient=False)
        found = [form_problem(one, source, model) for one in details[:MOST_FAULTS]]
        return None, in_order([*found, *rule_problems(gapped, source), *source.remarks])
    return part, in_order([*rule_problems(part, source), *source.remarks])


def _kind_of(source: Source) -> str:
    """Return the kind that a file tells. Raises InputError where it tells none, or one that there is not."""
    written = source.data.get(FILE_KEY)
    if isinstance(written, str) and zwin(written) in STANDING:
        return zwin(written)
    if DOCUMENT in source.data:
        raise _refused(
            source, DOCUMENT, "To jest plik dokumentu, a nie plik urzędu ani organizacji.",
            "Plik urzędu zaczyna się od „plik: urzad”, plik organizacji od „plik: organizacja”; dokumentem sprawdza "
            "się sam dokument: wkus sprawdz PLIK.",
        )  # fmt: skip
    if FILE_KEY not in source.data:
        raise _refused(
            source, FILE_KEY, "Plik nie mówi, czy jest plikiem urzędu, czy organizacji.",
            "W pierwszym wierszu napisz: plik: urzad (albo: plik: organizacja).",
        )  # fmt: skip
    near = get_close_matches(zwin(str(written or "")), STANDING, 1, 0.5)
    raise _refused(
        source, FILE_KEY, f"Nie ma pliku rodzaju „{written or ''}”.",
        f"Napisz: plik: {near[0] if near else 'urzad'}" + ("" if near else " (albo: plik: organizacja)."),
    )  # fmt: skip


def _refused(source: Source, key: str, message: str, hint: str) -> InputError:
    place = source.place((key,))
    problem: Any = Problem((key,), place.line, place.column, Severity.ERROR, message, hint, cell=place.cell)
    return InputError((problem,))
