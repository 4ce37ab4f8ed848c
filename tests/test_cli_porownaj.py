"""``wkus porownaj`` as a clerk meets it."""

import os
import subprocess
import sys

import pytest
from revisions import accepted, canonical, rejected

import wkus_docs as wd
from wkus_docs.word.package import unpack

SLUG = "umowa_wieloletnia"


@pytest.fixture
def run(tmp_path):
    def call(*arguments):
        return subprocess.run(
            [sys.executable, "-c", "from wkus_docs.cli import main; main()", "porownaj", *arguments],
            cwd=tmp_path, env=os.environ | {"PYTHONUTF8": "1", "COLUMNS": "200"}, capture_output=True,
            encoding="utf-8", check=False,
        )  # fmt: skip

    return call


@pytest.fixture
def versions(tmp_path):
    """Two data files: the example, and one with another number of the agreement."""
    text = wd.catalog[SLUG].example_path.read_text(encoding="utf-8")
    assert "1/2027/PWD" in text
    old, new = tmp_path / "stara.yaml", tmp_path / "nowa.yaml"
    old.write_text(text, encoding="utf-8")
    new.write_text(text.replace("1/2027/PWD", "17/2027/PWD"), encoding="utf-8")
    return old, new


def test_two_data_files(run, versions, tmp_path):
    done = run("stara.yaml", "nowa.yaml", "-o", "zmiany.docx")
    assert done.returncode == 0
    told = [line for line in done.stderr.splitlines() if " · " in line]
    assert [tuple(line.split(": ")[:2]) for line in told] == [
        ("stara.yaml:33:16", "Ostrzeżenie · Data zawarcia umowy"),
        ("nowa.yaml:33:16", "Ostrzeżenie · Data zawarcia umowy"),
        ("nowa.yaml:37:12", "Ostrzeżenie · Niektóre wartości są takie jak w przykładzie"),
    ]
    assert done.stdout.splitlines() == [
        "Zapisano: zmiany.docx",
        "Wstawień: 1, usunięć: 1, zmian wyglądu: 0.",
        "Uwaga · Właściwości pliku (tytuł) pochodzą z nowego dokumentu.",
    ]
    result = (tmp_path / "zmiany.docx").read_bytes()
    old, new = (wd.render(wd.read(path)) for path in versions)
    assert result == wd.redline(old, new)
    assert canonical(result, accepted(result)) == canonical(new)
    assert canonical(result, rejected(result)) == canonical(old)


def test_a_data_file_and_a_word_file(run, versions, tmp_path):
    (tmp_path / "nowa.docx").write_bytes(wd.render(wd.read(versions[1])))
    assert run("stara.yaml", "nowa.docx", "--autor", "Radca prawny").returncode == 0
    found = unpack((tmp_path / "nowa_zmiany.docx").read_bytes())
    assert 'w:author="Radca prawny"' in found["word/document.xml"].decode()


@pytest.mark.usefixtures("versions")
def test_equal_documents_give_no_file(run, tmp_path):
    done = run("stara.yaml", "stara.yaml", "-o", "zmiany.docx")
    assert (done.returncode, done.stdout) == (0, "Dokumenty są takie same: plik ze zmianami nie powstał.\n")
    assert not (tmp_path / "zmiany.docx").exists()


def test_faulty_data_are_told_with_their_places(run, versions, tmp_path):
    versions[1].write_text(versions[1].read_text(encoding="utf-8") + "\nnieznane_pole: x\n", encoding="utf-8")
    done = run("stara.yaml", "nowa.yaml", "-o", "zmiany.docx")
    assert done.returncode == 1
    assert "Błąd · " in done.stderr
    assert "nowa.yaml: dokumentów nie porównano. Popraw dane." in done.stderr
    assert not (tmp_path / "zmiany.docx").exists()


@pytest.mark.usefixtures("versions")
def test_different_documents_are_refused(run, tmp_path):
    example = wd.catalog["aneks_waloryzacyjny"].example_path
    done = run("stara.yaml", str(example), "-o", "zmiany.docx")
    assert done.returncode == 1
    assert "To dwa różne dokumenty" in done.stderr
    assert not (tmp_path / "zmiany.docx").exists()


def test_a_compared_file_stays(run, versions, tmp_path):
    for path in versions:
        path.with_suffix(".docx").write_bytes(wd.render(wd.read(path)))
    before = (tmp_path / "nowa.docx").read_bytes()
    assert run("stara.docx", "nowa.docx", "-o", "nowa.docx").returncode == 2
    assert run("stara.docx", "nowa.docx", "-o", "zmiany.pdf").returncode == 2
    assert (tmp_path / "nowa.docx").read_bytes() == before
