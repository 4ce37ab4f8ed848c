"""What a document takes up from standing files: on its day, field by field, and what it says otherwise."""

import json
from datetime import date

import pytest
from click.testing import CliRunner
from standing import HEAD, OFFICE, ORGANISATION, changed, data_of, files_for, thin

import wkus_docs as wd
from wkus_docs.checking import given_values
from wkus_docs.cli.group import wkus
from wkus_docs.errors import Severity
from wkus_docs.pdf.questionnaire.study import study_of
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.reading import read_file
from wkus_docs.renewal import renewed
from wkus_docs.standing import found_near, read_standing

RESOLUTION, ORDER, AGREEMENT = "uchwala_program_wieloletni", "zarzadzenie_zespol_wkus", "umowa_wieloletnia"
OFFER, NOTICE, REPORT = "oferta_wieloletnia", "ogloszenie_konkursu_wieloletniego", "sprawozdanie_z_realizacji"
HEIR = "  - imie_nazwisko: Ewa Sokół\n    plec: kobieta\n    od: 7 maja 2029\n"
MANDATORY_LEFT = {"ankieta_stanu_wspolpracy", "ogloszenie_konsultacji", "umowa_partnerstwa"}
"""Documents a bound group of which holds more than a standing file knows: without the group they lack the rest."""


def of(slug, **more):
    """Data of an example without its unit."""
    return {name: value for name, value in data_of(wd.catalog[slug]).items() if name != "jednostka"} | more


def check(data, *standing, **more):
    return wd.check(data, standing=standing or (OFFICE, ORGANISATION), **more)


def said(checked, path=""):
    return [one for one in checked.problems if ".".join(map(str, one.path)).startswith(path)]


def errors(checked):
    return [
        (".".join(map(str, one.path)), one.message)
        for one in checked.problems
        if one.severity is Severity.ERROR
    ]


def test_every_example_stands_without_what_it_binds(slug, kind):
    """A thin file, with the facts of the two standing files, is whole; what it takes is what is true there."""
    checked = check(thin(kind.model, data_of(kind)), *files_for(kind))
    if slug in MANDATORY_LEFT:
        assert errors(checked)
        return
    assert errors(checked) == []
    document = given_values(checked.document)
    if "jednostka" in document:
        told = read_standing(OFFICE).known_on(checked.document.data_dokumentu)["urzad.jednostka"].value
        assert set(document["jednostka"]) == set(told)
        assert document["jednostka"]["nip"] == told["nip"]


def test_every_example_says_nothing_otherwise(kind):
    """The examples agree with the standing files, which therefore change nothing of what is judged."""
    data = data_of(kind)
    alone, beside = wd.check(data), check(data, *files_for(kind))
    assert [one for one in beside.problems if one not in alone.problems] == []


def test_a_file_alone_takes_nothing(slug, kind, tmp_path):
    """Without a standing file near, or told to take none, a check is what it was."""
    path = tmp_path / f"{slug}.yaml"
    path.write_bytes(kind.example_path.read_bytes())
    alone = wd.check(path)
    (tmp_path / "urzad.yaml").write_text(OFFICE, encoding="utf-8")
    assert wd.check(path, standing=()).problems == alone.problems
    assert given_values(wd.check(path, standing=()).draft) == given_values(alone.draft)


@pytest.mark.parametrize(
    ("day", "head", "title"),
    [("6 maja 2029", "Andrzej Maliszewski", "M"), ("7 maja 2029", "Ewa Sokół", "K"), ("8 maja 2029", "Ewa Sokół", "K"),
     ("7 maja 2024", "Andrzej Maliszewski", "M")],
)  # fmt: skip
def test_the_head_is_that_of_the_day(day, head, title):
    office = changed(OFFICE, (HEAD, HEAD + HEIR))
    checked = check(of(RESOLUTION, data_uchwaly=day), office)
    found = checked.draft.jednostka.kierownik
    assert (found.imie_nazwisko, found.kobieta) == (head, title == "K")


