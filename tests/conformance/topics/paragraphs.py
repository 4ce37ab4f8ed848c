"""``{%p %}``: paragraphs that come and go, and names set between them."""

from functools import partial

from conformance.case import Case
from conformance.docxml import B, I, p, run, tbl, tc
from conformance.package import word

_condition = partial(Case, feature="`{%p if %}` – akapity pod warunkiem")

_loop = partial(Case, feature="`{%p for %}` – akapity w pętli")

_name = partial(Case, feature="`{%p set %}`, `{%p with %}`, `{%p macro %}` i inne polecenia w akapicie")

_BORDER = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>'

_OFFERS = [
    {"nazwa": "Fundacja A", "kwota": 1000, "zadania": ["warsztaty", "rajd"]},
    {"nazwa": "Klub B", "kwota": 0, "zadania": []},
]


def _branches(value):
    return _condition(
        name=f"if, elif, else: {value}",
        docx=word(
            "Przed",
            "{%p if x > 10 %}",
            "dużo: {{ x }}",
            "{%p elif x > 5 %}",
            p("średnio: ", run("{{ x }}", B)),
            "{%p else %}",
            "mało: {{ x }}",
            "{%p endif %}",
            "Po",
        ),
        names={"x": value},
        says=(f"Przed\n{'dużo' if value > 10 else 'średnio' if value > 5 else 'mało'}: {value}\nPo",),
    )


