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
        "karta_diagnozy_uslugi narzedzie_nakladow_efektow kalkulacja_kosztu_jednostkowego "
        "analiza_korzysci_ryzyk deklaracja_wspolpracy_wkus rekomendacja_wyboru_modelu "
        "standard_uslugi katalog_wskaznikow_jakosci porownanie_wariantow "
        "uchwala_program_wieloletni karta_przedsiewziecia_wpf plan_finansowy_kontraktu "
        "zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego oferta_wieloletnia "
        "zarzadzenie_komisja_konkursowa karta_oceny_formalnej karta_oceny_merytorycznej "
        "protokol_komisji_konkursowej zarzadzenie_wyniki_konkursu karta_oceny_jakosci_oferty "
        "karta_oceny_efektywnosci_oferty umowa_wieloletnia zalacznik_jakosciowy_umowy "
        "aneks_waloryzacyjny ankieta_satysfakcji_odbiorcow karta_monitoringu_jakosci "
        "plan_dzialan_naprawczych arkusz_monitoringu_nakladow protokol_przegladu_kontraktu "
        "sprawozdanie_z_realizacji protokol_kontroli raport_ewaluacji raport_efektywnosci"
    ),
    "578 000,00": (
        "narzedzie_nakladow_efektow rekomendacja_wyboru_modelu porownanie_wariantow "
        "uchwala_program_wieloletni karta_przedsiewziecia_wpf plan_finansowy_kontraktu "
        "zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego oferta_wieloletnia "
        "karta_oceny_merytorycznej protokol_komisji_konkursowej zarzadzenie_wyniki_konkursu "
        "karta_oceny_efektywnosci_oferty umowa_wieloletnia zalacznik_jakosciowy_umowy "
        "aneks_waloryzacyjny karta_monitoringu_jakosci plan_dzialan_naprawczych "
        "arkusz_monitoringu_nakladow protokol_przegladu_kontraktu protokol_kontroli "
        "raport_ewaluacji raport_efektywnosci"
    ),
    "176 000,00": (
        "narzedzie_nakladow_efektow rekomendacja_wyboru_modelu porownanie_wariantow "
        "uchwala_program_wieloletni karta_przedsiewziecia_wpf plan_finansowy_kontraktu "
        "zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego oferta_wieloletnia "
        "karta_oceny_merytorycznej protokol_komisji_konkursowej zarzadzenie_wyniki_konkursu "
        "umowa_wieloletnia arkusz_monitoringu_nakladow sprawozdanie_z_realizacji "
        "protokol_kontroli raport_ewaluacji raport_efektywnosci"
    ),
    "198 000,00": (
        "narzedzie_nakladow_efektow rekomendacja_wyboru_modelu porownanie_wariantow "
        "uchwala_program_wieloletni karta_przedsiewziecia_wpf plan_finansowy_kontraktu "
        "zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego oferta_wieloletnia "
        "karta_oceny_merytorycznej protokol_komisji_konkursowej zarzadzenie_wyniki_konkursu "
        "umowa_wieloletnia raport_ewaluacji raport_efektywnosci"
    ),
    "204 000,00": (
        "narzedzie_nakladow_efektow rekomendacja_wyboru_modelu porownanie_wariantow "
        "uchwala_program_wieloletni karta_przedsiewziecia_wpf plan_finansowy_kontraktu "
        "zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego oferta_wieloletnia "
        "karta_oceny_merytorycznej protokol_komisji_konkursowej zarzadzenie_wyniki_konkursu "
        "umowa_wieloletnia aneks_waloryzacyjny raport_efektywnosci"
    ),
    "643 000,00": (
        "plan_finansowy_kontraktu oferta_wieloletnia karta_oceny_formalnej "
        "karta_oceny_merytorycznej protokol_komisji_konkursowej karta_oceny_jakosci_oferty "
        "karta_oceny_efektywnosci_oferty umowa_wieloletnia aneks_waloryzacyjny"
    ),
    "210 120,00": ("aneks_waloryzacyjny raport_ewaluacji raport_efektywnosci"),
    "649 120,00": ("aneks_waloryzacyjny raport_ewaluacji raport_efektywnosci"),
    "Stowarzyszenie „Kultura i Sztuka Razem”": (
        "karta_diagnozy_uslugi kalkulacja_kosztu_jednostkowego mapa_zasobow_ngo "
        "ankieta_stanu_wspolpracy deklaracja_wspolpracy_wkus standard_uslugi "
        "katalog_wskaznikow_jakosci porownanie_wariantow wniosek_inicjatywa_wlasna_ngo "
        "zarzadzenie_zespol_wkus protokol_konsultacji plan_finansowy_kontraktu oferta_wieloletnia "
        "umowa_partnerstwa karta_oceny_formalnej karta_oceny_merytorycznej "
        "protokol_komisji_konkursowej zarzadzenie_wyniki_konkursu karta_oceny_jakosci_oferty "
        "karta_oceny_efektywnosci_oferty umowa_wieloletnia zalacznik_jakosciowy_umowy "
        "aneks_waloryzacyjny ankieta_satysfakcji_odbiorcow karta_monitoringu_jakosci "
        "plan_dzialan_naprawczych arkusz_monitoringu_nakladow protokol_przegladu_kontraktu "
        "sprawozdanie_z_realizacji protokol_kontroli raport_ewaluacji raport_efektywnosci "
        "samoocena_wspolpracy"
    ),
    "23 grudnia 2026 r.": (
        "zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego "
        "zarzadzenie_komisja_konkursowa karta_oceny_formalnej karta_oceny_merytorycznej "
        "protokol_komisji_konkursowej zarzadzenie_wyniki_konkursu karta_oceny_jakosci_oferty "
        "karta_oceny_efektywnosci_oferty"
    ),
    "Placówka wsparcia dziennego w Łapach": (
        "uchwala_program_wieloletni karta_przedsiewziecia_wpf plan_finansowy_kontraktu "
        "zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego umowa_wieloletnia "
        "aneks_waloryzacyjny"
    ),
    "nr XXXI/248/2026": (
        "uchwala_program_wieloletni zarzadzenie_ogloszenie_konkursu zarzadzenie_komisja_konkursowa "
        "ogloszenie_konkursu_wieloletniego raport_ewaluacji"
    ),
    "XXXI/247/2026": (
        "karta_przedsiewziecia_wpf plan_finansowy_kontraktu zarzadzenie_ogloszenie_konkursu "
        "ogloszenie_konkursu_wieloletniego umowa_wieloletnia"
    ),
    "1/2027/PWD": (
        "plan_finansowy_kontraktu umowa_wieloletnia zalacznik_jakosciowy_umowy "
        "aneks_waloryzacyjny ankieta_satysfakcji_odbiorcow karta_monitoringu_jakosci "
        "plan_dzialan_naprawczych arkusz_monitoringu_nakladow protokol_przegladu_kontraktu "
        "sprawozdanie_z_realizacji protokol_kontroli raport_ewaluacji raport_efektywnosci "
        "samoocena_wspolpracy"
    ),
    "0050.214.2026": (
        "zarzadzenie_ogloszenie_konkursu ogloszenie_konkursu_wieloletniego "
        "zarzadzenie_komisja_konkursowa karta_oceny_formalnej karta_oceny_merytorycznej "
        "protokol_komisji_konkursowej zarzadzenie_wyniki_konkursu karta_oceny_jakosci_oferty "
        "karta_oceny_efektywnosci_oferty"
    ),
    "0050.163.2026": (
        "standard_uslugi katalog_wskaznikow_jakosci karta_oceny_jakosci_oferty "
        "zalacznik_jakosciowy_umowy karta_monitoringu_jakosci"
    ),
    "XXVII/214/2026": (
        "uchwala_konsultacje_ngo uchwala_program_wieloletni ogloszenie_konsultacji protokol_konsultacji"
    ),
    "Halina Wiśniewska-Kos": ("uchwala_program_wieloletni karta_przedsiewziecia_wpf"),
    "Marta Sienkiewicz": (
        "karta_diagnozy_uslugi narzedzie_nakladow_efektow kalkulacja_kosztu_jednostkowego "
        "mapa_zasobow_ngo ankieta_stanu_wspolpracy analiza_korzysci_ryzyk "
        "deklaracja_wspolpracy_wkus rekomendacja_wyboru_modelu standard_uslugi "
        "katalog_wskaznikow_jakosci porownanie_wariantow wniosek_inicjatywa_wlasna_ngo "
        "zarzadzenie_zespol_wkus ogloszenie_konsultacji protokol_konsultacji umowa_wieloletnia "
        "ankieta_satysfakcji_odbiorcow karta_monitoringu_jakosci plan_dzialan_naprawczych "
        "arkusz_monitoringu_nakladow protokol_przegladu_kontraktu protokol_kontroli "
        "raport_ewaluacji raport_efektywnosci samoocena_wspolpracy"
    ),
    "84,00": ("protokol_komisji_konkursowej zarzadzenie_wyniki_konkursu"),
    "174 350,00": ("sprawozdanie_z_realizacji protokol_kontroli"),
    "1 650,00": ("narzedzie_nakladow_efektow sprawozdanie_z_realizacji protokol_kontroli raport_ewaluacji"),
    "31 grudnia 2029 r.": (
        "narzedzie_nakladow_efektow analiza_korzysci_ryzyk rekomendacja_wyboru_modelu "
        "porownanie_wariantow wniosek_inicjatywa_wlasna_ngo uchwala_program_wieloletni "
        "karta_przedsiewziecia_wpf plan_finansowy_kontraktu zarzadzenie_ogloszenie_konkursu "
        "ogloszenie_konkursu_wieloletniego karta_oceny_merytorycznej karta_oceny_jakosci_oferty "
        "karta_oceny_efektywnosci_oferty umowa_wieloletnia zalacznik_jakosciowy_umowy "
        "aneks_waloryzacyjny karta_monitoringu_jakosci plan_dzialan_naprawczych "
        "arkusz_monitoringu_nakladow protokol_przegladu_kontraktu protokol_kontroli "
        "raport_ewaluacji raport_efektywnosci samoocena_wspolpracy"
    ),
    "0050.58.2026": ("ankieta_stanu_wspolpracy zarzadzenie_zespol_wkus"),
    "2 marca 2026 r.": ("rekomendacja_wyboru_modelu wniosek_inicjatywa_wlasna_ngo zarzadzenie_zespol_wkus"),
    "14 czerwca 2027 r.": ("karta_monitoringu_jakosci plan_dzialan_naprawczych"),
    "60,50": ("ankieta_stanu_wspolpracy samoocena_wspolpracy"),
    "22,91": ("kalkulacja_kosztu_jednostkowego karta_oceny_efektywnosci_oferty"),
    "21,49": ("karta_diagnozy_uslugi kalkulacja_kosztu_jednostkowego karta_oceny_efektywnosci_oferty"),
    "Zadowolenie dzieci i rodziców": (
        "standard_uslugi katalog_wskaznikow_jakosci karta_oceny_jakosci_oferty "
        "zalacznik_jakosciowy_umowy ankieta_satysfakcji_odbiorcow karta_monitoringu_jakosci "
        "arkusz_monitoringu_nakladow protokol_przegladu_kontraktu"
    ),
    "174 018,00": ("protokol_kontroli raport_ewaluacji raport_efektywnosci"),
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
