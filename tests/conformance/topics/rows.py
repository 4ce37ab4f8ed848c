"""``{%tr %}``: rows that come and go, tables in tables."""

from functools import partial

from conformance.case import Case
from conformance.docxml import B, p, run, tbl, tc, tr
from conformance.package import word

_row = partial(Case, feature="`{%tr %}` – wiersze w pętli i pod warunkiem")

_nested = partial(Case, feature="Tabele w tabelach i pętle w pętlach wierszy")

_cell = partial(Case, feature="`{%tc %}` – komórki w pętli i siatka kolumn")

_ROWS = [
    {"nazwa": "Warsztaty", "kwota": 100, "etapy": ["I", "II"]},
    {"nazwa": "Rajd", "kwota": 0, "etapy": ["jeden"]},
]


def _span(number: int, width: int = 4500) -> str:
    return f'<w:tcW w:w="{width}" w:type="dxa"/><w:gridSpan w:val="{number}"/>'


def _whole(text: str, columns: int = 3) -> str:
    """A row of one cell over the whole table."""
    return tr(tc(text, pr=_span(columns, 1500 * columns)))


def _columns(count: int) -> Case:
    """A header and a body row, whose cells a loop repeats."""
    return _cell(
        name=f"grid of four, {count} columns of data",
        docx=word(
            tbl(
                ("Nazwa", "{%tc for k in kolumny %}", "{{ k }}", "{%tc endfor %}"),
                ("{{ n }}", "{%tc for k in kolumny %}", "{{ loop.index * 10 }}", "{%tc endfor %}"),
                grid=(2000, 1500, 1500, 1501),
            )
        ),
        names={"kolumny": [f"K{number}" for number in range(count)], "n": "razem"},
        says=("razem",),
    )


