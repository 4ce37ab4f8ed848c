"""A case: one fact in many documents, their states, what is issued and received, terms and what goes wrong in a folder."""

import io
import json
from datetime import date

import pytest
from case_folders import ANOTHER, REGISTER, SMALL, change, folder_of
from click.testing import CliRunner

import wkus_docs as wd
from wkus_docs._assets import TEMPLATES
from wkus_docs.case import Case, State
from wkus_docs.case.entry import fingerprint
from wkus_docs.case.keeping import Note, Paper, issued, received, rests_on_drafts, whole_text
from wkus_docs.cli.group import wkus
from wkus_docs.errors import InputError, Severity
from wkus_docs.reading import read_text
from wkus_docs.terms.term import Stan

AGREEMENT, NOTICE, OFFER = "umowa_wieloletnia", "ogloszenie_konkursu_wieloletniego", "oferta_wieloletnia"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """All examples of the one case."""
    return Case(
        folder_of(tmp_path_factory.mktemp("sprawa"), [slug for slug in wd.catalog if slug not in ANOTHER])
    )


@pytest.fixture
def small(tmp_path):
    return folder_of(tmp_path / "sprawa")


def run(*args):
    result = CliRunner().invoke(wkus, [str(one) for one in args])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def refused(call):
    with pytest.raises(InputError) as caught:
        call()
    return caught.value.problems[0]


# Facts


def test_the_examples_of_one_case_do_not_contradict_each_other(whole):
    assert [one.state for one in whole.documents] == [State.READY] * (len(wd.catalog) - len(ANOTHER))
    assert [str(one) for one in whole.between()] == []


def test_documents_stand_in_the_order_of_the_procedure(whole):
    slugs = [one.slug for one in whole.documents]
    assert (
        slugs.index(NOTICE)
        < slugs.index(OFFER)
        < slugs.index(AGREEMENT)
        < slugs.index("plan_finansowy_kontraktu")
    )


def test_a_fact_stands_where_documents_hold_it(whole):
    found = whole.where("umowa.numer")
    assert {one.statement.value for one in found} == {"1/2027/PWD"}
    assert len({one.entry.slug for one in found}) >= 12
    assert all(one.statement.key["oferta"] == "1" for one in found)  # by the register


def test_amounts_of_years_are_told_apart(whole):
    by_year = {}
    for one in whole.where("umowa.dotacja_roku"):
        if one.statement.key.get("umowa", "1/2027/PWD") == "1/2027/PWD":
            by_year.setdefault(one.statement.key["rok"], set()).add(one.statement.value)
    assert by_year["2027"] == {"176 000,00"}
    assert by_year["2029"] == {"204 000,00", "210 120,00"}  # the annex raised it


@pytest.mark.parametrize(
    ("where", "change_of", "fact"),
    [
        ((AGREEMENT, NOTICE), ("data_ogloszenia: 2026-12-01", "data_ogloszenia: 2026-12-02"), "konkurs.data_ogloszenia"),
        (("zalacznik_jakosciowy_umowy", OFFER), ("tytul_zadania: Prowadzenie placówki", "tytul_zadania: Wsparcie placówki"), "zadanie.tytul"),
        (("sprawozdanie_z_realizacji", AGREEMENT), ("numer_umowy: 1/2027/PWD", "numer_umowy: 1/2028/PWD"), "umowa.numer"),
        (("karta_oceny_formalnej", NOTICE), ("termin_skladania_ofert: 23 grudnia 2026", "termin_skladania_ofert: 24 grudnia 2026"), "konkurs.termin_skladania_ofert"),
    ],
)  # fmt: skip
def test_a_value_said_otherwise_is_told_with_both_places(small, where, change_of, fact):
    later, earlier = where
    change(small, later, *change_of)
    told = [one for one in Case(small).between() if one.rule == f"sprawa.{fact}"]
    assert len(told) == 1, [str(one) for one in Case(small).between()]
    assert told[0].file == f"{later}.yaml"
    assert told[0].line
    assert f"{earlier}.yaml:" in told[0].message
    assert told[0].hint


