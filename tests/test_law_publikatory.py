"""Journals by date: from 1 January 2019 every act is known on every day, or says why it is not."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from wkus_docs.law import Act, Change, Confidence, DoubtKind, FormerTitle, Publication, acts
from wkus_docs.law.dziennik import DNI, NAJPOZNIEJ, NAJWCZESNIEJ, granice
from wkus_docs.law.publikacja import tekst
from wkus_docs.law.wydania import cytowany, jak_w_wydaniu

OD = date(2019, 1, 1)
DZIS = date(2026, 11, 30)
ALL_ACTS = list(acts.items())
PUBLICATIONS = [
    (key, publication)
    for key, act in ALL_ACTS
    for publication in act.publikacje
    if isinstance(publication, Publication)
]
LATER = {
    "pzp": date(2019, 10, 24),
    "dost": date(2019, 10, 15),
    "dostepnosc_cyfrowa": date(2019, 5, 8),
    "klasyfikacja": date(2026, 4, 28),
    "osp": date(2021, 12, 31),
    "cus": date(2019, 9, 24),
}
"""Acts younger than that day: unknown until their own publication."""


def every_day(start, end):
    return (start + timedelta(days=n) for n in range((end - start).days + 1))


@pytest.mark.parametrize(("key", "act"), ALL_ACTS)
def test_every_act_is_known_on_every_day_since_2019(key, act):
    unknown = [day for day in every_day(OD, DZIS) if act.citation(day).unknown is not None]
    assert unknown == list(every_day(OD, LATER[key] - timedelta(days=1)) if key in LATER else [])


@pytest.mark.parametrize(("key", "act"), ALL_ACTS)
def test_a_citation_is_a_text_or_a_reason(key, act):
    for day in every_day(date(2015, 1, 1), DZIS):
        citation = act.citation(day)
        assert (citation.text is None) == (citation.unknown is not None), (key, day)
        sentences = [citation.unknown or "", *(doubt.sentence for doubt in citation.doubts)]
        assert all(".." not in sentence and "None" not in sentence for sentence in sentences)
        if citation.text is not None:
            assert citation.text == act.cytat(day)


@pytest.mark.parametrize(
    ("key", "day", "printed"),
    [
        ("udpp", date(2020, 5, 7), "Dz. U. z 2019 r. poz. 688, 1570 i 2020 oraz z 2020 r. poz. 284"),
        ("udpp", date(2024, 2, 9), "Dz. U. z 2023 r. poz. 571"),
        ("udpp", date(2024, 9, 18), "Dz. U. z 2023 r. poz. 571 oraz z 2024 r. poz. 834"),
        ("udpp", date(2025, 3, 24), "Dz. U. z 2024 r. poz. 1491, 1761 i 1940"),
        ("udpp", date(2026, 5, 27), "Dz. U. z 2025 r. poz. 1338"),
        ("udpp", date(2024, 3, 21), "Dz. U. z 2023 r. poz. 571"),
        ("usg", date(2024, 3, 21), "Dz. U. z 2023 r. poz. 40, 572, 1463 i 1688"),
        ("usg", date(2025, 3, 24), "Dz. U. z 2024 r. poz. 1465, 1572, 1907 i 1940"),
        ("usg", date(2025, 9, 12), "Dz. U. z 2025 r. poz. 1153"),
        ("usg", date(2026, 5, 27), "Dz. U. z 2026 r. poz. 662"),
        ("usp", date(2021, 10, 28), "Dz. U. z 2020 r. poz. 920, z późn. zm."),
        ("ufp", date(2024, 9, 18), "Dz. U. z 2023 r. poz. 1270, z późn. zm."),
        (
            "ufp",
            date(2025, 8, 5),
            "Dz. U. z 2024 r. poz. 1530, 1572, 1717, 1756 i 1907 oraz z 2025 r. poz. 39",
        ),
        ("ufp", date(2026, 4, 20), "Dz. U. z 2025 r. poz. 1483, 1844 i 1846 oraz z 2026 r. poz. 426"),
        ("ufp", date(2026, 8, 4), "Dz. U. z 2025 r. poz. 1483, z późn. zm."),
        ("kc", date(2025, 10, 9), "Dz. U. z 2025 r. poz. 1071 i 1172"),
        ("kc", date(2026, 1, 23), "Dz. U. z 2025 r. poz. 1071, 1172 i 1508"),
        ("kpa", date(2026, 6, 19), "Dz. U. z 2025 r. poz. 1691"),
        ("ordynacja", date(2025, 11, 7), "Dz. U. z 2025 r. poz. 111, z późn. zm."),
        ("rachunkowosc", date(2026, 6, 19), "Dz. U. z 2026 r. poz. 522, 640 i 644"),
        ("dost", date(2024, 9, 18), "Dz. U. z 2022 r. poz. 2240 oraz z 2024 r. poz. 731 i 1081"),
        ("dost", date(2026, 5, 15), "Dz. U. z 2024 r. poz. 1411"),
        ("oad", date(2020, 5, 7), "Dz. U. z 2019 r. poz. 1461"),
        ("oad", date(2026, 5, 27), "Dz. U. z 2019 r. poz. 1461"),
        ("oad", date(2026, 7, 16), "Dz. U. z 2019 r. poz. 1461 oraz z 2026 r. poz. 912"),
        ("informacja_publiczna", date(2025, 9, 26), "Dz. U. z 2022 r. poz. 902"),
        ("rodo", date(2018, 5, 22), "Dz. Urz. UE L 119 z 04.05.2016, str. 1"),
        ("rodo", date(2018, 5, 23), "Dz. Urz. UE L 119 z 04.05.2016, str. 1, z późn. zm."),
    ],
)
def test_citations_are_those_printed_in_acts_of_the_day(key, day, printed):
    """Printed in statutes, notices of the Marshal of the Sejm and local acts of that day („ze zm.” as ours)."""
    assert acts[key].cytat(day) == f"({printed})"


@pytest.mark.parametrize(("key", "publication"), PUBLICATIONS)
def test_every_publication_has_a_source_and_honest_days(key, publication):
    assert publication.zrodlo, key
    assert publication.najwczesniej is None or publication.najwczesniej < publication.od
    positions = [(change.rok, change.poz) for change in publication.zmiany]
    assert positions == sorted(set(positions))
    for change in publication.zmiany:
        assert change.od >= publication.od
        assert change.najwczesniej is None or publication.od <= change.najwczesniej < change.od


@pytest.mark.parametrize(("key", "act"), ALL_ACTS)
def test_texts_follow_one_another(key, act):
    positions = [(publication.rok, publication.poz) for _, publication in PUBLICATIONS if _ == key]
    assert positions == sorted(set(positions))
    for earlier, later in pairwise(act.publikacje):
        assert earlier.od < (later.najwczesniej or later.od), key


@pytest.mark.parametrize("year", list(DNI))
def test_days_of_the_journal_grow_with_its_positions(year):
    days = [day for _, day in sorted(DNI[year].items())]
    assert days == sorted(days)
    assert all(day.year == year for day in days)
    for position in range(1, 2600, 7):
        bounds = granice(year, position)
        assert bounds.od <= bounds.do
        assert granice(year, position + 1).od >= bounds.od
        assert granice(year, position + 1).do >= bounds.do


def test_every_known_bound_is_of_use():
    for table in (NAJWCZESNIEJ, NAJPOZNIEJ):
        for year, bounds in table.items():
            for position, day in bounds.items():
                assert day in granice(year, position)


DWA_TEKSTY = Act(
    klucz="proba",
    data=date(2010, 1, 2),
    tytul="o próbie",
    sprawdzono=date(2026, 8, 28),
    publikacje=(
        Publication(2018, 10, date(2018, 1, 10), Confidence.TEKST),
        Publication(
            2020,
            20,
            date(2020, 3, 31),
            Confidence.TEKST,
            najwczesniej=date(2020, 3, 1),
            zmiany=(Change(2020, 30, date(2020, 6, 30), Confidence.TEKST, najwczesniej=date(2020, 6, 1)),),
        ),
    ),
)


@pytest.mark.parametrize(
    ("day", "text", "kinds"),
    [
        (date(2020, 2, 29), "(Dz. U. z 2018 r. poz. 10)", []),
        (date(2020, 3, 1), "(Dz. U. z 2018 r. poz. 10)", [DoubtKind.TEKST]),
        (date(2020, 3, 30), "(Dz. U. z 2018 r. poz. 10)", [DoubtKind.TEKST]),
        (date(2020, 3, 31), "(Dz. U. z 2020 r. poz. 20)", []),
        (date(2020, 5, 31), "(Dz. U. z 2020 r. poz. 20)", []),
        (date(2020, 6, 1), "(Dz. U. z 2020 r. poz. 20)", [DoubtKind.ZMIANA]),
        (date(2020, 6, 29), "(Dz. U. z 2020 r. poz. 20)", [DoubtKind.ZMIANA]),
        (date(2020, 6, 30), "(Dz. U. z 2020 r. poz. 20 i 30)", []),
        (date(2026, 11, 26), "(Dz. U. z 2020 r. poz. 20 i 30)", []),
        (date(2026, 11, 27), "(Dz. U. z 2020 r. poz. 20 i 30)", [DoubtKind.NIESWIEZE]),
    ],
)
def test_doubt_begins_and_ends_with_the_interval(day, text, kinds):
    citation = DWA_TEKSTY.citation(day)
    assert (citation.text, [doubt.kind for doubt in citation.doubts]) == (text, kinds)
    assert citation.sure == (kinds == [])


def test_doubts_speak_to_an_office():
    text, change = (DWA_TEKSTY.citation(date(2020, month, 15)).doubts[0].sentence for month in (3, 6))
    assert text == (
        "Nowszy tekst ustawy o próbie, Dz. U. z 2020 r. poz. 20, ogłoszono między 1 marca 2020 r. a "
        "31 marca 2020 r.; nie wiemy, czy do 15 marca 2020 r. Cytujemy tekst wcześniejszy; sprawdź."
    )
    assert change == (
        "Zmianę ustawy o próbie, Dz. U. z 2020 r. poz. 30, ogłoszono między 1 czerwca 2020 r. a "
        "30 czerwca 2020 r.; nie wiemy, czy do 15 czerwca 2020 r. Sprawdź, czy ją dopisać."
    )


def test_an_unknown_day_says_so():
    assert acts["usg"].citation(date(2016, 5, 5)).unknown == (
        "Nie wiemy, który tekst ustawy o samorządzie gminnym obowiązywał 5 maja 2016 r.; "
        "wpisz publikator ręcznie."
    )
    assert acts["udpp"].citation(date(2004, 4, 15)).unknown is not None
    assert acts["udpp"].citation(date(2004, 4, 14)).text == "(Dz. U. Nr 96, poz. 873)"
    assert acts["usg"].uwagi(date(2016, 5, 5)) == (acts["usg"].citation(date(2016, 5, 5)).unknown,)


def test_an_act_is_not_cited_before_it_was_published():
    assert acts["dostepnosc_cyfrowa"].citation(date(2019, 5, 7)).unknown == (
        "Tekst ustawy o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów "
        "publicznych ogłoszono dopiero 8 maja 2019 r., a dokument ma datę 7 maja 2019 r.; sprawdź datę."
    )


def test_changes_not_collected_are_not_hidden():
    citation = acts["pomoc_spoleczna"].citation(date(2023, 9, 8))
    assert [doubt.kind for doubt in citation.doubts] == [DoubtKind.NIEPELNE]
    assert "wolno poprzestać przy więcej niż pięciu" in citation.doubts[0].sentence
    assert acts["pomoc_spoleczna"].odnosnik(date(2023, 9, 8)) is None


def test_a_position_without_source_is_told():
    kinds = {doubt.kind for doubt in acts["wspieranie_rodziny"].citation(date(2019, 1, 2)).doubts}
    assert kinds == {DoubtKind.NIEPELNE, DoubtKind.POZYCJA}


@pytest.mark.parametrize(("day", "told"), [(date(2024, 2, 14), True), (date(2024, 2, 15), False)])
def test_a_former_title_is_told_to_its_last_day(day, told):
    title = FormerTitle(date(2024, 2, 14), "o przeciwdziałaniu zagrożeniom przestępczością na tle seksualnym")
    assert acts["maloletni"].dawne_tytuly == (title,)
    doubts = acts["maloletni"].citation(day).doubts
    assert any(doubt.kind is DoubtKind.TYTUL for doubt in doubts) == told


def test_a_change_left_out_of_the_text_is_cited_from_its_first_day():
    udpp_2022 = next(p for p in acts["udpp"].publikacje if p.poz == 1327)
    assert udpp_2022.zmiany[0].od == udpp_2022.od
    assert acts["udpp"].cytat(date(2022, 6, 24)) == "(Dz. U. z 2022 r. poz. 1327 i 1265)"


def test_a_text_takes_its_days_from_the_journal():
    known, bounded = tekst(2022, 1327, zrodlo="próba"), tekst(2022, 1360, zrodlo="próba")
    assert (known.najwczesniej, known.od) == (None, date(2022, 6, 24))
    assert (bounded.najwczesniej, bounded.od) == (date(2022, 6, 24), date(2022, 7, 1))


def test_an_earlier_version_is_cited_as_it_was():
    act, day = acts["ufp"], date(2026, 11, 26)
    with jak_w_wydaniu("0.1.0"):
        assert cytowany(act).cytat(day) == (
            "(Dz. U. z 2025 r. poz. 1483, 1844 i 1846 oraz z 2026 r. poz. 426 i 635)"
        )
        assert cytowany(acts["klasyfikacja"]) is acts["klasyfikacja"]
    assert cytowany(act) is act
