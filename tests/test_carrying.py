"""Documents that carry their data: read back equal, and judged by what their pages say."""

import base64
import contextlib
import io
import json
import re
import shutil
import subprocess
import sys
import zlib
from hashlib import sha256
from pathlib import Path

import docx as python_docx
import jsonschema
import pikepdf
import pytest
from changes import changed
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jinja2 import Environment
from word import docx as word_file
from word import paragraph
from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs.carried_data import canonical, checksum, data_of
from wkus_docs.carrying import data_file
from wkus_docs.carrying.extraction import MAX_DATA, MAX_FILE
from wkus_docs.document import Part
from wkus_docs.reading import read_text, read_yaml
from wkus_docs.word.custom_xml import part, without_part
from wkus_docs.word.package import unpack
from wkus_docs.word.tree import W
from wkus_docs.zip_container import pack

SMALL = "karta_oceny_formalnej"
LONG = "umowa_wieloletnia"
CHARTS = "raport_efektywnosci"
STRUCK = "karta_oceny_merytorycznej"
ITEM = "customXml/item1.xml"
UNHURRIED = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
FACES = sorted((Path(__file__).parent / "variants").glob("*.yaml"))


def made(slug=SMALL, **options):
    return wd.render(wd.read(wd.catalog[slug].example_path), **options)


