"""``{% %}`` and ``{%r %}`` in a line, comments, joined lines, literal braces."""

from functools import partial

from conformance.case import Case
from conformance.docxml import B, I, p, run, tbl, tc
from conformance.package import word

_inline = partial(Case, feature="`{% %}` w jednym akapicie")

_run = partial(Case, feature="`{%r %}` i polecenia na granicach fragmentów")

_comment = partial(Case, feature="Komentarze `{# #}`, `{#p #}`, `{#tr #}`, `{#tc #}`")

_space = partial(Case, feature="`{{-`, `-}}`, `{%-`, `-%}` – łączenie akapitów i odstępów")

_literal = partial(Case, feature="`{_{`, `}_}`, `{_%`, `%_}` i `{% raw %}` – nawiasy dosłownie")

CASES = (
    _inline(
        name="if and else in a sentence",
        docx=word("Wnioskodawca {% if k %}zobowiązana{% else %}zobowiązany{% endif %} jest {{ co }}."),
        names={"k": True, "co": "płacić"},
        says=("Wnioskodawca zobowiązana jest płacić.",),
    ),
    _inline(
        name="loop with commas",
        docx=word("Osoby: {% for o in l %}{{ o }}{% if not loop.last %}, {% endif %}{% endfor %}."),
        names={"l": ["Jan", "Ewa", "Ola"]},
        says=("Osoby: Jan, Ewa, Ola.",),
    ),
    _inline(
        name="tags in runs of their own formats",
        docx=word(
            p(
                "A ",
                run("{% if x %}", B),
                run("pogrubione {{ x }}", B),
                run("{% endif %}", B),
                " koniec",
                run("{% if not x %}", I),
                run("nigdy", I),
                run("{% endif %}"),
            )
        ),
        names={"x": 1},
        says=("A pogrubione 1 koniec",),
        hides=("nigdy",),
    ),
    _inline(
        name="loop over runs",
        docx=word(p("{% for x in l %}", run("{{ x }}", B), "; ", "{% endfor %}", "koniec")),
        names={"l": ["a1", "b2"]},
        says=("a1; b2; koniec",),
    ),
    _inline(
        name="loop and condition over whole paragraphs without p",
        docx=word(p("{% for x in l %}{{ x }}"), p("drugi akapit"), p("{% endfor %}koniec {{ n }}")),
        names={"l": ["a1"], "n": 5},
        says=("a1\ndrugi akapit\nkoniec 5",),
    ),
    _inline(
        name="cycle, first, last, length, previtem, changed",
        docx=word(
            "{% for x in l %}[{{ loop.cycle('a', 'b') }}{{ loop.index0 }}{{ 'F' if loop.first }}{{ 'L' if loop.last }}/{{ loop.length }}{{ loop.previtem | default('-') }}{{ '!' if loop.changed(x) }}]{% endfor %}"
        ),
        names={"l": [7, 7, 8]},
        says=("[a0F/3-!][b1/37][a2L/37!]",),
    ),
    _inline(
        name="set and break of a line",
        docx=word("{% set x = 5 %}{% set y = x + n %}Wynik {{ y }}{% if y > 5 %} (więcej){% endif %}"),
        names={"n": 1},
        says=("Wynik 6 (więcej)",),
    ),
    _inline(
        name="do and loop of a macro in a header cell",
        docx=word(
            tbl(
                (
                    "{% for x in l %}{{ x }}{% if not loop.last %} / {% endif %}{% endfor %}",
                    "{% if l %}są{% endif %}",
                )
            )
        ),
        names={"l": [1, 2]},
        says=("1 / 2",),
    ),
    _run(
        name="run under a condition",
        docx=word(p("A", run("{%r if x %}", B), run(" tak {{ x }} ", I), run("{%r endif %}", B), "B")),
        names={"x": 1},
        says=("A tak 1 B",),
    ),
    _run(
        name="loop of runs",
        docx=word(p("Kolory: ", "{%r for k in l %}", run("{{ k }} ", B), "{%r endfor %}", "koniec")),
        names={"l": ["biały", "czarny"]},
        says=("Kolory: biały czarny koniec",),
    ),
    _run(
        name="tags and text in one run",
        docx=word(p("Cena {%r if x %}netto {{ x }}{%r else %}brutto{%r endif %} zł")),
        names={"x": 3},
        says=("Cena netto 3 zł",),
        hides=("brutto",),
    ),
    _run(
        name="run of a condition over two paragraphs' worth of text",
        docx=word(
            p(
                run("{%r if a %}"),
                run("jeden", B),
                run("{%r else %}"),
                run("dwa", I),
                run("{%r endif %}"),
                " {{ a }}",
            ),
            p("{{ a }}"),
        ),
        names={"a": 0},
        says=("dwa 0",),
    ),
    _comment(
        name="in a sentence",
        docx=word("Przed {# nie drukować #}po {{ a }}"),
        names={"a": 1},
        says=("Przed po 1",),
        hides=("drukować",),
    ),
    _comment(
        name="paragraph",
        docx=word("A{{ a }}", "{#p ten akapit znika #}", p("{#p i ten", " też #}"), "B"),
        names={"a": 1},
        says=("A1\nB",),
        hides=("znika", "też"),
    ),
    _comment(
        name="row",
        docx=word(tbl(("{{ a }}", "x"), ("{#tr wiersz znika #}", "z nim"), ("koniec", "y"))),
        names={"a": "a1"},
        says=("a1",),
        hides=("wiersz", "z nim"),
    ),
    _comment(
        name="cell",
        docx=word(tbl(("{{ a }}", "b", "c"), ("d", "{#tc komórka #}", "e"))),
        names={"a": "a1"},
        says=("a1",),
        hides=("komórka",),
    ),
    _comment(
        name="tag inside a comment, comment cut into runs",
        docx=word(p("Tak {# {{ nieznane }} i", run(" {% if %} ", B), "#}i nie {{ a }}")),
        names={"a": 1},
        says=("Tak i nie 1",),
        hides=("nieznane",),
    ),
    _space(
        name="spaces around a value",
        docx=word("A   {{- a -}}   B", "C {{- a }} D {{ a -}} E"),
        names={"a": 1},
        says=("A1B", "C1 D 1E"),
    ),
    _space(
        name="condition over paragraphs becomes one line",
        docx=word(
            "Strona {%- if a %}", " pierwsza {{ a }}", "{%- else %}", " druga", "{%- endif %}", "koniec"
        ),
        names={"a": 1},
        says=("Strona\n pierwsza 1\nkoniec",),
        hides=("druga",),
    ),
    _space(
        name="paragraphs merged on both sides",
        docx=word(
            "Umowę zawarto z:",
            "{%- if a -%}",
            "spółką",
            "{%- else -%}",
            "fundacją",
            "{%- endif -%}",
            "zwaną dalej {{ n }}.",
        ),
        names={"a": False, "n": "Wykonawcą"},
        says=("Umowę zawarto z:fundacjązwaną dalej Wykonawcą.",),
    ),
    _space(
        name="loop written over paragraphs into one",
        docx=word(
            "Osoby: {% for x in l -%}",
            p(run("{{ x }}", B)),
            "{%- if not loop.last %}, {% endif %}{% endfor -%}",
            ".",
        ),
        names={"l": ["Jan", "Ewa"]},
        says=("Jan, Ewa.",),
    ),
    _space(
        name="only before, only after",
        docx=word(
            p("Pierwszy", " {{ n }}"),
            p("{%- if a %} ciąg dalszy{% endif %}"),
            "Drugi {% if a -%}",
            "drugi ciąg{% endif %}",
        ),
        names={"a": 1, "n": 0},
        says=("Pierwszy 0 ciąg dalszy\nDrugi drugi ciąg",),
    ),
    _space(
        name="formatted runs on both sides",
        docx=word(
            p(
                run("Razem", B),
                run(" "),
                run("{%- if a %}", I),
                run(" tak {{ a }}", I),
                run("{% endif -%}"),
                run(" koniec", B),
            )
        ),
        names={"a": 1},
        says=("tak 1",),
    ),
    _literal(
        name="all four",
        docx=word("Wpisz {_{ nazwa }_} albo {_% if %_}, a tu {{ a }}"),
        names={"a": 1},
        says=("Wpisz {{ nazwa }} albo {% if %}, a tu 1",),
    ),
    _literal(
        name="raw",
        docx=word("{% raw %}Wzór: {{ pole }} i {% if %}{% endraw %} oraz {{ a }}"),
        names={"a": 1},
        says=("Wzór: {{ pole }} i {% if %} oraz 1",),
    ),
    _literal(
        name="literal tags in a table",
        docx=word(tbl(("{{ '{{' }} x {{ '}}' }}", "{_{ y }_}{{ a }}"))),
        names={"a": 1},
        says=("{{ x }}", "{{ y }}1"),
    ),
    _literal(
        name="raw over paragraphs",
        docx=word("{%p raw %}", "Wzór {{ pole }}", "{%p endraw %}", "{{ a }}"),
        names={"a": "a1"},
        says=("Wzór {{ pole }}\na1",),
    ),
    _run(
        name="run tags around a picture and a tab",
        docx=word(p("A", run("{%r if x %}"), "<w:r><w:tab/></w:r>", run("{{ x }}", B), run("{%r endif %}"))),
        names={"x": "x1"},
        says=("A\tx1",),
    ),
    _comment(
        name="lone comment in a paragraph and in a cell",
        docx=word(p("{# uwaga #}"), tbl(("{# uwaga #}", "{{ a }}"))),
        names={"a": "a1"},
        says=("a1",),
        hides=("uwaga",),
    ),
    _space(
        name="condition of whole paragraphs joined inside a cell",
        docx=word(tbl((tc("Razem {% if a -%}", "{{ a }} zł", "{%- endif %}"), "b"), grid=(2000, 1000))),
        names={"a": 5},
        says=("Razem 5 zł",),
    ),
)