def test_two_agreements_are_not_each_others(small):
    """What differs by agreement or offer is no contradiction; what is of the contest still is."""
    register = REGISTER.replace(
        "umowy:\n", 'umowy:\n  - {numer: 2/2027/PWD, oferta: "2", plik: druga.yaml}\n'
    ).replace("oferty:\n", 'oferty:\n  - {numer: "2"}\n')
    (small / "sprawa.yaml").write_text(register, encoding="utf-8")
    text = (small / f"{AGREEMENT}.yaml").read_text(encoding="utf-8")
    (small / "druga.yaml").write_text(
        text.replace("numer_umowy: 1/2027/PWD", "numer_umowy: 2/2027/PWD").replace(
            "numer_oferty: 1", "numer_oferty: 2"
        ),
        encoding="utf-8",
    )
    case = Case(small)
    assert case.document("druga.yaml").key["oferta"] == "2"
    assert [one for one in case.contradictions if "umowa.numer" in one.fact] == []
    change(small, "druga.yaml", "data_ogloszenia: 2026-12-01", "data_ogloszenia: 2026-12-02")
    told = [one for one in Case(small).contradictions if one.said.entry.file == "druga.yaml"]
    assert {one.fact for one in told} == {
        "konkurs.data_ogloszenia",
        "oferent.nazwa",
    }  # offer 2 is another organisation's


def told_between(folder, slugs, changed, old, new):
    """Return what contradicts in a case of some examples after one change; nothing did before."""
    folder_of(folder, slugs, "plik: sprawa\nprocedura: wkus_jakosc\n")
    assert Case(folder).between() == ()
    change(folder, changed, old, new)
    return Case(folder).between()


@pytest.mark.parametrize(
    ("tool", "day", "fact"),
    [
        ("karta_diagnozy_uslugi", "15 maja 2026", "diagnoza.data_diagnozy"),
        ("narzedzie_nakladow_efektow", "10 czerwca 2026", "badanie.data_opracowania"),
        ("analiza_korzysci_ryzyk", "17 czerwca 2026", "analiza.data_analizy"),
    ],
)
def test_a_recommendation_dates_each_tool_as_the_tool_does(tmp_path, tool, day, fact):
    memo = "rekomendacja_wyboru_modelu"
    old = f"narzedzie: {tool}\n    data_sporzadzenia: {day}"
    (told,) = told_between(tmp_path / "sprawa", [tool, memo], memo, old, old.replace(day, "14 maja 2026"))
    assert told.rule == f"sprawa.{fact}"
    assert told.label.startswith("Wyniki narzędzi › pozycja ")
    assert told.line > 1
    assert day in told.message


def test_the_model_chosen_is_the_one_that_was_approved(tmp_path):
    """What is computed has no place of its own in the file: no name of a property is shown."""
    slugs = ["deklaracja_wspolpracy_wkus", "rekomendacja_wyboru_modelu"]
    folder = tmp_path / "sprawa"
    (told,) = told_between(folder, slugs, slugs[0], "model: JAKOŚĆ", "model: EFEKTYWNOŚĆ")
    assert told.rule == "sprawa.sprawa.model"
    assert told.label == ""
    change(folder, slugs[1], "rodzaj: zatwierdzona", "rodzaj: zmieniona")
    assert Case(folder).between() == ()


def test_an_act_names_the_undertaking_as_the_forecast_does(tmp_path):
    slugs = ["karta_przedsiewziecia_wpf", "zarzadzenie_ogloszenie_konkursu"]
    name = Case(folder_of(tmp_path / "wzor", slugs)).document(slugs[0]).document.przedsiewziecie.nazwa
    old, new = f"przedsiewziecie: {name}", f"przedsiewziecie: {name} i nie tylko"
    (told,) = told_between(tmp_path / "sprawa", slugs, slugs[1], old, new)
    assert told.rule == "sprawa.wpf.nazwa"


def test_a_team_is_of_the_request_that_was_made(tmp_path):
    slugs = ["wniosek_inicjatywa_wlasna_ngo", "zarzadzenie_zespol_wkus"]
    days = "data_wniosku: 2 marca 2026", "data_wniosku: 3 marca 2026"
    (told,) = told_between(tmp_path / "sprawa", slugs, slugs[1], *days)
    assert told.rule == "sprawa.inicjatywa.data_wniosku"


def test_who_assesses_sits_in_the_commission(tmp_path):
    folder = folder_of(tmp_path / "sprawa", ["zarzadzenie_komisja_konkursowa", "karta_oceny_merytorycznej"])
    (folder / "sprawa.yaml").write_text("plik: sprawa\nprocedura: wkus_jakosc\n", encoding="utf-8")
    name = Case(folder).document("karta_oceny_merytorycznej").document.oceniajacy.imie_nazwisko
    assert Case(folder).between() == ()
    change(folder, "karta_oceny_merytorycznej", f"imie_nazwisko: {name}", "imie_nazwisko: Alicja Obca")
    (told,) = [one for one in Case(folder).between() if "składzie komisji" in one.message]
    assert "Alicja Obca" in told.message
    assert told.line


