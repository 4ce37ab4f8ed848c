"""In a draft a missing value chooses no branch: what depends on it is said neither one way nor the other."""

import ast
import re
from pathlib import Path

import pytest
from changes import changed
from word import body, docx, paragraph, table

import wkus_docs as wd
from wkus_docs.drafting import REMARKS
from wkus_docs.field import Kind, field_at
from wkus_docs.gaps import Gap, GapError
from wkus_docs.reading import read_yaml
from wkus_docs.rendering.environment import DRAFT, OURS

ROOT = Path(__file__).parent.parent
ANSWER = Gap("Czy pilne", lenient=True, undecided=True)
CHOICE, DAY = Gap("Forma", lenient=True), Gap("Termin", lenient=True)
OPEN = {"pilne": ANSWER, "forma": CHOICE, "termin": DAY, "kwota": Gap("Kwota", lenient=True), "inne": True}
OPEN |= {"brak": None, "lista": ({"x": 1}, {"x": 2})}


def written(template, names, manner=DRAFT):
    """Text of a template; a gap stands as [label]."""
    text = wd.text(wd.Template(template, manner=manner).render(names))
    return re.sub("\ue012\\[uzupełnij: (.*?)\\]\ue013", r"[\1]", text).replace("\u00a0", " ").rstrip("\n")


def drafted(source, **names):
    return written(docx(paragraph(source)), OPEN | names)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{% if pilne %}a{% else %}b{% endif %}", "[Czy pilne]"),
        ("{% if not pilne %}a{% else %}b{% endif %}", "[Czy pilne]"),
        ("{% if pilne %}a{% endif %}.", "[Czy pilne]."),
        ("{% if brak %}a{% elif pilne %}b{% else %}c{% endif %}", "[Czy pilne]"),
        ("{% if inne %}a{% elif pilne %}b{% endif %}", "a"),
        ("{% if pilne %}a{% elif inne %}b{% endif %}", "[Czy pilne]"),
        ("{% if pilne and brak %}a{% else %}b{% endif %}", "[Czy pilne]"),
        ("{% if brak and pilne %}a{% else %}b{% endif %}", "b"),
        ("{% if inne or pilne %}a{% else %}b{% endif %}", "a"),
        ("{% if brak or pilne %}a{% else %}b{% endif %}", "[Czy pilne]"),
        ("{% if forma == 'powierzenie' %}a{% else %}b{% endif %}", "[Forma]"),
        ("{% if forma != 'powierzenie' %}a{% else %}b{% endif %}", "[Forma]"),
        ("{% if forma in ['powierzenie'] %}a{% else %}b{% endif %}", "[Forma]"),
        ("{% if kwota > 5 %}a{% else %}b{% endif %}", "[Kwota]"),
        ("{% if kwota + 1 %}a{% else %}b{% endif %}", "[Kwota]"),
        ("{{ 'a' if pilne else 'b' }}", "[Czy pilne]"),
        ("{{ 'a' if inne else 'b' }}", "a"),
        ("{% set x = 'a' if pilne else 'b' %}{{ x }}", "[Czy pilne]"),
        ("{% if pilne %}{% if inne %}a{% endif %}{% endif %}", "[Czy pilne]"),
        ("{% if inne %}{% if pilne %}a{% endif %}b{% endif %}", "[Czy pilne]b"),
        ("{% for x in lista if x.x == forma %}{{ x.x }}{% endfor %}", "[Forma][Forma]"),
        ("{% for x in lista if x.x == 2 %}{{ x.x }}{% endfor %}", "2"),
        ("{% if pilne is none %}a{% else %}b{% endif %}", "[Czy pilne]"),
    ],
)
def test_an_open_condition_prints_its_gap_once(source, said):
    assert drafted(source) == said


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{% if termin %}do {{ termin | data }}{% else %}bez terminu{% endif %}", "do [Termin]"),
        ("{% if termin is none %}bez terminu{% else %}do {{ termin | data }}{% endif %}", "do [Termin]"),
        ("{% if termin and inne %}do {{ termin | data }}{% endif %}", "do [Termin]"),
        ("{% if brak %}a{% else %}b{% endif %}", "b"),
    ],
)
def test_a_value_that_is_given_and_not_readable_is_there(source, said):
    assert drafted(source) == said


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{% if pilne is true %}a{% elif pilne is false %}b{% else %}{{ pilne }}{% endif %}", "[Czy pilne]"),
        ("{% if pilne is true %}a{% endif %}{% if pilne is false and pilne is boolean %}b{% endif %}", ""),
    ],
)
def test_templates_that_knew_of_drafts_go_on_working(source, said):
    assert drafted(source) == said
    assert drafted(source, pilne=True) == "a"
    assert drafted(source, pilne=False) == "b"


