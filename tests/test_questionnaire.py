"""Questionnaires: one person asked, accessible blank and filled, read back, and counted exactly with the others."""

import io
import random
import re
from collections import Counter
from fractions import Fraction
from zipfile import ZipFile

import pikepdf
import pypdfium2
import pytest
from changes import changed
from click.testing import CliRunner
from pikepdf import Array, Dictionary, Name, String
from PIL import Image
from pypdf import PdfReader, PdfWriter
from test_pdf_forms import picture

import wkus_docs as wd
from wkus_docs.carried_data import schema_version
from wkus_docs.carrying import data_file
from wkus_docs.cli.group import wkus
from wkus_docs.errors import InputError, Severity
from wkus_docs.pdf import forms, questionnaire
from wkus_docs.pdf.check import check
from wkus_docs.pdf.structure import tree
from wkus_docs.reading import read_text, read_yaml

SATISFACTION, COOPERATION = questionnaire.SURVEYS
SHEETS = ((SATISFACTION, False), (SATISFACTION, True), (COOPERATION, False))
MARKS = {"1": "jedynki", "2": "dwojki", "3": "trojki", "4": "czworki", "5": "piatki", "nie_wiem": "nie_wiem"}
LETTERS = "Zażółć gęślą jaźń – ŻÓŁĆ; Київ, їжак, Ґанок\nдруга лінія: „так”"


def study(slug, changes=()):
    return questionnaire.study_of(changed(read_yaml(wd.catalog[slug].example_path), dict(changes)))


@pytest.fixture(scope="module")
def made():
    """Blank questionnaires, each made once."""
    blanks = {}

    def make(slug, children=None):
        children = bool(children)
        if (slug, children) not in blanks:
            blanks[slug, children] = questionnaire.blank(study(slug), children=children)
        return blanks[slug, children]

    return make


