"""Sources of templates: what their attributes mean, and the habits every source keeps."""

import re
from pathlib import Path

import house_style
import pytest
from build_templates import SOURCE, TEMPLATES
from html_source import prepare
from shared_passages import FOLDER
from wordml import SourceError

SOURCES = [*sorted(TEMPLATES.glob(f"*/{SOURCE}")), *sorted(FOLDER.glob("*.html"))]
every_source = pytest.mark.parametrize(
    "source", SOURCES, ids=lambda source: f"{source.parent.name}/{source.stem}"
)


def made(source):
    """What pandoc is given, without the frame."""
    html = prepare(source, house_style.style_ids(), {})
    return html.removeprefix("<body>").removesuffix("</body>")


def fault(source):
    with pytest.raises(SourceError) as caught:
        made(source)
    return str(caught.value)


def row(*cells):
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def test_a_class_becomes_a_style_for_pandoc():
    assert made('<p class="Akapit">a</p>') == '<div data-custom-style="Akapit"><p>a</p></div>'


def test_a_paragraph_is_repeated():
    assert (
        made('<p data-dla="a in b">{{ a }}</p>')
        == "<p>{%p for a in b %}</p><p>{{ a }}</p><p>{%p endfor %}</p>"
    )


def test_a_condition_goes_on_to_the_last_else():
    source = '<p data-jesli="a">1</p><h2 data-inaczej-jesli="b">2</h2><p data-inaczej>3</p><p>4</p>'
    assert made(source) == (
        "<p>{%p if a %}</p><p>1</p><p>{%p elif b %}</p><h2>2</h2><p>{%p else %}</p><p>3</p><p>{%p endif %}</p>"
        "<p>4</p>"
    )


def test_else_behind_a_loop_is_for_an_empty_list():
    source = '<p data-dla="a in b">{{ a }}</p><p data-inaczej>–</p>'
    assert made(source) == (
        "<p>{%p for a in b %}</p><p>{{ a }}</p><p>{%p else %}</p><p>–</p><p>{%p endfor %}</p>"
    )


def test_two_conditions_in_a_row_are_two():
    assert made('<p data-jesli="a">1</p><p data-jesli="b">2</p>') == (
        "<p>{%p if a %}</p><p>1</p><p>{%p endif %}</p><p>{%p if b %}</p><p>2</p><p>{%p endif %}</p>"
    )


def test_the_loop_is_outside_the_condition():
    assert made('<p data-jesli="a.x" data-dla="a in b">1</p>') == (
        "<p>{%p for a in b %}</p><p>{%p if a.x %}</p><p>1</p><p>{%p endif %}</p><p>{%p endfor %}</p>"
    )


def test_the_loop_is_inside_the_else():
    assert made('<p data-jesli="a">1</p><p data-inaczej data-dla="b in c">2</p>') == (
        "<p>{%p if a %}</p><p>1</p><p>{%p else %}</p>"
        "<p>{%p for b in c %}</p><p>2</p><p>{%p endfor %}</p><p>{%p endif %}</p>"
    )


def test_a_div_groups_and_is_gone():
    source = '<div data-jesli="a"><p>1</p><div data-dla="b in c"><p>2</p><p>3</p></div></div>'
    assert made(source) == (
        "<p>{%p if a %}</p><p>1</p><p>{%p for b in c %}</p><p>2</p><p>3</p><p>{%p endfor %}</p><p>{%p endif %}</p>"
    )


def test_rows_are_repeated_with_as_many_cells_as_the_table_has_columns():
    source = '<table><tr><td colspan="2">1</td></tr><tr data-dla="a in b"><td>2</td><td>3</td></tr></table>'
    assert made(source) == (
        '<table><tbody><tr><td colspan="2">1</td></tr>'
        f"{row('{%tr for a in b %}', '')}{row('2', '3')}{row('{%tr endfor %}', '')}</tbody></table>"
    )


def test_several_rows_stand_in_one_loop():
    source = (
        '<table><tbody data-dla="a in b"><tr><td>1</td></tr><tbody data-jesli="c"><tr><td>2</td></tr>'
        '<tr data-niech="n = loop.index" data-dla="d in a"><td>3</td></tr></tbody></tbody></table>'
    )
    assert made(source) == (
        "<table><tbody>"
        + row("{%tr for a in b %}")
        + row("1")
        + row("{%tr if c %}")
        + row("2")
        + "".join(map(row, ("{%tr set n = loop.index %}", "{%tr for d in a %}", "3", "{%tr endfor %}")))
        + row("{%tr endif %}")
        + row("{%tr endfor %}")
        + "</tbody></table>"
    )