def test_an_issued_document_is_mended_by_an_act(small):
    register = REGISTER.replace(
        "dziennik: []",
        f"dziennik:\n  - {{plik: {AGREEMENT}.yaml, stan: wydany, data: 15 stycznia 2027}}\n"
        f"  - {{plik: {NOTICE}.yaml, stan: wydany, data: 1 grudnia 2026}}",
    )
    (small / "sprawa.yaml").write_text(register, encoding="utf-8")
    change(small, AGREEMENT, "data_ogloszenia: 2026-12-01", "data_ogloszenia: 2026-12-02")
    (told,) = [one for one in Case(small).between() if one.rule == "sprawa.konkurs.data_ogloszenia"]
    assert "aneks" in told.hint
    assert "organ wykonawczy" in told.hint


# Thin files


def test_a_thin_file_takes_what_the_case_knows(small):
    path = small / "zalacznik_jakosciowy_umowy.yaml"
    lines, kept, inside = path.read_text(encoding="utf-8").splitlines(), [], False
    for line in lines:
        if line[:1] not in {" ", ""}:
            inside = line.startswith(("umowa:", "zleceniobiorcy:", "jednostka:"))
        if not inside:
            kept.append(line)
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")
    entry = Case(small).document("zalacznik_jakosciowy_umowy")
    assert entry.state is State.READY, [str(one) for one in entry.errors]
    assert entry.document.umowa.numer_umowy == "1/2027/PWD"
    assert entry.checked.source.place(("umowa",)).file == f"{AGREEMENT}.yaml"
    back = wd.read(read_text(whole_text(entry), "calosc.yaml"))
    assert back == entry.document  # whole, without the case


def test_the_next_file_asks_only_what_nobody_said(small):
    (small / "zalacznik_jakosciowy_umowy.yaml").unlink()
    assert run("sprawa", "dalej", "zalacznik_jakosciowy_umowy", small).exit_code == 0
    text = (small / "07_zalacznik_jakosciowy_umowy.yaml").read_text(encoding="utf-8")
    assert f"# umowa: bierze się z pliku {AGREEMENT}.yaml" in text
    assert "1/2027/PWD" not in text
    assert (
        run(
            "sprawa", "dalej", "zalacznik_jakosciowy_umowy", small, "-o", "07_zalacznik_jakosciowy_umowy.yaml"
        ).exit_code
        == 2
    )


# Issued and received


def test_what_is_issued_is_kept_and_never_written_over(small):
    case = Case(small)
    kept = issued(case, case.document(NOTICE), b"docx", on_drafts=True)
    assert kept.number == case.document(NOTICE).document.numer_aktu
    assert kept.day == date(2026, 12, 1)
    assert [name for name, _ in kept.copies] == [f"wydane/{NOTICE}.yaml", f"wydane/{NOTICE}.docx"]
    (small / "sprawa.yaml").write_text(kept.register, encoding="utf-8")
    case = Case(small)
    assert case.document(NOTICE).state is State.ISSUED
    assert "jest już wydany" in refused(lambda: issued(case, case.document(NOTICE), b"docx")).message
    change(small, NOTICE, "numer_aktu:", "# zmiana\nnumer_aktu:")
    (told,) = [one for one in Case(small).between() if "zmieniono po tym" in one.message]
    assert told.severity is Severity.ERROR
    assert f"wydane/{NOTICE}.yaml" in told.hint


def test_a_document_that_rests_on_a_draft_is_not_issued(small):
    case = Case(small)
    notice = case.document(NOTICE)
    assert "uchwala_program_wieloletni.yaml" in rests_on_drafts(case, notice)
    problem = refused(lambda: issued(case, notice, b"docx"))
    assert "--mimo-szkicow" in problem.hint
    programme = case.document("uchwala_program_wieloletni")
    assert rests_on_drafts(case, programme) == ()


def test_what_contradicts_is_not_issued(small):
    change(small, AGREEMENT, "data_ogloszenia: 2026-12-01", "data_ogloszenia: 2026-12-02")
    case = Case(small)
    assert (
        "przeczy" in refused(lambda: issued(case, case.document(AGREEMENT), b"docx", on_drafts=True)).message
    )


