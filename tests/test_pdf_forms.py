"""Forms: made from the model, filled, read back equal, accessible blank and filled, the same in every viewer."""

import io
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from click.testing import CliRunner
from pikepdf import Array, Dictionary, Name, String
from PIL import Image
from pypdf import PdfReader, PdfWriter

import wkus_docs as wd
from wkus_docs.cli.group import wkus
from wkus_docs.errors import InputError, Severity, UnknownDocumentError
from wkus_docs.pdf import forms
from wkus_docs.pdf.check import check
from wkus_docs.pdf.embedded import convert
from wkus_docs.pdf.forms.entry import Way, entry_of
from wkus_docs.pdf.forms.example_sizes import ExampleSizes
from wkus_docs.pdf.forms.field_paths import type_at
from wkus_docs.pdf.forms.field_sizes import FieldSizes
from wkus_docs.pdf.forms.font import form_font
from wkus_docs.pdf.forms.form_nodes import Field, nodes
from wkus_docs.pdf.forms.form_tree import tree_of
from wkus_docs.pdf.forms.layout import Heading
from wkus_docs.pdf.forms.layout import source as laid_out
from wkus_docs.pdf.structure import tree
from wkus_docs.reading import read_text, read_yaml

REMARKS, CARD, APPLICATION = (
    "ogloszenie_konsultacji", "karta_oceny_formalnej", "wniosek_inicjatywa_wlasna_ngo",
)  # fmt: skip
FORMS = (
    "oferta_wieloletnia", CARD, "karta_oceny_merytorycznej", "karta_oceny_jakosci_oferty",
    "karta_oceny_efektywnosci_oferty", "ankieta_satysfakcji_odbiorcow", "ankieta_stanu_wspolpracy",
    "samoocena_wspolpracy", APPLICATION, REMARKS,
)  # fmt: skip
LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻєґЄҐЖщ§€"
SENT = f"""
dokument: protokol_konsultacji
uczestnicy:
  - organizacja: Фундація „Zażółć” Łódź
uwagi:
  - jednostka_redakcyjna: § 5 ust. 2 & <pkt 3>
    tresc: |
      {" ".join(LETTERS)}
      druga linia: „Київ”
  - jednostka_redakcyjna: cały projekt
    tresc: Bez „uwag”
    propozycja: Nowe brzmienie
"""
READ, LOCKED, LINES, RADIO = 1 << 1, 1, 1 << 12, 1 << 15


def data_of(slug):
    return read_text(SENT) if slug == REMARKS else read_yaml(wd.catalog[slug].example_path)


class Made:
    """Forms, each made once."""

    def __init__(self):
        self.forms = {}

    def __call__(self, slug, kind="filled"):
        if (slug, kind) not in self.forms:
            made = {
                "blank": lambda: forms.blank(slug),
                "short": lambda: forms.blank(slug, {"": 1}),
                "filled": lambda: forms.filled(slug, data_of(slug)).pdf,
                "closed": lambda: forms.filled(slug, data_of(slug), closed=True).pdf,
            }
            self.forms[slug, kind] = made[kind]()
        return self.forms[slug, kind]


@pytest.fixture(scope="module")
def made():
    return Made()


def texts(value):
    """Data as they are compared: empty ones left out, line ends of blocks cut off."""
    if isinstance(value, dict):
        return {key: texts(item) for key, item in value.items() if item not in (None, "")}
    if isinstance(value, list):
        return [texts(item) for item in value]
    return value.strip()


def pairs(old, new) -> Iterator[tuple[str, str]]:
    """Texts of two files, place by place."""
    if isinstance(old, dict):
        assert old.keys() == new.keys()
        for key, item in old.items():
            yield from pairs(item, new[key])
    elif isinstance(old, list):
        assert len(old) == len(new)
        for one, other in zip(old, new, strict=True):
            yield from pairs(one, other)
    else:
        yield old, new


