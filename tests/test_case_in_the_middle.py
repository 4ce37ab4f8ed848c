"""A case whose agreement exists only on paper: what was issued before the program came, and annexes of two kinds."""

from datetime import date

from wkus_docs._assets import TEMPLATES
from wkus_docs.case import Case
from wkus_docs.case.beginning import begun
from wkus_docs.catalog import catalog
from wkus_docs.errors import Severity

FOLDER = TEMPLATES / "_sprawy" / "od_srodka"


def test_facts_of_the_paper_agree_with_the_documents():
    assert Case(FOLDER).between() == ()


def test_an_annex_lists_those_before_it_and_not_those_after_it(tmp_path):
    """The annex of 2027 cannot list that of 2028; signed after it, it has to."""
    signed = {"08_aneks_umowy_1.yaml", "sprawa.yaml"}
    for path in FOLDER.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        if path.name in signed:
            assert "27 sierpnia 2027" in text
            text = text.replace("27 sierpnia 2027", "27 marca 2028")
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    told = [one.message for one in Case(tmp_path).between()]
    assert any("nie ma aneksu nr 2 " in one for one in told)


ANNEX = "08_aneks_umowy_1.yaml"
DAY = "  data_zawarcia: 30 stycznia 2026\n"


def _alone(folder, register=lambda text: text):
    """Return a case of the register and of an annex that leaves the day of the agreement out."""
    for name in ("sprawa.yaml", "urzad.yaml", ANNEX):
        text = (FOLDER / name).read_text(encoding="utf-8")
        if name == ANNEX:
            assert DAY in text
            text = text.replace(DAY, "")
        elif name == "sprawa.yaml":
            text = register(text.partition("dziennik:")[0])  # what was issued is never completed
        (folder / name).write_text(text, encoding="utf-8")
    return Case(folder)


def test_a_thin_file_takes_what_the_register_tells(tmp_path):
    entry = _alone(tmp_path).document(ANNEX)
    assert entry.checked.document.umowa.data_zawarcia == date(2026, 1, 30)
    place = entry.checked.source.place(("umowa", "data_zawarcia"))
    lines = (tmp_path / "sprawa.yaml").read_text(encoding="utf-8").splitlines()
    assert (place.file, lines[place.line - 1].strip()) == ("sprawa.yaml", "wartosc: 30 stycznia 2026")


def test_what_is_told_of_another_agreement_is_not_taken(tmp_path):
    def of_another(text):
        fact, other = "  - fakt: umowa.data_zawarcia\n", "    umowa: 5/2026/RG\n"
        return text.replace(fact, fact + other).replace("\numowy:\n", "\numowy:\n  - {numer: 5/2026/RG}\n")

    entry = _alone(tmp_path, of_another).document(ANNEX)
    assert entry.checked.document is None
    assert [one.path for one in entry.checked.problems if one.severity == Severity.ERROR] == [
        ("umowa", "data_zawarcia")
    ]


def test_of_several_agreements_what_is_said_of_none_is_not_taken(tmp_path):
    case = _alone(tmp_path, lambda text: text.replace("\numowy:\n", "\numowy:\n  - {numer: 5/2026/RG}\n"))
    told = case.told_to(catalog["umowa_wieloletnia"].model, {"umowa": "4/2026/RG"}).data
    assert told["upowaznienie"]["numer_uchwaly"] == "XV/86/2025"  # one forecast for all
    assert not {"numer_umowy", "data_zawarcia"} & told.keys()


def test_what_is_told_of_a_year_is_not_taken(tmp_path):
    case = _alone(tmp_path)
    years = {one.wartosc for one in case.register.fakty if one.rok}
    told = str([case.told_to(kind.model).data for kind in catalog.values()])
    assert years - {one.wartosc for one in case.register.fakty if not one.rok}
    assert not [one for one in years if repr(one) in told]


def test_the_next_file_says_that_the_register_knows_it(tmp_path):
    case = _alone(tmp_path)
    (tmp_path / ANNEX).unlink()
    text = begun(Case(tmp_path), "sprawozdanie_z_realizacji", thin=True).text
    assert "# numer_umowy: bierze się z pliku sprawa.yaml" in text
    assert case.told_to(catalog["sprawozdanie_z_realizacji"].model).data["numer_umowy"] == "4/2026/RG"
    whole = begun(Case(tmp_path), "sprawozdanie_z_realizacji", thin=False).text
    assert "\nnumer_umowy: 4/2026/RG\n" in whole
