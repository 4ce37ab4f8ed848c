"""The law of a document's day: what is not known about it is told at the date, in every document."""

from pathlib import Path

import pytest
from changes import changed
from word import docx, paragraph
from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs.citing import cited_acts, dated
from wkus_docs.citing.template import citations
from wkus_docs.cli import main
from wkus_docs.errors import Severity
from wkus_docs.field import Kind, field_at
from wkus_docs.gaps import build
from wkus_docs.law.wydania import jak_w_wydaniu
from wkus_docs.reading import read_yaml
from wkus_docs.rendering import document_rendering

KNOWN, SURE, NOTED = (
    f"Document.{name}" for name in ("journals_are_known", "journals_are_sure", "late_changes_have_a_note")
)
FACES = sorted((Path(__file__).parent / "variants").glob("*.yaml"))


def example(slug, **changes):
    """The example of a document, with fields changed."""
    return changed(read_yaml(wd.catalog[slug].example_path), changes)


def on(slug, day):
    """The example of a document on another day, checked."""
    at = dated(wd.read(wd.catalog[slug].example_path))
    return wd.check(example(slug, **{".".join(map(str, at.loc)): day}))


def told(checked, rule):
    """Messages of a rule, with plain spaces."""
    return [one.message.replace("\u00a0", " ") for one in checked.problems if one.rule == rule]


def test_the_date_of_every_document_is_a_field_that_holds_its_day(document, kind):
    at = dated(document)
    assert at.day == document.data_dokumentu
    assert field_at(kind.model, at.loc).kind is Kind.DATE


def test_the_field_is_the_one_the_day_was_taken_from():
    slug = "karta_oceny_formalnej"
    assert dated(wd.read(example(slug))).loc == ("data_zakonczenia",)
    assert dated(wd.check(example(slug, data_zakonczenia=None)).draft).loc == ("data_oceny",)


def test_two_fields_with_one_day_are_told_apart():
    given = wd.read(example("karta_oceny_formalnej"))
    day = given.data_oceny
    assert dated(given.model_copy(update={"data_zakonczenia": day})).loc == ("data_zakonczenia",)


def test_a_document_without_its_day_is_not_judged(kind):
    unfinished = wd.check(f"dokument: {kind.slug}\n")
    assert {KNOWN, SURE, NOTED} & {one.rule for one in unfinished.problems} == set()
    assert cited_acts(build(kind.model, {}, frozenset(), lenient=True)) is not None


def cited_in(document, monkeypatch):
    """Keys of the acts that rendering a document asks for."""
    asked = set()
    known = document_rendering._known  # noqa: SLF001 – the one door of a template to the tables of law

    def noted(table, key):
        if table is document_rendering.acts:
            asked.add(key)
        return known(table, key)

    monkeypatch.setattr(document_rendering, "_known", noted)
    wd.render(document)
    return asked


def test_what_is_said_to_be_cited_is_what_is_printed(document, monkeypatch):
    assert set(cited_acts(document)) == cited_in(document, monkeypatch)


@pytest.mark.parametrize("path", FACES, ids=lambda path: path.stem)
def test_what_is_said_to_be_cited_is_what_is_printed_in_other_faces(path, monkeypatch):
    change = texts_in(path)["zmiana"]
    change = {way: None if value in ("null", "") else value for way, value in change.items()}
    document = wd.read(changed(read_yaml(wd.catalog[path.stem.partition(".")[0]].example_path), change))
    assert set(cited_acts(document)) == cited_in(document, monkeypatch)


def test_every_condition_of_a_citation_is_understood(slug):
    assert [one for one in citations(slug) if None in one.steps] == []


def test_a_day_of_unknown_law_is_an_error_at_the_date_and_a_gap_in_the_draft(slug):
    checked = on(slug, "5 maja 2016")
    cited = set(cited_acts(checked.draft)) - {"rodo"}  # published the day before
    found = [one for one in checked.problems if one.rule == KNOWN]
    assert bool(found) == bool(cited)
    for one in found:
        assert (one.severity, one.path) == (Severity.ERROR, dated(checked.draft).loc)
        assert one.line > 0
        assert "Nie wiemy, który tekst" in one.message
        assert "5 maja 2016 r." in one.message
        assert one.hint.startswith("Sprawdź rok w dacie: może to pomyłka.")
    assert len(found) <= 2
    assert ("[uzupełnij: publikator" in wd.text(wd.render_draft(checked))) == bool(found)
    if found:
        assert checked.document is None


def test_the_last_day_of_unknown_law_and_the_first_of_known():
    slug = "katalog_wskaznikow_jakosci"  # cites one act, whose text of 2018 was out by 16 March
    assert told(on(slug, "15 marca 2018"), KNOWN) == [
        (
            "Nie wiemy, który tekst ustawy o działalności pożytku publicznego i o wolontariacie obowiązywał "
            "15 marca 2018 r.; wpisz publikator ręcznie."
        )
    ]
    known = on(slug, "16 marca 2018")
    assert told(known, KNOWN) == []
    assert "(Dz. U. z 2018 r. poz. 450)" in wd.text(wd.render(known.whole, unchecked=True)).replace(
        "\u00a0", " "
    )


