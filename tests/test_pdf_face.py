"""One face for both engines: which one makes the PDF, what is said of it, and what becomes of trouble."""

import io

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pypdf import PdfReader

import wkus_docs as wd
from wkus_docs import pdf
from wkus_docs.cli import exits
from wkus_docs.cli.pdf import write_pdf
from wkus_docs.pdf import Engine, libreoffice
from wkus_docs.pdf.unsupported import UnsupportedError
from wkus_docs.word.package import unpack
from wkus_docs.zip_container import pack


@pytest.fixture
def strange():
    """A Word file with two columns, which the embedded engine does not know."""
    made = docx.Document()
    made.core_properties.title = "Gazetka"
    made.add_heading("Gazetka", 1)
    made.add_paragraph("Tekst w kolumnach")
    made.element.body.find(".//{*}cols").set(
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}num", "2"
    )
    packed = io.BytesIO()
    made.save(packed)
    return packed.getvalue()


@pytest.fixture
def plain(pdfs):
    return pdfs.docx("karta_oceny_merytorycznej").read_bytes()


def test_our_documents_need_nothing_but_the_package(plain, monkeypatch):
    monkeypatch.setattr(libreoffice, "available", lambda: None)
    made = pdf.convert(plain)
    assert made.engine is Engine.EMBEDDED
    assert str(made.claims) == "PDF/UA-1, PDF/A-2b"
    assert made.remarks == ()
    assert wd.to_pdf(plain) == made.pdf


def test_what_ours_does_not_know_goes_to_the_other(strange):
    made = pdf.convert(strange)
    assert made.engine is Engine.LIBREOFFICE
    assert "kolumny tekstu" in made.remarks[0]
    assert "PDF zrobił LibreOffice" in made.remarks[0]
    with pytest.warns(UserWarning, match="kolumny tekstu"):
        assert wd.to_pdf(strange).startswith(b"%PDF")


def test_without_the_other_one_is_told_what_to_do(strange, monkeypatch):
    monkeypatch.setattr(libreoffice, "available", lambda: None)
    with pytest.raises(wd.ConversionError, match=r"kolumny tekstu.*zainstaluj LibreOffice"):
        pdf.convert(strange)
    with pytest.raises(UnsupportedError, match="kolumny tekstu"):
        pdf.convert(strange, engine="typst")


def test_a_document_without_a_title_is_named_by_its_first_words():
    made = docx.Document()
    made.core_properties.title = ""
    made.add_heading("Zaproszenie do konsultacji", 1)
    packed = io.BytesIO()
    made.save(packed)
    done = pdf.convert(packed.getvalue(), engine="typst")
    assert "„Zaproszenie do konsultacji”" in done.remarks[0]
    assert str(done.claims) == "PDF/UA-1, PDF/A-2b"
    assert PdfReader(io.BytesIO(done.pdf)).metadata.title == "Zaproszenie do konsultacji"


def test_a_document_without_title_and_words_is_refused():
    packed = io.BytesIO()
    bare = docx.Document()
    bare.core_properties.title = ""
    bare.save(packed)
    with pytest.raises(wd.ConversionError, match="nie ma tytułu ani treści"):
        pdf.convert(packed.getvalue())


def test_a_template_of_the_office_is_not_looked_for(plain):
    link = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        'Target="file:///C:\\Szablony\\gmina.dotx" TargetMode="External"/></Relationships>'
    )
    done = pdf.convert(pack({**unpack(plain), "word/_rels/settings.xml.rels": link.encode()}), engine="typst")
    assert done.remarks == (
        "Dokument ma dołączony szablon „gmina.dotx”. Nie wczytano go: w PDF jest to, co zapisano w dokumencie.",
    )
    assert done.pdf == pdf.convert(plain, engine="typst").pdf


def test_a_damaged_file_leaves_nothing_behind(tmp_path, capsys):
    place = tmp_path / "zly.pdf"
    assert write_pdf(tmp_path / "zly.docx", place, b"to nie jest DOCX") == exits.FILE
    assert "PDF nie powstał. Plik nie jest plikiem DOCX" in capsys.readouterr().err
    assert not place.exists()


def test_an_earlier_file_stays_beside(tmp_path, plain, capsys):
    place = tmp_path / "karta.pdf"
    place.write_bytes(b"poprzedni")
    assert write_pdf(tmp_path / "karta.docx", place, plain) == exits.DONE
    assert place.with_name("karta.pdf.bak").read_bytes() == b"poprzedni"
    assert "(PDF/UA-1, PDF/A-2b)" in capsys.readouterr().out


def test_a_font_of_other_widths_is_told(plain):
    made = docx.Document(io.BytesIO(plain))
    run = made.paragraphs[0].runs[0]._r
    run.get_or_add_rPr().insert(
        0, parse_xml(f'<w:rFonts {nsdecls("w")} w:ascii="Papyrus" w:hAnsi="Papyrus"/>')
    )
    packed = io.BytesIO()
    made.save(packed)
    assert any("Papyrus" in remark for remark in pdf.convert(packed.getvalue()).remarks)
