"""Interviews: every type can be asked for, whatever is typed; nothing is lost; steps go back; how many answers it takes."""

import random
from datetime import date

import build_provisions
import pytest
import yaml
from answering import answered_from, one_sum_a_year
from question_numbers import CASES, COST_TABLE, numbers

import wkus_docs as wd
from wkus_docs.errors import Severity
from wkus_docs.parts.konkurs.osoba_komisji import FunkcjaWKomisji
from wkus_docs.questions import AnswerError, Interview, Understood, lost_comments
from wkus_docs.questions.tree import at, place, put
from wkus_docs.reading import read_text, read_yaml
from wkus_docs.standing import STANDING, read_standing

DAY = date(2026, 11, 30)
OFFICE, ORGANISATION = (
    wd.catalog["oferta_wieloletnia"].example_path.parent.parent / "_stale" / f"{name}.yaml"
    for name in ("urzad", "organizacja")
)
JOURNALS = {"Document.journals_are_sure", "Document.journals_are_known"}
"""Doubts about journals that have not been looked at for long: of the program, not of the one who answers."""
RUBBISH = (
    "", " ", "-", "–", "?", "<", "brak", "koniec", "nie dotyczy", "12.01.26", "ok. 30 tys.", "31.02.2027", "{{ x }}",
    "a: b\n- c", "\x00\u200b", "9" * 400, "ż" * 3000, "od 2029 do 2027", "0", "-1", "1e9", "„”", "ul. bez kodu", "%", "1/0",
)  # fmt: skip
"""What people type, paste and lean on."""


def example(kind):
    return one_sum_a_year(read_yaml(kind.example_path).data)


def unit(data):
    """What the office's file tells."""
    return {"jednostka": data["jednostka"]} if "jednostka" in data else {}


def errors(interview):
    return [one for one in interview.problems() if one.severity is Severity.ERROR]


def stopping(count):
    """Return what stops a run before its question of that number."""
    seen = []
    return lambda question: seen.append(question) or len(seen) > count


@pytest.fixture
def told(kind):
    return example(kind)


@pytest.fixture
def interview(kind, told):
    return Interview(kind, unit(told))


class TestEveryType:
    def test_ends_without_an_error_and_the_rest_makes_the_whole_example(self, kind, told, interview):
        run = answered_from(interview, kind.model, told)
        assert interview.question() is None
        assert (run.unknown, interview.gaps, errors(interview)) == ([], (), [])
        assert interview.answers == run.answers
        assert all(value for _, _, value in interview.given)
        while more := [
            offer.path for offer in interview.optional() if _has_more(told, interview.data, offer.path)
        ]:
            before = interview.data
            for path in reversed(more):
                interview.ask(path)
            answered_from(interview, kind.model, told)
            assert interview.data != before, more
        whole = wd.check({"dokument": kind.slug, **interview.data})
        assert whole.document is not None
        assert whole.document == wd.read({**told, "dokument": kind.slug})

    @pytest.mark.parametrize("count", [5, 19])
    def test_goes_on_from_its_text(self, kind, told, interview, count):
        answered_from(interview, kind.model, told, stop=stopping(count))
        source = read_text(interview.text(), "dane.yaml")
        again = Interview(kind, source.data)
        assert not source.remarks
        assert again.data == interview.data
        assert again.text() == interview.text()
        while _asked(again) != _asked(interview):
            assert again.skip(), again.question()  # the end of a list, or what was left out: no file says it

    def test_back_gives_the_beginning(self, kind, told, interview):
        before, data = interview.question(), interview.data
        run = answered_from(interview, kind.model, told, stop=stopping(17))
        for _ in run.asked:
            assert interview.back()
        assert (interview.data, interview.answers, _asked(interview)) == (data, 0, before and before.path)

    def test_rubbish_changes_nothing_or_is_an_answer(self, kind, told, interview):
        chosen = random.Random(kind.slug)  # noqa: S311 – no secret, the same rubbish every time
        for _ in range(6):
            if (question := interview.question()) is None:
                return
            for text in chosen.sample(RUBBISH, 5):
                before = interview.data, interview.question(), interview.text()
                meant = interview.understood(text)
                if _refuses(interview, text):
                    assert (interview.data, interview.question(), interview.text()) == before
                    assert not meant.text
                else:
                    assert not meant.fault, (question.path, text)
                    assert interview.back()
                    assert interview.data == before[0]
            answered_from(interview, kind.model, told, stop=stopping(1))


