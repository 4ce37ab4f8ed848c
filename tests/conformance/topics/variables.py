"""``{{ }}`` in runs and cells, and what plain values look like."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial

from conformance.case import Case
from conformance.docxml import B, I, p, run, tbl, tc, tr
from conformance.package import word

_text = partial(Case, feature="`{{ }}` w tekście i w sformatowanych fragmentach")

_cell = partial(Case, feature="`{{ }}` w komórkach tabel")

_markup = partial(Case, feature="Znaki `& < >` i cudzysłowy w danych")
_value = partial(Case, feature="Wartości innych typów (liczby, daty, listy)")

_PERSON = {"imie": "Zażółć", "nazwisko": "Gęślą-Jaźń", "kwota": "12 500,00", "nr": "OR.271.3.2026"}


@dataclass(frozen=True)
class Person:
    """An object as a program has it: a field, a method, a method with an argument."""

    imie: str

    def pelne(self) -> str:
        return f"{self.imie} Nowak"

    def z_kwota(self, kwota: int) -> str:
        return f"{self.imie}: {kwota}"


CASES = (
    _text(
        name="one value in a sentence",
        docx=word(p("Pan {{ imie }} mieszka tu.")),
        names=_PERSON,
        says=("Pan Zażółć mieszka tu.",),
    ),
    _text(
        name="several values, runs of different format",
        docx=word(
            p(
                "Umowa nr ",
                run("{{ nr }}", B),
                " z ",
                run("{{ imie }} {{ nazwisko }}", I + B),
                " na kwotę {{kwota}} zł.",
            )
        ),
        names=_PERSON,
        says=("Umowa nr OR.271.3.2026 z Zażółć Gęślą-Jaźń na kwotę 12 500,00 zł.",),
    ),
    _text(
        name="attributes, items, methods, arithmetic",
        docx=word(
            p(
                "{{ o.adres.miasto }} {{ o['kod'] }} {{ lista[1] }} {{ 2 + 3 * n }} {{ o.kod.replace('-', '') }}"
            )
        ),
        names={"o": {"adres": {"miasto": "Łódź"}, "kod": "90-001"}, "lista": ["a", "druga"], "n": 4},
        says=("Łódź 90-001 druga 14 90001",),
    ),
    _text(
        name="conditional expression, default, tests",
        docx=word(
            p(
                "{{ 'tak' if zgoda else 'nie' }} / {{ brak | default('nie podano') }} / {{ pusty or 'zastępczo' }}"
            ),
            p("{{ 'jest' if brak is defined else 'nie ma' }}"),
        ),
        names={"zgoda": True, "pusty": ""},
        says=("tak / nie podano / zastępczo",),
    ),
    _text(
        name="filters of Jinja",
        docx=word(
            p(
                "{{ a | upper }} {{ a | length }} {{ l | join(', ') }} {{ x | round(1) }} {{ a | replace('o', '0') | title }}"
            )
        ),
        names={"a": "gmina osowa", "l": ["x", "y"], "x": 2.345},
        says=("GMINA OSOWA 11 x, y 2.3 Gmina 0s0wa",),
    ),
    _text(
        name="values with ampersands and angle brackets",
        docx=word(p("Firma {{ f }}", run(" ({{ g }})", B)), p("dalej {{ h }}")),
        names={"f": "Kultura & Sztuka <oddział>", "g": 'mówi "cześć"', "h": "it's 1 < 2"},
        says=('Firma Kultura & Sztuka <oddział> (mówi "cześć")', "dalej it's 1 < 2"),
        markup=True,
    ),
    _text(
        name="empty values",
        docx=word(p("[{{ a }}]"), p("{{ a }}"), p(run("{{ a }}", B), "x{{ b }}")),
        names={"a": "", "b": "!"},
        says=("[]", "x!"),
    ),
    _text(
        name="spaces at the ends of runs and values",
        docx=word(p(run("Razem: "), run("{{ a }}"), run(" zł"), run("{{ b }}")), p("  {{ a }}  ")),
        names={"a": " 5 ", "b": " brutto "},
        says=("Razem:  5  zł brutto ", "   5   "),
    ),
    _text(
        name="properties of a paragraph and of its mark",
        docx=word(
            p(
                run("{{ a }}", '<w:color w:val="FF0000"/><w:sz w:val="28"/>'),
                style="Heading1",
                pr='<w:keepNext/><w:jc w:val="center"/><w:rPr><w:b/></w:rPr>',
            )
        ),
        names={"a": "Tytuł"},
        says=("Tytuł",),
    ),
    _text(
        name="ids of paragraphs and revisions",
        docx=word(
            p(
                '<w:r w:rsidRPr="00A1"><w:rPr><w:b/></w:rPr><w:t>{{ a }}</w:t></w:r>',
                attributes=' w14:paraId="3F2A1B4C" w14:textId="77777777" w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD"',
            )
        ),
        names={"a": "Treść"},
        says=("Treść",),
    ),
    _text(
        name="tabs and breaks around a value in one run",
        docx=word(p("<w:r><w:t>Data:</w:t><w:tab/><w:t>{{ d }}</w:t><w:br/><w:t>{{ m }}</w:t></w:r>")),
        names={"d": "1 maja", "m": "Sopot"},
        says=("Data:\t1 maja\nSopot",),
    ),
    _text(
        name="tracked change and comment range around a value",
        docx=word(
            p(
                '<w:ins w:id="3" w:author="Urząd" w:date="2026-01-02T08:00:00Z">',
                "nowe {{ a }}",
                "</w:ins>",
                " i {{ b }}",
            )
        ),
        names={"a": "jeden", "b": "dwa"},
        says=("nowe jeden i dwa",),
    ),
    _text(
        name="text that only looks like a tag",
        docx=word(p("Zbiór { a, b } oraz 100% i 5 }."), p("{{ a }}")),
        names={"a": "wartość"},
        says=("wartość",),
    ),
    _cell(
        name="each cell a value",
        docx=word(tbl(("Imię", "Nazwisko"), ("{{ imie }}", "{{ nazwisko }}"))),
        names=_PERSON,
        says=("Zażółć", "Gęślą-Jaźń"),
    ),
    _cell(
        name="several paragraphs and formats in a cell",
        docx=word(
            tbl(
                (tc(p(run("{{ imie }}", B)), p("tel. {{ nr }}", style="Cytat")), tc("{{ kwota }} zł")),
                grid=(3000, 1500),
            )
        ),
        names=_PERSON,
        says=("tel. OR.271.3.2026", "12 500,00 zł"),
    ),
    _cell(
        name="merged cells and a table in a cell",
        docx=word(
            tbl(
                tr(tc("{{ imie }}", pr='<w:tcW w:w="3000" w:type="dxa"/><w:gridSpan w:val="2"/>')),
                tr(tc(tbl(("{{ nr }}",)), p("")), "{{ kwota }}"),
                grid=(1500, 1500),
            ),
            "",
        ),
        names=_PERSON,
        says=("Zażółć", "OR.271.3.2026", "12 500,00"),
    ),
    _value(
        name="numbers and truth",
        docx=word(p("{{ a }} {{ b }} {{ c }} {{ d }} {{ e }}")),
        names={"a": 12, "b": 3.5, "c": True, "d": False, "e": -0.1},
        says=("12 3.5 True False -0.1",),
    ),
    _value(
        name="Decimal, date and datetime",
        docx=word(p("{{ k }} | {{ d }} | {{ t }} | {{ d.year }}")),
        names={"k": Decimal("1200.50"), "d": date(2026, 5, 1), "t": datetime(2026, 5, 1, 12, 30, tzinfo=UTC)},
        says=("1200.50 | 2026-05-01 | 2026-05-01 12:30:00+00:00 | 2026",),
    ),
    _value(
        name="None",
        docx=word(p("[{{ n }}]"), p("{% if n is none %}brak{% endif %}")),
        names={"n": None},
        says=("[None]",),
    ),
    _value(
        name="lists and dictionaries",
        docx=word(p("{{ l }} {{ d }} {{ t }}")),
        names={"l": [1, 2], "d": {3: 4}, "t": (5, 6)},
        says=("[1, 2] {3: 4} (5, 6)",),
    ),
    _value(
        name="a list of texts, whose quotes are escaped",
        docx=word(p("{{ l }}")),
        names={"l": ["a", "b & c"]},
        says=("['a', 'b & c']",),
        markup=True,
    ),
    _value(
        name="formatting by methods and filters",
        docx=word(
            p("{{ '%.2f' | format(x) }} {{ d.strftime('%d.%m.%Y') }} {{ '{:,}'.format(n) }} {{ x | int }}")
        ),
        names={"x": 3.14159, "d": date(2026, 5, 1), "n": 1000000},
        says=("3.14 01.05.2026 1,000,000 3",),
    ),
    _value(
        name="objects with a text of their own",
        docx=word(p("{{ z }} {{ s }} {{ b }}")),
        names={"z": range(3), "s": frozenset({7}), "b": 1 + 2j},
        says=("range(0, 3) frozenset({7}) (1+2j)",),
    ),
    _text(
        name="plain runs before a run whose spaces are kept",
        docx=word(
            "stały początek",
            p(run("Pan"), run(" {{ imie }} ", B), run("mieszka")),
            tbl(("bez znacznika", "też bez")),
            p("{{ nr }}", run(" i {{ nr }}")),
        ),
        names=_PERSON,
        says=("Pan Zażółć mieszka",),
    ),
    _text(
        name="symbols and hyphens between two tags of one run",
        docx=word(
            p(
                '<w:r><w:t>{{ a }}</w:t><w:noBreakHyphen/><w:t>{{ b }}</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:lastRenderedPageBreak/><w:t>{{ a }}</w:t></w:r>'
            )
        ),
        names={"a": "x1", "b": "y1"},
        says=("x1y1x1",),
    ),
    _text(
        name="deleted text of a tracked change, text of an equation",
        docx=word(
            p(
                '<w:del w:id="2" w:author="Urząd" w:date="2026-01-02T08:00:00Z"><w:r><w:delText>stare {{ a }}</w:delText></w:r></w:del>',
                "nowe {{ a }}",
            ),
            p("<m:oMath><m:r><m:t>x={{ b }}</m:t></m:r></m:oMath>"),
        ),
        names={"a": "a1", "b": 5},
        says=("nowe a1",),
    ),
    _text(
        name="white space between the elements of the file",
        docx=word(
            "<w:p>\n  <w:pPr>\n    <w:keepNext/>\n  </w:pPr>\n  <w:r>\n    <w:t>{{ a }}</w:t>\n  </w:r>\n</w:p>"
        ),
        names={"a": "a1"},
        says=("a1",),
    ),
    _text(
        name="objects, their properties and methods",
        docx=word(
            "{{ o.imie }} {{ o.pelne() }} {{ o.z_kwota(5) }} {{ d._id }} {{ d.items() | list | length }}"
        ),
        names={"o": Person("Jan"), "d": {"_id": "x7"}},
        says=("Jan Jan Nowak Jan: 5 x7 1",),
    ),
    _text(
        name="functions of Jinja",
        docx=word(
            "{% for x in range(3) %}{{ x }}{% endfor %} {% set j = joiner('; ') %}{% for x in l %}{{ j() }}{{ x }}{% endfor %} {{ dict(a=1).a }} {% set c = cycler('p', 'n') %}{{ c.next() }}{{ c.next() }}"
        ),
        names={"l": ["x", "y"]},
        says=("012 x; y 1 pn",),
    ),
    _text(
        name="list filled in the template",
        docx=word(
            "{% set l = [] %}{% for x in n %}{% set _ = l.append(x * 2) %}{% endfor %}{{ l | join('+') }}"
        ),
        names={"n": [1, 2]},
        says=("2+4",),
    ),
    _markup(
        name="filters e and safe",
        docx=word(p("{{ a | e }} {{ a }} {{ b | safe }}", run("{{ a | e }}", B))),
        names={"a": "A & B", "b": "zwykły"},
        says=("A & B A & B zwykłyA & B",),
        markup=True,
    ),
    _markup(
        name="XML made by the caller",
        docx=word(p("A {{ a | safe }} B", "{{r b | safe }}"), "{{p c | safe }}"),
        names={
            "a": '</w:t><w:br/><w:t xml:space="preserve">',
            "b": "<w:r><w:rPr><w:b/></w:rPr><w:t>gruby</w:t></w:r>",
            "c": "<w:p><w:r><w:t>akapit</w:t></w:r></w:p>",
        },
        says=("A \n Bgruby", "akapit"),
        markup=True,
    ),
    _markup(
        name="in cells, conditions and joined lists",
        docx=word(
            tbl(
                ("{%tr for x in l %}", ""),
                ("{{ x }}", "{% if x < 'Z' and 'C' not in x[:1] %}{{ x | upper }}{% endif %}"),
                ("{%tr endfor %}", ""),
                grid=(1500, 1500),
            ),
            "{{ l | join(' < ') }} {{ l[0] ~ ' > ' ~ l[1] }}",
        ),
        names={"l": ["A & B", "<C>"]},
        says=("A & B < <C> A & B > <C>",),
        markup=True,
    ),
    _markup(
        name="quotes of all kinds",
        docx=word("{{ a }}", tbl(("{{ a }}",))),
        names={"a": "\"x\" 'y' „z” ‘w’ &amp; &lt;"},
        says=("\"x\" 'y' „z” ‘w’ &amp; &lt;",),
        markup=True,
    ),
)