def filled(pdf, answers):
    """A questionnaire as another program fills it: codes of answers, or words, by the names of fields."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    fields = writer.get_fields()
    values = {name: f"/{text}" if fields[name]["/FT"] == "/Btn" else text for name, text in answers.items()}
    writer.update_page_form_field_values(None, values, auto_regenerate=False)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def edited(pdf, change):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        change(opened)
        target = io.BytesIO()
        opened.save(target)
        return target.getvalue()


def radio(pdf, name):
    found = pdf.Root.AcroForm.Fields
    for step in name.split("."):
        one = next(item for item in found if step == item.T)
        found = one.get("/Kids", Array())
    return one


def people(slug, count, seed=7):
    """Random answers of many people: some skip questions, some do not know, some write."""
    chance = random.Random(seed)  # noqa: S311 – answers of a test
    survey = study(slug)
    for number in range(count):
        children = slug == SATISFACTION and number % 3 == 2
        sheet = survey.children if children else survey.adults
        answers = {}
        for one in sheet.questions:
            if one.name in ("grupa", "strona") or chance.random() < 0.8:
                codes = [answer.code for answer in one.entry.answers]
                answers[one.name] = chance.choice(codes) if codes else f"Odpowiedź {number}: ąę & <x> їж"
        yield children, answers


def returned(slug, made, count=30):
    return [(answers, filled(made(slug, children), answers)) for children, answers in people(slug, count)]


def expected(everybody, names):
    """Counts of marks as a clerk would count them, by hand."""
    given = Counter(answers[name] for answers in everybody for name in names if name in answers)
    return {MARKS[mark]: str(given[mark]) for mark in MARKS}


def errors(source):
    return {".".join(map(str, one.path)) for one in wd.problems(source) if one.severity is Severity.ERROR}


# The form


@pytest.mark.parametrize(("which", "children"), SHEETS)
def test_blank_and_filled_keep_both_standards(which, children, made, vera, tmp_path):
    blank = made(which, children)
    assert check(blank) == ()
    answers = {
        one.name: (one.entry.answers[1].code if one.entry.answers else LETTERS)
        for one in sheet(which, children)
    }
    for name, pdf in (("pusta", blank), ("wypelniona", filled(blank, answers))):
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(pdf)
        assert [vera.faults(path, profile) for profile in ("ua1", "2b")] == [[], []]


def sheet(slug, children):
    found = study(slug)
    return (found.children if children else found.adults).questions


@pytest.mark.parametrize(("which", "children"), SHEETS)
def test_every_question_is_asked_whole_and_none_must_be_answered(which, children, made):
    with pikepdf.open(io.BytesIO(made(which, children))) as pdf:
        for one in sheet(which, children):
            field = radio(pdf, one.name)
            assert str(field.TU).startswith(one.label)
            assert not field.Ff & 2  # no field is required
            spoken = [str(kid.TU) for kid in field.get("/Kids", ())]
            assert spoken == [f"{answer.spoken} – {one.spoken}" for answer in one.entry.answers]
        drawn = [one.objgen for page in pdf.pages for one in page.Annots]
        assert [one.annotations[0].objgen for one in tree(pdf.Root.StructTreeRoot).of("Form")] == drawn
        assert all(page.Tabs == Name.S for page in pdf.pages)
        sides = [[float(side) for side in one.Rect] for page in pdf.pages for one in page.Annots]
        assert all(right - left > 18.9 and top - bottom > 18.9 for left, bottom, right, top in sides)


def test_statements_offer_five_marks_and_not_knowing_and_the_recommendation_eleven():
    by_name = {one.name: one for one in sheet(SATISFACTION, children=False)}
    labels = [answer.spoken for answer in by_name["pytania.0"].entry.answers]
    assert labels == [
        "1 – zdecydowanie nie", "2 – raczej nie", "3 – trochę tak, trochę nie", "4 – raczej tak",
        "5 – zdecydowanie tak", "nie wiem",
    ]  # fmt: skip
    assert [answer.code for answer in by_name["polecenie"].entry.answers] == [str(mark) for mark in range(11)]
    assert [answer.label for answer in by_name["metryczka.1"].entry.answers] == [
        "6–8 lat",
        "9–11 lat",
        "12–15 lat",
    ]
    assert by_name["grupa"].entry.answers[1].label == "dzieci od 9 lat"


def test_children_are_asked_in_their_words_and_not_about_themselves():
    words = {one.name: one.label for one in sheet(SATISFACTION, children=True)}
    assert words["pytania.0"] == "Placówka jest otwarta wtedy, kiedy chcę tu przyjść."
    assert words["polecenie"].startswith("Czy namówisz")
    assert words["pytania_otwarte.2"] == "Czego jeszcze chcesz nam powiedzieć?"  # no plain words: as adults
    assert not any(name.startswith("metryczka") for name in words)
    with pytest.raises(InputError, match="nie ma wersji dla dzieci"):
        questionnaire.blank(study(COOPERATION), children=True)
    plain = {f"pytania.{at}.tresc_dla_dzieci": None for at in range(12)}
    with pytest.raises(InputError, match="nie ma pytań w wersji dla dzieci"):
        questionnaire.blank(study(SATISFACTION, plain), children=True)


@pytest.mark.parametrize(("which", "children"), SHEETS)
def test_it_says_what_the_printed_form_says(which, children):
    """Every sentence is one of the printed form, but for what is done on a screen."""
    found = study(which)
    printed = text_of(wd.render(found.survey)).lower()
    mine = found.children if children else found.adults
    said = [mine.title, *mine.opening, *(one.label for one in mine.questions), *mine.closing]
    sentences = [one for words in said for one in re.split(r"(?<=[.!?]) (?=[A-ZŻŁ])", flat(words))]
    assert len(sentences) > 25
    for sentence in sentences:
        on_paper = sentence.replace("Gotową ankietę", "Gotową kartkę").replace(
            "wszystkie ankiety", "wszystkie kartki"
        )
        known = sentence in ("Gdy skończysz, zapisz plik.", "Kim jesteś?") or "RODO" in sentence
        assert known or on_paper.lower() in printed, sentence


def text_of(docx):
    with ZipFile(io.BytesIO(docx)) as file:
        body = file.read("word/document.xml").decode()
    paragraphs = re.findall(r"<w:p[ >].*?</w:p>", body, re.DOTALL)
    words = ("".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", one)) for one in paragraphs)
    plain = " ".join(words)
    return flat(plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))


def flat(text):
    return " ".join(text.split())


@pytest.mark.parametrize(("which", "children"), SHEETS)
def test_two_renderers_draw_the_same_and_show_what_was_chosen(which, children, made, tmp_path):
    blank = made(which, children)
    answers = {
        one.name: (one.entry.answers[0].code if one.entry.answers else LETTERS)
        for one in sheet(which, children)
    }
    full = filled(blank, answers)
    for page in range(len(PdfReader(io.BytesIO(full)).pages)):
        one, other = (picture(full, page, name, tmp_path, 1.0) for name in ("poppler", "pdfium"))
        small = [image.resize((53, 75), Image.Resampling.BOX).tobytes() for image in (one, other)]
        differing = sum(abs(a - b) > 40 for a, b in zip(*small, strict=True))
        assert differing < 0.02 * 53 * 75
        assert picture(blank, page, "pdfium", tmp_path, 1.0).tobytes() != other.tobytes() or not fields(
            full, page
        )


def fields(pdf, page):
    return "/Annots" in PdfReader(io.BytesIO(pdf)).pages[page]


def test_a_click_in_a_viewer_is_an_answer(made):
    """As Chrome and Edge fill it in."""
    raw, pdf = pypdfium2.raw, made(SATISFACTION)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        one = radio(opened, "pytania.0").Kids[3]
        left, bottom, right, top = (float(side) for side in one.Rect)
    target = io.BytesIO()
    with pypdfium2.PdfDocument(pdf) as opened:
        opened.init_forms()
        page, viewer = opened[0], opened.formenv.raw
        x, y = (left + right) / 2, (top + bottom) / 2
        for event in (raw.FORM_OnMouseMove, raw.FORM_OnLButtonDown, raw.FORM_OnLButtonUp):
            event(viewer, page.raw, 0, x, y)
        raw.FORM_ForceToKillFocus(viewer)
        opened.save(target)
    assert questionnaire.read(target.getvalue()).answers == {("pytania", 0): "4"}


def test_same_study_same_bytes_and_the_mark_tells_the_questions(made):
    assert questionnaire.blank(study(COOPERATION)) == made(COOPERATION)
    reply = questionnaire.read(made(SATISFACTION))
    assert (reply.mark.document, reply.mark.schema) == (SATISFACTION, schema_version(SATISFACTION))
    found = study(SATISFACTION)
    assert reply.mark.study == found.checksum
    assert reply.checksum == found.adults.checksum != found.children.checksum
    later = study(SATISFACTION, {"badanie.okres.do": "15 grudnia 2027"})
    assert (later.checksum, later.adults.checksum) == (found.checksum, found.adults.checksum)
    for change in (
        {"badanie.nazwa": "Inne"},
        {"usluga.nazwa_potoczna": "Klub"},
        {"badanie.okres.od": "1.11.2027"},
    ):
        assert study(SATISFACTION, change).checksum != found.checksum


# One person's answers


def test_one_reply_is_read_by_its_questions(made, tmp_path):
    answers = {
        "pytania.0": "4",
        "pytania.1": "nie_wiem",
        "metryczka.0": "odpowiedz_2",
        "pytania_otwarte.0": LETTERS,
    }
    (tmp_path / "zwrot.pdf").write_bytes(filled(made(SATISFACTION), answers))
    said = CliRunner().invoke(wkus, ["odczytaj", str(tmp_path / "zwrot.pdf")])
    assert said.exit_code == 0
    assert said.stdout.startswith("# Odpowiedzi jednej osoby, odczytane z ankiety zwrot.pdf.")
    told = [(one["pytanie"], one["odpowiedz"].strip()) for one in read_text(said.stdout).data["odpowiedzi"]]
    assert [answer for _, answer in told[:4]] == [
        "brak odpowiedzi",
        "4 – raczej tak",
        "nie wiem",
        "brak odpowiedzi",
    ]
    assert told[1][0] == "Godziny otwarcia placówki odpowiadają potrzebom naszej rodziny."
    assert ("Jak długo dziecko korzysta z placówki?", "od pół roku do roku") in told
    assert ("Co w placówce jest dobre i powinno zostać?", LETTERS) in told


def test_a_questionnaire_gives_no_document_and_a_form_no_reply(made):
    with pytest.raises(InputError, match="To ankieta wypełniona przez jedną osobę"):
        forms.read(made(SATISFACTION))
    whole = forms.blank(SATISFACTION)
    assert not questionnaire.is_questionnaire(whole)
    with pytest.raises(InputError, match="To formularz danych dokumentu"):
        questionnaire.read(whole)


# Counting


def counted(slug, replies, changes=()):
    found = study(slug, changes)
    data = questionnaire.counted(
        found, [questionnaire.belonging(found, questionnaire.read(one)) for one in replies]
    )
    text = data_file.data_file_text(
        found.kind, {name: value for name, value in data.items() if name != "dokument"}
    )
    return read_text(text)


def test_thirty_people_are_counted_exactly(made):
    everybody = returned(SATISFACTION, made)
    answers = [one for one, _ in everybody]
    given_out = {f"grupy.{at}.rozdano": "40" for at in (0, 1)}
    source = counted(SATISFACTION, [pdf for _, pdf in everybody], given_out)
    data, names = source.data, [f"pytania.{at}" for at in range(12)]
    assert data["postac"] == "zestawienie"
    for at, name in enumerate(names):
        assert data["pytania"][at]["oceny"] == expected(answers, [name])
    ready = Counter(one.get("polecenie") for one in answers)
    assert data["polecenie"]["liczby"] == [str(ready[str(mark)]) for mark in range(11)]
    for at, asked in enumerate(data["metryczka"]):
        chosen = Counter(one.get(f"metryczka.{at}") for one in answers)
        assert [item["liczba"] for item in asked["odpowiedzi"]] == [
            str(chosen[f"odpowiedz_{index + 1}"]) for index, _ in enumerate(asked["odpowiedzi"])
        ]
    for at, group in enumerate(data["grupy"]):
        own = [one for one in answers if one["grupa"] == f"odpowiedz_{at + 1}"]
        assert (group["zwrocono"], group["oceny"]) == (str(len(own)), expected(own, names))
    assert sum(int(group["zwrocono"]) for group in data["grupy"]) == 30
    document = wd.read(source)
    marks = [int(one[name]) for one in answers for name in names if one.get(name, "nie_wiem") != "nie_wiem"]
    assert abs(Fraction(document.zadowolenie) - Fraction(sum(marks), len(marks))) <= Fraction(1, 200)
    said = text_of(wd.render(document))
    assert document.srednia_ogolna in said
    assert all(line.wynik.srednia in said for line in document.wyniki_pytan)


def test_both_sides_are_counted_apart(made):
    everybody = returned(COOPERATION, made)
    source = counted(
        COOPERATION, [pdf for _, pdf in everybody], {"zwrot_jst": None, "zwrot_ngo.rozdano": "40"}
    )
    for side in ("jst", "ngo"):
        own = [one for one, _ in everybody if one["strona"] == side]
        assert source.data[f"zwrot_{side}"]["zwrocono"] == str(len(own)) != "0"
        for at, asked in enumerate(source.data["stwierdzenia"]):
            assert asked[f"oceny_{side}"] == expected(own, [f"stwierdzenia.{at}"])
    assert errors(source) == {"zwrot_jst.rozdano"}
    assert list(source.data).index("zwrot_jst") < list(source.data).index("stwierdzenia")
    document = wd.read(changed(source, {"zwrot_jst.rozdano": "40"}))
    for side, line in (("jst", document.wynik_jst), ("ngo", document.wynik_ngo)):
        marks = sum(
            one.get(f"stwierdzenia.{at}", "nie_wiem") != "nie_wiem"
            for one, _ in everybody if one["strona"] == side
            for at, _ in enumerate(source.data["stwierdzenia"])
        )  # fmt: skip
        assert line.liczba_ocen == marks
        assert line.srednia in text_of(wd.render(document))


def test_a_study_before_its_counts_is_asked_and_counted():
    """As a clerk begins: questions only; groups, when there are any, by their names."""
    bare = {f"pytania.{at}.oceny": None for at in range(12)} | {
        "polecenie.liczby": None,
        "postac": "formularz",
    }
    bare |= {"grupy": None, "opracowali": None, "wnioski": None, "data_opracowania": "10 listopada 2027"}
    found = study(SATISFACTION, bare)
    blank = questionnaire.blank(found)
    replies = [
        filled(blank, {"pytania.0": "5"}),
        filled(questionnaire.blank(found, children=True), {"pytania.0": "1"}),
    ]
    source = counted(SATISFACTION, replies[:1], bare)
    assert source.data["grupy"][0]["nazwa"] == "wszyscy, którzy odpowiedzieli"
    assert errors(source) == {"grupy.0.rozdano", "data_opracowania"}
    both = counted(SATISFACTION, replies, bare).data["grupy"]
    assert [(group["nazwa"], group["zwrocono"]) for group in both] == [("dorośli", "1"), ("dzieci", "1")]
    names = {"grupy": [{"nazwa": "rodzice"}, {"nazwa": "dzieci"}]}
    silent = filled(questionnaire.blank(study(SATISFACTION, bare | names)), {"pytania.0": "5"})
    groups = counted(SATISFACTION, [silent], bare | names).data["grupy"]
    assert [(group["nazwa"], group["zwrocono"]) for group in groups][-1] == ("nie podano grupy", "1")


# The commands


@pytest.fixture
def office(tmp_path, monkeypatch):
    """A folder with the data of the survey of satisfaction, and a call of the program in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ankieta.yaml").write_text(wd.sample(SATISFACTION), encoding="utf-8")

    def run(*arguments):
        return CliRunner().invoke(wkus, list(arguments))

    return run