def _refuses(interview, text):
    """Give a text as an answer and tell whether it was refused, with the reason."""
    try:
        interview.answer(text)
    except AnswerError as fault:
        return bool(fault.fault)
    return False


def _asked(interview):
    question = interview.question()
    return question and question.path


def _has_more(told, data, path):
    """Whether the example says more there than the data."""
    there, here = at(told, place(path)), at(data, place(path))
    if there in (None, [], {}):
        return False
    return here is None or (isinstance(there, list) and len(there) > len(here))


class TestStandingFiles:
    @pytest.mark.parametrize(("name", "path"), [("urzad", OFFICE), ("organizacja", ORGANISATION)])
    def test_is_asked_once(self, name, path):
        data = read_yaml(path).data
        interview = Interview(STANDING[name], {})
        run = answered_from(interview, STANDING[name], data)
        assert (run.unknown, errors(interview)) == ([], [])
        assert run.answers <= 25
        assert read_standing(interview.text()).kind == name

    def test_what_they_tell_is_not_asked_and_not_written(self):
        interview = Interview(
            wd.catalog["uchwala_program_wieloletni"], {}, standing=(OFFICE,), day=DAY, head=DRAFT
        )
        assert interview.question().path == "okres"
        [unit_taken] = [one for one in interview.taken if one.loc == ("jednostka",)]
        assert unit_taken.where.endswith("urzad.yaml:3")
        assert "jednostka" not in interview.data
        assert f"# Jednostka samorządu: {unit_taken.where} (Łapy)" in interview.text()

    def test_what_an_earlier_document_took_from_them_is_left_to_them(self, tmp_path):
        office, notice = tmp_path / "urzad.yaml", tmp_path / "ogloszenie.yaml"
        office.write_text(OFFICE.read_text(encoding="utf-8"), encoding="utf-8")
        told = example(wd.catalog["ogloszenie_konkursu_wieloletniego"])
        del told["jednostka"]
        notice.write_text(yaml.safe_dump(told, allow_unicode=True), encoding="utf-8")
        kind = wd.catalog["zarzadzenie_komisja_konkursowa"]
        interview = Interview(kind, {}, against=(notice,), standing=(office,), head=DRAFT, day=DAY)
        assert "jednostka" not in interview.data
        assert interview.data["konkurs"]["data_ogloszenia"] == "1 grudnia 2026"
        assert interview.question().path == "komisja.czlonkowie[0]"
        assert "# Wzięte z: ogloszenie.yaml" in interview.text()


DRAFT = {"stan": "projekt"}


def resolution(*answers, **more):
    """A resolution of Łapy asked up to some answers."""
    kind = wd.catalog["uchwala_program_wieloletni"]
    found = Interview(kind, unit(example(kind)) | more, head=DRAFT, day=DAY)
    for text in answers:
        found.answer(text)
    return found


def again(interview):
    """The same resolution taken up from its file alone."""
    return Interview(wd.catalog["uchwala_program_wieloletni"], read_text(interview.text(), "x").data, day=DAY)


