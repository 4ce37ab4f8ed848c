"""``wkus pakiet`` as a clerk meets it."""

import io
import os
import subprocess
import sys

import pikepdf
import pytest
from pypdf import PdfReader

import wkus_docs as wd
from wkus_docs.pdf.binder import Enclosure, Part, bind

SLUG, OTHER = "karta_oceny_formalnej", "zarzadzenie_komisja_konkursowa"


@pytest.fixture
def run(tmp_path):
    def call(*arguments):
        return subprocess.run(
            [sys.executable, "-c", "from wkus_docs.cli import main; main()", "pakiet", *arguments],
            cwd=tmp_path, env=os.environ | {"PYTHONUTF8": "1", "COLUMNS": "200"}, capture_output=True,
            encoding="utf-8", check=False,
        )  # fmt: skip

    return call


@pytest.fixture
def folder(tmp_path, pdfs):
    """A folder with two finished PDFs, one from a scanner, a Word file, data, and a workbook."""
    (tmp_path / "karta.pdf").write_bytes(pdfs[SLUG].read_bytes())
    (tmp_path / "zarzadzenie.pdf").write_bytes(pdfs[OTHER].read_bytes())
    (tmp_path / "karta.docx").write_bytes(pdfs.docx(SLUG).read_bytes())
    (tmp_path / "dane.yaml").write_text(wd.sample(OTHER), encoding="utf-8")
    (tmp_path / "koszty.xlsx").write_bytes(b"arkusz")
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(tmp_path / "skan.pdf")
    return tmp_path


def left(folder):
    return sorted(path.name for path in folder.iterdir())


def titles(path):
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        return [mark.title for mark in outline.root]


def said(done):
    return " ".join(done.stderr.replace("│", " ").split())


@pytest.mark.usefixtures("folder")
def test_two_documents(run, tmp_path):
    done = run("karta.pdf", "zarzadzenie.pdf", "-o", "Teczka nr 1.pdf")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Zapisano: Teczka nr 1.pdf (PDF/UA-1, PDF/A-2b)\n"
    made = (tmp_path / "Teczka nr 1.pdf").read_bytes()
    parts = [Part(name, (tmp_path / name).read_bytes()) for name in ("karta.pdf", "zarzadzenie.pdf")]
    assert made == bind(parts, title="Teczka nr 1").pdf
    assert run("karta.pdf", "zarzadzenie.pdf", "-o", "Teczka nr 1.pdf").stdout.startswith("Bez zmian: ")


@pytest.mark.usefixtures("folder")
def test_word_files_and_data_become_pdf_first(run, tmp_path, pdfs):
    done = run("karta.docx", "dane.yaml", "karta.pdf", "-o", "t.pdf")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "Zapisano: t.pdf (PDF/UA-1, PDF/A-2b)\n"
    pages = [page.extract_text() for page in PdfReader(tmp_path / "t.pdf").pages][1:]
    expected = [PdfReader(pdfs[slug]) for slug in (SLUG, OTHER, SLUG)]
    assert pages == [page.extract_text() for pdf in expected for page in pdf.pages]


@pytest.mark.usefixtures("folder")
def test_title_enclosures_and_no_list(run, tmp_path):
    done = run(
        "karta.pdf", "-o", "t.pdf", "--tytul", "Sprawa #1", "--zalacznik", "koszty.xlsx", "--zalacznik", "dane.yaml",
    )  # fmt: skip
    assert done.stdout == "Zapisano: t.pdf (PDF/UA-1, PDF/A-3b)\n"
    files = [Enclosure(name, (tmp_path / name).read_bytes()) for name in ("koszty.xlsx", "dane.yaml")]
    parts = [Part("karta.pdf", (tmp_path / "karta.pdf").read_bytes())]
    made = (tmp_path / "t.pdf").read_bytes()
    assert made == bind(parts, title="Sprawa #1", enclosures=files).pdf
    assert "Sprawa #1" in PdfReader(io.BytesIO(made)).pages[0].extract_text()
    done = run("karta.pdf", "karta.pdf", "-o", "bez.pdf", "--bez-spisu")
    assert done.returncode == 0, done.stderr
    assert titles(tmp_path / "bez.pdf") == ["Karta oceny formalnej oferty nr 1"] * 2


