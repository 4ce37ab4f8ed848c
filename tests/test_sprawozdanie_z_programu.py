"""The report of a year computed from its cases: every number recomputed by hand, with its source, and what is missing left open."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from shutil import copytree

import pytest
from case_files import FACES, change_of
from case_folders import change, folder_of
from changes import changed, example
from click.testing import CliRunner

import wkus_docs as wd
from wkus_docs.carrying.data_file import as_typed, data_file_text
from wkus_docs.case import Case
from wkus_docs.case.annual import yearly_report
from wkus_docs.cli.group import wkus
from wkus_docs.errors import InputError
from wkus_docs.reading import read_text

NOTICE, RESULTS, AGREEMENT, REPORT = (
    "ogloszenie_konkursu_wieloletniego",
    "zarzadzenie_wyniki_konkursu",
    "umowa_wieloletnia",
    "sprawozdanie_z_realizacji",
)
DAY_CARE = (NOTICE, RESULTS, AGREEMENT, REPORT, "protokol_komisji_konkursowej", "zarzadzenie_uniewaznienie_konkursu",
            "wezwanie_do_zwrotu_dotacji", "protokol_konsultacji")  # fmt: skip
REGISTER = """plik: sprawa
procedura: wkus_jakosc
nabory:
  - {klucz: "1", ogloszenie: ogloszenie_konkursu_wieloletniego.yaml}
  - {klucz: "2", ogloszenie: drugie.yaml}
oferty:
  - {numer: "1", nabor: "1"}
umowy:
  - {numer: 1/2027/PWD, oferta: "1", nabor: "1", plik: umowa_wieloletnia.yaml}
dziennik: []
"""
"""A contest with an agreement, its report and a refund, and a second contest that was annulled."""
SUMMER = "Organizacja wypoczynku letniego dzieci i młodzieży z terenu Gminy Łapy w 2027 roku"
TWO_AREAS = """plik: sprawa
procedura: konkurs_roczny
nabory:
  - {klucz: "1", ogloszenie: ogloszenie_konkursu_wieloletniego.yaml}
oferty:
  - {numer: "1", nabor: "1"}
  - {numer: "2", nabor: "1"}
umowy:
  - {numer: 7/2027/W, oferta: "1", nabor: "1"}
  - {numer: 8/2027/W, oferta: "2", nabor: "1"}
fakty:
  - {fakt: umowa.numer, wartosc: 7/2027/W, umowa: 7/2027/W, zrodlo: umowa na papierze}
  - {fakt: umowa.dotacja_roku, wartosc: "170 000,00", rok: "2027", umowa: 7/2027/W, zrodlo: "umowa na papierze, § 3"}
  - {fakt: oferent.nazwa, wartosc: Fundacja Most, umowa: 7/2027/W, zrodlo: umowa na papierze}
  - {fakt: umowa.numer, wartosc: 8/2027/W, umowa: 8/2027/W, zrodlo: umowa na papierze}
  - {fakt: umowa.dotacja_roku, wartosc: "25 000,00", rok: "2027", umowa: 8/2027/W, zrodlo: "umowa na papierze, § 3"}
  - {fakt: oferent.nazwa, wartosc: Fundacja Ogród, umowa: 8/2027/W, zrodlo: umowa na papierze}
