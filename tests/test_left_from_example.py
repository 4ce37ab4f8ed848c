"""Values of the example left in a file whose other values are its own: one warning, and only then."""

import json
import re

import pytest

import wkus_docs as wd
from wkus_docs._assets import TEMPLATES
from wkus_docs.errors import Severity

SIGN = "takie jak w przykładzie"
SLUG = "uchwala_program_wieloletni"


@pytest.fixture
def said(tmp_path):
    """Warnings of this kind about an example with some of its texts replaced."""

    def check(slug, *changes):
        text = wd.catalog[slug].example_path.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        path = tmp_path / "dane.yaml"
        path.write_text(text, encoding="utf-8")
        return [one for one in wd.check(path).problems if SIGN in one.message]

    return check


def test_the_example_itself_is_left_in_peace(slug, said):
    assert said(slug) == []


def test_one_field_changed_the_rest_left(said):
    (one,) = said(SLUG, ("mianownik: Łapy", "mianownik: Zawady Leśne"))
    assert one.severity is Severity.WARNING
    assert "(Łap); " in one.message
    assert " i jeszcze " in one.message
    assert one.line > 1
    assert one.message.count("(") >= 4


def test_any_document_tells_it(slug, said):
    """A document of another unit that keeps the officials or organisations of the example."""
    found = (
        said(slug, ("Łapy", "Zawady"))
        if "Łapy" in wd.catalog[slug].example_path.read_text(encoding="utf-8")
        else []
    )
    assert len(found) <= 1
    if slug not in {"oferta_wieloletnia", "sprawozdanie_z_realizacji", "umowa_partnerstwa"}:
        assert found, "the unit is named otherwise, everything else is the example's"


def test_a_unit_that_is_the_examples_through_and_through_is_left_in_peace(said):
    """An office of Łapy writes its own: its unit does not count; what names somebody else still does."""
    found = said("zarzadzenie_komisja_konkursowa", ("Krzysztof Jurczuk", "Jan Nowacki"))
    assert "Jednostka samorządu" not in "".join(one.message for one in found)


def test_days_and_sums_alone_are_chance(tmp_path):
    """A file of another unit whose days and sums come out as the example's."""
    data = _others(wd.check(wd.catalog[SLUG].example_path).source.data)
    path = tmp_path / "dane.json"
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    assert [one for one in wd.problems(path) if SIGN in one.message] == []


def _others(data):
    """The example's data with every text but days and sums told otherwise."""
    if isinstance(data, dict):
        return {name: value if name == "dokument" else _others(value) for name, value in data.items()}
    if isinstance(data, list):
        return [_others(item) for item in data]
    if data is None:
        return None
    chance = re.fullmatch(r"\d{1,3}( \d{3})*(,\d\d)?|\d+ [^\W\d]+ \d{4}", data)
    return data if chance else f"{data} X"


def test_texts_and_objects_are_not_compared():
    """Only a file that a clerk has can have been made of the example by hand."""
    text = (
        wd.catalog[SLUG]
        .example_path.read_text(encoding="utf-8")
        .replace("mianownik: Łapy", "mianownik: Zawady")
    )
    assert [one for one in wd.problems(text) if SIGN in one.message] == []


def test_places_on_a_list_and_criteria_of_the_act_are_nobodys():
    """„1.1” of a requirement, and words of art. 15 ust. 1 UDPP in a criterion, come out alike in every office."""
    for which in ("standard_uslugi", "ogloszenie_konkursu_wieloletniego"):
        judged = wd.check(wd.catalog[which].example_of_area("kultura_tradycja_zabytki"))
        assert not [one for one in judged.problems if SIGN in one.message]


def test_a_place_in_a_notice_is_nobodys(tmp_path):
    """„§ 5 ust. 4” is where every notice of this program speaks of signatures; a name beside it still counts."""
    slug = "wezwanie_do_uzupelnienia"
    data = _others(wd.check(wd.catalog[slug].example_path).source.data)
    data["pisma"][0]["braki"][0]["miejsce"] = "§ 5 ust. 4"
    path = tmp_path / "dane.json"
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    assert [one for one in wd.problems(path) if SIGN in one.message] == []
    data["pisma"][0]["adresat"]["adres"]["ulica"] = "ul. Szkolna 8"
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    (found,) = [one for one in wd.problems(path) if SIGN in one.message]
    assert "§ 5" not in found.message


def test_numbers_of_a_list_are_everybodys(tmp_path):
    """Offers number 1, 2 and 3 are those of any competition."""
    slug = "zarzadzenie_wyniki_konkursu"
    data = _others(wd.check(wd.catalog[slug].example_path).source.data)
    for number, offer in enumerate(data["oferty"], start=1):
        offer["numer"] = str(number)
    path = tmp_path / "dane.json"
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    assert [one for one in wd.problems(path) if SIGN in one.message] == []


def test_the_published_name_of_an_index_is_left_in_peace():
    """Every annex for 2029 quotes the index of 2028 by its published name; days alone may come out alike."""
    path = TEMPLATES / "_sprawy" / "efektywnosc_powiat" / "08_aneks_waloryzacyjny_1.yaml"
    example = wd.catalog["aneks_waloryzacyjny"].example_path
    name = "średnioroczny wskaźnik cen towarów i usług konsumpcyjnych ogółem w 2028 r."
    assert all(name in one.read_text(encoding="utf-8") for one in (path, example))
    assert [one for one in wd.check(path).problems if SIGN in one.message] == []
