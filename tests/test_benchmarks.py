"""Every benchmark runs, compares like with like, and stands on the page. No time is asserted."""

from pathlib import Path

import pytest

from benchmarks import engines, speed, template
from benchmarks.__main__ import DOCS, measure
from benchmarks.effort import TINY
from benchmarks.engines import Case


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("wydajnosc")


@pytest.fixture(scope="module")
def tables(folder):
    return measure(TINY, folder)


def names(page: Path) -> set[str]:
    """First cells of the rows of all tables of a page."""
    lines = page.read_text(encoding="utf-8").splitlines()
    return {line.split(" | ")[0].removeprefix("| ") for line in lines if line.startswith("| ")}


def test_every_benchmark_stands_on_the_page(tables, folder):
    measured = {row.name for table in tables for row in table.rows}
    assert measured <= names(folder / "wydajnosc.md")
    assert measured <= names(DOCS / "wydajnosc.md"), "run: make bench"


def test_the_page_shows_the_plot(tables, folder):  # noqa: ARG001 – the tables are what writes the page
    assert "(wydajnosc.svg)" in (DOCS / "wydajnosc.md").read_text(encoding="utf-8")
    for place in (folder, DOCS):
        plot = (place / "wydajnosc.svg").read_text(encoding="utf-8")
        assert all(one.name.replace("_", " ") in plot for one in speed.cases())


def test_documents_made_at_once_are_all_the_same(tables):
    judged = [row for table in tables for row in table.rows if row.target and "bajty" in row.target.said]
    assert [row.target.met for row in judged] == [True] * 4


@pytest.mark.parametrize("case", list(speed.cases()), ids=lambda case: case.name)
def test_both_engines_say_the_same(case):
    assert engines.same_text(case)


def test_both_engines_say_the_same_in_a_long_table():
    def data():
        return template.names(300)

    assert engines.same_text(Case("300 wierszy", template.build(slim=True), data, data))


def test_a_difference_of_one_word_is_seen():
    built = template.build(slim=True)
    changed = Case("", built, template.names, lambda: {**template.names(), "sprawa": "SPS.526.5.2026"})
    assert not engines.same_text(changed)


def test_the_measured_template_is_what_the_page_says():
    said = engines.spoken(template.build(slim=True))
    body = said["word/document.xml"].replace("\n", "")
    assert body.count("{{ pole_") == template.VARIABLES == 35
    assert said["word/document.xml"].count("{{ po\nle_") == template.CUT == 10
    assert (body.count("{%p if"), body.count("{% if")) == (4, 4)
    assert said["word/header1.xml"].count("{{") == 2
    assert said["word/footer1.xml"].count("{{") == 1
    assert body.count("{{ wiersz.") == 5