class TestOneQuestion:
    def test_a_period_is_one_answer(self):
        interview = resolution("2027–2029")
        assert interview.data["okres"] == {"od": "1 stycznia 2027", "do": "31 grudnia 2029"}
        assert interview.answers == 1

    def test_a_period_turned_round_is_refused_as_by_a_check(self):
        interview = resolution()
        with pytest.raises(AnswerError, match="przed jego początkiem"):
            interview.answer("od 31.12.2029 do 1.01.2027")
        assert "okres" not in interview.data

    def test_a_proposal_is_taken_by_an_empty_answer(self):
        interview = resolution("2027–2029", "", "")
        question = interview.question()
        assert (question.path, question.proposal) == ("data_wejscia_w_zycie", "1 stycznia 2027")
        assert interview.understood("").text == "1 stycznia 2027 r. (piątek, Nowy Rok)"
        interview.answer("")
        assert interview.data["data_wejscia_w_zycie"] == "1 stycznia 2027"

    def test_a_day_is_not_asked_where_it_is_not_needed(self):
        interview = resolution("2027–2029", "tak", "po")
        assert interview.data["wejscie_w_zycie"] == "po ogłoszeniu"
        assert interview.question().path == "cel_glowny"

    def test_sums_are_asked_a_year_each(self):
        interview = resolution("2027–2029", "", "", "", "Cel.", "a", "", "Osoby starsze: klub", "", "")
        asked = [
            (interview.question().about, interview.answer(text)) for text in ("100", "ok. 200"[-3:], "300")
        ]
        assert [about for about, _ in asked] == ["rok 2027", "rok 2028", "rok 2029"]
        assert [row["rok"] for row in interview.data["srodki"]] == ["2027", "2028", "2029"]

    def test_a_service_without_its_area_is_asked_for_it(self):
        interview = resolution("2027–2029", "", "", "", "Cel.", "a", "", "Klub seniora")
        assert interview.question().path == "uslugi[0].obszar"

    def test_a_pasted_list_becomes_its_rows(self):
        interview = resolution()
        interview.ask("formy_wspolpracy")
        interview.answer("- szkoleniach\n• doradztwie\n\nkonsultacjach")
        assert interview.data["formy_wspolpracy"] == ["szkoleniach", "doradztwie", "konsultacjach"]

    def test_what_the_rules_say_of_an_answer_is_told_at_once(self):
        kind = wd.catalog["umowa_wieloletnia"]
        interview = Interview(kind, unit(example(kind)))
        interview.ask("okres_realizacji" if "okres_realizacji" in kind.model.model_fields else "okres")
        [found] = [one for one in interview.answer("od 1.01.2027 do 31.12.2033") if "5 lat" in one.message]
        assert found.provision
        assert not interview.problems()[0].line

    @pytest.mark.parametrize(
        ("text", "suggestion"),
        [
            ("12.01.26", "12 stycznia 2026"),
            ("1/2/2027", "1 lutego 2027"),
            ("1.XII.2026", "1 grudnia 2026"),
            ("jutro", ""),
        ],
    )
    def test_a_day_in_another_spelling_is_offered_in_ours(self, text, suggestion):
        interview = resolution()
        interview.ask("z_moca_od")
        meant = interview.understood(text)
        assert (bool(meant.fault), meant.suggestion) == (True, suggestion)
        if suggestion:
            assert interview.understood(meant.suggestion).text.startswith(f"{suggestion} r.")

    @pytest.mark.parametrize(
        ("text", "suggestion"),
        [("ok. 30 tys.", "30 000,00"), ("1,5 mln zł", "1 500 000,00"), ("7.980", ""), ("-5", "5,00")],
    )
    def test_a_sum_in_another_spelling_is_offered_in_ours(self, text, suggestion):
        interview = resolution()
        interview.ask("kwota_programu")
        assert interview.understood(text).suggestion == suggestion

    @pytest.mark.parametrize(
        "text", ["3", "z dniem oznaczonym", "z_dniem_oznaczonym", "Z dniem ozn", "oznaczonym"]
    )
    def test_a_choice_is_a_number_a_name_or_its_beginning(self, text):
        interview = resolution("2027–2029", "nie")
        assert interview.understood(text) == Understood("z dniem oznaczonym")

    def test_a_choice_that_may_be_several_is_refused_with_them(self):
        meant = resolution("2027–2029", "nie").understood("z dniem")
        assert "z dniem podjęcia, z dniem oznaczonym" in meant.fault

    @pytest.mark.parametrize(
        ("name", "gender"),
        [("Joanna Nowak", "kobieta"), ("Kuba Nowak", "mężczyzna"), ("Noemi Lis, kobieta", "kobieta")],
    )
    def test_a_person_tells_the_gender_by_name(self, name, gender):
        interview = resolution()
        interview.ask("jednostka.skarbnik")
        interview.answer(name)
        assert interview.data["jednostka"]["skarbnik"] == {
            "imie_nazwisko": name.partition(",")[0],
            "plec": gender,
        }


