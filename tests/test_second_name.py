"""A text that calls the unit or its organ by a second name is told; one that speaks of others is not."""

import pytest
from changes import changed

import wkus_docs as wd
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.reading import read_yaml
from wkus_docs.second_name import second_names

BRANSK = ("gmina miejska", "Brańsk", "Brańska", "w Brańsku")
LAPY = ("gmina miejsko-wiejska", "Łapy", "Łap", "w Łapach")
PIATNICA = ("gmina wiejska", "Piątnica", "Piątnicy", "w Piątnicy")
KRAKOW = ("miasto na prawach powiatu", "Kraków", "Krakowa", "w Krakowie")
TCZEW = ("powiat", "tczewski", "tczewskiego", "w Tczewie")
PODLASKIE = ("województwo", "podlaskie", "podlaskiego", "w Białymstoku")


def unit(kind, *forms):
    """A unit without names of its own."""
    nazwa = dict(zip(("mianownik", "dopelniacz", "miejscownik"), forms, strict=True))
    return Jednostka.model_validate({"rodzaj": kind, "nazwa": nazwa})


@pytest.mark.parametrize(
    ("place", "text", "found"),
    [
        (BRANSK, "mieszkańcy Gminy Brańsk", [("Gminy Brańsk", "jednostka")]),
        (BRANSK, "mieszkańcy Gminy\u00a0Miejskiej Brańsk", [("Gminy Miejskiej Brańsk", "jednostka")]),
        (BRANSK, "uchwała Rady Miasta Brańsk", [("Rady Miasta Brańsk", "rada")]),
        (BRANSK, "kwotę ustali Burmistrz Brańska", [("Burmistrz Brańska", "organ")]),
        (BRANSK, "w Urzędzie Miasta Brańsk", [("Urzędzie Miasta Brańsk", "urząd")]),
        (LAPY, "Wójt ogłosi wyniki", [("Wójt", "organ")]),
        (LAPY, "uchwała Rady Gminy w sprawie programu", [("Rady Gminy", "rada")]),
        (LAPY, "Burmistrz Miasta i Gminy Łapy", [("Burmistrz Miasta i Gminy Łapy", "organ")]),
        (PIATNICA, "opinia Burmistrza", [("Burmistrza", "organ")]),
        (KRAKOW, "Gmina Miejska Kraków", [("Gmina Miejska Kraków", "jednostka")]),
        (TCZEW, "uchwała Zarządu Powiatu w Tczewie", [("Zarządu Powiatu w Tczewie", "organ")]),
        (TCZEW, "uchwała Rady Powiatu w Tczewie", [("Rady Powiatu w Tczewie", "rada")]),
    ],
)  # fmt: skip
def test_a_second_name_is_found(place, text, found):
    assert list(second_names(unit(*place), text)) == found


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (BRANSK, "Miasto Brańsk, Rada Miejska w Brańsku i Burmistrz Miasta Brańsk; Burmistrz, Rada Miejska"),
        (BRANSK, "na terenie gminy Brańsk i w gminach sąsiednich"),
        (LAPY, "Gmina Łapy, Miasto Łapy i sołectwa; Burmistrzowi Łap, Urząd Miejski w Łapach"),
        (LAPY, "porozumienie z Gminą Piątnica, którą reprezentuje Wójt Gminy Piątnica"),
        (LAPY, "Rada Gminy Piątnica i Rada Powiatu w Białymstoku"),
        (LAPY, "Rada Powiatowa organizacji i Zarząd Stowarzyszenia"),
        (PIATNICA, "pismo Burmistrza Łap i uchwała Rady Miejskiej w Łapach"),
        (KRAKOW, "Prezydent Miasta Krakowa, Prezydent Miasta i Rada Miasta"),
        (
            TCZEW,
            "Zarząd Powiatu Tczewskiego, Zarząd Powiatu, Rada Powiatu; Burmistrz Pelplina, Wójt Gminy Tczew",
        ),
        (PODLASKIE, "Rada Miejska w Białymstoku i Zarząd Powiatu Białostockiego"),
    ],
)
def test_what_is_no_second_name_is_let_be(place, text):
    assert list(second_names(unit(*place), text)) == []


def test_no_example_has_a_second_name(slug):
    found = wd.problems(wd.catalog[slug].example_path)
    assert [one.message for one in found if one.rule == "Document.has_no_second_name"] == []


def test_a_document_tells_it_once_with_its_place_and_cure():
    source = changed(
        read_yaml(wd.catalog["ogloszenie_konkursu_wieloletniego"].example_path),
        {
            "zadanie.adresaci": "dzieci z Miasta i Gminy Łapy",
            "zadanie.tytul": "Dom dziecka Miasta i Gminy Łapy",
        },
    )
    (told,) = [one for one in wd.problems(source) if one.rule == "Document.has_no_second_name"]
    assert told.path == ("zadanie", "tytul")
    assert "„Miasta i Gminy Łapy”" in told.message
    assert "„Gmina Łapy”" in told.message
    assert "nazwy" in told.hint
