"""Listing and control characters in values: lines, tabs, paragraphs, pages."""

from functools import partial

from docxtpl import Listing

from conformance.case import Case
from conformance.docxml import B, I, note, notes, p, run, tbl
from conformance.package import word

_listing = partial(Case, feature="Listing")

_plain = partial(Case, feature="Znaki `\\n`, `\\t`, `\\a`, `\\f` w zwykłych wartościach")

_NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'

_LINES = "pierwsza\ndruga\tz tabulatorem\atrzecia\fnowa strona"

CASES = (
    _listing(
        name="lines, tabs, paragraphs, pages",
        docx=word(p("Treść: {{ a }} koniec")),
        names={"a": Listing(_LINES)},
        says=("Treść: pierwsza\ndruga\tz tabulatorem\ntrzecia\n\n\nnowa strona koniec",),
    ),
    _listing(
        name="bold run of a styled, numbered paragraph",
        docx=word(p(run("{{ a }}", B + I), style="Cytat", pr=_NUMBERED)),
        names={"a": Listing("jeden\adwa\atrzy\nb")},
        says=("jeden\ndwa\ntrzy\nb",),
    ),
    _listing(
        name="entities inside",
        docx=word(p("{{ a }}")),
        names={"a": Listing('A & B\n<C>\a"d" it\'s')},
        says=('A & B\n<C>\n"d" it\'s',),
    ),
    _listing(
        name="in a cell, in a loop of rows",
        docx=word(tbl(("{%tr for x in l %}",), ("{{ x }}",), ("{%tr endfor %}",), grid=(3000,))),
        names={"l": [Listing("a1\nb1"), Listing("c1\ad1")]},
        says=("a1\nb1", "c1\nd1"),
    ),
    _listing(
        name="empty and of a number",
        docx=word(p("[{{ a }}]{{ b }}")),
        names={"a": Listing(""), "b": Listing(12)},
        says=("[]12",),
    ),
    *(
        _plain(
            name=f"{name} in a run",
            docx=word(p("Przed {{ a }} po", " i {{ a }}")),
            names={"a": f"raz{mark}dwa{mark}trzy"},
            says=(f"raz{shown}dwa{shown}trzy",),
        )
        for name, mark, shown in (
            ("line", "\n", "\n"),
            ("tab", "\t", "\t"),
            ("paragraph", "\a", "\n"),
            ("page", "\f", "\n\n\n"),
        )
    ),
    _plain(
        name="all, in a bold run of a centred paragraph",
        docx=word(p(run("Przed {{ a }} po", B), " dalej", pr='<w:jc w:val="center"/>')),
        names={"a": _LINES},
        says=("Przed pierwsza\ndruga\tz tabulatorem\ntrzecia\n\n\nnowa strona po dalej",),
    ),
    _plain(
        name="paragraph mark in a numbered list",
        docx=word(
            p(
                run("{{ a }}", '<w:color w:val="FF0000"/>'),
                style="Cytat",
                pr=_NUMBERED + "<w:rPr><w:i/></w:rPr>",
            )
        ),
        names={"a": "jeden\adwa"},
        says=("jeden\ndwa",),
    ),
    _plain(
        name="at the ends, doubled, alone",
        docx=word(p("[{{ a }}|{{ b }}|{{ c }}]")),
        names={"a": "\nx\n\n", "b": "\t\t", "c": "\a"},
        says=("[\nx\n\n|\t\t|\n]",),
    ),
    _plain(
        name="several values and runs in one paragraph",
        docx=word(p(run("{{ a }}", B), run("{{ b }}", I), " {{ c }}")),
        names={"a": "a1\a", "b": "b1\nb2", "c": "c1\fc2"},
        says=("a1\nb1\nb2 c1",),
    ),
    _plain(
        name="in a cell, in a loop, with a condition",
        docx=word(
            tbl(
                ("{%tr for x in l %}", ""),
                ("{{ x }}", "{% if x %}{{ x }}{% endif %}"),
                ("{%tr endfor %}", ""),
                grid=(2000, 2000),
            )
        ),
        names={"l": ["a1\nb1\ac1", "zwykły"]},
        says=("a1\nb1\nc1",),
    ),
    _plain(
        name="joined by a filter, made by an expression",
        docx=word(p("{{ l | join('\\n') }} {{ a ~ '\\t' ~ a }}")),
        names={"l": ["x1", "y1"], "a": "t"},
        says=("x1\ny1 t\tt",),
    ),
    _plain(
        name="no-break spaces",
        docx=word(p("{{ a }}")),
        names={"a": "w\u00a0domu\nu\u00a0siebie"},
        says=("w\u00a0domu\nu\u00a0siebie",),
    ),
    _plain(
        name="in a footnote and a text between tags",
        docx=word(p("A {{ a }} B", note(1)), parts={"footnotes": notes("{{ a }}")}),
        names={"a": "g\nh"},
        says=("A g\nh B",),
    ),
    _plain(
        name="run with a tab of its own",
        docx=word(p("<w:r><w:rPr><w:b/></w:rPr><w:t>{{ a }}</w:t><w:tab/><w:t>{{ b }}</w:t></w:r>")),
        names={"a": "g\nh", "b": "i\aj"},
        says=("g\nh\ti\nj",),
    ),
    _plain(
        name="with markup in the data",
        docx=word(p(run("{{ a }}", B))),
        names={"a": "A & B\n<C>"},
        says=("A & B\n<C>",),
        markup=True,
    ),
    _plain(
        name="wrapped by a filter",
        docx=word("{{ a | wordwrap(5) }} {{ l | join('\\a') }}"),
        names={"a": "raz dwa trzy", "l": ["p1", "q1"]},
        says=("raz\ndwa\ntrzy p1\nq1",),
    ),
    _plain(
        name="in a hyperlink and in a control",
        docx=word(p(f'<w:hyperlink w:anchor="x">{run("{{ a }}", B)}</w:hyperlink>')),
        names={"a": "g1\nh1"},
        says=("g1\nh1",),
    ),
    _plain(
        name="raw tab and line in the text of the template",
        docx=word(
            p('<w:r><w:t xml:space="preserve">lewa\tprawa {{ a }}</w:t></w:r>'),
            p("<w:r><w:t>bez\tznacznika</w:t></w:r>"),
        ),
        names={"a": "a1"},
        says=("lewa\tprawa a1",),
    ),
)