def test_a_draft_is_of_the_day_of_its_preparation():
    office = changed(OFFICE, (HEAD, HEAD + HEIR))
    data = {name: value for name, value in of(ORDER).items() if name not in {"numer", "data_aktu"}}
    for day, head in ((date(2029, 5, 6), "Andrzej Maliszewski"), (date(2029, 5, 7), "Ewa Sokół")):
        checked = check(data, office, head={"stan": "projekt"}, day=day)
        assert checked.document is not None, errors(checked)
        assert checked.document.jednostka.kierownik.imie_nazwisko == head
    known = check(data | {"data_aktu": "6 maja 2029"}, office, head={"stan": "projekt"}, day=date(2029, 5, 7))
    assert known.draft.jednostka.kierownik.imie_nazwisko == "Andrzej Maliszewski"


def test_where_no_day_is_known_the_last_entry_counts():
    data = {name: value for name, value in of(ORDER).items() if name != "data_aktu"}
    checked = check(data, changed(OFFICE, (HEAD, HEAD + HEIR)))
    assert checked.draft.jednostka.kierownik.imie_nazwisko == "Ewa Sokół"


def test_a_blank_form_prints_the_unit():
    checked = check({"dokument": RESOLUTION}, head={"stan": "pusty formularz"}, day=date(2026, 10, 1))
    assert checked.document is not None
    assert "RADY MIEJSKIEJ W\u00a0ŁAPACH" in wd.text(wd.render(checked.document))


@pytest.mark.parametrize(("last", "lacks"), [("13 kwietnia 2026", False), ("12 kwietnia 2026", True)])
def test_an_expired_head_is_told_where_the_entry_stands(last, lacks):
    office = changed(OFFICE, (HEAD, f"{HEAD}    do: {last}\n"))
    checked = check(of(ORDER), office)  # of 13 April 2026
    found = said(checked, "jednostka.kierownik")
    assert bool(found) is lacks
    if lacks:
        (one,) = found
        assert one.severity is Severity.ERROR
        assert (
            f"ostatni wpis, Andrzej Maliszewski, kończy się {data_slownie(date(2026, 4, 12))}" in one.message
        )
        assert office.splitlines()[one.line - 1] == "  - imie_nazwisko: Andrzej Maliszewski"


def test_a_head_who_comes_later_is_told():
    office = changed(OFFICE, (HEAD, "    plec: mężczyzna\n    od: 14 kwietnia 2026\n"))
    (one,) = said(check(of(ORDER), office), "jednostka.kierownik")
    assert "pierwszy wpis, Andrzej Maliszewski, zaczyna się" in one.message


def test_in_a_draft_an_expired_head_is_a_warning():
    data = {name: value for name, value in of(ORDER).items() if name not in {"numer", "data_aktu"}}
    office = changed(OFFICE, (HEAD, f"{HEAD}    do: 12 kwietnia 2026\n"))
    checked = check(data, office, head={"stan": "projekt"}, day=date(2026, 4, 13))
    (one,) = said(checked, "jednostka.kierownik")
    assert (one.severity, checked.document is not None) == (Severity.WARNING, True)


def test_a_value_said_otherwise_is_told_with_both_places(tmp_path):
    (tmp_path / "urzad.yaml").write_text(OFFICE, encoding="utf-8")
    path = tmp_path / "uchwala.yaml"
    text = wd.catalog[RESOLUTION].example_path.read_text(encoding="utf-8")
    path.write_text(
        changed(text, ("Andrzej Maliszewski", "Jan Nowak-Zimny"), ("ul. Główna 24", "ul. Boczna 2")),
        encoding="utf-8",
    )
    checked = wd.check(path)
    found = {
        ".".join(map(str, one.path)): one for one in said(checked, "jednostka") if "a w pliku" in one.message
    }
    assert set(found) == {"jednostka.kierownik.imie_nazwisko", "jednostka.adres.ulica"}
    one = found["jednostka.kierownik.imie_nazwisko"]
    line = OFFICE.splitlines().index("  - imie_nazwisko: Andrzej Maliszewski") + 1
    assert f"{tmp_path / 'urzad.yaml'} (wiersz {line}) – „Andrzej Maliszewski”" in one.message
    assert (one.severity, one.file) == (Severity.WARNING, "")
    assert (
        path.read_text(encoding="utf-8").splitlines()[one.line - 1].strip()
        == "imie_nazwisko: Jan Nowak-Zimny"
    )
    assert checked.document.jednostka.kierownik.imie_nazwisko == "Jan Nowak-Zimny"
    assert not checked.document.jednostka.kierownik.kobieta


