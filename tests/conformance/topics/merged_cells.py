"""``{% colspan %}``, ``{% cellbg %}``, ``{% hm %}``, ``{% vm %}``: cells joined and coloured by data."""

from functools import partial

from conformance.case import Case
from conformance.docxml import B, p, run, tbl, tc, tr
from conformance.package import word

_colspan = partial(Case, feature="`{% colspan %}` – scalanie kolumn")
_cellbg = partial(Case, feature="`{% cellbg %}` – kolor komórki")
_hm = partial(Case, feature="`{% hm %}` – scalanie w poziomie w pętli")
_vm = partial(Case, feature="`{% vm %}` – scalanie w pionie w pętli")

_WIDTH = '<w:tcW w:w="1500" w:type="dxa"/>'
_SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>'
_PEOPLE = [
    {"nazwa": "Jan", "kolor": "FF0000", "zadania": ["a1", "b1"]},
    {"nazwa": "Ewa", "kolor": "00FF00", "zadania": ["c1"]},
]


def _dynamic(*, existing: bool) -> Case:
    """A title over as many columns as the data have, then the columns."""
    span = '<w:gridSpan w:val="3"/>' if existing else ""
    return _colspan(
        name=f"title over looped columns, span {'given' if existing else 'missing'}",
        docx=word(
            tbl(
                tr(tc("{% colspan l | count %}Tabela {{ n }}", pr=_WIDTH + span)),
                ("{%tc for k in l %}", "{{ k }}", "{%tc endfor %}"),
                grid=(1500, 1500, 1500),
            )
        ),
        names={"l": ["k1", "k2", "k3", "k4"], "n": 5},
        says=("Tabela 5", 'val="4"', "k4"),
    )


