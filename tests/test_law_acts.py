from datetime import date

import pytest

from wkus_docs.law import UDPP, Act, Confidence, UnknownProvisionError, acts

ALL_ACTS = list(acts.items())


@pytest.mark.parametrize(("key", "act"), ALL_ACTS)
def test_key_of_the_table_is_the_key_of_the_act(key, act):
    assert act.klucz == key


@pytest.mark.parametrize(("key", "act"), ALL_ACTS)
def test_publications_are_sorted_newest_last(key, act):
    days = [publication.od for publication in act.publikacje]
    assert days == sorted(set(days)), key
    assert act.publikacje[0].od >= act.data
    for publication in act.publikacje:
        assert all(change.od >= publication.od for change in publication.zmiany)


@pytest.mark.parametrize(("key", "act"), ALL_ACTS)
def test_a_guess_says_it_is_one(key, act):
    for publication in act.publikacje:
        assert publication.pewnosc is not Confidence.NIEUSTALONE or publication.uwaga, key


@pytest.mark.parametrize(("key", "act"), ALL_ACTS)
def test_every_provision_has_summary_and_confidence(key, act):
    assert act.przepisy, key
    for unit in act.przepisy:
        provision = act[unit]
        assert provision.tresc
        assert "\n" not in provision.tresc
        assert not provision.tresc.endswith(".")
        assert isinstance(provision.pewnosc, Confidence)
        assert str(provision) == f"{unit} {act.krotki_tytul()}"


def test_provision_reads_as_a_clerk_cites_it():
    assert str(UDPP["art. 13 ust. 1"]) == (
        "art. 13 ust. 1 ustawy o działalności pożytku publicznego i o wolontariacie"
    )
    assert str(acts["kpa"]["art. 57 § 4"]) == "art. 57 § 4 Kodeksu postępowania administracyjnego"
    assert str(acts["ztp"]["§ 158"]) == "§ 158 Zasad techniki prawodawczej"
    assert str(acts["rodo"]["art. 13"]) == "art. 13 RODO"


def test_hard_spaces_do_not_hide_a_provision():
    assert UDPP["art.\u00a013 ust.\u00a01"] == UDPP["art. 13 ust. 1"]


def test_unknown_unit_is_refused_with_advice():
    with pytest.raises(
        UnknownProvisionError, match=r"nie ma jednostki „art. 113 ust. 1”\. Może: „art. 13 ust. 1”"
    ):
        UDPP["art. 113 ust. 1"]
    with pytest.raises(KeyError):
        UDPP["bzdura"]


def test_a_provision_knows_until_when_it_holds():
    ninety_days = UDPP["art. 19a ust. 1 pkt 2"]
    assert ninety_days.obowiazuje(date(2026, 8, 31))
    assert not ninety_days.obowiazuje(date(2026, 9, 1))


@pytest.mark.parametrize(
    ("key", "unit"),
    [
        *(("udpp", f"art. 5 ust. {n}") for n in (2, 3, 4, 5)),
        *(("udpp", f"art. 5a ust. {n}") for n in (1, 2, "2a", 4, 5)),
        *(("udpp", f"art. 13 ust. 2 pkt {n}") for n in range(1, 8)),
        *(("udpp", f"art. 14 ust. 1 pkt {n}") for n in range(1, 7)),
        *(("udpp", f"art. 15 ust. 1 pkt {n}") for n in range(1, 7)),
        *(
            ("udpp", f"art. 15 ust. {n}")
            for n in ("1", "2", "2a", "2b", "2d", "2da", "2f", "2g", "2h", "2i", "2j")
        ),
        *(("udpp", f"art. 16 ust. {n}") for n in range(1, 7)),
        *(("udpp", f"art. 18 ust. {n}") for n in range(1, 5)),
        *(("udpp", f"art. {n}") for n in ("4 ust. 1", "11", "17", "18a", "19a", "13 ust. 5", "14 ust. 5")),
        *(("ufp", f"art. 221 ust. 3 pkt {n}") for n in range(1, 7)),
        *(("ufp", f"art. {n}") for n in ("221 ust. 3", "226 ust. 3", "228", "238", "251", "252")),
        *(("usg", f"art. {n}") for n in ("18 ust. 2 pkt 15", "30", "46 ust. 3")),
        *(("ztp", f"§ {n}") for n in (45, 57, 143, 158, 161)),
        *(("rwz", f"zał. 3 § {n}") for n in range(1, 20)),
        ("rwz", "zał. 1 sekcja V.A"),
        ("dost", "art. 4 ust. 3"),
        ("dost", "art. 6"),
        ("kpa", "art. 24"),
        ("rodo", "art. 13"),
    ],
)
def test_provisions_documents_rely_on_are_in_the_tables(key, unit):
    assert acts[key][unit].jednostka == unit


def test_an_act_compares_by_what_it_is():
    assert isinstance(UDPP, Act)
    assert acts["usg"] != UDPP
    assert len({UDPP["art. 17"], acts["udpp"]["art. 17"]}) == 1