class TestSteps:
    def test_unknown_leaves_a_gap(self):
        interview = resolution()
        interview.unknown()
        assert interview.gaps == ("Okres programu",)
        assert interview.question().path == "czy_akt_prawa_miejscowego"
        assert "od:  # uzupełnij" in interview.text()
        assert again(interview).question().path == "okres"

    def test_a_gap_in_a_row_does_not_lose_the_row(self):
        kind = wd.catalog["zarzadzenie_komisja_konkursowa"]
        interview = Interview(kind, unit(example(kind)))
        interview.ask("komisja.czlonkowie")
        interview.answer("Anna Nowak")
        interview.unknown()
        interview.answer("przedstawiciel organu") if interview.question().path.endswith("rola") else None
        assert interview.data["komisja"]["czlonkowie"][0]["imie_nazwisko"] == "Anna Nowak"

    def test_an_answer_is_corrected_and_kept_by_enter(self):
        interview = resolution("2027–2029", "nie")
        interview.ask("okres")
        assert interview.question().proposal == "1 stycznia 2027 – 31 grudnia 2029"
        interview.answer("")
        assert interview.data["okres"]["do"] == "31 grudnia 2029"
        assert interview.question().path == "wejscie_w_zycie"

    def test_back_proposes_what_was_answered(self):
        interview = resolution("2027–2029", "nie")
        assert interview.back()
        assert interview.question().proposal == "nie"
        assert "czy_akt_prawa_miejscowego" not in interview.data

    def test_back_keeps_the_later_rows_of_a_list(self):
        interview = Interview(wd.catalog["uchwala_program_wieloletni"], day=DAY)
        interview.ask("cele_szczegolowe")
        for text in ("A", "B", "C", ""):
            interview.answer(text)
        for _ in range(4):
            assert interview.back()
        interview.answer("A, poprawione")
        paused = read_text(interview.text()).data["cele_szczegolowe"]
        proposed = []
        for text in ("", "", ""):
            proposed.append(interview.question().proposal)
            interview.answer(text)
        assert proposed == ["B", "C", ""]
        assert interview.data["cele_szczegolowe"] == paused
        assert [one["cel"] for one in paused] == ["A, poprawione", "B", "C"]

    def test_rows_given_up_after_going_back_are_gone(self):
        interview = Interview(wd.catalog["uchwala_program_wieloletni"], day=DAY)
        interview.ask("cele_szczegolowe")
        for text in ("A", "B", "C"):
            interview.answer(text)
        assert interview.back()
        assert interview.back()
        assert interview.done_with_list()
        assert read_text(interview.text()).data["cele_szczegolowe"] == [{"cel": "A"}]

    def test_back_proposes_a_choice_by_its_name(self):
        interview = Interview(wd.catalog["uchwala_program_wieloletni"], day=DAY)
        interview.ask("wejscie_w_zycie")
        chosen = interview.question().choices[-1]
        interview.answer(str(len(interview.question().choices)))
        assert interview.back()
        assert interview.question().proposal == chosen.label

    def test_back_goes_into_a_file_taken_up(self):
        first = resolution("2027–2029", "nie", "", "", "Cel.", "a", "b")
        later = again(first)
        assert later.question().path == "cele_szczegolowe[2].cel"
        paths = []
        while later.back() and "okres" in later.data:
            paths.append((later.question().path, later.question().proposal))
        assert paths[:3] == [
            ("cele_szczegolowe[1].cel", "b"),
            ("cele_szczegolowe[0].cel", "a"),
            ("cel_glowny", "Cel."),
        ]

    def test_an_optional_answer_is_taken_away(self):
        interview = resolution(model="JAKOŚĆ")
        interview.ask("model")
        interview.answer("brak")
        assert "model" not in interview.data

    def test_a_row_is_dropped(self):
        interview = resolution("2027–2029", "nie", "", "", "Cel.", "a", "b")
        assert interview.drop("cele_szczegolowe[0]")
        assert interview.data["cele_szczegolowe"] == [{"cel": "b"}]
        assert not interview.drop("cele_szczegolowe[7]")

    def test_no_field_is_a_key_error(self):
        with pytest.raises(KeyError):
            resolution().ask("pole_ktorego_nie_ma")

    def test_what_was_typed_by_hand_is_kept(self):
        before = "dokument: uchwala_program_wieloletni\n# moja uwaga\nmodle: JAKOŚĆ\nokres:\n  od: 1.01.2027\n  do: 2029-12-31\n"
        interview = Interview(wd.catalog["uchwala_program_wieloletni"], read_text(before, "x").data)
        after = interview.text()
        assert read_text(after, "x").data.items() >= read_text(before, "x").data.items()
        assert lost_comments(before, after) == ("# moja uwaga",)

    def test_a_year_repeats_the_one_before(self):
        kind = wd.catalog["oferta_wieloletnia"]
        interview = Interview(kind, {"termin": {"od": "1.02.2027", "do": "31.12.2028"}})
        interview.ask("harmonogram")
        for text in ("Zajęcia", "Zajęcia z opiekunem.", "dzieci", "1.02.2027–30.06.2027", ""):
            interview.answer(text)
        assert interview.question().proposal == "jak w 2027 r."
        interview.answer("")
        [first, second] = interview.data["harmonogram"]
        assert second["dzialania"][0]["termin"] == {"od": "1 lutego 2028", "do": "30 czerwca 2028"}
        assert second["dzialania"][0]["opis"] == first["dzialania"][0]["opis"]


