"""A case says what stands otherwise in the papers of its contest: the agreement of partners, cards, declarations, letters, updates."""

import shutil

import pytest

from wkus_docs._assets import TEMPLATES
from wkus_docs.case.case import Case
from wkus_docs.case.statements import OFFER, UNKNOWN

JOINT = "05_umowa_partnerstwa_3.yaml"
PLANTED = [
    (JOINT, "dotacja: 195 000,00", "dotacja: 194 000,00", "oferta.dotacja_w_latach.kwota", "„195 000,00”"),
    (JOINT, "koszt: 195 000,00", "koszt: 196 000,00", "kosztorys.w_latach.kwota", "„195 000,00”"),
    (JOINT, "data_ogloszenia: 7 st", "data_ogloszenia: 8 st", "konkurs.data_ogloszenia", "„7 stycznia 2027”"),
    (JOINT, "ul. Fabryczna 2\n", "ul. Fabryczna 22\n", "oferent.adres", "„ul. Fabryczna 2”"),
    (JOINT, "od: 1 marca 2027", "od: 2 marca 2027", "oferta.okres", "„1 marca 2027”"),
    (
        "06_karta_oceny_merytorycznej_2-1_sawicki.yaml",
        "data_oswiadczenia: 1 lutego",
        "data_oswiadczenia: 2 lutego",
        "oswiadczenie.dzien",
        "„1 lutego 2027”",
    ),
    (
        "06_karta_oceny_merytorycznej_2-2_baginska.yaml",
        "numer_ogloszenia: zarządzenie nr 0050.4.2027",
        "numer_ogloszenia: zarządzenie nr 0050.5.2027",
        "konkurs.numer_ogloszenia",
        "„zarządzenie nr 0050.4.2027”",
    ),
    (
        "06_karta_oceny_formalnej_2-1.yaml",
        "Fundacja „Opieka Plus”",
        "Fundacja „Opieka Plusik”",
        "konkurs.organizacje",
        "Fundacja „Opieka Plus””",
    ),
    (
        "06_karta_oceny_jakosci_oferty_2-1_gryko.yaml",
        "ocena: 2",
        "ocena: 1",
        "ocena.punkty_kryterium",
        "„31”",
    ),
    (
        "06_zawiadomienie_o_wyniku_2.yaml",
        "srednia: 85,00",
        "srednia: 84,00",
        "ocena_oferty.srednia",
        "„85,00”",
    ),
    (
        "07_aktualizacja_oferty_3.yaml",
        "kwota_w_ofercie: 167 000,00",
        "kwota_w_ofercie: 167 500,00",
        "oferent.koszty_roczne.kwota",
        "„167 000,00”",
    ),
    (
        "07_aktualizacja_oferty_3.yaml",
        "kwota: 139 500,00",
        "kwota: 139 600,00",
        "kosztorys.wedlug_lat.dzialania.koszty.kwota",
        "„139 600,00”",
    ),
]
"""Values written otherwise than elsewhere in the case, with the fact that they are and what the other document says."""


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(TEMPLATES / "_sprawy" / "jakosc_dwie_umowy", tmp_path / "sprawa")


def _change(folder, file, old, new):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text, (file, old)
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_what_is_said_otherwise_is_told_once(folder):
    for file, old, new, _, _ in PLANTED:
        _change(folder, file, old, new)
    found = [one for one in Case(folder).between() if one.rule.startswith("sprawa.")]
    for file, _, _, fact, told in PLANTED:
        at = "09_sprawozdanie_z_realizacji_3-2027.yaml" if "wedlug_lat" in fact else file
        assert [told in one.message for one in found if one.file == at and one.rule == f"sprawa.{fact}"] == [
            True
        ], fact


def test_partners_whose_offer_is_on_paper_are_compared_with_no_other(folder):
    """Nobody knows which of the offers they filed, so their sums are those of none."""
    _change(folder, "sprawa.yaml", ", plik: 05_oferta_wieloletnia_3.yaml", "")
    (folder / "05_oferta_wieloletnia_3.yaml").unlink()
    _change(folder, JOINT, "dotacja: 195 000,00", "dotacja: 1,00")
    case = Case(folder)
    assert case.document(JOINT).key[OFFER] == UNKNOWN
    assert [str(one) for one in case.between() if one.file == JOINT] == []


def test_partners_are_of_the_offer_that_they_filed(folder):
    assert Case(folder).document(JOINT).key[OFFER] == "3"


def test_partners_are_not_of_the_offer_that_one_of_them_filed_alone(folder):
    _change(
        folder,
        JOINT,
        "nazwa: Koło Gospodyń Wiejskich „Jałowianki” w Jałówce",
        "nazwa: Fundacja „Opieka Plus”",
    )
    assert Case(folder).document(JOINT).key[OFFER] == UNKNOWN
