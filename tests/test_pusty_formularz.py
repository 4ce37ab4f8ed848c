"""Blank forms: cards and agreements printed with dots, boxes and words to strike out, to be filled in by hand."""

import io
import re
from typing import Any

import docx
import pytest
from states import status_of
from word import docx as word_file
from word import paragraph, table

import wkus_docs as wd
from wkus_docs.blanks import UNKNOWN, Blank, blank_of
from wkus_docs.checking import KEY
from wkus_docs.errors import Severity
from wkus_docs.field import Field, fields_of
from wkus_docs.gaps import Gap
from wkus_docs.reading import read_yaml
from wkus_docs.rendering.environment import ON_PAPER
from wkus_docs.rendering.on_paper import MARKED_STRUCK

HEAD = {"stan": "pusty formularz", "data_przygotowania": "2026-11-30"}
ANSWER = Gap("Czy pilne", lenient=True, undecided=True, blank=Blank("…"))
CHOICE = Gap("Forma", lenient=True, blank=Blank("☐ a  ☐ b", 1, ("a", "b")))
SUM = Gap("Kwota", lenient=True, blank=Blank("…"))


def example(slug: str) -> dict[str, Any]:
    return dict(read_yaml(wd.catalog[slug].example_path).data)


def blank(slug: str, **given: Any) -> bytes:
    return wd.render(wd.read({KEY: slug, **HEAD, **given}))


def plain(made: bytes) -> str:
    return wd.text(made).replace("\u00a0", " ")


def known_from_the_notice(slug: str) -> dict[str, Any]:
    data = example(slug)
    return {name: data[name] for name in ("jednostka", "konkurs") if name in data}


def test_every_type_can_be_printed_blank(slug: str) -> None:
    unit = {name: value for name, value in example(slug).items() if name == "jednostka"}
    made = blank(slug, **unit)
    text = plain(made)
    assert "…" in text
    assert "uzupełnij" not in text
    assert not re.search(r"\bNone\b|Gap\(|\ue012|\ue013", text)
    assert "Uwagi do szkicu" not in text
    assert not re.search(r"(?<!\d)0,00 zł|\| 0,00 \|", text), "a sum of nothing is a place to write in"
    back = wd.read_back(made)
    assert back.intact
    assert back.state == "pusty formularz"


def test_every_type_can_be_printed_with_nothing_but_its_name(slug: str) -> None:
    assert "…" in plain(blank(slug))


def test_what_the_notice_says_is_printed() -> None:
    data = example("karta_oceny_merytorycznej")
    names = ("przeslanka", "nazwa", "maks_punktow")
    rows = [{name: row[name] for name in names} for row in data["kryteria"]]
    text = plain(
        blank(
            "karta_oceny_merytorycznej", kryteria=rows, **known_from_the_notice("karta_oceny_merytorycznej")
        )
    )
    for row in rows:
        assert re.search(rf"{re.escape(row['nazwa'])} \| {row['maks_punktow']} \| …+ \| …+", text)
    assert re.search(r"Suma punktów \| …+ z 100 możliwych", text)
    assert "osiąga próg / nie osiąga progu" in text
    assert "~~" not in text


def test_a_formal_card_has_empty_boxes_and_no_finding() -> None:
    data = example("karta_oceny_formalnej")
    rows = [
        {name: row[name] for name in ("rodzaj", "tresc", "miejsce_w_ogloszeniu")} for row in data["wymogi"]
    ]
    text = plain(
        blank("karta_oceny_formalnej", wymogi=rows, **known_from_the_notice("karta_oceny_formalnej"))
    )
    assert "☒" not in text
    assert text.count("☐ tak / ☐ nie / ☐ nie dotyczy") == len(rows)
    assert "☐ tak   ☐ nie |" in text


def test_an_official_form_strikes_nothing_out() -> None:
    text = plain(blank("oferta_wieloletnia"))
    assert "OFERTA REALIZACJI ZADANIA PUBLICZNEGO* / OFERTA WSPÓLNA REALIZACJI ZADANIA PUBLICZNEGO*" in text
    assert text.count("~~") == 2  # the sample of striking out that the form itself prints


