"""The embedded engine: every construct of its subset, the refusal of what lies outside, nothing lost."""

import io
import re
import shutil
import subprocess
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial

import docx
import pikepdf
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from pypdf import PdfReader

from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.errors import ConversionError
from wkus_docs.pdf import convert as finished
from wkus_docs.pdf.embedded import convert
from wkus_docs.pdf.unsupported import UnsupportedError
from wkus_docs.rendering import plotting

PDFTOTEXT = shutil.which("pdftotext")


def word(build, *, title="Próba"):
    """A Word file that ``build`` fills, with a heading of level 1 before what it adds."""
    made = docx.Document()
    made.core_properties.title = title
    made.core_properties.language = "pl-PL"
    made.core_properties.created = datetime(2027, 1, 15, tzinfo=UTC)
    made.add_heading("Nagłówek", 1)
    build(made)
    packed = io.BytesIO()
    made.save(packed)
    return packed.getvalue()


def said(pdf, page=None):
    """The text of a PDF, or of one page."""
    assert PDFTOTEXT, "poppler is missing; make test installs it"
    where = [] if page is None else ["-f", str(page), "-l", str(page)]
    done = subprocess.run(
        [PDFTOTEXT, "-q", "-layout", *where, "-", "-"], input=pdf, capture_output=True, check=True
    )
    return done.stdout.decode()


