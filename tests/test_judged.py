"""What is given to be made is judged first: a document that is not lawful makes no file unless one says so aloud."""

import gc
from datetime import date
from pathlib import Path

import pytest
from changes import changed, example
from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs import checking
from wkus_docs.checking import require_lawful
from wkus_docs.errors import InputError, Severity
from wkus_docs.pdf import forms

CASES = Path(__file__).parent / "cases"
SLUG = "umowa_wieloletnia"


@pytest.fixture
def lawful():
    return wd.read(wd.catalog[SLUG].example_path)


@pytest.fixture
def unlawful(lawful):
    return lawful.model_copy(update={"data_zawarcia": date(2040, 1, 1)})


def test_no_case_against_the_law_becomes_a_document(slug):
    """Every case of an error whose data still have the right form is refused by `render`, as by `read`."""
    source = example(slug)
    judged = 0
    for case in texts_in(CASES / f"{slug}.yaml"):
        change = {way: None if value in ("null", "") else value for way, value in case["zmiana"].items()}
        checked = wd.check(changed(source, change))
        if checked.document is not None or any(
            not p.rule for p in checked.problems if p.severity is Severity.ERROR
        ):
            continue
        with pytest.raises(InputError) as raised:
            wd.render(checked.draft)
        assert any(problem.severity is Severity.ERROR for problem in raised.value.problems)
        judged += 1
    assert judged


def test_data_that_nobody_has_read_are_refused_in_words():
    """A mapping or nothing in place of a document: every maker says what to do first."""
    for given in ({"dokument": SLUG}, [SLUG], None):
        for make in (wd.render, wd.to_pdf, wd.to_xlsx):
            with pytest.raises(InputError) as raised:
                make(given)
            (problem,) = raised.value.problems
            assert "To nie jest dokument" in problem.message
            assert "wkus_docs.read(dane)" in problem.hint


def test_a_word_file_that_is_not_there_is_told_in_words(tmp_path):
    with pytest.raises(InputError) as raised:
        wd.to_pdf(tmp_path / "nie_ma.docx")
    assert "Nie ma takiego pliku" in raised.value.problems[0].message


def test_a_changed_copy_is_judged(unlawful):
    for make in (
        wd.render,
        wd.to_pdf,
        wd.to_xlsx,
        lambda document: forms.filled("oferta_wieloletnia", document),
    ):
        with pytest.raises(InputError) as raised:
            make(unlawful)
        assert any("2040" in str(problem) for problem in raised.value.problems)


def test_one_may_say_aloud_that_nothing_is_judged(unlawful):
    assert wd.render(unlawful, unchecked=True).startswith(b"PK")
    assert wd.to_xlsx(unlawful, unchecked=True).startswith(b"PK")
    assert wd.to_pdf(unlawful, unchecked=True).startswith(b"%PDF")


def test_a_document_built_without_its_types_is_judged(lawful):
    built = type(lawful).model_construct(**dict(lawful) | {"data_zawarcia": "wczoraj"})
    with pytest.raises(InputError, match="nie jest datą"):
        wd.render(built)


def test_a_pdf_of_a_document_is_the_pdf_of_its_word_file(lawful):
    assert wd.to_pdf(lawful) == wd.to_pdf(wd.render(lawful))


def test_a_judgement_is_remembered_for_the_object_alone(lawful, monkeypatch):
    monkeypatch.setattr("wkus_docs.checking.check", lambda _: pytest.fail("judged again"))
    require_lawful(lawful)
    copy = lawful.model_copy()
    with pytest.raises(pytest.fail.Exception):
        require_lawful(copy)


def test_a_judgement_dies_with_its_document():
    gc.collect()
    before = len(checking.known_lawful)
    document = wd.read(wd.catalog[SLUG].example_path)
    assert len(checking.known_lawful) == before + 1
    del document
    gc.collect()
    assert len(checking.known_lawful) == before