def ends(pdf):
    """Fields that have a value, by their full names."""
    return {name: field for name, field in PdfReader(io.BytesIO(pdf)).get_fields().items() if "/FT" in field}


def changed(pdf, change):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        change(opened)
        target = io.BytesIO()
        opened.save(target)
        return target.getvalue()


def field(pdf, name):
    """A field of an opened file."""
    found = pdf.Root.AcroForm.Fields
    for step in name.split("."):
        one = next(item for item in found if step == item.T)
        found = one.get("/Kids", Array())
    return one


def refused(pdf):
    with pytest.raises(InputError) as caught:
        forms.read(pdf)
    (problem,) = caught.value.problems
    assert problem.hint
    return problem.message


# What comes back


@pytest.mark.parametrize("which", FORMS[:-1])
def test_what_was_filled_in_is_read_back(which, made):
    source = data_of(which)
    back = forms.read(made(which))
    assert wd.check(back).document == wd.check(source).document is not None
    labels = {answer.label for field in answers(which) for answer in field}
    for old, new in pairs(texts(source.data), texts(back.data)):
        assert old == new or new in labels


def answers(slug):
    for field in wd.fields(slug):
        yield from (entry_of(one).answers for one in field.walk() if not one.group)


def test_remarks_are_read_back_as_a_part_of_the_record(made):
    back = forms.read(made(REMARKS)).data
    sender = {"organizacja": "Фундація „Zażółć” Łódź"}
    assert back["uczestnicy"] == [sender | {"formy": ["formularz uwag"], "czy_zglosil_uwagi": "tak"}]
    sent = texts(read_text(SENT).data)
    assert back["uwagi"] == [sender | remark for remark in sent["uwagi"]]
    assert forms.read(made(REMARKS, "blank")).data == {"dokument": "protokol_konsultacji"}


def test_remarks_form_of_an_announcement_says_what_the_sender_must_know():
    announcement = read_yaml(wd.catalog[REMARKS].example_path)
    form = forms.filled(REMARKS, announcement).pdf
    said = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(form)).pages)
    for words in ("23 października 2026", "organizacje@lapy.example", "iod@lapy.example", "art. 13 RODO"):
        assert words in " ".join(said.split())
    assert sum(name.endswith(".tresc") for name in ends(form)) == 3
    source = read_text(announcement.text.replace("liczba_miejsc: 3", "liczba_miejsc: 5"))
    assert sum(name.endswith(".tresc") for name in ends(forms.filled(REMARKS, source).pdf)) == 5


def test_places_name_field_and_page(made):
    back = forms.read(made("oferta_wieloletnia"), "oferta.pdf")
    assert back.name == "oferta.pdf"
    assert back.place(("oferenci", 0, "nazwa")).cell == "pole oferenci.0.nazwa, strona 1"
    spoilt = changed(made("oferta_wieloletnia"), lambda pdf: put(field(pdf, "oferenci.0.nip"), "123"))
    problem = next(one for one in wd.problems(forms.read(spoilt)) if one.severity is Severity.ERROR)
    assert str(problem).startswith(
        "pole oferenci.0.nip, strona 1: błąd: Oferenci (II.1) › pozycja 1 („Stowarzyszenie"
    )


def put(one, text):
    one.V = String(text)


def test_a_blank_form_gives_no_values_and_asks_for_all_that_is_needed(made):
    back = forms.read(made(APPLICATION, "blank"))
    missing = {one.path for one in wd.problems(back)}
    assert ("organizacja", "nazwa") in missing
    assert not any(path[0] == "odpowiedz" for path in missing)  # a part that may be left out


def test_rows_left_empty_are_left_out(made):
    def empty(pdf):
        for name in ("koszt", "dotacja"):
            put(field(pdf, f"kalkulacja.lata.1.{name}"), "")

    back = forms.read(changed(made(APPLICATION), empty))
    assert [year["rok"] for year in back.data["kalkulacja"]["lata"]] == ["2027", "2029"]
    assert back.place(("kalkulacja", "lata", 1, "koszt")).cell.startswith("pole kalkulacja.lata.2.koszt")


