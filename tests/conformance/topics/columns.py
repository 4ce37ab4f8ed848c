"""``{%tc %}``: cells that come and go, and the grid that follows them."""

from functools import partial

from conformance.case import Case
from conformance.docxml import B, p, run, tbl, tc, tr
from conformance.package import word

_cell = partial(Case, feature="`{%tc %}` – komórki w pętli i siatka kolumn")

_grid = partial(Case, feature="Siatka tabel bez znaczników (za dużo albo za mało kolumn)")


def _span(number: int, width: int = 4500) -> str:
    return f'<w:tcW w:w="{width}" w:type="dxa"/><w:gridSpan w:val="{number}"/>'


def _whole(text: str, columns: int = 3) -> str:
    """A row of one cell over the whole table."""
    return tr(tc(text, pr=_span(columns, 1500 * columns)))


CASES = (
    _cell(
        name="grid as wide as the data",
        docx=word(tbl(("{%tc for k in l %}", "{{ k }}", "{%tc endfor %}"))),
        names={"l": ["a1", "b2", "c3"]},
        says=("a1", "b2", "c3"),
    ),
    _cell(
        name="dynamic table: labels, then rows of columns",
        docx=word(
            tbl(
                ("{%tc for k in etykiety %}", tc(p(run("{{ k }}", B))), "{%tc endfor %}"),
                _whole("{%tr for w in wiersze %}"),
                ("{%tc for x in w.kolumny %}", "{{ x }}", "{%tc endfor %}"),
                _whole("{%tr endfor %}"),
                grid=(1500, 1500, 1500),
            )
        ),
        names={
            "etykiety": ["owoc", "warzywo", "kamień", "rzecz"],
            "wiersze": [
                {"kolumny": ["banan", "papryka", "piryt", "taxi"]},
                {"kolumny": ["jabłko", "pomidor", "azuryt", "tir"]},
            ],
        },
        says=("owoc", "taxi", "pomidor"),
    ),
    _cell(
        name="label of a row before looped cells",
        docx=word(
            tbl(
                ("Lp.", "{%tc for k in l %}", "{{ k }}", "{%tc endfor %}", "Uwagi"),
                ("{%tr for w in wiersze %}", "", "", "", ""),
                ("{{ loop.index }}", "{%tc for x in w %}", "{{ x }}", "{%tc endfor %}", "–"),
                ("{%tr endfor %}", "", "", "", ""),
            )
        ),
        names={"l": ["A1", "B1"], "wiersze": [[1, 2], [3, 4]]},
        says=("A1", "B1"),
    ),
    _cell(
        name="cell under a condition",
        docx=word(
            tbl(
                ("Nazwa", "{%tc if a %}", "Kwota {{ a }}", "{%tc endif %}"),
                ("x", "{%tc if a %}", "5", "{%tc endif %}"),
            )
        ),
        names={"a": 3},
        says=("Kwota 3",),
    ),
    _cell(
        name="cell left out by a condition",
        docx=word(
            tbl(
                ("Nazwa {{ n }}", "{%tc if a %}", "Kwota", "{%tc endif %}", "Uwagi"),
                ("x", "{%tc if a %}", "5", "{%tc endif %}", "y"),
            )
        ),
        names={"a": 0, "n": 1},
        says=("Nazwa 1",),
        hides=("Kwota",),
    ),
    _cell(
        name="cells without widths",
        docx=word(
            tbl(
                tr(tc("{%tc for k in l %}", pr=""), tc("{{ k }}", pr=""), tc("{%tc endfor %}", pr="")),
                grid=(900, 800, 700),
            )
        ),
        names={"l": list("abcdef")},
        says=('w="400"',),
    ),
    _cell(
        name="looped cells with a span",
        docx=word(
            tbl(
                tr("Rok", "{%tc for k in l %}", tc("{{ k }}", pr=_span(2, 3000)), "{%tc endfor %}"),
                tr("", "{%tc for k in l %}", "plan {{ k }}", "wykonanie", "{%tc endfor %}"),
                grid=(1500, 1500, 1500, 1500),
            )
        ),
        names={"l": [2026, 2027]},
        says=("plan 2026", "plan 2027"),
    ),
    _cell(
        name="two tables, one of them static",
        docx=word(
            tbl(("{%tc for k in l %}", "{{ k }}", "{%tc endfor %}")), "", tbl(("stała {{ l[0] }}", "druga"))
        ),
        names={"l": ["x1", "x2", "x3", "x4"]},
        says=("x4", "stała x1"),
    ),
    _grid(
        name="grid of five, rows of three",
        docx=word(tbl(("{{ a }}", "b", "c"), ("d", "e", "f"), grid=(1000, 1001, 1002, 1003, 1004)), ""),
        names={"a": "a1"},
        says=("a1", 'w="1669"'),
    ),
    _grid(
        name="grid of one, rows of three",
        docx=word(tbl(("{{ a }}", "b", "c"), grid=(4000,)), ""),
        names={"a": "a1"},
        says=("a1", 'w="1333"'),
    ),
    _grid(
        name="spans count, columns before a row do not",
        docx=word(
            tbl(
                tr(tc("{{ a }}", pr=_span(2, 3000)), "b"),
                tr("c", pr='<w:gridBefore w:val="2"/>'),
                grid=(1000, 1000, 1000, 1000),
            )
        ),
        names={"a": "a1"},
        says=("a1", 'w="1333"'),
    ),
    _grid(
        name="widths that are fractions or missing",
        docx=word(
            tbl(("{{ a }}", "b"), grid=(1000, 1000))
            .replace('<w:gridCol w:w="1000"/>', '<w:gridCol w:w="1000.5"/>', 1)
            .replace("</w:tblGrid>", '<w:gridCol w:w="999.9"/></w:tblGrid>')
        ),
        names={"a": "a1"},
        says=("a1",),
    ),
    _grid(
        name="a table in a cell of a table, each with its own grid",
        docx=word(
            tbl(tr(tc(tbl(("{{ a }}", "y"), grid=(500, 500, 500)), p("")), "b"), grid=(2000, 2000, 2000)), ""
        ),
        names={"a": "a1"},
        says=("a1",),
    ),
    _grid(
        name="rows removed by a condition narrow the grid",
        docx=word(
            tbl(
                ("{{ a }}", "b"),
                ("{%tr if x %}", "", ""),
                ("1", "2", "3"),
                ("{%tr endif %}", "", ""),
                grid=(1100, 1100, 1100),
            ),
            "",
        ),
        names={"a": "a1", "x": False},
        says=("a1",),
    ),
    _grid(
        name="a table without tags beside a tag",
        docx=word("{{ a }}", tbl(tr(tc("a", pr=""), tc("b", pr="")), grid=(1000, 1000, 1000))),
        names={"a": "a1"},
        says=('w="1500"',),
    ),
    _cell(
        name="looped cells with spans by data",
        docx=word(
            tbl(
                tr("{%tc for k in l %}", tc("{% colspan k.szer %}{{ k.nazwa }}"), "{%tc endfor %}"),
                ("a", "b", "c"),
                grid=(1500, 1500, 1500),
            )
        ),
        names={"l": [{"szer": 2, "nazwa": "dwie"}, {"szer": 1, "nazwa": "jedna"}]},
        says=("dwie", "jedna", 'val="2"'),
    ),
    _cell(
        name="condition in a loop of cells",
        docx=word(
            tbl(("{%tc for k in l %}", "{%tc if k > 1 %}", "K{{ k }}", "{%tc endif %}", "{%tc endfor %}"))
        ),
        names={"l": [1, 2, 3]},
        says=("K2", "K3"),
        hides=("K1",),
    ),
)
