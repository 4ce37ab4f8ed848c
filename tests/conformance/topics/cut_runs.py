"""Tags that Word has cut into runs, and what else may stand in a tag."""

from functools import partial

from conformance.case import Case
from conformance.docxml import B, I, p, run, tbl, tc, tr
from conformance.package import word

_cut = partial(Case, feature="Znaczniki pocięte przez Worda na fragmenty")
_inside = partial(Case, feature="Znaki szczególne w znacznikach (`< > &`, cudzysłowy)")

_PROOF = '<w:proofErr w:type="spellStart"/>'
_END = '<w:proofErr w:type="spellEnd"/>'
_MARK = '<w:bookmarkStart w:id="4" w:name="_GoBack"/><w:bookmarkEnd w:id="4"/>'
_NAMES = {"nazwisko": "Gęślą", "nr": 7, "l": ["a1", "b1"], "tak": True}


def _pieces(*pieces: str, formats: tuple[str, ...] = ()) -> str:
    return "".join(
        run(piece, formats[at % len(formats)] if formats else "") for at, piece in enumerate(pieces)
    )


CASES = (
    _cut(
        name="brace by brace",
        docx=word(p(_pieces("{", "{", " nazwisko ", "}", "}"), " i {{ nr }}")),
        names=_NAMES,
        says=("Gęślą i 7",),
    ),
    _cut(
        name="letter by letter, each of its own format",
        docx=word(p("A ", _pieces(*"{{ nazwisko }}", formats=(B, I, "", B + I)), " B")),
        names=_NAMES,
        says=("A Gęślą B",),
    ),
    _cut(
        name="over three runs with text on both sides",
        docx=word(p(run("Pan {{ naz"), run("wis", B), run("ko }} przyszedł"))),
        names=_NAMES,
        says=("Pan Gęślą przyszedł",),
    ),
    _cut(
        name="spelling marks and bookmarks between",
        docx=word(p(run("{{ "), _PROOF, run("nazwisko"), _END, _MARK, run(" }}"), " {{ nr }}")),
        names=_NAMES,
        says=("Gęślą 7",),
    ),
    _cut(
        name="two tags cut at their common border",
        docx=word(p(_pieces("{{ nazwisko }", "}{", "{ nr }}"))),
        names=_NAMES,
        says=("Gęślą7",),
    ),
    _cut(
        name="first run formatted, spaces kept",
        docx=word(p(run(" {{", B), run(" nr ", I), run("}} "), run("koniec"))),
        names=_NAMES,
        says=(" 7 koniec",),
    ),
    _cut(
        name="statement cut with its percent signs apart",
        docx=word(p(_pieces("{", "% if tak %", "}tak ", "{{nr}}", "{%", " endif ", "%", "}"))),
        names=_NAMES,
        says=("tak 7",),
    ),
    _cut(
        name="paragraph tags cut",
        docx=word(p(_pieces("{%", "p for x in l ", "%}")), "– {{ x }}", p(_pieces("{%p e", "ndfor %}"))),
        names=_NAMES,
        says=("– a1\n– b1",),
    ),
    _cut(
        name="letter of the tag apart from its percent",
        docx=word(p(_pieces("{%", "p", " for x in l %}")), "– {{ x }}", p(_pieces("{", "%p endfor %", "}"))),
        names=_NAMES,
        says=("– a1\n– b1",),
    ),
    _cut(
        name="row tags cut in a table, formatted",
        docx=word(
            tbl(
                (tc(p(_pieces("{%t", "r for x", " in l %}", formats=(B, I)))), ""),
                (tc(p(_pieces("{{", " x }}", formats=(B,)))), "z"),
                (tc(p(_pieces("{%tr", " endfor %}"))), ""),
                grid=(1500, 1500),
            )
        ),
        names=_NAMES,
        says=("a1", "b1"),
    ),
    _cut(
        name="comment cut",
        docx=word(p(_pieces("Przed {", "# komentarz", " #", "} po {{ nr }}"))),
        names=_NAMES,
        says=("Przed  po 7",),
        hides=("komentarz",),
    ),
    _cut(
        name="tracked insertion inside a tag",
        docx=word(
            p(
                run("{{ naz"),
                '<w:ins w:id="9" w:author="A" w:date="2026-01-02T08:00:00Z">',
                run("wisko"),
                "</w:ins>",
                run(" }}!"),
            )
        ),
        names=_NAMES,
        says=("Gęślą!",),
    ),
    _cut(
        name="half of the tag in a hyperlink",
        docx=word(
            p(
                f'<w:hyperlink w:anchor="cel">{_pieces("Pan {{", " nazwisko", " }}")}</w:hyperlink>',
                " {{ nr }}",
            )
        ),
        names=_NAMES,
        says=("Pan Gęślą 7",),
    ),
    _cut(
        name="cells: colspan and colour cut",
        docx=word(
            tbl(tr(tc(p(_pieces("{% colspan ", "2 %}", "Tytuł {{ nr }}")))), ("a", "b"), grid=(1500, 1500)),
            tbl(tr(tc(p(_pieces("{% cell", "bg 'FFEE00' %}", "x {{ nr }}"))), "b"), grid=(1500, 1500)),
            "",
        ),
        names=_NAMES,
        says=("Tytuł 7", 'fill="FFEE00"'),
    ),
    _cut(
        name="run tag cut",
        docx=word(
            p("A ", _pieces("{%r i", "f tak %}"), run("B {{ nr }}", B), _pieces("{%", "r endif %}"), " C")
        ),
        names=_NAMES,
        says=("B 7",),
    ),
    _cut(
        name="tab and soft hyphen around a cut tag",
        docx=word(
            p(
                '<w:r><w:tab/><w:t xml:space="preserve">{{ na</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>zwisko }}</w:t><w:softHyphen/><w:tab/><w:t>koniec</w:t></w:r>'
            )
        ),
        names=_NAMES,
        says=("\tGęślą\tkoniec",),
    ),
    _inside(
        name="comparison signs",
        docx=word(
            "{% if nr < 8 and nr > 6 and nr <= 7 and nr >= 7 and nr != 8 %}zgodne: {{ nr }}{% endif %}"
        ),
        names=_NAMES,
        says=("zgodne: 7",),
    ),
    _inside(
        name="English double and single curly quotes",
        docx=word(
            "{{ brak | default(“pusto”) }} {{ d[‘klucz’] }} {% if d[“klucz”] == ‘w1’ %}tak {{ nr }}{% endif %}"
        ),
        names=_NAMES | {"d": {"klucz": "w1"}},
        says=("pusto w1 tak 7",),
    ),
    _inside(
        name="straight quotes and an apostrophe",
        docx=word(p('{{ d["klucz"] }} {{ "it\'s" }} {{ \'say "x"\' }}')),
        names={"d": {"klucz": "w1"}},
        says=("w1 it's",),
    ),
    _inside(
        name="literals compared",
        docx=word("{{ f if f != 'x' else 'y' }}: {{ nr }}"),
        names={"f": "z", "nr": 1},
        says=("z: 1",),
    ),
    _inside(
        name="apostrophes and quotes outside tags stay",
        docx=word("„cytat” “quote” ‘one’ &lt; {{ nr }} “{{ nr }}”"),
        names=_NAMES,
        says=("“7”",),
    ),
    _inside(
        name="literal with markup printed",
        docx=word(p("{{ 'a < b' }} {{ \"c > d\" }} {{ nr }}", run("{{ '<b>' }}", B))),
        names=_NAMES,
        says=("a < b c > d 7<b>",),
        markup=True,
    ),
    _inside(
        name="braces of a dictionary and a percent sign",
        docx=word("{{ {'a': nr}['a'] }} {{ nr % 4 }} {% set x = nr % 2 %}{{ x }}"),
        names=_NAMES,
        says=("7 3 1",),
    ),
    _inside(
        name="tag over several lines and many spaces",
        docx=word("{{    nr    }}{{nr}}{%   if   tak   %}!{%endif%}"),
        names=_NAMES,
        says=("77!",),
    ),
    _inside(
        name="no-break space inside a tag is a text",
        docx=word("{{ 'a\u00a0b' }} {{ nr }}"),
        names=_NAMES,
        says=("a\u00a0b 7",),
    ),
    _inside(
        name="unicode names and escapes",
        docx=word("{{ gmina_łąck }} {{ 'zażółć' | upper }}"),
        names={"gmina_łąck": "Łąck"},
        says=("Łąck ZAŻÓŁĆ",),
    ),
    _cut(
        name="tab, break and language marks inside a tag",
        docx=word(
            p(
                '<w:r><w:t>{{ nazwi</w:t></w:r><w:r><w:rPr><w:noProof/><w:lang w:val="en-US"/></w:rPr><w:lastRenderedPageBreak/><w:t>sko</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t><w:tab/><w:t>| upper }}</w:t></w:r>',
                "!",
            )
        ),
        names=_NAMES,
        says=("GĘŚLĄ!",),
    ),
    _cut(
        name="empty runs and runs without text between",
        docx=word(
            p(
                run("{"),
                "<w:r/>",
                "<w:r><w:rPr><w:b/></w:rPr></w:r>",
                run("{ nr }"),
                "<w:r><w:t/></w:r>",
                run("}"),
                " koniec",
            )
        ),
        names=_NAMES,
        says=("7 koniec",),
    ),
)
