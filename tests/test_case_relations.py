"""Relations of a case beside equality: days in their order and sums over its agreements, at both edges."""

import shutil

import pytest

import wkus_docs as wd
from wkus_docs._assets import TEMPLATES
from wkus_docs.case import Case
from wkus_docs.case.days import ORDERS
from wkus_docs.case.totals import TOTALS

HARD = TEMPLATES / "_sprawy" / "jakosc_dwie_umowy"
FIRST, SECOND = "07_umowa_wieloletnia_1.yaml", "07_umowa_wieloletnia_3.yaml"


def _case(folder, *files, changes=()):
    """Return a case of some files of the hard one, with texts that stand otherwise in them."""
    folder.mkdir()
    for name in ("sprawa.yaml", "urzad.yaml", *files):
        shutil.copy(HARD / name, folder / name)
    register = (folder / "sprawa.yaml").read_text(encoding="utf-8")
    (folder / "sprawa.yaml").write_text(register.partition("dziennik:")[0], encoding="utf-8")
    for file, old, new in changes:
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text, (file, old)
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return Case(folder)


def _told(case, words):
    return [(one.file, one.message) for one in case.between() if words in one.message]


CARD, NOTICE = "04_karta_przedsiewziecia_wpf.yaml", "05_ogloszenie_konkursu_wieloletniego_2.yaml"
LIMIT = ("limit wydatków przedsięwzięcia w prognozie to 359 999,99 zł", CARD, "kwota: 360 000,00")


def test_the_agreements_of_a_year_fit_the_forecast_together(tmp_path):
    """Each of them is within it alone; both take exactly what there is in 2027."""
    whole = _case(tmp_path / "a", CARD, NOTICE, FIRST, SECOND)
    assert _told(whole, "to razem") == []
    words, file, old = LIMIT
    less = _case(tmp_path / "b", CARD, FIRST, SECOND, changes=[(file, old, "kwota: 359 999,99")])
    ((at, message),) = _told(less, "to razem")
    assert at == SECOND
    assert "na 2027 r. z umów 1/2027/RPS, 2/2027/RPS to razem 360 000,00 zł" in message.replace("\xa0", " ")
    assert words in message.replace("\xa0", " ")
    assert "o 0,01 zł za dużo" in message.replace("\xa0", " ")
    alone = _case(tmp_path / "c", CARD, SECOND, changes=[(file, old, "kwota: 359 999,99")])
    assert _told(alone, "to razem") == []


def test_a_limit_told_by_hand_holds_too(tmp_path):
    fact = "  - {{fakt: wpf.limit_roku, wartosc: '{}', rok: '2029', zrodlo: prognoza na papierze}}\n"
    for limit, times in (("450 000,00", 0), ("449 999,99", 1)):
        case = _case(tmp_path / limit[:3], FIRST, SECOND)
        register = case.folder / "sprawa.yaml"
        register.write_text(
            register.read_text(encoding="utf-8") + "\nfakty:\n" + fact.format(limit), encoding="utf-8"
        )
        assert len(_told(Case(case.folder), "to razem")) == times


def test_an_annex_counts_with_what_it_agreed(tmp_path):
    """The update of 2029 raises one agreement: what the first text said of that year no longer counts."""
    annexed = [one.name for one in sorted(HARD.glob("08_aneks*.yaml"))]
    assert annexed
    assert _told(_case(tmp_path / "a", CARD, FIRST, SECOND, *annexed), "to razem") == []


BY_HAND = "plik: sprawa\nprocedura: wkus_jakosc\nfakty:\n{}"
FACT = "  - {{fakt: {}, wartosc: {}, zrodlo: na papierze}}\n"


@pytest.mark.parametrize("order", ORDERS, ids=lambda one: f"{one.earlier}-{one.later}")
def test_days_come_in_their_order(tmp_path, order):
    """On one day both are lawful; a day before is told, also of what is only on paper."""
    for number, (later, times) in enumerate((("25 lutego 2027", 0), ("24 lutego 2027", 1))):
        folder = tmp_path / str(number)
        folder.mkdir()
        facts = FACT.format(order.earlier, "25 lutego 2027") + FACT.format(order.later, later)
        (folder / "sprawa.yaml").write_text(BY_HAND.format(facts), encoding="utf-8")
        told = [one for one in Case(folder).between() if order.words in one.message]
        assert [one.provision for one in told] == [str(order.provision)] * times


def test_a_day_out_of_order_is_told_in_the_document_and_of_what_was_issued_how_it_is_mended(tmp_path):
    folder = tmp_path / "sprawa"
    shutil.copytree(HARD, folder)
    (folder / CARD).unlink()  # beside it a condition of the agreement would say the same
    register = (folder / "sprawa.yaml").read_text(encoding="utf-8")
    facts = "fakty:\n" + FACT.format("wpf.data_uchwaly", "26 lutego 2027")
    (folder / "sprawa.yaml").write_text(facts + register, encoding="utf-8")
    told = [one for one in Case(folder).between() if "upoważnia do zobowiązania" in one.message]
    assert {one.file for one in told} == {FIRST, SECOND}
    for one in told:
        assert one.line > 1
        assert "(26 lutego 2027; sprawa.yaml)" in one.message
        assert "aneks w formie pisemnej" in one.hint


def test_days_of_another_contest_are_not_in_order(tmp_path):
    """The first contest was annulled: the commission of the second is later than the protocol of the first."""
    files = (
        "05_ogloszenie_konkursu_wieloletniego_1.yaml",
        NOTICE,
        "06_protokol_komisji_konkursowej_1.yaml",
        "06_zarzadzenie_komisja_konkursowa_2.yaml",
    )
    assert _told(_case(tmp_path / "a", *files), "niż powołanie komisji") == []


def test_no_relation_speaks_of_a_fact_that_no_document_states():
    stated = {held.fact for kind in wd.catalog.values() for held in kind.model.holds if held.states}
    named = {fact for one in ORDERS for fact in (one.earlier, one.later)}
    named |= {fact for one in TOTALS for fact in (one.amounts, one.bound)}
    assert named <= stated
    assert {slug for one in TOTALS for slug in one.by} <= set(wd.catalog)
