"""A case whose agreement exists only on paper: what was issued before the program came, and annexes of two kinds."""

from wkus_docs._assets import TEMPLATES
from wkus_docs.case import Case

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
