"""Templates with which docxtpl loses text, prints what it should not, or fails without a place."""

from functools import partial

from conformance.case import Better
from conformance.docxml import core, note, notes, p, part, run, section, tbl
from conformance.package import word
from conformance.topics.places import textbox

_default = partial(Better, defaults=True)

_WITHOUT_GRID = (
    tbl(("{{ a }}", "b"))
    .replace("<w:tblGrid>", "")
    .replace("</w:tblGrid>", "")
    .replace('<w:gridCol w:w="1500"/>', "")
)

BETTER = (
    Better(
        name="properties that docxtpl prints with their tags",
        docx=word("Pismo", properties=core(keywords="{{ nr }}", category="{{ nr }}")),
        names={"nr": "OR.271.3"},
        loses=("OR.271.3",),
        says=("OR.271.3",),
    ),
    Better(
        name="line ends of Windows in a value",
        docx=word(p("{{ a }}")),
        names={"a": "g1\r\nh1"},
        loses=("g1\nh1",),
        says=("g1\nh1",),
    ),
    _default(
        name="markup in the body",
        docx=word(p("{{ firma }}"), "następny akapit"),
        names={"firma": "Kowalski & Syn <x> koniec"},
        loses=("Kowalski & Syn",),
        says=("Kowalski & Syn <x> koniec", "następny akapit"),
    ),
    _default(
        name="ampersand in a header",
        docx=word("x", section(("default", "header1")), parts={"header1": part("hdr", "{{ firma }}")}),
        names={"firma": "Kowalski & Syn"},
        docxtpl="XMLSyntaxError",
        says=("Kowalski & Syn",),
    ),
    Better(
        name="character that XML cannot hold, in the body",
        docx=word("pierwszy", "{{ a }}"),
        names={"a": "raz\x0bdwa"},
        loses=("raz\x0bdwa",),
        faults=("000B", "akapit 2", "{{ a }}"),
    ),
    Better(
        name="character that XML cannot hold, in a header",
        docx=word("x", section(("default", "header1")), parts={"header1": part("hdr", "{{ a }}")}),
        names={"a": "raz\x0bdwa"},
        docxtpl="XMLSyntaxError",
        faults=("000B", "nagłówek 1", "{{ a }}"),
    ),
    Better(
        name="Polish quotes in a tag",
        docx=word("{{ a | default(„brak”) }} {% if b == ‚tak’ %}zgoda{% endif %}"),
        names={"b": "tak"},
        docxtpl="TemplateSyntaxError",
        says=("brak zgoda",),
    ),
    Better(
        name="unknown name",
        docx=word("pierwszy", p("Pan ", run("{{ nazwisk }}"))),
        names={"nazwisko": "Nowak"},
        loses=("Nowak",),
        faults=("nazwisk", "akapit 2", "{{ nazwisk }}"),
    ),
    Better(
        name="attribute of an unknown name",
        docx=word("pierwszy", "{{ osoba.imie }}"),
        docxtpl="UndefinedError",
        faults=("osoba", "akapit 2", "{{ osoba.imie }}"),
    ),
    Better(
        name="division by zero",
        docx=word("pierwszy", tbl(("a", "{{ 1 / n }}"))),
        names={"n": 0},
        docxtpl="ZeroDivisionError",
        faults=("tabela 1", "komórka 2", "{{ 1 / n }}"),
    ),
    Better(
        name="condition without an end",
        docx=word("pierwszy", "{%p if n %}", "trzeci"),
        names={"n": 0},
        docxtpl="TemplateSyntaxError",
        faults=("akapit 2", "{%p if n %}"),
    ),
    Better(
        name="end without a loop",
        docx=word("pierwszy", "{%p endfor %}"),
        docxtpl="TemplateSyntaxError",
        faults=("akapit 2", "{%p endfor %}"),
    ),
    Better(
        name="unknown filter",
        docx=word("pierwszy", "{{ n | kwot }}"),
        names={"n": 0},
        docxtpl="TemplateAssertionError",
        faults=("kwot", "akapit 2", "{{ n | kwot }}"),
    ),
    Better(
        name="percent sign in a paragraph tag",
        docx=word("{%p if n % 2 %}", "nieparzysta: {{ n }}", "{%p endif %}"),
        names={"n": 3},
        docxtpl="TemplateSyntaxError",
        says=("nieparzysta: 3",),
    ),
    Better(
        name="braces of a dictionary in a paragraph tag",
        docx=word("{%p set nazwy = {'a': 'tak', 'b': 'nie'} %}", "{{ nazwy[n] }}"),
        names={"n": "a"},
        docxtpl="TemplateSyntaxError",
        says=("tak",),
    ),
    Better(
        name="endnote",
        docx=word(p("x", note(1, "endnote")), parts={"endnotes": notes("Zob. {{ a }}", kind="endnote")}),
        names={"a": "ustawę"},
        loses=("Zob. ustawę",),
        says=("Zob. ustawę",),
    ),
    Better(
        name="table without a grid",
        docx=word(_WITHOUT_GRID),
        names={"a": "komórka"},
        docxtpl="AttributeError",
        says=("komórka",),
    ),
    Better(
        name="data like a tag in a footnote of a document of two sections",
        docx=word(p("x", note(1)), section(last=False), "y", parts={"footnotes": notes("Wpis: {{ a }}")}),
        names={"a": "{{ 7*7 }}"},
        loses=("{{ 7*7 }}",),
        says=("Wpis: {{ 7*7 }}",),
    ),
    Better(
        name="way out of the template",
        docx=word("pierwszy", "{{ cycler.__init__.__globals__.os.name }}"),
        loses=("brak",),
        faults=("akapit 2", "__init__"),
    ),
    Better(
        name="ampersand in a literal",
        docx=word("{% if f == 'A & B' %}zgodne {{ f }}{% endif %}"),
        names={"f": "A & B"},
        loses=("zgodne A & B",),
        says=("zgodne A & B",),
    ),
    Better(
        name="a brace of the text before a tag of the next paragraph",
        docx=word("Zbiór {", "{{ a }}", "}"),
        names={"a": "x1"},
        docxtpl="TemplateSyntaxError",
        says=("Zbiór {\nx1\n}",),
    ),
    Better(
        name="ampersand and quotes in a core property",
        docx=word("x", properties=core(title="{{ a }}")),
        names={"a": "A & B's"},
        loses=("A & B's",),
        says=("A & B's",),
    ),
    Better(
        name="text before a joining tag in its run",
        docx=word("pierwszy", "ważne{%- if a %} {{ a }}{% endif %}"),
        names={"a": "a1"},
        loses=("ważne a1",),
        says=("a1",),
    ),
    Better(
        name="footnote of a document without properties of a section",
        docx=word(p("x", note(1)), sections=False, parts={"footnotes": notes("Zob. {{ a }}")}),
        names={"a": "ustawę"},
        loses=("Zob. ustawę",),
        says=("Zob. ustawę",),
    ),
    Better(
        name="escaped braces in the data",
        docx=word("{{ a }}"),
        names={"a": "{_{ x }_} i {_% y %_}"},
        loses=("{_{ x }_} i {_% y %_}",),
        says=("{_{ x }_} i {_% y %_}",),
    ),
    Better(
        name="lines of a value behind a text box",
        docx=word(p(textbox(p("w ramce {{ b }}")), " za ramką: {{ a }}")),
        names={"a": "g1\nh1\ti1", "b": "b1"},
        loses=("za ramką: g1\nh1\ti1",),
        says=("za ramką: g1\nh1\ti1",),
    ),
)