@pytest.mark.parametrize(
    "same",
    [{"telefon": "857000000"}, {"regon": 998049170}, {"www": "https://www.lapy.example/"}, {"email": "URZAD@lapy.example"},
     {"rodzaj": "gmina_miejsko_wiejska"}, {"wojewodztwo": "podlaskiego"}, {"nazwa": {"mianownik": "Łapy"}},
     {"przewodniczacy_rady": {"imie_nazwisko": "Halina  Wiśniewska-Kos"}}, {"telefon": None}, {"telefon": "+48 85 700-00-00"}],
)  # fmt: skip
def test_another_spelling_is_no_contradiction(same):
    assert said(check(of(RESOLUTION, jednostka=same)), "jednostka") == []


def test_a_place_to_write_in_stays_one():
    checked = check(
        of(ORDER, jednostka={"telefon": "…"}), head={"stan": "pusty formularz"}, day=date(2026, 10, 1)
    )
    assert [one for one in said(checked) if "a w pliku" in one.message] == []
    assert checked.source.data["jednostka"]["telefon"] == "…"


def test_a_person_named_without_gender_is_completed():
    checked = check(
        of(RESOLUTION, jednostka={"przewodniczacy_rady": {"imie_nazwisko": "Halina Wiśniewska-Kos"}})
    )
    assert checked.document.jednostka.przewodniczacy_rady.kobieta
    other = check(of(RESOLUTION, jednostka={"przewodniczacy_rady": {"imie_nazwisko": "Jan Zimny"}}))
    assert not other.document.jednostka.przewodniczacy_rady.kobieta


def test_a_name_that_is_a_place_to_write_in_is_no_other_unit():
    checked = check(
        {"dokument": ORDER, "jednostka": {"nazwa": {"mianownik": "…"}, "nip": "…"}},
        head={"stan": "pusty formularz"}, day=date(2026, 10, 1),
    )  # fmt: skip
    assert [one for one in said(checked) if "jest innej" in one.message] == []


@pytest.mark.parametrize(
    ("unit", "words"),
    [({"nazwa": {"mianownik": "Suraż", "dopelniacz": "Suraża", "miejscownik": "w Surażu"}}, "„Łapy”, a tu jest „Suraż”"),
     ({"rodzaj": "gmina wiejska"}, "„gmina miejsko-wiejska”, a tu jest „gmina wiejska”"),
     ({"nip": "9991916146"}, "„9992879217”, a tu jest „9991916146”")],
)  # fmt: skip
def test_the_file_of_another_unit_gives_nothing(unit, words):
    checked = check(of(NOTICE, jednostka=unit, kontakt=None))
    (one,) = [one for one in said(checked) if "jest innej jednostki" in one.message]
    assert words in one.message
    assert one.severity is Severity.WARNING
    assert checked.source.data["jednostka"] == unit
    assert checked.source.data["kontakt"] is None


def test_a_joint_offer_finds_its_own_item():
    data = data_of(wd.catalog[OFFER])
    [own] = data["oferenci"]
    other = {**own, "nazwa": "Fundacja Krok", "krs": "0009990456", "nip": None, "regon": None}
    lone = {"krs": own["krs"]}
    checked = check(data | {"oferenci": [other, lone]})
    assert [one.nazwa for one in checked.draft.oferenci] == ["Fundacja Krok", own["nazwa"]]
    assert [one for one in said(checked) if "jest innej" in one.message] == []
    strange = check(data | {"oferenci": [other]})
    assert [one.message.count("jest innej organizacji") for one in said(strange, "oferenci.0.krs")] == [1]


