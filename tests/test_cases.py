"""Every case of `tests/cases/<slug>.yaml`: the example, with this change, gives these problems, or none."""

import pytest
from case_files import CASES, cases_of, change, faults_of
from changes import changed, example

import wkus_docs as wd
from wkus_docs.citing import journal_rules
from wkus_docs.common_rules import COMMON_RULES
from wkus_docs.field import groups_of
from wkus_docs.misplaced_text import PLACE_RULES
from wkus_docs.second_name import naming_rules


def _cases():
    for slug in wd.catalog:
        for case in cases_of(CASES / f"{slug}.yaml"):
            yield pytest.param(slug, case, id=f"{slug}: {case['nazwa']}")


@pytest.mark.parametrize(("which", "case"), list(_cases()))
def test_case(which, case):
    found = wd.problems(changed(example(which), change(case)))
    assert [problem.message for problem in found if problem.message.endswith("..")] == []
    assert faults_of(case, found) is None


def test_every_rule_has_a_case(slug):
    named = {
        case["regula"]
        for case in cases_of(CASES / f"{slug}.yaml")
        if "regula" in case and "cisza" not in case
    }
    model = wd.catalog[slug].model
    assert {rule.name for part in groups_of(model) for rule in part.rules()} <= named | _SHARED


# Rules of parts that every document shares; their cases stand in one case file.
_SHARED = {
    rule.name
    for slug in wd.catalog
    for part in groups_of(wd.catalog[slug].model)
    if part.__module__.startswith("wkus_docs.parts.")
    for rule in part.rules()
}


def test_shared_rules_have_a_case_somewhere():
    named = {
        case.get("regula") for path in CASES.glob("*.yaml") for case in cases_of(path) if "cisza" not in case
    }
    assert named >= _SHARED


def test_every_case_names_a_rule_that_there_is():
    """A lawful case of a rule that has another name now would hold whatever the rule says."""
    models = [kind.model for kind in wd.catalog.values()]
    there = {rule.name for model in models for part in groups_of(model) for rule in part.rules()}
    there |= {
        rule.name
        for model in models
        for rule in (*journal_rules(model), *COMMON_RULES, *PLACE_RULES, *naming_rules())
    }
    named = {case["regula"] for path in CASES.glob("*.yaml") for case in cases_of(path) if "regula" in case}
    assert named - there - {"*"} == set()