CASES = (
    _branches(11),
    _branches(6),
    _branches(0),
    _condition(
        name="conditions in conditions",
        docx=word(
            "{%p if a %}",
            "{%p if b %}",
            "oba {{ n }}",
            "{%p else %}",
            "tylko a {{ n }}",
            "{%p endif %}",
            "wspólne {{ n }}",
            "{%p endif %}",
        ),
        names={"a": True, "b": False, "n": 1},
        says=("tylko a 1\nwspólne 1",),
    ),
    _condition(
        name="formatted tags, text of the paragraph lost with its tag",
        docx=word(
            p(run("{%p if a %}", I), style="Cytat", pr=_BORDER),
            p("zostaje {{ n }}"),
            p("komentarz autora {%p endif %} i dalej"),
        ),
        names={"a": True, "n": 1},
        says=("zostaje 1",),
        hides=("komentarz autora",),
    ),
    _condition(
        name="table, heading and section under a condition",
        docx=word(
            "{%p if a %}",
            p("Wykaz {{ n }}", style="Heading1"),
            tbl(("{{ n }}", "b")),
            p("", pr='<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>'),
            "{%p endif %}",
            "{%p if not a %}",
            "nigdy {{ n }}",
            "{%p endif %}",
            "Koniec",
        ),
        names={"a": 1, "n": "osób"},
        says=("Wykaz osób",),
        hides=("nigdy",),
    ),
    _condition(
        name="comparison signs and quotes of the keyboard in the tag",
        docx=word(
            "{%p if x < 5 and x >= 1 and s == “tak” and t != ‘nie’ %}", "spełnione: {{ x }}", "{%p endif %}"
        ),
        names={"x": 3, "s": "tak", "t": "?"},
        says=("spełnione: 3",),
    ),
    _condition(
        name="in a cell and in a list",
        docx=word(
            tbl((tc("{%p if a %}", "w komórce {{ n }}", "{%p endif %}", "stały"),), grid=(4000,)),
            p("{%p if a %}", pr='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
            p("punkt {{ n }}", pr='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
            "{%p endif %}",
        ),
        names={"a": True, "n": 4},
        says=("w komórce 4", "punkt 4"),
    ),
    _condition(
        name="an empty branch",
        docx=word("A", "{%p if a %}", "{%p else %}", "B{{ a }}", "{%p endif %}", "C"),
        names={"a": 0},
        says=("A\nB0\nC",),
    ),
    _loop(
        name="list of texts",
        docx=word("Lista:", "{%p for x in l %}", "– {{ x }};", "{%p endfor %}", "Koniec {{ l | length }}"),
        names={"l": ["raz", "dwa", "trzy"]},
        says=("Lista:\n– raz;\n– dwa;\n– trzy;\nKoniec 3",),
    ),
    _loop(
        name="loops in loops, with conditions",
        docx=word(
            "{%p for o in oferty %}",
            p("{{ loop.index }}. {{ o.nazwa }}", style="Heading1"),
            "{%p for z in o.zadania %}",
            "{{ loop.index }}) {{ z }}",
            "{%p else %}",
            "brak zadań u {{ o.nazwa }}",
            "{%p endfor %}",
            "{%p if o.kwota %}",
            "Kwota: {{ o.kwota }}",
            "{%p endif %}",
            "{%p endfor %}",
        ),
        names={"oferty": _OFFERS},
        says=("1. Fundacja A\n1) warsztaty\n2) rajd\nKwota: 1000\n2. Klub B\nbrak zadań u Klub B",),
    ),
    _loop(
        name="an empty list",
        docx=word("A{{ n }}", "{%p for x in l %}", "nigdy {{ x }}", "{%p endfor %}", "B"),
        names={"l": [], "n": 0},
        says=("A0\nB",),
        hides=("nigdy",),
    ),
    _loop(
        name="tables in a loop",
        docx=word(
            "{%p for o in oferty %}",
            tbl(("Nazwa", "{{ o.nazwa }}"), ("Kwota", "{{ o.kwota }}")),
            "",
            "{%p endfor %}",
        ),
        names={"oferty": _OFFERS},
        says=("Fundacja A", "Klub B"),
    ),
    _loop(
        name="numbered paragraphs in a loop",
        docx=word(
            "{%p for x in l %}",
            p(
                "{{ x }}",
                pr='<w:pStyle w:val="Cytat"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
            ),
            "{%p endfor %}",
        ),
        names={"l": ["alfa", "beta"]},
        says=("alfa\nbeta",),
    ),
    _loop(
        name="pairs, dictionaries, filters of a loop",
        docx=word(
            "{%p for k, v in d.items() %}",
            "{{ k }}: {{ v }}",
            "{%p endfor %}",
            "{%p for x in l if x > 1 %}",
            "{{ loop.revindex }}/{{ x }}",
            "{%p endfor %}",
            "{%p for x in l | sort(reverse=true) %}",
            "{{ x }};",
            "{%p endfor %}",
        ),
        names={"d": {"a": 1, "b": 2}, "l": [1, 3, 2]},
        says=("a: 1\nb: 2", "2/3\n1/2", "3;\n2;\n1;"),
    ),
    _loop(
        name="page break between items",
        docx=word(
            "{%p for x in l %}",
            "Strona {{ x }}",
            "{%p if not loop.last %}",
            p('<w:r><w:br w:type="page"/></w:r>'),
            "{%p endif %}",
            "{%p endfor %}",
        ),
        names={"l": ["A", "B"]},
        says=("Strona A\n\n\nStrona B",),
    ),
    _name(
        name="set",
        docx=word("{%p set x = a * 2 %}", "{%p set tytul = 'Pan' if a else 'Pani' %}", "{{ tytul }} {{ x }}"),
        names={"a": 4},
        says=("Pan 8",),
    ),
    _name(
        name="with",
        docx=word("{%p with x = a + 1 %}", "w środku {{ x }}", "{%p endwith %}", "za {{ a }}"),
        names={"a": 1},
        says=("w środku 2\nza 1",),
    ),
    _name(
        name="macro of paragraphs, called in a paragraph",
        docx=word(
            "{%p macro podpis(kto, rola='wójt') %}",
            p("{{ kto }}", pr='<w:jc w:val="right"/>'),
            p(run("({{ rola }})", I)),
            "{%p endmacro %}",
            "Przed",
            "{{p podpis(a) }}",
            "{{p podpis('Ewa', rola='skarbnik') }}",
        ),
        names={"a": "Jan"},
        says=("Jan\n(wójt)\nEwa\n(skarbnik)",),
    ),
    _name(
        name="macro of runs, called in a line",
        docx=word("{% macro kwota(x) %}{{ x }} zł{% endmacro %}", "Razem {{ kwota(5) }} i {{ kwota(a) }}."),
        names={"a": 7},
        says=("Razem 5 zł i 7 zł.",),
    ),
    _name(
        name="call block",
        docx=word(
            "{%p macro ramka() %}",
            p("góra {{ a }}", pr=_BORDER),
            "{{p caller() }}",
            "dół",
            "{%p endmacro %}",
            "{%p call ramka() %}",
            "środek {{ a }}",
            "{%p endcall %}",
        ),
        names={"a": "tu"},
        says=("góra tu\nśrodek tu\ndół",),
    ),
    _name(
        name="block of set, used twice",
        docx=word("{% set x %}gmina {{ a }}{% endset %}To {{ x }}.", "I znowu {{ x }}."),
        names={"a": "Osowa"},
        says=("To gmina Osowa.\nI znowu gmina Osowa.",),
    ),
    _name(
        name="namespace keeps a sum",
        docx=word(
            "{%p set ns = namespace(suma=0) %}",
            "{%p for x in l %}",
            "{%p set ns.suma = ns.suma + x %}",
            "po {{ x }}: {{ ns.suma }}",
            "{%p endfor %}",
            "Razem: {{ ns.suma }}",
        ),
        names={"l": [1, 2, 4]},
        says=("po 2: 3\npo 4: 7\nRazem: 7",),
    ),
    _name(
        name="block of a filter",
        docx=word(
            "{% filter upper %}pismo {{ a }}{% endfilter %}",
            "{%p for x in l %}",
            "{% filter replace('a', 'o') %}{{ x }}{% endfilter %}",
            "{%p endfor %}",
        ),
        names={"a": "pilne", "l": ["kara", "mapa"]},
        says=("PISMO PILNE", "koro\nmopo"),
    ),
    _loop(
        name="loop without p over two items, a table between",
        docx=word(
            p("{% for x in l %}", style="Cytat"),
            tbl(("{{ x }}", "b")),
            p(run("po {{ x }}", B), pr="<w:keepNext/>"),
            p("{% endfor %}koniec {{ n }}"),
        ),
        names={"l": ["a1", "b1"], "n": 2},
        says=("po a1\n", "koniec 2"),
    ),
    _condition(
        name="condition without p over a table",
        docx=word("Przed {% if a %}", tbl(("{{ a }}", "b")), "{% else %}", "nigdy", "{% endif %} po {{ a }}"),
        names={"a": "a1"},
        says=(" po a1",),
        hides=("nigdy",),
    ),
    _name(
        name="block of set over paragraphs, printed twice",
        docx=word(
            "{%p set blok %}",
            p("pierwszy {{ a }}", style="Cytat"),
            p(run("drugi", B)),
            "{%p endset %}",
            "{{p blok }}",
            "między",
            "{{p blok }}",
        ),
        names={"a": 1},
        says=("pierwszy 1\ndrugi\nmiędzy\npierwszy 1\ndrugi",),
    ),
    _name(
        name="filter block over paragraphs",
        docx=word("{%p filter replace('XX', 'tak') %}", "XX {{ a }}", "{%p endfilter %}"),
        names={"a": 1},
        says=("tak 1",),
    ),
    _name(
        name="macro that takes a list and makes rows of text",
        docx=word(
            "{%p macro wykaz(l, znak='–') %}",
            "{%p for x in l %}",
            "{{ znak }} {{ x }}",
            "{%p endfor %}",
            "{%p endmacro %}",
            tbl((tc("{{p wykaz(l) }}", ""), tc("{{p wykaz(l, znak='*') }}", "")), grid=(2000, 2000)),
        ),
        names={"l": ["a1", "b1"]},
        says=("– a1\n– b1", "* a1\n* b1"),
    ),
)