def places(pdf):
    """Left and right edge of every word, in points."""
    assert PDFTOTEXT, "poppler is missing; make test installs it"
    done = subprocess.run([PDFTOTEXT, "-q", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    found = re.findall(r'xMin="([\d.]+)" .*?xMax="([\d.]+)" .*?>(.*?)</word>', done.stdout.decode())
    return {text: (float(left), float(right)) for left, right, text in found}


def tags(pdf):
    """Kinds of the elements of the structure tree, in their order."""
    found = []

    def walk(element):
        if isinstance(element, pikepdf.Array):
            for item in element:
                walk(item)
        elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
            found.append(str(element.S))
            if "/K" in element:
                walk(element.K)

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        walk(opened.Root.StructTreeRoot.K)
    return found


def pages(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [tuple(round(float(side)) for side in page.mediabox[2:]) for page in opened.pages]


def test_claims_both_standards_and_says_what_it_is():
    pdf = finished(word(lambda made: made.add_paragraph("Zażółć gęślą jaźń")), engine="typst").pdf
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        about = opened.open_metadata()
        assert about["pdfuaid:part"] == "1"
        assert (about["pdfaid:part"], about["pdfaid:conformance"]) == ("2", "B")
        assert opened.Root.Lang == "pl-PL"
        assert about["dc:title"] == "Próba"
    assert "Zażółć gęślą jaźń" in said(pdf)


def test_same_bytes_again():
    made = word(lambda made: made.add_paragraph("To samo"))
    assert convert(made) == convert(made)


def test_text_is_never_read_as_code():
    text = '#panic("a") $x$ *b* _i_ `c` <l> @r [x] // \\ "q" {{ }} = 1. - + ~'
    pdf = convert(word(lambda made: made.add_paragraph(text)))
    assert "".join(text.split()) in "".join(said(pdf).split())


def test_sections_have_their_own_paper_headers_and_numbers():
    def build(made):
        first = made.sections[0]
        first.different_first_page_header_footer = True
        first.first_page_header.paragraphs[0].text = "Tylko pierwsza"
        first.header.paragraphs[0].text = "Każda następna"
        paragraph = first.footer.paragraphs[0]
        for text, name in (("Strona ", "PAGE"), (" z ", "NUMPAGES")):
            paragraph.add_run(text)
            simple = OxmlElement("w:fldSimple")
            simple.set(qn("w:instr"), f" {name} ")
            paragraph._p.append(simple)
        made.add_paragraph("Pionowo")
        made.add_page_break()
        made.add_paragraph("Dalej pionowo")
        wide = made.add_section()
        wide.orientation, wide.page_width, wide.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
        wide.different_first_page_header_footer = False
        made.add_paragraph("Poziomo")

    pdf = convert(word(build))
    sizes = pages(pdf)
    assert len(sizes) == 3
    assert sizes[2][0] > sizes[2][1]
    assert sizes[0][0] < sizes[0][1]
    one, two, three = (said(pdf, page) for page in (1, 2, 3))
    assert "Tylko pierwsza" in one
    assert "Każda następna" not in one
    assert "Każda następna" in two
    assert "Strona 2 z 3" in two
    assert "Strona 3 z 3" in three
    assert "Poziomo" in three


def test_headers_are_no_part_of_the_reading():
    def build(made):
        made.sections[0].header.paragraphs[0].text = "Nagłówek strony"
        made.add_paragraph("Treść")

    assert tags(convert(word(build))).count("/P") == 1


def test_lists_are_lists_generated_and_typed():
    def build(made):
        for text in ("pierwszy", "drugi"):
            made.add_paragraph(text, style="List Number")
        made.add_paragraph("kropka", style="List Bullet")
        made.add_paragraph("Zwykły akapit")
        for label, left in (("1)", 1.0), ("a)", 2.0), ("2)", 1.0)):
            paragraph = made.add_paragraph(f"{label}\tpunkt")
            paragraph.paragraph_format.left_indent = Cm(left)
            paragraph.paragraph_format.first_line_indent = Cm(-1)

    pdf = convert(word(build))
    found = tags(pdf)
    assert found.count("/LI") == 6
    assert found.count("/Lbl") == 6
    text = re.sub(r"[ \n]+", " ", said(pdf))
    assert "1. pierwszy 2. drugi • kropka Zwykły akapit 1) punkt a) punkt 2) punkt" in text


def test_headings_links_and_notes_are_tagged():
    def build(made):
        made.add_heading("Drugi poziom", 2)
        paragraph = made.add_paragraph("Strona: ")
        link = OxmlElement("w:hyperlink")
        link.set(
            qn("r:id"),
            made.part.relate_to(
                "https://lapy.example", docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK, is_external=True
            ),
        )
        run = OxmlElement("w:r")
        text = OxmlElement("w:t")
        text.text = "odnośnik"
        run.append(text)
        link.append(run)
        paragraph._p.append(link)

    pdf = convert(word(build))
    found = tags(pdf)
    assert found.index("/H1") < found.index("/H2")
    assert "/Link" in found
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.pages[0].Annots[0].A.URI) == "https://lapy.example"


def test_tables_keep_header_spans_and_colours():
    def build(made):
        table = made.add_table(rows=61, cols=3, style="Table Grid")
        for column, name in enumerate(("Lp.", "Nazwa", "Kwota")):
            table.cell(0, column).text = name
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for row in range(1, 61):
            for column in range(3):
                table.cell(row, column).text = f"w{row}k{column}"
        table.cell(1, 1).merge(table.cell(1, 2)).text = "scalone w poziomie"
        table.cell(2, 0).merge(table.cell(3, 0)).text = "scalone w pionie"
        table.cell(4, 0)._tc.get_or_add_tcPr().append(
            parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="FFF2CC"/>')
        )

    pdf = convert(word(build))
    found = tags(pdf)
    assert found.count("/Table") == 1
    assert found.count("/TH") == 3
    assert len(pages(pdf)) == 2
    assert all("Nazwa" in said(pdf, page) for page in (1, 2))
    spans = []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for item in opened.objects:
            if isinstance(item, pikepdf.Dictionary) and str(item.get("/S", "")) in {"/TD", "/TH"}:
                attributes = item.get("/A", [])
                for one in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
                    spans += [key for key in ("/ColSpan", "/RowSpan") if key in one]
    assert sorted(spans) == ["/ColSpan", "/RowSpan"]


def test_things_set_side_by_side_are_no_table():
    def build(made):
        table = made.add_table(rows=1, cols=2)
        table.cell(0, 0).text, table.cell(0, 1).text = "Zleceniobiorca:", "Zleceniodawca:"

    assert "/Table" not in tags(convert(word(build)))


def test_pictures_are_read_out():
    picture = plotting.png(Chart(ChartKind.BARS, "w", ("a",), (Series("b", (Decimal(1),)),), "zł"))

    def build(made):
        made.add_picture(io.BytesIO(picture), width=Cm(5))
        made.element.body.find(f".//{qn('wp:docPr')}").set("descr", "Herb gminy")

    pdf = convert(word(build))
    assert "/Figure" in tags(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        alt = [
            str(item.Alt)
            for item in opened.objects
            if isinstance(item, pikepdf.Dictionary) and "/Alt" in item
        ]
    assert alt == ["Herb gminy"]


def test_a_picture_without_words_is_refused():
    picture = plotting.png(Chart(ChartKind.BARS, "w", ("a",), (Series("b", (Decimal(1),)),), "zł"))
    with pytest.raises(ConversionError):
        convert(word(lambda made: made.add_picture(io.BytesIO(picture))))


def test_tabs_lead_to_their_stops():
    def build(made):
        paragraph = made.add_paragraph("lewo\tśrodek\tprawo")
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(8), WD_TAB_ALIGNMENT.CENTER)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(15), WD_TAB_ALIGNMENT.RIGHT)

    at = places(convert(word(build)))
    margin = at["lewo"][0]
    assert sum(at["środek"]) / 2 - margin == pytest.approx(Cm(8).pt, abs=0.5)
    assert at["prawo"][1] - margin == pytest.approx(Cm(15).pt, abs=0.5)


def test_breaks_strikes_sizes_and_alignment():
    def build(made):
        paragraph = made.add_paragraph("wiersz")
        paragraph.add_run().add_break()
        run = paragraph.add_run("przekreślone")
        run.font.strike, run.font.size = True, Pt(16)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        made.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        made.add_paragraph("następna strona")
        hidden = made.add_paragraph("widać").add_run(" nie widać")
        hidden.font.hidden = True

    pdf = convert(word(build))
    assert "przekreślone" in said(pdf, 1)
    assert "następna strona" in said(pdf, 2)
    assert "nie widać" not in said(pdf)


RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
FOOTNOTE = f'<w:footnote w:id="{{}}"><w:p><w:r>{RAISED}<w:footnoteRef/></w:r>{{}}</w:p></w:footnote>'


def with_notes(made, *notes):
    """Give a document footnotes, each the runs of its text; „{link}” in one is where its link leads."""
    name, kind = PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES
    part = Part(name, kind, b"", made.part.package)
    made.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    link = part.relate_to("https://lapy.example/przypis", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    said = "".join(FOOTNOTE.format(number, note.format(link=link)) for number, note in enumerate(notes, 1))
    part._blob = f"<w:footnotes {nsdecls('w', 'r')}>{said}</w:footnotes>".encode()


def refer(paragraph, number):
    """End a paragraph with the mark of a footnote."""
    paragraph._p.append(
        parse_xml(f'<w:r {nsdecls("w")}>{RAISED}<w:footnoteReference w:id="{number}"/></w:r>')
    )


def run(text, properties=""):
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def elements(pdf, kind):
    """Elements of the structure tree of one kind."""
    return [
        item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/S") == f"/{kind}"
    ]


@pytest.fixture
def noted():
    """Three footnotes: two on the first page, one of them in a table, and one on the second page."""

    def build(made):
        link = f'<w:hyperlink r:id="{{link}}">{run("strona gminy")}</w:hyperlink>'
        with_notes(
            made,
            run(" Dz. U. z 2025 r., ") + run("tekst jednolity", "<w:b/>") + run("."),
            run(" Kwota brutto."),
            run(" Zob. ") + link + run("."),
        )
        refer(made.add_paragraph("Ustawa"), 1)
        table = made.add_table(rows=2, cols=2, style="Table Grid")
        for cell, text in zip(table._cells, ("Rok", "Kwota", "2027", "100 zł"), strict=True):
            cell.text = text
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        refer(table.cell(1, 1).paragraphs[0], 2)
        made.add_page_break()
        refer(made.add_paragraph("Ogłoszenie"), 3)

    return word(build)


def test_footnotes_stand_below_the_page_that_refers_to_them(noted):
    pdf = convert(noted)
    assert len(pages(pdf)) == 2
    one, two = (re.sub(r"\s+", " ", said(pdf, page)) for page in (1, 2))
    assert (
        one.index("100 zł") < one.index("1 Dz. U. z 2025 r., tekst jednolity.") < one.index("2 Kwota brutto.")
    )
    assert two.index("Ogłoszenie") < two.index("3 Zob. strona gminy.")
    assert "Zob." not in one
    assert "brutto" not in two
    assert "Ustawa1" in one
    assert "Ogłoszenie3" in two


def test_footnotes_keep_their_bold_letters_and_links(noted):
    pdf, fonts = convert(noted), {}

    def see(text, _user, _matrix, font, _size):
        if font is not None:
            fonts[text.strip()] = str(font["/BaseFont"])

    PdfReader(io.BytesIO(pdf)).pages[0].extract_text(visitor_text=see)
    assert "Bold" in fonts["tekst jednolity"]
    assert "Bold" not in fonts["Kwota brutto."]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        found = [one.A.URI for one in opened.pages[1].Annots if "/A" in one and "/URI" in one.A]
    assert found == ["https://lapy.example/przypis"]


def test_footnotes_are_notes_with_names_of_their_own(noted, vera, tmp_path):
    done = finished(noted, engine="typst")
    (tmp_path / "a.pdf").write_bytes(done.pdf)
    assert vera.faults(tmp_path / "a.pdf", "ua1", "2b") == []
    assert str(done.claims) == "PDF/UA-1, PDF/A-2b"
    with pikepdf.open(io.BytesIO(done.pdf)) as opened:
        names = [bytes(note.ID) for note in elements(opened, "Note")]
    assert len(names) == len(set(names)) == 3


def test_the_number_of_a_footnote_stands_on_the_line_of_its_text(noted):
    done = subprocess.run(
        [PDFTOTEXT, "-bbox", "-l", "1", "-", "-"], input=convert(noted), capture_output=True, check=True
    )
    found = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)".*?>(.*?)</word>', done.stdout.decode())
    at = [text for *_, text in found].index("Dz.")
    (left, top, number), (right, beside, _) = found[at - 1 : at + 1]
    assert number == "1"
    assert float(left) < float(right)
    assert abs(float(top) - float(beside)) < 2


def test_a_footnote_with_a_mark_of_its_own_is_refused():
    def build(made):
        with_notes(made, run(" Gwiazdka."))
        paragraph = made.add_paragraph("Ustawa")
        refer(paragraph, 1)
        paragraph._p.find(f".//{qn('w:footnoteReference')}").set(qn("w:customMarkFollows"), "1")

    with pytest.raises(UnsupportedError, match="przypis z własnym znakiem"):
        convert(word(build))


@pytest.mark.parametrize(("name", "font"), [("minorHAnsi", "Caladea"), ("majorHAnsi", "Carlito")])
def test_a_font_of_the_theme_is_the_one_the_theme_names(name, font):
    def build(made):
        letters = made.add_paragraph("Motyw").runs[0]._r.get_or_add_rPr()
        letters.append(parse_xml(f'<w:rFonts {nsdecls("w")} w:asciiTheme="{name}"/>'))
        theme = next(part for part in made.part.package.iter_parts() if "theme" in part.partname)
        assert b"Cambria" in theme.blob
        assert b"Calibri" in theme.blob

    with pikepdf.open(io.BytesIO(convert(word(build)))) as opened:
        used = {
            str(one.BaseFont)
            for one in opened.objects
            if isinstance(one, pikepdf.Dictionary) and "/BaseFont" in one
        }
    assert any(font in one for one in used)


def test_a_landscape_section_stands_between_upright_ones():
    def build(made):
        made.add_paragraph("Przed")
        wide = made.add_section()
        wide.orientation, wide.page_width, wide.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
        made.add_paragraph("Poziomo")
        upright = made.add_section()
        upright.orientation, upright.page_width, upright.page_height = WD_ORIENT.PORTRAIT, Cm(21), Cm(29.7)
        made.add_paragraph("Po")

    pdf = convert(word(build))
    assert [width > height for width, height in pages(pdf)] == [False, True, False]
    assert [text in said(pdf, page) for page, text in enumerate(("Przed", "Poziomo", "Po"), 1)] == [True] * 3


def test_even_pages_have_headers_of_their_own():
    def build(made):
        made.settings.odd_and_even_pages_header_footer = True
        section = made.sections[0]
        section.different_first_page_header_footer = True
        for header, text in (
            (section.first_page_header, "pierwsza"), (section.even_page_header, "parzysta"),
            (section.header, "nieparzysta"),
        ):  # fmt: skip
            header.paragraphs[0].text = f"Strona {text}"
        for number in range(1, 5):
            made.add_paragraph(f"Treść {number}")
            if number < 4:
                made.add_page_break()

    pdf = convert(word(build))
    found = [re.findall(r"Strona (\w+)", said(pdf, page)) for page in range(1, 5)]
    assert found == [["pierwsza"], ["parzysta"], ["nieparzysta"], ["parzysta"]]


def test_dots_lead_to_a_number_at_the_right_edge():
    def build(made):
        for title, page in (("Część pierwsza", 1), ("Część druga", 12)):
            paragraph = made.add_paragraph(f"{title}\tstr{page}")
            paragraph.paragraph_format.tab_stops.add_tab_stop(
                Cm(15), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS
            )

    pdf = convert(word(build))
    at = places(pdf)
    ends = [right for text, (_, right) in at.items() if text.endswith(("str1", "str12"))]
    assert len(ends) == 2
    assert ends[0] == pytest.approx(ends[1], abs=0.5)
    assert ends[0] - at["Część"][0] == pytest.approx(Cm(15).pt, abs=0.5)
    assert [len(dots) > 50 for dots in re.findall(r"\.{5,}", said(pdf).replace(" ", ""))] == [True, True]


def test_a_block_of_cells_becomes_one():
    def build(made):
        table = made.add_table(rows=4, cols=3, style="Table Grid")
        for row in range(4):
            for column in range(3):
                table.cell(row, column).text = f"w{row}k{column}"
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        block = table.cell(1, 1).merge(table.cell(2, 2))
        block.text = "blok"

    with pikepdf.open(io.BytesIO(convert(word(build)))) as opened:
        rows = [len(row.K) for row in elements(opened, "TR")]
        spans = [
            (int(one.ColSpan), int(one.RowSpan))
            for cell in elements(opened, "TD")
            for one in cell.get("/A", [])
            if "/ColSpan" in one and "/RowSpan" in one
        ]
    assert sorted(rows) == [1, 2, 3, 3]
    assert spans == [(2, 2)]


CONTROL = "<w:sdt {ns}><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
CHECKED = (
    '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">'
    '<w14:checked w14:val="1"/></w14:checkbox>'
)


def test_content_controls_show_what_they_hold():
    def control(properties, content):
        return parse_xml(CONTROL.format(ns=nsdecls("w"), properties=properties, content=content))

    def build(made):
        paragraph = made.add_paragraph("Zgoda: ")
        paragraph._p.append(control(CHECKED, run("☒")))
        paragraph._p.append(control("<w:text/>", run(" Jan Żak")))
        made.element.body.insert(1, control("<w:richText/>", f"<w:p>{run('cały akapit')}</w:p>"))
        table = made.add_table(rows=1, cols=2, style="Table Grid")
        row = table.rows[0]._tr
        row.replace(row.tc_lst[1], control("<w:text/>", f"<w:tc><w:p>{run('cała komórka')}</w:p></w:tc>"))
        row.tc_lst[0].p_lst[0].append(control("<w:date/>", run("15 stycznia 2027 r.")))

    text = re.sub(r"\s+", " ", said(convert(word(build))))
    for expected in ("Zgoda: ☒ Jan Żak", "cały akapit", "15 stycznia 2027 r.", "cała komórka"):
        assert expected in text


def test_struck_letters_have_their_line():
    def build(made, *, struck):
        made.add_paragraph().add_run("bez zmian").font.strike = struck

    def lines(pdf):
        """How many lines and boxes are drawn on the page."""
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            return sum(
                str(one.operator) in {"l", "re"} for one in pikepdf.parse_content_stream(opened.pages[0])
            )

    with_line, without = (convert(word(partial(build, struck=struck))) for struck in (True, False))
    assert lines(with_line) == lines(without) + 1


def test_a_paragraph_may_ask_for_a_new_page():
    def build(made):
        made.add_paragraph("Pierwsza")
        made.add_paragraph("Druga").paragraph_format.page_break_before = True

    pdf = convert(word(build))
    assert ["Druga" in said(pdf, page) for page in (1, 2)] == [False, True]
    assert len(pages(pdf)) == 2


def test_links_lead_to_places_of_the_document():
    def build(made):
        linked = made.add_paragraph("Zob. ")
        linked._p.append(
            parse_xml(f'<w:hyperlink {nsdecls("w")} w:anchor="zał. 1">{run("załącznik")}</w:hyperlink>')
        )
        made.add_page_break()
        target = made.add_paragraph()
        for mark in ('<w:bookmarkStart {} w:id="7" w:name="zał. 1"/>', '<w:bookmarkEnd {} w:id="7"/>'):
            target._p.append(parse_xml(mark.format(nsdecls("w"))))
        target.add_run("Załącznik nr 1")

    pdf = convert(word(build))
    assert "/Link" in tags(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        (link,) = opened.pages[0].Annots
        assert link.Dest[0].objgen == opened.pages[1].obj.objgen


LEVELS = (("decimal", "%1.", ""), ("lowerLetter", "%2)", ""), ("decimal", "%1.%2.%3.", ""))
LEGAL = (*LEVELS[:2], ("decimal", "%1.%2.%3.", "<w:isLgl/>"))


def numbered(made, kinds):
    """Give a document a list of three levels, as Word makes them; return its number."""
    numbering = made.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{legal}<w:lvlText w:val="{text}"/>'
        f'<w:pPr><w:ind w:left="{(level + 1) * 567}" w:hanging="567"/></w:pPr></w:lvl>'
        for level, (kind, text, legal) in enumerate(kinds)
    )
    kind = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{levels}</w:abstractNum>')
    numbering.insert(0, kind)
    return numbering.add_num(90).numId


@pytest.mark.parametrize(("kinds", "shown"), [(LEVELS, "1.b.1. głęboko"), (LEGAL, "1.2.1. głęboko")])
def test_levels_of_a_list_are_counted_each(kinds, shown):
    texts = ((0, "raz"), (1, "aa"), (1, "bb"), (2, "głęboko"), (0, "dwa"), (1, "znów"), (2, "tu"))

    def build(made):
        number = numbered(made, kinds)
        for level, text in texts:
            properties = made.add_paragraph(text)._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val, properties.get_or_add_numId().val = level, number

    pdf = convert(word(build))
    text = re.sub(r"\s+", " ", said(pdf))
    assert f"1. raz a) aa b) bb {shown} 2. dwa a) znów 2." in text
    assert tags(pdf).count("/LI") == 7
    at = places(pdf)
    assert at["aa"][0] - at["raz"][0] == pytest.approx(28.35, abs=0.5)
    assert at["tu"][0] - at["raz"][0] == pytest.approx(56.7, abs=0.5)


def test_a_level_of_a_list_may_indent_the_first_line():
    def build(made):
        number = numbered(made, LEVELS)
        level = made.part.numbering_part.element.find(f".//{qn('w:lvl')}")
        level.find(f".//{qn('w:ind')}").attrib.clear()
        level.find(f".//{qn('w:ind')}").set(qn("w:firstLine"), "567")
        level.insert(2, parse_xml(f'<w:suff {nsdecls("w")} w:val="space"/>'))
        made.add_paragraph("bez")
        properties = made.add_paragraph("tekst")._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val, properties.get_or_add_numId().val = 0, number

    at = places(convert(word(build)))
    assert at["1."][0] - at["bez"][0] == pytest.approx(28.35, abs=0.5)


def test_what_stands_in_a_centred_table_is_not_centred():
    def build(made):
        table = made.add_table(rows=1, cols=2, style="Table Grid")
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for cell, text in zip(table._cells, ("lewa", "prawa"), strict=True):
            cell.text = text

    at = places(convert(word(build)))
    assert at["lewa"][1] - at["lewa"][0] < 40
    assert at["prawa"][0] - at["lewa"][0] == pytest.approx(216, abs=2)
    assert at["lewa"][0] - at["Nagłówek"][0] == pytest.approx(5.4, abs=1)


REFUSED = {
    "pole tekstowe": "<w:r {ns}><w:pict/></w:r>",
    "śledzoną zmianę (wstawienie)": '<w:ins {ns} w:id="1" w:author="x"><w:r><w:t>x</w:t></w:r></w:ins>',
    "śledzoną zmianę (usunięcie)": '<w:del {ns} w:id="1" w:author="x"><w:r><w:delText>x</w:delText></w:r></w:del>',
    "przypis końcowy": '<w:r {ns}><w:endnoteReference w:id="1"/></w:r>',
    "obiekt osadzony": "<w:r {ns}><w:object/></w:r>",
    "pole TOC": '<w:fldSimple {ns} w:instr=" TOC \\o "/>',
    "znak F04A": '<w:r {ns}><w:sym w:font="Wingdings" w:char="F04A"/></w:r>',
    "element „nieznany”": "<w:nieznany {ns}/>",
}


@pytest.mark.parametrize("named", REFUSED)
def test_what_lies_outside_is_named_with_its_place(named):
    def build(made):
        paragraph = made.add_paragraph("W tym akapicie")
        paragraph._p.append(parse_xml(REFUSED[named].format(ns=nsdecls("w"))))

    with pytest.raises(UnsupportedError) as refused:
        convert(word(build))
    assert named in str(refused.value)
    assert "W tym akapicie" in str(refused.value)
    assert "akapit 2" in str(refused.value)


def test_columns_and_vertical_text_are_refused():
    def columns(made):
        made.element.body.find(f".//{qn('w:cols')}").set(qn("w:num"), "2")

    def upright(made):
        table = made.add_table(rows=1, cols=1)
        table.cell(0, 0)._tc.get_or_add_tcPr().append(
            parse_xml(f'<w:textDirection {nsdecls("w")} w:val="btLr"/>')
        )

    for build, named in ((columns, "kolumny tekstu"), (upright, "pionowo")):
        with pytest.raises(UnsupportedError, match=named):
            convert(word(build))


def test_a_sign_that_no_font_has_is_named():
    with pytest.raises(ConversionError, match="𒀀"):
        convert(word(lambda made: made.add_paragraph("klin \U00012000")))


def test_a_file_that_is_no_word_file_is_refused():
    with pytest.raises(ConversionError, match="Plik"):
        convert(b"to nie jest DOCX")
