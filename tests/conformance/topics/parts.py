"""Headers, footers, sections, footnotes and core properties."""

from functools import partial

from conformance.case import Case
from conformance.docxml import B, core, note, notes, p, part, picture, png, run, section, tbl
from conformance.package import word

_header = partial(Case, feature="Nagłówki i stopki (zwykłe, pierwszej strony, parzyste)")
_section = partial(Case, feature="Kilka sekcji")
_footnote = partial(Case, feature="Przypisy dolne")
_properties = partial(Case, feature="Właściwości dokumentu (tytuł, autor, temat…)")

_NAMES = {"nr": "OR.271.3", "gmina": "Osowa Góra", "l": ["jeden", "dwa"]}
_PAGE = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
_ALL = {"header1": ("default", "nagłówek"), "header2": ("first", "pierwszy"), "header3": ("even", "parzysty")}


CASES = (
    _header(
        name="default header and footer",
        docx=word(
            "{{ nr }}",
            section(("default", "header1"), ("default", "footer1")),
            parts={
                "header1": part("hdr", "Gmina {{ gmina }}"),
                "footer1": part("ftr", p("Nr {{ nr }}, strona ", _PAGE)),
            },
        ),
        names=_NAMES,
        says=("Gmina Osowa Góra", "Nr OR.271.3, strona  PAGE "),
    ),
    _header(
        name="first, even and default, three of each",
        docx=word(
            "{{ nr }}",
            section(
                *((kind, name) for name, (kind, _) in _ALL.items()),
                *((kind, name.replace("header", "footer")) for name, (kind, _) in _ALL.items()),
            ),
            parts={name: part("hdr", p(run(f"{word_} {{{{ nr }}}}", B))) for name, (_, word_) in _ALL.items()}
            | {
                name.replace("header", "footer"): part("ftr", f"stopka, {word_}: {{{{ gmina }}}}")
                for name, (_, word_) in _ALL.items()
            },
        ),
        names=_NAMES,
        says=("parzysty OR.271.3", "stopka, pierwszy: Osowa Góra"),
    ),
    _header(
        name="conditions, loops and a table in a header",
        docx=word(
            "x",
            section(("default", "header1")),
            parts={
                "header1": part(
                    "hdr",
                    "{%p if nr %}",
                    "Nr {{ nr }}",
                    "{%p endif %}",
                    tbl(
                        ("{%tr for x in l %}", ""),
                        ("{{ x }}", "{{ loop.index }}"),
                        ("{%tr endfor %}", ""),
                        grid=(3000, 3000),
                    ),
                    "{% for x in l %}{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}",
                )
            },
        ),
        names=_NAMES,
        says=("Nr OR.271.3", "jeden, dwa"),
    ),
    _header(
        name="tag cut into runs, entities, quotes",
        docx=word(
            "{{ firma }}",
            section(("default", "header1")),
            parts={
                "header1": part(
                    "hdr",
                    p(
                        run("{{ fi"),
                        run("rma", B),
                        run(" }}"),
                        " ",
                        run("{% if firma != “x” %}jest{% endif %}"),
                    ),
                )
            },
        ),
        names={"firma": "A & B <C>"},
        says=("A & B <C> jest",),
        markup=True,
    ),
    _header(
        name="picture and hyperlink beside a tag",
        docx=word(
            "x",
            section(("default", "header1")),
            parts={
                "header1": part(
                    "hdr",
                    p(
                        picture(relation="obraz"),
                        "{{ gmina }}",
                        f'<w:hyperlink r:id="adres">{run("BIP {{ nr }}")}</w:hyperlink>',
                    ),
                )
            },
            media={"image1.png": png(9)},
            relations={"header1": {"obraz": "image1.png", "adres": "https://example.org/"}},
        ),
        names=_NAMES,
        says=("Osowa GóraBIP OR.271.3",),
    ),
    _header(
        name="header without a tag, footer with one",
        docx=word(
            "x",
            section(("default", "header1"), ("default", "footer1")),
            parts={"header1": part("hdr", "stały"), "footer1": part("ftr", "{{ nr }}")},
        ),
        names=_NAMES,
        says=("OR.271.3",),
    ),
    _header(
        name="table of a fixed grid in a footer, which docxtpl leaves alone",
        docx=word(
            "x",
            section(("default", "footer1")),
            parts={"footer1": part("ftr", tbl(("{{ nr }}", "b"), grid=(1000, 1000, 1000)))},
        ),
        names=_NAMES,
        says=("OR.271.3",),
    ),
    _header(
        name="breaks of lines in a header",
        docx=word(
            "x",
            section(("default", "header1")),
            parts={"header1": part("hdr", p(run("{{ adres }}", B), style="Cytat"))},
        ),
        names={"adres": "ul. Długa 1\n80-001 Gdańsk\twoj. pomorskie\ataki akapit"},
        says=("ul. Długa 1\n80-001 Gdańsk\twoj. pomorskie\ntaki akapit",),
    ),
    _section(
        name="a header for each of two sections",
        docx=word(
            "{{ nr }}",
            section(("default", "header1"), last=False),
            "część {{ gmina }}",
            section(("default", "header2")),
            parts={"header1": part("hdr", "I {{ nr }}"), "header2": part("hdr", "II {{ gmina }}")},
        ),
        names=_NAMES,
        says=("I OR.271.3", "II Osowa Góra", "część Osowa Góra"),
    ),
    _section(
        name="one header shared by sections",
        docx=word(
            "{{ nr }}",
            section(("default", "header1"), last=False),
            "b",
            section(("default", "header1"), last=False),
            "c",
            section(("default", "header1"), ("default", "footer1")),
            parts={"header1": part("hdr", "wspólny {{ nr }}"), "footer1": part("ftr", "{{ gmina }}")},
        ),
        names=_NAMES,
        says=("wspólny OR.271.3",),
    ),
    _section(
        name="section under a condition and in a loop",
        docx=word(
            "{%p for x in l %}",
            "Rozdział {{ x }}",
            section(("default", "header1"), last=False),
            "{%p endfor %}",
            "Koniec",
            section(("default", "header2")),
            parts={"header1": part("hdr", "Wykaz {{ nr }}"), "header2": part("hdr", "{{ gmina }}")},
        ),
        names=_NAMES,
        says=("Rozdział dwa", "Wykaz OR.271.3"),
    ),
    _footnote(
        name="a value in a note",
        docx=word(
            p("Podstawa{{ nr }}", note(1), "."), parts={"footnotes": notes("Zob. {{ gmina }}, pkt {{ nr }}.")}
        ),
        names=_NAMES,
        says=("Zob. Osowa Góra, pkt OR.271.3.",),
    ),
    _footnote(
        name="several notes, formats, conditions",
        docx=word(
            p("A", note(1), " B", note(2), " {{ nr }}"),
            parts={
                "footnotes": notes(
                    p(run("{% if nr %}nr {{ nr }}{% else %}brak{% endif %}", B)),
                    p("{% for x in l %}{{ x }}; {% endfor %}"),
                )
            },
        ),
        names=_NAMES,
        says=("nr OR.271.3", "jeden; dwa; "),
        hides=("brak",),
    ),
    _footnote(
        name="tag cut into runs, two paragraphs, escaped value",
        docx=word(
            p("A", note(1)), parts={"footnotes": notes(p(run("{{ fir"), run("ma }}", B)) + p("{{ firma }}"))}
        ),
        names={"firma": "A & B"},
        says=("A & B",),
        markup=True,
    ),
    _footnote(
        name="document of two sections",
        docx=word(
            p("A", note(1)),
            section(last=False),
            "{{ nr }}",
            parts={"footnotes": notes("Zob. {{ gmina }}{% if nr %}, nr {{ nr }}{% endif %}")},
        ),
        names=_NAMES,
        says=("Zob. Osowa Góra, nr OR.271.3",),
    ),
    _footnote(
        name="notes without a tag",
        docx=word(p("{{ nr }}", note(1)), parts={"footnotes": notes("Stała treść.")}),
        names=_NAMES,
        says=("OR.271.3",),
    ),
    _footnote(
        name="note within a loop of the body",
        docx=word(
            "{%p for x in l %}",
            p("{{ x }}", note(1)),
            "{%p endfor %}",
            parts={"footnotes": notes("wspólny przypis {{ nr }}")},
        ),
        names=_NAMES,
        says=("wspólny przypis OR.271.3", "dwa"),
    ),
    _properties(
        name="every property docxtpl fills",
        docx=word(
            "x",
            properties=core(
                title="Umowa {{ nr }}",
                subject="{{ temat }}",
                creator="{{ autor }}",
                description="Uwagi: {{ autor }}",
                identifier="{{ nr }}",
                language="{{ jezyk }}",
            ),
        ),
        names={"nr": "7/2026", "temat": "Zażółć gęślą jaźń", "autor": "Urząd Gminy Łąck", "jezyk": "en-GB"},
        says=("Umowa 7/2026", "Zażółć gęślą jaźń", "Uwagi: Urząd Gminy Łąck", "en-GB"),
    ),
    _properties(
        name="conditions, loops, filters",
        docx=word(
            "x",
            properties=core(
                title="{% if nr %}{{ gmina | upper }}{% endif %}",
                description="{% for x in l %}{{ x }} {% endfor %}",
            ),
        ),
        names=_NAMES,
        says=("OSOWA GÓRA", "jeden dwa "),
    ),
    _properties(
        name="missing properties and no tags",
        docx=word("{{ nr }}", properties=core()),
        names=_NAMES,
        says=("OR.271.3",),
    ),
    _properties(
        name="comparison sign in a property",
        docx=word("x", properties=core(title="{% if n > 3 %}więcej niż {{ n - 1 }}{% endif %}")),
        names={"n": 5},
        says=("więcej niż 4",),
    ),
    _properties(
        name="Polish quotes and a line break in a value",
        docx=word("x", properties=core(title="Konkurs „{{ t }}”")),
        names={"t": "Lato\nw mieście"},
        says=("Konkurs „Lato\nw mieście”",),
    ),
)