class TestNumbers:
    """The numbers that were promised: a new user answers this often."""

    @pytest.mark.parametrize(
        ("which", "most"),
        [
            ("uchwala_program_wieloletni", 15),
            ("ogloszenie_konsultacji", 5),
            ("ogloszenie_konkursu_wieloletniego", 35),  # the programme promises results, told one by one
            ("oferta_wieloletnia", 40),
            ("zarzadzenie_komisja_konkursowa", 15),
            ("umowa_wieloletnia", 15),
        ],
    )
    def test_a_document_takes_so_many_answers(self, which, most):
        found = numbers(next(case for case in CASES if case.slug == which))
        assert len([path for path in found.run.answered if not path.startswith(COST_TABLE)]) <= most
        assert not found.run.unknown
        assert [one.rule for one in found.problems if one.rule not in JOURNALS] == []

    @pytest.mark.parametrize("case", CASES, ids=lambda case: case.slug)
    def test_what_comes_out_has_no_error_and_no_doubt(self, case):
        found = numbers(case)
        assert [str(one) for one in found.problems if one.rule not in JOURNALS] == []


class TestProvisions:
    def test_file_is_current(self):
        assert build_provisions.TARGET.read_text(encoding="utf-8") == build_provisions.text()

    def test_a_question_shows_the_law_behind_it(self):
        kind = wd.catalog["umowa_wieloletnia"]
        interview = Interview(kind, unit(example(kind)))
        interview.ask("okres" if "okres" in kind.model.model_fields else "okres_realizacji")
        assert "art. 16" in interview.question().provision


