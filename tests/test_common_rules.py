"""Rules of every document: one organisation is one, offices that exclude each other, sums said twice."""

import pytest
from changes import changed

import wkus_docs as wd
from wkus_docs.common_rules import COMMON_RULES
from wkus_docs.reading import read_yaml

NAMES = {rule.name for rule in COMMON_RULES}
DECLARATION, OFFER, RESOLUTION = (
    "deklaracja_wspolpracy_wkus",
    "oferta_wieloletnia",
    "uchwala_program_wieloletni",
)
CHAIR, HEAD = "jednostka.przewodniczacy_rady.imie_nazwisko", "jednostka.kierownik.imie_nazwisko"


def said(slug, changes):
    found = wd.problems(changed(read_yaml(wd.catalog[slug].example_path), changes))
    return [(".".join(map(str, one.path)), one.severity, one.message) for one in found if one.rule in NAMES]


def value(slug, path):
    reached = read_yaml(wd.catalog[slug].example_path).data
    for step in path.split("."):
        reached = reached[int(step) if step.isdigit() else step]
    return reached


def test_no_example_contradicts_itself(slug):
    assert said(slug, {}) == []


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"organizacje.1.nazwa": value(DECLARATION, "organizacje.0.nazwa")}, "organizacje.1.krs"),
        ({"organizacje.1.nip": value(DECLARATION, "organizacje.0.nip")}, "organizacje.1.nip"),
        ({"organizacje.1.regon": value(DECLARATION, "organizacje.0.regon")}, "organizacje.1.regon"),
        ({"organizacje.1.krs": value(DECLARATION, "organizacje.0.krs")}, "organizacje.1.krs"),
    ],
)
def test_an_organisation_has_one_name_and_one_number(changes, place):
    assert (place, "ostrzeżenie") in {one[:2] for one in said(DECLARATION, changes)}


def test_one_organisation_named_twice_alike_is_no_contradiction():
    same = {
        f"organizacje.1.{name}": value(DECLARATION, f"organizacje.0.{name}")
        for name in ("nazwa", "krs", "nip", "regon")
    }
    assert said(DECLARATION, same) == []


def test_an_organisation_has_no_number_of_the_unit():
    its = value(DECLARATION, "jednostka.nip")
    [(place, severity, message)] = said(DECLARATION, {"organizacje.0.nip": its})
    assert (place, severity) == ("organizacje.0.nip", "błąd")
    assert "to numer jednostki samorządu" in message


def test_nobody_heads_the_unit_and_the_council():
    [(place, severity, message)] = said(RESOLUTION, {CHAIR: "Jan Kos", HEAD: "JAN KOS"})
    assert (place, severity) == (CHAIR, "ostrzeżenie")
    assert "nie może pełnić obu funkcji" in message
    assert said(RESOLUTION, {CHAIR: "Jan Kos", HEAD: "Jan Kosa"}) == []


def test_nobody_signs_for_both_parties():
    head = value(DECLARATION, HEAD)
    assert [one[0] for one in said(DECLARATION, {"organizacje.0.reprezentanci.0.imie_nazwisko": head})] == [
        "organizacje.0.reprezentanci.0.imie_nazwisko"
    ]
    assert said(DECLARATION, {"organizacje.0.reprezentanci.0.imie_nazwisko": f"{head}-Kos"}) == []


@pytest.mark.parametrize(
    ("text", "contradicts"),
    [
        ("Na zadanie jest 1 200,00 zł (słownie: jeden tysiąc trzysta złotych 00/100).", True),
        ("Na zadanie jest 1 200,00 zł (słownie: tysiąc dwieście złotych).", False),
        ("Na zadanie jest 5 000 zł, słownie: pięć tysięcy złotych", False),
        ("Na zadanie jest 5 000 zł, słownie: sześć tysięcy złotych", True),
    ],
)
def test_a_sum_is_the_same_in_figures_and_in_words(text, contradicts):
    found = said(OFFER, {"inne_informacje": text})
    assert [one[0] for one in found] == (["inne_informacje"] if contradicts else [])