def words(said):
    return flat(said.stderr.replace("│", " "))


def test_commands_make_and_count_questionnaires(office, tmp_path):
    made = office("formularz", SATISFACTION, "--dane", "ankieta.yaml", "--dla-osoby")
    assert made.stdout == "Zapisano: ankieta.ankieta.pdf\n"
    assert office("formularz", SATISFACTION, "--dane", "ankieta.yaml", "--dla-dzieci").exit_code == 0
    assert (tmp_path / "ankieta.ankieta-dla-dzieci.pdf").is_file()
    blank = (tmp_path / "ankieta.ankieta.pdf").read_bytes()
    for number, text in enumerate(("Żeby było ciszej", "Basen\nw piątek"), 1):
        answers = {"grupa": "odpowiedz_1", "pytania.0": "5", "pytania_otwarte.1": text}
        (tmp_path / f"z{number}.pdf").write_bytes(filled(blank, answers))
    (tmp_path / "kopia.pdf").write_bytes((tmp_path / "z1.pdf").read_bytes())
    command = ("zlicz", "ankieta.yaml", "z1.pdf", "z2.pdf", "kopia.pdf", "-o", "wynik.yaml")
    said = office(*command)
    assert said.exit_code == 0
    assert "kopia.pdf: Ostrzeżenie · To ten sam plik co z1.pdf; policzono go raz." in said.stderr
    assert "Policzono ankiet: 2." in said.stderr
    listed = (tmp_path / "wynik.odpowiedzi.txt").read_text(encoding="utf-8")
    assert "Co trzeba zmienić? (odpowiedzi: 2)\n- Basen\n  w piątek\n- Żeby było ciszej\n" in listed
    assert "Co w placówce jest dobre i powinno zostać? (odpowiedzi: 0)\n" in listed
    assert not errors(tmp_path / "wynik.yaml")
    assert office(*command).exit_code == 2
    assert office(*command, "--nadpisz").exit_code == 0