def test_a_correction_is_a_further_version(small):
    case = Case(small)
    content = (small / "sprawozdanie_z_realizacji.yaml").read_bytes()
    first = received(case, Paper("sprawozdanie_z_realizacji.yaml", content), Note(day=date(2028, 1, 20)))
    (small / "sprawa.yaml").write_text(first.register, encoding="utf-8")
    corrected = content.replace(b"numer_umowy: 1/2027/PWD", b"numer_umowy:  1/2027/PWD")
    (small / "korekta.yaml").write_bytes(corrected)
    note = Note(day=date(2028, 2, 3), replaces="sprawozdanie_z_realizacji.yaml")
    second = received(Case(small), Paper("korekta.yaml", corrected), note)
    (small / "sprawa.yaml").write_text(second.register, encoding="utf-8")
    case = Case(small)
    assert case.document("sprawozdanie_z_realizacji.yaml").replaced_by == "korekta.yaml"
    assert {one.entry.file for one in case.where("sprawozdanie.okres")} == {"korekta.yaml"}
    nothing = Note(day=date(2028, 2, 3), replaces="nie_ma.yaml")
    assert "nie ma w dzienniku" in refused(lambda: received(case, Paper("x.yaml", b""), nothing)).message


def test_the_hash_does_not_mind_how_lines_end():
    assert fingerprint(b"a\r\nb\n") == fingerprint(b"a\nb\n") != fingerprint(b"a\nc\n")


def test_the_register_keeps_what_was_typed(small):
    case = Case(small)
    kept = issued(case, case.document("uchwala_program_wieloletni"), b"docx")
    before, after = case.register_text.splitlines(), kept.register.splitlines()
    assert [line for line in after if line not in before and "plik:" not in line] == ["dziennik:"]
    assert sum("stan: wydany" in line for line in after) == 1


# Bad folders


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("procedura: wkus_jakosc\n", "", "Pole jest wymagane"),
        ('oferta: "1"', 'oferta: "9"', "której nie ma w rejestrze"),
        ('  - {numer: "1", plik', '  - {numer: "1", plik: x.yaml}\n  - {numer: "1", plik', "2 razy"),
        ("plik: sprawa", "plik: urzad", "nie jest rejestrem sprawy"),
        (
            "nabory:\n",
            "zdarzenia:\n  - {zdarzenie: zwrot.doreczenie, dzien: 2 maja 2028}\nnabory:\n",
            "Nie ma zdarzenia",
        ),
        ("nabory:\n", "nabory: [\n", ""),
    ],
)
def test_a_wrong_register_is_told(small, old, new, words):
    change(small, "sprawa.yaml", old, new)
    with pytest.raises(InputError) as caught:
        Case(small)
    assert any(words in one.message for one in caught.value.problems), caught.value.problems
    result = run("sprawa", "stan", small)
    assert result.exit_code == 1
    assert "Traceback" not in result.output


def test_a_procedure_that_is_not_there_is_told(small):
    change(small, "sprawa.yaml", "wkus_jakosc", "wkus_szybkosc")
    problem = refused(lambda: Case(small).steps)
    assert "wkus_jakosc" in problem.hint
    assert problem.line == 2


def test_a_file_that_the_register_names_is_missed(small):
    (small / f"{AGREEMENT}.yaml").unlink()
    (told,) = [one for one in Case(small).between() if "którego nie ma w folderze" in one.message]
    assert told.severity is Severity.ERROR
    assert told.line == 11


def test_a_broken_file_spoils_only_itself(small):
    (small / f"{OFFER}.yaml").write_text("dokument: oferta_wieloletnia\n  tytul: [", encoding="utf-8")
    (small / "obcy.yaml").write_text("dokument: nie_ma_takiego\n", encoding="utf-8")
    case = Case(small)
    assert case.documents[-1].state is State.UNREADABLE
    assert {one.file for one in case.documents if one.state is State.UNREADABLE} == {
        f"{OFFER}.yaml",
        "obcy.yaml",
    }
    assert {one.file for one in case.problems() if one.severity is Severity.ERROR} >= {
        f"{OFFER}.yaml",
        "obcy.yaml",
    }
    assert case.document(AGREEMENT).state is State.READY


