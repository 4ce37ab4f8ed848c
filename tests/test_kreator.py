"""The Kreator: answers, what is wrong with them, what would change a result, its workbooks and its talk."""

import io
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from openpyxl import load_workbook

from wkus_docs.cli.group import wkus
from wkus_docs.errors import InputError, Severity
from wkus_docs.kreator.answer import AnswerError, Withheld, in_words, value_of
from wkus_docs.kreator.answers import Odpowiedz, no_answers, read_answers, written
from wkus_docs.kreator.reading import our_bank, read_bank
from wkus_docs.kreator.reckoning import Reckoning
from wkus_docs.kreator.sheets.answers import answers_workbook, read_answers_workbook
from wkus_docs.kreator.sheets.questions import questions_workbook
from wkus_docs.kreator.turning import turns
from wkus_docs.kreator.writing import questions_text

HERE = Path(__file__).parent / "kreator"
DAY = date(2026, 12, 1)
WORKED = {one["id"]: one for one in yaml.safe_load((HERE / "zestawy.yaml").read_text(encoding="utf-8"))}
WRONG = yaml.safe_load((HERE / "zle.yaml").read_text(encoding="utf-8"))
TABLES = ("typ", "werdykt", "forma", "gotowosc")


def text_of(question, value):
    """An answer of a worked set as a person types it."""
    if value == "nie_wiem":
        return "nie wiem"
    return in_words(question, Decimal(str(value)) if isinstance(value, int | float) else value)


def answered(name, **texts):
    """Answers of a worked set; ``texts`` are typed instead of its own."""
    answers = no_answers(our_bank(), DAY)
    said = {
        key: text_of(our_bank().questions[key], value) for key, value in WORKED[name]["odpowiedzi"].items()
    } | texts
    for key, text in said.items():
        question = our_bank().questions[key]
        answers = answers.with_answer(
            Odpowiedz(pytanie=key, tresc=question.pytanie, odpowiedz=text, dzien=DAY)
        )
    return answers


def read_again(answers):
    return read_answers(written(answers), our_bank(), DAY)


# one answer


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [
        ("w_sferze", "Tak", "tak"),
        ("w_sferze", "nie", "nie"),
        ("w_sferze", "nie wiem", Withheld.DONT_KNOW),
        ("w_sferze", "Nie dotyczy", Withheld.NOT_APPLICABLE),
        ("sposob_dzis", "4", "nikt"),
        ("sposob_dzis", "Jednostka gminy", "jednostka_wlasna"),
        ("sposob_dzis", "dotacja_roczna", "dotacja_roczna"),
        ("tryb_branzowy", "brak", "brak"),
        ("chetni", "2", Decimal(2)),
        ("koszt_dzis", "60 000,50 zł", Decimal("60000.50")),
        ("data_startu", "1 marca 2027", date(2027, 3, 1)),
        ("cel_zmiany", "Krótsze oczekiwanie", "Krótsze oczekiwanie"),
    ],
)
def test_an_answer_is_read_as_it_is_typed(question, text, value):
    one = our_bank().questions[question]
    assert value_of(one, text) == value
    assert value_of(one, in_words(one, value)) == value


@pytest.mark.parametrize(
    ("question", "text", "cure"),
    [
        ("w_sferze", "może", "tak, nie albo nie wiem"),
        ("sposob_dzis", "jednostka gmniy", "Może: jednostka gminy?"),
        ("sposob_dzis", "5", "Możliwości:"),
        ("koszt_dzis", "dużo", "kwotę"),
        ("koszt_dzis", "-5", "kwotę"),
        ("chetni", "kilka", "liczbę"),
        ("data_startu", "31 lutego 2027", "dzień"),
    ],
)
def test_a_text_that_answers_nothing_is_told_with_the_cure(question, text, cure):
    with pytest.raises(AnswerError) as caught:
        value_of(our_bank().questions[question], text)
    assert cure in caught.value.hint


# a file of answers


@pytest.mark.parametrize("name", WORKED)
def test_a_file_of_answers_is_read_as_it_was_written(name):
    answers = answered(name)
    again = read_again(answers)
    assert again.part == answers.part
    assert not again.faults
    assert written(again) == written(answers)


def test_answers_stand_in_the_order_of_the_questions_and_the_last_one_counts():
    answers = no_answers(our_bank(), DAY)
    for key, text in (("chetni", "2"), ("w_sferze", "tak"), ("chetni", "3")):
        answers = answers.with_answer(Odpowiedz(pytanie=key, odpowiedz=text))
    assert [(one.pytanie, one.odpowiedz) for one in answers.part.odpowiedzi] == [
        ("w_sferze", "tak"),
        ("chetni", "3"),
    ]