def test_a_column_is_repeated_and_shares_its_width_with_its_marks():
    source = (
        '<table data-szerokosci="59 41"><thead><tr><th colspan="2">0</th></tr></thead>'
        '<tr><td>1</td><td data-dla="a in b">{{ a }}</td></tr></table>'
    )
    columns = "".join(f'<col style="width:{share}%">' for share in (59, 14, 13, 14))
    assert made(source) == (
        f'<table><colgroup>{columns}</colgroup><thead><tr><th colspan="4">0</th></tr></thead>'
        f"<tbody>{row('1', '{%tc for a in b %}', '{{ a }}', '{%tc endfor %}')}</tbody></table>"
    )


def test_a_row_hands_its_style_to_cells_without_one():
    source = '<table><tr class="Liczba"><td>1</td><td class="Etykieta">2</td></tr></table>'
    boxes = [
        f'<div data-custom-style="{style}"><p>{words}</p></div>'
        for style, words in (("Liczba", 1), ("Etykieta", 2))
    ]
    assert made(source) == f"<table><tbody>{row(*boxes)}</tbody></table>"


def test_paragraphs_of_a_cell_are_chosen():
    source = '<table><tr><td><p data-jesli="a">1</p><p data-inaczej>2</p></td></tr></table>'
    cell = "<p>{%p if a %}</p><p>1</p><p>{%p else %}</p><p>2</p><p>{%p endif %}</p>"
    assert made(source) == f"<table><tbody>{row(cell)}</tbody></table>"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<p>\n  Raz.\n  Dwa\n    trzy.\n</p>", "<p>Raz. Dwa trzy.</p>"),
        ("<p>Raz.\n{% if a %} Dwa.\n{% endif %} Trzy.</p>", "<p>Raz.{% if a %} Dwa.{% endif %} Trzy.</p>"),
        (
            "<p>{% if a %}\n  raz\n{% else %}\n  dwa\n{% endif %}\n.</p>",
            "<p>{% if a %}raz{% else %}dwa{% endif %}.</p>",
        ),
        ("<p>Raz {{ a }}\n  {{ b }}</p>", "<p>Raz {{ a }} {{ b }}</p>"),
        ("<p>raz\n<br>\ndwa</p>", "<p>raz<br>dwa</p>"),
        ("<p>raz\n<strong>dwa</strong>\ntrzy</p>", "<p>raz <strong>dwa</strong> trzy</p>"),
        ("<p>{{ a |\n  wyliczenie }}</p>", "<p>{{ a | wyliczenie }}</p>"),
        ("<p>a&nbsp;b &lt; {{ c }}</p>", "<p>a\u00a0b &lt; {{ c }}</p>"),
    ],
)
def test_the_end_of_a_line_is_a_space_or_nothing(source, words):
    assert made(source).replace("&#160;", "\u00a0") == words


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("<p>\n</p>\n<p data-inaczej>a</p>", "Line 3: data-inaczej has no data-jesli"),
        (
            '<p data-jesli="a">1</p>\n<p>2</p>\n<p data-inaczej>3</p>',
            "Line 3: data-inaczej has no data-jesli",
        ),
        ('<p data-jesli="a" data-dla="b in c">1</p>\n<p data-inaczej>2</p>', "Line 2: data-inaczej has no"),
        (
            '<p data-dla="a in b">1</p>\n<p data-inaczej-jesli="c">2</p>',
            "Line 2: data-inaczej-jesli stands behind a loop",
        ),
        (
            '<p data-jesli="a">1</p>\n<p data-inaczej data-jesli="b">2</p>',
            "Line 2: data-jesli, data-inaczej-jesli",
        ),
        ('<p>1</p>\n<p\n data-jesli="">2</p>', "Line 2: data-jesli says nothing."),
        ('<p>1</p>\n<p data-dla=" ">2</p>', "Line 2: data-dla says nothing."),
        ('<p data-jesli="a">1</p>\n<p data-inaczej="b">2</p>', "Line 2: data-inaczej takes no value"),
        ('\n<p data-dla="cele">1</p>', 'Line 2: data-dla="cele" cannot be read'),
        ('\n<p data-jesli="a =">1</p>', 'Line 2: data-jesli="a =" cannot be read'),
        ('\n<p data-jezeli="a">1</p>', "Line 2: <p> takes no attribute 'data-jezeli'."),
        ('\n<p data-custom-style="Akapit">1</p>', "Line 2: <p> takes no attribute 'data-custom-style'."),
        ('\n<p class="Akapit" class="Punkt">1</p>', "Line 2: the attribute 'class' stands twice."),
        ('\n<p class="Akapitt">1</p>', "Line 2: no style 'Akapitt'"),
        ('\n<div class="Akapit">1</div>', "Line 2: <div> takes no attribute 'class'."),
        ("<div>\n<p>1</p>\n2</div>", "Line 3: '2' stands bare in <div>"),
        ("<p>1</p>\n\n  zdanie", "Line 3: 'zdanie' stands bare in the document"),
        ("<p>1\n<p>2</p>", "Line 2: <p> cannot stand in <p>; <p> is open since Line 1."),
        ("<div>\n<p>1</p>", "Line 1: <div> is never closed."),
        ("<p>1</p>\n</div>", "Line 2: </div> closes nothing; nothing is open."),
        ("\n<ol><li>1</li></ol>", "Line 2: <ol> is not used here; number the items"),
        ("\n<section></section>", "Line 2: <section> is not used here"),
        ("<table>\n</table>", "Line 1: the table has no rows."),
        (
            '\n<table data-szerokosci="50 50"><tr><td>1</td></tr></table>',
            "Line 2: data-szerokosci gives 2 widths; the table has 1",
        ),
        (
            '\n<table data-szerokosci="a"><tr><td>1</td></tr></table>',
            "Line 2: data-szerokosci: 'a' is no number",
        ),
        ('<table><tr>\n<td colspan="0">1</td></tr></table>', "Line 2: colspan='0' is no number of cells."),
        (
            '<table><tr>\n<td colspan="2" data-dla="a in b">1</td></tr></table>',
            "Line 2: a repeated cell takes one column",
        ),
        (
            '<table><tr><td>słowa\n<p data-jesli="a">1</p></td></tr></table>',
            "Line 2: words stand bare beside this <p>",
        ),
        ("", "The template is empty"),
    ],
)
def test_a_fault_names_its_line(source, said):
    assert fault(source).startswith(said)


