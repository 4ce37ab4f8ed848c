"""One gmina's case runs through all examples: the same task, parties, amounts and dates."""

import pytest

import wkus_docs as wd


@pytest.fixture(scope="module")
def texts():
    return {
        slug: wd.text(wd.render(wd.read(kind.example_path))).replace("\u00a0", " ")
        for slug, kind in wd.catalog.items()
    }


FACTS = {
    "Prowadzenie placówki wsparcia dziennego w formie opiekuńczej dla dzieci z terenu Gminy Łapy": (
        "karta_diagnozy_uslugi narzedzie_nakladow_efektow analiza_korzysci_ryzyk "
        "deklaracja_wspolpracy_wkus rekomendacja_wyboru_modelu uchwala_program_wieloletni "
        "karta_przedsiewziecia_wpf zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego "
        "oferta_wieloletnia zarzadzenie_komisja_konkursowa karta_oceny_formalnej "
        "karta_oceny_merytorycznej protokol_komisji_konkursowej zarzadzenie_wyniki_konkursu "
        "umowa_wieloletnia sprawozdanie_z_realizacji protokol_kontroli "
        "raport_ewaluacji"
    ),
    "578 000,00": (
        "narzedzie_nakladow_efektow rekomendacja_wyboru_modelu uchwala_program_wieloletni "
        "karta_przedsiewziecia_wpf zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego "
        "oferta_wieloletnia karta_oceny_merytorycznej protokol_komisji_konkursowej "
        "zarzadzenie_wyniki_konkursu umowa_wieloletnia protokol_kontroli "
        "raport_ewaluacji"
    ),
    "176 000,00": (
        "narzedzie_nakladow_efektow rekomendacja_wyboru_modelu uchwala_program_wieloletni "
        "karta_przedsiewziecia_wpf zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego "
        "oferta_wieloletnia karta_oceny_merytorycznej protokol_komisji_konkursowej "
        "zarzadzenie_wyniki_konkursu umowa_wieloletnia sprawozdanie_z_realizacji "
        "protokol_kontroli raport_ewaluacji"
    ),
    "198 000,00": (
        "narzedzie_nakladow_efektow rekomendacja_wyboru_modelu uchwala_program_wieloletni "
        "karta_przedsiewziecia_wpf zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego "
        "oferta_wieloletnia karta_oceny_merytorycznej protokol_komisji_konkursowej "
        "zarzadzenie_wyniki_konkursu umowa_wieloletnia raport_ewaluacji"
    ),
    "204 000,00": (
        "narzedzie_nakladow_efektow rekomendacja_wyboru_modelu uchwala_program_wieloletni "
        "karta_przedsiewziecia_wpf zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego "
        "oferta_wieloletnia karta_oceny_merytorycznej protokol_komisji_konkursowej "
        "zarzadzenie_wyniki_konkursu umowa_wieloletnia raport_ewaluacji"
    ),
    "643 000,00": (
        "oferta_wieloletnia karta_oceny_formalnej karta_oceny_merytorycznej "
        "protokol_komisji_konkursowej umowa_wieloletnia raport_ewaluacji"
    ),
    "Stowarzyszenie „Kultura & Sztuka <Razem>”": (
        "karta_diagnozy_uslugi deklaracja_wspolpracy_wkus protokol_konsultacji "
        "oferta_wieloletnia karta_oceny_formalnej karta_oceny_merytorycznej "
        "protokol_komisji_konkursowej zarzadzenie_wyniki_konkursu umowa_wieloletnia "
        "sprawozdanie_z_realizacji protokol_kontroli raport_ewaluacji"
    ),
    "23 grudnia 2026 r.": (
        "zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego zarzadzenie_komisja_konkursowa "
        "karta_oceny_formalnej karta_oceny_merytorycznej protokol_komisji_konkursowej "
        "zarzadzenie_wyniki_konkursu"
    ),
    "Placówka wsparcia dziennego w Łapach": (
        "uchwala_program_wieloletni karta_przedsiewziecia_wpf zarzadzenie_ogloszenie_konkursu "
        "ogloszenie_konkursu_wieloletniego umowa_wieloletnia"
    ),
    "Nr XXXI/248/2026": (
        "uchwala_program_wieloletni zarzadzenie_ogloszenie_konkursu zarzadzenie_komisja_konkursowa"
    ),
    "XXXI/247/2026": (
        "karta_przedsiewziecia_wpf zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego "
        "umowa_wieloletnia"
    ),
    "1/2027/PWD": ("umowa_wieloletnia sprawozdanie_z_realizacji protokol_kontroli raport_ewaluacji"),
    "0050.214.2026": (
        "zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego zarzadzenie_komisja_konkursowa "
        "karta_oceny_formalnej karta_oceny_merytorycznej protokol_komisji_konkursowej "
        "zarzadzenie_wyniki_konkursu"
    ),
    "Nr XLI/389/2010": ("uchwala_program_wieloletni"),
    "Halina Wiśniewska-Kos": ("uchwala_program_wieloletni karta_przedsiewziecia_wpf"),
    "Marta Sienkiewicz": (
        "karta_diagnozy_uslugi narzedzie_nakladow_efektow analiza_korzysci_ryzyk "
        "deklaracja_wspolpracy_wkus rekomendacja_wyboru_modelu ogloszenie_konsultacji "
        "protokol_konsultacji umowa_wieloletnia protokol_kontroli "
        "raport_ewaluacji"
    ),
    "84,00": ("protokol_komisji_konkursowej zarzadzenie_wyniki_konkursu"),
    "174 350,00": ("sprawozdanie_z_realizacji protokol_kontroli"),
    "1 650,00": ("narzedzie_nakladow_efektow sprawozdanie_z_realizacji protokol_kontroli raport_ewaluacji"),
    "31 grudnia 2029 r.": (
        "narzedzie_nakladow_efektow analiza_korzysci_ryzyk rekomendacja_wyboru_modelu "
        "uchwala_program_wieloletni karta_przedsiewziecia_wpf zarzadzenie_ogloszenie_konkursu "
        "ogloszenie_konkursu_wieloletniego karta_oceny_merytorycznej umowa_wieloletnia "
        "protokol_kontroli raport_ewaluacji"
    ),
}
"""Facts of the case, and the documents that state them."""


@pytest.mark.parametrize("fact", FACTS)
def test_documents_of_the_case_agree(texts, fact):
    assert [slug for slug in FACTS[fact].split() if fact not in texts[slug]] == []


def test_criteria_of_the_notice_are_those_of_the_card():
    notice = wd.read(wd.catalog["ogloszenie_konkursu_wieloletniego"].example_path)
    card = wd.read(wd.catalog["karta_oceny_merytorycznej"].example_path)
    announced = [(item.nazwa, item.maks_punktow) for item in notice.ocena.kryteria]
    assert [(item.nazwa, item.maks_punktow) for item in card.kryteria] == announced
