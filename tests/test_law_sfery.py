from datetime import date

from wkus_docs.law import SFERY, sfery
from wkus_docs.law.sfery import WSZYSTKIE


def test_the_act_lists_forty_one_spheres():
    assert len(SFERY) == len(WSZYSTKIE) == 41
    assert list(SFERY)[:4] == ["1", "1a", "1aa", "1b"]
    assert list(SFERY)[-2:] == ["33", "34"]


def test_every_sphere_is_a_plain_nominative_line():
    for sfera in WSZYSTKIE:
        assert sfera.tresc == sfera.tresc.strip()
        assert not sfera.tresc.endswith((".", ";"))
        assert "  " not in sfera.tresc


def test_spheres_follow_the_day():
    assert sfery(date(2026, 11, 26)) == SFERY


def test_a_sphere_names_its_provision():
    assert WSZYSTKIE[1].przepis == "art. 4 ust. 1 pkt 1a"
