"""A study: the data file of a survey, and the sheets that people fill in; its counts do not matter here."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from wkus_docs.carried_data import canonical, checksum
from wkus_docs.checking import KEY, check
from wkus_docs.document import DocumentType
from wkus_docs.documents.ankieta_satysfakcji_odbiorcow import AnkietaSatysfakcjiOdbiorcow
from wkus_docs.documents.ankieta_stanu_wspolpracy import AnkietaStanuWspolpracy
from wkus_docs.errors import InputError, Problem, Severity
from wkus_docs.parts.ankieta.zwrot_ankiet import PostacAnkiety
from wkus_docs.pdf.questionnaire import cooperation, satisfaction
from wkus_docs.pdf.questionnaire.sheet import Sheet
from wkus_docs.reading import Source
from wkus_docs.standing.standing_file import Standings

SURVEYS = ("ankieta_satysfakcji_odbiorcow", "ankieta_stanu_wspolpracy")
"""Documents that one person can be asked for."""

Survey = AnkietaSatysfakcjiOdbiorcow | AnkietaStanuWspolpracy

_COUNTED = {"oceny", "oceny_jst", "oceny_ngo", "liczby", "liczba", "watki"}
_LATER = {"zwrot_jst", "zwrot_ngo", "wagi", "wskaznik", "wnioski", "opracowali"}
_NOBODY = {"rozdano": "0", "zwrocono": "0"}


@dataclass(frozen=True, slots=True)
class Study:
    """The file of a survey, what it says before anybody has answered, and its sheets."""

    source: Source
    kind: DocumentType
    survey: Survey
    adults: Sheet
    children: Sheet | None

    @property
    def checksum(self) -> str:
        """Check sum of what tells this study from others; its last day may still be put off."""
        about = self.survey.badanie
        unit = self.survey.jednostka
        told = [
            self.kind.slug,
            unit.nip or unit.pelna_nazwa.mianownik,
            about.nazwa,
            about.okres.od.isoformat(),
        ]
        if isinstance(self.survey, AnkietaSatysfakcjiOdbiorcow):
            told.append(self.survey.usluga.nazwa_potoczna)
        return checksum(canonical(told))

    def sheets(self) -> Iterator[Sheet]:
        """Yield the sheets in all their wordings."""
        yield self.adults
        if self.children is not None:
            yield self.children


def study_of(source: Source, standing: Standings = ()) -> Study:
    """Return the study of a data file, with counts or without, and what it takes up from standing files.

    Raises InputError for a file that is no survey, or lacks what a questionnaire says; UnknownDocumentError.
    """
    checked = check(replace(source, data=_before(source.data), remarks=(), figures=()), standing=standing)
    survey = checked.document
    if checked.type.slug not in SURVEYS:
        raise InputError((_no_survey(source, checked.type.title),))
    if isinstance(survey, AnkietaSatysfakcjiOdbiorcow):
        sheets = satisfaction.adults(survey), satisfaction.children(survey)
        return Study(source, checked.type, survey, *sheets)
    if isinstance(survey, AnkietaStanuWspolpracy):
        return Study(source, checked.type, survey, cooperation.adults(survey), None)
    raise InputError(tuple(one for one in checked.problems if one.severity is Severity.ERROR))


def _before(data: dict[str, Any]) -> dict[str, Any]:
    """Return the data as they were before anybody answered: a blank form, groups of nobody yet."""
    asked = {name: _uncounted(value) for name, value in data.items() if name not in _LATER}
    if isinstance(groups := asked.get("grupy"), list):
        asked["grupy"] = [one | _NOBODY if isinstance(one, dict) else one for one in groups]
    return asked | {"postac": PostacAnkiety.FORMULARZ.etykieta}


def _uncounted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _uncounted(item) for key, item in value.items() if key not in _COUNTED}
    return [_uncounted(item) for item in value] if isinstance(value, list) else value


def _no_survey(source: Source, title: str) -> Problem:
    place = source.place((KEY,))
    fault = f"Dokument „{title}” to nie ankieta, którą wypełnia jedna osoba."
    cure = f"Podaj plik jednej z ankiet: {', '.join(SURVEYS)}."
    return Problem((KEY,), place.line, place.column, Severity.ERROR, fault, cure, cell=place.cell)
