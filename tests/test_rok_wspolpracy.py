"""The year of co-operation of one gmina, run from case files: programme, cases of the year, report, next programme."""

import pytest
from case_folders import change, folder_of
from click.testing import CliRunner

import wkus_docs as wd
from wkus_docs.case import Case
from wkus_docs.case.annual import yearly_report
from wkus_docs.cli.group import wkus
from wkus_docs.procedures import procedures
from wkus_docs.reading import read_text

OF_THE_YEAR = (
    "ogloszenie_konsultacji",
    "protokol_konsultacji",
    "uchwala_program_roczny",
    "uchwala_konsultacje_ngo",
)
CASES = {
    "swietlica": (
        ("ogloszenie_konkursu_wieloletniego", "zarzadzenie_wyniki_konkursu", "umowa_wieloletnia", "sprawozdanie_z_realizacji",
         "protokol_komisji_konkursowej", "wezwanie_do_zwrotu_dotacji"),
        """procedura: konkurs_roczny
nabory:
  - {klucz: "1", ogloszenie: ogloszenie_konkursu_wieloletniego.yaml}
oferty:
  - {numer: "1", nabor: "1"}
umowy:
  - {numer: 1/2027/PWD, oferta: "1", nabor: "1", plik: umowa_wieloletnia.yaml}
""",
    ),
    "mala": (
        ("oferta_uproszczona_19a", "ogloszenie_oferty_19a", "sprawozdanie_uproszczone_19a"),
        "procedura: mala_dotacja\n",
    ),
    "inicjatywa": (
        ("wniosek_inicjatywa_lokalna", "umowa_inicjatywa_lokalna"),
        "procedura: inicjatywa_lokalna\n",
    ),
}  # fmt: skip
"""Cases of the year: their documents and their registers."""


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    folder = folder_of(
        tmp_path_factory.mktemp("rok") / "rok2027",
        OF_THE_YEAR,
        "plik: sprawa\nprocedura: rok_wspolpracy\nnazwa: Rok współpracy 2027\ndziennik: []\n",
    )
    for name, (slugs, register) in CASES.items():
        folder_of(folder / name, slugs, f'plik: sprawa\nnadrzedne: [".."]\n{register}dziennik: []\n')
    change(folder / "mala", "sprawozdanie_uproszczone_19a", "przekazana:\n", "przekazana: 13 500,00\n")
    return folder


@pytest.fixture(scope="module")
def report(year):
    """What the cases of the year give the report."""
    return yearly_report([Case(year), *(Case(year / name) for name in CASES)], 2027)


def test_the_year_goes_from_a_programme_to_the_next():
    steps = [step.id for step in procedures["rok_wspolpracy"].kroki]
    assert steps[:1] == ["konsultacje"]
    assert steps[-4:] == ["sprawy_roku", "zmiana_programu", "sprawozdanie_z_programu", "nastepny_program"]


def test_the_cases_agree_with_the_programme_above_them(year):
    for case in (Case(year), *(Case(year / name) for name in CASES)):
        assert case.contradictions == ()


def test_the_report_counts_the_year_by_hand(report):
    data = read_text(report.text).data
    contest, small = data["konkursy"][0], data["male_dotacje"][0]
    assert (contest["ofert"], contest["odrzuconych"], contest["umow"]) == ("3", "1", "1")
    money = ("przyznano", "przekazano", "wykorzystano", "zwrocono")
    assert [contest[name] for name in money] == ["176 000,00", "176 000,00", "174 350,00", "1 650,00"]
    assert [small[name] for name in money] == ["13 500,00", "13 500,00", "13 418,00", "82,00"]
    assert data["liczby"]["srodki_planowane"] == "386 000,00"
    assert [one["opis"] for one in data["inne_formy"]] == ["Zielony zakątek przy ul. Polnej"]


def test_every_number_has_its_source(report):
    told = read_text(report.text).data["zrodla"]
    assert {"konkursy, pozycja 1, wykorzystano", "małe dotacje, pozycja 1, zwrócono"} <= {
        one["liczba"] for one in told
    }
    assert not [one["miejsce"] for one in told if "_" in one["miejsce"]]


def test_the_next_programme_begins_from_this_years(year, report):
    this = wd.check(year / "uchwala_program_roczny.yaml")
    begun = read_text(wd.begin("uchwala_program_roczny", [this]).text)
    assert begun.data["jednostka"]["nazwa"]["mianownik"] == "Łapy"
    told = read_text(report.text).data["wskazniki"]
    assert [one["nazwa"] for one in told] == [one.nazwa for one in this.document.wskazniki]


def test_the_command_shows_what_is_left_of_the_year(year):
    shown = CliRunner().invoke(wkus, ["sprawa", "stan", str(year)])
    assert shown.exit_code == 0, shown.output
    assert "Sprawozdanie z realizacji programu współpracy" in shown.output
    assert "wkus sprawa dalej sprawozdanie_z_programu" in shown.output
