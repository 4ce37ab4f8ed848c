"""Without the extra ``pdf`` the library writes Word files, and says what a PDF needs."""

import ast
import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import wkus_docs
from wkus_docs.pdf.extra import PACKAGES

PACKAGE = Path(wkus_docs.__file__).parent
SENTENCE = 'PDF wymaga dodatku: pip install "wkus-docs[pdf]"'
DOCUMENT = "samoocena_wspolpracy"
NOT_IN_THE_CORE = (*PACKAGES, "babel", "matplotlib", "numpy")
BLOCKED = f"import sys\nfor name in {NOT_IN_THE_CORE}: sys.modules[name] = None\n"


def core(code, *arguments, folder=None):
    """Run code where nothing but the core is installed."""
    return subprocess.run(
        [sys.executable, "-c", BLOCKED + code, *map(str, arguments)],
        capture_output=True, encoding="utf-8", cwd=folder, check=False,
    )  # fmt: skip


def wkus(folder, *arguments):
    return core("from wkus_docs.cli import main; main(sys.argv[1:])", *arguments, folder=folder)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A document with a chart, written by the core alone."""
    made = tmp_path_factory.mktemp("rdzen")
    wanted = wkus_docs.catalog[DOCUMENT].example_path
    done = wkus(made, "generuj", wanted, "-o", made)
    assert done.returncode == 0, done.stderr
    return made


def word_file(folder):
    return next(folder.glob("*.docx"))


def test_the_core_writes_the_same_word_file(folder):
    whole = wkus_docs.render(wkus_docs.read(wkus_docs.catalog[DOCUMENT].example_path))
    assert word_file(folder).read_bytes() == whole
    assert b"wkus_wykres1.png" in whole


def test_the_core_reads_it_back_and_compares_it(folder):
    read = wkus(folder, "odczytaj", word_file(folder))
    assert (read.returncode, f"dokument: {DOCUMENT}" in read.stdout) == (0, True), read.stderr
    same = wkus(folder, "porownaj", word_file(folder), word_file(folder), "-o", folder / "zmiany.docx")
    assert "Dokumenty są takie same" in same.stdout + same.stderr


def test_the_core_makes_a_workbook(folder):
    made = wkus(folder, "wzor", "kalkulacja_kosztu_jednostkowego", "--xlsx", "-o", folder / "wycena.xlsx")
    assert made.returncode == 0, made.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("generuj", "{example}", "-o", "{folder}", "--pdf"),
        ("pdf", "{word}"),
        ("odczytaj", "{pdf}"),
        ("formularz", "oferta_wieloletnia", "-o", "{folder}"),
        ("pakiet", "{pdf}", "-o", "{folder}/teczka.pdf"),
        ("zlicz", "{survey}", "{pdf}", "-o", "{folder}/wynik.yaml"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_every_command_says_what_a_pdf_needs(folder, arguments):
    (folder / "jakis.pdf").write_bytes(b"%PDF-1.7\n")
    places = {
        "example": wkus_docs.catalog[DOCUMENT].example_path,
        "survey": wkus_docs.catalog["ankieta_satysfakcji_odbiorcow"].example_path,
        "folder": folder,
        "word": word_file(folder),
        "pdf": folder / "jakis.pdf",
    }
    said = wkus(folder, *(one.format(**places) for one in arguments))
    assert said.stderr.splitlines()[-1] == SENTENCE
    assert said.returncode == 3


@pytest.mark.parametrize(
    "call", ["wd.to_pdf(raw)", "wd.bind", "wd.attach_data(b'%PDF-', raw)", "wd.read_back(b'%PDF-1.7')"]
)
def test_every_function_says_what_a_pdf_needs(folder, call):
    said = core(
        "import wkus_docs as wd\nraw = open(sys.argv[1], 'rb').read()\n"
        f"try: {call}\nexcept wd.ConversionError as fault: print(fault)",
        word_file(folder),
    )
    assert said.stdout.strip() == SENTENCE, said.stderr


def test_only_what_makes_pdf_needs_the_extra():
    making = (PACKAGE / "pdf", PACKAGE / "publishing.py")
    outside = [path for path in PACKAGE.rglob("*.py") if not {path, *path.parents} & {*making}]
    reaching = {
        f"{path.relative_to(PACKAGE)}: {name}"
        for path in outside
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        for name in imported(node)
        if name.split(".")[0] in NOT_IN_THE_CORE or name.startswith("wkus_docs.pdf")
    }
    assert reaching == set()


def imported(node):
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else []


def test_the_extra_brings_what_is_looked_for():
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [requirement.split(">=")[0].lower() for requirement in project["optional-dependencies"]["pdf"]]
    assert names == sorted(name.lower() for name in PACKAGES)
    core_names = {requirement.split(">=")[0].lower() for requirement in project["dependencies"]}
    assert core_names & {name.lower() for name in NOT_IN_THE_CORE} == set()


def test_what_is_installed_needs_nothing_said():
    said = subprocess.run(
        [sys.executable, "-c", "import wkus_docs.pdf, json, sys; print(json.dumps([n for n in sys.modules]))"],
        capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert not {"typst", "pikepdf", "fontTools"} & set(json.loads(said.stdout))
