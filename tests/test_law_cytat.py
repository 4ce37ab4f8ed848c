from datetime import date

import pytest

from wkus_docs.law import (
    KC,
    KPA,
    RODO,
    RWZ,
    UDPP,
    UFP,
    USG,
    ZTP,
    Act,
    Change,
    Confidence,
    DoubtKind,
    Publication,
    UnknownPublicationError,
    acts,
)

DZIEN_UCHWALY = date(2026, 11, 26)
T = Confidence.TEKST


def made_up_act(*changes, pierwotny=False, rok=2020):
    return Act(
        klucz="proba",
        data=date(2020, 1, 2),
        tytul="o próbie",
        publikacje=(Publication(rok, 10, date(rok, 1, 10), T, zmiany=changes, pierwotny=pierwotny),),
        sprawdzono=date(2026, 1, 1),
    )


def change(rok, poz):
    return Change(rok, poz, date(rok, 6, 1), T)


@pytest.mark.parametrize(
    ("act", "day", "citation"),
    [
        (UDPP, DZIEN_UCHWALY, "(Dz. U. z 2025 r. poz. 1338 oraz z 2026 r. poz. 1040)"),
        (UDPP, date(2026, 8, 3), "(Dz. U. z 2025 r. poz. 1338)"),
        (UDPP, date(2024, 12, 1), "(Dz. U. z 2024 r. poz. 1491)"),
        (UDPP, date(2024, 10, 7), "(Dz. U. z 2023 r. poz. 571 oraz z 2024 r. poz. 834)"),
        (UDPP, date(2003, 6, 1), "(Dz. U. Nr 96, poz. 873)"),
        (USG, DZIEN_UCHWALY, "(Dz. U. z 2026 r. poz. 662)"),
        (UFP, DZIEN_UCHWALY, "(Dz. U. z 2025 r. poz. 1483, z późn. zm.)"),
        (UFP, date(2026, 5, 1), "(Dz. U. z 2025 r. poz. 1483, 1844 i 1846 oraz z 2026 r. poz. 426)"),
        (KPA, DZIEN_UCHWALY, "(Dz. U. z 2025 r. poz. 1691)"),
        (KC, DZIEN_UCHWALY, "(Dz. U. z 2026 r. poz. 795)"),
        (ZTP, DZIEN_UCHWALY, "(Dz. U. z 2026 r. poz. 300)"),
        (acts["dost"], DZIEN_UCHWALY, "(Dz. U. z 2024 r. poz. 1411)"),
        (acts["rachunkowosc"], DZIEN_UCHWALY, "(Dz. U. z 2026 r. poz. 522, 640 i 644)"),
        (RWZ, DZIEN_UCHWALY, "(Dz. U. poz. 2057)"),
        (RODO, DZIEN_UCHWALY, "(Dz. Urz. UE L 119 z 04.05.2016, str. 1, z późn. zm.)"),
        (RODO, date(2016, 6, 1), "(Dz. Urz. UE L 119 z 04.05.2016, str. 1)"),
    ],
)
def test_citation_follows_the_day(act, day, citation):
    assert act.cytat(day) == citation


@pytest.mark.parametrize(
    ("act", "citation"),
    [
        (made_up_act(pierwotny=True), "(Dz. U. poz. 10)"),
        (made_up_act(pierwotny=True, rok=2021), "(Dz. U. z 2021 r. poz. 10)"),
        (made_up_act(change(2020, 20), pierwotny=True), "(Dz. U. poz. 10 i 20)"),
        (
            made_up_act(change(2021, 5), change(2021, 7), pierwotny=True),
            "(Dz. U. poz. 10 oraz z 2021 r. poz. 5 i 7)",
        ),
        (made_up_act(), "(Dz. U. z 2020 r. poz. 10)"),
        (
            made_up_act(change(2022, 1), change(2020, 20), change(2021, 5)),
            "(Dz. U. z 2020 r. poz. 10 i 20, z 2021 r. poz. 5 oraz z 2022 r. poz. 1)",
        ),
        (
            made_up_act(*(change(2021, poz) for poz in range(1, 6))),
            "(Dz. U. z 2020 r. poz. 10 oraz z 2021 r. poz. 1, 2, 3, 4 i 5)",
        ),
        (
            made_up_act(*(change(2021, poz) for poz in range(1, 7))),
            "(Dz. U. z 2020 r. poz. 10, z późn. zm.)",
        ),
    ],
)
def test_citation_has_the_shapes_of_ztp_158(act, citation):
    assert act.cytat(DZIEN_UCHWALY) == citation