def mark_twice(pdf):
    one = radio(pdf, "pytania.1")
    one.V = Name("/2")
    one.Kids[1].AS, one.Kids[4].AS = Name("/2"), Name("/5")


def list_two(pdf):
    radio(pdf, "pytania.1").V = Array([String("2"), String("5")])


def mark_strangely(pdf):
    radio(pdf, "pytania.2").V = Name("/77")


def flatten(pdf):
    pdf.Root.AcroForm.Fields = Array()
    for page in pdf.pages:
        if "/Annots" in page:
            del page.Annots


def spoil_mark(pdf):
    pdf.Root.PieceInfo.WKUS.Private["/Pytania"] = String("[[1")


def write_endlessly(pdf):
    one = radio(pdf, "pytania")
    one.Kids.append(Dictionary(T=String("x"), FT=Name.Tx, V=String("a" * 2_000_001)))


def test_bad_files_are_named_and_the_others_counted(office, tmp_path, made):
    good = filled(made(SATISFACTION), {"grupa": "odpowiedz_1", "pytania.0": "5"})
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(good)) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))

    other_questions = study(SATISFACTION, {"pytania.0.tresc": "Godziny otwarcia są dobre."})
    other_study = study(SATISFACTION, {"badanie.nazwa": "Inna ankieta"})
    files = {
        "dobra.pdf": (good, ""),
        "pytania.pdf": (
            filled(questionnaire.blank(other_questions), {"pytania.0": "1"}),
            "ma inne pytania (suma",
        ),
        "badanie.pdf": (
            filled(questionnaire.blank(other_study), {"pytania.0": "1"}),
            "To ankieta innego badania.",
        ),
        "wspolpraca.pdf": (filled(made(COOPERATION), {"strona": "jst"}), "To ankieta innego badania."),
        "pusta.pdf": (made(SATISFACTION), "niczego nie zaznaczono"),
        "dokument.pdf": (forms.blank(SATISFACTION), "To formularz danych dokumentu"),
        "tekst.pdf": (b"to nie PDF", "Plik jest uszkodzony albo nie jest plikiem PDF."),
        "urwana.pdf": (good[:3000], "Plik jest uszkodzony albo nie jest plikiem PDF."),
        "haslo.pdf": (locked.getvalue(), "Formularz jest chroniony hasłem."),
        "wydruk.pdf": (edited(good, flatten), "Pola tego formularza zniknęły"),
        "znak.pdf": (edited(good, spoil_mark), "Formularz jest uszkodzony."),
        "dluga.pdf": (edited(good, write_endlessly), "za długie teksty"),
        "dwie.pdf": (edited(good, mark_twice), "zaznaczono dwie odpowiedzi, a może być jedna."),
        "lista.pdf": (edited(good, list_two), "zaznaczono dwie odpowiedzi, a może być jedna."),
        "obca.pdf": (edited(good, mark_strangely), "nie ma odpowiedzi „77”."),
    }
    for name, (pdf, _) in files.items():
        (tmp_path / name).write_bytes(pdf)
    said = office("zlicz", "ankieta.yaml", *files, "-o", "wynik.yaml")
    assert said.exit_code == 1
    lines = said.stderr.splitlines()
    for name, (_, fault) in files.items():
        assert not fault or any(line.startswith(f"{name}: ") and fault in line for line in lines), (
            name,
            fault,
        )
    assert "Policzono ankiet: 4." in said.stderr  # one good, three with one question less
    assert "Pominięto (11): pytania.pdf, " in said.stderr
    data = read_yaml(tmp_path / "wynik.yaml").data
    assert [data["pytania"][at]["oceny"]["piatki"] for at in (0, 1)] == ["4", "0"]
    assert data["pytania"][1]["oceny"]["dwojki"] == "0"  # two marks in a row count as none
    assert office("zlicz", "ankieta.yaml", "pusta.pdf", "-o", "nic.yaml").exit_code == 1
    assert not (tmp_path / "nic.yaml").exists()


