"""An office's own template and letterhead at the command line: real processes, real files."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import docx as python_docx
import pytest
from click.testing import CliRunner

import wkus_docs as wd
from wkus_docs.cli.group import wkus

SLUG, OTHER = "uchwala_program_wieloletni", "umowa_wieloletnia"
ENGLISH = re.compile(
    r"\b(usage|options?|commands?|arguments?|show|exit|error|try|file|missing|required|text|path)\b",
    re.IGNORECASE,
)
KEYS = {
    "czesc", "akapit", "tabela", "wiersz", "komorka", "tekst", "znacznik", "waga", "komunikat", "podpowiedz",
}  # fmt: skip

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run the program in a folder."""

    def call(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-c", "from wkus_docs.cli import main; main()", *arguments],
            cwd=tmp_path,
            env=os.environ | {"PYTHONUTF8": "1", "COLUMNS": "120"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return call


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with data of two documents, an own template, a faulty one, and a letterhead."""
    for slug in (SLUG, OTHER):
        (tmp_path / f"{slug}.yaml").write_text(wd.sample(slug), encoding="utf-8")
    word(tmp_path / "wlasny.docx", "Nasza gmina: {{ jednostka.nazwa.mianownik }}")
    word(tmp_path / "bledny.docx", "Nasza gmina: {{ jednostka.nazwaa }}")
    (tmp_path / "pismo.docx").write_text("to nie jest Word", encoding="utf-8")
    letterhead(tmp_path / "papier.docx", "Urząd Miejski w Łapach")
    return tmp_path


def word(path: Path, first: str) -> None:
    """Our template with its first paragraph changed."""
    changed = python_docx.Document(str(wd.catalog[SLUG].template_path))
    changed.paragraphs[0].text = first
    changed.save(str(path))


def letterhead(path: Path, header: str) -> None:
    paper = python_docx.Document()
    paper.sections[0].header.paragraphs[0].text = header
    paper.save(str(path))


def left(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def opened(path: Path) -> "python_docx.document.Document":
    return python_docx.Document(io.BytesIO(path.read_bytes()))


@pytest.mark.parametrize("command", [[], ["kopiuj"], ["sprawdz"]])
@pytest.mark.parametrize("option", ["-h", "--pomoc", "--help"])
def test_help_is_polish(run: Run, command: list[str], option: str) -> None:
    done = run("szablon", *command, option)
    assert done.returncode == 0
    assert f"Użycie: wkus {' '.join(['szablon', *command])}" in done.stdout
    assert ENGLISH.findall(done.stdout.replace("--help", "")) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["szablon", "kopuj"], "Czy chodziło o 'kopiuj'?"),
        (["szablon", "kopiuj"], "Brakuje argumentu 'NAZWA'."),
        (["szablon", "kopiuj", "uchwala_program_wielo"], f"Czy chodziło o „{SLUG}”?"),
        (["szablon", "kopiuj", SLUG, "-o", "kopia.txt"], "Podaj nazwę z końcówką .docx."),
        (["szablon", "kopiuj", SLUG, "-o", "wlasny.docx"], "--nadpisz"),
        (["szablon", "sprawdz", SLUG], "Brakuje argumentu 'PLIK.docx'."),
        (["szablon", "sprawdz", SLUG, "brak.docx"], "Plik 'brak.docx' nie istnieje."),
        (["szablon", "sprawdz", "umowa", "wlasny.docx"], f"Czy chodziło o „{OTHER}”?"),
        (["szablon", "sprawdz", SLUG, "wlasny.docx", "--kopia-z-uwagami", "WLASNY.docx"], "zostaje nietknięty"),
        (["szablon", "sprawdz", SLUG, "wlasny.docx", "--kopia-z-uwagami", "uwagi"], ".docx"),
        (["generuj", f"{SLUG}.yaml", "--szablon", "brak.docx"], "Plik 'brak.docx' nie istnieje."),
        (["generuj", f"{SLUG}.yaml", "--papier", "."], "to katalog, a nie plik."),
        (["generuj", f"{SLUG}.yaml", "--szablon", "wlasny.docx", "-o", "wlasny.docx"], "zajmuje już wlasny.docx"),
        (["generuj", f"{SLUG}.yaml", "--papier", "papier.docx", "-o", "papier.docx"], "zajmuje już papier.docx"),
        (["generuj", f"{SLUG}.yaml", f"{OTHER}.yaml", "--szablon", "wlasny.docx"], "nie pasuje do różnych dokumentów"),
    ],
)  # fmt: skip
def test_mistakes_of_the_command_line_leave_every_file_as_it_was(
    run: Run, folder: Path, arguments: list[str], said: str
) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    done = run(*arguments)
    assert done.returncode == 2
    assert said in " ".join(done.stderr.replace("│", " ").split())
    assert ENGLISH.findall(done.stderr) == []
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_the_template_is_copied_and_never_over_another_file_unasked(run: Run, tmp_path: Path) -> None:
    ours = wd.catalog[SLUG].template_path.read_bytes()
    assert run("szablon", "kopiuj", SLUG).stdout == f"Zapisano: {SLUG}_szablon.docx\n"
    copy = tmp_path / f"{SLUG}_szablon.docx"
    assert copy.read_bytes() == ours
    copy.write_bytes(b"praca radcy")
    assert run("szablon", "kopiuj", SLUG).returncode == 2
    assert copy.read_bytes() == b"praca radcy"
    assert run("szablon", "kopiuj", SLUG, "--nadpisz").returncode == 0
    assert copy.with_name(f"{copy.name}.bak").read_bytes() == b"praca radcy"
    assert run("szablon", "kopiuj", SLUG, "-o", "nowy/wzorzec.docx").returncode == 0
    assert (tmp_path / "nowy/wzorzec.docx").read_bytes() == ours


def test_our_templates_are_in_order(slug: str) -> None:
    """The command alone, as there are many: how its process begins and ends is seen in the other tests."""
    path = str(wd.catalog[slug].template_path)
    done = CliRunner().invoke(wkus, ["szablon", "sprawdz", slug, path])
    assert done.exit_code == 0
    assert f"{path}: w porządku\n" in done.stdout
    listed = CliRunner().invoke(wkus, ["szablon", "sprawdz", slug, path, "--json"])
    assert json.loads(listed.stdout)["uwagi"] == []


@pytest.mark.usefixtures("folder")
def test_a_fault_is_told_with_its_place_and_cure(run: Run) -> None:
    done = run("szablon", "sprawdz", SLUG, "bledny.docx")
    assert done.returncode == 1
    assert re.search(r"^bledny\.docx: Błąd · .*nazwaa", done.stdout, re.MULTILINE)
    assert "\n    Miejsce: treść, akapit 1 „Nasza gmina: {{ jednostka.nazwaa }}”" in done.stdout
    assert "nazwa”" in done.stdout
    (fault,) = json.loads(run("szablon", "sprawdz", SLUG, "bledny.docx", "--json").stdout)["uwagi"]
    assert fault.keys() == KEYS
    assert (fault["czesc"], fault["akapit"], fault["waga"]) == ("word/document.xml", 1, "błąd")


def test_the_copy_with_remarks_is_another_file(run: Run, folder: Path) -> None:
    before = (folder / "bledny.docx").read_bytes()
    done = run("szablon", "sprawdz", SLUG, "bledny.docx", "--kopia-z-uwagami", "uwagi.docx")
    assert done.returncode == 1
    assert "Zapisano: uwagi.docx" in done.stdout
    assert (folder / "bledny.docx").read_bytes() == before
    (comment,) = opened(folder / "uwagi.docx").comments
    assert "nazwaa" in comment.text
    done = run("szablon", "sprawdz", SLUG, "wlasny.docx", "--kopia-z-uwagami", "puste.docx")
    assert done.returncode == 0
    assert not (folder / "puste.docx").exists()
    both = run("szablon", "sprawdz", SLUG, "bledny.docx", "--json", "--kopia-z-uwagami", "uwagi.docx")
    assert json.loads(both.stdout)["uwagi"], "nothing but data on standard output"
    assert both.stderr == "Bez zmian: uwagi.docx\n"


def test_what_is_no_word_file_is_a_fault_of_the_file(run: Run, folder: Path) -> None:
    done = run("szablon", "sprawdz", SLUG, "pismo.docx", "--kopia-z-uwagami", "uwagi.docx")
    assert done.returncode == 1
    assert "pismo.docx: Błąd · Szablon nie jest plikiem DOCX" in done.stdout
    assert not (folder / "uwagi.docx").exists()


def test_a_document_from_the_offices_own_template_on_its_letterhead(run: Run, folder: Path) -> None:
    data = f"{SLUG}.yaml"
    done = run("generuj", data, "--szablon", "wlasny.docx", "--papier", "papier.docx")
    assert (done.returncode, done.stderr) == (0, "")
    made = opened(folder / f"{SLUG}.docx")
    assert made.paragraphs[0].text == "Nasza gmina: Łapy"
    assert made.sections[0].header.paragraphs[0].text == "Urząd Miejski w Łapach"
    assert (folder / f"{SLUG}.docx").read_bytes() == wd.render(
        wd.read(folder / data), template=folder / "wlasny.docx", paper=folder / "papier.docx"
    )


def test_a_letterhead_serves_different_documents(run: Run, folder: Path) -> None:
    done = run("generuj", f"{SLUG}.yaml", f"{OTHER}.yaml", "--papier", "papier.docx", "-o", "gotowe")
    assert done.returncode == 0
    headers = {opened(path).sections[-1].header.paragraphs[0].text for path in (folder / "gotowe").iterdir()}
    assert headers == {"Urząd Miejski w Łapach"}


def test_a_draft_has_the_offices_look_too(run: Run, folder: Path) -> None:
    (folder / "pusta.yaml").write_text(f"dokument: {SLUG}\n", encoding="utf-8")
    done = run("generuj", "pusta.yaml", "--szkic", "--szablon", "wlasny.docx", "--papier", "papier.docx")
    assert done.returncode == 0
    made = opened(folder / "pusta.docx")
    assert made.paragraphs[0].text.startswith("Nasza gmina: ")
    assert made.sections[0].header.paragraphs[0].text == "Urząd Miejski w Łapach"


@pytest.mark.parametrize(
    ("options", "said", "cure"),
    [
        (["--szablon", "bledny.docx"], "bledny.docx: Błąd · ", "wkus szablon sprawdz"),
        (["--szablon", "pismo.docx"], "pismo.docx: Błąd · Szablon nie jest", "wkus szablon sprawdz"),
        (["--papier", "pismo.docx"], "pismo.docx: Błąd · Papier firmowy nie jest", "Popraw papier firmowy."),
        (["--papier", "herb.docx"], "herb.docx: Błąd · ", "Popraw papier firmowy."),
    ],
)
def test_a_fault_of_the_offices_own_file_is_the_offices_turn(
    run: Run, folder: Path, options: list[str], said: str, cure: str
) -> None:
    letterhead(folder / "herb.docx", "Urząd {{ urzad }}")
    before = left(folder)
    done = run("generuj", f"{SLUG}.yaml", *options)
    assert done.returncode == 1
    assert said in done.stderr
    assert f"{SLUG}.yaml: dokument nie powstał. " in done.stderr
    assert cure in done.stderr
    assert left(folder) == before
