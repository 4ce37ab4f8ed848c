"""What can be done next in a folder: the page of ``wkus`` alone, and of a command without a file, as text."""

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

import wkus_docs as wd
from wkus_docs.cli.group import wkus
from wkus_docs.cli.next_steps import Folder, look, page, refusal
from wkus_docs.cli.next_steps.folder import DataFile
from wkus_docs.cli.next_steps.page import HEIGHT, WIDTH
from wkus_docs.cli.next_steps.steps import quoted
from wkus_docs.pdf.forms.reckoning import reckoning
from wkus_docs.workbook import WORKBOOKS

TITLES = {slug: wd.catalog[slug].title for slug in wd.catalog}
NOTICE, OFFER = "ogloszenie_konkursu_wieloletniego", "oferta_wieloletnia"
OFFICE, ORGANISATION = frozenset({"urzad"}), frozenset({"organizacja"})

EMPTY = """\
wkus: dokumenty, którymi gmina zleca zadania publiczne organizacjom

Na początek:
  W urzędzie: podaj raz jego dane        wkus urzad
  W organizacji: podaj raz jej dane      wkus organizacja

Co chcesz zrobić?
  Mam zrobić uchwałę, ogłoszenie, umowę  wkus nowy NAZWA
  Nie wiem, jak się ten dokument nazywa  wkus lista
  Jestem organizacją i składam ofertę    wkus nowy oferta_wieloletnia --do PLIK
  Mam gotowy plik z danymi               wkus generuj PLIK
  Chcę tylko sprawdzić, czy jest dobry   wkus sprawdz PLIK
  Ktoś przysłał mi PDF albo Worda        wkus odczytaj PLIK -o dane.yaml
  Zmienił się wójt, skarbnik albo adres  wkus urzad

Wszystkie polecenia: wkus --pomoc. O jednym z nich: wkus generuj --pomoc"""
BUSY = """\
wkus: dokumenty, którymi gmina zleca zadania publiczne organizacjom

W tym folderze:
  wkus generuj uchwala.yaml            dokument Worda jest starszy niż dane
  wkus nowy -o oferta.yaml             są pola do uzupełnienia
  wkus generuj "na konkurs 2027.yaml"  jeszcze bez dokumentu: Ogłoszenie o otw…
  wkus generuj plan.xlsx               jeszcze bez dokumentu: skoroszyt
  wkus odczytaj przyslane.pdf -o przyslane.yaml  wyjmij z niego dane

Co chcesz zrobić?
  Mam zrobić uchwałę, ogłoszenie, umowę  wkus nowy NAZWA
  Nie wiem, jak się ten dokument nazywa  wkus lista
  Jestem organizacją i składam ofertę    wkus nowy oferta_wieloletnia --do PLIK
  Mam gotowy plik z danymi               wkus generuj PLIK
  Chcę tylko sprawdzić, czy jest dobry   wkus sprawdz PLIK
  Ktoś przysłał mi PDF albo Worda        wkus odczytaj PLIK -o dane.yaml
  Zmienił się wójt, skarbnik albo adres  wkus urzad

Wszystkie polecenia: wkus --pomoc. O jednym z nich: wkus generuj --pomoc"""


def data(name, slug=OFFER, changed=1.0, *, gaps=False):
    return DataFile(name, slug, changed, open=gaps)


BUSY_FOLDER = Folder(
    data=(
        data("na konkurs 2027.yaml", NOTICE),
        data("oferta.yaml", gaps=True),
        data("plan.xlsx", ""),
        data("uchwala.yaml", "uchwala_program_wieloletni", 3.0),
        data("gotowe.yaml", "umowa_wieloletnia", 1.0),
    ),
    standing=OFFICE,
    documents=(("uchwala.docx", 2.0), ("gotowe.docx", 2.0)),
    sent=("przyslane.pdf",),
)
MANY = Folder(
    data=tuple(data(f"bardzo dluga nazwa pliku z danymi {number} {'x' * 70}.yaml") for number in range(30)),
    standing=OFFICE | ORGANISATION,
    documents=(),
    sent=("-plik.pdf", "a$b.docx"),
)
FOLDERS = (Folder(), BUSY_FOLDER, MANY, Folder(standing=ORGANISATION, data=(data("o.yaml", NOTICE),)))


