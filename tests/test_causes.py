"""One slip and its followers: the value they follow from is told first, with what it may have been meant to be."""

import re
from datetime import date

import pytest
from click.testing import CliRunner

import wkus_docs as wd
from wkus_docs.checking import given_values, with_value
from wkus_docs.cli.group import wkus
from wkus_docs.errors import Severity
from wkus_docs.field import all_in

MANY = 4


def slips(document):
    """Every day of a document, ten years too late, ten too early and one too late."""
    for loc, value in all_in(document):
        if isinstance(value, date):
            for years in (10, -10, 1):
                yield loc, value, value.replace(year=value.year + years)


def test_a_slip_in_a_year_is_found_and_mended(slug):
    """Whenever a wrong year breaks many rules, the year is what is told, never another value."""
    document = wd.read(wd.catalog[slug].example_path)
    data = {"dokument": slug, **given_values(document)}
    for loc, right, wrong in slips(document):
        problems = wd.problems(with_value(data, loc, wrong))
        roots = [one for one in problems if "Z tej wartości wynika" in one.message]
        assert len(roots) <= 1
        for root in roots:
            assert root is problems[0]
            assert root.path == loc
            followers = [one for one in problems if one.cause]
            assert all(one.cause == loc for one in followers)
            assert len(followers) >= MANY
            if root.hint.startswith("Może"):
                assert str(right.year) in root.hint


def test_few_errors_have_no_common_cause():
    text = wd.catalog["karta_oceny_merytorycznej"].example_path.read_text(encoding="utf-8")
    problems = wd.problems(text.replace("maks_punktow: 100", "maks_punktow: 90", 1))
    assert any(one.severity is Severity.ERROR for one in problems)
    assert not any(one.cause for one in problems)


@pytest.fixture
def file(tmp_path):
    text = wd.catalog["umowa_wieloletnia"].example_path.read_text(encoding="utf-8")
    changed = re.sub(r"(data_zawarcia: .*)20(\d\d)", r"\g<1>2092", text, count=1)
    path = tmp_path / "umowa.yaml"
    path.write_text(changed, encoding="utf-8")
    return path


def test_the_program_folds_what_follows(file):
    short = CliRunner().invoke(wkus, ["sprawdz", str(file)]).output
    whole = CliRunner().invoke(wkus, ["sprawdz", str(file), "--wszystkie"]).output
    assert "Z tej wartości wynika" in short
    assert "pominięto błędy, które wynikają z pierwszego" in short
    assert short.count("Błąd ·") < whole.count("Błąd ·")
