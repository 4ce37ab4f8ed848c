"""Real documents of offices: those that fit are lawful on their own day and print what the real ones say."""

import re

import build_docs
import pytest
import real_documents_page
from real_documents import FOLDER, Expressed, real_documents

import wkus_docs as wd

ALL = real_documents()
FITTING = [one for one in ALL.dokumenty if one.dane]


def _named(one):
    return one.numer


@pytest.fixture(params=FITTING, ids=_named)
def one(request):
    return request.param


def _plain(text):
    return re.sub(r"\s+", " ", text.replace("\u00a0", " "))


def test_what_fits_is_lawful_on_its_own_day(one):
    checked = wd.check(FOLDER / one.dane)
    assert [str(problem) for problem in checked.problems if problem.severity == "błąd"] == []
    assert checked.document.data_dokumentu == one.dzien
    assert wd.catalog[one.dokument].model is type(checked.document)


def test_what_fits_prints_what_the_real_one_says(one):
    printed = _plain(wd.text(wd.render(wd.read(FOLDER / one.dane))))
    assert one.zdania
    assert [said for said in one.zdania if _plain(said) not in printed] == []


def test_a_one_year_document_says_nothing_of_several_years(one):
    """None of those taken so far lasts longer than a year."""
    printed = _plain(wd.text(wd.render(wd.read(FOLDER / one.dane))))
    assert not re.search(
        r"wieloletni|drugiego i każdego następnego roku|kolejne lata|limit\w* wydatków", printed
    )


def test_every_file_of_data_is_in_the_list():
    assert {path.name for path in FOLDER.glob("*.yaml")} == {one.dane for one in FITTING} | {"spis.yaml"}


def test_queries_come_first_and_failures_are_kept():
    queries = {query.numer: query for query in ALL.zapytania}
    assert len(queries) == len(ALL.zapytania)
    assert all(one.zapytanie in queries for one in ALL.dokumenty)
    taken = {one.zapytanie for one in ALL.dokumenty if one.regula}
    assert all("trafienie" in queries[number].wynik for number in taken)
    assert len([one for one in ALL.dokumenty if one.regula]) >= 12
    assert [query for query in ALL.zapytania if "nie znaleziono" in query.wynik]


def test_what_does_not_fit_says_why():
    for one in ALL.dokumenty:
        assert one.punkty[Expressed.WHOLLY]
        assert one.dokument or one.punkty[Expressed.NOT]
        assert all(by for items in one.punkty.values() for by in items.values())
        assert (2023 if one.regula else 2019) <= one.dzien.year <= 2026


def test_the_same_statements_are_counted_before_and_now():
    for one in ALL.dokumenty:
        if one.przedtem:
            before, now = one.przedtem, one.teraz
            assert before.tak + before.czesciowo + before.nie == now.tak + now.czesciowo + now.nie, one.numer


def test_the_page_of_real_documents_is_current():
    page = build_docs.ROOT / "docs" / "dev" / "prawdziwe-dokumenty.md"
    assert page.read_text(encoding="utf-8") == real_documents_page.page(), "run: make build"