def test_an_organisation_signs_by_those_of_the_day():
    heir = "  - imie_nazwisko: Olga Nowa\n    funkcja: Skarbnik\n    od: 1 stycznia 2027\n"
    post = "    funkcja: Skarbnik\n"
    file = changed(ORGANISATION, (post, f"{post}    do: 31 grudnia 2026\n{heir}"))
    data = {name: value for name, value in data_of(wd.catalog[REPORT]).items() if name != "zleceniobiorcy"}
    for day, second in (("31 grudnia 2026", "Piotr Łapiński"), ("1 stycznia 2027", "Olga Nowa")):
        [own] = check(data | {"data_sprawozdania": day}, file).draft.zleceniobiorcy
        assert [one.imie_nazwisko for one in own.reprezentanci] == ["Magdalena Zawadzka", second]
        assert own.liczba_podpisow == 2


def test_paid_activity_is_taken_only_where_the_task_is_paid():
    data = data_of(wd.catalog[OFFER])
    paid = data | {"deklaracja": {"wykonanie": "odpłatnie", "zasady": "10 zł za zajęcia"}}
    assert check(data).document.deklaracja.podstawa_statutowa is None
    assert check(paid).draft.deklaracja.podstawa_statutowa == "§ 8 ust. 2 statutu"


def test_a_contact_belongs_together():
    for kontakt, phone in (
        ({"imie_nazwisko": "Elżbieta Rogowska"}, "85 700 00 12"),
        ({"imie_nazwisko": "Ktoś Inny"}, None),
        (None, "85 700 00 12"),
    ):
        checked = check(of(NOTICE, kontakt=kontakt))
        assert [one for one in said(checked, "kontakt") if "a w pliku" in one.message] == []
        known = checked.document.kontakt.telefon if checked.document else None
        assert known == phone


def test_each_document_has_its_contact():
    data = data_of(wd.catalog["ogloszenie_konsultacji"])
    del data["kontakt"]
    assert check(data).document.kontakt.imie_nazwisko == "Marta Sienkiewicz"


@pytest.mark.parametrize("name", ["kontakt", "programy", "dane_osobowe"])
def test_a_document_may_say_that_there_is_none(name):
    checked = check(of(NOTICE, **{name: "brak"}))
    assert errors(checked) == []
    assert not getattr(checked.document, name)


@pytest.mark.parametrize(
    ("day", "programmes"),
    [("17 listopada 2026", 0), ("18 listopada 2026", 1), ("31 grudnia 2029", 1), ("1 stycznia 2030", 0)],
)
def test_programmes_are_those_adopted_and_not_ended(day, programmes):
    data = {name: value for name, value in of(NOTICE, data_ogloszenia=day).items() if name != "programy"}
    assert len(check(data).draft.programy) == programmes


def test_who_signs_for_the_head_is_never_taken():
    assert check(of(AGREEMENT)).document.jednostka.podpisuje is None


@pytest.mark.parametrize(
    ("days", "told"),
    [("", None), ("    do: 15 stycznia 2027\n", None), ("    do: 14 stycznia 2027\n", "kończy się"),
     ("    od: 15 stycznia 2027\n", None), ("    od: 16 stycznia 2027\n", "zaczyna się")],
)  # fmt: skip
def test_who_signs_for_the_head_gets_the_post_and_is_looked_at(days, told):
    office = changed(OFFICE, ("    od: 15 maja 2024\n", days))
    checked = check(of(AGREEMENT, jednostka={"podpisuje": {"imie_nazwisko": "Paweł Wyszyński"}}), office)
    found = said(checked, "jednostka.podpisuje")
    assert [told in one.message for one in found] == ([True] if told else [])
    assert checked.document.jednostka.podpisuje.funkcja == "Zastępca Burmistrza"  # of 15 January 2027


def test_a_person_nobody_authorised_keeps_the_error_of_the_post():
    checked = check(of(AGREEMENT, jednostka={"podpisuje": {"imie_nazwisko": "Ktoś Inny"}}))
    assert errors(checked) == [("jednostka.podpisuje.funkcja", "Pole jest wymagane.")]


