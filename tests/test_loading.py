"""A run loads what it uses, and no more: whoever waits, waits for their own errand."""

import json
import subprocess
import sys
from importlib.util import find_spec

import pytest

import wkus_docs as wd

SLUG = "deklaracja_wspolpracy_wkus"
LIBRARIES = {"babel", "click", "jinja2", "lxml", "num2words", "pydantic", "rich_click", "stdnum", "yaml"}
OF_PDF = {"PIL", "fontTools", "pikepdf", "pypdf", "typst", "wkus_docs.pdf"}
OF_WORKBOOKS = {"openpyxl", "wkus_docs.reading.xlsx", "wkus_docs.workbook"}
OF_TEMPLATES = {"jinja2", "num2words", "wkus_docs.rendering"}
OF_DOCXTPL = {"docx", "docxtpl"}
OF_OTHER_RUNS = {
    "wkus_docs.redlining", "wkus_docs.rendering.accessibility", "wkus_docs.rendering.checking",
    "wkus_docs.rendering.inspection", "wkus_docs.rendering.letterhead", "wkus_docs.samples", "wkus_docs.earlier_documents",
}  # fmt: skip
OF_QUESTIONS = {
    "prompt_toolkit", "wkus_docs.questions", "wkus_docs.cli.prompting", "wkus_docs.cli.conversation",
    "wkus_docs.cli.standing",
}  # fmt: skip
OTHER_PDF = {"wkus_docs.pdf.binder", "wkus_docs.pdf.forms", "wkus_docs.pdf.questionnaire"}
ENGINES = {"typst", "wkus_docs.pdf.embedded", "wkus_docs.pdf.libreoffice"}


def command(*arguments):
    """Code that runs ``wkus`` with the arguments."""
    return f"from wkus_docs.cli import main\ntry: main({list(arguments)!r})\nexcept SystemExit as end: assert not end.code, end"


def call(function, *arguments):
    """Code that calls a function of the library with the arguments, files among them as bytes."""
    read = ", ".join(f"Path({str(one)!r}).read_bytes()" for one in arguments)
    return f"from pathlib import Path\nimport wkus_docs as wd\nwd.{function}({read})"