@pytest.mark.parametrize(("answer", "said"), [(True, "☒"), (False, "☐"), (ANSWER, "☐"), (CHOICE, "☒")])
def test_an_open_box_stays_empty(answer, said):
    assert drafted("{% if pilne %}☒{% else %}☐{% endif %}", pilne=answer) == said


def test_a_box_of_a_list_of_choices_stays_empty():
    assert (
        drafted("{% for x in lista %}{% if x.x == forma %}☒{% else %}☐{% endif %}{{ x.x }}{% endfor %}")
        == "☐1☐2"
    )


def test_an_open_condition_about_paragraphs_prints_one_paragraph_in_their_style():
    template = docx(
        paragraph("{%p if pilne %}"),
        '<w:p><w:pPr><w:pStyle w:val="Akapit"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
        paragraph("b"),
        paragraph("{%p else %}"),
        paragraph("c"),
        paragraph("{%p endif %}"),
    )
    assert written(template, OPEN) == "[Akapit] [Czy pilne]"
    assert written(template, {"pilne": True}) == "[Akapit] a\nb"
    assert written(template, {"pilne": False}) == "c"


def test_an_open_condition_about_rows_prints_a_row_as_wide_as_the_table():
    template = docx(table(["a", "b"], ["{%tr if pilne %}", ""], ["c", "d"], ["{%tr endif %}", ""]))
    assert written(template, OPEN) == "| a | b |\n| [Czy pilne] |"
    made = body(wd.Template(template, manner=DRAFT).render(OPEN))
    assert '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r>' in made
    assert "gridSpan" not in body(wd.Template(template, manner=DRAFT).render({"pilne": True}))


def test_an_open_condition_about_a_cell_prints_a_cell():
    template = docx(table(["a", "{%tc if pilne %}", "b", "{%tc endif %}"]))
    made = body(wd.Template(template, manner=DRAFT).render(OPEN))
    assert made.count("<w:tc>") == 2
    assert "Czy pilne" in made


def test_an_open_attribute_is_as_if_the_condition_did_not_hold():
    shade = '<w:p><w:pPr><w:shd w:val="clear" w:fill="{% if pilne %}FF0000{% else %}auto{% endif %}"/></w:pPr></w:p>'
    assert 'w:fill="auto"' in body(wd.Template(docx(shade), manner=DRAFT).render(OPEN))


def test_a_unit_that_an_open_condition_leaves_out_has_no_number_yet():
    template = docx(
        paragraph("{%p if pilne %}"), paragraph("{{ ust('a') }} x"), paragraph("{%p endif %}"),
        paragraph("zob. {{ odsylacz('a') }}"),
    )  # fmt: skip
    assert written(template, OPEN) == "[Czy pilne]\nzob. [numer jednostki]"
    assert written(template, {"pilne": True}) == "1. x\nzob. ust. 1"
    with pytest.raises(wd.TemplateError, match="żadna jednostka"):
        written(template, {"pilne": False}, OURS)