def test_one_number_of_two_papers_is_told(small):
    """Of one type: an act and its annexes share a number."""
    (small / "druga.yaml").write_bytes((small / f"{AGREEMENT}.yaml").read_bytes())
    entries = "".join(
        f'\n  - {{plik: {name}.yaml, stan: wydany, numer: "7/2027", data: 15 stycznia 2027}}'
        for name in (AGREEMENT, "druga", NOTICE)
    )
    (small / "sprawa.yaml").write_text(
        REGISTER.replace("dziennik: []", f"dziennik:{entries}"), encoding="utf-8"
    )
    (told,) = [one for one in Case(small).between() if "dwa pliki" in one.message]
    assert "druga.yaml" in told.message


def test_a_folder_that_is_no_case_is_told(tmp_path):
    assert "nie jest to sprawa" in refused(lambda: Case(tmp_path)).message
    assert "Nie ma folderu" in refused(lambda: Case(tmp_path / "nie_ma")).message


def test_two_people_do_not_write_over_each_other(small, monkeypatch):
    from wkus_docs.cli.sprawa import opened  # noqa: PLC0415 – what is patched

    real = opened.keep

    def late(case, kept):
        change(small, "sprawa.yaml", "dziennik: []", "dziennik: []\n# ktoś inny")
        real(case, kept)

    monkeypatch.setattr("wkus_docs.cli.sprawa.wydaj.keep", late)
    result = run("sprawa", "wydaj", "uchwala_program_wieloletni", small)
    assert result.exit_code == 1
    assert "Ktoś właśnie zmienił" in result.output
    assert not (small / "wydane").exists()


def test_an_annex_without_its_agreement_is_told(tmp_path):
    register = "plik: sprawa\nprocedura: wkus_jakosc\n"
    folder = folder_of(tmp_path / "sprawa", ["aneks_umowy"], register)
    (told,) = Case(folder).between()
    assert told.message == "Aneks zmienia umowę, której w sprawie nie ma."
    (folder / "sprawa.yaml").write_text(f"{register}umowy:\n  - {{numer: 1/2027/PWD}}\n", encoding="utf-8")
    assert Case(folder).between() == ()


def test_a_copy_that_was_changed_or_lost_is_told(small):
    assert run("sprawa", "wydaj", "uchwala_program_wieloletni", small).exit_code == 0
    copy = small / "wydane" / "uchwala_program_wieloletni.yaml"
    assert Case(small).between() == ()
    copy.write_text("inne", encoding="utf-8")
    assert [one.message for one in Case(small).between()] == [
        "Kopia z chwili, gdy dokument był wydany, została zmieniona: wydane/uchwala_program_wieloletni.yaml."
    ]
    copy.unlink()
    assert "zniknęła" in Case(small).between()[0].message


@pytest.mark.parametrize(
    "words",
    [
        ("sprawa", "kalendarz", "{}", "-o", "{}/sprawa.yaml"),
        ("sprawa", "wydobadz", AGREEMENT, "{}", "-o", "{}/oferta_wieloletnia.yaml"),
        ("sprawa", "wydobadz", AGREEMENT, "{}", "-o", "{}/wydane/umowa.yaml"),
        ("terminy", "{}", "--xlsx", "{}/sprawa.yaml"),
        ("sprawa", "teczka", "{}", "--wszystkie", "-o", "{}/oferta_wieloletnia.yaml"),
    ],
)
def test_no_file_of_a_case_is_written_over(small, words):
    before = {path: path.read_bytes() for path in small.rglob("*") if path.is_file()}
    result = run(*(word.format(small) for word in words))
    assert result.exit_code == 2, result.output
    assert {path: path.read_bytes() for path in small.rglob("*") if path.is_file()} == before


def test_a_paper_is_received_only_under_a_plain_name(small, tmp_path):
    paper = tmp_path / "oferta.yaml"
    paper.write_bytes((small / f"{OFFER}.yaml").read_bytes())
    result = run(
        "sprawa", "przyjmij", paper, small, "--data", "18 grudnia 2026", "--jako", "../ucieczka.yaml"
    )
    assert result.exit_code == 1
    assert "bez katalogu" in result.output
    assert not (small.parent / "ucieczka.yaml").exists()


def test_an_empty_register_is_told(tmp_path):
    (tmp_path / "sprawa.yaml").write_text("", encoding="utf-8")
    problem = refused(lambda: Case(tmp_path))
    assert "jest pusty" in problem.message
    assert "wkus sprawa nowa" in problem.hint