def same(one, other):
    """Tell whether two documents were given the same values, field by field."""
    if isinstance(one, Part):
        assert type(one) is type(other)
        assert one.model_fields_set == other.model_fields_set
        return all(same(getattr(one, name), getattr(other, name)) for name in type(one).model_fields)
    if isinstance(one, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return (type(one), one, str(one)) == (type(other), other, str(other))


def parcel_of(docx):
    found = re.search(rb">([A-Za-z0-9+/=]+)</dane>", unpack(docx)[ITEM])
    return json.loads(base64.b64decode(found[1]))


def with_parcel(docx, content):
    """The document with another parcel: bytes, or what is written as JSON."""
    raw = content if isinstance(content, bytes) else canonical(content)
    return pack({**unpack(docx), ITEM: part(raw)})


def edited(docx, edit):
    """The document after somebody has edited it with python-docx."""
    word = python_docx.Document(io.BytesIO(docx))
    edit(word)
    saved = io.BytesIO()
    word.save(saved)
    return saved.getvalue()


def words(changes):
    return [(change.old, change.new) for change in changes]


# over the catalog


def test_every_document_is_read_back_equal(document, checked, kind):
    docx = wd.render(document)
    back = wd.read_back(docx)
    assert back.intact, (back.checksums, back.agreement)
    assert back.type == kind
    assert [one.message for one in back.problems] == [one.message for one in checked.problems]
    assert same(back.document, document)
    assert same(wd.read(read_text(back.source.text)), document)
    assert (back.same_schema, back.same_template, back.origin.draft) == (True, True, False)
    assert wd.render(back.document) == docx


def test_what_travels_fits_the_schema(document, kind):
    data = {"dokument": kind.slug} | json.loads(data_of(document))
    jsonschema.validate(data, json.loads(kind.schema_path.read_text(encoding="utf-8")))


def test_every_empty_draft_is_read_back(kind):
    back = wd.read_back(wd.render_draft(wd.check(wd.Source("pusty.yaml", "", {"dokument": kind.slug}))))
    assert back.origin.draft
    assert back.document is None
    assert back.source.data == {"dokument": kind.slug}
    assert back.intact, (back.checksums, back.agreement)


@pytest.mark.parametrize("slug_of_pdf", [*list(wd.catalog)[::4], "umowa_wieloletnia"])
def test_a_pdf_with_data_is_read_back(slug_of_pdf, pdfs):
    """Every fourth, as reading pages takes its time; what a PDF says is compared with the DOCX elsewhere."""
    docx = pdfs.docx(slug_of_pdf).read_bytes()
    back = wd.read_back(wd.attach_data(pdfs[slug_of_pdf].read_bytes(), docx))
    assert back.intact, (back.checksums, back.agreement)
    assert len(back.checksums.printed) == back.document.prints_checksum
    assert same(back.document, wd.read_back(docx).document)


@pytest.mark.parametrize("path", FACES, ids=lambda path: path.stem)
def test_every_variant_comes_back_from_its_data(path):
    slug, _, _ = path.stem.partition(".")
    change = texts_in(path)["zmiana"]
    change = {way: None if value in ("null", "") else value for way, value in change.items()}
    document = wd.check(changed(read_yaml(wd.catalog[slug].example_path), change)).document
    text = data_file.data_file_text(wd.catalog[slug], data_file.as_typed(document))
    again = wd.read(read_text(text))
    assert same(again, document)
    assert data_of(again) == data_of(document)


# what programs do to a document


def test_a_document_saved_by_python_docx_keeps_its_data():
    back = wd.read_back(edited(made(CHARTS), lambda _: None))
    assert back.intact


@pytest.fixture(scope="module")
def through_office(tmp_path_factory):
    """Documents after LibreOffice has opened and saved them."""
    folder = tmp_path_factory.mktemp("office")
    (folder / "in").mkdir()
    for slug in (SMALL, LONG, STRUCK, "protokol_przegladu_kontraktu"):
        (folder / "in" / f"{slug}.docx").write_bytes(made(slug))
    draft = wd.check(
        changed(read_yaml(wd.catalog[SMALL].example_path), {"jednostka.nip": "1", "numer": None})
    )
    (folder / "in" / "szkic.docx").write_bytes(wd.render_draft(draft))
    subprocess.run(
        [
            shutil.which("soffice"), f"-env:UserInstallation={(folder / 'profil').as_uri()}", "--headless",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, *sorted((folder / "in").iterdir()),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return sorted(folder.glob("*.docx"))


def test_documents_saved_by_libreoffice_keep_their_data_and_agree(through_office):
    assert len(through_office) == 5
    for path in through_office:
        back = wd.read_back(path)
        assert back.intact, (path, back.checksums, back.agreement)
        assert len(back.checksums.printed) == 1
        assert back.origin.draft == (path.stem == "szkic")


def test_a_draft_gives_back_what_its_file_said():
    source = changed(
        read_yaml(wd.catalog[SMALL].example_path), {"jednostka.nip": "niepełny: 12", "numer": None}
    )
    checked = wd.check(source)
    assert checked.document is None
    back = wd.read_back(wd.render_draft(checked))
    assert back.source.data == source.data
    assert back.document is None
    assert back.intact
    assert {problem.message for problem in back.problems} == {problem.message for problem in checked.problems}


# what people do to a document


def _retyped(word):
    word.paragraphs[1].runs[0].text = "Wpisano ręcznie"


def _deleted(word):
    word.tables[0]._tbl.remove(word.tables[0].rows[1]._tr)  # noqa: SLF001 – python-docx deletes no rows


def _added(word):
    word.paragraphs[2].insert_paragraph_before("Nowy akapit")


def _tracked(word):
    run = word.paragraphs[1].runs[0]._r  # noqa: SLF001 – python-docx knows no tracked changes
    mark = f'w:id="1" w:author="x" w:date="2027-01-01T00:00:00Z" {nsdecls("w")}'
    gone, come = (
        parse_xml(f"<w:del {mark}/>"),
        parse_xml(f"<w:ins {mark}><w:r><w:t>Zmiana</w:t></w:r></w:ins>"),
    )
    run.addprevious(gone)
    gone.append(run)
    gone.addnext(come)
    for text in run.iter(f"{W}t"):
        text.tag = f"{W}delText"


def _hidden(word):
    word.paragraphs[1].runs[0].font.hidden = True


def _in_footer(word):
    word.sections[0].footer.add_paragraph("KOPIA")


@pytest.mark.parametrize(
    ("edit", "place", "old", "new"),
    [
        (_retyped, "treść, akapit 2", "", "Wpisano ręcznie"),
        (_deleted, "treść, tabela 1, wiersz 2, komórka 1", "", None),
        (_added, "treść, akapit 3", None, "Nowy akapit"),
        (_tracked, "treść, akapit 2", "", "Zmiana"),
        (_hidden, "treść, akapit", "", None),
        (_in_footer, "stopka 1", None, "KOPIA"),
    ],
    ids=["retyped", "deleted", "added", "tracked", "hidden", "footer"],
)
def test_an_edit_by_hand_is_found(edit, place, old, new):
    back = wd.read_back(edited(made(), edit))
    first = back.agreement.changes[0]
    assert str(first).startswith(place)
    assert bool(first.old) is (old is not None)
    assert first.new.startswith(new) if new else first.new == ""
    assert back.checksums.right, "the data are as they were"
    assert not back.intact
    assert same(back.document, wd.read(wd.catalog[SMALL].example_path))


def test_a_change_says_where_what_was_and_what_is():
    def edit(word):
        cell = word.tables[1].cell(1, 1)
        cell.paragraphs[0].runs[0].text = "999,99"

    (change,) = wd.read_back(edited(made(LONG), edit)).agreement.changes
    assert str(change) == (
        "treść, tabela 2, wiersz 2, komórka 2, akapit 53 (pod: § 2 Sposób wykonania zadania publicznego): "
        "było „od dnia 1 lutego 2027 r. do dnia 31 grudnia 2027 r.”, jest „999,99”"
    )


def test_a_choice_struck_out_otherwise_is_found():
    def edit(word):
        for line in word.element.body.iter(f"{W}p"):
            for mark in list(line.iter(f"{W}strike")):
                mark.getparent().remove(mark)
                return

    (change,) = wd.read_back(edited(made(STRUCK), edit)).agreement.changes
    assert change.old.replace("~~", "") == change.new.replace("~~", "")
    assert change.old != change.new


def test_white_space_and_splits_are_no_change():
    def edit(word):
        first = word.paragraphs[1]
        text = first.text
        for run in first.runs:
            run.text = ""
        for letter in text.replace("\u00a0", "  "):
            first.add_run(letter)

    assert wd.read_back(edited(made(), edit)).intact


def test_an_edit_of_what_a_pdf_was_made_from_is_found(pdfs):
    docx = edited(made(), lambda word: (_added(word), _retyped(word)))
    back = wd.read_back(wd.attach_data(wd.to_pdf(docx), docx))
    found = " ".join(new for _, new in words(back.agreement.changes))
    assert "Nowy akapit" in found
    assert "Wpisano ręcznie" in found
    other = wd.attach_data(pdfs["karta_oceny_formalnej"].read_bytes(), made(LONG))
    assert not wd.read_back(other).intact, "data of another document"


# the check sum


def test_the_check_sum_is_on_every_page_and_beside_the_data():
    docx = made()
    total = checksum(data_of(wd.read(wd.catalog[SMALL].example_path)))
    assert re.fullmatch(r"[0-9A-F]{4}-[0-9A-F]{4}", total)
    assert parcel_of(docx)["suma"] == total
    assert f"Suma kontrolna danych: {total}" in unpack(docx)["word/footer1.xml"].decode()
    assert wd.read_back(docx).checksums.printed == (total,)


def test_changed_data_do_not_have_the_check_sum():
    docx = made()
    parcel = parcel_of(docx)
    parcel["dane"]["jednostka"]["nazwa"]["mianownik"] = "Suraż"
    back = wd.read_back(with_parcel(docx, parcel))
    assert not back.checksums.right
    assert back.source.data["jednostka"]["nazwa"]["mianownik"] == "Suraż"
    assert back.agreement.changes
    parcel["suma"] = checksum(canonical(parcel["dane"]))
    back = wd.read_back(with_parcel(docx, parcel))
    assert back.checksums.said == back.checksums.counted
    assert not back.checksums.right, "the printed one tells"
    assert back.agreement.changes


def test_a_check_sum_typed_over_is_found():
    def edit(word):
        word.sections[0].footer.paragraphs[-1].runs[0].text = "Suma kontrolna danych: AAAA-BBBB"

    back = wd.read_back(edited(made(), edit))
    assert back.checksums.printed == ("AAAA-BBBB",)
    assert not back.checksums.right


def test_the_same_data_have_the_same_check_sum_however_they_are_spelled():
    source = read_yaml(wd.catalog[LONG].example_path)
    spelled = changed(source, {"data_zawarcia": "15.01.2027"})
    assert source.data["data_zawarcia"] != "15.01.2027"
    assert wd.render(wd.read(spelled)) == wd.render(wd.read(source))


# what may be left out, and the office's own files


def test_neither_data_nor_check_sum_when_not_wanted():
    bare = made(data=False, checksum=False)
    assert not [name for name in unpack(bare) if name.startswith("customXml")]
    assert b"Suma kontrolna" not in unpack(bare)["word/footer1.xml"]
    with pytest.raises(wd.InputError, match="nie ma w sobie danych"):
        wd.read_back(bare)
    assert b"Suma kontrolna" in unpack(made(data=False))["word/footer1.xml"]
    unprinted = wd.read_back(made(checksum=False))
    assert unprinted.checksums.printed == ()
    assert unprinted.intact


def letterhead():
    word = python_docx.Document()
    word.sections[0].header.paragraphs[0].text = "Urząd Miejski w Łapach"
    word.sections[0].footer.paragraphs[0].text = "tel. 85 700 00 00"
    saved = io.BytesIO()
    word.save(saved)
    return saved.getvalue()


def test_a_document_on_a_letterhead():
    docx = made(paper=letterhead())
    back = wd.read_back(docx)
    assert back.origin.paper
    assert back.checksums.printed == (), "the letterhead has no place for it"
    assert back.intact
    assert wd.read_back(docx, paper=letterhead()).intact
    changed_band = edited(docx, _in_footer)
    assert wd.read_back(changed_band).intact, "the letterhead is not at hand"
    assert words(wd.read_back(changed_band, paper=letterhead()).agreement.changes) == [("", "KOPIA")]


def test_a_letterhead_may_print_the_check_sum():
    paper = edited(
        letterhead(),
        lambda word: word.sections[0].footer.add_paragraph("Suma kontrolna danych: {{ suma_kontrolna }}"),
    )
    assert len(wd.read_back(made(paper=paper)).checksums.printed) == 1


def test_a_finished_document_as_a_letterhead_leaves_its_check_sum_behind():
    docx = made(paper=made(LONG))
    assert wd.read_back(docx).intact
    assert wd.read_back(docx).checksums.printed == ()


def own_template(slug=SMALL, *, tag=True):
    entries = unpack(wd.catalog[slug].template_path.read_bytes())
    if not tag:
        footer = entries["word/footer1.xml"]
        start, end = footer.index(b"  <w:p><w:r><w:t>{%p if"), footer.index(b"</w:ftr>")
        entries["word/footer1.xml"] = footer[:start] + footer[end:]
    body = entries["word/document.xml"].decode()
    entries["word/document.xml"] = body.replace(
        "<w:body>", f"<w:body>{paragraph('Wstęp urzędu')}", 1
    ).encode()
    return pack(entries)


@pytest.mark.parametrize("tag", [True, False])
def test_a_document_of_an_own_template(tag):
    template = own_template(tag=tag)
    docx = made(template=template)
    back = wd.read_back(docx)
    assert back.origin.own
    assert not back.same_template
    assert not back.intact
    assert "Podaj ten szablon" in back.agreement.reason
    back = wd.read_back(docx, template=template)
    assert back.intact
    assert back.same_template
    assert len(back.checksums.printed) == tag


def test_a_finished_document_as_a_template_does_not_carry_twice():
    template = pack({**unpack(made()), "word/document.xml": unpack(own_template())["word/document.xml"]})
    assert without_part(template) != template
    docx = made(template=template)
    assert wd.read_back(docx, template=template).intact
    assert len([name for name in unpack(docx) if name.startswith("customXml/item1")]) == 1
    assert "customXml" not in str(list(unpack(made(template=template, data=False))))


def test_another_template_of_the_library_is_noticed():
    docx = made()
    parcel = parcel_of(docx)
    parcel |= {"szablon": "0" * 16, "uklad": "1" * 16}
    back = wd.read_back(with_parcel(docx, parcel))
    assert (back.same_template, back.same_schema) == (False, False)
    assert back.intact


def test_the_parcel_stands_beside_other_custom_parts():
    entries = unpack(wd.catalog[SMALL].template_path.read_bytes())
    docx = made(
        template=pack({**entries, "customXml/item1.xml": b"<b/>", "customXml/itemProps7.xml": b"<c/>"})
    )
    names = set(unpack(docx))
    assert {"customXml/item1.xml", "customXml/item8.xml", "customXml/itemProps8.xml"} <= names
    assert wd.read_back(docx).document is not None


def test_what_docxtpl_renders_carries_a_parcel_too():
    letter = edited(letterhead(), lambda word: word.add_paragraph("{{ nazwa }}"))
    template = wd.Template(letter, jinja_env=Environment(autoescape=True, line_statement_prefix="%%"))
    assert template.fallback
    made_by_docxtpl = template.render({"nazwa": "x"}, parcel=b"{}")
    slots = [name for name, body in unpack(made_by_docxtpl).items() if body == part(b"{}")]
    assert [name for name in slots if name.startswith("customXml/item")]
    assert made_by_docxtpl == template.render({"nazwa": "x"}, parcel=b"{}")


@pytest.mark.parametrize("slug_made", [SMALL, CHARTS])
def test_a_package_with_a_parcel_is_whole(slug_made):
    entries = unpack(made(slug_made))
    types, links = entries["[Content_Types].xml"].decode(), entries["word/_rels/document.xml.rels"].decode()
    assert types.count('PartName="/customXml/itemProps1.xml"') == 1
    assert links.count('Target="../customXml/item1.xml"') == 1
    assert "itemProps1.xml" in entries["customXml/_rels/item1.xml.rels"].decode()
    assert entries["customXml/itemProps1.xml"].count(b"urn:wkus-docs:dane") == 1


# bad input


def locked():
    target = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(target, encryption=pikepdf.Encryption(user="tajne", owner="tajne"))
    return target.getvalue()


def pdf_with(content=None, name="dane.json"):
    target = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        if content is not None:
            pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, content, filename=name)
        pdf.save(target)
    return target.getvalue()


def bomb():
    """A PDF whose attachment unpacks to far more than it may."""
    target = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        spec = pikepdf.AttachedFileSpec(pdf, b"x", filename="dane.json")
        pdf.attachments["dane.json"] = spec
        stream = pdf.attachments["dane.json"].get_file().obj
        stream.write(zlib.compress(bytes(50 * MAX_DATA)), filter=pikepdf.Name.FlateDecode)
        pdf.save(target)
    return target.getvalue()


def changed_parcel(**values):
    return lambda: with_parcel(made(), parcel_of(made()) | values)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (lambda: b"", "ani PDF"),
        (lambda: b"dokument: umowa_wieloletnia\n", "ani PDF"),
        (lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "starego Worda"),
        (lambda: made()[:3000], "Plik jest uszkodzony"),
        (lambda: b"%PDF-1.7 urwany", "PDF jest uszkodzony"),
        (lambda: word_file(paragraph("Cudzy")), "nie ma w sobie danych"),
        (lambda: pack({**unpack(word_file(paragraph("x"))), ITEM: b"<b:Sources xmlns:b='x'/>"}), "nie ma w sobie danych"),
        (pdf_with, "nie ma w sobie danych"),
        (lambda: pdf_with(b"{}", "inne.json"), "nie ma w sobie danych"),
        (lambda: pdf_with(b"{}"), "uszkodzone"),
        (locked, "chroniony hasłem"),
        (bomb, "za duże"),
        (lambda: with_parcel(made(), b"{"), "uszkodzone"),
        (lambda: with_parcel(made(), b"[" * 100_000), "uszkodzone"),
        (lambda: with_parcel(made(), b"[]"), "uszkodzone"),
        (lambda: with_parcel(made(), b"".join(sha256(b"%d" % n).digest() for n in range(MAX_DATA // 32 + 1))), "za duże"),
        (lambda: pack({**unpack(made()), ITEM: unpack(made())[ITEM].replace(b"</dane>", b"!</dane>")}), "uszkodzone"),
        (lambda: pack({**unpack(made()), ITEM: unpack(made())[ITEM].replace(b"</dane>", b"")}), "uszkodzone"),
        (lambda: pack({**unpack(made()), "customXml/item5.xml": unpack(made(LONG))[ITEM]}), "kilku dokumentów"),
        (changed_parcel(dokument="uchwala_o_psach"), "uchwala_o_psach"),
        (changed_parcel(format="urn:wkus-docs:dane:2"), "nowsza wersja"),
        (changed_parcel(format="urn:inne"), "uszkodzone"),
        (changed_parcel(dane=[]), "uszkodzone"),
        (changed_parcel(suma=None), "uszkodzone"),
        (changed_parcel(dane={"kwota": 1.5}), "uszkodzone"),
        (lambda: with_parcel(made(), canonical(parcel_of(made())).replace(b'"dane":{', b'"dane":{"a":NaN,')), "uszkodzone"),
        (lambda: with_parcel(made(), canonical(parcel_of(made())).replace(b'"dane":{', b'"dane":{"a":"\\ud800",')), "uszkodzone"),
        (changed_parcel(dane={"": "x"}), "uszkodzone"),
        (changed_parcel(dane=json.loads('{"a":' * 30 + "1" + "}" * 30)), "uszkodzone"),
        (lambda: pack({**unpack(made()), "word/document.xml": b"<w:document"}), "Treść dokumentu jest uszkodzona"),
        (lambda: pack({**unpack(made()), ITEM: b"<!DOCTYPE x>" + unpack(made())[ITEM]}), "definicję DTD"),
        (lambda: pack({**unpack(made()), "word/x.xml": bytes(MAX_FILE + 1)}), "za duży|ciasno"),
        (lambda: bytes(MAX_FILE + 1), "najwyżej 100 MB"),
    ],
)  # fmt: skip
def test_bad_input_is_refused_in_polish(given, said):
    with pytest.raises(wd.InputError, match=said) as refused:
        wd.read_back(given())
    (problem,) = refused.value.problems
    assert problem.message.endswith(".")


def test_data_the_rules_refuse_come_back_with_their_problems():
    docx = made()
    parcel = parcel_of(docx)
    parcel["dane"]["nieznane_pole"] = "x"
    del parcel["dane"]["jednostka"]
    back = wd.read_back(with_parcel(docx, parcel))
    assert back.document is None
    assert any("nieznane_pole" in problem.message for problem in back.problems)
    assert all(problem.line for problem in back.problems), "each has its line in the data file"
    assert "nie ma z czym porównać" in back.agreement.reason


@UNHURRIED
@given(st.data())
def test_no_parcel_breaks_the_reader(data):
    raw = bytearray(canonical(_PARCEL))
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        back = wd.read_back(with_parcel(_BARE, bytes(raw)))
    except wd.InputError:
        return
    assert read_text(back.source.text).data == back.source.data


def test_no_pdf_breaks_the_reader(pdfs):
    """What is changed in the bytes of a PDF makes it a damaged one, one without data, or one that differs."""
    whole = wd.attach_data(pdfs[SMALL].read_bytes(), pdfs.docx(SMALL).read_bytes())
    for seed in range(120):
        raw, at = bytearray(whole), seed * 7_919
        for step in range(1 + seed % 20):
            raw[(at + step * 104_729) % len(raw)] = (seed * 31 + step) % 256
        with contextlib.suppress(wd.InputError):
            assert wd.read_back(bytes(raw)).source.data["dokument"] == SMALL


_BARE = word_file(paragraph("x"))
_PARCEL = {
    "format": "urn:wkus-docs:dane:1", "dokument": SMALL, "uklad": "", "szablon": "", "wlasny_szablon": True,
    "papier": False, "szkic": False, "suma": "0000-0000", "dane": {"numer": "1", "lista": [{"a": "tak"}, "b"]},
}  # fmt: skip

_texts = st.text(st.characters(exclude_categories=("Cc", "Cs", "Co")), min_size=1)
_lines = st.lists(_texts, min_size=1, max_size=3).map("\n".join)
_values = st.recursive(
    st.one_of(_texts, _lines, st.none(), st.sampled_from(["nie", "0123", "1e3", "~", "null", "2027-01-01", " x ", "a: b", "- a", "#"])),
    lambda inner: st.one_of(st.lists(inner, min_size=1), st.dictionaries(st.sampled_from("abcd"), inner, min_size=1)),
    max_leaves=6,
)  # fmt: skip


@UNHURRIED
@given(st.dictionaries(st.sampled_from(["numer", "lista", "opis"]), _values))
def test_a_data_file_says_what_the_data_say(data):
    text = data_file.data_file_text(wd.catalog[SMALL], data, "komentarz")
    assert read_text(text).data == {"dokument": SMALL} | data


# the command line


@pytest.fixture
def run(tmp_path):
    def call(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "wkus_docs", *arguments],
            cwd=tmp_path, capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip

    return call


def test_the_command_gives_the_data_back_and_judges(run, tmp_path):
    (tmp_path / "karta.docx").write_bytes(made())
    done = run("odczytaj", "karta.docx", "-o", "dane.yaml")
    assert done.returncode == 0, done.stderr
    assert wd.read(tmp_path / "dane.yaml") == wd.read(wd.catalog[SMALL].example_path)
    assert "zgodna z wydrukowaną" in done.stderr
    assert "Treść: zgodna z danymi." in done.stderr
    assert run("odczytaj", "karta.docx", "-o", "dane.yaml").returncode == 2, "not over an existing file"
    shown = run("odczytaj", "karta.docx")
    assert shown.stdout == (tmp_path / "dane.yaml").read_text(encoding="utf-8")


def test_the_command_tells_what_was_changed(run, tmp_path):
    (tmp_path / "karta.docx").write_bytes(edited(made(), lambda word: (_retyped(word), _in_footer(word))))
    done = run("odczytaj", "karta.docx", "-o", "dane.yaml")
    assert done.returncode == 1
    assert "różni się od danych (miejsc: 2)" in done.stderr
    assert "jest „Wpisano ręcznie" in done.stderr
    assert "stopka 1: dopisano „KOPIA”" in done.stderr
    (tmp_path / "cudzy.docx").write_bytes(word_file(paragraph("x")))
    done = run("odczytaj", "cudzy.docx")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Błąd · Dokument Worda nie ma w sobie danych." in done.stderr


def test_the_command_makes_documents_with_and_without_data(run, tmp_path):
    (tmp_path / "k.yaml").write_text(wd.sample(SMALL), encoding="utf-8")
    assert run("generuj", "k.yaml", "--pdf", "--z-danymi").returncode == 0
    back = wd.read_back(tmp_path / "k.pdf")
    assert back.intact
    assert same(back.document, wd.read(tmp_path / "k.yaml"))
    assert run("generuj", "k.yaml", "--bez-danych", "--bez-sumy").returncode == 0
    assert "dane" not in str(unpack((tmp_path / "k.docx").read_bytes()).keys())
    assert run("generuj", "k.yaml", "--z-danymi").returncode == 2
    assert run("generuj", "k.yaml", "--pdf", "--z-danymi", "--bez-danych").returncode == 2
    done = run("pdf", "k.docx", "--z-danymi")
    assert done.returncode == 1
    assert "nie ma w sobie danych" in done.stderr


@pytest.mark.parametrize("act", ["uchwala_program_wieloletni", "karta_przedsiewziecia_wpf"])
def test_an_act_of_a_council_prints_the_sum_only_when_asked(act):
    document = wd.read(wd.catalog[act].example_path)
    made_so = [unpack(wd.render(document, **asked))["word/footer1.xml"] for asked in ({}, {"checksum": True})]
    printed = [b"Suma kontrolna" in footer for footer in made_so]
    assert printed == [False, True]
    assert wd.read_back(wd.render(document)).intact
