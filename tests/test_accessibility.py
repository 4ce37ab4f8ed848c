"""The accessibility of a Word file: each defect is found, in its place, and nothing is found in a sound file."""

import json
import re

import pytest
from accessible import BLOCKS, docx, paragraph, parts, table

import wkus_docs as wd
from wkus_docs.cli import main
from wkus_docs.errors import Severity, TemplateError
from wkus_docs.rendering import inspect
from wkus_docs.rendering.accessibility import faults
from wkus_docs.rendering.comments import with_comments
from wkus_docs.word.file import WordFile
from wkus_docs.word.package import unpack
from wkus_docs.zip_container import pack

MAIN, CORE, STYLES, NOTES = "word/document.xml", "docProps/core.xml", "word/styles.xml", "word/footnotes.xml"
TITLE, ADDRESS, COSTS, TABLE, DETAILS, LABELS, SIGNATURES = 0, 1, 2, 3, 5, 6, 8
SHADED = '<w:tcPr><w:shd w:val="clear" w:fill="D9D9D9"/></w:tcPr>'
HEADER = "<w:trPr><w:tblHeader/></w:trPr>"
DRAWN = '<w:drawing><wp:inline><wp:docPr id="2" name="Obraz 2"{}</wp:inline></w:drawing>'
ORNAMENT = (
    '><a:extLst><a:ext><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
    ' val="1"/></a:ext></a:extLst></wp:docPr>'
)
FRAMED = "<w:tcBorders>{}</w:tcBorders>".format(
    "".join(f'<w:{side} w:val="single"/>' for side in ("top", "left", "bottom", "right"))
)


def block(number, *pairs):
    """The file with texts of one block changed, each at its first place."""
    changed = BLOCKS[number]
    for old, new in pairs:
        assert old in changed
        changed = changed.replace(old, new, 1)
    return docx(*BLOCKS[:number], changed, *BLOCKS[number + 1 :])


def part(name, old, new):
    """The file with a text of a part changed."""
    contents = parts()
    assert old in contents[name].decode(), f"{old} is not in {name}"
    return pack(contents | {name: contents[name].decode().replace(old, new).encode()})


def without(name):
    return pack({other: body for other, body in parts().items() if other != name})


def drawing(about):
    return docx(*BLOCKS, f"<w:p><w:r>{DRAWN.format(about)}</w:r></w:p>")


DEFECTS = {
    "no title": (lambda: part(CORE, "Sprawozdanie &amp; „załącznik” &lt;1&gt;", " "), "Dokument nie ma tytułu.", ""),
    "no properties": (lambda: without(CORE), "Dokument nie ma tytułu.", ""),
    "no language": (lambda: part(STYLES, '<w:lang w:val="pl-PL"', "<w:lang"), "w jakim języku jest tekst", ""),
    "no known language": (lambda: part(STYLES, 'w:lang w:val="pl-PL"', 'w:lang w:val="x-none"'), "w jakim języku", ""),
    "first heading": (lambda: block(TITLE, ("Heading1", "Heading2")), "Pierwszy nagłówek ma poziom 2", "Sprawozdanie"),
    "skipped level": (
        lambda: block(COSTS, ("Heading2", "Heading3")),
        "Po nagłówku poziomu 1 stoi nagłówek poziomu 3: pominięto poziom 2.", "Nakłady",
    ),
    "skipped outline": (
        lambda: block(DETAILS, ('<w:pStyle w:val="Heading3"/>', '<w:outlineLvl w:val="3"/>')),
        "pominięto poziom 3", "Szczegóły",
    ),
    "header row not marked, shaded": (
        lambda: block(TABLE, (HEADER, ""), ("<w:tcPr/>", SHADED), ("<w:tcPr/>", SHADED)),
        "Wiersz nagłówka tabeli nie jest oznaczony", "Rok",
    ),
    "header row not marked, bold": (
        lambda: block(TABLE, (HEADER, ""), *[("<w:r><w:t>", "<w:r><w:rPr><w:b/></w:rPr><w:t>")] * 2),
        "Wiersz nagłówka tabeli nie jest oznaczony", "Rok",
    ),
    "header row not marked, by the look of the table": (
        lambda: block(TABLE, (HEADER, ""), ("</w:tblPr>", '<w:tblLook w:firstRow="1"/></w:tblPr>')),
        "Wiersz nagłówka tabeli nie jest oznaczony", "Rok",
    ),
    "header row unmarked": (
        lambda: block(TABLE, (HEADER, '<w:trPr><w:tblHeader w:val="0"/></w:trPr>')), "Tabela nie ma nagłówka", "Rok",
    ),
    "header row below": (
        lambda: block(TABLE, (HEADER, ""), ("</w:tr><w:tr>", f"</w:tr><w:tr>{HEADER}")),
        "Wiersz nagłówka tabeli nie jest oznaczony", "Rok",
    ),
    "empty header cell": (lambda: block(TABLE, ("Kwota", " ")), "Komórka nagłówka tabeli jest pusta.", ""),
    "table without header": (lambda: block(TABLE, (HEADER, "")), "Tabela nie ma nagłówka.", "Rok"),
    "column without names": (lambda: block(LABELS, ("Etykieta", "Komorka")), "Tabela nie ma nagłówka.", "Gmina"),
    "table framed by its cells": (
        lambda: block(SIGNATURES, ("<w:tcPr/>", f"<w:tcPr>{FRAMED}</w:tcPr>")), "Tabela nie ma nagłówka.", "Wójt",
    ),
    "no alternative text": (lambda: block(ADDRESS, (' descr="Herb gminy"', "")), "Obraz nie ma tekstu", "Adres"),
    "blank alternative text": (lambda: drawing(' descr=" "/>'), "Obraz nie ma tekstu alternatywnego.", ""),
    "old picture": (
        lambda: docx(*BLOCKS, '<w:p><w:r><w:t>Mapa</w:t><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
                     "<v:imagedata/></v:shape></w:pict></w:r></w:p>"),
        "Obraz nie ma tekstu", "Mapa",
    ),
    "picture in a footnote": (
        lambda: part(NOTES, "Przypis 2</w:t>", f"Przypis 2</w:t>{DRAWN.format('/>')}"), "Obraz nie ma", "Przypis 2",
    ),
}  # fmt: skip

