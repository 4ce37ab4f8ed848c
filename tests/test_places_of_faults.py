"""A fault put into any paragraph of a rich template is reported at the very place where it was put."""

import re
from functools import cache

import pytest

import wkus_docs as wd
from wkus_docs.errors import Place
from wkus_docs.word.package import MAIN
from wkus_docs.zip_container import pack

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_KINDS = {
    MAIN: "document.main", "word/header1.xml": "header", "word/footer1.xml": "footer",
    "word/footnotes.xml": "footnotes", "word/endnotes.xml": "endnotes",
}  # fmt: skip
_ROOTS = {"document.main": "document", "header": "hdr", "footer": "ftr"}


class Writer:
    """Writes parts paragraph by paragraph and notes the place of each."""

    def __init__(self):
        self.places, self.part, self.count, self.tables = [], "", 0, 0

    def paragraph(self, cell=(0, 0, 0), wrapping="{}", inside=""):
        """A paragraph with a slot for a fault; ``wrapping`` goes around its run, ``inside`` after it."""
        self.count += 1
        number = len(self.places)
        text = f"Akapit {self.count}."
        self.places.append(Place(self.part, self.count, text, "", *cell))
        rest = inside() if inside else ""
        run = f'<w:r><w:t xml:space="preserve">{text}[{number}]</w:t></w:r>'
        return f"<w:p>{wrapping.format(run)}{rest}</w:p>"

    def table(self, rows, columns, nested=None):
        """A table; ``nested`` is written into its last cell."""
        self.tables += 1
        number = self.tables
        made = ""
        for row in range(1, rows + 1):
            cells = ""
            for cell in range(1, columns + 1):
                inner = self.paragraph((number, row, cell))
                if nested and (row, cell) == (rows, columns):
                    inner += nested() + self.paragraph((number, row, cell))
                cells += f"<w:tc>{inner}</w:tc>"
            made += f"<w:tr>{cells}</w:tr>"
        grid = '<w:gridCol w:w="900"/>' * columns
        return f"<w:tbl><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>"

    def box(self):
        """A run with a text box of two paragraphs."""
        inner = self.paragraph() + self.paragraph()
        return (
            '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>'
            f"{inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )

    def start(self, part):
        self.part, self.count, self.tables = part, 0, 0


@cache
def template():
    """The parts of the template, with a slot „[n]” in each paragraph, and the places of the slots."""
    writer = Writer()
    writer.start(MAIN)
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    body = "".join(writer.paragraph() for _ in range(20))
    body += writer.table(3, 3, nested=lambda: writer.table(2, 2, nested=lambda: writer.table(1, 2)))
    body += writer.paragraph(inside=writer.box)
    body += writer.paragraph(wrapping=control)
    body += control.format(writer.paragraph() + writer.table(1, 1))
    body += writer.paragraph(wrapping='<w:hyperlink w:anchor="a">{}</w:hyperlink>')
    body += writer.paragraph(wrapping='<w:ins w:id="1" w:author="a">{}</w:ins>')
    body += "".join(writer.paragraph() for _ in range(8))
    inner = {MAIN: f"<w:body>{body}</w:body>"}
    for part, around in (
        ("word/header1.xml", "{}"), ("word/footer1.xml", "{}"),
        ("word/footnotes.xml", '<w:footnote w:id="1">{}</w:footnote>'),
        ("word/endnotes.xml", '<w:endnote w:id="1">{}</w:endnote>'),
    ):  # fmt: skip
        writer.start(part)
        inner[part] = around.format(writer.paragraph() + writer.table(1, 2) + writer.paragraph())
    parts = {"[Content_Types].xml": _types()}
    for part, xml in inner.items():
        root = _ROOTS.get(_KINDS[part], _KINDS[part])
        parts[part] = f'<w:{root} xmlns:w="{_W}">{xml}</w:{root}>'
    return parts, writer.places


def _types():
    kinds = "".join(
        f'<Override PartName="/{part}" ContentType="{_WORD}{kind}+xml"/>' for part, kind in _KINDS.items()
    )
    return f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{kinds}</Types>'


def with_text(number, text):
    """The template with a text in one slot and nothing in the others."""
    parts, _ = template()

    def filled(found):
        return text if int(found[1]) == number else ""

    return pack({name: re.sub(r"\[(\d+)\]", filled, xml).encode() for name, xml in parts.items()})


def faults(raw):
    with pytest.raises(wd.TemplateError) as caught:
        wd.Template(raw).render({"zero": 0, "znak": "a\x0bb", "dobra": "tak"})
    return caught.value.faults


FAULTS = {
    "składnia": "{{ dobra dobra }}",
    "nieznany znacznik": "{% iff dobra %}",
    "nieznany filtr": "{{ dobra | niema }}",
    "nieznana nazwa": "{{ niema }}",
    "nieznane pole": "{{ dobra.niema }}",
    "dzielenie przez zero": "{{ 1 / zero }}",
    "niedozwolony znak": "{{ znak }}",
    "blok bez końca": "{% if dobra %}",
    "koniec bez bloku": "{% endfor %}",
    "niedostępne": "{{ dobra.__class__ }}",
    "zła pętla": "{% for x in zero %}{% endfor %}",
    "wyjątek w warunku": "{% if 1 // zero %}{% endif %}",
    "wyjątek w przypisaniu": "{% set x = 1 / zero %}",
}


def placed(place):
    return place.part, place.paragraph, place.table, place.row, place.cell


@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_is_reported_where_it_was_put(kind):
    tag, wrong = FAULTS[kind], []
    _, places = template()
    assert len(places) > 60
    for number, expected in enumerate(places):
        found = [fault.place for fault in faults(with_text(number, tag))]
        told = [(placed(place), place.text) for place in found]
        if told != [(placed(expected), expected.text + tag)] or not tag.startswith(found[0].tag):
            wrong.append((expected, found))
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("{{ dobra }} {{ niema }} {{ dobra }}", "{{ niema }}"),
        ("{{ dobra }} {{ dobra }} {{ 1 / zero }}", "{{ 1 / zero }}"),
        ("{% if dobra %}{{ dobra }}{% endif %}{% if niema %}x{% endif %}", "{% if niema %}"),
        ("{% for x in [1] %}{{ x }}{{ niema }}{% endfor %}", "{{ niema }}"),
        ("{% if dobra %}{{ znak }}{% else %}{{ niema }}{% endif %}", "{{ znak }}"),
        ("{% set a = dobra %}{{ a }}{{ a.niema }}", "{{ a.niema }}"),
        ("{% macro m(x) %}{{ x }}{{ 1 / x }}{% endmacro %}{{ m(zero) }}", "{{ 1 / x }}"),
        ("{{ dobra }}{{ dobra | }}{{ dobra }}", "{{ dobra | }}"),
        ("{% if zero %}{% elif 1 / zero %}{% endif %}", "{% elif 1 / zero %}"),
        ("{% for x in [1] if 1 / zero %}{% endfor %}", "{% for x in [1] if 1 / zero %}"),
        ("{{ dobra }}{% set dobra.x = 1 %}", "{% set dobra.x = 1 %}"),
        ("{% macro m(a, a) %}{% endmacro %}", "{% macro m(a, a) %}"),
    ],
)  # fmt: skip
def test_among_many_tags_of_a_paragraph_the_right_one_is_named(text, named):
    _, places = template()
    wrong = []
    for number, expected in enumerate(places):
        found = [fault.place for fault in faults(with_text(number, text))]
        if [(placed(place), place.tag) for place in found] != [(placed(expected), named)]:
            wrong.append((expected, found))
    assert wrong == []


def test_faults_of_all_paragraphs_are_reported_at_once():
    parts, places = template()
    raw = pack({name: re.sub(r"\[\d+\]", "{{ a b }}", xml).encode() for name, xml in parts.items()})
    assert [placed(fault.place) for fault in faults(raw)] == [placed(place) for place in places]


def test_a_place_says_part_cell_paragraph_text_and_tag():
    _, places = template()
    number = next(n for n, place in enumerate(places) if place.table == 2)
    (fault,) = faults(with_text(number, "{{ niema }}"))
    assert str(fault.place) == (
        "treść, tabela 2, wiersz 1, komórka 1, akapit 30 „Akapit 30.{{ niema }}”, znacznik {{ niema }}"
    )
