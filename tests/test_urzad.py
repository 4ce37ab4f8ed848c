"""The files of an office and of an organisation: asked for once, kept up by entries from their day, never overwritten."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from terminals import OFFICE, Terminal

import wkus_docs as wd
from wkus_docs.cli.group import wkus
from wkus_docs.standing import judge_standing

UNIT = [
    "gmina miejsko-wiejska",
    "Łapy",
    "Łap",
    "w Łapach",
    "podlaskie",
    "9992879217",
    "",
    "ul. Główna 24, 18-100 Łapy",
]
PEOPLE = ["85 700 00 00", "", "", "", "Andrzej Maliszewski", "Halina Wiśniewska-Kos", "Joanna Truskolaska"]
REST = [""] * 6


@pytest.fixture
def run(tmp_path: Path, monkeypatch):
    """Run a command in an empty folder, with answers from a pipe."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")

    def call(*arguments: str, answers: "list[str]" = ()) -> Result:
        given = "".join(f"{one}\n" for one in answers)
        return CliRunner().invoke(wkus, arguments, input=given.encode(), catch_exceptions=False)

    return call


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The file of an office that is there."""
    path = tmp_path / "urzad.yaml"
    path.write_text(f"# wpisała sekretarz\n{OFFICE}", encoding="utf-8")
    return path


def typed(path: Path):
    judged = judge_standing(path)
    assert judged.standing is not None, judged.problems
    return judged.source.data


def test_an_office_is_asked_once_and_documents_take_it_up(run, tmp_path):
    done = run("urzad", answers=[*UNIT, *PEOPLE, *REST])
    assert done.exit_code == 0, done.stdout
    data = typed(tmp_path / "urzad.yaml")
    assert data["kierownik"] == [{"imie_nazwisko": "Andrzej Maliszewski", "plec": "mężczyzna"}]
    assert data["skarbnik"][0]["plec"] == "kobieta"
    assert "pozycja 2" not in done.stdout, "nobody has two heads"
    assert max(map(len, done.stdout.splitlines())) <= 100
    said = run("nowy", "uchwala_program_wieloletni").stdout
    assert "Bez pytania, z pliku urzad.yaml (Gmina Łapy): Jednostka" in said


def test_one_goes_back_among_the_questions_asked_besides(run, tmp_path):
    done = run("urzad", answers=[*UNIT, *PEOPLE, "", "", "", "<", "", "www.lapy.example", "<", "", "", ""])
    assert done.exit_code == 0, done.stdout
    asked = [
        line.partition(". ")[2] for line in done.stdout.splitlines() if line.partition(". ")[0].isdecimal()
    ]
    at = next(index for index, line in enumerate(asked) if "Strona internetowa" in line)
    assert "Uchwała o sposobie" in asked[at + 1], "back is back, and not on"
    assert "Strona internetowa" in asked[at + 2]
    assert "Adres do doręczeń" in asked[at + 3]
    assert "Strona internetowa" in asked[at + 4]
    assert typed(tmp_path / "urzad.yaml")["dane"][0]["www"] == "www.lapy.example"


def test_a_file_with_an_error_says_so_and_is_mended(run, tmp_path):
    done = run("urzad", answers=[*UNIT, *PEOPLE[:4], "?", *PEOPLE[5:], *REST])
    assert done.exit_code == 1, done.stdout
    assert "dokumenty nic z niego nie wezmą" in " ".join(done.stdout.split())
    assert "Popraw: wkus urzad" in done.stdout
    mended = run("urzad", answers=["Andrzej Maliszewski", "", "", "", "", "", "", "", ""])
    assert mended.exit_code == 0, mended.stdout
    assert typed(tmp_path / "urzad.yaml")["kierownik"][0]["imie_nazwisko"] == "Andrzej Maliszewski"


def test_an_error_is_mended_from_the_menu_with_the_spelling_that_is_right(run, office):
    office.write_text(f"{office.read_text(encoding='utf-8')}    od: 12.01.26\n", encoding="utf-8")
    wrong = run("urzad", answers=[""])
    assert wrong.exit_code == 1
    mended = run("urzad", answers=["p", "b", "", "", ""])
    assert mended.exit_code == 0, mended.stdout
    assert typed(office)["skarbnik"][0]["od"] == "12 stycznia 2026"


@pytest.mark.usefixtures("office")
def test_a_folder_is_left_alone_by_the_sign_that_stops(run, tmp_path):
    (tmp_path / "konkurs").mkdir()
    done = run("urzad", "konkurs", answers=["!"])
    assert "Przerwano. Nic nie zapisano." in done.stdout
    assert "Co się zmieniło" not in done.stdout


def test_an_interrupted_office_is_gone_on_with(run, tmp_path):
    done = run("urzad", answers=UNIT[:3])
    assert done.exit_code == 1
    assert "Dalej: wkus urzad" in done.stdout
    assert (tmp_path / "urzad.yaml").read_text(encoding="utf-8").startswith("# Plik urzędu\nplik: urzad\n")
    later = run("urzad", answers=[*UNIT[3:], *PEOPLE, *REST])
    assert later.exit_code == 0
    assert "nie jest skończony" in later.stdout
    assert typed(tmp_path / "urzad.yaml")["skarbnik"][0]["imie_nazwisko"] == "Joanna Truskolaska"
    assert typed(tmp_path / "urzad.yaml")["nazwa"]["miejscownik"] == "w Łapach"


def test_a_new_head_is_an_entry_from_a_day_and_the_former_one_stays(run, office):
    done = run("urzad", answers=["1", "", "7.05.2029", "Ewa Sokół", "kobieta", ""])
    assert done.exit_code == 0
    assert "Ta odpowiedź jest tu potrzebna." in done.stdout, "an entry that follows another needs its day"
    heads = typed(office)["kierownik"]
    assert heads == [
        {"imie_nazwisko": "Andrzej Maliszewski", "plec": "mężczyzna"},
        {"imie_nazwisko": "Ewa Sokół", "plec": "kobieta", "od": "7 maja 2029"},
    ]
    assert "Potem: Ewa Sokół (od 7 maja 2029 r.)" in done.stdout.replace("\u00a0", " ")


def test_an_end_of_term_told_before_gives_way_to_the_day_of_the_new_one(run, office):
    text = office.read_text(encoding="utf-8").replace(
        "plec: mężczyzna\n", "plec: mężczyzna\n    do: 6.05.2031\n", 1
    )
    office.write_text(text, encoding="utf-8")
    run("urzad", answers=["1", "7.05.2029", "Ewa Sokół", "kobieta", ""])
    assert typed(office)["kierownik"][0]["do"] == "06.05.2029"


def test_another_address_begins_as_the_former_one(run, office):
    run("urzad", answers=["4", "1.01.2027", "2", "ul. Nowa 1, 18-100 Łapy", "", ""])
    before, after = typed(office)["dane"]
    assert before["adres"]["ulica"] == "ul. Główna 24"
    assert after["adres"]["ulica"] == "ul. Nowa 1"
    assert after["telefon"] == before["telefon"]
    assert after["od"] == "1 stycznia 2027"


def test_an_entry_that_contradicts_the_others_is_not_written(run, office):
    before = typed(office)
    done = run(
        "urzad",
        answers=["1", "7.05.2029", "Ewa Sokół", "kobieta", "1", "7.05.2029", "Jan Lis", "mężczyzna", ""],
    )
    assert "Tego wpisu nie zapisano." in done.stdout
    assert len(typed(office)["kierownik"]) == 2
    assert typed(office)["skarbnik"] == before["skarbnik"]


def test_somebody_may_only_cease(run, office):
    done = run("urzad", answers=["k", "3", "31.08.2026", ""])
    assert typed(office)["skarbnik"][0]["do"] == "31 sierpnia 2026"
    assert "Skarbnik: dziś nikt ani nic" in done.stdout


def test_what_somebody_wrote_into_the_file_stays_beside_it(run, office, tmp_path):
    before = office.read_text(encoding="utf-8")
    run(
        "urzad",
        answers=["1", "7.05.2029", "Ewa Sokół", "kobieta", "3", "1.01.2027", "Piotr Zych", "mężczyzna", ""],
    )
    assert (tmp_path / "urzad.yaml.bak").read_text(encoding="utf-8") == before


@pytest.mark.parametrize("answers", [[], [""], ["!"], ["1"], ["1", "7.05.2029"], ["p", "!"], ["99", ""]])
def test_a_file_that_is_only_looked_at_stays_as_it_was(run, office, answers):
    before = office.read_bytes()
    run("urzad", answers=answers)
    assert office.read_bytes() == before


def test_a_folder_around_has_a_file_already(run, office, tmp_path):
    (tmp_path / "konkurs").mkdir()
    asked = run("urzad", "konkurs", answers=["", ""])
    assert "Zrobić osobny plik tutaj? [nie]" in asked.stdout
    assert not (tmp_path / "konkurs" / "urzad.yaml").exists()
    own = run("urzad", "konkurs", answers=["tak", *UNIT[:2]])
    assert (tmp_path / "konkurs" / "urzad.yaml").exists()
    assert "Dalej: wkus urzad konkurs" in own.stdout
    assert office.exists()


@pytest.mark.parametrize(
    "text",
    [
        "plik: [\n",
        "dokument: standard_uslugi\n",
        "notatki\n",
        "plik: urzad\nkierownik: Jan Lis\n",
        "plik: urzad\ndane:\n  - ul. Główna\n",
    ],
)
def test_a_file_that_is_no_office_is_refused_and_stays(run, office, text):
    office.write_text(text, encoding="utf-8")
    done = run("urzad", answers=["1"])
    assert done.exit_code == 1
    assert "urzad.yaml" in done.stderr
    assert office.read_text(encoding="utf-8") == text


def test_an_organisation_is_asked_once_and_its_offer_takes_it_up(run, tmp_path):
    told = [
        "Stowarzyszenie „Narew”",
        "stowarzyszenie",
        "0000000003",
        "ul. Leśna 3, 18-100 Łapy",
        "Anna Zaręba, prezes",
    ]
    done = run("organizacja", answers=[*told, *[""] * 20])
    assert done.exit_code == 0, done.stdout
    assert typed(tmp_path / "organizacja.yaml")["reprezentanci"][0]["funkcja"] == "prezes"
    said = run("nowy", "oferta_wieloletnia").stdout
    assert "organizacja.yaml" in said


def test_an_office_is_asked_in_a_terminal(tmp_path):
    terminal = Terminal(tmp_path, "urzad")
    terminal.asks("1. Rodzaj jednostki")
    terminal.types("2", "  gmina miejsko-wiejska")
    terminal.answers("", "2. Nazwa")
    terminal.types("\x03", "Dalej: wkus urzad")
    assert terminal.ends() == 1
    assert "rodzaj: gmina miejsko-wiejska" in (tmp_path / "urzad.yaml").read_text(encoding="utf-8")


@pytest.mark.usefixtures("office")
def test_a_document_is_as_the_office_was_on_its_day(run, tmp_path):
    run("urzad", answers=["1", "7.05.2026", "Ewa Sokół", "kobieta", ""])
    (tmp_path / "u.yaml").write_text(
        "dokument: uchwala_program_wieloletni\nstan: projekt\n", encoding="utf-8"
    )
    for day, head in (("2026-05-06", "Andrzej Maliszewski"), ("2026-05-07", "Ewa Sokół")):
        draft = wd.check(tmp_path / "u.yaml", head={"data_przygotowania": day}).draft
        assert draft.jednostka.kierownik.imie_nazwisko == head