@pytest.mark.parametrize(("folder", "text"), [(Folder(), EMPTY), (BUSY_FOLDER, BUSY)], ids=["empty", "busy"])
def test_page_says_what_can_be_done_next(folder, text):
    assert "\n".join(page(folder, TITLES)) == text


def test_an_organisation_sees_its_own_tasks_first():
    lines = page(FOLDERS[-1], TITLES)
    assert lines[3:5] == [
        "  wkus generuj o.yaml                       jeszcze bez dokumentu: Ogłoszenie…",
        "  wkus nowy oferta_wieloletnia --do o.yaml  oferta na ten konkurs",
    ]
    tasks = lines[lines.index("Co chcesz zrobić?") + 1 :]
    assert tasks[0].startswith("  Jestem organizacją")
    assert any("wkus organizacja" in line for line in tasks)
    assert not any("wójt" in line for line in tasks)


@pytest.mark.parametrize("folder", FOLDERS)
def test_page_fits_a_screen_and_every_console(folder):
    lines = page(folder, TITLES)
    assert len(lines) <= HEIGHT
    for line in lines:
        line.encode("cp1250")
        assert len(line) <= WIDTH or "x" * 70 in line  # a name is never cut: it has to be typed
    assert len(refusal(folder, "generuj")) <= HEIGHT


@pytest.mark.parametrize("width", [59, 46])
def test_a_narrow_window_has_its_commands_whole(width):
    found = Folder(
        (data("oferta.yaml", gaps=True), data("ogloszenie.yaml", NOTICE)), standing=frozenset({"urzad"})
    )
    wide, narrow = page(found, {}), page(found, {}, width)
    assert max(map(len, narrow)) <= width
    commands = [line[line.index("wkus ") :].partition("  ")[0] for line in wide if "wkus " in line[:43]]
    assert commands
    assert not [one for one in commands if not any(one in line for line in narrow) and "--pomoc" not in one]


def test_of_many_files_the_first_are_named_and_the_rest_counted():
    told = page(MANY, TITLES)
    assert sum(line.startswith("  wkus generuj") for line in told) == 5
    assert "  … i jeszcze 27 plików" in told
    two = Folder(data=tuple(data(f"{letter}.yaml") for letter in "abcdefg"))
    assert "  … i jeszcze 2 pliki" in page(two, TITLES)


@pytest.mark.parametrize("command", ["generuj", "sprawdz"])
def test_a_command_without_a_file_names_those_that_there_are(command):
    assert refusal(BUSY_FOLDER, command)[1] == f'  wkus {command} "na konkurs 2027.yaml"'
    assert refusal(Folder(), command)[0] == "Nie podano pliku, a w tym folderze nie ma pliku z danymi."


def test_every_command_that_is_named_exists_with_its_options():
    context = click.Context(wkus)
    told = [reckoning(wd.catalog[slug]).rpartition("napisz: ")[2] for slug in WORKBOOKS]
    assert all(line.startswith("wkus ") for line in told)
    named = [line.split() for line in told] + [
        line[line.index("wkus ") :].split()
        for folder in FOLDERS
        for line in (*page(folder, TITLES), *refusal(folder, "generuj"), *refusal(folder, "sprawdz"))
        if re.search(r"(?:^|  )wkus [a-z]", line)
    ]
    assert len(named) > 30
    for _, name, *rest in named:
        command = wkus.get_command(context, name)
        assert command is not None, f"nie ma polecenia wkus {name}"
        known = {option for one in command.params for option in one.opts}
        assert {word for word in rest if re.fullmatch("--?[a-z]+", word)} <= known, name


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("oferta.yaml", "oferta.yaml"), ("moja oferta.yaml", '"moja oferta.yaml"'), ("żółć.yaml", "żółć.yaml"),
        ("-o.yaml", "./-o.yaml"), ("a&b.yaml", '"a&b.yaml"'), ("a\x1b[31mb.yaml", '"a?[31mb.yaml"'),
    ],
)  # fmt: skip
def test_names_are_quoted_as_shells_need_it(name, typed):
    assert quoted(name) == typed