HARMLESS = {
    "as it is": docx,
    "title of a picture": lambda: drawing(' title="Mapa gminy"/>'),
    "ornament": lambda: drawing(ORNAMENT),
    "text box": lambda: drawing("/><w:txbxContent><w:p/></w:txbxContent>"),
    "picture twice for old programs": lambda: docx(
        *BLOCKS,
        '<w:p><mc:Fallback xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<w:r>{DRAWN.format('/>')}</w:r></mc:Fallback></w:p>",
    ),
    "empty heading": lambda: docx(*BLOCKS, paragraph(" ", "Heading4")),
    "heading that is not printed": lambda: docx(*BLOCKS, paragraph("{%p if x %}", "Heading5")),
    "back to a higher level": lambda: docx(*BLOCKS, paragraph("Dalej", "Heading2"), paragraph("I", "Heading3")),
    "row that is not printed": lambda: block(
        TABLE, ("<w:tr>", f"<w:tr><w:tc>{paragraph('{%tr for x in y %}')}</w:tc></w:tr><w:tr>")
    ),
    "cell merged from above": lambda: docx(
        *BLOCKS,
        table("Formularz", ("Rok", "Kwota"), ("", "brutto"), ("2027", "1"), heads=2)
        .replace("<w:tcPr/>", '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>', 1)
        .replace("</w:tr><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr/>", "</w:tr><w:tr>" + HEADER
                 + "<w:tc><w:tcPr><w:vMerge/></w:tcPr>"),
    ),
    "lines to sign on": lambda: block(
        SIGNATURES, ("<w:tcPr/>", '<w:tcPr><w:tcBorders><w:top w:val="single"/></w:tcBorders></w:tcPr>')
    ),
    "no headings": lambda: docx(paragraph("Zaświadczenie")),
}  # fmt: skip


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_is_found_in_its_place(name):
    build, said, where = DEFECTS[name]
    (fault,) = faults(WordFile.read(build()))
    assert said in fault.message
    assert fault.hint
    assert fault.severity is Severity.WARNING
    assert where in fault.place.text
    assert str(fault.place), "a place in Polish"


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_can_be_told_as_a_comment_of_word(name):
    file = DEFECTS[name][0]()
    (fault,) = faults(WordFile.read(file))
    (comment,) = (
        body.decode() for part, body in unpack(with_comments(file, [fault])).items() if "comments" in part
    )
    assert fault.message in "".join(re.findall(r"<w:t[^>]*>([^<]*)", comment))


@pytest.mark.parametrize("name", HARMLESS)
def test_what_is_no_defect_is_not_found(name):
    assert faults(WordFile.read(HARMLESS[name]())) == ()


def test_a_place_names_the_cell_in_polish():
    (fault,) = faults(WordFile.read(block(TABLE, ("Kwota", " "))))
    assert str(fault.place) == "treść, tabela 1, wiersz 1, komórka 2, akapit 5"


def test_everything_wrong_is_found_at_once_in_the_order_of_the_file():
    file = docx(BLOCKS[COSTS], BLOCKS[TABLE].replace(HEADER, ""), BLOCKS[ADDRESS].replace("descr", "d"))
    found = [fault.message.split()[0] for fault in faults(WordFile.read(file))]
    assert found == ["Pierwszy", "Tabela", "Obraz"]


def test_a_damaged_part_is_a_fault_of_the_file():
    with pytest.raises(TemplateError, match=r"styles\.xml"):
        faults(WordFile.read(pack(parts() | {STYLES: b"<w:styles>"})))


def test_our_templates_and_documents_have_none(pdfs, slug):
    """As they ship, as the example prints, and as an empty draft."""
    template = wd.catalog[slug].template_path.read_bytes()
    empty = wd.render_draft(wd.check(wd.Source("pusty.yaml", "", {"dokument": slug})))
    for made in (template, pdfs.docx(slug).read_bytes(), empty):
        assert [str(fault) for fault in faults(WordFile.read(made))] == []


def test_an_inspection_tells_it_as_a_warning():
    slug = "uchwala_program_wieloletni"
    contents = unpack(wd.catalog[slug].template_path.read_bytes())
    contents[CORE] = contents[CORE].replace(b"{{ tytul_dokumentu }}", b"")
    found = inspect(pack(contents), wd.catalog[slug].model)
    assert [fault.message for fault in found.faults] == ["Dokument nie ma tytułu."]
    assert found.ok, "a warning lets documents be made"


def test_the_command_line_tells_it(tmp_path, capsys):
    slug = "umowa_wieloletnia"
    contents = unpack(wd.catalog[slug].template_path.read_bytes())
    contents[MAIN] = contents[MAIN].replace(b"<w:tblHeader/>", b"")
    path = tmp_path / "wlasny.docx"
    path.write_bytes(pack(contents))
    with pytest.raises(SystemExit) as ended:
        main(["szablon", "sprawdz", slug, str(path), "--json"])
    assert ended.value.code == 0
    found = json.loads(capsys.readouterr().out)["uwagi"]
    assert {one["waga"] for one in found} == {"ostrzeżenie"}
    assert {one["tabela"] for one in found} == {1, 2, 3, 4}