def faults_of(text):
    answers = read_answers(
        f'plik: odpowiedzi_kreatora\nzestaw: mkus\nwersja: "1"\nodpowiedzi:\n{text}', our_bank(), DAY
    )
    return [(one.severity, one.line, one.message, one.hint) for one in answers.faults]


@pytest.mark.parametrize(
    ("text", "severity", "line", "words", "cure"),
    [
        ("  - {pytanie: w_sferz, odpowiedz: tak}", Severity.ERROR, 5, "nie ma pytania", "w_sferze"),
        ("  - {pytanie: dawne, tresc: Czy?, odpowiedz: tak}", Severity.WARNING, 5, "nie liczy", "Zostaje w pliku"),
        ("  - {pytanie: w_sferze, odpowiedz: może}", Severity.ERROR, 5, "może", "tak, nie"),
        ("  - {pytanie: w_sferze, odpowiedz: nie dotyczy}", Severity.ERROR, 5, "nie wiadomo dlaczego", "powod"),
        ("  - {pytanie: w_sferze, tresc: Inaczej?, odpowiedz: tak}", Severity.WARNING, 5, "Dziś to pytanie brzmi", "Sprawdź"),
        (
            "  - {pytanie: sposob_dzis, odpowiedz: nikt}\n  - {pytanie: koszt_dzis, odpowiedz: 5 zł}",
            Severity.WARNING, 6, "nie pyta", "Zostaw",
        ),
        (
            "  - {pytanie: w_sferze, odpowiedz: tak}\n  - {pytanie: w_sferze, odpowiedz: nie}",
            Severity.ERROR, 5, "więcej niż raz", "Zostaw jedną",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_file_is_told_at_its_place(text, severity, line, words, cure):
    [(found, at, message, hint)] = faults_of(text)
    assert (found, at) == (severity, line)
    assert words in message
    assert cure in hint


def test_not_applicable_with_a_reason_is_an_answer():
    assert not faults_of("  - {pytanie: w_sferze, odpowiedz: nie dotyczy, powod: zadanie powiatu}")


@pytest.mark.parametrize("name", WORKED)
def test_another_type_than_follows_needs_a_reason_and_both_are_kept(name):
    answers = answered(name)
    asked = our_bank().questions["typ_wybrany"]
    other = next(one.nazwa for one in asked.opcje if one.id != answers.proposed(asked))
    changed = answers.with_answer(Odpowiedz(pytanie="typ_wybrany", odpowiedz=other))
    [told] = [one for one in changed.faults if one.severity is Severity.ERROR]
    assert "wynika" in told.message
    reasoned = changed.with_answer(Odpowiedz(pytanie="typ_wybrany", odpowiedz=other, powod="decyzja wójta"))
    assert not [one for one in reasoned.faults if one.severity is Severity.ERROR]
    assert reasoned.proposed(asked) == answers.proposed(asked)


@pytest.mark.parametrize("case", WRONG, ids=[one["id"] for one in WRONG])
def test_bad_answers_are_told_with_place_cure_and_provision(case):
    def gaps(**texts):
        answers = answered(case["zestaw"], **{key: str(text) for key, text in texts.items()})
        read = read_again(answers)
        index = [one.pytanie for one in read.part.odpowiedzi].index(case["przy"])
        return [one for one in read.problems if case["slowa"] in one.message], index

    yes_no = {key: {True: "tak", False: "nie"}.get(value, value) for key, value in case["odpowiedzi"].items()}
    good = {key: {True: "tak", False: "nie"}.get(value, value) for key, value in case["poprawka"].items()}
    [told], index = gaps(**yes_no)
    assert told.path == ("odpowiedzi", index, "odpowiedz")
    assert told.line > 1
    assert case.get("przepis", "") in told.message
    assert case.get("lek", "Usuwa") in told.hint
    assert gaps(**(yes_no | good))[0] == []


def test_a_file_of_another_kind_or_set_is_refused():
    with pytest.raises(InputError, match="nie są odpowiedzi"):
        read_answers("plik: sprawa\n", our_bank(), DAY)
    with pytest.raises(InputError, match="inny"):
        read_answers('plik: odpowiedzi_kreatora\nzestaw: inny\nwersja: "1"\n', our_bank(), DAY)


# what would change a result


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("name", WORKED)
def test_a_turn_turns_and_no_part_of_it_would_do(name, table):
    reckoning = answered(name).reckoning
    now = reckoning.outcomes[table].result
    found = turns(reckoning, table)
    assert found
    for turn in found:
        then = Reckoning(our_bank(), dict(reckoning.known) | dict(turn.changes), DAY)
        assert then.outcomes[table].result == turn.outcome.result != now
        for part in turn.changes if len(turn.changes) > 1 else ():
            alone = {part: turn.changes[part]}
            less = Reckoning(our_bank(), dict(reckoning.known) | alone, DAY).outcomes[table]
            assert less.result == now or not less.is_known


def test_of_numbers_the_nearest_one_is_told():
    reckoning = answered("usluga", okres_lata="3").reckoning
    [years] = [
        one.changes["okres_lata"] for one in turns(reckoning, "gotowosc") if "okres_lata" in one.changes
    ]
    assert years == Decimal(1)


# workbooks


def test_a_set_of_questions_goes_through_a_workbook_and_a_text_unchanged(tmp_path):
    book = tmp_path / "pytania.xlsx"
    book.write_bytes(questions_workbook(our_bank()))
    assert read_bank(book) == our_bank()
    assert read_bank(questions_text(our_bank())) == our_bank()


def changed_workbook(folder, sheet, cell, text):
    book = load_workbook(io.BytesIO(questions_workbook(our_bank())))
    book[sheet][cell] = text
    path = folder / "zmienione.xlsx"
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("sheet", "cell", "text", "words"),
    [
        ("pytania", "Z1", "uwagi", "Nie znam kolumny „uwagi”"),
        ("wiersze", "A3", "inna", "Wiersz nie mówi, czyj jest"),
        ("luki", "B2", "martwi", "blokuje"),
        ("pytania", "O2", "cel_zmiany ==", "nie da się odczytać"),
    ],
)
def test_what_is_wrong_in_a_workbook_is_told_with_its_cell(tmp_path, sheet, cell, text, words):
    path = changed_workbook(tmp_path, sheet, cell, text)
    with pytest.raises(InputError) as caught:
        read_bank(path)
    assert f"{sheet}!{cell}" in [one.cell for one in caught.value.problems if words in one.message]


@pytest.mark.parametrize("name", WORKED)
def test_answers_go_round_the_office_as_a_sheet(name):
    answers = answered(name)
    source = read_answers_workbook(answers_workbook(answers), "arkusz.xlsx")
    back = read_answers(source, our_bank(), DAY)
    shown = {one.pytanie: one.odpowiedz for one in back.part.odpowiedzi}
    assert shown == {
        one.id: answers.given[one.id].answer.odpowiedz
        for one in answers.reckoning.asked
        if one.id in answers.given
    }
    assert not back.faults


def test_a_wrong_answer_of_a_sheet_is_told_with_its_cell():
    book = load_workbook(io.BytesIO(answers_workbook(answered("usluga"))))
    sheet = book["odpowiedzi"]
    [row] = [cells[0].row for cells in sheet.iter_rows(min_row=4) if cells[1].value == "w_sferze"]
    sheet.cell(row, 6).value = "chyba"
    made = io.BytesIO()
    book.save(made)
    back = read_answers(read_answers_workbook(made.getvalue(), "arkusz.xlsx"), our_bank(), DAY)
    assert [one.cell for one in back.faults if one.severity is Severity.ERROR] == [f"odpowiedzi!F{row}"]


# the talk


def run(*arguments, typed=""):
    return CliRunner().invoke(wkus, ["kreator", *map(str, arguments), "--dzien", "1.12.2026"], input=typed)


def typed_for(name):
    """What a person types to give the answers of a worked set; what the set leaves out is „nie wiem”."""
    answers = no_answers(our_bank(), DAY)
    lines = []
    said = WORKED[name]["odpowiedzi"]
    while answers.unanswered:
        question = answers.unanswered[0]
        text = text_of(question, said[question.id]) if question.id in said else "?"
        lines.append(text)
        kept = "nie wiem" if text == "?" else text
        answers = answers.with_answer(Odpowiedz(pytanie=question.id, odpowiedz=kept))
        proposed = answers.proposed(question)
        if proposed is not None and kept not in {"nie wiem", in_words(question, proposed)}:
            lines.append("postanowienie zespołu")
    return lines


@pytest.mark.parametrize("name", WORKED)
def test_a_talk_ends_with_what_follows(tmp_path, name):
    done = run(tmp_path, "--prosto", typed="\n".join(typed_for(name)) + "\n")
    assert done.exit_code == 0, done.output
    wanted = WORKED[name]["oczekiwane"]
    table = next(one for one in our_bank().tablice if one.id == "typ")
    assert next(one.nazwa for one in table.wyniki if one.id == wanted["typ"]) in done.output
    kept = read_answers(tmp_path / "kreator.yaml", our_bank(), DAY)
    assert {key: one.result for key, one in kept.reckoning.outcomes.items()} == {
        key: wanted[key] for key in TABLES
    }
    assert not kept.unanswered


def test_a_break_after_every_answer_loses_nothing_and_asks_nothing_twice(tmp_path):
    lines = typed_for("kooperacja")[:12]
    for line in lines:
        stopped = run(tmp_path, "--prosto", typed=f"{line}\n!\n")
        assert stopped.exit_code == 1
        assert "Dalej: wkus kreator" in stopped.output
    kept = read_answers(tmp_path / "kreator.yaml", our_bank(), DAY)
    assert len(kept.part.odpowiedzi) == len(lines)
    whole = tmp_path / "raz"
    run(whole, "--prosto", typed="\n".join(lines) + "\n!\n")
    assert (whole / "kreator.yaml").read_text() == (tmp_path / "kreator.yaml").read_text()


def test_one_goes_back_skips_explains_and_gives_evidence(tmp_path):
    typed = "\ncel\n<\n??\nlepszy cel // notatka\n!\n"
    done = run(tmp_path, "--prosto", typed=f"Prawdziwy cel\n{typed}")
    assert "Dowód:" in done.output
    [first, second] = read_answers(tmp_path / "kreator.yaml", our_bank(), DAY).part.odpowiedzi
    assert first.odpowiedz == "Prawdziwy cel"
    assert (second.odpowiedz, second.dowod) != ("cel", None)


def test_what_the_case_knows_is_proposed_and_marked(tmp_path):
    runner = CliRunner()
    (tmp_path / "sprawa.yaml").write_text("plik: sprawa\nprocedura: wkus_jakosc\nznak_sprawy: ORG.1.2026\n")
    runner.invoke(wkus, ["wzor", "karta_diagnozy_uslugi", "-o", str(tmp_path / "01_karta.yaml")])
    typed = "cel\n\ntak\nnie\nbrak\n1\n1\n1.07.2027\ntak\n\nosoba\n\n\n!\n"
    done = run(tmp_path, "--prosto", typed=typed)
    assert "Wie to plik 01_karta.yaml" in done.output
    kept = {
        one.pytanie: one for one in read_answers(tmp_path / "kreator.yaml", our_bank(), DAY).part.odpowiedzi
    }
    taken = {name for name, one in kept.items() if one.ze_sprawy == "01_karta.yaml"}
    assert {"nazwa_uslugi", "liczba_odbiorcow", "jednostki_dzis", "koszt_dzis"} <= taken


def test_state_and_sheet_ask_nothing(tmp_path):
    run(tmp_path, "--prosto", typed="\n".join(typed_for("bon")) + "\n")
    before = (tmp_path / "kreator.yaml").read_bytes()
    shown = run(tmp_path, "--stan")
    assert "Typ zlecania: bon na aktywność" in shown.output
    assert "zmieni się, gdy" in shown.output
    sheet = tmp_path / "pytania.xlsx"
    run(tmp_path, "--arkusz", sheet)
    other = tmp_path / "obok"
    taken = run(other, "--z", sheet)
    assert taken.exit_code == 0, taken.output
    assert (tmp_path / "kreator.yaml").read_bytes() == before
    here, there = (read_answers(one / "kreator.yaml", our_bank(), DAY) for one in (tmp_path, other))
    assert there.reckoning.known == here.reckoning.known


def test_a_folder_of_a_case_with_answers_is_still_a_case(tmp_path):
    (tmp_path / "sprawa.yaml").write_text("plik: sprawa\nprocedura: wkus_jakosc\nznak_sprawy: ORG.1.2026\n")
    run(tmp_path, "--prosto", typed="cel\n!\n")
    state = CliRunner().invoke(wkus, ["sprawa", "sprawdz", str(tmp_path)])
    assert "kreator.yaml" not in state.output


def test_an_own_set_that_is_wrong_is_refused_before_anything_is_asked(tmp_path):
    path = changed_workbook(tmp_path, "wiersze", "A3", "inna")
    done = run(tmp_path / "sprawa", "--zestaw", path)
    assert done.exit_code == 1
    assert not (tmp_path / "sprawa").exists()


def test_the_set_is_proved_and_written(tmp_path):
    done = CliRunner().invoke(wkus, ["zestaw", "-o", str(tmp_path / "zestaw.xlsx")])
    assert "bez zastrzeżeń" in done.output
    again = CliRunner().invoke(
        wkus, ["zestaw", str(tmp_path / "zestaw.xlsx"), "-o", str(tmp_path / "zestaw.yaml")]
    )
    assert again.exit_code == 0, again.output
    assert read_bank(tmp_path / "zestaw.yaml") == our_bank()