def test_changes_are_listed_until_there_are_more_than_five():
    five = made_up_act(*(change(2021, poz) for poz in range(1, 6)))
    six = made_up_act(change(2022, 9), *(change(2021, poz) for poz in range(1, 6)))
    assert five.odnosnik(DZIEN_UCHWALY) is None
    assert six.odnosnik(DZIEN_UCHWALY) == (
        "Zmiany tekstu jednolitego wymienionej ustawy zostały ogłoszone w "
        "Dz. U. z 2021 r. poz. 1, 2, 3, 4 i 5 oraz z 2022 r. poz. 9."
    )


def test_footnote_of_an_eu_act_lists_its_changes():
    assert RODO.odnosnik(DZIEN_UCHWALY) == (
        "Zmiany wymienionego rozporządzenia zostały ogłoszone w "
        "Dz. Urz. UE L 127 z 23.05.2018, str. 2 oraz Dz. Urz. UE L 74 z 04.03.2021, str. 35."
    )
    assert RODO.odnosnik(date(2016, 6, 1)) is None


def test_a_day_before_the_first_publication_is_refused():
    with pytest.raises(UnknownPublicationError, match="udpp"):
        UDPP.cytat(date(2003, 5, 28))


def test_full_title_declines_its_kind():
    assert UDPP.pelny_tytul() == (
        "ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie"
    )
    assert USG.pelny_tytul("miejscownik") == "ustawie z dnia 8 marca 1990 r. o samorządzie gminnym"
    assert KC.pelny_tytul("mianownik") == "ustawa z dnia 23 kwietnia 1964 r. – Kodeks cywilny"
    assert RWZ.pelny_tytul("narzednik").startswith(
        "rozporządzeniem Przewodniczącego Komitetu do spraw Pożytku Publicznego z dnia 24 października 2018"
    )
    assert RODO.pelny_tytul().startswith(
        "rozporządzenia Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia 2016 r. w sprawie"
    )


def test_names_of_cases_may_carry_polish_letters():
    assert USG.pelny_tytul("dopełniacz") == USG.pelny_tytul("dopelniacz")
    assert USG.pelny_tytul("narzędnik") == "ustawą z dnia 8 marca 1990 r. o samorządzie gminnym"


def test_first_mention_has_title_and_citation():
    assert USG.powolanie(DZIEN_UCHWALY) == (
        "ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2026 r. poz. 662)"
    )


def test_a_citation_goes_stale_after_ninety_days():
    act = made_up_act()
    assert act.citation(date(2026, 4, 1)).doubts == ()
    assert [one.kind for one in act.citation(date(2026, 4, 2)).doubts] == [DoubtKind.NIESWIEZE]


def test_the_footnote_of_public_finance_is_the_one_the_amending_act_prints():
    assert UFP.odnosnik(date(2026, 8, 4)) == (
        "Zmiany tekstu jednolitego wymienionej ustawy zostały ogłoszone w "
        "Dz. U. z 2025 r. poz. 1844 i 1846 oraz z 2026 r. poz. 426, 635, 680 i 912."
    )


def test_what_is_not_established_is_said():
    assert any("Nie zebraliśmy zmian" in note for note in acts["ochrona_danych"].uwagi(DZIEN_UCHWALY))
    assert UDPP.uwagi(date(2024, 10, 8)) == ()
