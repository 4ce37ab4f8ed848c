"""A list of one item is no list: no number stands before it, and it goes on the line that leads to it."""

import re

from word import docx, paragraph

import wkus_docs as wd
from wkus_docs.law.wydania import jak_w_wydaniu
from wkus_docs.reading import Source, read_yaml

LEAD, ITEMS = paragraph("Skład:"), ("{%p for x in l %}", "{{ pkt() }}{{ x }};", "{%p endfor %}")


def said(*blocks, **names):
    """Lines of a template of ours, without the names of styles."""
    text = wd.text(wd.Template(docx(*blocks)).render(names))
    return [re.sub(r"^\[\w+\] ", "", line).replace("\u00a0", " ") for line in text.splitlines()]


def listed(*lead):
    return [*lead, *map(paragraph, ITEMS)]


def test_a_list_of_one_stands_in_the_line_that_leads_to_it():
    assert said(*listed(LEAD), l=["statut"]) == ["Skład: statut;"]
    assert said(*listed(LEAD), l=["statut", "umowa"]) == ["Skład:", "1)\tstatut;", "2)\tumowa;"]


def test_under_words_that_end_otherwise_it_is_a_paragraph():
    assert said(*listed(paragraph("Skład")), l=["statut"]) == ["Skład", "\tstatut;"]
    assert said(*listed(), l=["statut"]) == ["\tstatut;"]


def test_the_number_stays_in_a_paragraph_that_says_something_before_it():
    assert said(paragraph("{{ ust() }} {{ pkt() }}x"), paragraph("{{ ust() }} y")) == ["1. 1)\tx", "2. y"]


def test_letters_and_dashes_too():
    assert said(LEAD, paragraph("{{ lit() }}x")) == ["Skład: x"]
    assert said(LEAD, paragraph("{{ tiret() }}x")) == ["Skład: x"]
    assert said(LEAD, paragraph("{{ tiret() }}x"), paragraph("{{ tiret() }}y")) == ["Skład:", "–\tx", "–\ty"]


def test_two_lists_are_two():
    again = paragraph("{{ od_nowa() }}Dalej:")
    assert said(*listed(LEAD), *listed(again), l=["x"]) == ["Skład: x;", "Dalej: x;"]
    assert said(*listed(LEAD), *listed(again), l=["x", "y"])[3:] == ["Dalej:", "1)\tx;", "2)\ty;"]


def test_a_unit_that_is_cited_keeps_its_number():
    assert said(LEAD, paragraph("{{ pkt('a') }}x, zob. {{ odsylacz('a') }}")) == [
        "Skład:",
        "1)\tx, zob. pkt 1",
    ]


def test_an_earlier_version_numbered_it():
    with jak_w_wydaniu("0.1.0"):
        assert said(*listed(LEAD), l=["statut"]) == ["Skład:", "1)\tstatut;"]


def cut(value):
    """Data in which every list has its first item alone."""
    if isinstance(value, dict):
        return {key: cut(item) for key, item in value.items()}
    return [cut(item) for item in value[:1]] if isinstance(value, list) else value


def test_no_document_numbers_a_list_of_one(slug):
    """Every list of the example cut to one item: „1)” or „a)” stands nowhere without the next one."""
    source = read_yaml(wd.catalog[slug].example_path)
    checked = wd.check(
        Source(source.name, source.text, cut(source.data), source.keys, source.values, source.as_written)
    )
    drawn = wd.render(checked.draft, unchecked=True) if checked.document else wd.render_draft(checked)
    lines = [re.sub(r"^\[\w+\] ", "", line) for line in wd.text(drawn).splitlines()]
    alone = [
        line
        for number, line in enumerate(lines)
        if (first := re.match(r"(1|a)\)\s", line))
        and not any(
            after.startswith({"1": "2)", "a": "b)"}[first[1]]) for after in lines[number + 1 : number + 12]
        )
    ]
    assert alone == []


PAR, UST = paragraph("{{ par() }} {{ ust() }} a"), paragraph("{{ ust() }} b")


def test_a_paragraph_of_one_ustep_is_not_divided():
    assert said(PAR) == ["§ 1. a"]
    assert said(PAR, UST) == ["§ 1. 1. a", "2. b"]
    assert said(PAR, PAR, UST, PAR) == ["§ 1. a", "§ 2. 1. a", "2. b", "§ 3. a"]


def test_the_only_ustep_keeps_its_number_when_it_is_cited():
    cited = (
        paragraph("{{ par() }} {{ ust('a') }} a"),
        paragraph("{{ par() }} {{ ust() }} por. {{ odsylacz('a') }}"),
    )
    assert said(*cited) == ["§ 1. 1. a", "§ 2. por. § 1 ust. 1"]
    within = (
        paragraph("{{ par() }} {{ ust() }} a:"),
        paragraph("{{ pkt('z') }}b"),
        paragraph("{{ odsylacz('z') }}"),
    )
    assert said(*within)[0] == "§ 1. 1. a:"


def test_an_earlier_version_numbered_the_only_ustep():
    with jak_w_wydaniu("0.1.0"):
        assert said(PAR) == ["§ 1. 1. a"]
