"""RichText and RichTextParagraph: values that bring their own form."""

from functools import partial

from docxtpl import RichText, RichTextParagraph

from conformance.case import Case
from conformance.docxml import B, I, note, notes, p, part, run, section, tbl, tc
from conformance.package import word

_run = partial(Case, feature="`{{r }}` i RichText")

_paragraph = partial(Case, feature="`{{p }}` i RichTextParagraph")

_NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def _every() -> RichText:
    text = RichText("początek ")
    text.add("styl ", style="Wazne")
    text.add("kolor ", color="#ff0000")
    text.add("kolor bez krzyżyka ", color="00ff00")
    text.add("tło ", highlight="#ffff00")
    text.add("rozmiar ", size=40)
    text.add("dół ", subscript=True)
    text.add("góra ", superscript=True)
    text.add("gruby ", bold=True)
    text.add("pochyły ", italic=True)
    text.add("kreska ", underline=True)
    for kind in ("single", "double", "thick", "dotted", "dash", "dotDash", "dotDotDash", "wave", "inny"):
        text.add(f"{kind} ", underline=kind)
    text.add("skreślony ", strike=True)
    text.add("czcionka ", font="Arial")
    text.add("azjatycka ", font="eastAsia:Microsoft YaHei")
    text.add("od prawej ", rtl=True, bold=True, italic=True)
    text.add("język ", lang="en-GB")
    text.add(
        "wszystko",
        bold=True,
        italic=True,
        color="0000FF",
        size=24,
        underline="wave",
        strike=True,
        font="Arial",
        style="Wazne",
    )
    return text


def _nested() -> RichText:
    inside = RichText("wewnątrz", bold=True)
    inside.add(" dalej", italic=True)
    text = RichText("przed ")
    text.add(inside)
    text.add(" po ")
    text.add(12)
    text.add(b" bajty")
    return text


def _broken() -> RichText:
    text = RichText("linia 1\nlinia 2\tpo tabulatorze", bold=True)
    text.add("\anowy akapit", italic=True)
    text.add("\fnowa strona")
    return text


def _paragraphs() -> RichTextParagraph:
    made = RichTextParagraph()
    made.add("pierwszy akapit", parastyle="Cytat")
    made.add(RichText("drugi gruby", bold=True))
    made.add(_nested(), parastyle="Heading1")
    return made


CASES = (
    _run(
        name="every property",
        docx=word(p("{{r a }}")),
        names={"a": _every()},
        says=("początek styl kolor ", "wszystko"),
    ),
    _run(
        name="text before and after in the same run",
        docx=word(p("Przed {{r a }} po {{ b }}.")),
        names={"a": RichText("gruby", bold=True), "b": 1},
        says=("Przed gruby po 1.",),
    ),
    _run(
        name="several in one paragraph",
        docx=word(p("{{r a }}{{r b }} i {{r a }}", run(" x ", I), "{{r b }}")),
        names={"a": RichText("jeden", bold=True), "b": RichText("dwa", italic=True)},
        says=("jedendwa i jeden x dwa",),
    ),
    _run(
        name="bold paragraph and styled run",
        docx=word(p(run("Przed {{r a }} po", B), style="Heading1", pr="<w:rPr><w:b/></w:rPr>")),
        names={"a": RichText("zwykły")},
        says=("Przed zwykły po",),
    ),
    _run(
        name="nested, number and bytes",
        docx=word(p("{{r a }}")),
        names={"a": _nested()},
        says=("przed wewnątrz dalej po",),
    ),
    _run(
        name="breaks inside",
        docx=word(p("{{r a }} koniec", style="Cytat", pr=_NUMBERED)),
        names={"a": _broken()},
        says=("linia 1\nlinia 2\tpo tabulatorze\nnowy akapit",),
    ),
    _run(
        name="in cells, in a loop",
        docx=word(
            tbl(
                ("Nazwa", "Ocena"),
                ("{%tr for x in l %}", ""),
                (tc("{{r x }}"), "{{ loop.index }} {{r x }}"),
                ("{%tr endfor %}", ""),
            )
        ),
        names={"l": [RichText("dobry", color="00AA00"), RichText("zły", color="AA0000")]},
        says=("dobry", "2 zły"),
    ),
    _run(
        name="in a header and a note",
        docx=word(
            p("x", note(1)),
            section(("default", "header1")),
            parts={"header1": part("hdr", "Gmina {{r a }}"), "footnotes": notes("Zob. {{r a }}.")},
        ),
        names={"a": RichText("Osowa", bold=True)},
        says=("Gmina Osowa", "Zob. Osowa."),
    ),
    _run(
        name="a plain value and an expression as XML of a run",
        docx=word(p("Kod: {{r a if a else b }}|{{r b }}")),
        names={"a": RichText(""), "b": RichText("puste", italic=True)},
        says=("puste",),
    ),
    _run(
        name="escaped text inside",
        docx=word(p("{{r a }}")),
        names={"a": RichText('A & B <C> "d"', bold=True)},
        says=('A & B <C> "d"',),
    ),
    _run(
        name="tag cut into runs",
        docx=word(p("Ocena: ", run("{{"), run("r a", B), run(" }}"), " koniec")),
        names={"a": RichText("dobra", bold=True)},
        says=("Ocena: dobra koniec",),
    ),
    _run(
        name="RichText in a condition and with a filter",
        docx=word(p("{% if a %}{{r a }}{% endif %}{{r brak | default(a) }}")),
        names={"a": RichText("x1", bold=True)},
        says=("x1x1",),
    ),
    _run(
        name="short name R and a hyperlink kept by the template",
        docx=word(p(f'<w:hyperlink w:anchor="tu">{run("{{r a }}")}</w:hyperlink>', " dalej")),
        names={"a": RichText("odsyłacz", underline=True)},
        says=("odsyłacz dalej",),
    ),
    _paragraph(
        name="a value of several paragraphs",
        docx=word("Przed", "{{p a }}", "Po"),
        names={"a": _paragraphs()},
        says=("Przed\npierwszy akapit\ndrugi gruby\nprzed wewnątrz dalej",),
    ),
    _paragraph(
        name="styled paragraph loses its style to the value",
        docx=word(p(run("{{p a }}", B), style="Cytat", pr=_NUMBERED)),
        names={"a": RichTextParagraph("treść")},
        says=("treść",),
    ),
    _paragraph(
        name="in a cell and in a loop",
        docx=word(
            tbl((tc("{{p a }}"), tc("{%p for x in l %}", "{{p x }}", "{%p endfor %}")), grid=(1500, 1500))
        ),
        names={
            "a": RichTextParagraph("w komórce"),
            "l": [RichTextParagraph("p1", parastyle="Cytat"), RichTextParagraph("p2")],
        },
        says=("w komórce", "p1\np2"),
    ),
    _paragraph(
        name="in a header, breaks inside",
        docx=word("x", section(("default", "header1")), parts={"header1": part("hdr", "{{p a }}")}),
        names={"a": RichTextParagraph(_broken(), parastyle="Cytat")},
        says=("linia 1\nlinia 2\tpo tabulatorze\nnowy akapit",),
    ),
    _paragraph(
        name="two on neighbouring lines, escaped text",
        docx=word("{{p a }}", "{{p b }}"),
        names={"a": RichTextParagraph("A & B"), "b": RichTextParagraph("<C>")},
        says=("A & B\n<C>",),
    ),
)
