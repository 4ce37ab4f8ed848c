"""``{{ }}`` in boxes, links, fields, controls and attributes."""

from functools import partial

from conformance.case import Case
from conformance.docxml import B, p, picture, png, run, tbl, tc, tr
from conformance.package import word

_box = partial(Case, feature="`{{ }}` w polach tekstowych i kształtach")

_link = partial(Case, feature="`{{ }}` w odsyłaczach i polach Worda")

_control = partial(Case, feature="`{{ }}` w kontrolkach zawartości")

_attribute = partial(Case, feature="`{{ }}` w atrybutach (tekst alternatywny)")

_BLUE = '<w:rStyle w:val="Hyperlink"/>'

_PERSON = {"imie": "Zażółć", "nazwisko": "Gęślą-Jaźń", "kwota": "12 500,00", "nr": "OR.271.3.2026"}


def textbox(*content: str) -> str:
    """A text box as Word saves it: once as a shape, once as VML for old readers."""
    inside = f"<w:txbxContent>{''.join(content)}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" '
        'distR="0" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" '
        'allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:extent cx="1800000" cy="900000"/>'
        '<wp:docPr id="7" name="Pole tekstowe 7"/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
        f"<wps:spPr/><wps:txbx>{inside}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
        '</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="_x0000_s1026" style="width:141pt;height:70pt">'
        f"<v:textbox>{inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def _sdt(content: str, *, tag: str = "pole", more: str = "") -> str:
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{tag}"/><w:tag w:val="{tag}"/><w:id w:val="1234567"/>{more}</w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def _field(instruction: str, result: str) -> str:
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f'{marks[0]}<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>{marks[1]}{run(result)}{marks[2]}'


