"""``recursive`` loops, macros that call themselves, and other far corners of Jinja."""

from functools import partial

from conformance.case import Case
from conformance.docxml import B, p, run, tbl
from conformance.package import word

_recursive = partial(Case, feature="Pętle rekurencyjne, makra w makrach, zmienne pętli")

_TREE = [
    {
        "t": "Dział I",
        "w": [{"t": "Rozdział 1", "w": [{"t": "Oddział a", "w": []}]}, {"t": "Rozdział 2", "w": []}],
    },
    {"t": "Dział II", "w": []},
]

CASES = (
    _recursive(
        name="recursive loop of paragraphs",
        docx=word(
            "{%p for x in l recursive %}",
            p("{{ loop.depth }}. ", run("{{ x.t }}", B)),
            "{%p if x.w %}",
            "{{p loop(x.w) }}",
            "{%p endif %}",
            "{%p endfor %}",
            "Koniec {{ l | length }}",
        ),
        names={"l": _TREE},
        says=("1. Dział I\n2. Rozdział 1\n3. Oddział a\n2. Rozdział 2\n1. Dział II\nKoniec 2",),
    ),
    _recursive(
        name="recursive loop in a line",
        docx=word("{% for x in l recursive %}[{{ x.t }}{{ loop(x.w) }}]{% endfor %}"),
        names={"l": _TREE},
        says=("[Dział I[Rozdział 1[Oddział a]][Rozdział 2]][Dział II]",),
    ),
    _recursive(
        name="macro that calls itself",
        docx=word(
            "{% macro drzewo(l) %}{% for x in l %}({{ x.t }}{{ drzewo(x.w) }}){% endfor %}{% endmacro %}{{ drzewo(l) }}"
        ),
        names={"l": _TREE},
        says=("(Dział I(Rozdział 1(Oddział a))(Rozdział 2))(Dział II)",),
    ),
    _recursive(
        name="rows by a recursive loop",
        docx=word(
            tbl(
                ("{%tr for x in l recursive %}", ""),
                ("{{ x.t }}", "{{ loop.depth0 }}"),
                ("{%tr if x.w %}", ""),
                ("{{tr loop(x.w) }}", ""),
                ("{%tr endif %}", ""),
                ("{%tr endfor %}", ""),
                grid=(3000, 1500),
            )
        ),
        names={"l": _TREE},
        says=("Rozdział 2", "Oddział a"),
    ),
    _recursive(
        name="outer loop reached from the inner",
        docx=word(
            "{%p for x in l %}",
            "{%p set zewn = loop %}",
            "{%p for y in x.w %}",
            "{{ zewn.index }}.{{ loop.index }} {{ y.t }}",
            "{%p endfor %}",
            "{%p endfor %}",
        ),
        names={"l": _TREE},
        says=("1.1 Rozdział 1\n1.2 Rozdział 2",),
    ),
    _recursive(
        name="values of a loop, groups and batches",
        docx=word(
            "{%p for g in l | groupby('k') %}",
            "{{ g.grouper }}: {{ g.list | map(attribute='n') | join(', ') }}",
            "{%p endfor %}",
            "{% for b in n | batch(2, '-') %}{{ b | join }};{% endfor %} {{ n | sum }} {{ n | first }}{{ n | last }} {{ n | max }}",
        ),
        names={"l": [{"k": "B", "n": "x1"}, {"k": "A", "n": "y1"}, {"k": "B", "n": "z1"}], "n": [1, 2, 3]},
        says=("A: y1\nB: x1, z1\n12;3-; 6 13 3",),
    ),
    _recursive(
        name="macro with caller and arguments, in a cell",
        docx=word(
            tbl(
                (
                    "{% macro pole(n) %}{{ n }}: {{ caller('!') }}{% endmacro %}{% call(z) pole('Nazwa') %}{{ a }}{{ z }}{% endcall %}",
                    "{% set b = 'lokalne' %}{{ b }}",
                )
            )
        ),
        names={"a": "wartość"},
        says=("Nazwa: wartość!",),
    ),
    _recursive(
        name="nextitem, index from the end, unpacking",
        docx=word(
            "{% for a, (b, c) in l %}{{ a }}{{ b }}{{ c }}{{ loop.revindex0 }}{% if loop.nextitem is defined %}>{{ loop.nextitem[0] }} {% endif %}{% endfor %}"
        ),
        names={"l": [(1, (2, 3)), (4, (5, 6))]},
        says=("1231>4 4560",),
    ),
)
