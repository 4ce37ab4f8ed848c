"""Our documents equal docxtpl's; where docxtpl loses text, ours keep it or say why they cannot."""

import pytest
from conftest import ROOT

from conformance import oracle
from conformance.cases import CASES
from conformance.table import outcome, rows
from conformance.topics.better import BETTER
from wkus_docs.errors import TemplateError
from wkus_docs.rendering import Template

_numbered = pytest.mark.parametrize("number", range(len(CASES)), ids=[str(case) for case in CASES])
_better = pytest.mark.parametrize("case", BETTER, ids=str)
_PAGE = ROOT / "docs" / "zgodnosc-z-docxtpl.md"
_MARKS = ("<!-- tabela: początek -->", "<!-- tabela: koniec -->")


@_numbered
def test_docxtpl_fills_the_template_as_its_author_meant(number):
    case = CASES[number]
    made = oracle.docxtpl(case)
    before, after = oracle.said(case.docx), oracle.said(made)
    assert [text for text in case.says if text in before] == []
    assert [text for text in case.says if text not in after] == []
    assert [text for text in case.hides if text in after] == []
    assert oracle.misplaced(made) == []


@_numbered
def test_our_document_equals_docxtpls(number):
    assert "\n".join(outcome(number).differences) == ""


@pytest.mark.parametrize("case", [case for case in CASES if not (case.markup or case.env)], ids=str)
def test_without_markup_in_the_data_docxtpls_defaults_give_the_same(case):
    assert oracle.differences(oracle.docxtpl(case, defaults=True), oracle.docxtpl(case)) == []


@pytest.mark.parametrize("case", [case for case in CASES if not case.tied], ids=str)
def test_the_second_document_of_a_template_equals_the_first(case):
    template = oracle.compiled(case)
    assert oracle.ours(case, template) == oracle.ours(case, template)


@_better
def test_docxtpl_loses_text_or_gives_no_place(case):
    if case.docxtpl:
        with pytest.raises(Exception) as caught:  # noqa: PT011 – the name is what matters
            oracle.docxtpl(case, defaults=case.defaults)
        assert type(caught.value).__name__ == case.docxtpl
    else:
        made = oracle.said(oracle.docxtpl(case, defaults=case.defaults))
        assert [text for text in case.loses if text in made] == []


@_better
def test_we_keep_the_text_or_name_the_place(case):
    if case.says:
        made = oracle.said(Template(case.docx).render(case.names))
        assert [text for text in case.says if text not in made] == []
    else:
        with pytest.raises(TemplateError) as caught:
            Template(case.docx).render(case.names)
        assert [text for text in case.faults if text not in str(caught.value)] == []


def test_the_table_of_the_documentation_is_current(request):
    page = _PAGE.read_text(encoding="utf-8")
    before, rest = page.split(_MARKS[0])
    _, after = rest.split(_MARKS[1])
    current = f"{before}{_MARKS[0]}\n{rows()}\n{_MARKS[1]}{after}"
    if request.config.getoption("--update"):
        _PAGE.write_text(current, encoding="utf-8")
    assert _PAGE.read_text(encoding="utf-8") == current, (
        "docs/zgodnosc-z-docxtpl.md differs; pytest --update rewrites it"
    )
