"""PDFs of both engines keep PDF/UA-1 and PDF/A-2b: veraPDF says so, and our own check agrees.

Every defect put into a good file is found by our check, which takes the claim away; where veraPDF knows the
rule, it finds the defect too.
"""

import io
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import accessible
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

import wkus_docs as wd
from wkus_docs.errors import ConversionError
from wkus_docs.pdf.check import check, claims
from wkus_docs.pdf.claims import Claims, Standard
from wkus_docs.pdf.embedded import convert
from wkus_docs.pdf.finishing import attach, finish
from wkus_docs.pdf.rules.violation import PdfRule
from wkus_docs.pdf.structure import tree
from wkus_docs.pdf.table_headers import outlines
from wkus_docs.pdf.word_file import word_file

UA, A = Standard.UA, Standard.A
BOTH = Claims(1, 2, "B")
DATA, MIME = b'{"kwota": 1}', "application/json"


@pytest.fixture(scope="module")
def word():
    return word_file(accessible.docx())


@pytest.fixture(scope="module")
def made():
    """A small PDF with one of everything, as the engine gives it."""
    return convert(accessible.docx())


@pytest.fixture(scope="module")
def finished(made, word):
    return finish(made, word.properties, outlines(word))


@pytest.fixture(scope="module")
def good(finished):
    return finished.pdf