def test_a_broken_standing_file_is_an_error_in_its_place(tmp_path):
    for text, line in (
        (changed(OFFICE, ("wojewodztwo: podlaskie", "wojewodztwo: podlaski")), 8),
        ("plik: urzad\n\tx: y\n", 2),
        ("", 0),
    ):
        (tmp_path / "urzad.yaml").write_text(text, encoding="utf-8")
        path = tmp_path / "uchwala.yaml"
        path.write_bytes(wd.catalog[RESOLUTION].example_path.read_bytes())
        checked = wd.check(path)
        (one,) = [one for one in checked.problems if one.file]
        assert (one.severity, one.file, one.line) == (Severity.ERROR, str(tmp_path / "urzad.yaml"), line)
        assert one.message.startswith("Z tego pliku nie da się nic wziąć.")
        assert checked.document is None


def test_a_document_given_for_a_standing_file_is_told(tmp_path):
    path = tmp_path / "urzad.yaml"
    path.write_bytes(wd.catalog[RESOLUTION].example_path.read_bytes())
    checked = wd.check(of(RESOLUTION), standing=(path,))
    (one,) = [one for one in checked.problems if one.file]
    assert "To jest plik dokumentu" in one.message


def test_a_problem_at_a_taken_value_is_placed_in_its_file():
    office = changed(OFFICE, ("miejscownik: w Łapach", "miejscownik: Łapach"))
    (one,) = said(check(of(RESOLUTION), read_standing(office)), "jednostka.nazwa.miejscownik")
    assert office.splitlines()[one.line - 1] == "  miejscownik: Łapach"
    assert one.file == "dane"


def test_what_is_taken_is_given():
    """It goes into the carried data, and a document read back is the same without any standing file."""
    document = check(of(RESOLUTION)).document
    back = wd.read_back(wd.render(document))
    assert given_values(back.document) == given_values(document)
    assert wd.check(document).document == document
    draft = wd.render_draft(check({"dokument": RESOLUTION}))
    assert wd.read_back(draft).source.data["jednostka"]["nip"] == "9992879217"


def test_programs_may_name_the_files(tmp_path):
    path = tmp_path / "gdzie_indziej.yaml"
    path.write_text(OFFICE, encoding="utf-8")
    for standing in ((path,), (str(path),), path, (read_standing(path),), (OFFICE,), (OFFICE.encode(),)):
        assert wd.read(of(RESOLUTION), standing=standing).jednostka.regon == "998049170"
        assert errors(wd.check(of(RESOLUTION), standing=standing)) == []
    assert errors(wd.check(of(RESOLUTION)))[0][0] == "jednostka"


def test_a_file_begun_leaves_to_the_office_what_it_gives(tmp_path):
    """The mayor of an earlier document must not be typed into a later one."""
    (tmp_path / "urzad.yaml").write_text(changed(OFFICE, (HEAD, HEAD + HEIR)), encoding="utf-8")
    path = tmp_path / "uchwala.yaml"
    text = wd.catalog[RESOLUTION].example_path.read_text(encoding="utf-8")
    start, end = text.index("jednostka:"), text.index("numer: XXXI")
    path.write_text(text[:start] + text[end:], encoding="utf-8")
    begun = wd.begin("karta_przedsiewziecia_wpf", path)
    assert "# jednostka: bierze się z pliku urzad.yaml" in begun.text
    assert "Maliszewski" not in begun.text
    assert begun.unused == ()
    whole = wd.begin("karta_przedsiewziecia_wpf", wd.catalog[RESOLUTION].example_path)
    assert "Maliszewski" in whole.text


def test_the_command_names_the_other_file(tmp_path):
    (tmp_path / "urzad.yaml").write_text(
        changed(OFFICE, ("miejscownik: w Łapach", "miejscownik: Łapach")), encoding="utf-8"
    )
    path = tmp_path / "uchwala.yaml"
    path.write_text(
        "\n".join(
            f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in of(RESOLUTION).items()
        ),
        encoding="utf-8",
    )
    done = CliRunner().invoke(wkus, ["sprawdz", str(path)])
    assert f"{tmp_path / 'urzad.yaml'}:7:16: Ostrzeżenie" in done.output.replace("\u00a0", " ")
    assert done.exit_code == 0
    listed = json.loads(CliRunner().invoke(wkus, ["sprawdz", str(path), "--json"]).output)
    assert [one.get("plik") for one in listed] == [str(tmp_path / "urzad.yaml")]