def test_what_is_computed_from_a_gap_is_open():
    for compute in (lambda: CHOICE == "x", lambda: CHOICE != "x", lambda: DAY < CHOICE, lambda: not ANSWER):
        with pytest.raises(GapError) as missing:
            compute()
        assert missing.value.gap.undecided
        assert missing.value.gap.lenient
    assert bool(DAY)
    with pytest.raises(GapError):
        bool(Gap("Termin"))


FEW = 4
"""Values of a choice that are tried."""
UNITS = re.compile(r"^(\[\w+\]|\|) (?:(?:§? ?\d+[.)]\s*)+|\t)", re.MULTILINE)
ELSEWHERE = {
    ("rekomendacja_wyboru_modelu", "tryby.0.tryb"): "an act is cited in full where it comes first",
    (
        "sprawozdanie_z_realizacji",
        "rezultaty.0.czy_osiagnieto",
    ): "„nie” asks for an explanation, a field of its own",
    (
        "zarzadzenie_uniewaznienie_konkursu",
        "zakres",
    ): "the ground and the offers are fields of their own; in part, they are told task by task",
}
"""Fields of which a line depends in another way than by being asserted."""


def _ways(data, way=()):
    """Ways to every single value, in lists to those of the first item."""
    for key, value in data.items() if isinstance(data, dict) else [("0", one) for one in data[:1]]:
        if isinstance(value, dict | list):
            yield from _ways(value, (*way, key))
        else:
            yield (*way, key)


def _decided_by(model, way):
    """Return the values that a field which decides of wording may have; none for other fields."""
    found = field_at(model, tuple(int(step) if step.isdigit() else step for step in way))
    if found is None or found.is_list or found.kind not in {Kind.YES_NO, Kind.CHOICE}:
        return []
    return [choice.value for choice in found.choices][:FEW]


@pytest.mark.usefixtures("quick_charts")
def test_nothing_is_asserted_of_an_answer_or_a_choice_that_is_missing(slug):
    source, model = read_yaml(wd.catalog[slug].example_path), wd.catalog[slug].model

    def lines(way, value):
        made = wd.text(wd.render_draft(wd.check(changed(source, {".".join(way): value}))))
        return set(UNITS.sub(r"\1 ", made.replace("\u00a0", " ").partition(REMARKS)[0]).splitlines())

    for way in _ways({key: value for key, value in source.data.items() if key != "dokument"}):
        values = _decided_by(model, way)
        if values and (slug, ".".join(way)) not in ELSEWHERE:
            decided = [lines(way, value) for value in values]
            depend = set().union(*decided) - set.intersection(*decided)
            said = {line for line in depend & lines(way, "@@@") if "☐" not in line}
            assert not said, way


def test_no_template_source_asks_whether_it_is_a_draft():
    """A missing answer prints its gap by itself; „is true” would only hide the sentence."""
    sources = sorted((ROOT / "templates_pl").rglob("*.html"))
    asking = re.compile(r"\bis\s+(?:not\s+)?(?:true|false|boolean|sameas)\b")
    assert len(sources) > 100
    assert [path.parent.name for path in sources if asking.search(path.read_text(encoding="utf-8"))] == []


def test_models_compare_choices_in_a_way_that_a_gap_can_refuse():
    """„self.forma is Forma.POWIERZENIE” is false for a gap; „==” says that it is not known."""
    asking = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for folder in ("documents", "parts")
        for path in sorted((ROOT / "wkus_docs" / folder).rglob("*.py"))
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef) and _is_property(function)
        for node in ast.walk(function)
        if isinstance(node, ast.Compare) and _asks_a_field_for_identity(node)
    ]
    assert asking == []


def _is_property(function):
    return any(ast.unparse(one) in {"property", "cached_property"} for one in function.decorator_list)


def _asks_a_field_for_identity(node):
    value, operator = node.comparators[0], node.ops[0]
    constant = (isinstance(value, ast.Constant) and value.value is None) or isinstance(value, ast.Name)
    return isinstance(node.left, ast.Attribute) and isinstance(operator, ast.Is | ast.IsNot) and not constant
