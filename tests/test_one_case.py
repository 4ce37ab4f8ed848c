"""One gmina's case runs through all examples: the same task, parties, amounts and dates."""

import pytest

import wkus_docs as wd


@pytest.fixture(scope="module")
def texts():
    return {
        slug: wd.text(wd.render(wd.read(kind.example_path))).replace("\u00a0", " ")
        for slug, kind in wd.catalog.items()
    }


TASK = "Prowadzenie placówki wsparcia dziennego w formie opiekuńczej dla dzieci z terenu Gminy Łapy"
FACTS = {
    TASK: "uchwala_program_wieloletni ogloszenie_konkursu_wieloletniego oferta_wieloletnia karta_oceny_merytorycznej umowa_wieloletnia",
    "578 000,00": "uchwala_program_wieloletni ogloszenie_konkursu_wieloletniego oferta_wieloletnia karta_oceny_merytorycznej umowa_wieloletnia",
    "176 000,00": "uchwala_program_wieloletni ogloszenie_konkursu_wieloletniego oferta_wieloletnia karta_oceny_merytorycznej umowa_wieloletnia",
    "198 000,00": "uchwala_program_wieloletni ogloszenie_konkursu_wieloletniego oferta_wieloletnia karta_oceny_merytorycznej umowa_wieloletnia",
    "204 000,00": "uchwala_program_wieloletni ogloszenie_konkursu_wieloletniego oferta_wieloletnia karta_oceny_merytorycznej umowa_wieloletnia",
    "643 000,00": "oferta_wieloletnia karta_oceny_merytorycznej umowa_wieloletnia",
    "Stowarzyszenie „Kultura & Sztuka <Razem>”": "oferta_wieloletnia karta_oceny_merytorycznej umowa_wieloletnia",
    "23 grudnia 2026 r.": "ogloszenie_konkursu_wieloletniego karta_oceny_merytorycznej",
    "Placówka wsparcia dziennego w Łapach": "uchwala_program_wieloletni ogloszenie_konkursu_wieloletniego umowa_wieloletnia",
    "Nr XXXI/248/2026": "uchwala_program_wieloletni",
    "XXXI/247/2026": "ogloszenie_konkursu_wieloletniego umowa_wieloletnia",
}


@pytest.mark.parametrize("fact", FACTS)
def test_documents_of_the_case_agree(texts, fact):
    assert [slug for slug in FACTS[fact].split() if fact not in texts[slug]] == []


def test_criteria_of_the_notice_are_those_of_the_card():
    notice = wd.read(wd.catalog["ogloszenie_konkursu_wieloletniego"].example_path)
    card = wd.read(wd.catalog["karta_oceny_merytorycznej"].example_path)
    announced = [(item.nazwa, item.maks_punktow) for item in notice.ocena.kryteria]
    assert [(item.nazwa, item.maks_punktow) for item in card.kryteria] == announced
