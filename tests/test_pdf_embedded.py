"""The embedded engine: every construct of its subset, the refusal of what lies outside, nothing lost."""

import io
import re
import shutil
import subprocess
from datetime import UTC, datetime
from decimal import Decimal

import docx
import pikepdf
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.errors import ConversionError
from wkus_docs.pdf.embedded import convert
from wkus_docs.pdf.limits import UnsupportedError
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
    pdf = convert(word(lambda made: made.add_paragraph("Zażółć gęślą jaźń")))
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
        table = made.add_table(rows=41, cols=3, style="Table Grid")
        for column, name in enumerate(("Lp.", "Nazwa", "Kwota")):
            table.cell(0, column).text = name
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for row in range(1, 41):
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