def test_two_unknown_acts_are_told_one_by_one_and_three_together():
    assert len(told(on("zarzadzenie_zespol_wkus", "5 maja 2016"), KNOWN)) == 2
    assert told(on("zarzadzenie_komisja_konkursowa", "5 maja 2016"), KNOWN) == [
        (
            "Nie wiemy, który tekst tych aktów obowiązywał 5 maja 2016 r.: ustawy o samorządzie gminnym, ustawy o "
            "działalności pożytku publicznego i o wolontariacie oraz Kodeksu postępowania administracyjnego."
        )
    ]


@pytest.mark.parametrize(
    ("day", "doubts"),
    [("20 maja 2026", 0), ("21 maja 2026", 1), ("1 czerwca 2026", 1), ("2 czerwca 2026", 0)],
)
def test_a_doubt_is_told_on_the_days_it_lasts(day, doubts):
    found = on("kalkulacja_kosztu_jednostkowego", day)
    assert len([one for one in told(found, SURE) if "poz. 680" in one]) == doubts
    assert told(found, KNOWN) == []


@pytest.mark.parametrize(("day", "stale"), [("1 stycznia 2027", False), ("2 stycznia 2027", True)])
def test_freshness_ends_ninety_days_after_the_last_check(day, stale):
    found = told(on("katalog_wskaznikow_jakosci", day), SURE)
    assert [one.startswith("Publikator ustawy o działalności pożytku") for one in found] == [True] * stale


def test_doubts_of_many_acts_are_one_problem_of_a_kind():
    title, incomplete = sorted(told(on("umowa_wieloletnia", "1 grudnia 2020"), SURE))
    assert title.startswith("Do 14 lutego 2024 r. akt miał tytuł")
    assert incomplete.startswith("Nie zebraliśmy wszystkich zmian tekstów: ustawy o finansach publicznych (")
    assert "Nie potwierdziliśmy w źródle pozycji: " in incomplete
    assert incomplete.count("ustawy o rachunkowości") == 2  # neither its changes nor its position


def test_two_doubts_of_one_act_are_one_sentence():
    found = told(on("standard_uslugi", "1 grudnia 2023"), SURE)
    both = [one for one in found if one.endswith("Samej pozycji też nie potwierdziliśmy w źródle.")]
    assert len(both) == 2
    assert len(found) == 3  # and the title that the act of minors bore then


@pytest.mark.parametrize("year", [2018, 2020, 2022])
def test_years_of_many_doubts_make_no_document_noisy(slug, year):
    found = told(on(slug, f"1 grudnia {year}"), SURE)
    assert len(found) <= 5


def test_all_journals_checked_long_ago_are_one_sentence():
    assert told(wd.check(example("umowa_wieloletnia")), SURE) == [
        (
            "Publikatory wszystkich przywołanych aktów sprawdziliśmy ponad 90 dni przed 15 stycznia 2027 r. Sprawdź, czy "
            "nie ogłoszono nowych tekstów albo zmian; może je znać nowsza wersja programu."
        )
    ]


def test_late_changes_need_a_note_in_acts_of_law_alone():
    (found,) = (one for one in wd.problems(example("karta_przedsiewziecia_wpf")) if one.rule == NOTED)
    assert "poz. 1844 i 1846 oraz z 2026 r. poz. 426, 635, 680 i 912" in found.hint
    assert told(on("karta_przedsiewziecia_wpf", "1 maja 2026"), NOTED) == []  # three changes, all listed
    assert told(wd.check(example("umowa_wieloletnia")), NOTED) == []


def test_what_only_an_office_cites_is_refused_when_it_is_rendered():
    own = docx(paragraph("{{ akt('klasyfikacja') }}"))  # published on 28 April 2026
    checked = wd.check(example("wniosek_inicjatywa_wlasna_ngo"))
    with pytest.raises(wd.InputError) as refused:
        wd.render(checked.document, template=own)
    (one,) = refused.value.problems
    assert one.path == ("odpowiedz", "data_odpowiedzi")
    assert "ogłoszono dopiero 28 kwietnia 2026 r." in one.message
    assert "[uzupełnij: publikator rozporządzenia" in wd.text(wd.render_draft(checked, template=own))


def test_what_was_issued_with_journals_of_then_reads_back_though_they_are_unknown_now():
    with jak_w_wydaniu("0.1.0"):
        then = on("katalog_wskaznikow_jakosci", "5 maja 2016").document
        issued = wd.render(then)
    back = wd.read_back(issued)
    assert back.intact, back.agreement


def test_the_program_refuses_the_data_and_not_the_template(tmp_path, capsys):
    path = tmp_path / "uchwala.yaml"
    text = wd.catalog["uchwala_program_wieloletni"].example_path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("data_uchwaly: 18 listopada 2026", "data_uchwaly: 18 listopada 2016", 1), "utf-8"
    )
    for arguments, code in ([["generuj", str(path)], 1], [["generuj", str(path), "--szkic"], 0]):
        with pytest.raises(SystemExit) as left:
            main(arguments)
        assert (left.value.code or 0) == code, capsys.readouterr()
    assert "18 listopada 2016 r.; wpisz publikator ręcznie." in capsys.readouterr().err.replace("\u00a0", " ")