dziennik: []
"""
"""A contest for two tasks whose agreements are on paper; a report came of the first one only."""


def written(folder, slug, changes, name=""):
    """Write the example of a type with a change into a folder; it must be right."""
    checked = wd.check(changed(example(slug), changes))
    assert checked.document is not None, [str(one) for one in checked.problems]
    text = data_file_text(wd.catalog[slug], as_typed(checked.document))
    (folder / (name or f"{slug}.yaml")).write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def day_care(tmp_path_factory):
    folder = folder_of(tmp_path_factory.mktemp("sprawy") / "swietlica", DAY_CARE, REGISTER)
    of_one_year = next(path for path in FACES if path.stem == f"{NOTICE}.jeden_rok")
    written(folder, NOTICE, change_of(of_one_year) | {
        "zadanie.tytul": SUMMER, "numer_aktu": "0050.4.2027", "data_ogloszenia": "11 stycznia 2027",
        "termin_skladania_ofert": "2 lutego 2027", "termin_wyboru": "12 lutego 2027",
    }, "drugie.yaml")  # fmt: skip
    return folder


@pytest.fixture
def own_day_care(day_care, tmp_path):
    """The same case, for a test that changes its files."""
    return Path(copytree(day_care, tmp_path / "swietlica"))


@pytest.fixture(scope="module")
def made(day_care):
    """The report of one case."""
    return report_of(day_care)


@pytest.fixture(scope="module")
def both(day_care, two_areas):
    """The report of two cases."""
    return report_of(day_care, two_areas)


@pytest.fixture(scope="module")
def two_areas(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sprawy") / "wypoczynek"
    folder.mkdir()
    (folder / "sprawa.yaml").write_text(TWO_AREAS, encoding="utf-8")
    tasks = [
        {"numer": "1", "tytul": "Opieka po lekcjach", "kwoty": _money("180 000,00", "190 000,00", "200 000,00")},
        {"numer": "2", "tytul": "Półkolonie", "punkty_sfery": ["15"], "kwoty": _money("26 100,00", "27 200,00", "28 300,00")},
    ]  # fmt: skip
    written(folder, NOTICE, {
        "zadanie.tytul": "Wspieranie rodziny w latach 2027–2029", "zadania": tasks, "zasady.czy_jedna_oferta": "nie",
        "srodki.kwota_razem": "651 600,00", "srodki.kwoty_roczne": _money("206 100,00", "217 200,00", "228 300,00"),
        "srodki.pierwszy_rok.kwota": "206 100,00", "srodki.prognoza.limity": _money("206 100,00", "217 200,00", "228 300,00"),
        "srodki.stawka": None,
    })  # fmt: skip
    written(folder, RESULTS, {
        "konkurs.tytul_zadania": "Wspieranie rodziny w latach 2027–2029", "zadania": tasks, "pula": None, "czy_jedna_oferta": "nie",
        "oferty.0.zadanie": "1", "oferty.0.kwoty": _money("170 000,00", "180 000,00", "190 000,00"),
        "oferty.1.zadanie": "2", "oferty.1.kwoty": _money("25 000,00", "26 000,00", "27 000,00"),
        "oferty.1.uzasadnienie": "Oferta osiągnęła próg.", "oferty.2.zadanie": "2",
    })  # fmt: skip
    return folder


def _money(*amounts):
    return [{"rok": str(2027 + index), "kwota": amount} for index, amount in enumerate(amounts)]


def data_of(made):
    """Return what the file says, as texts."""
    return read_text(made.text).data


def report_of(*folders, year=2027, **options):
    return yearly_report([Case(one) for one in folders], year, **options)


def finished(text, **fields):
    """Return the file as a clerk fills it in."""
    for name, value in fields.items():
        assert f"{name}:\n" in text, name
        text = text.replace(f"{name}:\n", f"{name}: {value}\n", 1)
    return text


FIELDS = {
    "data_sprawozdania": "27 kwietnia 2028",
    "numer": "XXXI/249/2026",
    "data_uchwaly": "18 listopada 2026",
    "przedmiot": "rocznego programu współpracy na rok 2027",
}


def test_the_numbers_of_one_case_are_those_of_its_documents(made):
    data = data_of(made)
    first, annulled = data["konkursy"]
    assert (first["pula"], first["ofert"], first["odrzuconych"], first["umow"]) == (
        "176 000,00",
        "3",
        "1",
        "1",
    )
    assert [first[name] for name in ("przyznano", "przekazano", "wykorzystano", "zwrocono")] == [
        "176 000,00", "176 000,00", "174 350,00", "1 650,00",
    ]  # fmt: skip
    assert (annulled["pula"], annulled["ogloszenie"]) == ("137 250,00", "zarządzenie nr 0050.4.2027")
    assert (annulled["ofert"], annulled["odrzuconych"], annulled["umow"]) == ("2", "2", "0")
    assert "nie spełniała wymogów" in annulled["uniewazniony"]
    assert "przyznano" not in annulled
    assert [data["liczby"][name] for name in ("organizacji", "wklad_finansowy", "wklad_osobowy", "wklad_rzeczowy")] == [
        "1", "6 400,00", "9 600,00", "4 000,00",
    ]  # fmt: skip
    (agreement,) = data["umowy_wieloletnie"]
    assert agreement["czy_w_sumie"] == "nie"
    assert agreement["wykorzystano"] == "174 350,00"


def test_every_number_has_its_document_and_place(made):
    sources = {}
    for one in data_of(made)["zrodla"]:
        sources.setdefault(one["liczba"], []).append(one)
    (used,) = sources["konkursy, pozycja 1, wykorzystano"]
    assert used["wartosc"] == "174 350,00"
    assert "Sprawozdanie z wykonania zadania publicznego" in used["dokument"]
    assert "(swietlica/sprawozdanie_z_realizacji.yaml)" in used["dokument"]
    assert "Kwota dotacji (1.1)" in used["miejsce"]
    (granted,) = sources["konkursy, pozycja 1, przyznano"]
    assert "zarzadzenie_wyniki_konkursu.yaml" in granted["dokument"]
    (offers,) = sources["konkursy, pozycja 1, ofert"]
    assert "protokol_komisji_konkursowej.yaml" in offers["dokument"]
    (annulled,) = sources["konkursy, pozycja 2, umów"]
    assert "zarzadzenie_uniewaznienie_konkursu.yaml" in annulled["dokument"]


def test_a_demand_for_a_refund_after_the_year_is_not_of_the_year(made, day_care):
    """It is dated in April 2028: the report for 2027 says nothing of it, that for 2028 does."""
    assert "kontrole" not in data_of(made)
    later = data_of(report_of(day_care, year=2028))
    assert (later["kontrole"]["wezwan"], later["kontrole"]["kwota_wezwan"]) == (
        "1",
        "332,00",
    )  # 240,00 + 92,00


def test_a_contest_of_two_areas_has_a_row_for_each(two_areas):
    data = data_of(report_of(two_areas))
    lessons, holidays = data["konkursy"]
    assert (lessons["numer"], holidays["numer"]) == ("1", "1")
    assert (lessons["pula"], holidays["pula"]) == ("180 000,00", "26 100,00")
    assert (lessons["ofert"], lessons["odrzuconych"], holidays["ofert"], holidays["odrzuconych"]) == (
        "1",
        "0",
        "2",
        "1",
    )
    assert (lessons["przyznano"], holidays["przyznano"]) == ("170 000,00", "25 000,00")
    assert holidays["sfera"] == "15"
    assert not lessons["sfera"]  # the notice gives two points, and nobody says which is the main one


def test_a_missing_report_leaves_the_sums_empty_and_is_told(two_areas):
    made = report_of(two_areas)
    for row in data_of(made)["konkursy"]:
        assert not row["wykorzystano"]
        assert not row["zwrocono"]
    assert "nie ma sprawozdania z umowy nr 7/2027/W za 2027 r." in "\n".join(made.missing)
    assert "nie ma sprawozdania z umowy nr 8/2027/W za 2027 r." in "\n".join(made.missing)
    assert "# brak: nie ma sprawozdania z umowy nr 8/2027/W za 2027 r." in made.text
    assert not [line for line in made.text.splitlines() if line.strip() == "wykorzystano: 0,00"]


def test_two_cases_make_one_report(both):
    """Recomputed by hand: 176 000 + 170 000 + 25 000 granted; what was used is not known for the whole year."""
    checked = wd.check(finished(both.text, **FIELDS).encode())
    assert [str(one) for one in checked.problems if one.severity == "błąd"] == []
    told = {one.opis: (one.kwota if one.pieniezny else one.liczba) for one in checked.document.zestawienie}
    assert told["Ogłoszone konkursy"] == 3
    assert told["Oferty złożone w konkursach"] == 3 + 3 + 2
    assert told["Oferty odrzucone z przyczyn formalnych"] == 1 + 1 + 2
    assert told["Realizowane umowy"] == 1 + 1 + 1
    assert told["Przyznano"] == Decimal("176000.00") + Decimal("170000.00") + Decimal("25000.00")
    assert told["Wykorzystano"] is None
    assert told["Organizacje, z którymi współpracowano"] == 3
    printed = wd.text(wd.render(checked.document)).replace("\u00a0", " ")
    assert "nie ma sprawozdania z umowy nr 8/2027/W" in printed
    assert "Załącznik: źródła liczb" in printed


def test_a_number_changed_by_hand_no_longer_agrees_with_its_source(made):
    text = finished(made.text, **FIELDS).replace("ofert: 3", "ofert: 4", 1)
    told = [str(one) for one in wd.check(text.encode()).problems]
    assert any("w sprawozdaniu jest 4, a w dokumentach 3" in one for one in told)


def test_a_draft_and_a_later_document_are_not_counted(own_day_care):
    change(own_day_care, REPORT, "data_sprawozdania: 25 stycznia 2028", "data_sprawozdania:")
    made = report_of(own_day_care)
    assert not data_of(made)["konkursy"][0]["wykorzystano"]
    assert any("sprawozdanie_z_realizacji.yaml: szkicu" in one for one in made.notes)
    change(own_day_care, REPORT, "data_sprawozdania:", "data_sprawozdania: 25 stycznia 2028")
    assert not data_of(report_of(own_day_care, until=date(2028, 1, 24)))["konkursy"][0]["wykorzystano"]
    assert data_of(report_of(own_day_care, until=date(2028, 1, 25)))["konkursy"][0]["wykorzystano"]


def test_another_year_has_the_agreement_and_no_contest(day_care):
    data = data_of(report_of(day_care, year=2028))
    assert "konkursy" not in data
    (agreement,) = data["umowy_wieloletnie"]
    assert agreement["czy_w_sumie"] == "tak"
    assert agreement["przyznano"] == "198 000,00"
    assert not agreement["przekazano"]


def test_the_case_with_an_annulled_contest_and_refunds():
    """The one of `templates_pl/_sprawy`: 178 920 + 177 840 used, 1 080 + 2 160 returned; the annex of 2029 counts."""
    folder = wd.catalog[AGREEMENT].example_path.parent.parent / "_sprawy" / "jakosc_dwie_umowy"
    annulled, chosen = data_of(report_of(folder))["konkursy"]
    assert annulled["uniewazniony"]
    assert (chosen["wykorzystano"], chosen["zwrocono"]) == ("356 760,00", "3 240,00")
    later = data_of(report_of(folder, year=2029))
    assert [one["przyznano"] for one in later["umowy_wieloletnie"]] == ["222 000,00", "234 840,00"]


def test_a_programme_on_paper_is_told_by_hand(own_day_care):
    facts = (
        "fakty:\n  - {fakt: program_roczny.numer, wartosc: XXXI/249/2026, zrodlo: uchwała na papierze}\n"
        '  - {fakt: program_roczny.kwota, wartosc: "386 000,00", zrodlo: "uchwała na papierze, § 8"}\ndziennik: []'
    )
    change(own_day_care, "sprawa.yaml", "dziennik: []", facts)
    data = data_of(report_of(own_day_care))
    assert data["program"]["numer"] == "XXXI/249/2026"
    assert data["liczby"]["srodki_planowane"] == "386 000,00"


def test_the_same_cases_give_the_same_file(made, day_care):
    assert report_of(day_care).text == made.text


def test_cases_of_two_units_are_refused(day_care):
    other = wd.catalog[AGREEMENT].example_path.parent.parent / "_sprawy" / "od_srodka"
    with pytest.raises(InputError) as caught:
        report_of(day_care, other)
    assert "Sprawy są różnych jednostek" in caught.value.problems[0].message


def test_no_case_is_refused():
    with pytest.raises(InputError):
        yearly_report([], 2027)


def run(*args):
    result = CliRunner().invoke(wkus, [str(one) for one in args])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_the_command_writes_the_file_and_tells_what_is_missing(day_care, two_areas, both, tmp_path):
    target = tmp_path / "sprawozdanie.yaml"
    result = run("sprawa", "roczne", day_care, two_areas, "--rok", "2027", "-o", target)
    assert result.exit_code == 0
    assert "Zapisano" in result.output
    assert "Czego nie podaje żaden dokument:" in result.stderr
    assert "nie ma sprawozdania z umowy nr 8/2027/W" in result.stderr
    assert target.read_text(encoding="utf-8") == both.text


def test_the_command_shows_the_file_and_never_overwrites_one_of_the_case(day_care):
    assert "dokument: sprawozdanie_z_programu" in run("sprawa", "roczne", day_care, "--rok", "2027").stdout
    refused = run("sprawa", "roczne", day_care, "--rok", "2027", "-o", day_care / f"{REPORT}.yaml")
    assert refused.exit_code != 0
    assert run("sprawa", "roczne", day_care).exit_code != 0


def test_a_programme_in_a_file_is_taken(day_care, tmp_path):
    slug = "uchwala_program_wieloletni"
    programme = tmp_path / "program.yaml"
    programme.write_bytes(wd.catalog[slug].example_path.read_bytes())
    result = run("sprawa", "roczne", day_care, "--rok", "2027", "--program", programme)
    assert "program_wieloletni:" in result.stdout
    broken = tmp_path / "zly.yaml"
    broken.write_text(json.dumps({"dokument": slug}), encoding="utf-8")
    assert run("sprawa", "roczne", day_care, "--rok", "2027", "--program", broken).exit_code != 0
