"""Every type says what people have checked of it, and what is counted is counted right."""

import build_docs
import pytest
import quality
import quality_facts
import quality_page
from pydantic import ValidationError
from quality import Point, Quality, State

import wkus_docs as wd

DONE = {"stan": "zrobione", "dnia": "2026-11-30", "zrodlo": "tekst ustawy"}
TODO = {"stan": "do zrobienia", "powod": "nikt tego nie zrobił"}
WHOLE = {
    "zdania": DONE,
    "wzor_urzedowy": TODO,
    "strony": TODO,
    "word": TODO,
    "czytnik": TODO,
    "prawnik": TODO,
}


def test_every_type_has_its_record(kind):
    found = quality_facts.verdicts(kind)
    assert tuple(found) == tuple(quality_facts.POINTS)
    assert all(verdict.said.endswith(".") for verdict in found.values())


def test_what_looks_at_law_is_not_said_to_have_none(kind):
    """A template that cites an act has sentences to compare with it."""
    source = kind.template_path.with_name("szablon.html").read_text(encoding="utf-8")
    if "akt(" in source or "dziennik(" in source:
        assert quality.read(kind.slug).zdania.stan is not State.EXEMPT


def test_official_forms_are_not_exempt():
    forms = {path.stem for path in (build_docs.ROOT / "tests" / "forms").glob("*.yaml")}
    assert len(forms) >= 3
    assert all(quality.read(slug).wzor_urzedowy.stan is not State.EXEMPT for slug in forms)


def test_the_page_of_quality_is_current():
    page = build_docs.ROOT / "docs" / "jakosc.md"
    assert page.read_text(encoding="utf-8") == quality_page.page(wd.catalog), "run: make build"


def test_the_page_of_quality_names_every_type_and_counts_it_once_a_point():
    page = quality_page.page(wd.catalog)
    for slug, kind in wd.catalog.items():
        assert page.count(f"| [{kind.title}](#{slug}) |") == 1
        assert page.count(f"\n### {slug}\n") == 1
    for name, meaning in quality_facts.POINTS.items():
        (row,) = (line for line in page.splitlines() if line.startswith(f"| {name} | {meaning} |"))
        assert sum(int(number) for number in row.strip("| ").split(" | ")[2:]) == len(wd.catalog)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"prawnik": {"stan": "zrobione", "zrodlo": "radca"}}, "wymaga dnia i źródła"),
        ({"prawnik": {"stan": "zrobione", "dnia": "2026-11-30"}}, "wymaga dnia i źródła"),
        ({"word": {"stan": "do zrobienia"}}, "wymaga powodu"),
        ({"word": {"stan": "nie dotyczy"}}, "wymaga powodu"),
        ({"word": TODO | {"dnia": "2026-11-30"}}, "nie ma dnia"),
        ({"strony": DONE}, "dopisz szablon"),
        ({"prawdziwe_dokumenty": DONE}, "liczy program"),
        ({"krance": DONE}, "Extra inputs"),
        ({"word": {"stan": "chyba tak", "powod": "nie wiem"}}, "zrobione"),
    ],
)
def test_a_record_that_says_too_little_or_too_much_is_refused(change, words):
    with pytest.raises(ValidationError, match=words):
        Quality.model_validate(WHOLE | change)


@pytest.mark.parametrize("point", WHOLE)
def test_a_point_left_out_is_missed(point):
    with pytest.raises(ValidationError, match=point):
        Quality.model_validate({name: said for name, said in WHOLE.items() if name != point})


def test_pages_are_seen_no_longer_when_the_template_has_changed():
    kind = wd.catalog["umowa_wieloletnia"]
    seen = Point.model_validate(DONE | {"szablon": quality_facts.template_mark(kind)})
    assert quality_facts.pages(kind, seen).state is State.DONE
    before = Point.model_validate(DONE | {"szablon": "00000000"})
    assert quality_facts.pages(kind, before).state is State.TODO


def test_law_kept_in_memory_is_law_to_be_read():
    weak = quality_facts.law(wd.catalog["mapa_zasobow_ngo"])
    assert weak.state is State.TODO
    assert "Z pamięci: " in weak.said
    assert "RODO" in weak.said
    read = quality_facts.law(wd.catalog["plan_finansowy_kontraktu"])
    assert read.state is State.DONE
    assert "Z pamięci" not in read.said


def test_a_rule_that_compares_is_known_by_its_comparison():
    rules = {
        rule.name: rule for rule in quality_facts.rules_of(wd.catalog["ogloszenie_konkursu_wieloletniego"])
    }
    assert quality_facts.compares(rules["Okres._ends_after_it_starts"])
    assert not quality_facts.compares(rules["OgloszenieKonkursuWieloletniego._prints_of_the_unit"])


def test_an_edge_counts_when_a_lawful_value_is_a_case(monkeypatch):
    kind = wd.catalog["uchwala_program_wieloletni"]
    comparing = frozenset(rule.name for rule in quality_facts.rules_of(kind) if quality_facts.compares(rule))
    number = quality_facts.cases().number
    for silent, state in ((comparing, State.DONE), (comparing - {min(comparing)}, State.TODO)):
        monkeypatch.setattr(quality_facts, "cases", lambda silent=silent: quality_facts.Cases(number, silent))
        assert quality_facts.edges(kind).state is state
