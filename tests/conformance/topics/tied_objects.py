"""Images, subdocuments, links and replacements, which docxtpl ties to its template object."""

import io
from functools import partial

from docx import Document
from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage, Listing, RichText

from conformance.case import Case
from conformance.docxml import B, p, part, picture, png, run, section, tbl, tc
from conformance.package import word

_image = partial(Case, feature="InlineImage – obrazki z danych")
_subdoc = partial(Case, feature="Subdoc – dokumenty w dokumencie")
_link = partial(Case, feature="RichText z odsyłaczem (`url_id`)")
_replaced = partial(Case, feature="Podmiana obrazków, mediów i obiektów osadzonych")
_drawing = partial(Case, feature="Rysunki w szablonie (numery `docPr`)")

_RED, _BLUE = png(255), png(0, 0, 255)
_SHEET, _OTHER = b"PK\x03\x04 arkusz pierwszy", b"PK\x03\x04 arkusz drugi, dluzszy"


def _picture(tpl: DocxTemplate, content: bytes = _RED, **size) -> InlineImage:
    return InlineImage(tpl, io.BytesIO(content), **(size or {"width": Mm(20)}))


def _written(tpl: DocxTemplate):
    """A subdocument written in code: heading, formatted text, a list, a table, a picture."""
    made = tpl.new_subdoc()
    made.add_paragraph("Tytuł z podrzędnego", style="Heading 1")
    text = made.add_paragraph("Zwykły i ")
    text.add_run("gruby").bold = True
    table = made.add_table(rows=2, cols=2)
    table.cell(0, 0).text, table.cell(1, 1).text = "A1", "B2"
    made.add_picture(io.BytesIO(_RED), width=Mm(10))
    return made


def _short(tpl: DocxTemplate, text: str = "krótki"):
    made = tpl.new_subdoc()
    made.add_paragraph(text)
    return made


def _file(*texts: str, image: bool = False) -> io.BytesIO:
    """A Word file to be put into another."""
    document = Document(
        io.BytesIO(word(*(p(text, style="Cytat") for text in texts), tbl(("komórka 1", "komórka 2")), ""))
    )
    if image:
        document.add_picture(io.BytesIO(_BLUE), width=Mm(10))
    buffer = io.BytesIO()
    document.save(buffer)
    buffer.seek(0)
    return buffer


def _drawn() -> bytes:
    document = Document(io.BytesIO(word("tekst {{ a }}")))
    document.add_picture(io.BytesIO(_RED), width=Mm(10))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _linked(tpl: DocxTemplate) -> RichText:
    made = RichText("Zob. ")
    made.add("stronę BIP", url_id=tpl.build_url_id("https://example.org/bip?a=1&b=2"), style="Hyperlink")
    made.add(" i ")
    made.add("pocztę", url_id=tpl.build_url_id("mailto:urzad@example.org"), color="0000FF", underline=True)
    return made


def _with_embedded(*content: str) -> bytes:
    return word(*content, media={"image1.png": _RED, "arkusz.xlsx": _SHEET})


_OBJECT = '<w:r><w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ShapeID="_x0000_i1025" r:id="arkusz"/></w:object></w:r>'

