"""Questions by lines, as from a pipe: what is asked, kept, refused, and made of it."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document
from terminals import OFFICE, PROGRAM

import wkus_docs as wd
from wkus_docs.cli.conversation.keeping import Keeping
from wkus_docs.cli.conversation.kept_file import KeptFile
from wkus_docs.cli.group import wkus
from wkus_docs.cli.prompting import Paused

SLUG = "uchwala_program_wieloletni"
FILE = f"{SLUG}.yaml"
DAY = ("--dzien", "10.09.2026")
PERIOD = ["2027-2029"]
FORCE = ["nie", "", ""]
CONTENT = ["Zapewnienie ciągłych usług", "", "Usługi bez przerw", "", "Osoby starsze: Klub seniora", "", ""]
MONEY = ["400 000", "410 000", "420 000"]
REST = ["1-21.08.2026", "Usługi wykonuje dziś stowarzyszenie.", ""]
ALL = [*PERIOD, *FORCE, *CONTENT, *MONEY, *REST]

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch) -> Run:
    """Run a command in a folder of an office, with answers from a pipe."""
    (tmp_path / "urzad.yaml").write_text(OFFICE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")

    def call(*arguments: str, answers: "list[str] | bytes" = ()) -> Result:
        given = answers if isinstance(answers, bytes) else "".join(f"{one}\n" for one in answers).encode()
        return CliRunner().invoke(wkus, arguments, input=given, catch_exceptions=False)

    return call


def asked(said: str) -> list[str]:
    """Headings of the questions that were put."""
    return [line for line in said.splitlines() if line.partition(". ")[0].isdecimal()]


def test_fifteen_answers_make_the_draft_of_a_resolution(run, tmp_path):
    done = run("nowy", SLUG, *DAY, answers=[*ALL, ""])
    assert done.exit_code == 0, done.stdout + done.stderr
    assert sum(map(bool, ALL)) <= 15
    assert "stan: projekt\ndata_przygotowania: 10.09.2026\n" in (tmp_path / FILE).read_text(encoding="utf-8")
    words = "\n".join(one.text for one in Document(tmp_path / f"{SLUG}.docx").paragraphs).replace(
        "\u00a0", " "
    )
    assert "RADY MIEJSKIEJ W ŁAPACH" in words
    assert "uzupełnij" not in words
    assert f"Zapisano: {SLUG}.docx" in done.stdout
    assert f"wkus generuj {FILE} --pdf\n" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80
    # what generuj makes of the file is what was made at once
    before = (tmp_path / f"{SLUG}.docx").read_bytes()
    assert "Bez zmian" in run("generuj", FILE).stdout
    assert (tmp_path / f"{SLUG}.docx").read_bytes() == before


def test_what_the_office_has_said_is_not_asked_and_is_told(run):
    said = run("nowy", SLUG, *DAY).stdout
    assert "Bez pytania, z pliku urzad.yaml (Gmina Łapy): Jednostka" in said
    assert "Jednostka" not in "".join(asked(said))


def test_without_an_office_the_unit_is_asked_and_the_way_out_is_told(run, tmp_path):
    (tmp_path / "urzad.yaml").unlink()
    said = run("nowy", SLUG, *DAY).stdout
    assert "wkus urzad" in said
    assert "Jednostka samorządu" in asked(said)[0]


def test_a_gap_is_answered_in_the_menu_by_its_number(run, tmp_path):
    told = ["?", *FORCE[:2], "1.01.2027", *CONTENT, "?", *REST]
    said = run("nowy", SLUG, *DAY, "--bez-dokumentu", answers=[*told, "!"]).stdout
    listed = said.partition("Luki (")[2]
    number = next(line.partition(".")[0].strip() for line in listed.splitlines() if "Okres programu" in line)
    (tmp_path / FILE).unlink()
    again = run("nowy", SLUG, *DAY, answers=[*told, number, "2027-2029", "!"]).stdout
    assert "= 1 stycznia 2027 – 31 grudnia 2029" in again
    assert "do: 31 grudnia 2029" in (tmp_path / FILE).read_text(encoding="utf-8")


def test_years_that_the_period_tells_are_no_answers(run):
    said = run("nowy", SLUG, *DAY, answers=[*ALL, "!"]).stdout
    assert "› Rok: 20" not in said.partition("Podsumowanie")[2]


def test_an_office_around_says_whose_it_is_and_that_nobody_is_its_head(run, tmp_path):
    ended = OFFICE.replace("plec: mężczyzna\n", "plec: mężczyzna\n    do: 6.05.2026\n", 1)
    (tmp_path / "urzad.yaml").write_text(ended, encoding="utf-8")
    (tmp_path / "konkurs").mkdir()
    (tmp_path / "konkurs" / "urzad.yaml.txt").write_text(OFFICE, encoding="utf-8")
    said = run("nowy", "zarzadzenie_komisja_konkursowa", "-o", "konkurs", *DAY).stdout
    begun = " ".join(said.partition("1. ")[0].replace("\u00a0", " ").split())
    assert "z pliku urzad.yaml (Gmina Łapy)" in begun
    assert "ostatni wpis, Andrzej Maliszewski, kończy się 6 maja 2026 r." in begun
    assert "„urzad.yaml.txt” wygląda na plik urzędu" in begun


@pytest.mark.parametrize("options", [("--z",), ("--do",), ("--z", "--do")], ids=" ".join)
def test_earlier_documents_are_taken_up_errors_or_not(run, tmp_path, options):
    call = wd.catalog["ogloszenie_konkursu_wieloletniego"].example_path.read_text(encoding="utf-8")
    (tmp_path / "o.yaml").write_text(call.replace("tytul:", "tytuł zadania:", 1), encoding="utf-8")
    done = run("nowy", "oferta_wieloletnia", *(part for one in options for part in (one, "o.yaml")), *DAY)
    assert "o.yaml: są błędy" in done.stderr
    assert "1. " in done.stdout
    assert "pozycja 2" not in done.stdout, "a list that an earlier document tells is not gone on with"
    assert "termin_skladania_ofert: 23" in (tmp_path / "oferta_wieloletnia.yaml").read_text(encoding="utf-8")


def test_a_pause_keeps_every_answer_and_says_how_to_go_on(run, tmp_path):
    done = run("nowy", SLUG, *DAY, answers=[*PERIOD, *FORCE])
    assert done.exit_code == 1
    assert "Przerwano. Wszystkie odpowiedzi są w pliku" in done.stdout
    assert f"Dalej: wkus nowy -o {FILE}" in done.stdout
    assert "czy_akt_prawa_miejscowego: nie" in (tmp_path / FILE).read_text(encoding="utf-8")
    later = run("nowy", SLUG, "-o", FILE, *DAY, answers=[*CONTENT, *MONEY, *REST, ""])
    assert later.exit_code == 0, later.stdout
    assert "(ciąg dalszy, " in later.stdout
    assert "1. Cel główny" in later.stdout
    assert not (tmp_path / f"{FILE}.bak").exists(), "our own file was kept twice"


def test_one_goes_back_and_the_former_answer_is_proposed(run):
    said = run("nowy", SLUG, *DAY, answers=["2027-2029", "<", "", "!"]).stdout
    assert [line[:3] for line in asked(said)] == ["1. ", "2. ", "1. ", "2. "]
    assert said.count("= 1 stycznia 2027 – 31 grudnia 2029") == 2


def test_at_the_first_question_there_is_no_way_back(run):
    assert "To jest pierwsze pytanie." in run("nowy", SLUG, *DAY, answers=["<"]).stdout


def test_what_is_not_known_is_a_gap_of_a_draft(run, tmp_path):
    said = run("nowy", SLUG, *DAY, answers=["?", *FORCE[:2], "1.01.2027", *CONTENT, "?", *REST, ""])
    assert said.exit_code == 0, said.stdout
    assert "To szkic" in said.stdout
    assert f"wkus generuj {FILE} --szkic --pdf\n" in said.stdout
    assert "okres:" in (tmp_path / FILE).read_text(encoding="utf-8")
    assert "Luki (" in said.stdout
    words = "\n".join(one.text for one in Document(tmp_path / f"{SLUG}.docx").paragraphs)
    assert "[uzupełnij: " in words


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("12.01.26", "12 stycznia 2026"),
        ("wkrótce", "nie jest"),
    ],
)
def test_a_day_that_cannot_be_read_is_asked_again_with_a_spelling(run, typed, said):
    done = run("nowy", SLUG, *DAY, answers=[*PERIOD, "nie", "z dniem oznaczonym", typed, "!"]).stdout
    assert said in done.partition("Data wejścia w życie")[2]
    assert asked(done)[-1].startswith("4. ")


def test_a_sum_in_words_is_refused_with_its_figures(run):
    done = run("nowy", SLUG, *DAY, answers=[*PERIOD, *FORCE, *CONTENT, "ok. 30 tys.", "", "!"]).stdout
    assert "[30 000,00] > " in done
    assert "= 30 000,00 zł" in done


def test_an_empty_answer_where_one_is_needed_tells_of_the_gap(run):
    done = run("nowy", SLUG, *DAY, answers=[""]).stdout
    assert "Ta odpowiedź jest potrzebna." in done
    assert "Luka: ? (nie wiem)." in done


def test_an_answer_that_is_a_sign_is_typed_after_a_backslash(run, tmp_path):
    run("nowy", SLUG, *DAY, answers=[*PERIOD, *FORCE, r"\?", "", "< 5 dni przerwy", ""])
    text = (tmp_path / FILE).read_text(encoding="utf-8")
    assert "cel_glowny: '?'" in text
    assert "cel: '< 5 dni przerwy'" in text or "cel: < 5 dni przerwy" in text


def test_a_question_is_explained_when_asked_for(run):
    done = run("nowy", SLUG, *DAY, answers=["??"]).stdout
    assert "Znak działa tylko sam w wierszu" in done
    assert asked(done) == ["1. Okres programu"]


def test_a_long_text_of_several_lines_is_one_answer(run, tmp_path):
    pasted = ["\t• pierwszy powód", "\t• drugi powód – „ważny”"] * 60
    run("nowy", SLUG, *DAY, answers=[*PERIOD, *FORCE, *CONTENT, *MONEY, "1-21.08.2026", *pasted, ""])
    read = wd.check(tmp_path / FILE).source.data["stan_obecny"]
    assert read.count("powód") == 120
    assert "\t" not in read


def test_answers_of_a_polish_windows_are_read(run, tmp_path):
    run("nowy", SLUG, *DAY, answers="\n".join([*PERIOD, *FORCE, "Żółć i łąka"]).encode("cp1250"))
    assert "cel_glowny: Żółć i łąka" in (tmp_path / FILE).read_text(encoding="utf-8")


@pytest.mark.parametrize("encoding", ["cp852", "cp1250", "ascii"])
@pytest.mark.usefixtures("run")
def test_a_console_that_lacks_letters_is_written_to(tmp_path, encoding):
    done = subprocess.run(
        [sys.executable, *PROGRAM, "nowy", SLUG, *DAY], cwd=tmp_path, input=b"2027-2029\n", capture_output=True, check=False,
        env=os.environ | {"PYTHONUTF8": "0", "PYTHONIOENCODING": encoding},
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == b""
    assert b"wkus nowy" in done.stdout
    assert "okres:" in (tmp_path / FILE).read_text(encoding="utf-8")


def test_the_menu_corrects_adds_and_lists(run, tmp_path):
    end = [
        "1",
        "2027-2028",
        "d",
        "nie ma takiego",
        "Zasady współpracy",
        "Usługa ma opisany koszt",
        "",
        "o",
        "nic takiego",
        "!",
    ]
    done = run("nowy", SLUG, *DAY, answers=[*ALL, *end])
    assert "= 1 stycznia 2027 – 31 grudnia 2028" in done.stdout
    assert "Nie wiem, o co chodzi w „nie ma takiego”" in done.stdout
    assert "Nie znam „nic takiego”" in done.stdout
    read = wd.check(tmp_path / FILE).source.data
    assert read["okres"]["do"] == "31 grudnia 2028"
    assert read["zasady_wspolpracy"] == ["Usługa ma opisany koszt"]


def test_the_text_is_shown_without_styles(run):
    done = run("nowy", SLUG, *DAY, answers=[*ALL, "t", "!"]).stdout
    assert "UCHWAŁA NR" in done
    assert "[TytulAktu]" not in done


def test_the_file_of_another_document_is_refused_and_stays(run, tmp_path):
    other = tmp_path / "inny.yaml"
    other.write_text("dokument: standard_uslugi\n# uwaga\n", encoding="utf-8")
    done = run("nowy", SLUG, "-o", "inny.yaml")
    assert done.exit_code == 2
    assert "standard_uslugi" in done.stderr
    assert other.read_text(encoding="utf-8") == "dokument: standard_uslugi\n# uwaga\n"


@pytest.mark.parametrize("text", ["dokument: [\n", "notatki\n", "plik: urzad\n"])
def test_a_file_that_is_no_data_file_is_refused_and_stays(run, tmp_path, text):
    (tmp_path / "x.yaml").write_text(text, encoding="utf-8")
    done = run("nowy", SLUG, "-o", "x.yaml")
    assert done.exit_code in {1, 2}
    assert (tmp_path / "x.yaml").read_text(encoding="utf-8") == text


def test_comments_somebody_wrote_stay_in_the_former_file(run, tmp_path):
    begun = f"dokument: {SLUG}\n# pytać sekretarza\nokres:\n  od: 1.01.2027\n  do: 31.12.2029\n"
    (tmp_path / "moja.yaml").write_text(begun, encoding="utf-8")
    done = run("nowy", "-o", "moja.yaml", *DAY, answers=["nie", ""])
    assert "Komentarzy z pliku, których program nie przepisze: 1; zostaną w moja.yaml.bak" in " ".join(
        done.stdout.split()
    )
    assert (tmp_path / "moja.yaml.bak").read_text(encoding="utf-8") == begun
    assert "czy_akt_prawa_miejscowego: nie" in (tmp_path / "moja.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("answers", [[], ["!"], ["??", "!"], ["?", "!"]])
def test_a_file_that_is_only_looked_at_stays_as_it_was(run, tmp_path, answers):
    begun = f"dokument: {SLUG}\n# pytać sekretarza\nokres:\n  od: 1.01.2027\n  do: 31.12.2029\n"
    (tmp_path / "moja.yaml").write_text(begun, encoding="utf-8")
    run("nowy", "-o", "moja.yaml", *DAY, answers=answers)
    assert (tmp_path / "moja.yaml").read_text(encoding="utf-8") == begun
    assert not (tmp_path / "moja.yaml.bak").exists()


@pytest.mark.parametrize("options", [["--pusty"], []])
def test_comments_of_our_own_patterns_are_nobodys(run, options):
    run("wzor", SLUG, *options, "-o", "wzor.yaml")
    assert "Komentarzy z pliku" not in run("nowy", "-o", "wzor.yaml", *DAY).stdout


def test_a_place_that_cannot_be_written_is_told_before_anything_is_asked(run, tmp_path):
    (tmp_path / "plik").write_text("x", encoding="utf-8")
    done = run("nowy", SLUG, "-o", "plik/dane.yaml", answers=PERIOD)
    assert done.exit_code == 2
    assert "Nie mogę zapisać pliku" in done.stderr
    assert not asked(done.stdout)


def test_an_office_file_with_errors_is_told_and_nothing_is_asked(run, tmp_path):
    (tmp_path / "urzad.yaml").write_text(OFFICE.replace("nip: 9992879217", "nip: 123"), encoding="utf-8")
    done = run("nowy", SLUG, answers=PERIOD)
    assert done.exit_code == 1
    assert done.stderr.rstrip().endswith("Dokończy go: wkus urzad")
    assert not asked(done.stdout)


def test_a_document_is_chosen_by_what_it_is_for(run):
    done = run("nowy", *DAY, answers=["uchw", "9", "<", "4", "1"])
    assert "Który dokument?" in done.stdout
    assert f"Plik z danymi: {FILE}" in done.stdout


def test_nothing_is_written_when_no_document_is_chosen(run, tmp_path):
    done = run("nowy", answers=["!"])
    assert done.exit_code == 2
    assert [one.name for one in tmp_path.iterdir()] == ["urzad.yaml"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["uchwala_programm"], "Czy chodziło o"),
        ([SLUG, "-o", "dane.docx"], "ani nazwa z końcówką .yaml"),
        ([SLUG, "--dzien", "wczoraj"], "to nie data"),
        ([SLUG, "--do", "nie-ma.yaml"], "nie-ma.yaml"),
    ],
)
def test_a_wrong_command_says_what_is_wrong(run, arguments, said):
    done = run("nowy", *arguments)
    assert done.exit_code == 2
    assert said in " ".join(done.stderr.split())


def test_only_the_data_file_is_made_when_no_document_is_wanted(run, tmp_path):
    done = run("nowy", SLUG, *DAY, "--bez-dokumentu", answers=[*ALL, ""])
    assert done.exit_code == 0
    assert not (tmp_path / f"{SLUG}.docx").exists()
    assert f"wkus generuj {FILE}" in done.stdout


def test_a_workbook_is_begun_without_questions(run, tmp_path):
    done = run("nowy", "kalkulacja_kosztu_jednostkowego", "--xlsx")
    assert done.exit_code == 0, done.stderr
    assert (tmp_path / "kalkulacja_kosztu_jednostkowego.xlsx").read_bytes()[:2] == b"PK"
    assert "wkus sprawdz kalkulacja_kosztu_jednostkowego.xlsx" in done.stdout
    assert not asked(done.stdout)


def test_an_offer_knows_what_its_notice_says(run, tmp_path):
    notice = wd.catalog["ogloszenie_konkursu_wieloletniego"].example_path
    (tmp_path / "ogloszenie.yaml").write_bytes(notice.read_bytes())
    done = run("nowy", "oferta_wieloletnia", "--do", "ogloszenie.yaml")
    assert "Bez pytania, z pliku ogloszenie.yaml" in done.stdout
    assert "Tytuł zadania publicznego" not in "".join(asked(done.stdout))
    assert "--do ogloszenie.yaml" in done.stdout.partition("Dalej:")[2]


def test_an_agreement_is_begun_from_the_offer_that_won(run, tmp_path):
    for slug, name in (
        ("oferta_wieloletnia", "oferta.yaml"),
        ("ogloszenie_konkursu_wieloletniego", "ogloszenie.yaml"),
    ):
        (tmp_path / name).write_bytes(wd.catalog[slug].example_path.read_bytes())
    done = run("nowy", "umowa_wieloletnia", "--z", "oferta.yaml", "--z", "ogloszenie.yaml", *DAY)
    assert "wcześniejsze dokumenty: oferta.yaml, ogloszenie.yaml" in done.stdout
    assert "Powstanie projekt" in done.stdout
    read = wd.check(tmp_path / "umowa_wieloletnia.yaml").source.data
    assert read["okres"] == {"od": "1 lutego 2027", "do": "31 grudnia 2029"}
    again = run("nowy", "umowa_wieloletnia", "--z", "oferta.yaml", *DAY)
    assert "już jest, więc --z nic do niego nie dodaje" in again.stderr


def test_whatever_is_not_known_every_document_can_be_left_with_gaps(run, tmp_path, slug):
    done = run("nowy", slug, *DAY, "--bez-dokumentu", answers=["", "?"] * 100)
    assert done.exit_code == 0, done.stdout
    assert "Podsumowanie" in done.stdout
    wide = [
        line
        for line in done.stdout.splitlines()
        if len(line) > 80 and not line.startswith(("Sprawdź:", "Dokument:"))
    ]
    assert wide == []
    begun = (tmp_path / f"{slug}.yaml").read_bytes()
    again = run("nowy", slug, *DAY, "--bez-dokumentu")
    assert "ciąg dalszy" in again.stdout
    assert (tmp_path / f"{slug}.yaml").read_bytes() == begun


class Typist:
    """A face at which lines are typed that were thought of before; then the input ends."""

    room = 79

    def __init__(self, *lines: str) -> None:
        self.lines, self.said = list(lines), []

    def say(self, text: str = "", **_: bool) -> None:
        self.said.append(text)

    def ask(self, _line) -> str:
        if not self.lines:
            raise Paused
        return self.lines.pop(0)


@pytest.fixture
def full_disk(monkeypatch):
    """One file cannot be written."""
    write = KeptFile.keep

    def keep(self, text):
        if self.path.name == "pelny.yaml":
            raise OSError(errno.ENOSPC, "no space")
        write(self, text)

    monkeypatch.setattr(KeptFile, "keep", keep)


@pytest.mark.usefixtures("full_disk")
def test_on_a_full_disk_another_name_is_asked_for(tmp_path):
    (tmp_path / "jest.yaml").write_text("cudze", encoding="utf-8")
    typist = Typist("", str(tmp_path / "jest.yaml"), str(tmp_path / "gdzie-indziej.yaml"))
    keeping = Keeping(lambda: "dane", typist, KeptFile(tmp_path / "pelny.yaml"))
    keeping.keep()
    assert (tmp_path / "gdzie-indziej.yaml").read_text(encoding="utf-8") == "dane"
    assert (tmp_path / "jest.yaml").read_text(encoding="utf-8") == "cudze"
    assert any("brak miejsca na dysku" in line for line in typist.said)


@pytest.mark.usefixtures("full_disk")
def test_on_a_full_disk_the_answers_are_printed_at_last(tmp_path, capsys):
    keeping = Keeping(lambda: "dane: ważne", Typist(), KeptFile(tmp_path / "pelny.yaml"))
    with pytest.raises(Paused):
        keeping.keep()
    assert not keeping.keep_at_last()
    assert "dane: ważne" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("stan: nieznany", "Wybierz jedną z wartości"),
        ("data_przygotowania: kiedyś", "nie jest datą"),
        ("okres: trzy lata", "Okres programu"),
        ("uslugi: klub seniora", "Zakres przedmiotowy"),
        ("cele_szczegolowe:\n  - więcej usług", "Cele szczegółowe"),
        ("jednostka: 5", "Jednostka"),
    ],
)
def test_a_file_that_cannot_be_asked_about_is_told_and_stays(run, tmp_path, line, said):
    begun = f"dokument: {SLUG}\n{line}\n"
    (tmp_path / "moja.yaml").write_text(begun, encoding="utf-8")
    done = run("nowy", "-o", "moja.yaml", *DAY, answers=PERIOD)
    assert done.exit_code == 1
    assert said in done.stderr
    assert "popraw ten plik" in done.stderr
    assert not asked(done.stdout)
    assert (tmp_path / "moja.yaml").read_text(encoding="utf-8") == begun


def test_a_value_under_a_name_we_do_not_know_stays_in_the_former_file(run, tmp_path):
    begun = f"dokument: {SLUG}\notwarcie: 12 maja\nokres:\n  od: 1.01.2027\n  do: 31.12.2029\n"
    (tmp_path / "moja.yaml").write_text(begun, encoding="utf-8")
    run("nowy", "-o", "moja.yaml", *DAY, answers=["nie"])
    kept = [one.read_text(encoding="utf-8") for one in tmp_path.glob("moja.yaml*")]
    assert any("otwarcie: 12 maja" in text for text in kept)
    assert any("czy_akt_prawa_miejscowego: nie" in text for text in kept)


def test_what_somebody_else_wrote_meanwhile_is_kept(tmp_path):
    file = KeptFile(tmp_path / "dane.yaml")
    file.keep("pierwsze")
    (tmp_path / "dane.yaml").write_text("cudze", encoding="utf-8")
    file.keep("drugie")
    file.keep("trzecie")
    assert (tmp_path / "dane.yaml.bak").read_text(encoding="utf-8") == "cudze"
    assert (tmp_path / "dane.yaml").read_text(encoding="utf-8") == "trzecie"
