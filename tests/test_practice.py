"""Practice is not law: an error that claims a provision is proved, and what was softened lets the lawful pass."""

import build_docs
import practice_page
import pytest

import wkus_docs as wd
from wkus_docs.document import error

RULES = practice_page.rules(wd.catalog)
ASKED = practice_page.asked()
SOFTENED = practice_page.softened()


def _may_refuse(rule):
    """Whether the rule itself yields errors: it calls `error`, or was made with it."""
    code = rule.check.__code__
    held = dict(zip(code.co_freevars, rule.check.__closure__ or (), strict=True))
    return any(cell.cell_contents is error for cell in held.values()) or (
        rule.check.__globals__.get("error") is error and "error" in code.co_names
    )


REFUSING = sorted(name for name, rule in RULES.items() if rule.provisions and _may_refuse(rule))


def test_rules_that_refuse_in_the_name_of_law_are_known():
    assert len(REFUSING) > 60
    assert "TerminyOgloszenia._leaves_time_to_apply" in REFUSING
    assert "UmowaWieloletnia._ends_soon_enough_after_signature" not in REFUSING


@pytest.mark.parametrize("name", REFUSING)
def test_an_error_that_claims_a_provision_has_its_unlawful_case(name):
    assert "błąd" in ASKED[name]


@pytest.mark.parametrize("name", sorted(SOFTENED))
def test_a_rule_that_was_softened_lets_the_lawful_pass(name):
    """A case shows it silent on what is lawful, or only warning of what it used to refuse."""
    assert name in RULES
    assert ASKED[name] & {"milczy", "ostrzeżenie"}


def test_the_page_of_softened_rules_is_current():
    page = build_docs.ROOT / "docs" / "dev" / "praktyka-nie-jest-prawem.md"
    assert page.read_text(encoding="utf-8") == practice_page.page(wd.catalog), "run: make build"