def test_answers_are_told_by_their_labels_however_a_viewer_wrote_them(made):
    def choose(pdf):
        field(pdf, "wymogi.0.ocena").V = Name("/nie_dotyczy")
        field(pdf, "wymogi.1.rodzaj").V = String("inny wymóg ogłoszenia")  # the label, not the code
        field(pdf, "wymogi.2.rodzaj").V = Array([String("kwoty")])
        del field(pdf, "wymogi.3.ocena").V  # only its look says what is chosen

    found = forms.read(changed(made(CARD), choose)).data["wymogi"]
    assert found[0]["ocena"] == "nie dotyczy"
    assert [found[1]["rodzaj"], found[2]["rodzaj"]] == ["inny wymóg ogłoszenia", "kwoty i lata"]
    assert found[3]["ocena"] == texts(data_of(CARD).data)["wymogi"][3]["ocena"]


def test_a_form_filled_by_another_program_is_read(made, vera, tmp_path):
    typed = {
        "konkurs.tytul_zadania": "Zażółć gęślą jaźń\nŁÓDŹ", "wymogi.0.ocena": "/tak", "wymogi.0.rodzaj": "termin",
        "oceniajacy.czy_podlega_wylaczeniu": "/nie", "liczba_ofert": "3",
    }  # fmt: skip
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(made(CARD, "blank"))))
    writer.update_page_form_field_values(None, typed, auto_regenerate=False)
    writer.write(tmp_path / "wypelniony.pdf")
    back = forms.read((tmp_path / "wypelniony.pdf").read_bytes()).data
    assert back["konkurs"] == {"tytul_zadania": "Zażółć gęślą jaźń\nŁÓDŹ"}
    assert back["wymogi"] == [{"rodzaj": "termin złożenia oferty", "ocena": "tak"}]
    assert (back["oceniajacy"]["czy_podlega_wylaczeniu"], back["liczba_ofert"]) == ("nie", "3")
    assert [vera.faults(tmp_path / "wypelniony.pdf", profile) for profile in ("ua1", "2b")] == [[], []]


def typed(pdf, name, text):
    """A form after somebody typed into a field, in the viewer that Chrome and Edge have."""
    number, (left, top, right, bottom) = box(pdf, name, 1.0)
    target = io.BytesIO()
    with pypdfium2.PdfDocument(pdf) as opened:
        opened.init_forms()
        page, viewer = opened[number], opened.formenv.raw
        x, y = (left + right) / 2, page.get_height() - (top + bottom) / 2
        for event in (pdfium.FORM_OnMouseMove, pdfium.FORM_OnLButtonDown, pdfium.FORM_OnLButtonUp):
            event(viewer, page.raw, 0, x, y)
        for letter in text:
            pdfium.FORM_OnChar(viewer, page.raw, ord(letter), 0)
        pdfium.FORM_ForceToKillFocus(viewer)
        opened.save(target)
    return target.getvalue()


def test_a_form_filled_in_a_viewer_is_read_and_a_closed_one_stays_as_it_is(made):
    open_form = typed(made(REMARKS, "blank"), "uwagi.0.tresc", "Zażółć gęślą jaźń, Київ")
    assert forms.read(open_form).data["uwagi"] == [{"tresc": "Zażółć gęślą jaźń, Київ"}]
    closed = forms.filled(REMARKS, data_of(REMARKS), closed=True).pdf
    assert forms.read(typed(closed, "uwagi.0.tresc", "Inaczej")).data == forms.read(closed).data
    assert forms.read(typed(made(REMARKS), "uwagi.0.tresc", "Inaczej")).data != forms.read(closed).data


