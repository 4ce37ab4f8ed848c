"""Passages that templates share: how they are put in, and that each is shared indeed."""

import re
from collections import defaultdict

import build_docs
import case_folder
import house_style
import html_spacing
import html_tree
import passages_page
import pytest
from build_templates import SOURCE, TEMPLATES
from html_source import prepare
from shared_passages import FOLDER, passages, read
from wordml import TAG, SourceError

import wkus_docs as wd
from wkus_docs import _assets

PAGE = build_docs.ROOT / "docs" / "wspolne-brzmienia.md"


def made(source, **known):
    """What pandoc is given when the passages are these."""
    found = {name: read(name, f"<!-- Tytuł. -->\n{text}") for name, text in known.items()}
    html = prepare(source, house_style.style_ids(), found)
    return html.removeprefix("<body>").removesuffix("</body>")


def test_paragraphs_are_put_in():
    assert (
        made('<div data-wstaw="a"></div><p>3</p>', a="<div>\n<p>1</p><p>2</p>\n</div>")
        == "<p>1</p><p>2</p><p>3</p>"
    )


def test_rows_are_put_in():
    source = '<table><thead data-wstaw="b"></thead><tr><td>1</td></tr><tbody data-wstaw="a"></tbody></table>'
    table = made(source, a="<tbody><tr><td>2</td></tr></tbody>", b="<thead><tr><th>0</th></tr></thead>")
    assert table == (
        "<table><thead><tr><th>0</th></tr></thead>"
        "<tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody></table>"
    )


def test_words_of_a_sentence_are_put_in():
    source = '<p>Skala:\n  <span data-wstaw="a"></span>;\n  koniec.</p>'
    assert (
        made(source, a="<span>\n  1 – nie,\n  2 – tak\n</span>") == "<p>Skala: 1 – nie, 2 – tak; koniec.</p>"
    )


def test_a_passage_may_depend_where_it_is_put_in():
    source = '<div data-wstaw="a" data-jesli="b"></div><p data-inaczej>2</p>'
    assert made(source, a="<div><p>1</p></div>") == (
        "<p>{%p if b %}</p><p>1</p><p>{%p else %}</p><p>2</p><p>{%p endif %}</p>"
    )


def test_parameters_are_names_of_the_model():
    passage = (
        '<div data-parametry="osoba kroki">'
        """<p data-dla="krok in kroki" data-jesli='osoba.rola == "osoba"'>osoba {{ osoba.plec | osoba }} {{ x.osoba }}</p>"""
        "</div>"
    )
    source = '<div data-wstaw="a" data-z-osoba="umowa.lider" data-z-kroki="dalsze_kroki"></div>'
    assert made(source, a=passage) == (
        '<p>{%p for krok in dalsze_kroki %}</p><p>{%p if umowa.lider.rola == "osoba" %}</p>'
        "<p>osoba {{ umowa.lider.plec | umowa.lider }} {{ x.osoba }}</p><p>{%p endif %}</p><p>{%p endfor %}</p>"
    )


def test_a_passage_hands_its_parameter_on():
    inner = '<span data-parametry="odpowiedz">{{ odpowiedz }}</span>'
    outer = (
        '<div data-parametry="osoba"><p><span data-wstaw="b" data-z-odpowiedz="osoba.rola"></span></p></div>'
    )
    assert (
        made('<div data-wstaw="a" data-z-osoba="lider"></div>', a=outer, b=inner) == "<p>{{ lider.rola }}</p>"
    )


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('\n<div data-wstaw="b"></div>', "Line 2: no passage 'b' in templates_pl/_wspolne."),
        ('\n<div data-wstaw="a"></div>', "Line 2: 'a' wants data-z-osoba."),
        ('\n<div data-wstaw="a" data-z-osoba="x" data-z-cel="y"></div>', "Line 2: 'a' takes no data-z-cel."),
        (
            '\n<div data-wstaw="a" data-z-osoba=\'x == "y"\'></div>',
            "Line 2: data-z-osoba='x == \"y\"' is no name",
        ),
        ('\n<div data-wstaw="a" data-z-osoba=""></div>', "Line 2: data-z-osoba='' is no name from the model"),
        ('\n<div data-wstaw="a" data-z-osoba="x"><p>1</p></div>', "Line 2: 'a' brings its own words"),
        ('<p>\n<span data-wstaw="a" data-z-osoba="x"></span></p>', "Line 2: 'a' is a <div>"),
        ('\n<div data-z-osoba="x"><p>1</p></div>', "Line 2: data-z-osoba stands without data-wstaw."),
        (
            '\n<div data-parametry="x"><p>1</p></div>',
            "Line 2: data-parametry stands around a whole passage only.",
        ),
        ('\n<p data-wstaw="a">1</p>', "Line 2: <p> takes no attribute 'data-wstaw'."),
    ],
)
def test_a_fault_of_a_template_names_its_line(source, said):
    with pytest.raises(SourceError) as caught:
        made(source, a='<div data-parametry="osoba"><p>{{ osoba }}</p></div>')
    assert str(caught.value).startswith(said)