CASES = (
    _image(
        name="in a sentence",
        docx=word(p("Herb: {{ a }} gminy {{ b }}")),
        names={"b": "Osowa"},
        objects=lambda tpl: {"a": _picture(tpl)},
        says=("Herb:  gminy Osowa", 'embed="'),
    ),
    _image(
        name="two sizes, formatted run",
        docx=word(p(run("{{ a }}", B), " i ", run("{{ b }}"))),
        objects=lambda tpl: {
            "a": _picture(tpl, height=Mm(5)),
            "b": _picture(tpl, _BLUE, width=Mm(30), height=Mm(10)),
        },
        says=('cy="180000"', 'cx="1080000"'),
    ),
    _image(
        name="in a loop of rows",
        docx=word(
            tbl(
                ("Nazwa", "Zdjęcie"),
                ("{%tr for o in l %}", ""),
                ("{{ o.nazwa }}", "{{ o.obraz }}"),
                ("{%tr endfor %}", ""),
            )
        ),
        objects=lambda tpl: {
            "l": [{"nazwa": "Jan", "obraz": _picture(tpl)}, {"nazwa": "Ewa", "obraz": _picture(tpl, _BLUE)}]
        },
        says=("Jan", "Ewa", 'id="1002"'),
    ),
    _image(
        name="in a header and a footer",
        docx=word(
            "{{ b }}",
            section(("default", "header1"), ("default", "footer1")),
            parts={"header1": part("hdr", "{{ a }} {{ b }}"), "footer1": part("ftr", "{{ a }}")},
        ),
        names={"b": "Osowa"},
        objects=lambda tpl: {"a": _picture(tpl)},
        says=(" Osowa",),
    ),
    _image(
        name="with a link",
        docx=word("{{ a }} {{ b }}"),
        names={"b": 1},
        objects=lambda tpl: {
            "a": InlineImage(tpl, io.BytesIO(_RED), width=Mm(20), anchor="https://example.org/bip")
        },
        says=('id="1001"',),
    ),
    _image(
        name="under a condition, same picture twice",
        docx=word("{%p if a %}", "{{ a }}", "{%p endif %}", "{{ a }} {{ b }}"),
        names={"b": "podpis"},
        objects=lambda tpl: {"a": _picture(tpl)},
        says=(" podpis", 'id="1002"'),
    ),
    _image(
        name="beside a picture of the template",
        docx=word(p(picture(number=5), "{{ a }} {{ b }}"), media={"image1.png": _BLUE}),
        names={"b": "obok"},
        objects=lambda tpl: {"a": _picture(tpl)},
        says=("obok", 'id="1002"'),
    ),
    _subdoc(
        name="written in code",
        docx=word("Przed {{ b }}", "{{p a }}", "Po"),
        names={"b": 1},
        objects=lambda tpl: {"a": _written(tpl)},
        says=("Tytuł z podrzędnego", "Zwykły i gruby", "B2"),
    ),
    _subdoc(
        name="from a file",
        docx=word("Przed {{ b }}", "{{p a }}", "Po"),
        names={"b": 1},
        objects=lambda tpl: {"a": tpl.new_subdoc(_file("z pliku", "drugi akapit"))},
        says=("z pliku\ndrugi akapit", "komórka 2"),
    ),
    _subdoc(
        name="from a file with a picture and a list",
        docx=word("{{p a }}", "{{ b }}"),
        names={"b": 1},
        objects=lambda tpl: {"a": tpl.new_subdoc(_file("z obrazkiem", image=True))},
        says=("z obrazkiem", 'embed="'),
    ),
    _subdoc(
        name="in a cell",
        docx=word(tbl((tc("{{p a }}", ""), "{{ b }}"), grid=(3000, 1500)), ""),
        names={"b": "obok"},
        objects=lambda tpl: {"a": _short(tpl)},
        says=("krótki", "obok"),
    ),
    _subdoc(
        name="several in a loop",
        docx=word("{%p for a in l %}", "Załącznik {{ loop.index }}", "{{p a }}", "{%p endfor %}"),
        objects=lambda tpl: {"l": [_short(tpl), _short(tpl, "drugi")]},
        says=("Załącznik 1\nkrótki\nZałącznik 2\ndrugi",),
    ),
    _subdoc(
        name="under a condition, with Listing and RichText",
        docx=word("{%p if a %}", "{{p a }}", "{%p endif %}", "{{ l }} {{r r }}"),
        names={"l": Listing("x1\ny1"), "r": RichText("gruby", bold=True)},
        objects=lambda tpl: {"a": _short(tpl)},
        says=("krótki", "x1\ny1 gruby"),
    ),
    _link(
        name="two links in a sentence",
        docx=word(p("Uwaga: {{r a }} koniec {{ b }}")),
        names={"b": 1},
        objects=lambda tpl: {"a": _linked(tpl)},
        says=("Uwaga: Zob. stronę BIP i pocztę koniec 1",),
    ),
    _link(
        name="in a cell of a loop",
        docx=word(tbl(("{%tr for x in l %}",), ("{{r x }}",), ("{%tr endfor %}",), grid=(3000,))),
        objects=lambda tpl: {"l": [_linked(tpl), RichText("bez odsyłacza")]},
        says=("Zob. stronę BIP i pocztę", "bez odsyłacza"),
    ),
    _link(
        name="the same address twice beside a link of the template",
        docx=word(
            p(f'<w:hyperlink r:id="stary">{run("stary {{ b }}")}</w:hyperlink>', "{{r a }}{{r a }}"),
            relations={"document": {"stary": "https://example.org/bip?a=1&b=2"}},
        ),
        names={"b": 1},
        objects=lambda tpl: {"a": _linked(tpl)},
        says=("stary 1Zob. stronę BIP i pocztęZob. stronę BIP i pocztę",),
    ),
    _replaced(
        name="picture by its name",
        docx=word(p(picture("logo.png"), "{{ a }}"), media={"image1.png": _RED}),
        names={"a": "tekst"},
        setup=lambda tpl: tpl.replace_pic("logo.png", io.BytesIO(_BLUE)),
        says=("tekst",),
    ),
    _replaced(
        name="picture by its description, in a header",
        docx=word(
            "{{ a }}",
            section(("default", "header1")),
            parts={"header1": part("hdr", p(picture(described="herb", relation="obraz"), "{{ a }}"))},
            media={"image1.png": _RED},
            relations={"header1": {"obraz": "image1.png"}},
        ),
        names={"a": "tekst"},
        setup=lambda tpl: tpl.replace_pic("herb", io.BytesIO(_BLUE)),
        says=("tekst",),
    ),
    _replaced(
        name="medium by its content",
        docx=word(p(picture(), "{{ a }}"), media={"image1.png": _RED}),
        names={"a": "tekst"},
        setup=lambda tpl: tpl.replace_media(io.BytesIO(_RED), io.BytesIO(_BLUE)),
        says=("tekst",),
    ),
    _replaced(
        name="embedded sheet by its content",
        docx=_with_embedded(p("{{ a }}", _OBJECT)),
        names={"a": "tekst"},
        setup=lambda tpl: tpl.crc_to_new_embedded.update({tpl.get_file_crc(io.BytesIO(_SHEET)): _OTHER}),
        says=("tekst",),
    ),
    _replaced(
        name="embedded sheet by its name in the file",
        docx=_with_embedded(p("{{ a }}", _OBJECT)),
        names={"a": "tekst"},
        setup=lambda tpl: tpl.zipname_to_replace.update({"word/embeddings/arkusz.xlsx": _OTHER}),
        says=("tekst",),
    ),
    _replaced(
        name="embedded sheet left alone",
        docx=_with_embedded(p("{{ a }}", _OBJECT, picture())),
        names={"a": "tekst"},
        says=("tekst",),
    ),
    _drawing(
        name="three pictures with the same number",
        docx=word(p(picture(), "{{ a }}", picture()), p(picture(number=9)), media={"image1.png": _RED}),
        names={"a": "tekst"},
        says=("tekst", 'id="1003"'),
    ),
    _drawing(
        name="picture in a loop of paragraphs",
        docx=word(
            "{%p for x in l %}",
            p(picture(number=3), "{{ x }}"),
            "{%p endfor %}",
            p(picture(number=3)),
            media={"image1.png": _RED},
        ),
        names={"l": ["a1", "b1"]},
        says=("b1", 'id="1003"'),
    ),
    _drawing(
        name="picture in a loop of rows and in a cell",
        docx=word(
            p(picture()),
            tbl(
                ("{%tr for x in l %}", ""),
                (tc(p(picture())), "{{ x }}"),
                ("{%tr endfor %}", ""),
                grid=(1500, 1500),
            ),
            media={"image1.png": _RED},
        ),
        names={"l": ["a1", "b1", "c1"]},
        says=("c1", 'id="1004"'),
    ),
    _drawing(
        name="picture left out by a condition",
        docx=word(
            "{%p if a %}", p(picture()), "{%p endif %}", p(picture(), "{{ b }}"), media={"image1.png": _RED}
        ),
        names={"a": 0, "b": "sam"},
        says=("sam", 'id="1001"'),
    ),
    _drawing(
        name="pictures in a header keep their numbers",
        docx=word(
            "{{ a }}",
            section(("default", "header1")),
            parts={"header1": part("hdr", p(picture(number=8, relation="obraz"), "{{ a }}"))},
            media={"image1.png": _RED},
            relations={"header1": {"obraz": "image1.png"}},
        ),
        names={"a": "tekst"},
        says=("tekst",),
    ),
    _drawing(
        name="no tag at all, numbers change",
        docx=word(p(picture(), picture()), media={"image1.png": _RED}),
        says=('id="1001"', 'id="1002"'),
    ),
    _drawing(
        name="picture in a line under a condition",
        docx=word(
            p("A{% if a %}", picture(number=4), "{% endif %}{{ a }}"),
            p("{% if not a %}", picture(), "{% endif %}B"),
            media={"image1.png": _RED},
        ),
        names={"a": "a1"},
        says=("Aa1", 'id="1001"'),
        hides=('id="1002"',),
    ),
    _drawing(
        name="picture added by python-docx", docx=_drawn(), names={"a": "a1"}, says=("tekst a1", 'id="1001"')
    ),
)