def test_ten_and_ten_with_two_places_are_one_number(small):
    change(
        small,
        "sprawa.yaml",
        "dziennik: []",
        'fakty:\n  - {fakt: umowa.procent_przesuniec, wartosc: "10,00", zrodlo: umowa na papierze}\n\ndziennik: []',
    )
    assert Case(small).contradictions == ()


# Parents, steps, terms


def test_a_case_reads_what_a_parent_issued(tmp_path):
    above = folder_of(
        tmp_path / "program", ["uchwala_program_wieloletni"],
        "plik: sprawa\nprocedura: wkus_jakosc\ndziennik:\n"
        "  - {plik: uchwala_program_wieloletni.yaml, stan: wydany, data: 18 listopada 2026}\n",
    )  # fmt: skip
    case = folder_of(
        tmp_path / "konkurs", [NOTICE], "plik: sprawa\nprocedura: wkus_jakosc\nnadrzedne: [../program]\n"
    )
    assert [str(one) for one in Case(case).between()] == []
    number = Case(above).document("uchwala_program_wieloletni").document.numer
    change(case, NOTICE, f"numer: {number}", "numer: I/1/2026")
    (told,) = Case(case).contradictions
    assert told.fact == "program.numer"
    assert told.against.entry.parent


def test_the_steps_of_the_case(whole):
    by_id = {one.step.id: one for one in whole.steps}
    assert {one.progress.value for one in by_id.values()} <= {
        "zrobione",
        "w toku",
        "za nami",
        "można",
        "przed nami",
        "nie wiadomo",
        "nie dotyczy",
    }
    assert by_id["nadzor"].progress == "za nami"  # it leaves no document, and later steps have begun
    done = [one for one in whole.steps if one.progress == "zrobione"]
    assert len(done) >= 20


def test_a_step_says_what_is_missing(small):
    (small / "zalacznik_jakosciowy_umowy.yaml").unlink()
    rows = [
        row
        for step in Case(small).steps
        for row in step.documents
        if row.slug == "zalacznik_jakosciowy_umowy"
    ]
    assert [row.state for row in rows] == ["brak"]


def rows_of(case, slug):
    return [row for step in case.steps for row in step.documents if row.slug == slug]


def test_nobody_misses_a_voluntary_document(small):
    (row,) = rows_of(Case(small), "protokol_kontroli")
    assert (row.entry, row.applies) == (None, False)
    assert next(one for one in Case(small).steps if one.step.id == "kontrola").progress == "można"
    (small / "kontrola.yaml").write_bytes(wd.catalog["protokol_kontroli"].example_path.read_bytes())
    assert [row.entry.file for row in rows_of(Case(small), "protokol_kontroli")] == ["kontrola.yaml"]
    assert next(one for one in Case(small).steps if one.step.id == "kontrola").progress == "zrobione"


def test_of_two_agreements_only_the_reduced_one_takes_an_updated_offer():
    rows = rows_of(Case(TEMPLATES / "_sprawy" / "jakosc_dwie_umowy"), "aktualizacja_oferty")
    assert [(row.key, row.state) for row in rows if row.applies] == [("umowa 2/2027/RPS", "otrzymany")]


def test_nothing_is_asked_of_an_annulled_contest_but_what_it_had():
    case = Case(TEMPLATES / "_sprawy" / "jakosc_dwie_umowy")
    asked = {
        (row.slug, row.key) for step in case.steps for row in step.documents if row.applies and not row.entry
    }
    assert {key for _, key in asked} <= {"umowa 1/2027/RPS", "umowa 2/2027/RPS"}


def test_a_tool_of_the_diagnosis_is_not_that_of_the_evaluation():
    case = Case(TEMPLATES / "_sprawy" / "efektywnosc_powiat")
    told = {
        step.step.id: [row.state for row in step.documents if row.slug == "narzedzie_nakladow_efektow"]
        for step in case.steps
    }
    assert (told["diagnoza"], told["ewaluacja"]) == (["wydany"], ["brak"])


def test_a_person_answers_what_no_document_does(small):
    open_before = {one.id for step in Case(small).steps for row in step.documents for one in row.questions}
    assert "sprawozdanie_z_bledami" in open_before
    change(
        small,
        "sprawa.yaml",
        "dziennik: []",
        "odpowiedzi:\n  - {pytanie: sprawozdanie_z_bledami, odpowiedz: nie}\n\ndziennik: []",
    )
    open_after = {one.id for step in Case(small).steps for row in step.documents for one in row.questions}
    assert open_before - open_after == {"sprawozdanie_z_bledami"}
    change(small, "sprawa.yaml", "sprawozdanie_z_bledami", "sprawozdanie_z_bledem")
    assert "Napisz: sprawozdanie_z_bledami" in refused(lambda: Case(small)).hint


