"""Example cases: every document is right, complete and printed; none contradicts another of the same case.

Warnings that a case rightly brings are listed in ``sprawy.yaml``, each with its reason; a line that is no longer
needed fails.
"""

from fnmatch import fnmatchcase

import pytest
from case_folder import FOLDERS, CaseFolder
from changes import changed
from pydantic import TypeAdapter
from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs.errors import Problem, Severity
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.reading import read_yaml
from wkus_docs.scalars.data import Data

LISTED = texts_in(FOLDERS[0].parents[2] / "tests" / "sprawy.yaml")
CASES = {path.name: CaseFolder(path) for path in FOLDERS}
FILES = [(case, path.name) for case, folder in CASES.items() for path in folder.files]
DAY = TypeAdapter(Data)
_EMPTY = ("{{", "}}", "{%", "None", "Ellipsis")


def _dotted(problem: Problem) -> str:
    return ".".join(map(str, problem.path))


def _listed(case: str, name: str, problem: Problem) -> list[int]:
    """Lines of the list that allow a warning."""
    return [
        number
        for number, line in enumerate(LISTED)
        if problem.severity is Severity.WARNING
        and line["regula"] == problem.rule
        and case in line.get("sprawy", [case])
        and fnmatchcase(name, line.get("plik", "*"))
        and fnmatchcase(_dotted(problem), line.get("miejsce", "*"))
    ]


def _told(case: str, name: str, problems: tuple[Problem, ...]) -> list[str]:
    """Problems that nothing on the list allows, as a test shows them."""
    return [
        f"{name}: {_dotted(one)}: {one.message} [{one.rule}]"
        for one in problems
        if not _listed(case, name, one)
    ]


def _all_problems(case: str, name: str) -> tuple[Problem, ...]:
    """What is said of a file alone and against all earlier ones that speak of the same."""
    folder = CASES[case]
    alone = folder.checked[name]
    earlier = [folder.checked[one].document for one in folder.compared.get(name, ())]
    if not earlier or alone.document is None:
        return alone.problems
    return (*alone.problems, *wd.check(alone.document, against=earlier).problems)


@pytest.fixture(scope="module")
def found():
    """Problems by case and file, each judged once."""
    return {(case, name): _all_problems(case, name) for case, name in FILES}


def test_there_are_cases():
    assert FOLDERS
    assert all(folder.files for folder in CASES.values())
    assert max(len(folder.files) for folder in CASES.values()) >= 60  # a whole procedure


@pytest.mark.parametrize(("case", "name"), FILES)
def test_a_file_is_right_and_printed(case, name):
    checked = CASES[case].checked[name]
    assert _told(case, name, checked.problems) == []
    assert checked.document is not None
    assert checked.missing == ()
    assert name.split("_", 1)[1].startswith(checked.type.slug)  # <krok>_<slug>[_<klucz>].yaml
    text = wd.text(wd.render(checked.document))
    assert [sign for sign in _EMPTY if sign in text] == []


@pytest.mark.parametrize("case", CASES)
def test_no_document_contradicts_an_earlier_one(case, found):
    assert [
        one
        for (where, name), problems in found.items()
        if where == case
        for one in _told(case, name, problems)
    ] == []


def test_every_listed_warning_is_still_there(found):
    used = {
        (number, case)
        for (case, name), problems in found.items()
        for one in problems
        for number in _listed(case, name, one)
    }
    wanted = {
        (number, case)
        for number, line in enumerate(LISTED)
        for case in line.get("sprawy", ())
        if case in CASES
    }
    assert [(LISTED[number], case) for number, case in sorted(wanted - used)] == []
    assert {number for number, line in enumerate(LISTED) if "sprawy" not in line} <= {one for one, _ in used}
    assert all(line["powod"] for line in LISTED)


@pytest.mark.parametrize("case", CASES)
def test_the_register_knows_the_files(case):
    """Every file has its line in the journal, on the day of the document or later; the register names files that exist."""
    folder = CASES[case]
    names = {path.name for path in folder.files}
    journal = {line["plik"]: line for line in folder.register["dziennik"]}
    assert set(journal) == names
    assert len(journal) == len(folder.register["dziennik"])
    for group, field in (("nabory", "ogloszenie"), ("oferty", "plik"), ("umowy", "plik")):
        assert {line[field] for line in folder.register.get(group) or [] if field in line} <= names
    for name, line in journal.items():
        assert line["stan"] in {"wydany", "otrzymany"}
        document = folder.checked[name].document
        assert document is not None
        assert DAY.validate_python(line["data"]) >= document.data_dokumentu, (
            name,
            data_slownie(document.data_dokumentu),
        )


def test_documents_of_two_contests_are_kept_apart():
    """The case with a repeated contest has cards of offers with one number in both; they are never compared."""
    folder = CASES["jakosc_dwie_umowy"]
    first, second = (folder.keys[f"06_karta_oceny_formalnej_{one}-1.yaml"] for one in "12")
    assert first["oferta"] == second["oferta"] == "1"
    assert (first["nabor"], second["nabor"]) == ("1", "2")
    asked = folder.compared["06_karta_oceny_formalnej_2-1.yaml"]
    assert "05_ogloszenie_konkursu_wieloletniego_2.yaml" in asked
    assert not [one for one in asked if "_1.yaml" in one and "ogloszenie" in one]


@pytest.mark.parametrize(
    ("name", "way", "value", "of"),
    [
        ("07_aktualizacja_oferty_3.yaml", "data_oferty", "26 stycznia 2027", "05_oferta_wieloletnia_3.yaml"),
        ("09_protokol_kontroli_1-2027.yaml", "data_sprawozdania", "27 stycznia 2028", "09_sprawozdanie_z_realizacji_1-2027.yaml"),
        ("07_plan_finansowy_kontraktu_3.yaml", "umowa.numer_umowy", "1/2027/RPS", "07_umowa_wieloletnia_3.yaml"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_told(name, way, value, of):
    """A fact of another year, offer or agreement is a contradiction with the document of this one."""
    folder = CASES["jakosc_dwie_umowy"]
    wrong = changed(read_yaml(folder.path / name), {way: value})
    assert of in folder.compared[name]
    said = wd.check(wrong, against=folder.checked[of].document, standing=folder.path / "urzad.yaml").problems
    assert [one for one in said if _dotted(one) == way and " / " in one.rule]