class TestNothingTwice:
    def test_what_standing_files_fill_in_is_never_asked(self, kind):
        slug, files = kind.slug, (read_standing(OFFICE), read_standing(ORGANISATION))
        interview = Interview(kind, {}, standing=files, day=DAY)
        told, asked = example(kind), []
        answered_from(interview, kind.model, told, stop=lambda question: asked.append(question.loc))
        # what is taken is told by the field and not by its row: one row of a list speaks for the others
        answered = [loc for loc in asked if isinstance(loc[-1], str) and at(interview.data, loc) is not None]
        shapes = {tuple(step for step in loc if isinstance(step, str)): loc for loc in reversed(answered)}
        for loc in shapes.values():
            without_it = put(interview.data, loc, "")
            known = wd.check({"dokument": slug, **without_it}, standing=files, day=DAY).source.data
            assert at(known, loc) in (None, ""), loc

    def test_the_inspector_of_an_agreement_is_taken_and_no_gap(self):
        kind, told = wd.catalog["umowa_wieloletnia"], example(wd.catalog["umowa_wieloletnia"])
        told.pop("dane_osobowe")
        interview = Interview(kind, told, standing=(OFFICE,), day=DAY)
        assert interview.question() is None
        assert interview.gaps == ()
        assert interview.checked().document.dane_osobowe.inspektor == "Marek Zalewski, iod@lapy.example"

    def test_a_reason_is_told_only_after_an_answer_asks(self):
        first = resolution().question()
        assert first.reason == ""
        interview = resolution("2027–2029", "", "", "", "Cel.", "a", "", "Osoby starsze: klub", "")
        assert interview.question().reason == ""
        service = resolution("2027–2029", "nie", "z dniem oznaczonym").question()
        assert service.path == "data_wejscia_w_zycie"
        assert service.reason


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("przewodnicząca", "przewodniczący"),
        ("Członkini", "członek"),
        ("wiceprzewodnicząca", "wiceprzewodniczący"),
    ],
)
def test_an_office_may_be_a_womans(text, value):
    kind = wd.catalog["zarzadzenie_komisja_konkursowa"]
    interview = Interview(kind, unit(example(kind)))
    interview.ask("komisja.czlonkowie")
    interview.answer("Anna Nowak")
    while not interview.question().path.endswith("funkcja"):
        interview.unknown()
    assert interview.understood(text) == Understood(value)
    assert FunkcjaWKomisji(text).etykieta == value


class TestSeveralInOneLine:
    def test_short_texts_are_divided_by_semicolons(self):
        interview = resolution()
        interview.ask("formy_wspolpracy")
        assert interview.understood("szkoleniach; doradztwie").text == "2 poz.: szkoleniach | doradztwie"
        interview.answer("szkoleniach; doradztwie\\; także pisemnym")
        assert interview.data["formy_wspolpracy"] == ["szkoleniach", "doradztwie; także pisemnym"]
        assert interview.question().path == "okres"

    def test_a_choice_stands_before_its_text(self):
        kind = wd.catalog["ogloszenie_konkursu_wieloletniego"]
        interview = Interview(kind, unit(example(kind)), day=DAY)
        interview.ask("standard.dostepnosc")
        interview.answer("cyfrowa: strona bez barier; architekt: wejście bez progu")
        assert interview.data["standard"]["dostepnosc"] == [
            {"rodzaj": "dostępność cyfrowa", "tresc": "strona bez barier"},
            {"rodzaj": "dostępność architektoniczna", "tresc": "wejście bez progu"},
        ]

    def test_a_text_without_its_choice_is_asked_for_it(self):
        kind = wd.catalog["ogloszenie_konkursu_wieloletniego"]
        interview = Interview(kind, unit(example(kind)), day=DAY)
        interview.ask("standard.dostepnosc")
        interview.answer("wejście: bez progu")
        assert interview.data["standard"]["dostepnosc"] == [{"tresc": "wejście: bez progu"}]
        assert interview.question().path == "standard.dostepnosc[0].rodzaj"

    def test_instalments_of_a_year(self):
        kind = wd.catalog["umowa_wieloletnia"]
        interview = Interview(
            kind, unit(example(kind)) | {"okres": {"od": "1.02.2027", "do": "31.12.2027"}}, day=DAY
        )
        interview.ask("dotacja.lata")
        assert interview.question().path == "dotacja.lata[0].transze[0]"
        interview.answer("15.02.2027: 88 000; 15 sierpnia 2027: 88 000,00")
        assert [row["termin"] for row in interview.data["dotacja"]["lata"][0]["transze"]] == [
            "15 lutego 2027",
            "15 sierpnia 2027",
        ]

    def test_a_member_with_an_office(self):
        kind = wd.catalog["zarzadzenie_komisja_konkursowa"]
        interview = Interview(kind, unit(example(kind)))
        interview.ask("komisja.czlonkowie")
        interview.answer("Anna Nowak, przewodnicząca, przedstawicielka organu wykonawczego")
        assert interview.data["komisja"]["czlonkowie"] == [
            {
                "imie_nazwisko": "Anna Nowak", "plec": "kobieta", "funkcja": "przewodniczący",
                "rola": "przedstawiciel organu wykonawczego",
            }
        ]  # fmt: skip
        interview.ask("komisja.czlonkowie")
        with pytest.raises(AnswerError, match="Nie wiadomo, co znaczy „król”"):
            interview.answer("Jan Nowak, król")