def test_answers_to_tick_are_read_in_their_order():
    source = data_of("protokol_konsultacji")
    form = forms.filled("protokol_konsultacji", source)
    assert ends(form.pdf)["uczestnicy.0.formy.formularz_uwag"]["/V"] == "/formularz_uwag"
    assert ends(form.pdf)["uczestnicy.0.formy.ankieta"]["/V"] == "/Off"
    assert wd.check(forms.read(form.pdf)).document == wd.check(source).document is not None


def test_every_document_has_a_form_whose_names_lead_to_its_data(slug):
    model = wd.catalog[slug].model
    root = tree_of(model, ExampleSizes.of(read_yaml(wd.catalog[slug].example_path).data).rows)
    _, places = laid_out(
        Heading("Tytuł", (), "Dokument"),
        root,
        FieldSizes(form_font(), ExampleSizes({}, {}), {}),
        datetime(2026, 1, 1, tzinfo=UTC),
    )
    asked = [place.field.loc for place in places.all]
    assert list(dict.fromkeys(asked)) == [one.loc for one in in_order(root)]
    for place in places.all:
        ticked = place.field.entry.way is Way.MANY
        assert (
            type_at(model, (*place.field.loc, place.answer.code) if ticked else place.field.loc) is not None
        )


def in_order(root):
    """Fields as they are asked: what an office fills in once comes last."""
    last = [child for child in root.children if child.loc == ("jednostka",)]
    for child in [*(one for one in root.children if one not in last), *last]:
        yield from (node for node in nodes(child) if isinstance(node, Field))


# Standards and accessibility


@pytest.mark.parametrize("kind", ["short", "filled"])
@pytest.mark.parametrize("which", FORMS)
def test_form_keeps_both_standards(which, kind, made, vera, tmp_path):
    form = made(which, kind)
    assert check(form) == ()
    path = tmp_path / "formularz.pdf"
    path.write_bytes(form)
    assert [vera.faults(path, profile) for profile in ("ua1", "2b")] == [[], []]


@pytest.mark.parametrize("which", FORMS)
def test_every_field_is_one_element_in_the_order_of_reading(which, made):
    with pikepdf.open(io.BytesIO(made(which))) as pdf:
        read = [one.annotations for one in tree(pdf.Root.StructTreeRoot).of("Form")]
        assert all(len(held) == 1 for held in read)
        assert not list(tree(pdf.Root.StructTreeRoot).of("Link"))
        drawn = [one.objgen for page in pdf.pages for one in page.Annots]
        assert [held[0].objgen for held in read] == drawn
        assert all(page.Tabs == Name.S for page in pdf.pages)
        assert pdf.Root.AcroForm.NeedAppearances is False
        for page in pdf.pages:
            for one in page.Annots:
                left, bottom, right, top = (float(side) for side in one.Rect)
                assert 50 < left < right < 546
                assert 50 < bottom < top < 800


def test_fields_say_their_names_whether_they_are_needed_and_how_to_write(made):
    found = ends(made("oferta_wieloletnia", "blank"))
    assert found["oferenci.0.nazwa"]["/TU"].startswith(
        "Pełna nazwa (Oferenci (II.1), pozycja 1). Pole wymagane."
    )
    assert found["data_oferty"]["/TU"].endswith("Np. 30.11.2026.")
    assert found["data_oferty"]["/Ff"] & READ
    assert not found["data_zlozenia"].get("/Ff", 0) & READ
    assert found["opis_zadania"]["/Ff"] & LINES
    with pikepdf.open(io.BytesIO(made("oferta_wieloletnia", "blank"))) as pdf:
        assert field(pdf, "opis_zadania").MaxLen == 20_000
        assert field(pdf, "harmonogram.0.rok").MaxLen == 4
        radio = field(pdf, "czy_zalega_z_podatkami")
        assert radio.Ff & RADIO
        assert [str(one.TU).partition(" – ")[0] for one in radio.Kids] == ["tak", "nie"]
        steps = [
            str(one.T)
            for one in pdf.objects
            if isinstance(one, Dictionary) and "/T" in one and "/S" not in one
        ]
        assert len(steps) > 200
        assert not any("." in step for step in steps)