def test_a_reply_without_its_side_is_left_out(office, tmp_path, made):
    (tmp_path / "a.yaml").write_text(wd.sample(COOPERATION), encoding="utf-8")
    (tmp_path / "z.pdf").write_bytes(filled(made(COOPERATION), {"stwierdzenia.0": "5"}))
    said = office("zlicz", "a.yaml", "z.pdf", "-o", "w.yaml")
    assert said.exit_code == 1
    assert "Nie wskazano strony" in said.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "fault"),
    [
        (("formularz", SATISFACTION, "--dla-osoby"), 2, "robi się z --dane"),
        (
            ("formularz", SATISFACTION, "--dla-osoby", "--dane", "ankieta.yaml", "--zamknij"),
            2,
            "bez --zamknij",
        ),
        (
            ("formularz", "oferta_wieloletnia", "--dla-osoby", "--dane", "ankieta.yaml"),
            2,
            "można zadać pytania",
        ),
        (("formularz", COOPERATION, "--dla-osoby", "--dane", "ankieta.yaml"), 2, "jest danymi dokumentu"),
        (("formularz", SATISFACTION, "--dla-osoby", "--dane", "bez.yaml"), 1, "Pole jest wymagane"),
        (("zlicz", "inny.yaml", "ankieta.yaml", "-o", "w.yaml"), 1, "to nie ankieta"),
        (("zlicz", "ankieta.yaml", "ankieta.yaml", "-o", "w.docx"), 2, "nazwę z końcówką .yaml"),
    ],
)
def test_commands_refuse_in_polish(arguments, code, fault, office, tmp_path):
    (tmp_path / "inny.yaml").write_text(wd.sample("karta_oceny_formalnej"), encoding="utf-8")
    lacking = wd.sample(SATISFACTION).replace("gdzie_oddac:", "# gdzie_oddac:")
    (tmp_path / "bez.yaml").write_text(lacking, encoding="utf-8")
    said = office(*arguments)
    assert said.exit_code == code
    assert fault in words(said)
