"""The ground floor of Word files: one class for a file, and messages that are told whose file it is."""

import ast
from pathlib import Path

import pytest
from word import docx, paragraph

import wkus_docs as wd
from wkus_docs.rendering.letterhead import with_letterhead
from wkus_docs.word.editing import EditableWord
from wkus_docs.word.file import WordFile
from wkus_docs.word.package import unpack
from wkus_docs.zip_container import pack

DTD = b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'
ELSEWHERE = "word/dokument7.xml"
CHANGING = {"replace", "partition", "rpartition", "removeprefix", "removesuffix", "sub", "translate", "split"}


def moved(raw):
    """The same file with its text under a name of another program's."""
    parts = {name.replace("word/document.xml", ELSEWHERE): body for name, body in unpack(raw).items()}
    parts = {name.replace("_rels/document.xml", "_rels/dokument7.xml"): body for name, body in parts.items()}
    for name in ("[Content_Types].xml", "_rels/.rels"):
        if name in parts:
            parts[name] = parts[name].replace(b"word/document.xml", ELSEWHERE.encode())
    return pack(parts)


@pytest.fixture(scope="module")
def made():
    """A document of the catalog, finished."""
    return wd.render(wd.read(wd.catalog["deklaracja_wspolpracy_wkus"].example_path))


def test_the_text_is_found_wherever_its_types_say_it_is(made):
    file = WordFile.read(moved(made))
    assert file.main == file.spoken[0] == ELSEWHERE
    assert file.properties == WordFile.read(made).properties
    assert file.linked(ELSEWHERE, "styles") == file.of_text("styles") == "word/styles.xml"
    assert wd.text(moved(made)) == wd.text(made)
    assert wd.to_pdf(moved(made)) == wd.to_pdf(made)
    assert wd.read_back(moved(made)).intact


def test_a_letterhead_is_laid_over_a_text_under_another_name(made):
    laid = WordFile.read(with_letterhead(moved(made), made))
    assert laid.main == ELSEWHERE
    assert laid.linked(ELSEWHERE, "header") or laid.linked(ELSEWHERE, "footer")


def test_a_file_without_types_and_links_is_read_by_the_usual_names():
    file = WordFile.read(pack({
        "word/document.xml": unpack(docx(paragraph("x")))["word/document.xml"],
        "word/settings.xml": b"<a/>", "word/footnotes.xml": b"<a/>", "docProps/core.xml": b"<a/>",
    }))  # fmt: skip
    assert file.spoken == ("word/document.xml", "word/footnotes.xml", "docProps/core.xml")
    assert file.settings is file.tree("word/settings.xml")
    assert (file.properties.title, file.properties.language, file.properties.day.year) == ("", "pl-PL", 1980)
    assert file.styles.default("paragraph") is None


def test_a_file_that_is_read_stays_and_one_that_is_edited_is_written_back(made):
    read = WordFile.read(made)
    read.body.clear()
    assert read.contents() == unpack(made)
    file = EditableWord.read(made)
    next(file.body.iter("{*}t")).text = "zmienione"
    assert b"zmienione" in file.contents()[file.main]
    assert b"zmienione" not in unpack(made)[file.main]


def broken(part, body=b"<w:x"):
    return pack(unpack(docx(paragraph("treść"))) | {part: body})


@pytest.mark.parametrize(
    ("ask", "name", "genitive", "error"),
    [
        (wd.Template, "Szablon", "szablonu", wd.TemplateError),
        (lambda raw: with_letterhead(docx(paragraph("x")), raw), "Papier firmowy", "papieru firmowego", wd.TemplateError),
        (wd.to_pdf, "Plik", "pliku", wd.ConversionError),
        (wd.text, "Plik", "pliku", wd.TemplateError),
        (lambda raw: wd.redline(raw, docx(paragraph("x"))), "Stary dokument", "starego dokumentu", wd.ComparisonError),
        (lambda raw: wd.redline(docx(paragraph("x")), raw), "Nowy dokument", "nowego dokumentu", wd.ComparisonError),
    ],
)  # fmt: skip
def test_a_message_names_the_file_it_speaks_of(ask, name, genitive, error):
    for raw, said in [
        (b"nic", f"{name} nie jest plikiem DOCX: zapisz go w Wordzie jako .docx."),
        (pack({"a.txt": b""}), f"{name} nie jest dokumentem Worda: brak w nim treści. Zapisz go ponownie w Wordzie jako .docx."),
        (broken("word/vbaProject.bin"), f"{name} zawiera makra: zapisz go jako .docx, bez makr."),
        (broken("word/document.xml"), f"Część „word/document.xml” {genitive} jest uszkodzona."),
        (broken("word/document.xml", DTD),
         f"Część „word/document.xml” {genitive} zawiera definicję DTD, a takich nie przyjmujemy."),
        (broken("word/x.xml", bytes(5_000_000)), f"Część „word/x.xml” {genitive} jest spakowana podejrzanie ciasno."),
    ]:  # fmt: skip
        with pytest.raises(error) as caught:
            ask(raw)
        assert str(caught.value).removeprefix("treść: ") == said


def test_no_error_is_made_of_another_by_changing_its_words():
    for path in Path(wd.__file__).parent.rglob("*.py"):
        for handler in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(handler, ast.ExceptHandler) and handler.name:
                assert not list(reworded(handler)), f"{path}:{handler.lineno}"


def reworded(handler):
    """Yield what changes the words of the error that a handler caught."""
    for node in ast.walk(handler):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
            names = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
            if handler.name in names and "str" in names:
                yield node


def test_the_search_for_changed_words_finds_them():
    tree = ast.parse('try:\n    f()\nexcept E as fault:\n    raise G(str(fault).replace("a", "b"))\n')
    (handler,) = (node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler))
    assert list(reworded(handler))
