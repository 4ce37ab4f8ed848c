"""A gmina's letterhead over our templates: its header, footer, page and styles, our text."""

import io
import re
import struct
import zlib

import docx as python_docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from word import docx, paragraph

import wkus_docs as wd
from wkus_docs.rendering.document_rendering import context
from wkus_docs.rendering.letterhead import with_letterhead
from wkus_docs.word.file import WordFile
from wkus_docs.word.package import MAIN, unpack
from wkus_docs.word.tree import REL, W
from wkus_docs.zip_container import pack

WIDE, TALL = 11906, 16838


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


CREST = (
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    + chunk(b"IDAT", zlib.compress(b"\0\xaa\x14\x1e"))
    + chunk(b"IEND", b"")
)


def saved(word):
    buffer = io.BytesIO()
    word.save(buffer)
    return buffer.getvalue()


def opened(raw):
    return python_docx.Document(io.BytesIO(raw))


def office(*, footer=True):
    """A letterhead: crest, name and address above, telephone below, wide left margin."""
    word = python_docx.Document()
    section = word.sections[0]
    section.page_width, section.page_height = WIDE * 635, TALL * 635
    section.left_margin, section.right_margin, section.top_margin = Cm(3), Cm(2), Cm(4)
    section.header.paragraphs[0].add_run().add_picture(io.BytesIO(CREST), height=Cm(2))
    section.header.add_paragraph("Urząd Gminy Łapy")
    if footer:
        section.footer.paragraphs[0].text = "tel. 85 700 00 11"
    word.styles["Normal"].font.name = "Cambria"
    word.styles["Normal"].paragraph_format.space_after = Pt(10)
    return word


def template(slug="uchwala_program_wieloletni"):
    return wd.catalog[slug].template_path.read_bytes()


def words(part):
    return "\n".join(p.text for p in part.paragraphs).strip()


def style(raw, name):
    file = WordFile.read(raw)
    found = [
        s
        for s in file.tree(file.linked(MAIN, "styles")).findall(f"{W}style")
        if s.find(f"{W}name").get(f"{W}val").casefold() == name.casefold()
    ]
    assert len(found) == 1, name
    return found[0]


def localised(raw, ids):
    """Give styles the ids that Word in another language gives them."""
    entries = unpack(raw)
    for name in [name for name in entries if name.endswith(".xml") and name.startswith("word/")]:
        body = entries[name].decode()
        for old, new in ids.items():
            pattern = rf'(w:(?:styleId|pStyle w:val|basedOn w:val|next w:val|link w:val)=")({old})"'
            body = re.sub(pattern, rf'\g<1>{new}"', body)
        entries[name] = body.encode()
    return pack(entries)