@pytest.mark.parametrize(
    ("passage", "said"),
    [
        (
            '<div data-parametry="osoba">\n<p>osoba</p></div>',
            "_wspolne/a.html, line 2: the parameter 'osoba' is never used.",
        ),
        (
            '<div data-jesli="x">\n<p>1</p></div>',
            "_wspolne/a.html, line 2: data-jesli stands around the whole passage",
        ),
        ('<div>\n<p class="Akapitt">1</p></div>', "_wspolne/a.html, line 3: no style 'Akapitt'"),
        ("<div>\n<p data-inaczej>1</p></div>", "_wspolne/a.html, line 3: data-inaczej has no data-jesli"),
        ('<div>\n<div data-wstaw="b"></div></div>', "_wspolne/a.html, line 3: no passage 'b'"),
        ('<div>\n<div data-wstaw="a"></div></div>', "_wspolne/a.html, line 3: 'a' puts itself in."),
        (
            "<div></div><div></div>",
            "_wspolne/a.html: one <div>, <thead>, <tbody> or <span> holds the passage.",
        ),
        ("<p>1</p>", "_wspolne/a.html, line 2: <p> cannot stand in <wspolne>"),
    ],
)
def test_a_fault_of_a_passage_names_its_file_and_line(passage, said):
    with pytest.raises(SourceError) as caught:
        made('<div data-wstaw="a"></div>', a=passage)
    assert str(caught.value).startswith(said)


def test_a_passage_says_what_it_is():
    with pytest.raises(SourceError, match="a comment at the top"):
        read("a", "<div><p>1</p></div>")


def test_every_passage_stands_in_two_places():
    """What is said in one place stands there."""
    sources = [
        path.read_text(encoding="utf-8") for path in (*TEMPLATES.glob(f"*/{SOURCE}"), *FOLDER.glob("*.html"))
    ]
    places = {
        name: sum(text.count(f'data-wstaw="{name}"') for text in sources)
        for name in passages_page.uses(wd.catalog)
    }
    assert {name: count for name, count in places.items() if count < 2} == {}


def test_no_two_documents_say_the_same_in_words_of_their_own():
    """A paragraph or a row of six words or more that stands in two sources is a passage."""
    said = defaultdict(set)
    for path in (*TEMPLATES.glob(f"*/{SOURCE}"), *FOLDER.glob("*.html")):
        root = html_tree.read(
            path.read_text(encoding="utf-8"), passage=path.stem if path.parent == FOLDER else ""
        )
        html_spacing.join_lines(root)
        for element in root.iter("p", "h1", "h2", "h3", "caption", "tr"):
            words = " ".join("".join(element.itertext()).split())
            if len(re.findall(r"\w{2,}", TAG.sub("", words))) >= 6:
                said[words].add(f"{path.parent.name}/{path.name}")
    assert {words: found for words, found in said.items() if len(found) > 1} == {}


def test_passages_and_styles_are_no_documents():
    folders = {path.name for path in TEMPLATES.iterdir() if path.is_dir()}
    terms = _assets.template("_terminy").parent
    amended = _assets.template("_tekst_ujednolicony").parent
    others = {
        FOLDER,
        house_style.FOLDER,
        _assets.issued("").parent,
        _assets.standing_example("urzad").parent,
        terms,
        amended,
        *(path.parent for path in case_folder.FOLDERS),
    }
    assert folders == {*wd.catalog, *(folder.name for folder in others)}
    assert {path.parent.name for path in TEMPLATES.glob(f"*/{SOURCE}")} == {
        *wd.catalog,
        terms.name,
        amended.name,
    }


def test_the_page_shows_every_passage_and_its_documents():
    text = PAGE.read_text(encoding="utf-8")
    for name, found in passages_page.uses(wd.catalog).items():
        section = text[text.index(f"## {passages()[name].title}\n") :].partition("\n## ")[0]
        assert f"_wspolne/{name}.html)" in section
        assert all(f"](dokumenty/{use.slug}.md)" in section for use in found)
        assert "{{" not in section
        assert "{%" not in section