# What is found on the disk


def put(folder: Path, name: str, text: str = "", changed: float = 1000.0):
    (folder / name).write_text(text, encoding="utf-8")
    os.utime(folder / name, (changed, changed))


def test_a_folder_is_looked_at(tmp_path):
    put(tmp_path, "oferta.yaml", "# komentarz\n\ndokument: oferta-wieloletnia\ntytul:  # uzupełnij, np. X\n")
    put(tmp_path, "bom.yml", "\ufeffdokument: umowa_wieloletnia\n")
    put(tmp_path, "inne.yaml", "services:\n  dokument: x\n")
    put(tmp_path, "urzad.yaml", "plik: urzad\n")
    put(tmp_path, "oferta.docx", changed=2000.0)
    put(tmp_path, "oferta.formularz.pdf")
    put(tmp_path, "obce.pdf")
    put(tmp_path, "~$oferta.docx")
    (tmp_path / "podfolder.yaml").mkdir()
    (tmp_path / "plan.xlsx").write_bytes(
        wd.to_xlsx(wd.check(wd.catalog["plan_finansowy_kontraktu"].example_path))
    )
    put(tmp_path, "obcy.xlsx", "PK, ale nie ZIP")
    found = look(tmp_path)
    assert [(one.name, one.slug, one.open) for one in found.data] == [
        ("bom.yml", "umowa_wieloletnia", False), ("oferta.yaml", OFFER, True), ("plan.xlsx", "", False),
    ]  # fmt: skip
    assert found.standing == OFFICE
    assert [name for name, _ in found.documents] == ["oferta.docx"]
    assert found.sent == ("obce.pdf",)


def test_a_folder_that_cannot_be_read_is_an_empty_one(tmp_path):
    assert look(tmp_path / "nie ma") == Folder()
    (tmp_path / "wielki.yaml").write_bytes(b"\xff\xfe\x00" * 400_000)
    assert look(tmp_path) == Folder()


def test_office_file_is_found_around_the_folder_of_the_case(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    put(tmp_path, "urzad.yaml", "plik: urzad\n")
    (tmp_path / "sprawy" / "2027").mkdir(parents=True)
    assert look(tmp_path / "sprawy" / "2027").standing == OFFICE
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "sprawy")
    assert look(tmp_path / "sprawy" / "2027").standing == frozenset()


def test_a_user_without_a_home_still_sees_the_page(tmp_path, monkeypatch):
    def homeless():
        raise RuntimeError

    monkeypatch.setattr(Path, "home", homeless)
    put(tmp_path, "organizacja.yaml", "plik: organizacja\n")
    assert look(tmp_path).standing == ORGANISATION


# The program


def run(folder, *arguments, encoding="utf-8"):
    return subprocess.run(
        [sys.executable, "-m", "wkus_docs", *arguments], cwd=folder, capture_output=True, check=False,
        env=os.environ | {"PYTHONIOENCODING": encoding, "COLUMNS": "80", "HOME": str(folder)},
    )  # fmt: skip


def test_program_alone_shows_the_page_and_is_content(tmp_path):
    said = run(tmp_path)
    assert (said.returncode, said.stderr) == (0, b"")
    assert said.stdout.decode() == EMPTY + "\n"
    assert b"Polecenia" in run(tmp_path, "--pomoc").stdout


@pytest.mark.parametrize("encoding", ["utf-8", "cp1250"])
@pytest.mark.parametrize("command", ["generuj", "sprawdz"])
def test_a_command_without_a_file_was_called_wrongly_and_makes_nothing(command, encoding, tmp_path):
    put(tmp_path, "gmina Łódź.yaml", "dokument: oferta_wieloletnia\n")
    said = run(tmp_path, command, encoding=encoding)
    assert (said.returncode, said.stdout) == (2, b"")
    assert f'  wkus {command} "gmina Łódź.yaml"' in said.stderr.decode(encoding)
    assert [one.name for one in tmp_path.iterdir()] == ["gmina Łódź.yaml"]