CASES = (
    _dynamic(existing=True),
    _dynamic(existing=False),
    _colspan(
        name="a number, text after the tag in another run",
        docx=word(
            tbl(tr(tc(p("{% colspan 2 %}", run("Nagłówek {{ n }}", B)))), ("a", "b"), grid=(1500, 1500))
        ),
        names={"n": 1},
        says=("Nagłówek 1", 'val="2"'),
    ),
    _colspan(
        name="tag cut into runs, after the text",
        docx=word(
            tbl(
                tr(tc(p("Razem {{ n }} ", run("{% col"), run("span ile %}", B))), "x"),
                ("a", "b", "c"),
                grid=(1500, 1500, 1500),
            )
        ),
        names={"n": 1, "ile": 2},
        says=("Razem 1", 'val="2"'),
    ),
    _colspan(
        name="in a loop of rows",
        docx=word(
            tbl(
                ("a", "b", "c"),
                ("{%tr for w in l %}", "", ""),
                tr(tc("{% colspan w %}szer. {{ w }}")),
                ("{%tr endfor %}", "", ""),
            )
        ),
        names={"l": [3, 2]},
        says=("szer. 3", "szer. 2"),
    ),
    _colspan(
        name="properties of the cell kept, two paragraphs",
        docx=word(
            tbl(
                tr(
                    tc(
                        p("{% colspan n + 1 %}Góra"),
                        p("dół {{ n }}", style="Cytat"),
                        pr=_WIDTH + '<w:gridSpan w:val="2"/>' + _SHADE + '<w:vAlign w:val="center"/>',
                    )
                ),
                ("a", "b", "c"),
                grid=(1500, 1500, 1500),
            )
        ),
        names={"n": 2},
        says=("dół 2", 'val="3"'),
    ),
    _cellbg(
        name="colour by data, shade given",
        docx=word(tbl(tr(tc("{% cellbg kolor %}tło {{ n }}", pr=_WIDTH + _SHADE), "b"), grid=(1500, 1500))),
        names={"kolor": "FFCC00", "n": 1},
        says=('fill="FFCC00"', "tło 1"),
        hides=("FFFFFF",),
    ),
    _cellbg(
        name="shade missing, tag in its own run",
        docx=word(tbl(tr(tc(p("{% cellbg kolor %}", run("tło {{ n }}", B))), "b"), grid=(1500, 1500))),
        names={"kolor": "AABBCC", "n": 1},
        says=('fill="AABBCC"', "tło 1"),
    ),
    _cellbg(
        name="in a loop of rows with a condition",
        docx=word(
            tbl(
                ("Nazwa", "Kolor"),
                ("{%tr for o in l %}", ""),
                tr(
                    tc("{% cellbg o.kolor %}{{ o.nazwa }}"),
                    tc("{% cellbg 'EEEEEE' if loop.first else 'DDDDDD' %}x"),
                ),
                ("{%tr endfor %}", ""),
            )
        ),
        names={"l": _PEOPLE},
        says=('fill="FF0000"', 'fill="00FF00"', 'fill="EEEEEE"', 'fill="DDDDDD"'),
    ),
    _cellbg(
        name="with colspan in one cell",
        docx=word(
            tbl(tr(tc("{% colspan 2 %}{% cellbg kolor %}razem {{ n }}")), ("a", "b"), grid=(1500, 1500))
        ),
        names={"kolor": "123456", "n": 1},
        says=('fill="123456"', "razem 1", 'val="2"'),
    ),
    _hm(
        name="span missing",
        docx=word(
            tbl(
                tr("Lp.", "{%tc for k in l %}", tc("{% hm %}Lata {{ n }}"), "{%tc endfor %}"),
                tr("", "{%tc for k in l %}", "{{ k }}", "{%tc endfor %}"),
                grid=(1500, 1500, 1500, 1500),
            )
        ),
        names={"l": [2026, 2027, 2028], "n": 3},
        says=("Lata 3", 'val="3"', "2028"),
    ),
    _hm(
        name="span given, multiplied",
        docx=word(
            tbl(
                tr(
                    "Lp.",
                    "{%tc for k in l %}",
                    tc("Lata{% hm %} {{ n }}", pr=_WIDTH + '<w:gridSpan w:val="2"/>'),
                    "{%tc endfor %}",
                ),
                tr("", "{%tc for k in l %}", "a {{ k }}", "b {{ k }}", "{%tc endfor %}"),
                grid=(1500, 1500, 1500, 1500, 1500),
            )
        ),
        names={"l": [2026, 2027], "n": 3},
        says=("Lata 3", 'val="4"', "b 2027"),
    ),
    _hm(
        name="formatted text, one item",
        docx=word(
            tbl(
                ("{%tc for k in l %}", tc(p(run("{% hm %}{{ n }}", B), style="Cytat")), "{%tc endfor %}"),
                ("{%tc for k in l %}", "{{ k }}", "{%tc endfor %}"),
            )
        ),
        names={"l": ["k1"], "n": "tytuł"},
        says=("tytuł", "k1"),
    ),
    _vm(
        name="name once for its rows",
        docx=word(
            tbl(
                ("Osoba", "Zadanie"),
                ("{%tr for o in l %}", ""),
                ("{%tr for z in o.zadania %}", ""),
                ("{% vm %}{{ o.nazwa }}", "{{ z }}"),
                ("{%tr endfor %}", ""),
                ("{%tr endfor %}", ""),
            )
        ),
        names={"l": _PEOPLE},
        says=("Jan", "c1", 'val="restart"', 'val="continue"'),
    ),
    _vm(
        name="text before the tag, formatted",
        docx=word(
            tbl(
                ("{%tr for z in l %}", ""),
                (tc(p(run("Razem {{ n }}{% vm %}", B), style="Cytat")), "{{ z }}"),
                ("{%tr endfor %}", ""),
                grid=(1500, 1500),
            )
        ),
        names={"l": ["a1", "b1", "c1"], "n": 7},
        says=("Razem 7", "c1", 'val="continue"'),
    ),
    _vm(
        name="two merged columns, width and border kept",
        docx=word(
            tbl(
                ("{%tr for z in l %}", "", ""),
                (
                    tc("{% vm %}lewa {{ n }}", pr=_WIDTH + '<w:vAlign w:val="center"/>'),
                    "{{ z }}",
                    "{% vm %}prawa {{ n }}",
                ),
                ("{%tr endfor %}", "", ""),
                grid=(1500, 1500, 1500),
            )
        ),
        names={"l": ["a1", "b1"], "n": 7},
        says=("lewa 7", "prawa 7"),
    ),
    _vm(
        name="with hm in one table",
        docx=word(
            tbl(
                ("Lp.", "{%tc for k in kolumny %}", tc("{% hm %}Wyniki {{ n }}"), "{%tc endfor %}"),
                ("{%tr for z in l %}", "", "", ""),
                ("{% vm %}grupa {{ n }}", "{%tc for k in kolumny %}", "{{ z }}{{ k }}", "{%tc endfor %}"),
                ("{%tr endfor %}", "", "", ""),
            )
        ),
        names={"l": ["a", "b"], "kolumny": [1, 2], "n": 7},
        says=("Wyniki 7", "grupa 7", "b2"),
    ),
    _colspan(
        name="tag and a space in a run of their own",
        docx=word(
            tbl(tr(tc(p(run("{% colspan 2 %} "), run("Tytuł {{ n }}", B)))), ("a", "b"), grid=(1500, 1500))
        ),
        names={"n": 1},
        says=("Tytuł 1", 'val="2"'),
    ),
    _cellbg(
        name="colours in turn",
        docx=word(
            tbl(
                ("{%tr for o in l %}",),
                ("{% cellbg loop.cycle('EEEEEE', 'CCCCCC') %}{{ o.nazwa }}",),
                ("{%tr endfor %}",),
                grid=(2000,),
            )
        ),
        names={"l": _PEOPLE},
        says=('fill="EEEEEE"', 'fill="CCCCCC"'),
    ),
    _vm(
        name="tag in one run, name in the next",
        docx=word(
            tbl(
                ("{%tr for z in l %}", ""),
                (tc(p("{% vm %}", run("grupa {{ n }}", B))), "{{ z }}"),
                ("{%tr endfor %}", ""),
                grid=(1500, 1500),
            )
        ),
        names={"l": ["a1", "b1"], "n": 7},
        says=("grupa 7", 'val="continue"'),
    ),
    _vm(
        name="text in one run, tag in the next",
        docx=word(
            tbl(
                ("{%tr for z in l %}", ""),
                (tc(p(run("grupa ", B), "{{ n }}{% vm %}")), "{{ z }}"),
                ("{%tr endfor %}", ""),
                grid=(1500, 1500),
            )
        ),
        names={"l": ["a1", "b1"], "n": 7},
        says=("grupa 7", 'val="continue"'),
    ),
    _hm(
        name="tag in one run, title in the next",
        docx=word(
            tbl(
                ("{%tc for k in l %}", tc(p("{% hm %}", run("Lata {{ n }}", B))), "{%tc endfor %}"),
                ("{%tc for k in l %}", "{{ k }}", "{%tc endfor %}"),
            )
        ),
        names={"l": ["k1", "k2"], "n": 7},
        says=("Lata 7", "k2", 'val="2"'),
    ),
)