@pytest.mark.usefixtures("folder")
def test_what_the_binder_is_not_is_told(run):
    done = run("karta.pdf", "skan.pdf", "-o", "t.pdf")
    assert done.returncode == 0
    assert done.stdout == "Zapisano: t.pdf (bez deklaracji dostępności)\n"
    assert done.stderr.splitlines() == [
        "Uwaga · skan.pdf: nie ma znaczników dla czytników ekranu, więc teczka nie deklaruje PDF/UA-1.",
        "Uwaga · skan.pdf: nie deklaruje PDF/A-2 ani PDF/A-3, więc teczka też nie.",
    ]


@pytest.mark.usefixtures("folder")
def test_the_version_before_stays_beside(run, tmp_path):
    assert run("karta.pdf", "-o", "t.pdf").returncode == 0
    before = (tmp_path / "t.pdf").read_bytes()
    done = run("zarzadzenie.pdf", "-o", "t.pdf")
    assert done.stdout == "Zapisano: t.pdf (poprzednia wersja: t.pdf.bak) (PDF/UA-1, PDF/A-2b)\n"
    assert (tmp_path / "t.pdf.bak").read_bytes() == before


def _damaged(folder):
    (folder / "zly.pdf").write_bytes(b"to nie PDF")


def _no_word(folder):
    (folder / "zly.docx").write_bytes(b"to nie Word")


def _faulty(folder):
    path = folder / "dane.yaml"
    path.write_text(f"{path.read_text(encoding='utf-8')}\nnieznane_pole: x\n", encoding="utf-8")


FAILURES = {
    "damaged": (_damaged, "zly.pdf", 1, "Teczka nie powstała. zly.pdf: PDF jest uszkodzony albo nie jest plikiem PDF."),
    "no Word file": (_no_word, "zly.docx", 1, "Teczka nie powstała. zly.docx: "),
    "faulty data": (_faulty, "dane.yaml", 1, "dane.yaml: teczka nie powstała. Popraw dane."),
    "a workbook that is none": (None, "koszty.xlsx", 1, "koszty.xlsx: teczka nie powstała. Popraw dane."),
    "no such file": (None, "nie_ma.pdf", 2, "nie_ma.pdf"),
    "another kind of file": (
        lambda folder: (folder / "zdjecie.png").write_bytes(b""), "zdjecie.png", 2,
        "zdjecie.png to nie PDF, dokument Worda ani plik z danymi. Dołącz go jako załącznik: --zalacznik zdjecie.png",
    ),
    "the target": (
        lambda folder: (folder / "t.pdf").write_bytes((folder / "karta.pdf").read_bytes()), "t.pdf", 2,
        "t.pdf to łączony plik, a on zostaje nietknięty. Podaj inną nazwę.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FAILURES)
def test_nothing_is_written_when_it_fails(run, folder, name):
    spoil, file, code, words = FAILURES[name]
    if spoil:
        spoil(folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    done = run("karta.pdf", file, "-o", "t.pdf")
    assert (done.returncode, done.stdout) == (code, "")
    assert words in said(done)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


WRONG = {
    "no documents": (("-o", "t.pdf"), "PLIK..."),
    "no target": (("karta.pdf",), "-o"),
    "a target that is no PDF": (("karta.pdf", "-o", "t.docx"), "t.docx to nie nazwa pliku PDF."),
    "an enclosure as the target": (
        ("skan.pdf", "--zalacznik", "karta.pdf", "-o", "./karta.pdf"), "karta.pdf to łączony plik",
    ),
    "a folder as the target": (("karta.pdf", "-o", "."), "."),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_command_that_cannot_be(run, folder, name):
    arguments, words = WRONG[name]
    before = left(folder)
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in said(done)
    assert left(folder) == before


@pytest.mark.usefixtures("folder")
def test_a_place_that_cannot_be_written_to(run, tmp_path):
    done = run("karta.pdf", "-o", "karta.docx/t.pdf")
    assert done.returncode == 2
    assert "Nie mogę zapisać pliku karta.docx/t.pdf: " in done.stderr
    assert "t.pdf" not in left(tmp_path)
