"""Which standing files a data file stands beside: the nearest, never a stranger's, under their right names."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from standing import OFFICE, ORGANISATION, changed, data_of

import wkus_docs as wd
from wkus_docs.errors import Severity
from wkus_docs.standing import found_near
from wkus_docs.standing.nearby import Near, near

SLUG = "uchwala_program_wieloletni"
HEIR = "  - imie_nazwisko: Zofia Dolna\n    plec: kobieta\n    od: 18 listopada 2026\n"
OTHER = changed(
    OFFICE,
    ("mianownik: Łapy", "mianownik: Suraż"),
    ("dopelniacz: Łap", "dopelniacz: Suraża"),
    ("miejscownik: w Łapach", "miejscownik: w Surażu"),
    ("nip: 9992879217\n", ""),
    ("regon: 998049170\n", ""),
    ("imie_nazwisko: Andrzej Maliszewski", "imie_nazwisko: Piotr Górny"),
    ("    od: 7 maja 2024\n\nprzewod", f"    od: 7 maja 2024\n    do: 17 listopada 2026\n{HEIR}\nprzewod"),
)


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home folder of its own."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path


def put(path, text=OFFICE):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def thin(folder, day="18 listopada 2026"):
    """The file of a resolution without its unit."""
    text = wd.catalog[SLUG].example_path.read_text(encoding="utf-8")
    start, end = text.index("jednostka:"), text.index("numer: XXXI")
    return put(
        folder / "uchwala.yaml",
        changed(text[:start] + text[end:], ("data_uchwaly: 18 listopada 2026", f"data_uchwaly: {day}")),
    )


def test_nothing_near(home):
    assert found_near(home / "a" / "plik.yaml") == ()


def test_the_nearest_of_each_kind(home):
    above = put(home / "organizacja.yaml", ORGANISATION)
    put(home / "urzad.yaml")
    nearest = put(home / "lapy" / "urzad.yaml")
    assert found_near(home / "lapy" / "2026" / "umowy" / "u.yaml") == (nearest, above)
    assert found_near(home / "u.yaml") == (home / "urzad.yaml", above)


def test_not_above_the_home_folder(home, tmp_path):
    put(tmp_path.parent / "urzad.yaml")
    try:
        assert found_near(home / "lapy" / "u.yaml") == ()
    finally:
        (tmp_path.parent / "urzad.yaml").unlink()


@pytest.mark.skipif(os.name != "posix", reason="only POSIX tells who may write to a folder")
def test_not_in_a_folder_that_others_may_write_to(home):
    put(home / "wspolny" / "urzad.yaml")
    put(home / "wspolny" / "moje" / "x.yaml", "x: y\n")
    (home / "wspolny").chmod(0o777)
    assert found_near(home / "wspolny" / "moje" / "u.yaml") == ()
    assert found_near(home / "wspolny" / "u.yaml") == (
        home / "wspolny" / "urzad.yaml",
    )  # one's own folder is chosen
    (home / "wspolny").chmod(0o775)
    assert found_near(home / "wspolny" / "moje" / "u.yaml") == (home / "wspolny" / "urzad.yaml",)


@pytest.mark.parametrize("name", ["urzad.yaml", "Urzad.YAML", "URZAD.yaml", "urzad.yml"])
def test_names_are_found_however_written(home, name):
    file = put(home / name)
    assert near(home / "u.yaml").found == {"urzad": file}
    assert near(home / "u.yaml").misnamed == {}


@pytest.mark.parametrize("name", ["urzad.yaml.txt", "urzad.txt", "Urzad.yml.txt", "urzad.yaml.yaml"])
def test_a_name_that_an_editor_spoiled_is_told(home, name):
    file = put(home / name)
    assert (near(home / "u.yaml").found, near(home / "u.yaml").misnamed) == ({}, {"urzad": file})
    told = [one for one in wd.problems(thin(home)) if one.file]
    assert [(one.severity, one.file) for one in told] == [(Severity.WARNING, str(file))]
    assert f"„{name}”" in told[0].message
    assert "„urzad.yaml”" in told[0].hint
    put(home / "urzad.yaml")
    assert near(home / "u.yaml").misnamed == {}


def test_a_spoiled_name_nearer_than_a_right_one_is_told(home):
    right, spoiled = put(home / "urzad.yaml"), put(home / "lapy" / "urzad.yaml.txt")
    assert near(home / "lapy" / "u.yaml") == Near({"urzad": right}, {"urzad": spoiled})
    put(home / "urzad.txt")
    assert near(home / "lapy" / "u.yaml").misnamed == {"urzad": spoiled}


@pytest.mark.parametrize("name", ["urzad", "urzad_miejski.yaml", "urzad.docx", "moj-urzad.yaml"])
def test_other_files_are_left_in_peace(home, name):
    put(home / name)
    assert near(home / "u.yaml") == near(home / "nie_ma" / "u.yaml")
    assert near(home / "u.yaml").misnamed == {}


def test_a_folder_of_that_name_is_no_file(home):
    (home / "urzad.yaml").mkdir()
    assert found_near(home / "u.yaml") == ()


def test_a_relative_path_is_shown_as_typed(home, monkeypatch):
    put(home / "lapy" / "urzad.yaml")
    thin(home / "lapy" / "umowy")
    monkeypatch.chdir(home / "lapy")
    assert found_near("umowy/uchwala.yaml") == (Path("urzad.yaml"),)
    monkeypatch.chdir(home / "lapy" / "umowy")
    assert found_near("uchwala.yaml") == (Path("..") / "urzad.yaml",)
    assert wd.check("uchwala.yaml").document.jednostka.nip == "9992879217"


def test_two_offices_on_one_computer(home):
    """Each document is of its own office, with the mayor of its day."""
    put(home / "lapy" / "urzad.yaml")
    put(home / "suraz" / "urzad.yaml", OTHER)
    mayors = {
        (office, day): wd.check(thin(home / office / "uchwaly", day)).draft.jednostka.kierownik.imie_nazwisko
        for office in ("lapy", "suraz")
        for day in ("17 listopada 2026", "18 listopada 2026", "19 listopada 2026")
    }
    assert mayors == {
        **{("lapy", f"{day} listopada 2026"): "Andrzej Maliszewski" for day in (17, 18, 19)},
        ("suraz", "17 listopada 2026"): "Piotr Górny",
        ("suraz", "18 listopada 2026"): "Zofia Dolna",
        ("suraz", "19 listopada 2026"): "Zofia Dolna",
    }


def test_text_and_data_take_nothing_by_themselves(home, monkeypatch):
    put(home / "urzad.yaml")
    path = thin(home)
    monkeypatch.chdir(home)
    lacking = [
        wd.problems(one)
        for one in (
            path.read_text(encoding="utf-8"),
            path.read_bytes(),
            dict(data_of(wd.catalog[SLUG])) | {"jednostka": None},
        )
    ]
    assert all(("jednostka",) in [one.path for one in found] for found in lacking)
    assert ("jednostka",) not in [one.path for one in wd.problems(path)]


def test_looking_loads_nothing():
    """A check with no standing file near loads none of what would read one."""
    code = (
        "import sys, wkus_docs as wd; wd.check(wd.catalog['uchwala_program_wieloletni'].example_path); "
        "print([name for name in sys.modules if name.startswith('wkus_docs.standing')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (
        done.stdout.strip()
        == "['wkus_docs.standing', 'wkus_docs.standing.folders', 'wkus_docs.standing.nearby']"
    )


def test_a_file_of_whom_a_document_holds_no_fact_is_not_looked_at(home):
    """A broken file of an organisation stops no document of the office, and the other way round."""
    put(home / "organizacja.yaml", "plik: organizacja\n\tnazwa: x\n")
    put(home / "urzad.yaml")
    assert [one for one in wd.problems(thin(home)) if one.file] == []
    put(home / "urzad.yaml", "plik: urzad\n\tnazwa: x\n")
    put(home / "organizacja.yaml", ORGANISATION)
    offer = put(
        home / "oferta.yaml", wd.catalog["oferta_wieloletnia"].example_path.read_text(encoding="utf-8")
    )
    assert wd.check(offer).document is not None
