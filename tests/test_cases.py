"""Every case of `tests/cases/<slug>.yaml`: the example, with this change, gives these problems.

A case with ``cisza: true`` is a lawful one: the rule it names says nothing about it. With ``regula: "*"``
nothing is an error in it at all.
"""

from pathlib import Path

import pytest
import yaml
from changes import changed

import wkus_docs as wd
from wkus_docs.field import groups_of
from wkus_docs.reading import read_yaml

CASES = Path(__file__).parent / "cases"


def _cases():
    for slug in wd.catalog:
        cases = yaml.load((CASES / f"{slug}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
        for case in cases:
            yield pytest.param(slug, case, id=f"{slug}: {case['nazwa']}")


def _plain(value):
    """Case files are read as text, like data files; „null” deletes."""
    if value in ("null", ""):
        return None
    return value


@pytest.mark.parametrize(("which", "case"), list(_cases()))
def test_case(which, case):
    source = read_yaml(wd.catalog[which].example_path)
    found = wd.problems(changed(source, {path: _plain(value) for path, value in case["zmiana"].items()}))
    assert not [problem.message for problem in found if problem.message.endswith("..")]
    if case.get("cisza") == "true":
        _is_silent(found, case["regula"])
        return
    matching = [
        problem
        for problem in found
        if case.get("regula", problem.rule) == problem.rule
        and case.get("waga", "błąd") == problem.severity
        and case["komunikat"].replace("\u00a0", " ") in problem.message.replace("\u00a0", " ")
    ]
    assert matching, [f"{problem} [{problem.rule}]" for problem in found]


def _is_silent(found, rule):
    """Assert that a rule says nothing, or, for „*”, that nothing is an error; what cannot be read is no silence."""
    loud = [
        problem
        for problem in found
        if problem.rule == rule
        or (not problem.rule and "wynika większość błędów" not in problem.message)
        or (rule == "*" and problem.severity == "błąd")
    ]
    assert not loud, [f"{problem} [{problem.rule}]" for problem in loud]


def test_every_rule_has_a_case(slug):
    cases = yaml.load((CASES / f"{slug}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
    named = {case["regula"] for case in cases if "regula" in case and "cisza" not in case}
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
        case.get("regula")
        for path in CASES.glob("*.yaml")
        for case in yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
        if "cisza" not in case
    }
    assert named >= _SHARED
