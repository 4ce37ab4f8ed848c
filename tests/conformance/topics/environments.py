"""The caller's own Jinja environment: filters, tests, globals, extensions, undefined values."""

from functools import partial

import jinja2
import jinja2.ext
from jinja2.sandbox import SandboxedEnvironment

from conformance.case import Case
from conformance.docxml import B, core, note, notes, p, part, run, section, tbl
from conformance.package import word

_filter = partial(Case, feature="Własne filtry, testy i funkcje środowiska Jinja")
_extension = partial(Case, feature="Rozszerzenia Jinja (`do`, `loopcontrols`, własne)")
_setting = partial(
    Case, feature="Ustawienia środowiska (`finalize`, `trim_blocks`, `lstrip_blocks`, znaczniki)"
)
_undefined = partial(Case, feature="Nieznane nazwy według środowiska (`Undefined`, `ChainableUndefined`)")


def _kind(**options):
    return lambda: jinja2.Environment(**options)  # noqa: S701 – both engines switch escaping on


def _own() -> jinja2.Environment:
    made = jinja2.Environment()  # noqa: S701 – as above
    made.filters["zl"] = lambda value: f"{value:,.2f} zł".replace(",", " ").replace(".", ",")
    made.filters["gwiazdki"] = lambda value, count=1: "*" * count + str(value) + "*" * count
    made.tests["parzysta"] = lambda value: value % 2 == 0
    made.globals["dzis"] = lambda: "1 maja 2026"
    made.globals["URZAD"] = "Urząd Gminy"
    return made


def _translated() -> jinja2.Environment:
    made = jinja2.Environment(extensions=["jinja2.ext.i18n"])  # noqa: S701 – both engines switch escaping on
    made.install_null_translations(newstyle=True)
    return made


class _Shout(jinja2.ext.Extension):
    """An extension that changes the source: ``!!x!!`` becomes a value."""

    def preprocess(self, source, name, filename=None):  # noqa: ARG002 – Jinja's signature
        return source.replace("!!nr!!", "{{ nr }}")