def test_only_the_first_item_of_a_needed_list_must_be_filled_in(made):
    with pikepdf.open(io.BytesIO(made(APPLICATION, "blank"))) as pdf:
        assert field(pdf, "kalkulacja.pozycje.0.kwota").Ff & READ
        assert not field(pdf, "kalkulacja.pozycje.1.kwota").Ff & READ
        assert not field(pdf, "odpowiedz.data_odpowiedzi").Ff & READ


def test_page_says_title_law_help_and_number(made):
    pages = PdfReader(io.BytesIO(made(CARD, "blank"))).pages
    first = " ".join(pages[0].extract_text().split())
    assert first.startswith("Karta oceny formalnej oferty")
    for words in ("Podstawa prawna: art. 13 ust. 2", "gwiazdką są wymagane", f"Strona 1 z {len(pages)}"):
        assert words in first
    assert [
        one.title for one in PdfReader(io.BytesIO(made(CARD, "blank"))).outline if not isinstance(one, list)
    ]


def test_closed_fields_cannot_be_changed_and_are_still_read(made, vera, tmp_path):
    closed, opened = ends(made(CARD, "closed")), ends(made(CARD))
    assert len(closed) > 70
    assert all(one.get("/Ff", 0) & LOCKED for one in closed.values())
    assert not any(one.get("/Ff", 0) & LOCKED for one in opened.values())
    assert forms.read(made(CARD, "closed")).data == forms.read(made(CARD)).data
    path = tmp_path / "zamkniety.pdf"
    path.write_bytes(made(CARD, "closed"))
    assert [vera.faults(path, profile) for profile in ("ua1", "2b")] == [[], []]


def test_same_data_same_bytes(made):
    assert forms.filled(REMARKS, data_of(REMARKS)).pdf == made(REMARKS)
    assert forms.blank(REMARKS) == made(REMARKS, "blank")


# Letters, seen


def picture(pdf, page, renderer, tmp_path, scale=2.0):
    """A page as one of the two renderers draws it."""
    if renderer == "pdfium":
        with pypdfium2.PdfDocument(pdf) as opened:
            opened.init_forms()
            return opened[page].render(scale=scale).to_pil().convert("L")
    (tmp_path / "formularz.pdf").write_bytes(pdf)
    command = [
        "pdftoppm",
        "-r",
        str(72 * scale),
        "-f",
        str(page + 1),
        "-l",
        str(page + 1),
        "-gray",
        "-singlefile",
    ]
    subprocess.run(
        [*command, tmp_path / "formularz.pdf", tmp_path / "strona"], check=True, capture_output=True
    )
    return Image.open(tmp_path / "strona.pgm")


