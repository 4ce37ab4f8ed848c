"""What an earlier document asks of a later one, as problems of the later one's file."""

from collections.abc import Iterable, Iterator

from wkus_docs import answers
from wkus_docs.catalog import catalog
from wkus_docs.document import DocumentType
from wkus_docs.errors import Problem, Severity
from wkus_docs.heading import KEY
from wkus_docs.judgement import findings_of, rule_problem
from wkus_docs.outcome import Checked


def unanswered(checked: Checked, earlier: Checked) -> Iterator[Problem]:
    """Yield what an earlier document asks and the checked one does not answer."""
    later, source = checked.type, checked.source
    if not answers.can_be_compared(later.slug, earlier.type.slug):
        yield _stranger(checked, earlier.type, answers.compared_with(later.slug))
        return
    if earlier.whole is None:
        place = source.place((KEY,))
        yield Problem(
            (KEY,), place.line, place.column, Severity.WARNING,
            f"W pliku {earlier.source.name} brakuje wartości albo są błędne; porównano tylko to, co dało się odczytać.",
            f"Sprawdź go osobno: wkus sprawdz {earlier.source.name}", cell=place.cell, file=place.file,
        )  # fmt: skip
    document = checked.document or checked.draft
    for rule in answers.rules_between(later, earlier.document or earlier.draft, earlier.source):
        for finding in findings_of(rule, document):
            yield rule_problem(finding, rule, (), source, later.model)


def _stranger(checked: Checked, earlier: DocumentType, known: Iterable[str]) -> Problem:
    """Say that two documents have nothing to do with each other, and what this one can be compared with."""
    place = checked.source.place((KEY,))
    listed = "; ".join(f"{catalog[slug].title} ({slug})" for slug in known)
    hint = f"Można go porównać z: {listed}." if listed else "Tego dokumentu nie porównuje się z innym."
    if answers.can_be_compared(earlier.slug, checked.type.slug):
        hint = f"Zamień pliki: to „{earlier.title}” odpowiada temu dokumentowi. {hint}"
    return Problem(
        (KEY,), place.line, place.column, Severity.ERROR,
        f"Dokumentu „{checked.type.title}” nie porównuje się z dokumentem „{earlier.title}”.", hint,
        cell=place.cell, file=place.file,
    )  # fmt: skip