CASES = (
    _box(
        name="box beside text",
        docx=word(p("Obok: ", textbox(p("W ramce {{ a }}")), " i {{ b }}")),
        names={"a": "tak", "b": "nie"},
        says=("W ramce tak",),
    ),
    _box(
        name="two paragraphs in a box",
        docx=word(p(textbox(p(run("{{ a }}", B)), p("{{ b }}", style="Cytat")))),
        names={"a": "pierwszy", "b": "drugi"},
        says=("pierwszy", "drugi"),
    ),
    _box(
        name="condition inside a line of a box",
        docx=word(p(textbox(p("{% if a %}Pilne: {{ a }}{% else %}Zwykłe{% endif %}")))),
        names={"a": "dziś"},
        says=("Pilne: dziś",),
    ),
    _box(
        name="two boxes in two paragraphs",
        docx=word(p(textbox(p("{{ a }}"))), p("między"), p(textbox(p("{{ b }}")), "po {{ a }}")),
        names={"a": "góra", "b": "dół"},
        says=("góra", "dół"),
    ),
    _link(
        name="text of a hyperlink",
        docx=word(
            p(
                "Zob. ",
                f'<w:hyperlink r:id="odsylacz1" w:history="1">{run("strona {{ a }}", _BLUE)}</w:hyperlink>',
                ".",
            ),
            relations={"document": {"odsylacz1": "https://example.org/bip"}},
        ),
        names={"a": "BIP"},
        says=("Zob. strona BIP.",),
    ),
    _link(
        name="tag cut inside a hyperlink",
        docx=word(p(f'<w:hyperlink w:anchor="cel">{run("{{ a")}{run("dres }}", _BLUE)}</w:hyperlink>')),
        names={"adres": "urzad@example.org"},
        says=("urzad@example.org",),
    ),
    _link(
        name="result of a field",
        docx=word(p("Strona ", _field(" PAGE ", "1"), " z ", _field(" DOCPROPERTY  Nr ", "{{ nr }}"))),
        names=_PERSON,
        says=("OR.271.3.2026",),
    ),
    _link(
        name="instruction of a field",
        docx=word(p(_field(' HYPERLINK "https://example.org/{{ nr }}" ', "{{ imie }}"))),
        names=_PERSON,
        says=("https://example.org/OR.271.3.2026",),
    ),
    _link(
        name="simple field and bookmark",
        docx=word(
            p(
                f'<w:bookmarkStart w:id="0" w:name="nr"/>{run("{{ nr }}")}<w:bookmarkEnd w:id="0"/>',
                f'<w:fldSimple w:instr=" REF nr ">{run("{{ nr }}")}</w:fldSimple>',
            )
        ),
        names=_PERSON,
        says=("OR.271.3.2026OR.271.3.2026",),
    ),
    _control(
        name="control in a line",
        docx=word(p("Imię: ", _sdt(run("{{ imie }}")), ".")),
        names=_PERSON,
        says=("Imię: Zażółć.",),
    ),
    _control(
        name="control around paragraphs",
        docx=word(
            _sdt(p("{{ imie }}") + p("{{ nazwisko }}"), more='<w:showingPlcHdr/><w:text w:multiLine="1"/>')
        ),
        names=_PERSON,
        says=("Gęślą-Jaźń",),
    ),
    _control(
        name="control around a cell and a list of choices",
        docx=word(
            tbl(
                tr(
                    _sdt(tc("{{ imie }}")),
                    tc(
                        p(
                            _sdt(
                                run("{{ kwota }}"),
                                more='<w:dropDownList><w:listItem w:value="a"/></w:dropDownList>',
                            )
                        )
                    ),
                ),
                grid=(1500, 1500),
            )
        ),
        names=_PERSON,
        says=("Zażółć", "12 500,00"),
    ),
    _control(
        name="loop inside a control",
        docx=word(_sdt(p("{%p for x in l %}") + p("– {{ x }}") + p("{%p endfor %}"))),
        names={"l": ["a1", "b2"]},
        says=("– a1\n– b2",),
    ),
    _attribute(
        name="alternative text of a picture",
        docx=word(p(picture(described="Herb gminy {{ g }}")), p("{{ g }}"), media={"image1.png": png(200)}),
        names={"g": "Sopot"},
        says=('descr="Herb gminy Sopot"',),
    ),
    _attribute(
        name="alternative text with entities",
        docx=word(p(picture(described="{{ g }}")), media={"image1.png": png(200)}),
        names={"g": 'A & B "C" <D>'},
        says=('descr="A & B "C" <D>"',),
        markup=True,
    ),
    _attribute(
        name="colour of a cell and value of a control",
        docx=word(
            tbl(tr(tc("x", pr='<w:shd w:val="clear" w:color="auto" w:fill="{{ kolor }}"/>')), grid=(1500,)),
            p(_sdt(run("{{ imie }}"), tag="{{ nr }}")),
        ),
        names=_PERSON | {"kolor": "FFCC00"},
        says=('fill="FFCC00"', 'val="OR.271.3.2026"'),
    ),
    _attribute(
        name="alternative text in a loop",
        docx=word(
            "{%p for g in l %}",
            p(picture(described="{{ g }}")),
            "{%p endfor %}",
            media={"image1.png": png(200)},
        ),
        names={"l": ["jeden", "dwa"]},
        says=('descr="jeden"', 'descr="dwa"', 'id="1002"'),
    ),
    _box(
        name="paragraph tags in a box",
        docx=word(
            p("Obok ", textbox(p("{%p for x in l %}"), p("– {{ x }}"), p("{%p endfor %}"), p("{{ n }}")))
        ),
        names={"l": ["a1", "b1"], "n": "razem 2"},
        says=("– a1", "– b1", "razem 2"),
    ),
    _box(
        name="lines and tabs of a value in a box",
        docx=word(p(textbox(p(run("{{ a }}", B))))),
        names={"a": "g1\nh1\ti1"},
        says=("g1\nh1\ti1",),
    ),
    _box(
        name="table in a box",
        docx=word(
            p(
                textbox(
                    tbl(
                        ("{%tr for x in l %}", ""),
                        ("{{ x }}", "z"),
                        ("{%tr endfor %}", ""),
                        grid=(900, 900, 900),
                    ),
                    p(""),
                )
            )
        ),
        names={"l": ["a1", "b1"]},
        says=("a1", "b1"),
    ),
    _attribute(
        name="condition inside an attribute",
        docx=word(
            tbl(
                tr(
                    tc(
                        "x{{ a }}",
                        pr='<w:shd w:val="clear" w:fill="{% if a > 3 %}FF0000{% else %}00FF00{% endif %}"/>',
                    )
                ),
                grid=(1500,),
            )
        ),
        names={"a": 5},
        says=('fill="FF0000"', "x5"),
    ),
)