def changed(pdf, change):
    """The bytes of a PDF after a change of its objects."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        options = change(opened) or {}
        target = io.BytesIO()
        opened.save(target, fix_metadata_version=False, **options)
    return target.getvalue()


def first(pdf, kind):
    return next(tree(pdf.Root.StructTreeRoot).of(kind)).element


def annotation(pdf):
    return next(one for page in pdf.pages for one in page.obj.get("/Annots", ()))


def page_with_links(pdf):
    return next(page.obj for page in pdf.pages if "/Annots" in page.obj)


def test_every_document_keeps_both_standards(pdfs, vera, slug):
    path = pdfs[slug]
    assert vera.faults(path, "ua1", "2b") == []
    assert check(path.read_bytes()) == ()
    assert claims(path.read_bytes()) == BOTH


def test_every_document_keeps_them_from_libreoffice_too(office, vera, slug):
    path = office / f"{slug}.pdf"
    assert vera.faults(path, "ua1", "2b") == []
    assert check(path.read_bytes()) == ()
    assert claims(path.read_bytes()) == BOTH


@pytest.mark.parametrize("engine", ["typst", "libreoffice"])
def test_every_table_of_a_document_has_its_headers(pdfs, office, slug, engine):
    """As many tables as the Word file has that are more than layout, and every label of theirs is a header."""
    expected = [table for table in outlines(word_file(pdfs.docx(slug).read_bytes())) if not table.layout]
    with pikepdf.open(pdfs[slug] if engine == "typst" else office / f"{slug}.pdf") as pdf:
        found = list(tree(pdf.Root.StructTreeRoot).of("Table"))
        assert len(found) == len(expected)
        for node, table in zip(found, expected, strict=True):
            cells = [cell.kind == "TH" for cell in node.of("TH", "TD")]
            assert cells == [label for row in table.rows for label in row]


def test_one_of_everything_keeps_both_standards(good, finished, vera, tmp_path):
    (tmp_path / "a.pdf").write_bytes(good)
    assert vera.faults(tmp_path / "a.pdf", "ua1", "2b") == []
    assert (finished.claims, finished.findings) == (BOTH, ())
    with pikepdf.open(io.BytesIO(good)) as pdf:
        kinds = [node.kind for node in tree(pdf.Root.StructTreeRoot)]
    assert {"Link", "Figure", "Note", "H3", "Table", "TH", "Div"} <= set(kinds)
    assert kinds.count("Table") == 2, "neither signatures nor a frame are tables"


def test_a_file_says_what_its_document_is(good, word):
    with pikepdf.open(io.BytesIO(good)) as pdf:
        assert str(pdf.Root.Lang) == "pl-PL"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle is True
        assert str(pdf.docinfo.Title) == word.properties.title == "Sprawozdanie & „załącznik” <1>"
        assert str(pdf.docinfo.CreationDate) == str(pdf.docinfo.ModDate) == "D:20270115090000Z"
        with pdf.open_metadata() as said:
            assert said["dc:title"] == word.properties.title
            assert said["dc:creator"] == ["Łucja Żak"]
            assert said["xmp:CreateDate"] == said["xmp:ModifyDate"] == "2027-01-15T09:00:00Z"
            assert (said["pdfuaid:part"], said["pdfaid:part"]) == ("1", "2")


def test_the_same_document_gives_the_same_bytes(made, good, word):
    tables = outlines(word)
    assert finish(made, word.properties, tables).pdf == good
    assert finish(convert(accessible.docx()), word.properties, tables).pdf == good
    assert finish(good, word.properties, tables).pdf == good, "finishing twice changes nothing"


def test_the_moment_and_the_place_of_conversion_leave_no_trace(made, good, word):
    def later(pdf):
        pdf.docinfo.ModDate = String("D:20991231235959+14'00'")
        pdf.trailer.DocChecksum = Name("/0123")
        pdf.trailer.ID = Array([String("jeden"), String("dwa")])
        profile = pdf.Root.OutputIntents[0].DestOutputProfile
        body = bytearray(profile.read_bytes())
        body[24:36] = bytes(range(12))
        profile.write(bytes(body))

    tables = outlines(word)
    now, then = (finish(changed(made, change), word.properties, tables) for change in (lambda _: None, later))
    assert now == then
    elsewhere = word.properties.day.astimezone(timezone(timedelta(hours=-11)))
    assert finish(made, replace(word.properties, day=elsewhere), tables).pdf == good


def test_data_travel_inside_as_the_source(good, word, vera, tmp_path):
    carrying = attach(good, "dane.json", DATA, MIME, word.properties.day)
    (tmp_path / "a.pdf").write_bytes(carrying)
    assert vera.faults(tmp_path / "a.pdf", "ua1", "3b") == []
    assert check(carrying) == ()
    assert str(claims(carrying)) == "PDF/UA-1, PDF/A-3b"
    with pikepdf.open(io.BytesIO(carrying)) as pdf:
        (name,) = pdf.attachments
        assert (name, pdf.attachments[name].get_file().read_bytes()) == ("dane.json", DATA)
        (related,) = pdf.Root.AF
        assert related.AFRelationship == Name.Source
    assert attach(good, "dane.json", DATA, MIME, word.properties.day) == carrying


def test_data_are_replaced_or_stand_beside_other_files(good, word):
    day = word.properties.day
    twice = attach(attach(good, "dane.json", b"stare", MIME, day), "dane.json", DATA, MIME, day)
    both = attach(twice, "spis.csv", b"a;b", "text/csv", day)
    assert check(twice) == check(both) == ()
    with pikepdf.open(io.BytesIO(both)) as pdf:
        files = {name: file.get_file().read_bytes() for name, file in pdf.attachments.items()}
        assert files == {"dane.json": DATA, "spis.csv": b"a;b"}
        assert len(pdf.Root.AF) == 2
    with pikepdf.open(io.BytesIO(twice)) as pdf:
        assert len(pdf.Root.AF) == 1


def test_what_claims_nothing_claims_nothing_with_data(made, word):
    bare = finish(made, word.properties, outlines(word), Claims()).pdf
    carrying = attach(bare, "dane.json", DATA, MIME, word.properties.day)
    assert claims(bare) == claims(carrying) == Claims()


# ---------------------------------------------------------------------------------------------------------
# defects: a change of a good file, the rule that finds it, the standards lost, whether veraPDF knows it


def _no_key(owner, key):
    def change(pdf):
        del owner(pdf)[key]

    return change


def _set(owner, key, value):
    def change(pdf):
        owner(pdf)[key] = value

    return change


def _root(pdf):
    return pdf.Root


def _kind(name):
    return lambda pdf: first(pdf, name)


def _no_scope(pdf):
    for node in tree(pdf.Root.StructTreeRoot).of("TH", "TD"):
        del node.element.A


def _no_headers(pdf):
    for node in tree(pdf.Root.StructTreeRoot).of("TH"):
        node.element.S, node.element.A = Name.TD, Array()


def _same_notes(pdf):
    for node in tree(pdf.Root.StructTreeRoot).of("Note"):
        node.element.ID = String("przypis")


def _no_link_inside(pdf):
    node = next(node for node in tree(pdf.Root.StructTreeRoot).of("Link") if node.annotations)
    kept = [kid for kid in node.element.K if not isinstance(kid, Dictionary)]
    node.element.K = Array(kept)


def _circle(pdf):
    first(pdf, "P").S = Name("/Akapit")
    pdf.Root.StructTreeRoot.RoleMap = Dictionary({"/Akapit": Name("/Tekst"), "/Tekst": Name("/Akapit")})


def _unknown_role(pdf):
    first(pdf, "P").S = Name("/Akapit")


def _loop(pdf):
    cell = first(pdf, "TD")
    cell.K = Array([first(pdf, "Table")])


def _fonts(pdf):
    return [one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/Type") == Name.Font]


def _unembedded(pdf):
    for font in _fonts(pdf):
        if "/FontDescriptor" in font:
            del font.FontDescriptor["/FontFile2"]


def _mute(pdf):
    for font in _fonts(pdf):
        if "/ToUnicode" in font:
            del font["/ToUnicode"]


def _direct_font(pdf):
    """A font that is written where it is used, and is not in the file."""
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
    )
    pdf.pages[0].obj.Resources.Font["/obca"] = font


def _reworded(old, new):
    def change(pdf):
        said = pdf.Root.Metadata.read_bytes()
        assert old in said
        pdf.Root.Metadata.write(said.replace(old, new))

    return change


def _no_explanation(pdf):
    said = pdf.Root.Metadata.read_bytes()
    start, end = said.index(b"<pdfaExtension:schemas>"), said.index(b"</pdfaExtension:schemas>")
    pdf.Root.Metadata.write(said[:start] + said[end + len(b"</pdfaExtension:schemas>") :])


def _form(label, **keys):
    """The link turned into the one field of a form."""

    def change(pdf):
        node = next(node for node in tree(pdf.Root.StructTreeRoot).of("Link") if node.annotations)
        node.element.S = Name.Form
        field = node.annotations[0]
        field.Subtype, field.FT, field.T, field.TU = Name.Widget, Name.Tx, String("nazwa"), String(label)
        field.AP = Dictionary(N=pdf.make_stream(b"", Subtype=Name.Form, BBox=Array([0, 0, 1, 1])))
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]), **keys)

    return change


def _attached(pdf):
    pdf.attachments["dane.json"] = pikepdf.AttachedFileSpec(pdf, DATA, mime_type=MIME)


def _encrypted(_):
    return {"encryption": pikepdf.Encryption(owner="tajne")}


SCRIPT = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
DEFECTS = {
    "no tree": (_no_key(_root, "/StructTreeRoot"), PdfRule.TAGS, {UA}, True),
    "empty tree": (_set(lambda pdf: pdf.Root.StructTreeRoot, "/K", Array()), PdfRule.TAGS, {UA}, False),
    "a tree that loops": (_loop, PdfRule.TAGS, {UA}, False),
    "not marked": (_no_key(_root, "/MarkInfo"), PdfRule.TAGS, {UA}, True),
    "marked false": (_set(lambda pdf: pdf.Root.MarkInfo, "/Marked", value=False), PdfRule.TAGS, {UA}, True),
    "suspects": (_set(lambda pdf: pdf.Root.MarkInfo, "/Suspects", value=True), PdfRule.TAGS, {UA}, True),
    "no language": (_no_key(_root, "/Lang"), PdfRule.LANGUAGE, {UA}, True),
    "no real language": (_set(_root, "/Lang", String("po polsku")), PdfRule.LANGUAGE, {UA}, True),
    "unknown language": (_set(_root, "/Lang", String("und")), PdfRule.LANGUAGE, {UA}, False),
    "title not shown": (_no_key(_root, "/ViewerPreferences"), PdfRule.TITLE, {UA}, True),
    "no title": (_reworded(b"dc:title", b"dc:subject"), PdfRule.TITLE, {UA}, True),
    "no metadata": (_no_key(_root, "/Metadata"), PdfRule.FILE, {UA, A}, True),
    "damaged metadata": (_reworded(b"</rdf:RDF>", b""), PdfRule.FILE, {UA, A}, True),
    "no claim of UA": (_reworded(b"<pdfuaid:part>1</pdfuaid:part>", b""), PdfRule.CLAIMS, {UA}, True),
    "no claim of A": (_reworded(b"<pdfaid:part>2</pdfaid:part>", b""), PdfRule.CLAIMS, {A}, True),
    "claim not explained": (_no_explanation, PdfRule.CLAIMS, {A}, True),
    "role of nowhere": (_unknown_role, PdfRule.ROLES, {UA}, True),
    "roles in a circle": (_circle, PdfRule.ROLES, {UA}, True),
    "skipped heading": (_set(_kind("H2"), "/S", Name.H4), PdfRule.HEADINGS, {UA}, True),
    "first heading": (_set(_kind("H1"), "/S", Name.H2), PdfRule.HEADINGS, {UA}, True),
    "two ways of headings": (_set(_kind("H3"), "/S", Name.H), PdfRule.HEADINGS, {UA}, True),
    "table without header": (_no_headers, PdfRule.TABLES, {UA}, False),
    "header without scope": (_no_scope, PdfRule.TABLES, {UA}, True),
    "no alternative text": (_no_key(_kind("Figure"), "/Alt"), PdfRule.PICTURES, {UA}, True),
    "note without a name": (_no_key(_kind("Note"), "/ID"), PdfRule.NOTES, {UA}, True),
    "two notes of one name": (_same_notes, PdfRule.NOTES, {UA}, True),
    "link to nothing": (_no_link_inside, PdfRule.LINKS, {UA}, False),
    "annotation outside the tree": (_no_key(annotation, "/StructParent"), PdfRule.ANNOTATIONS, {UA}, True),
    "annotation without words": (_no_key(annotation, "/Contents"), PdfRule.ANNOTATIONS, {UA}, True),
    "annotation not printed": (_no_key(annotation, "/F"), PdfRule.ANNOTATIONS, {A}, True),
    "annotation hidden": (_set(annotation, "/F", 4 | 32), PdfRule.ANNOTATIONS, {A}, True),
    "annotation without a look": (_set(annotation, "/Subtype", Name.Text), PdfRule.ANNOTATIONS, {A}, True),
    "order of tabs": (_no_key(page_with_links, "/Tabs"), PdfRule.TAB_ORDER, {UA}, True),
    "field without a name": (_form(""), PdfRule.FIELDS, {UA}, True),
    "looks left to the viewer": (_form("Nazwa", NeedAppearances=True), PdfRule.FIELDS, {A}, True),
    "form of XFA": (_form("Nazwa", XFA=Array()), PdfRule.FIELDS, {UA, A}, True),
    "font not embedded": (_unembedded, PdfRule.FONTS, {UA, A}, True),
    "font of a page not embedded": (_direct_font, PdfRule.FONTS, {UA, A}, False),
    "signs that are no letters": (_mute, PdfRule.FONTS, {UA}, True),
    "data in A-2": (_attached, PdfRule.ATTACHMENTS, {A}, True),
    "script at opening": (_set(_root, "/OpenAction", SCRIPT), PdfRule.ACTIONS, {A}, True),
    "script of a link": (_set(annotation, "/A", SCRIPT), PdfRule.ACTIONS, {A}, True),
    "actions of a page": (_set(page_with_links, "/AA", Dictionary(O=SCRIPT)), PdfRule.ACTIONS, {A}, True),
    "no colours": (_no_key(_root, "/OutputIntents"), PdfRule.COLOURS, {A}, False),
    "encrypted": (_encrypted, PdfRule.ENCRYPTION, {A}, True),
}  # fmt: skip


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_is_found_and_costs_the_claim(good, vera, tmp_path, name):
    change, rule, lost, known = DEFECTS[name]
    bad = changed(good, change)
    found = [finding for finding in check(bad) if finding.rule is rule]
    assert lost <= {standard for finding in found for standard in finding.standards}
    assert all(str(finding)[0].isupper() and str(finding).endswith(").") for finding in found)
    (tmp_path / "a.pdf").write_bytes(bad)
    profiles = [{UA: "ua1", A: "2b"}[standard] for standard in lost]
    assert bool(vera.faults(tmp_path / "a.pdf", *profiles)) is known


REPAIRED = {
    "no language", "no real language", "unknown language", "title not shown", "no title", "claim not explained",
    "encrypted",
}  # fmt: skip
"""What finishing itself puts right."""
UNCLAIMED = {"no claim of UA", "no claim of A", "no metadata", "damaged metadata"}
"""What claimed nothing, or not all, before it was finished."""


@pytest.mark.parametrize("name", sorted(DEFECTS.keys() - REPAIRED - UNCLAIMED))
def test_a_file_that_does_not_pass_claims_nothing_untrue(good, word, name):
    change, rule, lost, _ = DEFECTS[name]
    result = finish(changed(good, change), word.properties)
    assert rule in {finding.rule for finding in result.findings}
    assert result.claims == claims(result.pdf) == BOTH.without(frozenset(lost) | _broken(result))
    assert b"pdfuaid:part>" not in result.pdf or UA not in lost


def _broken(result):
    return frozenset(standard for finding in result.findings for standard in finding.standards)


@pytest.mark.parametrize("name", sorted(REPAIRED - {"encrypted"}))
def test_what_the_document_knows_is_put_right(good, word, name):
    result = finish(changed(good, DEFECTS[name][0]), word.properties, outlines(word))
    assert (result.claims, result.findings) == (BOTH, ())


@pytest.mark.parametrize("name", sorted(UNCLAIMED))
def test_finishing_claims_no_more_than_the_engine(good, word, name):
    bad = changed(good, DEFECTS[name][0])
    result = finish(bad, word.properties)
    assert PdfRule.CLAIMS in {finding.rule for finding in result.findings}
    asked = finish(bad, word.properties, claims=BOTH)
    assert (asked.claims, asked.findings) == (BOTH, ())


def test_a_finding_says_where(good):
    (finding,) = check(changed(good, DEFECTS["no alternative text"][0]))
    assert str(finding) == "Obraz nie ma tekstu alternatywnego (Alt): strona 1, obraz 1 (PDF/UA-1)."
    (finding,) = check(changed(good, DEFECTS["table without header"][0]))
    assert finding.places == ("strona 1, tabela 1", "strona 1, tabela 2")


@pytest.mark.parametrize("raw", [b"", b"to nie jest PDF", b"%PDF-1.7\n%%EOF\n"])
def test_what_is_no_pdf_is_found_and_refused(raw, word):
    (finding,) = check(raw)
    assert finding.rule is PdfRule.FILE
    assert finding.standards == {UA, A}
    assert claims(raw) == Claims()
    with pytest.raises(ConversionError, match="PDF jest uszkodzony albo nie jest plikiem PDF"):
        finish(raw, word.properties)
    with pytest.raises(ConversionError, match="nie jest plikiem PDF"):
        attach(raw, "dane.json", DATA, MIME, datetime(2027, 1, 1, tzinfo=UTC))


def test_a_file_with_a_password_is_refused(good, word):
    locked = changed(good, lambda _: {"encryption": pikepdf.Encryption(owner="a", user="b")})
    (finding,) = check(locked)
    assert finding.rule is PdfRule.ENCRYPTION
    assert claims(locked) == Claims()
    with pytest.raises(ConversionError, match="hasłem"):
        finish(locked, word.properties)


def test_a_damaged_file_never_passes_by_breaking_the_check(good, word):
    """Any object replaced by nonsense: the check answers, and what it cannot read it finds faulty."""
    chance = random.Random(7)  # noqa: S311 – the same files every time
    nonsense = [1, String("x"), Name("/X"), Array([1]), Dictionary(K=1), True]
    with pikepdf.open(io.BytesIO(good)) as pdf:
        keys = [
            (number, key)
            for number, one in enumerate(pdf.objects)
            if isinstance(one, (Dictionary, pikepdf.Stream))
            for key in one.keys()  # noqa: SIM118 – a stream has no other way
        ]
    for number, key in chance.sample(keys, 120):

        def spoil(pdf, number=number, key=key):
            one = list(pdf.objects)[number]
            if key not in {"/Length", "/Filter"}:
                one[key] = chance.choice(nonsense)

        try:
            spoiled = changed(good, spoil)
        except (pikepdf.PdfError, RuntimeError, ValueError):
            continue  # no file at all
        assert all(finding.message for finding in check(spoiled))
        try:
            result = finish(spoiled, word.properties)
        except ConversionError:
            continue
        assert check(result.pdf) == () or result.claims != BOTH


def test_all_documents_are_there():
    assert len(wd.catalog) >= 40
