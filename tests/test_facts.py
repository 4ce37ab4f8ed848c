"""Facts of a case: every document holds what it says it holds, under a name that is known, and pairs follow from that."""

from collections import Counter

import pytest

import wkus_docs as wd
from wkus_docs import paths
from wkus_docs.facts.pairs import YEAR, earlier_of, filled_places, takes
from wkus_docs.facts.registry import FACTS, label_of
from wkus_docs.field import fields_of

HOLDS = [(slug, held) for slug in wd.catalog for held in wd.catalog[slug].model.holds]


def test_every_fact_is_known_and_held():
    assert {held.fact for _, held in HOLDS} == set(FACTS)


def test_a_fact_is_stated_where_it_is_taken():
    """A fact nobody states would be taken from nowhere."""
    stated = {held.fact for _, held in HOLDS if held.states}
    assert {held.fact for _, held in HOLDS} - stated == set()


GATHERED = {
    "inicjatywa_lokalna.okres",
    "inicjatywa_lokalna.numer_umowy",
    "program_roczny.okres",
    "program_roczny.zadania.nazwa",
    "program_roczny.zadania.kwota",
    "program_roczny.zadania.punkty_sfery",
}
"""Facts of one document alone that the yearly report gathers from the cases of the year."""


def test_a_fact_stands_in_two_places_at_least():
    places = Counter(held.fact for _, held in HOLDS)
    assert [fact for fact, times in places.items() if times < 2 and fact not in GATHERED] == []


def test_a_fact_has_a_label_for_a_clerk():
    assert all(label and not label.endswith(".") for label in FACTS.values())
    assert label_of("nie.ma") == "nie.ma"


def test_what_a_document_holds_is_there(slug):
    """In the example or in the type: a mistyped place would silently hold nothing."""
    model = wd.catalog[slug].model
    document = wd.read(wd.catalog[slug].example_path)
    assert len(set(model.holds)) == len(model.holds)
    for held in model.holds:
        first = held.place.split(".")[0]
        assert first in fields_of(model) or hasattr(model, first), held
        if held not in filled_places(model) and "*" not in held.place:
            paths.value(document, held.place)  # raises where there is no such property


def test_a_document_that_takes_says_where_it_may_stand(slug):
    model = wd.catalog[slug].model
    assert set(model.also_after) <= set(wd.catalog)
    for earlier in earlier_of(model):
        assert takes(model, wd.catalog[earlier].model)


@pytest.mark.parametrize(
    ("later", "earlier", "field", "value"),
    [
        ("protokol_komisji_konkursowej", "karta_oceny_merytorycznej", "oferty.0.numer", "oferta.numer"),
        (
            "protokol_komisji_konkursowej",
            "karta_oceny_merytorycznej",
            "oferty.0.oceny.0.punkty",
            "suma_punktow",
        ),
        ("plan_finansowy_kontraktu", "umowa_wieloletnia", "zleceniobiorcy", "zleceniobiorcy.*.nazwa"),
        ("umowa_wieloletnia", "zarzadzenie_wyniki_konkursu", "konkurs.data_wyboru", "data_aktu"),
        ("decyzja_zwrot_dotacji", "umowa_wieloletnia", "umowa.numer_umowy", "numer_umowy"),
    ],
)
def test_pairs_fit_each_other(later, earlier, field, value):
    found = {(take.field, take.value) for take in takes(wd.catalog[later].model, wd.catalog[earlier].model)}
    assert (field, value) in found


def test_nothing_is_taken_that_only_a_key_could_choose():
    """Of four offers in a protocol, nobody knows which one a card would be about."""
    found = takes(wd.catalog["decyzja_zwrot_dotacji"].model, wd.catalog["protokol_komisji_konkursowej"].model)
    assert not [take for take in found if take.field.startswith("adresaci")]


def test_years_come_only_along_with_something():
    for slug in wd.catalog:
        for earlier in earlier_of(wd.catalog[slug].model):
            found = takes(wd.catalog[slug].model, wd.catalog[earlier].model)
            fields = [take.field for take in found]
            for take in found:
                if take.field.endswith(f".{YEAR}") and "*" in take.field:
                    around = take.field.removesuffix(YEAR)
                    assert (
                        any(one.startswith(around) and one != take.field for one in fields)
                        or slug == "umowa_wieloletnia"
                    )


def test_a_document_stands_before_another_or_after_it():
    """No pair takes from each other, but for those that say so."""
    pairs = {slug: set(earlier_of(wd.catalog[slug].model)) for slug in wd.catalog}
    mutual = {(one, other) for one in pairs for other in pairs[one] if one in pairs[other] and one < other}
    declared = {(one, other) for one in pairs for other in wd.catalog[one].model.also_after}
    assert {pair for pair in mutual if pair not in declared and pair[::-1] not in declared} == set()