@pytest.mark.parametrize("rows", [1, 8])
def test_lists_have_as_many_rows_as_asked(rows: int) -> None:
    text = plain(blank("wniosek_inicjatywa_wlasna_ngo", liczba_wierszy=str(rows)))
    assert len(re.findall(r"^\| \d+\. \| …+ \| …+ \| …+ \|$", text, re.MULTILINE)) == rows


def test_people_who_see_to_it_are_as_many_as_asked() -> None:
    assert plain(blank("protokol_kontroli", liczba_oceniajacych="4")).count("| kontrolujący |") == 4


def test_a_card_has_columns_and_signatures_for_several_assessors() -> None:
    data = example("karta_oceny_merytorycznej")
    rows = [{name: row[name] for name in ("przeslanka", "nazwa", "maks_punktow")} for row in data["kryteria"]]
    given = known_from_the_notice("karta_oceny_merytorycznej") | {"kryteria": rows}
    alone, three = (
        plain(blank("karta_oceny_merytorycznej", liczba_oceniajacych=n, **given)) for n in ("1", "3")
    )
    assert "| Maks. pkt | Punkty | Uzasadnienie |" in alone
    assert "| Maks. pkt | Punkty 1 | Punkty 2 | Punkty 3 | Uzasadnienie |" in three
    assert (alone.count("[PodpisKoniec]"), three.count("[PodpisKoniec]")) == (1, 3)
    assert re.search(r"Imię i nazwisko \| …+ / …+ / …+ \|", three)
    opened = docx.Document(io.BytesIO(blank("karta_oceny_merytorycznej", liczba_oceniajacych="3", **given)))
    sheet = next(one for one in opened.tables if one.rows[0].cells[-1].text == "Uzasadnienie")
    assert {len(row.cells) for row in sheet.rows} == {len(sheet.columns)} == {7}


def test_criteria_given_stay_where_the_form_of_the_task_is_not_known() -> None:
    """A contest of two forms has one card; its criteria are those of the notice."""
    slug = "karta_oceny_merytorycznej"
    rows = [
        {name: row[name] for name in ("przeslanka", "nazwa", "maks_punktow")}
        for row in example(slug)["kryteria"]
    ]
    text = plain(blank(slug, kryteria=rows))
    assert [row["nazwa"] for row in rows if row["nazwa"] not in text] == []
    draft = wd.text(wd.render_draft(wd.check({KEY: slug, "kryteria": rows}))).replace("\u00a0", " ")
    assert [row["nazwa"] for row in rows if row["nazwa"] not in draft] == []


def test_a_card_without_criteria_has_room_for_them_under_each_ground() -> None:
    text = plain(blank("karta_oceny_merytorycznej"))
    sheet = text[text.index("3. Ocena") : text.index("4. Wynik")]
    assert sheet.count("art. 15 ust. 1 pkt") == 6
    assert not re.search("nie dotyczy|brak kryterium|nie oceniono|albo", sheet)
    assert all(f"| {ground}.{row}. | …" in sheet for ground in range(1, 7) for row in (1, 2, 3))


def test_positions_planned_stay_on_a_sheet_of_a_quarter_not_known() -> None:
    slug = "arkusz_monitoringu_nakladow"
    data = {name: value for name, value in example(slug).items() if name not in {"kwartal", KEY}}
    sheet = plain(blank(slug, **data))
    draft = wd.text(wd.render_draft(wd.check({KEY: slug, **data}))).replace("\u00a0", " ")
    names = [one["nazwa"] for one in data["pozycje"]]
    assert [name for name in names if name not in sheet] == []
    assert [name for name in names if name not in draft] == []
    issued: Any = wd.read(wd.catalog[slug].example_path)
    planned = [
        plan for one in issued.wyniki_pozycji for plan in (one.komorki[0], *one.komorki_kwartalow[::2])
    ]
    assert [plan for plan in planned if plan.replace("\u00a0", " ") not in sheet] == []


def test_an_annex_says_of_what() -> None:
    annexed = {"numer": "3", "akt": "ogłoszenia z dnia 1 grudnia 2026 r."}
    text = plain(blank("karta_oceny_formalnej", zalacznik_do=annexed))
    assert text.startswith("[OznaczenieZalacznika] Załącznik nr 3 do ogłoszenia z dnia 1 grudnia 2026 r.\n")
    one = plain(blank("karta_oceny_formalnej", zalacznik_do={"akt": "ogłoszenia"}))
    assert one.startswith("[OznaczenieZalacznika] Załącznik do ogłoszenia\n")
    issued = example("karta_oceny_formalnej") | {"zalacznik_do": annexed}
    made = wd.render(wd.read(issued))
    assert plain(made).startswith("[OznaczenieZalacznika] Załącznik nr 3 do ogłoszenia")
    assert wd.read_back(made).intact


