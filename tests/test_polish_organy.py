"""Names of organs."""

import pytest

from wkus_docs.polish import organy
from wkus_docs.polish.organy import Nazwa

LAPY = Nazwa("Łapy", "Łap", "w Łapach")
KRAKOW = Nazwa("Kraków", "Krakowa", "w Krakowie")
PODLASKIE = Nazwa("podlaskie", "podlaskiego", "w Białymstoku")
GRYFINSKI = Nazwa("gryfiński", "gryfińskiego", "w Gryfinie")


@pytest.mark.parametrize(
    ("kind", "name", "council", "executive", "unit"),
    [
        ("gmina_miejsko_wiejska", LAPY, "Rada Miejska w Łapach", "Burmistrz Łap", "Gmina Łapy"),
        (
            "miasto_na_prawach_powiatu",
            KRAKOW,
            "Rada Miasta Krakowa",
            "Prezydent Miasta Krakowa",
            "Miasto Kraków",
        ),
        ("powiat", GRYFINSKI, "Rada Powiatu Gryfińskiego", "Zarząd Powiatu Gryfińskiego", "Powiat Gryfiński"),
        (
            "wojewodztwo",
            PODLASKIE,
            "Sejmik Województwa Podlaskiego",
            "Zarząd Województwa Podlaskiego",
            "Województwo Podlaskie",
        ),
    ],
)
def test_names_follow_the_kind_of_unit(kind, name, council, executive, unit):
    named = (organy.rada(kind, name), organy.organ_wykonawczy(kind, name), organy.jednostka(kind, name))
    assert tuple(map(str, named)) == (council, executive, unit)


def test_adjective_of_a_powiat_is_declined():
    assert organy.kierownik("powiat", GRYFINSKI).celownik == "Staroście Gryfińskiemu"
    assert organy.jednostka("powiat", GRYFINSKI).narzednik == "Powiatem Gryfińskim"


def test_organ_is_declined_when_a_woman_holds_it():
    organ = organy.organ_wykonawczy("gmina_miejsko_wiejska", LAPY)
    assert organ.celownik == "Burmistrzowi Łap"
