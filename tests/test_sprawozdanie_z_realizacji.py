"""The report where one example cannot reach: the final one, several years, a joint offer, a call, a draft."""

from copy import deepcopy
from decimal import Decimal

import pytest
from changes import changed

import wkus_docs as wd
from wkus_docs.law import Confidence
from wkus_docs.law.rwz_sprawozdanie import NAPISY
from wkus_docs.reading import read_yaml

SLUG = "sprawozdanie_z_realizacji"


@pytest.fixture
def source():
    return read_yaml(wd.catalog[SLUG].example_path)


def _year(source, year):
    item = deepcopy(source.data["rozliczenia"][0])
    item["rok"] = str(year)
    item["dotacja"] |= {
        "okres_wydatkow": {"od": f"1.01.{year}", "do": f"31.12.{year}"},
        "platnosci": {"od": f"5.01.{year}", "do": f"30.12.{year}"},
        "zwrot": {"kwota": "1650", "data": f"20.01.{year + 1}"},
    }
    return item


def _final(source, years):
    whole = {"od": f"1.02.{years[0]}", "do": f"31.12.{years[-1]}"}
    return changed(
        source,
        {
            "rodzaj": "końcowe",
            "okres": whole,
            "termin_zadania": whole,
            "data_sprawozdania": f"25.01.{years[-1] + 1}",
            "rozliczenia": [_year(source, year) for year in years],
        },
    )


def _text(source):
    return wd.text(wd.render(wd.read(source))).replace("\u00a0", " ")


def test_one_kind_is_struck_out_and_the_other_is_said_aloud(source):
    assert "| Częściowe* / ~~Końcowe*~~ / Wybrano: sprawozdanie częściowe. |" in _text(source)
    final = _text(_final(source, [2027, 2028, 2029]))
    assert "| ~~Częściowe*~~ / Końcowe* / Wybrano: sprawozdanie końcowe. |" in final


def test_five_years_have_five_tables_and_one_sum_of_sources(source):
    five = _final(source, [2027, 2028, 2029, 2030, 2031])
    assert wd.problems(five) == ()
    printed = _text(five)
    assert all(f"1. Rozliczenie wydatków za rok {year}" in printed for year in range(2027, 2032))
    assert "| 1.1 | Kwota dotacji | 880 000,00 zł | 871 750,00 zł |" in printed
    assert "2031: II.2. Media w lokalu placówki" in printed
    assert "Rozliczenie dotacji za 2031 r.: otrzymano 176 000,00 zł" in printed


def test_every_party_of_a_joint_offer_is_named_and_signs(source):
    other = {
        "nazwa": "Fundacja „Dom nad Narwią”",
        "reprezentanci": [{"imie_nazwisko": "Ewa Sokołowska", "funkcja": "Prezes"}],
    }
    printed = _text(changed(source, {"zleceniobiorcy.1": other, "numer_umowy": None}))
    assert "im. Janusza Korczaka / Fundacja „Dom nad Narwią” |" in printed
    assert "…… ⏎ Ewa Sokołowska ⏎ Prezes" in printed
    assert "| Numer umowy, o ile został nadany | nie podano |" in printed


def test_on_a_call_the_rest_of_the_grant_is_still_to_be_spent(source):
    called = changed(
        source,
        {
            "okres.do": "30.06.2027",
            "wezwanie": {"data_doreczenia": "1.07.2027", "termin": "2.08.2027"},
            "data_sprawozdania": "20.07.2027",
            "rozliczenia.0.dotacja.zwrot": None,
        },
    )
    assert wd.problems(called) == ()
    printed = _text(called)
    assert "do wykorzystania do 31 grudnia 2027 r. pozostaje 1 650,00 zł." in printed
    assert "Do zwrotu" not in printed


def test_interest_and_income_count_towards_the_return(source):
    more = changed(
        source,
        {
            "rozliczenia.0.dotacja.odsetki": "38,20",
            "rozliczenia.0.dotacja.inne_przychody": "100,00",
            "rozliczenia.0.zrodla.inne_przychody": {"umowa": "0", "wydatki": "60,00"},
            "rozliczenia.0.dzialania.0.koszty.1.wydatek": "27 900,00",
            "rozliczenia.0.dotacja.zwrot": None,
            "opis_innych_przychodow": "Kiermasz <prac dzieci>.",
        },
    )
    report = wd.read(more)
    assert report.rozliczenia[0].niewykorzystana == Decimal("1728.20")
    assert "Do zwrotu: 1 728,20 zł" in _text(more)


def test_a_year_cut_short_gives_fifteen_days(source):
    cut = changed(source, {"rozliczenia.0.dotacja.okres_wydatkow.do": "30.11.2027"})
    assert wd.check(cut).draft.rozliczenia[0].termin_zwrotu.isoformat() == "2027-12-15"


def test_a_draft_strikes_out_nothing_that_is_not_known(source):
    unknown = changed(source, {"rodzaj": None, "rozliczenia.0.zrodla.dotacja.wydatki": None})
    printed = wd.text(wd.render_draft(wd.check(unknown))).replace("\u00a0", " ")
    assert (
        "| Częściowe* / Końcowe* [uzupełnij: Rodzaj sprawozdania] / Wybrano: sprawozdanie [uzupełnij: Rodzaj sprawozdania]. |"
    ) in printed
    assert "| 1.1 | Kwota dotacji | 176 000,00 zł | [uzupełnij: Faktycznie wydano [zł]] |" in printed
    assert "| 2.1 | Środki finansowe własne1) | 6 400,00 zł | 6 400,00 zł |" in printed


def test_the_heading_may_cite_the_journal_of_the_day(source):
    assert "(DZ. U. Z 2025 R. POZ. 1338" in _text(changed(source, {"cytat_w_naglowku": "aktualny"}))


def test_labels_are_honest_about_what_they_were_compared_with():
    assert all(label.tekst.strip() for label in NAPISY.values())
    assert {label.pewnosc for label in NAPISY.values()} == {Confidence.PAMIEC, Confidence.NIEUSTALONE}
    assert NAPISY["i_1"].porownano


def test_the_template_holds_no_label():
    html = " ".join(
        wd.catalog[SLUG].template_path.with_name("szablon.html").read_text(encoding="utf-8").split()
    )
    assert [key for key, label in NAPISY.items() if len(label.tekst) > 12 and label.tekst in html] == []