@pytest.fixture(scope="module")
def loaded_by():
    """Modules that a fresh interpreter holds after code; each code is run once."""
    known = {}

    def loaded(code):
        if code not in known:
            said = subprocess.run(
                [sys.executable, "-c", f"{code}\nimport json, sys; print(json.dumps(list(sys.modules)))"],
                capture_output=True, check=False, encoding="utf-8",
            )  # fmt: skip
            assert said.returncode == 0, said.stderr
            known[code] = frozenset(json.loads(said.stdout.splitlines()[-1]))
        return known[code]

    return loaded


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A data file, and the document and the PDF that carry it."""
    place = tmp_path_factory.mktemp("pliki")
    (place / "dane.yaml").write_bytes(wd.catalog[SLUG].example_path.read_bytes())
    docx = wd.render(wd.read(place / "dane.yaml"))
    (place / "gotowy.docx").write_bytes(docx)
    (place / "gotowy.pdf").write_bytes(wd.attach_data(wd.to_pdf(docx), docx))
    return place


@pytest.mark.parametrize(
    ("code", "spared"),
    [
        ("import wkus_docs", LIBRARIES),
        ("import wkus_docs as wd; list(wd.catalog), 'inne' in wd.catalog", LIBRARIES),
        ("from wkus_docs import InputError", LIBRARIES),
        (command("lista"), LIBRARIES - {"click", "rich_click"} | OF_QUESTIONS),
        (command("--pomoc"), LIBRARIES - {"click", "rich_click"} | OF_QUESTIONS),
        (command("nowy", "--pomoc"), LIBRARIES - {"click", "rich_click"} | OF_QUESTIONS),
    ],
)
def test_who_only_asks_what_there_is_waits_for_no_library(loaded_by, code, spared):
    assert loaded_by(code) & spared == set()


def test_checking_a_file_needs_nothing_that_makes_documents(loaded_by, folder):
    spared = {
        "lxml",
        "wkus_docs.carrying",
        "wkus_docs.word",
        *OF_TEMPLATES,
        *OF_DOCXTPL,
        *OF_PDF,
        *OF_WORKBOOKS,
    }
    assert loaded_by(command("sprawdz", str(folder / "dane.yaml"))) & spared == set()


def test_a_document_of_word_needs_no_pdf_no_workbook_and_no_docxtpl(loaded_by, folder):
    spared = {"wkus_docs.carrying", *OF_DOCXTPL, *OF_PDF, *OF_WORKBOOKS, *OF_OTHER_RUNS, *OF_QUESTIONS}
    code = command("generuj", str(folder / "dane.yaml"), "-o", str(folder / "a.docx"))
    assert loaded_by(code) & spared == set()


def test_a_pdf_by_the_embedded_engine_needs_no_libreoffice(loaded_by, folder):
    spared = {
        "PIL", "fontTools", "pypdf", "wkus_docs.carrying", "wkus_docs.pdf.libreoffice",
        *OTHER_PDF, *OF_DOCXTPL, *OF_WORKBOOKS, *OF_OTHER_RUNS,
    }  # fmt: skip
    code = command("generuj", str(folder / "dane.yaml"), "-o", str(folder / "b.docx"), "--pdf")
    assert loaded_by(code) & spared == set()


def test_a_document_of_word_is_read_back_without_pdf(loaded_by, folder):
    spared = OF_DOCXTPL | OF_PDF | OF_WORKBOOKS | OF_OTHER_RUNS
    assert loaded_by(call("read_back", folder / "gotowy.docx")) & spared == set()


def test_a_pdf_is_read_back_by_no_engine(loaded_by, folder):
    found = loaded_by(call("read_back", folder / "gotowy.pdf"))
    assert found & (ENGINES | OTHER_PDF | OF_DOCXTPL | OF_WORKBOOKS | OF_OTHER_RUNS) == set()
    assert {"pikepdf", "pypdf"} <= found


def test_text_and_redlines_need_no_documents_and_no_templates(loaded_by, folder):
    spared = {"pydantic", "yaml", *OF_TEMPLATES, *OF_DOCXTPL, *OF_PDF, *OF_WORKBOOKS}
    made = folder / "gotowy.docx"
    for code in (call("text", made), call("redline", made, made)):
        assert loaded_by(code) & spared == set()


def test_an_own_template_is_looked_over_without_docxtpl_and_pdf(loaded_by):
    spared = OF_DOCXTPL | OF_PDF | OF_WORKBOOKS | {"wkus_docs.carrying", "wkus_docs.redlining"}
    code = command("szablon", "sprawdz", SLUG, str(wd.catalog[SLUG].template_path))
    assert loaded_by(code) & spared == set()


def test_what_is_spared_is_loaded_by_who_asks_for_it(loaded_by, folder):
    document = f"wd.read({str(folder / 'dane.yaml')!r})"
    costs = str(wd.catalog["kalkulacja_kosztu_jednostkowego"].example_path)
    assert "openpyxl" in loaded_by(f"import wkus_docs as wd; wd.to_xlsx(wd.check({costs!r}))")
    assert "wkus_docs.pdf.libreoffice" in loaded_by("from wkus_docs.pdf.libreoffice import available")
    assert {"typst", "pikepdf"} <= loaded_by(f"import wkus_docs as wd; wd.to_pdf(wd.render({document}))")


def test_every_name_spared_is_that_of_a_module():
    named = (
        LIBRARIES,
        OF_PDF,
        OF_WORKBOOKS,
        OF_TEMPLATES,
        OF_DOCXTPL,
        OF_OTHER_RUNS,
        OTHER_PDF,
        ENGINES,
        OF_QUESTIONS,
    )
    for name in {"wkus_docs.carrying", "wkus_docs.word"}.union(*named):
        assert find_spec(name) is not None, name


def test_questions_from_a_pipe_wait_for_no_terminal_library(loaded_by, tmp_path):
    found = loaded_by(
        command("nowy", "deklaracja_wspolpracy_wkus", "-o", str(tmp_path / "d.yaml")).replace(
            "not end.code", "end.code == 1"
        )
    )
    assert "wkus_docs.questions" in found
    assert found & ({"prompt_toolkit"} | OF_PDF | OF_WORKBOOKS | OF_TEMPLATES) == set()
