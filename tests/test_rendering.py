"""The engine: tags, places of faults, escaping, sandbox, the same bytes for the same data."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from multiprocessing import get_context

import pytest
from jinja2 import ChainableUndefined, Environment
from word import body, docx, paragraph, table

import wkus_docs as wd
from wkus_docs.rendering.environment import OURS
from wkus_docs.rendering.template import _KEPT, _cache
from wkus_docs.word.package import read
from wkus_docs.zip_container import MAX_ENTRIES, pack


def said(*blocks, **names):
    return wd.text(wd.Template(docx(*blocks)).render(names)).splitlines()


def test_a_tag_cut_by_word_into_runs_is_one_tag():
    assert said(paragraph("Organ: {", "{ org", "an }} koniec"), organ="Wójt") == ["Organ: Wójt koniec"]


def test_paragraph_row_and_cell_tags_replace_what_they_stand_in():
    blocks = (
        paragraph("{%p if jest %}"), paragraph("tak"), paragraph("{%p else %}"), paragraph("nie"),
        paragraph("{%p endif %}"),
        table(["{%tr for w in wiersze %}", ""], ["{{ w.a }}", "{{ w.b }}"], ["{%tr endfor %}", ""]),
    )  # fmt: skip
    lines = said(*blocks, jest=True, wiersze=[{"a": "1", "b": "2"}, {"a": "3", "b": "4"}])
    assert lines == ["tak", "| 1 | 2 |", "| 3 | 4 |"]


def test_columns_repeat_with_their_grid():
    rendered = wd.Template(
        docx(table(["Lp.", "{%tc for rok in lata %}", "{{ rok }}", "{%tc endfor %}"]))
    ).render({"lata": [2027, 2028, 2029]})
    assert wd.text(rendered) == "| Lp. | 2027 | 2028 | 2029 |\n"
    assert body(rendered).count("<w:gridCol") == 4
    assert body(rendered).count('w:w="1000"') == 4


def test_colspan_is_set_by_the_data():
    rendered = wd.Template(docx(table(["{% colspan n %}Wartość"]))).render({"n": 3})
    assert '<w:gridSpan w:val="3"/>' in body(rendered)
    assert wd.text(rendered) == "| Wartość |\n"


def test_polish_quotes_in_a_tag():
    assert said(paragraph("{{ wartosc | default(„brak”) }}"), wartosc="jest") == ["jest"]


@pytest.mark.parametrize(
    "before", [0, 1017, 1018, 1019, 1020, 1021, 1022, 1023]
)  # where a batch of pieces ends
def test_the_dot_of_an_abbreviation_closes_the_sentence(before):
    blocks = (
        paragraph(
            "{% for x in lp %}{{ x }}{% endfor %}{{ wartosc | bez_kropki }}{{ '.' if koniec else ';' }}"
        ),
    )
    template = wd.Template(docx(*blocks), manner=OURS)
    said_of = [
        wd.text(template.render({"lp": ("x",) * before, "wartosc": "do 2026 r.", "koniec": end}))[before:]
        for end in (True, False)
    ]
    assert said_of == ["do 2026\u00a0r.\n", "do 2026\u00a0r.;\n"]


@pytest.mark.parametrize(
    "value", ["A & B", "<oddział>", "„cudzysłów”", "{{ 7*7 }}", "{% if x %}", "{# #}", "]]>", "&amp;", "${x}"]
)
def test_values_appear_as_typed(value):
    assert said(paragraph("[{{ wartosc }}]"), wartosc=value) == [f"[{value}]"]


def test_line_breaks_and_tabs_become_words_own():
    rendered = body(wd.Template(docx(paragraph("{{ x }}"))).render({"x": "a\nb\tc"}))
    assert "a</w:t><w:br/>" in rendered
    assert "b</w:t></w:r><w:r><w:tab/></w:r>" in rendered


@pytest.mark.parametrize(
    ("blocks", "names", "expected"),
    [
        ([paragraph("Organ {{ orgna }}")], {}, "akapit 1 „Organ {{ orgna }}”"),
        ([paragraph("a"), paragraph("{% if x %}b")], {"x": 1}, "treść, akapit 2"),
        ([paragraph("Dzielenie {{ 1 / zero }}")], {"zero": 0}, "Dzielenie"),
        ([paragraph("{{ x | nieznany }}")], {"x": 1}, "nieznany"),
        ([paragraph("Znak {{ x }}")], {"x": "a\x0bb"}, "U+000B"),
        ([paragraph("{%tr for x in y %}")], {"y": []}, "poza tabelą"),
        ([paragraph("{{ odsylacz('brak') }}")], {}, "brak"),
        ([paragraph("{{ ''.__class__.__mro__ }}")], {}, "unsafe"),
    ],
)
def test_faults_of_a_template_name_their_place(blocks, names, expected):
    with pytest.raises(wd.TemplateError) as caught:
        wd.Template(docx(*blocks)).render(names)
    assert expected in str(caught.value)


@pytest.mark.parametrize("value", [Decimal(1), date(2026, 1, 1), [], None, True])
def test_a_template_of_ours_prints_no_value_without_a_word_for_it(value):
    template = wd.Template(docx(paragraph("Wartość {{ x }}")), manner=OURS)
    with pytest.raises(wd.TemplateError, match="bez filtra"):
        template.render({"x": value})


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"to nie jest zip",
        pack({"a.txt": b"x"}),
        pack({"word/document.xml": b"<a>{", "x": b""}),
        pack({"word/document.xml": b'<!DOCTYPE a [<!ENTITY x "y">]><a>{{ x }}&x;</a>'}),
        pack({"word/document.xml": b"<a/>", "word/vbaProject.bin": b""}),
        pack({"word/document.xml": b"<a/>"} | {f"x{n}": b"" for n in range(MAX_ENTRIES)}),
    ],
)
def test_what_is_no_safe_word_file_is_refused(raw):
    with pytest.raises(wd.TemplateError):
        wd.Template(raw).render({})


def test_units_are_numbered_without_gaps_and_cited_by_label():
    blocks = [paragraph(text) for text in (
        "{{ par() }} {{ ust() }} zob. {{ odsylacz('zwrot') }}", "{{ ust() }}{{ pkt() }}",
        "{%p if False %}", "{{ par('nie') }}", "{%p endif %}", "{{ par('zwrot') }} {{ lit() }}",
    )]  # fmt: skip
    lines = [line.replace("\u00a0", " ") for line in said(*blocks)]
    assert lines == ["§ 1. 1. zob. § 2", "2.1)\t", "§ 2. a)\t"]


def test_one_template_serves_many_threads():
    template = wd.Template(docx(paragraph("{{ par() }} {{ n }}")))
    expected = {n: template.render({"n": n}) for n in range(50)}
    with ThreadPoolExecutor(8) as pool:
        rendered = list(pool.map(lambda n: (n, template.render({"n": n})), list(range(50)) * 10))
    assert all(expected[n] == made for n, made in rendered)


def test_a_template_is_compiled_once_for_a_content(tmp_path):
    raw = docx(paragraph("raz {{ n }}"))
    (tmp_path / "a.docx").write_bytes(raw)
    first, second = wd.Template(tmp_path / "a.docx"), wd.Template(raw)
    assert first._compiled is second._compiled  # noqa: SLF001 – the one sign that it was compiled once
    (tmp_path / "a.docx").write_bytes(docx(paragraph("dwa {{ n }}")))
    assert wd.text(wd.Template(tmp_path / "a.docx").render({"n": 1})) == "dwa 1\n"
    assert wd.text(first.render({"n": 1})) == "raz 1\n"


def test_only_the_last_templates_are_kept():
    for number in range(_KEPT + 5):
        wd.Template(docx(paragraph(f"{number} {{{{ n }}}}")))
    assert len(_cache._kept) == _KEPT  # noqa: SLF001 – nothing public tells how many are kept


def test_a_template_travels_to_other_processes():
    template = wd.Template(docx(paragraph("{{ par() }} {{ n }}")))
    expected = [template.render({"n": n}) for n in range(4)]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert list(pool.map(template.render, [{"n": n} for n in range(4)])) == expected


def test_entries_nobody_changes_are_copied_as_they_are_packed():
    raw = docx(paragraph("{{ n }}"), word__styles_xml="x" * 5000)
    before, after = read(raw), read(wd.Template(raw).render({"n": 1}))
    assert after["word/styles_xml"].packed == before["word/styles_xml"].packed
    assert after["word/document.xml"].packed != before["word/document.xml"].packed


def test_a_callers_environment_is_copied_and_made_to_escape():
    own = Environment(undefined=ChainableUndefined)  # noqa: S701 – that it does not escape is the point
    own.filters["krzyk"] = lambda value: f"{value}!"
    template = wd.Template(docx(paragraph("{{ a | krzyk }}{{ nic.tu.nie.ma }}")), jinja_env=own)
    assert wd.text(template.render({"a": "A & B"})) == "A & B!\n"
    assert own.autoescape is False
    assert "_within_budget" not in own.filters


def test_a_template_that_collects_rows_leaves_the_data_alone():
    blocks = [paragraph("{%p for x in dane %}{% set _ = dane.append(x) if dane|length &lt; 4 %}{%p endfor %}"),
              paragraph("{% set zebrane = [] %}{% set _ = zebrane.append(7) %}{{ zebrane[0] }} {{ dane|length }}")]  # fmt: skip
    rows = [1, 2]
    wd.Template(docx(*blocks)).render({"dane": rows})
    assert rows == [1, 2]


def test_a_cell_that_the_data_leave_empty_keeps_a_paragraph():
    cell = (
        f"<w:tc>{paragraph('{%p for x in lista %}')}{paragraph('{{ x }}')}{paragraph('{%p endfor %}')}</w:tc>"
    )
    grid = '<w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>'
    template = wd.Template(docx(f"<w:tbl>{grid}<w:tr>{cell}</w:tr></w:tbl>"))
    assert "<w:tc><w:p/></w:tc>" in body(template.render({"lista": []}))
    assert "<w:p/>" not in body(template.render({"lista": ["a"]}))


def test_struck_text_is_seen_in_the_projection():
    struck = "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>nie</w:t></w:r><w:r><w:t> tak</w:t></w:r></w:p>"
    assert wd.text(docx(struck)) == "~~nie~~ tak\n"