CASES = (
    _filter(
        name="filters with and without arguments",
        docx=word("{{ k | zl }} {{ 'a' | gwiazdki }} {{ k | gwiazdki(3) }} {{ k | gwiazdki(count=2) }}"),
        names={"k": 1234.5},
        env=_own,
        says=("1 234,50 zł *a* ***1234.5*** **1234.5**",),
    ),
    _filter(
        name="tests and globals",
        docx=word(
            "{% if n is parzysta %}{{ dzis() }}{% endif %} {{ URZAD }}",
            "{%p if n is not parzysta %}",
            "nigdy",
            "{%p endif %}",
        ),
        names={"n": 2},
        env=_own,
        says=("1 maja 2026 Urząd Gminy",),
        hides=("nigdy",),
    ),
    _filter(
        name="in every part",
        docx=word(
            p("{{ k | zl }}", note(1)),
            section(("default", "header1"), ("default", "footer1")),
            parts={
                "header1": part("hdr", "{{ URZAD }}"),
                "footer1": part("ftr", "{{ dzis() }}"),
                "footnotes": notes("{{ k | zl }}"),
            },
            properties=core(title="{{ URZAD }} {{ k | zl }}"),
        ),
        names={"k": 5.0},
        env=_own,
        says=("Urząd Gminy", "1 maja 2026", "Urząd Gminy 5,00 zł"),
    ),
    _filter(
        name="filter that returns control characters, in a table",
        docx=word(
            tbl(("{%tr for x in l %}",), ("{{ x | replace(';', '\n') }}",), ("{%tr endfor %}",), grid=(3000,))
        ),
        names={"l": ["a1;b1"]},
        env=_own,
        says=("a1\nb1",),
    ),
    _filter(
        name="filter of a set block and a macro",
        docx=word(
            "{% macro m(x) %}{{ x | gwiazdki }}{% endmacro %}{% set y %}{{ m(k) }}{% endset %}{{ y }} {{ y | upper }}"
        ),
        names={"k": "ab"},
        env=_own,
        says=("*ab* *AB*",),
    ),
    _extension(
        name="do",
        docx=word(
            "{%p set l = [] %}", "{%p do l.append('x1') %}", "{%p do l.append(n) %}", "{{ l | join('+') }}"
        ),
        names={"n": "y1"},
        env=_kind(extensions=["jinja2.ext.do"]),
        says=("x1+y1",),
    ),
    _extension(
        name="break and continue",
        docx=word(
            "{%p for x in l %}",
            "{%p if x == 2 %}",
            "{%p continue %}",
            "{%p endif %}",
            "{%p if x > 3 %}",
            "{%p break %}",
            "{%p endif %}",
            "nr {{ x }}",
            "{%p endfor %}",
        ),
        names={"l": [1, 2, 3, 4, 5]},
        env=_kind(extensions=["jinja2.ext.loopcontrols"]),
        says=("nr 1\nnr 3",),
        hides=("nr 2", "nr 4"),
    ),
    _extension(
        name="break in a loop of rows",
        docx=word(
            tbl(
                ("{%tr for x in l %}", ""),
                ("{%tr if x > 2 %}", ""),
                ("{%tr break %}", ""),
                ("{%tr endif %}", ""),
                ("nr{{ x }}", "b"),
                ("{%tr endfor %}", ""),
                grid=(1500, 1500),
            )
        ),
        names={"l": [1, 2, 3, 4]},
        env=_kind(extensions=["jinja2.ext.loopcontrols"]),
        says=("nr1", "nr2"),
        hides=("nr3",),
    ),
    _extension(
        name="i18n",
        docx=word("{% trans n=n %}Liczba {{ n }}{% endtrans %}"),
        names={"n": 3},
        env=_translated,
        says=("Liczba 3",),
    ),
    _extension(
        name="an extension that rewrites the source",
        docx=word("Umowa !!nr!! z dnia {{ d }}"),
        names={"nr": 7, "d": "dzisiaj"},
        env=_kind(extensions=[_Shout]),
        says=("Umowa 7 z dnia dzisiaj",),
    ),
    _setting(
        name="finalize hides None",
        docx=word(p("[{{ a }}] {{ b }}"), p(run("{{ c }}"))),
        names={"a": None, "b": 0, "c": "tekst"},
        env=_kind(finalize=lambda value: "" if value is None else value),
        says=("[] 0", "tekst"),
    ),
    _setting(
        name="finalize makes lines",
        docx=word(p("{{ l }}")),
        names={"l": ["a1", "b1"]},
        env=_kind(finalize=lambda value: "\n".join(value) if isinstance(value, list) else value),
        says=("a1\nb1",),
    ),
    _setting(
        name="trim_blocks and lstrip_blocks",
        docx=word(
            "{%p for x in l %}",
            "  {% if x %}tak {{ x }}{% endif %}  ",
            "{%p endfor %}",
            "   {% if l %}koniec{% endif %}",
        ),
        names={"l": [1]},
        env=_kind(trim_blocks=True, lstrip_blocks=True),
        says=("tak 1",),
    ),
    _setting(
        name="trim_blocks before a paragraph",
        docx=word(
            "{% if l %}", "pod {{ l }}", "{% endif %}", "{%- if l %}", " dalej", "{% endif -%}", " i dalej"
        ),
        names={"l": 1},
        env=_kind(trim_blocks=True),
        says=("pod 1",),
    ),
    _setting(
        name="line of comments and statements kept off",
        docx=word("# {{ a }}", "% for", "## {{ a }}"),
        names={"a": 1},
        env=_kind(),
        says=("# 1\n% for\n## 1",),
    ),
    _setting(
        name="autoescape switched on by the caller",
        docx=word("{{ a }} {{ a | length }}"),
        names={"a": "A & B"},
        env=_kind(autoescape=True),
        says=("A & B 5",),
        markup=True,
    ),
    _undefined(
        name="silent",
        docx=word(
            "[{{ nic }}] {% if nic %}nigdy{% else %}brak {{ a }}{% endif %} {{ nic | default('domyślnie') }}",
            "{%p for x in nic %}",
            "nigdy",
            "{%p endfor %}",
        ),
        names={"a": 1},
        env=_kind(undefined=jinja2.Undefined),
        says=("[] brak 1 domyślnie",),
        hides=("nigdy",),
    ),
    _undefined(
        name="chained",
        docx=word("[{{ a.b.c.d }}] {{ a.nic['x'].y }} {{ n }}", tbl(("{{ o.brak.brak }}", "{{ n }}"))),
        names={"n": 1, "o": {}},
        env=_kind(undefined=jinja2.ChainableUndefined),
        says=("[]  1",),
    ),
    _undefined(
        name="shown",
        docx=word("{{ nic }} {{ n }}"),
        names={"n": 5},
        env=_kind(undefined=jinja2.DebugUndefined),
        says=("{{ nic }} 5",),
    ),
    _undefined(
        name="strict, with names that are all known",
        docx=word("{{ n }} {{ n is defined }} {{ nic | default(2) }} {{ nic is defined }}"),
        names={"n": 5},
        env=_kind(undefined=jinja2.StrictUndefined),
        says=("5 True 2 False",),
    ),
    _setting(
        name="brackets of the caller's own",
        docx=word("Pan [[ a ]] {% if a %}tak{% endif %}"),
        names={"a": "a1"},
        env=_kind(variable_start_string="[[", variable_end_string="]]"),
        says=("Pan a1",),
    ),
    _setting(
        name="comments of the caller's own",
        docx=word("{{ a }} [# uwaga #]", p(run("{{ a }}", B))),
        names={"a": "a1"},
        env=_kind(comment_start_string="[#", comment_end_string="#]"),
        says=("a1",),
        hides=("uwaga",),
    ),
    _setting(
        name="sandbox of the caller",
        docx=word("{{ a }} {{ l | length }} {% for x in l %}{{ x }}{% endfor %}"),
        names={"a": "a1", "l": [1, 2]},
        env=SandboxedEnvironment,
        says=("a1 2 12",),
    ),
)