def box(pdf, name, scale):
    """Where a field stands in a picture: page, and its sides in dots."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        one = field(opened, name)
        number = next(
            at for at, page in enumerate(opened.pages) if one.objgen in {a.objgen for a in page.Annots}
        )
        left, bottom, right, top = (float(side) * scale for side in one.Rect)
        height = float(opened.pages[number].MediaBox[3]) * scale
        return number, (
            round(left) + 3,
            round(height - top) + 3,
            round(right) - 3,
            round(height - bottom) - 3,
        )


def signs(image):
    """Signs of a line that has spaces between them: stretches of columns with ink."""
    inked = [any(image.getpixel((x, y)) < 128 for y in range(image.height)) for x in range(image.width)]
    gaps, count, empty = 6, 0, 99
    for dark in inked:
        count += dark and empty >= gaps
        empty = 0 if dark else empty + 1
    return count


@pytest.mark.parametrize("renderer", ["poppler", "pdfium"])
def test_polish_and_ukrainian_letters_are_seen(renderer, made, tmp_path):
    scale, form = 4.0, made(REMARKS)
    page, (left, top, right, _) = box(form, "uwagi.0.tresc", scale)
    line = picture(form, page, renderer, tmp_path, scale).crop((left, top, right, top + round(14 * scale)))
    assert signs(line) == len(LETTERS)


def test_two_renderers_draw_the_same(made, tmp_path):
    one, other = (picture(made(REMARKS), 0, name, tmp_path, 1.0) for name in ("poppler", "pdfium"))
    small = [image.resize((149, 210)).point(lambda dot: dot // 64) for image in (one, other)]
    differing = sum(a != b for a, b in zip(*(image.tobytes() for image in small), strict=True))
    assert differing < 0.03 * 149 * 210
    blank = picture(made(REMARKS, "blank"), 0, "pdfium", tmp_path, 1.0)
    assert blank.tobytes() != other.tobytes()


def test_the_font_knows_its_letters_and_widths(made):
    with pikepdf.open(io.BytesIO(made(REMARKS))) as pdf:
        font = pdf.Root.AcroForm.DR.Font.WkF
        assert (font.Subtype, font.Encoding) == (Name.Type0, Name("/Identity-H"))
        told = font.ToUnicode.read_bytes().decode()
        widths = font.DescendantFonts[0].W[1]
        for letter in LETTERS + "їЇ„”–…":
            glyph = form_font().glyphs[letter]
            assert f"<{glyph:04X}> <{ord(letter):04X}>" in told
            assert widths[glyph] > 0
        assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor


def test_long_texts_are_seen_whole_or_told():
    long = "Bardzo długie uzasadnienie uwagi do projektu uchwały. " * 60
    source = read_text(SENT.replace("Bez „uwag”", long))
    form = forms.filled(REMARKS, source)
    assert form.remarks == ()
    with pikepdf.open(io.BytesIO(form.pdf)) as pdf:
        one = field(pdf, "uwagi.1.tresc")
        assert float(one.Rect[3]) - float(one.Rect[1]) > 400
        assert one.AP.N.read_bytes().count(b" Tj") == 30
    (told,) = forms.filled(REMARKS, read_text(SENT.replace("Bez „uwag”", long * 6))).remarks
    assert told.severity is Severity.WARNING
    assert told.line == 11


def test_a_word_wider_than_its_field_is_broken():
    lines = form_font().lines("a" * 100, 60)
    assert "".join(lines) == "a" * 100
    assert all(0 < form_font().width(line) <= 60 for line in lines)
    assert form_font().lines("dwa  słowa\n", 500) == ["dwa  słowa", ""]


# What does not fit


@pytest.mark.parametrize(
    ("change", "message", "line"),
    [
        (("konkurs:\n", "konkurs:\n  tytul_zadan: x\n"), "Formularz nie ma pola „tytul_zadan”.", 2),
        (("ocena: tak", "ocena: być może"), "Nie ma odpowiedzi „być może”.", 0),
        (("liczba_ofert: 3", "liczba_ofert: 1234567890123456"), "Pole mieści 15 znaków, a wpisano 16.", 0),
        (("liczba_ofert: 3", "liczba_ofert: [3]"), "Tu ma być jedna wartość.", 0),
        (
            ("numer_ogloszenia: zarz", "numer_ogloszenia: 😀 zarz"),
            "Czcionka formularza nie ma znaku „😀” (U+1F600).",
            0,
        ),
    ],
)
def test_what_a_form_cannot_take_is_told_before_it_is_made(change, message, line):
    text = data_of(CARD).text
    assert change[0] in text
    with pytest.raises(InputError) as caught:
        forms.filled(CARD, read_text(text.replace(*change, 1)))
    (problem,) = caught.value.problems
    assert problem.message == message
    assert problem.line > line
    assert problem.hint


def test_an_unfinished_file_may_be_filled_in():
    source = read_text(
        "dokument: karta_oceny_formalnej\nliczba_ofert: trzy\nwymogi:\n  - ocena: NIE DOTYCZY\n"
    )
    back = forms.read(forms.filled(CARD, source).pdf).data
    assert back["liczba_ofert"] == "trzy"  # whether it is a number, the check says
    assert back["wymogi"] == [{"ocena": "nie dotyczy"}]


def test_rows_are_as_many_as_asked_for():
    rows = {"kalkulacja.pozycje": 2, "": 3}
    found = ends(forms.blank(APPLICATION, rows))
    assert sum(name.startswith("kalkulacja.pozycje.") for name in found) == 2 * 3
    assert "zadanie.punkty_sfery.2" in found
    filled = ends(forms.filled(APPLICATION, data_of(APPLICATION), {"": 1}).pdf)
    assert sum(name.startswith("kalkulacja.pozycje.") for name in filled) == 6 * 3  # room for all data


def test_rows_that_cannot_be_are_refused():
    with pytest.raises(InputError, match="nie ma listy „pozycje”"):
        forms.blank(APPLICATION, {"pozycje": 2})
    with pytest.raises(InputError, match="może mieć najwyżej 3000"):
        forms.blank("oferta_wieloletnia", {"": 12})
    with pytest.raises(UnknownDocumentError):
        forms.blank("nie_ma")
    with pytest.raises(InputError, match="formularz należy do „karta_oceny_formalnej”"):
        forms.filled(CARD, data_of(APPLICATION))


# Files of strangers


def test_strange_files_are_refused_in_polish(made):
    form = made(REMARKS)
    assert refused(b"%PDF-1.7\n%%EOF") == "Plik jest uszkodzony albo nie jest plikiem PDF."
    assert refused(form[:2000]) == "Plik jest uszkodzony albo nie jest plikiem PDF."
    plain = convert(wd.catalog[CARD].template_path.read_bytes())
    assert refused(plain) == "Ten PDF nie ma pól formularza."
    assert not forms.is_form(plain)
    assert not forms.is_form(b"PK")
    assert forms.is_form(form)


def test_forms_of_others_are_refused(made):
    form = made(REMARKS)

    def unmark(pdf):
        del pdf.Root.PieceInfo

    def xfa(pdf):
        pdf.Root.AcroForm.XFA = pdf.make_stream(b"<xdp/>")

    def flat(pdf):
        pdf.Root.AcroForm.Fields = Array()
        for page in pdf.pages:
            del page.Annots

    def newer(pdf):
        pdf.Root.PieceInfo.WKUS.Private.Format = String("urn:wkus-docs:formularz:3")

    assert refused(changed(form, unmark)) == "To nie jest formularz z tego programu."
    assert refused(changed(form, xfa)) == "Formularz jest w formacie XFA, którego nie czytam."
    assert refused(changed(form, flat)).startswith("Pola tego formularza zniknęły")
    assert refused(changed(form, newer)) == "Formularz powstał w nowszej wersji programu."


def test_a_locked_form_is_refused(made):
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(made(REMARKS))) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert refused(locked.getvalue()) == "Formularz jest chroniony hasłem."


def test_a_form_of_another_version_is_read_where_its_fields_are_known(made):
    def older(pdf):
        pdf.Root.PieceInfo.WKUS.Private.Uklad = String("0" * 16)

    def renamed(pdf):
        older(pdf)
        field(pdf, "uwagi.1.propozycja").T = String("dawne_pole")

    back = forms.read(changed(made(REMARKS), older))
    assert back.data == forms.read(made(REMARKS)).data
    assert [one.severity for one in back.remarks] == [Severity.WARNING]
    assert refused(changed(made(REMARKS), renamed)).startswith(
        "Dokument nie ma już pola „uwagi.1.dawne_pole”"
    )


@pytest.mark.parametrize("deep", [30, 5000])
def test_a_tree_of_fields_without_end_is_refused(deep, made):
    def nest(pdf):
        inner = pdf.make_indirect(Dictionary(T=String("x"), FT=Name.Tx, V=String("y")))
        for _ in range(deep):
            inner = pdf.make_indirect(Dictionary(T=String("x"), Kids=Array([inner])))
        pdf.Root.AcroForm.Fields.append(inner)

    def loop(pdf):
        one = field(pdf, "uwagi")
        one.Kids.append(one)

    assert refused(changed(made(REMARKS), nest)) == "Formularz ma za dużo pól albo za długie teksty."
    assert forms.read(changed(made(REMARKS), loop)).data == forms.read(made(REMARKS)).data


def test_values_that_are_no_texts_count_as_empty(made):
    def spoil(pdf):
        field(pdf, "uwagi.1.propozycja").V = Dictionary(A=1)
        field(pdf, "uwagi.1.tresc").V = pdf.make_stream(b"tekst")

    assert forms.read(changed(made(REMARKS), spoil)).data["uwagi"][1].keys() == {
        "organizacja",
        "jednostka_redakcyjna",
    }


def test_too_long_texts_are_refused(made):
    spoilt = changed(made(REMARKS), lambda pdf: put(field(pdf, "uwagi.1.tresc"), "a" * 2_000_001))
    assert refused(spoilt) == "Formularz ma za dużo pól albo za długie teksty."


# The commands


@pytest.fixture
def run(tmp_path):
    def call(*arguments):
        command = [sys.executable, "-c", "from wkus_docs.cli import main; main()", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)

    return call


def test_commands_make_fill_and_read_a_form(run, tmp_path):
    (tmp_path / "w.yaml").write_text(wd.sample(APPLICATION), encoding="utf-8")
    said = run("formularz", APPLICATION, "--dane", "w.yaml", "--zamknij")
    assert (said.returncode, said.stdout) == (0, "Zapisano: w.formularz.pdf\n")
    said = run("odczytaj", "w.formularz.pdf", "-o", "z.yaml")
    assert said.returncode == 0
    assert "Dane są pełne i poprawne." in said.stderr
    assert wd.read(tmp_path / "z.yaml") == wd.read(tmp_path / "w.yaml")


def test_command_says_what_is_wrong(run, tmp_path):
    blank = ("formularz", "ogloszenie-konsultacji", "-o", "uwagi.pdf", "--wiersze", "uwagi=1")
    assert run(*blank).returncode == 0
    assert run(*blank).returncode == 2  # the file is there
    said = run("odczytaj", "uwagi.pdf")
    assert said.returncode == 1
    assert "dokument: protokol_konsultacji" in said.stdout
    assert "Pole jest wymagane" in said.stderr
    (tmp_path / "zle.yaml").write_text(
        "dokument: karta_oceny_formalnej\nkonkurs:\n  xyz: 1\n", encoding="utf-8"
    )
    said = run("formularz", CARD, "--dane", "zle.yaml")
    assert said.returncode == 1
    assert "zle.yaml:3:3: Błąd · Formularz nie ma pola „xyz”." in said.stderr
    assert not (tmp_path / "zle.formularz.pdf").exists()


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (("--wiersze", "0"), "podaj liczbę od 1 do 200"),
        (("--wiersze", "nie_ma=2"), "nie ma listy „nie_ma”"),
        (("--zamknij",), "tylko wypełniony formularz"),
        (("-o", "x.docx"), "nazwa z końcówką .pdf"),
    ],
)
def test_command_refuses_what_it_cannot_do(wrong, words):
    said = CliRunner().invoke(wkus, ["formularz", CARD, *wrong])
    assert said.exit_code == 2
    assert words in " ".join(said.stderr.replace("│", " ").split())