def test_a_blank_agreement_has_places_for_the_party() -> None:
    data = example("umowa_wieloletnia")
    given = {name: data[name] for name in ("jednostka", "tytul_zadania", "forma", "okres")}
    text = plain(blank("umowa_wieloletnia", **given))
    assert re.search("zawarta w dniu …+ r. w Łapach", text)
    assert re.search("organizacją o nazwie …+", text)
    assert re.search("w wysokości …+ zł", text)
    assert re.search("sporządzona w …+ jednobrzmiących egzemplarzach", text)
    assert data["tytul_zadania"] in text


def test_what_is_given_is_judged() -> None:
    found = wd.check({KEY: "umowa_wieloletnia", **HEAD, "okres": {"od": "1.01.2027", "do": "31.02.2027"}})
    assert found.document is None
    assert [one.path for one in found.problems if one.severity is Severity.ERROR] == [("okres", "do")]
    unknown = wd.check({KEY: "umowa_wieloletnia", **HEAD, "nieznane": "x"})
    assert unknown.document is None


def test_a_choice_within_a_choice_has_one_asterisk(slug: str) -> None:
    assert "**" not in wd.text(blank(slug))


def test_dots_fit_their_cells() -> None:
    opened = docx.Document(io.BytesIO(blank("protokol_kontroli")))
    for sheet in opened.tables:
        widths = [
            column.width.twips if hasattr(column.width, "twips") else column.width / 635
            for column in sheet.columns
        ]
        for row in sheet.rows:
            for cell, width in zip(row.cells, widths, strict=False):
                longest = max(map(len, re.findall("…+", cell.text)), default=0)
                if len(set(row.cells)) == len(widths):
                    assert longest * 150 <= max(width, 450), cell.text


def test_the_file_says_what_it_is() -> None:
    made = blank("karta_oceny_formalnej")
    properties = docx.Document(io.BytesIO(made)).core_properties
    assert properties.title.startswith("Pusty formularz: Karta oceny formalnej")
    assert status_of(made) == "Pusty formularz"


def test_a_form_of_pdf_fields_takes_a_file_with_a_state() -> None:
    pytest.importorskip("pikepdf")
    from wkus_docs.pdf import forms  # noqa: PLC0415 – what PDF needs is an extra

    file = wd.check({KEY: "karta_oceny_formalnej", **HEAD}).source
    assert forms.filled("karta_oceny_formalnej", file, {}, closed=False).pdf.startswith(b"%PDF")