@every_source
def test_no_line_only_controls(source):
    statements = re.compile(r"<(?!span)[^>]+>|\{%.*?%\}")
    assert [line for line in _lines(source) if "{%" in line and not statements.sub("", line).strip()] == []


@every_source
def test_no_line_is_longer_than_160_characters(source):
    assert [line for line in _lines(source) if len(line) > 160] == []


@every_source
def test_no_tag_stands_for_a_paragraph_a_row_or_a_cell(source):
    assert re.findall(r"\{%-?\s*(?:p|tr|tc)\b.*?%\}", source.read_text(encoding="utf-8")) == []


@every_source
def test_one_sentence_stands_on_a_line(source):
    """Abbreviations and numbers end with a full stop too, so a sentence is known by its last whole word."""
    ends = re.compile(
        r"(?<=[a-ząćęłńóśźż”)}]{3})[.?!]”?(?:</?\w+>|\{%.*?%\})* +(?:</?\w+>|\{%.*?%\})*[„(]?[A-ZĄĆĘŁŃÓŚŹŻ]"
    )
    exempt = re.compile(r"<!--|<h\d>")
    assert [line for line in _lines(source) if ends.search(line) and not exempt.search(line)] == []


def _lines(source: Path) -> list[str]:
    return source.read_text(encoding="utf-8").splitlines()


@every_source
def test_no_word_sticks_to_the_word_before_a_tag(source):
    """A line that ends in a tag leaves no space: a word behind a word before it asks for one of its own."""
    stuck = re.findall(
        r"[\w)”](?:\{% (?:if|elif|else)[^%]*%\})+\n\s*[\w(„]", source.read_text(encoding="utf-8")
    )
    assert stuck == []
