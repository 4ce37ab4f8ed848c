"""How documents look: what stays together, what stands below the line, what does not stand alone on a page."""

import io
import re
from zipfile import ZipFile

import pytest
from changes import changed
from word import docx, paragraph, table

import wkus_docs as wd
from wkus_docs.law.wydania import jak_w_wydaniu
from wkus_docs.pdf import convert
from wkus_docs.reading import read_yaml
from wkus_docs.rendering.environment import OURS

NBSP = "\N{NO-BREAK SPACE}"


def written(template, **names):
    return wd.Template(template, manner=OURS).render(names)


def xml(raw):
    return ZipFile(io.BytesIO(raw)).read("word/document.xml").decode()


@pytest.mark.parametrize(
    "text",
    [
        "w~lokalu przy ul.~Długiej 4 i~w~parku", "kwota 12~000~zł", "z~art.~5 ust.~2 i~§~3", "do 31~grudnia 2029~r.",
        "od godz.~8:00, tel.~85~700~00~00", "parafia św.~Anny, dr~J.~Kos", "20~osób, 3~godziny, 2~km",
        "Dz.~U.~z~2025~r. poz.~1338", "lata 2027–2029",
    ],
)  # fmt: skip
def test_what_is_typed_keeps_together_what_belongs_together(text):
    typed = text.replace("~", " ")
    printed = wd.text(written(docx(paragraph("{{ x }}")), x=typed)).strip()
    assert printed.replace(NBSP, "~").removeprefix("[] ") == text
    with jak_w_wydaniu("0.1.0"):
        assert NBSP not in wd.text(written(docx(paragraph("{{ x }}")), x=typed))


def test_a_template_of_anybody_prints_what_it_is_given():
    assert NBSP not in wd.text(wd.Template(docx(paragraph("{{ x }}"))).render({"x": "w domu, E_ek"}))


def test_in_a_document_the_typed_text_has_no_break_spaces():
    source = read_yaml(wd.catalog["umowa_wieloletnia"].example_path)
    checked = wd.check(changed(source, {"cel_dotacji": "pomoc w nauce i opieka 12 h w tygodniu"}))
    assert f"pomoc w{NBSP}nauce i{NBSP}opieka 12{NBSP}h w{NBSP}tygodniu" in wd.text(
        wd.render(checked.document)
    )


@pytest.mark.parametrize(
    "text", ["k_j = K / J", "(E_ek = 1,16; E_sp = 2)", "koszt K_A", "k_ref", "a <k_o> & b"]
)
def test_symbols_stand_below_the_line(text):
    raw = xml(written(docx(paragraph("{{ x }}")), x=text))
    assert "_" not in re.sub(r"<[^>]*>", "", raw)
    lowered = re.findall(r'<w:vertAlign w:val="subscript"/>.*?<w:t[^>]*>(\w+)</w:t>', raw)
    assert lowered == re.findall(r"_(\w+)", text)


@pytest.mark.parametrize(
    "text", ["plik_a.pdf", "urzad_gminy@lapy.example", "OR_II", "www.x.pl/k_j", "dane_o_sobie"]
)
def test_what_is_no_symbol_stays_as_it_is(text):
    assert text in wd.text(written(docx(paragraph("{{ x }}")), x=text))


def test_a_subscript_keeps_the_look_of_its_run():
    bold = '<w:p><w:r><w:rPr><w:b/><w:lang w:val="pl-PL"/></w:rPr><w:t>{{ x }}</w:t></w:r></w:p>'
    raw = xml(written(docx(bold), x="k_j [zł]"))
    assert '<w:rPr><w:b/><w:vertAlign w:val="subscript"/><w:lang w:val="pl-PL"/></w:rPr>' in raw


def test_no_document_prints_an_underscore_in_a_formula(slug):
    text = wd.text(wd.render(wd.read(wd.catalog[slug].example_path)))
    assert re.findall(r"(?<![\w@./-])Δ?[A-Za-z]{1,2}_[A-Za-z0-9]{1,3}(?![\w@])", text) == []
    assert "^" not in text


def styled(style, text):
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def kept(raw):
    """Texts of the paragraphs that are kept with the next one."""
    found = re.findall(r"<w:p(?: [^>]*)?>(?:(?!</w:p>).)*?</w:p>", xml(raw), re.DOTALL)
    return [re.sub(r"<[^>]*>", "", one) for one in found if "<w:keepNext" in one]


SIGNED = styled("Podpis", "Burmistrz"), styled("PodpisKoniec", "Anna Kos")


def test_of_a_list_the_last_item_stays_with_the_signature():
    blocks = paragraph("{%p for x in l %}"), styled("Punkt", "{{ x }}"), paragraph("{%p endfor %}"), *SIGNED
    assert kept(written(docx(*blocks), l=["a", "b", "c"])) == ["c"]


def test_what_a_condition_leaves_stays_with_the_signature():
    blocks = (
        styled("Akapit", "pierwszy"), paragraph("{%p if x %}"), styled("Akapit", "drugi"), paragraph("{%p endif %}"),
        *SIGNED,
    )  # fmt: skip
    assert kept(written(docx(*blocks), x=True)) == ["drugi"]
    assert kept(written(docx(*blocks), x=False)) == ["pierwszy"]


def test_the_words_above_the_heading_of_signatures_stay_with_it():
    signatures = table(["Imię", "Podpis"], ["{{ x }}", ""])
    blocks = styled("Akapit", "uwagi"), styled("Heading2", "8. Podpisy"), signatures
    assert kept(written(docx(*blocks), x="A")) == ["uwagi"]
    others = table(["Imię", "Funkcja"], ["{{ x }}", ""])
    assert kept(written(docx(styled("Akapit", "uwagi"), styled("Heading2", "8."), others), x="A")) == []


def test_a_row_that_heads_others_stays_with_them_in_the_pdf():
    """Whatever stands above, „grupa” is never the last row of a page."""
    head = (
        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
        '<w:p><w:pPr><w:pStyle w:val="Etykieta"/><w:keepNext/></w:pPr>'
        "<w:r><w:t>grupa</w:t></w:r></w:p></w:tc></w:tr>"
    )
    row = "<w:tr>" + "<w:tc><w:p><w:r><w:t>pozycja</w:t></w:r></w:p></w:tc>" * 2 + "</w:tr>"
    grid = '<w:tbl><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>'
    body = f"{grid}{(head + row * 2) * 40}</w:tbl>"
    for above in range(3):
        raw = docx(*[paragraph("wiersz")] * above, body, paragraph(""))
        for page in pages(convert(raw, engine="typst").pdf):
            assert page.split()[-1] != "grupa"


def pages(raw):
    from pypdf import PdfReader  # noqa: PLC0415 – only this test reads a PDF

    return [page.extract_text() for page in PdfReader(io.BytesIO(raw)).pages]