def written(template: bytes, **names: Any) -> str:
    """Text of a template as a form to be filled in by hand; „*” stands behind what may be struck out."""
    known = {"pilne": ANSWER, "forma": CHOICE, "kwota": SUM, "brak": None, "pusta": (), "tak": True}
    made = wd.Template(template, manner=ON_PAPER).render(known | names)
    return wd.text(made).replace(MARKED_STRUCK, "*").replace("\u00a0", " ").rstrip("\n")


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{% if pilne %}a{% else %}b{% endif %}", "a*/b*"),
        ("{% if pilne %}a{% elif tak %}b{% else %}c{% endif %}", "a*/b*"),
        ("{% if tak %}a{% elif pilne %}b{% else %}c{% endif %}", "a"),
        ("{% if pilne %}a{% endif %}.", "a."),
        ("{% if forma == 'a' %}a{% else %}b{% endif %}", "a*/b*"),
        ("{% if pilne %}☒ tak{% else %}☒ nie{% endif %}", "☐ tak  ☐ nie"),
        ("{% if tak %}☒ tak{% else %}☒ nie{% endif %}", "☒ tak"),
        ("{% if pilne %}☒{% else %}☐{% endif %} x", "☐ x"),
        ("{% if pilne %}☒ tak ☐ nie{% else %}☐ tak ☒ nie{% endif %}", "☐ tak ☐ nie"),
        ("{% if brak %}jest{% else %}nie ma{% endif %}", UNKNOWN.text),
        ("{% if brak %}jest{% else %}–{% endif %}", UNKNOWN.text),
        ("{% if brak %}jest{% else %}zwykle{% endif %}", "zwykle"),
        ("{% if not brak %}nie wniesiono uwag{% endif %}", UNKNOWN.text),
        ("{% if not brak %}nie wniesiono{% else %}{{ brak }}{% endif %}", UNKNOWN.text),
        ("{% if not tak %}nie wniesiono{% else %}wniesiono{% endif %}", "wniesiono"),
        ("{% if brak is none %}nie dotyczy{% else %}x{% endif %}", "nie dotyczy*/x*"),
        ("{% if kwota %}{{ kwota | kwota }}{% else %}……{% endif %}", "… zł"),
        ("{% for x in pusta %}{{ x }}{% else %}brak uwag{% endfor %}", UNKNOWN.text),
        ("{{ kwota | kwota }}", "… zł"),
        ("{{ kwota + 1 }}", UNKNOWN.text),
        ("{{ brak | kwota }}", f"{UNKNOWN.text} zł"),
        ("{{ brak }}", UNKNOWN.text),
        ("{{ forma.etykieta }}", "☐ a  ☐ b"),
        ("{{ brak | lub_nie_dotyczy }}", UNKNOWN.text),
        ("* {% if tak %}a{% endif %}", "* a"),
    ],
)
def test_open_conditions_print_what_may_be_chosen(source: str, said: str) -> None:
    assert written(word_file(paragraph(source))) == said


def test_paragraphs_stand_one_under_another() -> None:
    file = word_file(
        "".join(map(paragraph, ("{%p if pilne %}", "Tak.", "{%p else %}", "Nie.", "{%p endif %}")))
    )
    assert written(file).splitlines() == ["Tak.", "albo", "Nie."]
    one = word_file("".join(map(paragraph, ("{%p if pilne %}", "Tak.", "{%p endif %}"))))
    assert written(one).splitlines() == ["o ile dotyczy:", "Tak."]


def test_rows_have_their_place_too() -> None:
    file = word_file(table(["{%tr if pilne %}"], ["a"], ["{%tr else %}"], ["b"], ["{%tr endif %}"]))
    assert "a" in written(file)
    assert "b" in written(file)


def places() -> list[Field]:
    return [
        field
        for slug in wd.catalog
        for field in fields_of(wd.catalog[slug].model).values()
        if not field.group
    ]


def test_every_field_has_a_place_to_write_in() -> None:
    for field in places():
        found = blank_of(field)
        assert found.text
        assert "…" in found.text or "☐" in found.text, field.path


def test_words_that_a_sentence_may_lack_are_to_be_struck_out() -> None:
    assert written(word_file(paragraph("Unieważnia się{% if pilne %} w części{% endif %} konkurs"))) == (
        "Unieważnia się w części* konkurs"
    )
    assert written(word_file(paragraph("ofert{% if pilne %}y{% endif %}"))) == "oferty"


def test_an_answer_that_nobody_gave_leaves_both_ways_open() -> None:
    tags = ("{%p if brak %}", "Jedna.", "{%p elif brak is not none %}", "Osobne.", "{%p endif %}")
    assert written(word_file("".join(map(paragraph, tags)))).splitlines() == ["Jedna.", "albo", "Osobne."]


def test_the_number_of_empty_rows_is_not_known() -> None:
    text = plain(blank("zarzadzenie_uniewaznienie_konkursu"))
    assert re.search(r"Liczba złożonych ofert: …+\.", text)
    assert text.count("w części* ") == 3
    told = plain(
        blank(
            "zarzadzenie_uniewaznienie_konkursu",
            oferty=example("zarzadzenie_uniewaznienie_konkursu")["oferty"],
        )
    )
    assert "Liczba złożonych ofert: 2." in told


def test_a_blank_notice_of_results_has_its_refused_offers_and_no_reasons_row_by_row() -> None:
    text = plain(blank("ogloszenie_wynikow_konkursu"))
    assert "Niespełniony wymóg ogłoszenia" in text
    assert text.count("[Heading2] Uzasadnienie") == 1
    assert text.count("Oferta nr") == 0
