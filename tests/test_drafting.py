"""Drafts: gaps marked where they stand, and listed at the end."""

import io

import docx
from changes import changed

import wkus_docs as wd
from wkus_docs.reading import read_yaml

SLUG = "uchwala_program_wieloletni"


def draft(changes):
    checked = wd.check(changed(read_yaml(wd.catalog[SLUG].example_path), changes))
    return checked, wd.render_draft(checked)


def test_a_missing_field_is_marked_and_highlighted_in_its_place():
    _, made = draft({"numer": None})
    opened = docx.Document(io.BytesIO(made))
    marked = [
        (paragraph.style.name, run.text, run.font.highlight_color is not None)
        for paragraph in opened.paragraphs
        for run in paragraph.runs
        if "uzupełnij" in run.text
    ]
    assert marked
    assert all(text == "[uzupełnij: Numer uchwały]" and lit for _, text, lit in marked)
    title = next(p for p in opened.paragraphs if p.text.startswith("UCHWAŁA NR"))
    assert title.text.startswith("UCHWAŁA NR [uzupełnij: Numer uchwały]")


def test_missing_fields_faults_of_law_and_warnings_are_listed_at_the_end():
    checked, made = draft({"numer": None, "min_sklad_komisji": "9", "data_uchwaly": "1 grudnia 2026"})
    end = wd.text(made).partition("Uwagi do szkicu")[2]
    assert "Pola do uzupełnienia" in end
    assert "1. Numer uchwały" in end
    assert "Błędy" in end
    assert "większy od największego" in end
    assert "Ostrzeżenia" in end
    assert "zapada po" in end
    assert checked.document is None


def test_a_wrong_value_is_a_gap_and_an_error():
    _, made = draft({"data_uchwaly": "30 lutego 2026"})
    text = wd.text(made).replace("\u00a0", " ")
    assert "z dnia [uzupełnij: Data uchwały]" in text
    assert "nie ma 30. dnia" in text.partition("Uwagi do szkicu")[2]


def test_rules_speak_although_other_fields_are_missing():
    checked, _ = draft({"numer": None, "okres.do": "31 grudnia 2027"})
    assert any(problem.rule.endswith("_is_for_several_years") for problem in checked.problems)


def test_a_missing_group_gives_gaps_for_its_fields():
    checked, made = draft({"konsultacje": None})
    text = wd.text(made)
    assert checked.missing == ("Konsultacje (element 10)",)
    assert "[uzupełnij: Od dnia]" in text


def test_a_finished_file_can_be_drafted_too():
    _, made = draft({})
    assert "Szkic nie ma braków" in wd.text(made)
    assert "[uzupełnij" not in wd.text(made)


def test_a_draft_never_dates_itself():
    """An optional date that this resolution needs is a gap in the draft, not the day of the clock."""
    _, made = draft({"data_wejscia_w_zycie": None})
    assert "wchodzi w życie z dniem [uzupełnij: Data wejścia w życie]" in wd.text(made).replace("\u00a0", " ")
