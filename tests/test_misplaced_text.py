"""Texts in the wrong field: a date for a name of a person, an office beside it, a date in a number, „brak”."""

import pytest
from changes import changed

import wkus_docs as wd
from wkus_docs.misplaced_text import PLACE_RULES
from wkus_docs.reading import read_yaml

NAMES = {rule.name for rule in PLACE_RULES}
COMMITTEE, RESOLUTION, NOTICE = (
    "zarzadzenie_komisja_konkursowa",
    "uchwala_program_wieloletni",
    "ogloszenie_konsultacji",
)
MEMBER = "komisja.czlonkowie.1.imie_nazwisko"


def said(slug, changes):
    found = wd.problems(changed(read_yaml(wd.catalog[slug].example_path), changes))
    return [(".".join(map(str, one.path)), one.severity, one.hint) for one in found if one.rule in NAMES]


def test_no_example_has_a_text_in_the_wrong_place(slug):
    assert said(slug, {}) == []


@pytest.mark.parametrize(
    "text", ["2026-12-28", "28.12.2026", "28 grudnia 2026 r.", "85 715 22 51", "12", "2026"]
)
def test_a_date_or_a_number_is_nobody(text):
    assert [one[:2] for one in said(COMMITTEE, {MEMBER: text})] == [(MEMBER, "błąd")]


@pytest.mark.parametrize(
    "text",
    ["dr Edyta Milewska", "Jan Kos-Maj", "Ekspert nr 1", "Anna Kos, prof. UwB", "J. K.", "O’Neil", "……………"],
)
def test_a_name_may_have_a_degree_a_hyphen_or_stand_for_one(text):
    assert said(COMMITTEE, {MEMBER: text}) == []


def test_an_office_goes_to_its_own_field():
    signed = "jednostka.kierownik.imie_nazwisko"
    [(place, severity, hint)] = said(
        "umowa_wieloletnia", {"zleceniobiorcy.0.reprezentanci.0.imie_nazwisko": "Edyta Milewska, prezes"}
    )
    assert (place, severity) == ("zleceniobiorcy.0.reprezentanci.0.imie_nazwisko", "ostrzeżenie")
    assert hint.startswith("Wpisz: Edyta Milewska.")
    assert said("umowa_wieloletnia", {signed: "Edyta Milewska"}) == []


def test_a_telephone_is_no_part_of_a_name():
    assert [one[:2] for one in said(COMMITTEE, {MEMBER: "Jan Kos tel. 600 700 800"})] == [
        (MEMBER, "ostrzeżenie")
    ]


def test_a_date_goes_to_its_own_field():
    number = "konsultacje.uchwala.numer"
    [(place, severity, hint)] = said(NOTICE, {number: "XXX/210/2010 z 28.10.10"})
    assert (place, severity) == (number, "ostrzeżenie")
    assert hint == "Wpisz: XXX/210/2010. Datę (28.10.10) wpisz w jej polu."
    assert said(NOTICE, {number: "XXX/210/2010"}) == []
    assert len(said(NOTICE, {number: "XXX/210/2010 z dnia 28 października 2010 r."})) == 1


@pytest.mark.parametrize("text", ["brak", "Brak.", "nie dotyczy", "n/d"])
def test_a_title_is_no_word_for_nothing(text):
    assert [one[:2] for one in said(RESOLUTION, {"przedmiot_uchwaly": text})] == [
        ("przedmiot_uchwaly", "ostrzeżenie")
    ]


def test_a_word_for_nothing_within_a_text_is_one_of_its_words():
    assert said(RESOLUTION, {"przedmiot_uchwaly": "uchwalenia programu przeciw brakowi opieki"}) == []


@pytest.mark.parametrize(
    "text", ["3. trzeci cel", "2) drugi cel", "(2) drugi cel", "b) drugi cel", "– cel", "• cel"]
)
def test_an_item_brings_no_number(text):
    [(place, severity, hint)] = said(RESOLUTION, {"zasady_wspolpracy.0": text})
    assert (place, severity) == ("zasady_wspolpracy.0", "ostrzeżenie")
    assert hint == f"Wpisz: {text.partition(' ')[2]}"


@pytest.mark.parametrize(
    "text", ["2027 r. będzie rokiem seniora", "3-miesięczny okres próbny", "a także inne", "100% miejsc"]
)
def test_an_item_may_begin_with_a_figure(text):
    assert said(RESOLUTION, {"zasady_wspolpracy.0": text}) == []