def sound(raw):
    """Check that every link leads somewhere, every part has a type and every style is known."""
    file, entries = WordFile.read(raw), unpack(raw)
    known = {s.get(f"{W}styleId") for s in file.tree(file.linked(MAIN, "styles")).findall(f"{W}style")}
    for part in entries:
        if part.endswith(".rels") or part == "[Content_Types].xml":
            continue
        assert file.content_type(part), part
        links = {link.id: link for link in file.links(part)}
        assert all(link.outside or link.target in file for link in links.values()), part
        if part.endswith(".xml"):
            for element in file.tree(part).iter():
                for key, value in element.attrib.items():
                    assert not key.startswith(REL) or value in links, (part, key, value)
                if element.tag in {f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle", f"{W}basedOn"}:
                    assert element.get(f"{W}val") in known, (part, element.get(f"{W}val"))
    return opened(raw)


def test_every_document_takes_the_letterhead_and_stays_sound(slug):
    made = with_letterhead(template(slug), saved(office()))
    for section in sound(made).sections:
        assert words(section.header) == "Urząd Gminy Łapy"
        assert words(section.footer) == "tel. 85 700 00 11"
        assert section.top_margin == pytest.approx(Cm(4), abs=635)
        assert not section.different_first_page_header_footer
    assert made == with_letterhead(template(slug), saved(office()))


def test_the_document_says_the_same_under_a_letterhead(kind, document):
    plain = kind.template_path.read_bytes()
    pair = (plain, with_letterhead(plain, saved(office())))
    said, same = (wd.text(wd.Template(raw).render(context(document))) for raw in pair)
    assert said == same


def test_the_picture_comes_along_with_its_type():
    file = WordFile.read(with_letterhead(template(), saved(office())))
    (header,) = {link.target for link in file.links(MAIN) if link.kind == "header"}
    (picture,) = [link.target for link in file.links(header) if link.kind == "image"]
    assert file.content(picture) == CREST
    assert file.content_type(picture) == "image/png"


def test_a_picture_never_takes_the_name_of_ours():
    ours = python_docx.Document()
    ours.add_picture(io.BytesIO(CREST + b"ours"))
    made = sound(with_letterhead(saved(ours), saved(office())))
    assert {part.blob for part in made.part.package.image_parts} == {CREST, CREST + b"ours"}
    roots = (made.element, made.sections[0].header.part.element)
    ids = [drawing.get("id") for root in roots for drawing in root.iter(qn("wp:docPr"))]
    assert len(ids) == len(set(ids)) == 2


def test_links_in_the_header_lead_where_they_led():
    word = office()
    header = word.sections[0].header
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    link = header.part.relate_to("https://lapy.example/", kind, is_external=True)
    header.part.element[0].append(parse_xml(f'<w:hyperlink {nsdecls("w", "r")} r:id="{link}"/>'))
    made = sound(with_letterhead(template(), saved(word)))
    assert made.sections[0].header.part.rels[link].target_ref == "https://lapy.example/"


@pytest.mark.parametrize("empty_part", [False, True])
def test_our_footer_stays_where_the_letterhead_has_none(empty_part):
    word = office(footer=False)
    word.sections[0].footer.is_linked_to_previous = not empty_part
    made = sound(with_letterhead(template(), saved(word)))
    line, *_ = made.sections[0].footer.paragraphs
    assert line.text.startswith("Strona ")
    assert line.alignment == 1, "centred, though the letterhead's style is not"
    assert words(made.sections[0].header) == "Urząd Gminy Łapy"


def test_a_letterhead_without_header_and_footer_gives_its_page_and_styles():
    word = python_docx.Document()
    word.styles["Normal"].font.name = "Cambria"
    made = sound(with_letterhead(template(), saved(word)))
    assert words(made.sections[0].header) == ""
    assert made.sections[0].footer.paragraphs[0].text.startswith("Strona ")
    assert made.styles["Normal"].font.name == "Cambria"


def test_the_first_page_of_the_letterhead_is_the_first_page_of_the_document():
    word = office(footer=False)
    section = word.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Z herbem"
    made = sound(with_letterhead(template("oferta_wieloletnia"), saved(word)))
    first, *others = made.sections
    assert first.different_first_page_header_footer
    assert words(first.first_page_header) == "Z herbem"
    assert words(first.header) == "Urząd Gminy Łapy"
    assert words(first.first_page_footer).startswith("Strona "), "ours is on that page too"
    assert others
    assert not any(section.different_first_page_header_footer for section in others)


def test_odd_and_even_pages():
    word = office(footer=False)
    word.settings.odd_and_even_pages_header_footer = True
    word.sections[0].even_page_header.paragraphs[0].text = "Parzysta"
    made = sound(with_letterhead(template(), saved(word)))
    assert made.settings.odd_and_even_pages_header_footer
    assert words(made.sections[0].even_page_header) == "Parzysta"
    assert words(made.sections[0].even_page_footer).startswith("Strona ")


def test_pages_told_apart_by_ours_are_so_no_more():
    ours = python_docx.Document()
    ours.settings.odd_and_even_pages_header_footer = True
    ours.sections[0].different_first_page_header_footer = True
    made = sound(with_letterhead(saved(ours), saved(office())))
    assert not made.settings.odd_and_even_pages_header_footer
    assert not made.sections[0].different_first_page_header_footer


def test_our_header_of_the_first_page_stays_over_the_footer_of_the_letterhead():
    ours = python_docx.Document()
    ours.sections[0].different_first_page_header_footer = True
    ours.sections[0].first_page_header.paragraphs[0].text = "Nasza pierwsza"
    paper = python_docx.Document()
    paper.sections[0].footer.paragraphs[0].text = "tel."
    (section,) = sound(with_letterhead(saved(ours), saved(paper))).sections
    assert words(section.first_page_header) == "Nasza pierwsza"
    assert words(section.footer) == words(section.first_page_footer) == "tel."


def test_the_last_section_of_the_letterhead_counts_with_what_it_inherits():
    word = office()
    word.add_section()
    word.sections[1].footer.is_linked_to_previous = False
    word.sections[1].footer.paragraphs[0].text = "ostatnia"
    made = opened(with_letterhead(template(), saved(word)))
    assert words(made.sections[0].header) == "Urząd Gminy Łapy"
    assert words(made.sections[0].footer) == "ostatnia"


@pytest.mark.parametrize("lying_paper", [False, True])
def test_a_landscape_section_stays_landscape(lying_paper):
    word = office()
    section = word.sections[0]
    if lying_paper:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    made = opened(with_letterhead(template("oferta_wieloletnia"), saved(word)))
    shapes = [(s.page_width.twips, s.page_height.twips, s.orientation) for s in made.sections]
    assert shapes == [
        (WIDE, TALL, WD_ORIENT.PORTRAIT), (TALL, WIDE, WD_ORIENT.LANDSCAPE), (WIDE, TALL, WD_ORIENT.PORTRAIT)
    ]  # fmt: skip


def test_tables_stay_as_wide_as_the_text(slug):
    word = office()
    word.sections[0].left_margin = Cm(5)
    before, after = opened(template(slug)), opened(with_letterhead(template(slug), saved(word)))
    first = section_of_the_first_table(before), section_of_the_first_table(after)
    text = [s.page_width - s.left_margin - s.right_margin for s in first]
    for old, new in zip(grids(before)[:1], grids(after)[:1], strict=True):
        assert new / text[1] == pytest.approx(old / text[0], abs=1e-6)


def section_of_the_first_table(word):
    """The section that ends after the first table, or the last one: a template may start with text alone."""
    met = [element.tag for element in word.element.body.iter(qn("w:tbl"), qn("w:sectPr"))]
    before = met.index(qn("w:tbl")) if qn("w:tbl") in met else 0
    return word.sections[before]


def grids(word):
    """Width of each table's grid."""
    return [
        sum(int(column.get(qn("w:w"))) for column in grid.iter(qn("w:gridCol")))
        for grid in word.element.iter(qn("w:tblGrid"))
    ]


def test_a_dotx_is_a_letterhead_too():
    entries = unpack(saved(office()))
    types = entries["[Content_Types].xml"]
    entries["[Content_Types].xml"] = types.replace(b"document.main+xml", b"template.main+xml")
    assert types != entries["[Content_Types].xml"]
    assert words(sound(with_letterhead(template(), pack(entries))).sections[0].header) == "Urząd Gminy Łapy"


def test_styles_meet_by_name_in_every_language_of_word():
    word = office()
    word.styles["Heading 1"].font.size = Pt(33)
    word.sections[0].header.paragraphs[1].style = word.styles["Heading 1"]
    paper = localised(saved(word), {"Heading1": "Nagwek1", "Normal": "Normalny"})
    assert b'"Nagwek1"' in unpack(paper)["word/styles.xml"]
    made = with_letterhead(template(), paper)
    sound(made)
    assert style(made, "heading 1").get(f"{W}styleId") == "Heading1"
    assert opened(made).styles["Heading 1"].font.size == Pt(33)
    assert opened(made).sections[0].header.paragraphs[1].style.style_id == "Heading1"
    assert style(made, "Tytuł dokumentu").find(f"{W}basedOn").get(f"{W}val") == "Heading1"


def test_our_id_under_another_name_is_another_style():
    """Polish Word calls its „Signature” by the id of our place for signatures."""
    word = office()
    word.styles.add_style("Signature", 1, builtin=True)
    made = with_letterhead(template(), localised(saved(word), {"Signature": "Podpis"}))
    sound(made)
    assert style(made, "Podpis").get(f"{W}styleId") == "Podpis"
    assert style(made, "Podpis").find(f"{W}pPr/{W}ind").get(f"{W}left") == "5103"
    assert style(made, "Signature").get(f"{W}styleId") == "Podpis1"


def test_a_style_of_the_same_name_restyles_ours():
    word = office()
    word.styles.add_style("Paragraf", 1).paragraph_format.left_indent = Cm(2)
    made = opened(with_letterhead(template(), saved(word)))
    assert made.styles["Paragraf"].paragraph_format.left_indent == pytest.approx(Cm(2), abs=635)


def test_fonts_are_the_letterheads_and_the_layout_of_forms_is_ours():
    made = opened(with_letterhead(template(), saved(office())))
    assert made.styles["Normal"].font.name == "Cambria"
    cell, unit = made.styles["Komórka"], made.styles["Punkt"]
    assert cell.font.name is None
    assert cell.paragraph_format.space_after == 0
    assert unit.paragraph_format.left_indent.twips == 425
    assert unit.paragraph_format.first_line_indent.twips == -425
    assert [s.name for s in made.styles if s.element.get(qn("w:default")) == "1" and s.type == 1] == [
        "Normal"
    ]


def test_the_language_stays_polish():
    file = WordFile.read(with_letterhead(template(), saved(office())))
    root = file.tree(file.linked(MAIN, "styles"))
    assert {e.get(f"{W}val") for e in root.iter(f"{W}lang")} == {"pl-PL"}


def test_headings_are_not_numbered_by_the_letterhead_and_its_lists_keep_their_marks():
    word = office()
    heading = word.styles["Heading 1"].element.get_or_add_pPr()
    heading.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="1"/></w:numPr>'))
    made = with_letterhead(template(), saved(word))
    file = WordFile.read(made)
    lists = file.tree(file.linked(MAIN, "numbering"))
    assert style(made, "heading 1").find(f".//{W}numPr") is None
    assert style(made, "Wypunktowanie").find(f".//{W}numId").get(f"{W}val") == "1", "ours stays"
    number = style(made, "List Bullet").find(f".//{W}numId").get(f"{W}val")
    assert number != "1"
    (num,) = [n for n in lists.findall(f"{W}num") if n.get(f"{W}numId") == number]
    shape = num.find(f"{W}abstractNumId").get(f"{W}val")
    assert shape in {a.get(f"{W}abstractNumId") for a in lists.findall(f"{W}abstractNum")}


def test_tags_in_the_letterhead_are_filled_in():
    word = office()
    word.sections[0].header.paragraphs[1].text = "{{ tytul_dokumentu }} | {{ data_dokumentu | data }}"
    document = wd.read(wd.catalog["uchwala_program_wieloletni"].example_path)
    made = opened(wd.Template(with_letterhead(template(), saved(word))).render(context(document)))
    assert words(made.sections[0].header).startswith(f"{document.tytul_dokumentu} | 18\u00a0listopada 2026")


def test_a_bare_template_takes_a_letterhead_too():
    made = with_letterhead(docx(paragraph("Treść {{ x }}")), saved(office()))
    file = WordFile.read(made)
    kinds = {link.kind for link in file.links(MAIN)}
    assert kinds == {"numbering", "styles", "theme", "fontTable", "header", "footer", "settings"}
    assert wd.text(wd.Template(made).render({"x": "x"})) == "Treść x\n"


def macro():
    return pack(unpack(saved(office())) | {"word/vbaProject.bin": b""})


def linked():
    entries = unpack(saved(office()))
    rels = entries["word/_rels/header1.xml.rels"]
    found = re.search(rb'Target="media/[^"]*"', rels)
    entries["word/_rels/header1.xml.rels"] = rels.replace(
        found[0], b'Target="file:///C:/herb.png" TargetMode="External"'
    )
    return pack(entries)


def without(name):
    return pack({key: body for key, body in unpack(saved(office())).items() if key != name})


NO_DOCX = "Papier firmowy nie jest plikiem DOCX: zapisz go w Wordzie jako .docx."
OUTSIDE = (
    "Papier firmowy tylko wskazuje obrazek albo inny plik (file:///C:/herb.png), zamiast go zawierać: "
    "wstaw go do pliku w Wordzie."
)


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        (b"", NO_DOCX),
        (b"%PDF-1.7", NO_DOCX),
        (pack({"a.txt": b"x"}), "Papier firmowy nie jest dokumentem Worda: brak w nim treści. Zapisz go ponownie w Wordzie jako .docx."),
        (pack({"word/document.xml": b"<a/>"}),
         "Papier firmowy nie jest zwykłym dokumentem Worda: zapisz go w Wordzie jako .docx."),
        (pack({"word/document.xml": b"<a"}), "Część „word/document.xml” papieru firmowego jest uszkodzona."),
        (pack(unpack(saved(office())) | {"word/header1.xml": b"<w:hdr"}),
         "Część „word/header1.xml” papieru firmowego jest uszkodzona."),
        (pack(unpack(saved(office())) | {"word/styles.xml": b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'}),
         "Część „word/styles.xml” papieru firmowego zawiera definicję DTD, a takich nie przyjmujemy."),
        (pack({"word/document.xml": b"<a/>", "word/bomba.xml": bytes(5_000_000)}),
         "Część „word/bomba.xml” papieru firmowego jest spakowana podejrzanie ciasno."),
        (macro(), "Papier firmowy zawiera makra: zapisz go jako .docx, bez makr."),
        (linked(), OUTSIDE),
        (without("word/media/image1.png"),
         "Papier firmowy jest uszkodzony: brakuje w nim części „word/media/image1.png”."),
        (without("[Content_Types].xml"),
         "Papier firmowy jest uszkodzony: brakuje w nim części „[Content_Types].xml”."),
    ],
)  # fmt: skip
def test_what_is_no_safe_letterhead_is_refused_by_its_name(paper, said):
    with pytest.raises(wd.TemplateError) as caught:
        with_letterhead(template(), paper)
    assert str(caught.value) == said