class TestFromEarlier:
    """What the documents before know is taken, or proposed where it may be another here."""

    def _talk(self, slug, *earlier):
        kind = wd.catalog[slug]
        documents = tuple(wd.read(wd.catalog[one].example_path) for one in earlier)
        return Interview(kind, {}, against=documents, standing=(OFFICE,), day=DAY, head=DRAFT)

    def test_a_notice_knows_the_resolution(self):
        interview = self._talk("ogloszenie_konkursu_wieloletniego", "uchwala_program_wieloletni")
        [programme] = interview.data["programy"]
        assert programme["numer"] == "XXXI/248/2026"
        question = interview.question()
        assert (question.path, question.proposal) == ("okres_realizacji", "1 stycznia 2027 – 31 grudnia 2029")
        assert "okres_realizacji" not in interview.data

    def test_a_notice_of_consultations_knows_the_draft(self):
        interview = self._talk("ogloszenie_konsultacji", "uchwala_program_wieloletni")
        consulted = interview.data["konsultacje"]
        assert consulted["rodzaj_projektu"] == "wieloletni program współpracy"
        assert consulted["przedmiot"].startswith("wieloletniego programu współpracy Gminy Łapy")
        assert consulted["okres"] == {"od": "5 października 2026", "do": "23 października 2026"}

    def test_an_agreement_is_offered_the_description_and_the_conditions(self):
        interview = self._talk("umowa_wieloletnia", "oferta_wieloletnia", "ogloszenie_konkursu_wieloletniego")
        proposed = {}
        for path in ("opis_zadania", "dostepnosc.architektoniczna", "dostepnosc.cyfrowa"):
            interview.ask(path)
            proposed[path] = interview.question().proposal
        assert proposed["opis_zadania"] == example(wd.catalog["oferta_wieloletnia"])["opis_zadania"].strip()
        assert proposed["dostepnosc.architektoniczna"].startswith("wejście do lokalu")
        assert interview.data.get("dostepnosc") is None


class TestSuggestions:
    def _notice(self, path):
        kind = wd.catalog["ogloszenie_konkursu_wieloletniego"]
        interview = Interview(kind, unit(example(kind)), day=DAY)
        interview.ask(path)
        return interview

    def test_points_of_the_act_are_listed_and_found_by_a_word(self):
        interview = self._notice("zadanie.punkty_sfery")
        labels = [one.label for one in interview.question().suggestions]
        assert any(label.startswith("16 – kultura") for label in labels)
        meant = interview.understood("kultura")
        assert (meant.suggestion, "16 – kultura" in meant.cure) == ("16", True)

    @pytest.mark.parametrize("text", ["1a, 15", "pkt 1a i 15", "1a 15", "1a; 15"])
    def test_points_stand_in_one_line(self, text):
        interview = self._notice("zadanie.punkty_sfery")
        interview.answer(text)
        assert interview.data["zadanie"]["punkty_sfery"] == ["1a", "15"]

    def test_areas_are_listed_and_any_other_is_taken(self):
        interview = resolution("2027–2029", "nie", "", "", "Cel.", "a", "")
        question = interview.question()
        assert (question.path, len(question.suggestions)) == ("uslugi[0]", 9)
        interview.answer("Nasz obszar: klub")
        assert interview.data["uslugi"][0]["obszar"] == "Nasz obszar"
