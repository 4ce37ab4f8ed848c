"""Sets of questions of the Kreator: ours is proved, broken ones are found out, each by the proof that is for it."""

import copy
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from wkus_docs.errors import InputError
from wkus_docs.kreator.expression import ExpressionError, parse
from wkus_docs.kreator.proof import proved
from wkus_docs.kreator.reading import our_bank, read_bank
from wkus_docs.kreator.reckoning import Reckoning

HERE = Path(__file__).parent / "kreator"
OURS = yaml.safe_load(
    (Path(read_bank.__code__.co_filename).parent / "dane" / "mkus.yaml").read_text(encoding="utf-8")
)
BROKEN = yaml.safe_load((HERE / "zepsute.yaml").read_text(encoding="utf-8"))
WORKED = yaml.safe_load((HERE / "zestawy.yaml").read_text(encoding="utf-8"))
DAY = date(2026, 11, 30)


def by_id(cases):
    return pytest.mark.parametrize("case", cases, ids=[one["id"] for one in cases])


def answers_of(told):
    """What a person answers: numbers as numbers; „nie wiem” is no answer."""
    return {
        name: Decimal(str(value)) if isinstance(value, int | float) else value
        for name, value in told.items()
        if value != "nie_wiem"
    }


def broken(case):
    """Our set with the one change of a case."""
    data = copy.deepcopy(OURS)
    [(group, name), *narrower] = case["przy"].items()
    if group == "tablica":
        [(column, value)] = narrower
        column = "gdy" if column == "wiersz" else column
        rows = next(one for one in data["tablice"] if one["id"] == name)["wiersze"]
        row = next(one for one in rows if one[column] == value)
    else:
        rows = data[group]
        row = next(one for one in rows if one.get("id", one.get("dokument")) == name)
    if case.get("usun"):
        rows.remove(row)
        return data
    column, before = case["kolumna"], row.get(case["kolumna"], "")
    if "bez" in case:
        row[column] = [one for one in before if one != case["bez"]]
    else:
        row[column] = before.replace(case["stare"], case["nowe"]) if "stare" in case else case["nowe"]
    assert row[column] != before
    return data


def test_our_questions_are_proved():
    assert [str(one) for one in proved(our_bank())] == []


@by_id(BROKEN)
def test_a_broken_set_is_found_out(case):
    found = [str(one) for one in proved(read_bank(broken(case)))]
    assert any(case["mowi"] in one for one in found), found


@by_id(WORKED)
def test_worked_answers_lead_to_their_conclusions(case):
    made, wanted = Reckoning(our_bank(), answers_of(case["odpowiedzi"]), DAY), case["oczekiwane"]
    results = {name: one.result for name, one in made.outcomes.items()}
    assert results == {name: wanted[name] for name in ("typ", "werdykt", "forma", "gotowosc")}
    assert made.outcomes["typ"].row.pewnosc == wanted["pewnosc"]
    gaps = [(one.row.waga, one.row.id) for one in made.gaps if one.truth is False]
    assert [name for weight, name in gaps if weight == "blokuje"] == wanted["luki_blokujace"]
    assert [name for weight, name in gaps if weight == "ostrzega"] == wanted["luki_ostrzegajace"]
    assert set(wanted["akty_tak"]) <= {one.row.id for one in made.acts if one.truth}
    assert set(wanted["dokumenty_tak"]) <= {one.row.dokument for one in made.documents if one.truth}
    assert set(wanted["ryzyka_tak"]) <= {one.row.id for one in made.risks if one.truth}
    assert len(made.asked) == case["zadanych"]


@by_id(WORKED)
def test_each_conclusion_changes_only_with_its_grounds(case):
    """Answers that are no grounds of a result can be forgotten: it stays."""
    answers = answers_of(case["odpowiedzi"])
    made = Reckoning(our_bank(), answers, DAY)
    for name, outcome in made.outcomes.items():
        if outcome.is_known and name == "typ":
            kept = {one: value for one, value in answers.items() if one in outcome.grounds}
            assert Reckoning(our_bank(), kept, DAY).outcomes[name].result == outcome.result
    for held in (*made.gaps, *made.acts, *made.risks):
        if held.truth is not None:
            condition = our_bank().condition(
                next(
                    getattr(held.row, one)
                    for one in ("spelnione_gdy", "potrzebny_gdy", "wystepuje_gdy")
                    if hasattr(held.row, one)
                )
            )
            known = {
                one: made.known[one]
                for one in (*held.grounds, *(p.id for p in our_bank().parametry))
                if one in made.known
            }
            assert condition.of(known) is held.truth, held.row.id


def test_an_answer_to_a_question_that_is_not_asked_does_not_count():
    told = answers_of(WORKED[1]["odpowiedzi"])
    made = Reckoning(our_bank(), told | {"pula": Decimal(1), "zezwolenie_posiada": "nie"}, DAY)
    assert {"pula", "zezwolenie_posiada"} & set(made.known) == set()


def test_nothing_answered_decides_nothing_and_everything_is_open():
    made = Reckoning(our_bank(), {}, DAY)
    assert not any(one.is_known for one in made.outcomes.values())
    assert made.open == made.asked
    assert {one.truth for one in (*made.acts, *made.risks)} == {None}


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        ("a = tak oraz", 12, "brakuje nazwy albo wartości"),
        ("a tak", 2, "brakuje znaku porównania"),
        ("(a = tak", 8, "brakuje „)”"),
        ("a w [x, ]", 8, "brakuje nazwy albo wartości"),
        ("a = tak b", 8, "stoi tu niepotrzebnie"),
        ("a = ż", 4, "nie ma tu znaku"),
        ("1 w [a]", 2, "przed „w” stoi nazwa"),
        ("", 0, "brakuje nazwy"),
    ],
)
def test_a_condition_that_cannot_be_read_tells_its_place(text, at, said):
    with pytest.raises(ExpressionError, match=re.escape(said)) as caught:
        parse(text)
    assert caught.value.at == at


def test_a_set_with_wrong_data_is_refused_with_all_places():
    data = copy.deepcopy(OURS)
    data["pytania"][0]["gdy"] = "cel_zmiany ="
    data["pytania"][1]["podstawa"] = [{"akt": "udpp", "jednostka": "art. 999"}]
    data["pytania"][2]["opcje"] = [{"id": "x", "nazwa": "x"}]
    data["pytania"][3]["id"] = data["pytania"][4]["id"]
    with pytest.raises(InputError) as caught:
        read_bank(data)
    said = [one.message for one in caught.value.problems]
    assert len(said) == 4
    assert any("nie da się odczytać" in one for one in said)
    assert any("art. 999" in one for one in said)
    assert any("stoi na liście 2 razy" in one for one in said)


def test_a_file_of_another_kind_is_refused():
    with pytest.raises(InputError, match="nie jest zestaw pytań"):
        read_bank("plik: urzad\n")
