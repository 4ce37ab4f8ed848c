"""A document that is not issued, judged: a draft for a session, a form to be filled in by hand."""

from dataclasses import replace
from typing import Any

from wkus_docs.document import DocumentType
from wkus_docs.errors import Severity
from wkus_docs.form_faults import MOST_FAULTS, faults_of, form_problem
from wkus_docs.gaps import Making, made
from wkus_docs.heading import Heading
from wkus_docs.judgement import in_order, rule_problems
from wkus_docs.left_open import left_open
from wkus_docs.outcome import Checked, lost_places
from wkus_docs.reading import Source
from wkus_docs.workbook_figures import disagreements

_EMPTY = frozenset({"missing", "too_short"})


def open_document(source: Source, kind: DocumentType, data: dict[str, Any], heading: Heading) -> Checked:
    """Judge a document that is not issued: what it gets only then, and the blanks of a form, may be missing."""
    left = left_open(kind.model, data, heading)
    details = faults_of(kind.model, left.data)
    empty = frozenset(tuple(one["loc"]) for one in details if one["type"] in _EMPTY)
    left = replace(left, blanks=left.blanks | frozenset(loc for loc in empty if left.may_lack(loc)))
    blanks = left.blanks
    wrong = [one for one in details if tuple(one["loc"]) not in blanks]
    faults = frozenset(tuple(one["loc"]) for one in wrong if one["type"] != "extra_forbidden")
    strict = made(kind.model, left.data, Making(faults | blanks)).headed(heading)
    every = rule_problems(strict, source)
    judged = [one for one in every if not left.leaves_open(one)]
    absent = lost_places(left.data, every)
    asked = frozenset(loc for loc in absent if left.may_lack(loc))
    found = [form_problem(one, source, kind.model) for one in wrong[:MOST_FAULTS]]
    found += [one for one in judged if one.path not in asked]
    problems = in_order([*found, *source.remarks, *disagreements(None, source)])
    making = Making(
        faults | blanks | absent, lenient=True, blanks=blanks | asked, rows=left.rows, pending=left.pending
    )
    draft = made(kind.model, left.data, making).headed(heading)
    lawful = not any(problem.severity is Severity.ERROR for problem in problems)
    lacking = (absent - asked) | (empty - blanks)
    missing = tuple(problem.label for problem in problems if problem.path in lacking)
    return Checked(source, kind, problems, draft if lawful else None, draft, missing)