def test_a_case_begun_in_the_middle_asks_nothing_of_before(small):
    change(small, "sprawa.yaml", "dziennik: []", "od_kroku: umowa\ndziennik: []")
    steps = Case(small).steps
    first = next(at for at, one in enumerate(steps) if one.step.id == "umowa")
    assert all(one.applies is False for one in steps[:first])
    change(small, "sprawa.yaml", "od_kroku: umowa", "od_kroku: umowy")
    assert "umowa" in refused(lambda: Case(small).steps).hint


def test_documents_outside_of_the_procedure_are_shown(small):
    (small / "mapa.yaml").write_bytes(wd.catalog["mapa_zasobow_ngo"].example_path.read_bytes())
    assert [one.file for one in Case(small).outside] == ["mapa.yaml"]
    assert "Poza procedurą" in run("sprawa", "stan", small).output


def test_terms_follow_from_the_documents(small):
    terms = {one.id: one for one in Case(small).terms}
    assert terms["oferty.najwczesniejszy_termin"].dzien == date(2026, 12, 22)
    change(small, NOTICE, "data_bip: 1 grudnia 2026", "data_bip: 2 grudnia 2026")
    assert {one.id: one for one in Case(small).terms}["oferty.najwczesniejszy_termin"].dzien == date(
        2026, 12, 23
    )


def test_an_event_of_no_document_is_told_by_hand(small):
    change(
        small,
        "sprawa.yaml",
        "dziennik: []",
        "zdarzenia:\n  - {zdarzenie: sprawozdanie.wezwanie_zalegle_doreczenie, dzien: 10 lutego 2028}\n\ndziennik: []",
    )
    terms = {one.regula.id: one for one in Case(small).terms}
    assert terms["sprawozdanie.zalegle"].dzien == date(2028, 2, 17)


# Commands


def test_a_case_from_an_empty_folder(tmp_path):
    folder = tmp_path / "nowa"
    assert (
        run("sprawa", "nowa", folder, "--nazwa", "Świetlica „Promyk”", "--znak", "OR.1.2026").exit_code == 0
    )
    assert run("sprawa", "nowa", folder).exit_code == 2  # nothing is written over
    told = run("sprawa", "nowa", tmp_path / "y").output
    assert "model JAKOŚĆ (wkus_jakosc). Inne: wkus_efektywnosc, wkus_wspolpraca, konkurs_roczny" in " ".join(
        told.split()
    )
    assert "Nie ma procedury" in run("sprawa", "nowa", tmp_path / "x", "--procedura", "inna").output
    result = run("sprawa", "stan", folder)
    assert result.exit_code == 0, result.output
    assert "Świetlica „Promyk”" in result.output
    assert "wkus sprawa dalej" in result.output


def test_the_commands_speak_to_programs(small):
    steps = json.loads(run("sprawa", "stan", small, "--json").output)
    assert steps["procedura"] == "wkus_jakosc"
    change(small, AGREEMENT, "data_ogloszenia: 2026-12-01", "data_ogloszenia: 2026-12-02")
    (told,) = json.loads(run("sprawa", "sprawdz", small, "--miedzy", "--json").output)
    assert told["sciezka"] == "konkurs.data_ogloszenia"
    facts = json.loads(run("sprawa", "fakt", "umowa.numer", small, "--json").output)
    assert {one["wartosc"] for one in facts} == {"1/2027/PWD"}
    terms = json.loads(run("terminy", small, "--dzien", "10 grudnia 2026", "--wszystkie", "--json").output)
    assert any(one["id"] == "oferty.najwczesniejszy_termin" for one in terms)