def test_what_is_taken_is_told_with_its_place(tmp_path):
    (tmp_path / "urzad.yaml").write_text(OFFICE, encoding="utf-8")
    path = tmp_path / "ogloszenie.yaml"
    text = wd.catalog[NOTICE].example_path.read_text(encoding="utf-8")
    start, end = text.index("\nkontakt:\n"), text.index("\nzalaczniki:\n")
    path.write_text(changed(text[:start] + text[end:], ("  nip: 9992879217\n", "")), encoding="utf-8")
    taken = dict(wd.check(path).taken)
    assert {("kontakt",), ("jednostka", "nip")} <= set(taken)
    assert taken["jednostka", "nip"].line == OFFICE.splitlines().index("nip: 9992879217") + 1
    assert {place.file for place in taken.values()} == {str(tmp_path / "urzad.yaml")}
    assert wd.check(path, standing=()).taken == ()


@pytest.fixture
def beside_office(tmp_path):
    """Write data without a unit into a folder of an office."""
    (tmp_path / "urzad.yaml").write_text(OFFICE, encoding="utf-8")

    def put(slug):
        path = tmp_path / f"{slug}.yaml"
        lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in of(slug).items()]
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    return put


def test_a_workbook_takes_up(beside_office, tmp_path):
    path = beside_office("plan_finansowy_kontraktu")
    book = tmp_path / "plan.xlsx"
    book.write_bytes(wd.to_xlsx(wd.check(path, standing=())))
    assert "jednostka" in [
        one.path[0] for one in wd.problems(book, standing=()) if one.severity is Severity.ERROR
    ]
    assert wd.check(book).document.jednostka.nip == "9992879217"


def test_a_file_written_anew_is_judged_beside_its_office(beside_office):
    assert renewed(beside_office(RESOLUTION)).checked.document is not None


def test_a_survey_is_of_its_office(beside_office):
    path = beside_office("ankieta_stanu_wspolpracy")
    assert study_of(read_file(path), found_near(path)).survey.jednostka.nip == "9992879217"


def test_an_earlier_document_takes_up_too(beside_office):
    """An offer is held against a notice that is whole only beside its office's file."""
    notice = beside_office(NOTICE)
    offer = wd.catalog[OFFER].example_path
    assert wd.problems(offer, against=notice) == wd.problems(offer, against=wd.catalog[NOTICE].example_path)


TASKS = """zadania:
  - lata: "2025"
    nazwa: Świetlica środowiskowa
    zleceniodawca: Gmina Łapy
    dotacja: 45 000
    czy_rozliczone: tak
  - lata: 2023–2024
    nazwa: Półkolonie
    zleceniodawca: Powiat Białostocki
"""


@pytest.mark.parametrize("words", ["", "dotychczasowa_dzialalnosc: Od 2014 roku prowadzimy świetlicę.\n"])
def test_tasks_done_stand_in_an_offer_unless_the_organisation_tells_them_itself(words):
    """A list of tasks is a line each; what was written in one's own words goes before it."""
    kept = ORGANISATION[: ORGANISATION.index("dotychczasowa_dzialalnosc")]
    told = {
        name: value
        for name, value in data_of(wd.catalog[OFFER]).items()
        if name != "dotychczasowa_dzialalnosc"
    }
    done = check(told, f"{kept}{words}{TASKS}").document.dotychczasowa_dzialalnosc
    assert done == (
        "Od 2014 roku prowadzimy świetlicę."
        if words
        else "2025: Świetlica środowiskowa; zleceniodawca: Gmina Łapy; dotacja: 45 000,00 zł; rozliczono\n"
        "2023–2024: Półkolonie; zleceniodawca: Powiat Białostocki"
    )