CASES = (
    _row(
        name="loop in rows of its own",
        docx=word(
            tbl(
                ("Nazwa", "Kwota"),
                ("{%tr for w in l %}", ""),
                ("{{ w.nazwa }}", "{{ w.kwota }}"),
                ("{%tr endfor %}", ""),
                ("Razem", "{{ l | sum(attribute='kwota') }}"),
            )
        ),
        names={"l": _ROWS},
        says=("Warsztaty", "Rajd", "100"),
    ),
    _row(
        name="loop in a merged row over all columns",
        docx=word(
            tbl(
                ("Lp.", "Nazwa", "Kwota"),
                _whole("{%tr for w in l %}"),
                ("{{ loop.index }}.", "{{ w.nazwa }}", "{{ w.kwota }}"),
                _whole("{%tr endfor %}"),
            )
        ),
        names={"l": _ROWS},
        says=("2.", "Rajd"),
    ),
    _row(
        name="condition with elif and else",
        docx=word(
            tbl(
                ("Nazwa", "Ocena"),
                _whole("{%tr for w in l %}", 2),
                _whole("{%tr if w.kwota > 50 %}", 2),
                ("{{ w.nazwa }}", "wysoka"),
                _whole("{%tr elif w.kwota > 5 %}", 2),
                ("{{ w.nazwa }}", "średnia"),
                _whole("{%tr else %}", 2),
                (tc(p(run("{{ w.nazwa }}", B))), "brak środków"),
                _whole("{%tr endif %}", 2),
                _whole("{%tr endfor %}", 2),
            )
        ),
        names={"l": _ROWS},
        says=("Warsztaty", "Rajd"),
        hides=("średnia",),
    ),
    _row(
        name="empty list keeps the header",
        docx=word(
            tbl(
                ("Nazwa {{ n }}", "Kwota"),
                ("{%tr for w in l %}", ""),
                ("{{ w.nazwa }}", "nigdy"),
                ("{%tr endfor %}", ""),
                ("Razem", "0"),
            )
        ),
        names={"l": [], "n": "zadania"},
        says=("Nazwa zadania",),
        hides=("nigdy",),
    ),
    _row(
        name="loop with else",
        docx=word(
            tbl(
                ("{%tr for w in l %}", ""),
                ("{{ w.nazwa }}", "nigdy"),
                ("{%tr else %}", ""),
                ("Brak ofert", "{{ n }}"),
                ("{%tr endfor %}", ""),
                grid=(1500, 1500),
            )
        ),
        names={"l": [], "n": 7},
        says=("7",),
        hides=("nigdy",),
    ),
    _row(
        name="both tags in the row they repeat is no loop, a tag in the second cell is",
        docx=word(
            tbl(
                ("Nazwa", "Kwota"),
                ("opis", "{%tr for w in l %}"),
                ("{{ w.nazwa }}", "{{ w.kwota }}"),
                ("{%tr endfor %}", "opis"),
            )
        ),
        names={"l": _ROWS},
        says=("Rajd",),
        hides=("opis",),
    ),
    _row(
        name="properties of rows, header row, cut tags",
        docx=word(
            tbl(
                tr("Nazwa", "Kwota", pr="<w:cantSplit/><w:tblHeader/>"),
                tr(tc(p(run("{%tr f", B), run("or w in l %}"))), ""),
                tr("{{ w.nazwa }}", "{{ w.kwota }}", pr='<w:trHeight w:val="400"/>'),
                tr("{%tr endfor %}", ""),
                grid=(3000, 1500),
            )
        ),
        names={"l": _ROWS},
        says=("Rajd",),
    ),
    _row(
        name="ids of rows",
        docx=word(
            tbl(
                ("a", "b"),
                '<w:tr w:rsidR="00A1" w14:paraId="11111111" w14:textId="77777777">'
                + tc("{%tr for w in l %}")
                + tc("")
                + "</w:tr>",
                ("{{ w.nazwa }}", "x"),
                ("{%tr endfor %}", ""),
            )
        ),
        names={"l": _ROWS},
        says=("Rajd",),
    ),
    _row(
        name="set and comment rows",
        docx=word(
            tbl(
                ("{%tr set suma = l | sum(attribute='kwota') %}", ""),
                ("Suma", "{{ suma }}"),
                grid=(1500, 1500),
            )
        ),
        names={"l": _ROWS},
        says=("100",),
    ),
    _row(
        name="loop that numbers and formats within a cell",
        docx=word(
            tbl(
                ("{%tr for w in l %}", "", ""),
                (
                    tc(
                        p(run("{{ loop.index }}", B), ". {{ w.nazwa }}"),
                        p("{% if w.kwota %}{{ w.kwota }} zł{% else %}bez dotacji{% endif %}"),
                    ),
                    "{{ loop.length }}",
                    "{{ 'ostatni' if loop.last else '' }}",
                ),
                ("{%tr endfor %}", "", ""),
                grid=(2000, 1000, 1000),
            )
        ),
        names={"l": _ROWS},
        says=("1. Warsztaty", "100 zł"),
    ),
    _nested(
        name="rows of rows",
        docx=word(
            tbl(
                ("{%tr for w in l %}", ""),
                ("{{ w.nazwa }}", "{{ w.kwota }}"),
                ("{%tr for e in w.etapy %}", ""),
                ("– etap {{ e }}", "{{ loop.index }}"),
                ("{%tr endfor %}", ""),
                ("{%tr endfor %}", ""),
                grid=(1500, 1500),
            )
        ),
        names={"l": _ROWS},
        says=("– etap II", "– etap jeden"),
    ),
    _nested(
        name="table in a cell with its own loop",
        docx=word(
            tbl(
                ("{%tr for w in l %}", ""),
                tr(
                    "{{ w.nazwa }}",
                    tc(
                        tbl(
                            ("{%tr for e in w.etapy %}",),
                            ("etap {{ e }}",),
                            ("{%tr endfor %}",),
                            grid=(1400,),
                        ),
                        p(""),
                    ),
                ),
                ("{%tr endfor %}", ""),
                grid=(1500, 1500),
            ),
            "",
        ),
        names={"l": _ROWS},
        says=("etap II", "Rajd"),
    ),
    _nested(
        name="table in a table of the loop, paragraphs looped in a cell",
        docx=word(
            tbl(
                tr(
                    tc(
                        "{%p for w in l %}",
                        "{{ loop.index }}. {{ w.nazwa }}",
                        "{%p endfor %}",
                        tbl(("Stała", "{{ l | length }}")),
                        p(""),
                    ),
                    "{{ l[0].kwota }}",
                ),
                grid=(4000, 1500),
            ),
            "",
        ),
        names={"l": _ROWS},
        says=("2. Rajd", "100"),
    ),
    _nested(
        name="table in a table in a table",
        docx=word(
            tbl(
                tr(tc(tbl(tr(tc(tbl(("{{ a }}", "{{ b }}")), p("{{ c }}"))), grid=(2800,)), p(""))),
                grid=(3000,),
            ),
            "",
        ),
        names={"a": "wewnątrz", "b": "obok", "c": "pod"},
        says=("wewnątrz", "obok", "pod"),
    ),
    _nested(
        name="table per item of a paragraph loop, rows per item of the table",
        docx=word(
            "{%p for w in l %}",
            p("{{ w.nazwa }}", style="Heading1"),
            tbl(
                ("Etap", "Nr"),
                ("{%tr for e in w.etapy %}", ""),
                ("{{ e }}", "{{ loop.index }}"),
                ("{%tr endfor %}", ""),
            ),
            "",
            "{%p endfor %}",
        ),
        names={"l": _ROWS},
        says=("jeden", "II"),
    ),
    *(_columns(count) for count in (1, 2, 3, 5, 0)),
)