def test_a_document_is_issued_and_received_from_the_command_line(small, tmp_path):
    result = run("sprawa", "wydaj", "uchwala_program_wieloletni", small)
    assert result.exit_code == 0, result.output
    assert wd.text((small / "wydane" / "uchwala_program_wieloletni.docx").read_bytes())
    offer = wd.read(small / f"{OFFER}.yaml")
    (small / f"{OFFER}.yaml").unlink()
    handed_in = tmp_path / "oferta_stowarzyszenia.docx"
    handed_in.write_bytes(wd.render(offer))
    result = run(
        "sprawa",
        "przyjmij",
        handed_in,
        small,
        "--data",
        "18 grudnia 2026",
        "--numer",
        "1",
        "--jako",
        f"{OFFER}.yaml",
    )
    assert result.exit_code == 0, result.output
    case = Case(small)
    assert case.document(OFFER).state is State.RECEIVED
    assert case.document(OFFER).document == offer
    assert (small / "otrzymane" / "oferta_stowarzyszenia.docx").read_bytes() == handed_in.read_bytes()
    assert (
        run(
            "sprawa", "przyjmij", handed_in, small, "--data", "19 grudnia 2026", "--jako", f"{OFFER}.yaml"
        ).exit_code
        == 1
    )


def test_unchanged_documents_are_not_written_again(small):
    first = run("sprawa", "generuj", small)
    assert f"Zapisano: {len(SMALL)}" in first.output, first.output
    times = {path: path.stat().st_mtime_ns for path in (small / "dokumenty").iterdir()}
    assert f"bez zmian: {len(SMALL)}" in run("sprawa", "generuj", small).output
    assert {path: path.stat().st_mtime_ns for path in (small / "dokumenty").iterdir()} == times


def test_the_calendar_of_a_case(small):
    from icalendar import Calendar  # noqa: PLC0415 – used here alone

    assert run("sprawa", "kalendarz", small).exit_code == 0
    made = Calendar.from_ical((small / "terminy.ics").read_bytes())
    assert any("Składanie ofert" in str(one.get("summary")) for one in made.walk("VEVENT"))


def test_a_report_accounts_for_what_tells_no_day(small):
    """The transfer of a tranche and the use of the year's grant have no day of their own in any paper."""
    terms = {one.id: one for one in Case(small).terms}
    report = Case(small).document("sprawozdanie_z_realizacji")
    for name in ("dotacja.wykorzystanie/2027", "dotacja.wykorzystanie_najpozniej/2027", "zwrot.po_roku/2027"):
        assert terms[name].rozliczono == report.day or terms[name].spelniono, name
        assert terms[name].stan(date(2030, 1, 1)) is not Stan.MINAL
    assert terms["dotacja.wykorzystanie/2027"].stan(date(2030, 1, 1)) is Stan.ROZLICZONY
    assert terms["dotacja.wykorzystanie/2028"].stan(date(2030, 1, 1)) is Stan.MINAL
    assert "rozliczony w dokumencie z" in terms["dotacja.wykorzystanie/2027"].stan_slowami(date(2030, 1, 1))


def test_a_report_of_one_agreement_says_nothing_of_another():
    case = Case(TEMPLATES / "_sprawy" / "jakosc_dwie_umowy")
    tranches = [one for one in case.terms if one.regula.id == "transza.termin"]
    assert {one.stan(date(2030, 5, 10)) for one in tranches} == {Stan.ROZLICZONY, Stan.SPELNIONY}
    assert {one.klucz.partition("/RPS")[0] for one in tranches} == {"1/2027", "2/2027"}


def test_terms_of_several_cases_are_one_list(small, tmp_path):
    other = folder_of(tmp_path / "druga", [NOTICE], "plik: sprawa\nprocedura: wkus_jakosc\nnazwa: Druga\n")
    result = run("terminy", small, other, "--dzien", "10 grudnia 2026")
    assert result.exit_code == 0, result.output
    assert "Druga: Składanie ofert" in result.output
    assert "Świetlica w Łapach 2027–2029: Składanie ofert" in result.output
    assert run("terminy", small, "--xlsx", tmp_path / "t.xlsx", "--docx", tmp_path / "t.docx").exit_code == 0
    assert io.BytesIO((tmp_path / "t.docx").read_bytes()).read(2) == b"PK"


def test_a_fact_that_nobody_states_is_told(small):
    result = run("sprawa", "fakt", "umowa.nr", small)
    assert result.exit_code == 2
    assert "Żaden dokument sprawy" in result.output


def test_a_second_document_of_a_type_is_said_to_be_one(tmp_path):
    folder = tmp_path / "sprawa"
    assert run("sprawa", "nowa", folder).exit_code == 0
    first = run("sprawa", "dalej", "karta_diagnozy_uslugi", folder).output
    second = run("sprawa", "dalej", "karta_diagnozy_uslugi", folder).output
    assert "już jest" not in first
    assert "Taki dokument w sprawie już jest: 01_karta_diagnozy_uslugi.yaml." in " ".join(second.split())
