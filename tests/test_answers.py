"""A later document checked against an earlier one: the conditions of the notice travel to the offer."""

from pathlib import Path

import pytest
from changes import changed
from changes import example as told_by
from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs.answers import compared_with
from wkus_docs.answers.table import ANSWERS, OTHERWISE
from wkus_docs.facts.pairs import takes

NOTICE, OFFER, AGREEMENT = "ogloszenie_konkursu_wieloletniego", "oferta_wieloletnia", "umowa_wieloletnia"
PAIRS = [(later, earlier) for later in wd.catalog for earlier in compared_with(later)]
_FILE = Path(__file__).parent / "cases_of_pairs.yaml"
CASES = texts_in(_FILE)

CHANGED_SINCE = {
    (report, AGREEMENT, ("koszty", 2, "plan_dotacji"))
    for report in ("raport_ewaluacji", "raport_efektywnosci")
} | {("aneks_umowy", "aneks_umowy", ("poprzednie_aneksy",))}
"""What a later document of the case changed: the annex of 2029 raised the grant of the agreement.

An annex answers another annex of its type; its example, set against itself, is not among its own earlier ones.
"""

OF_ANOTHER_COMPETITION = "zarzadzenie_uniewaznienie_konkursu"
"""Its example cannot be of the case, whose competition was settled; the title tells so at once."""

OF_NONE = {"oferta_uproszczona_19a", "ogloszenie_oferty_19a", "sprawozdanie_uproszczone_19a"}
"""Documents whose example is of a task commissioned without a competition: they are of one case, another one."""


def example(slug, changes=()):
    return changed(told_by(slug), dict(changes))


def plain(text):
    return text.replace("\u00a0", " ")


def values(changes):
    return {path: None if value in ("null", "") else value for path, value in changes.items()}


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: f"{case['dokument']} do {case['do']}: {case['nazwa']}"
)
def test_case_of_a_pair(case):
    later = example(case["dokument"], values(case.get("zmiana", {})))
    earlier = example(case["do"], values(case.get("zmiana_wczesniejszego", {})))
    rule = f"{case['dokument']} / {case['do']}.{case['warunek']}"
    found = wd.problems(later, against=earlier)
    if case.get("cisza") == "true":
        unread = [one for one in found if not one.rule and "wynika większość" not in one.message]
        assert [str(one) for one in found if one.rule == rule] + unread == []
        return
    assert any(
        one.rule == rule and one.severity == case["waga"] and case["komunikat"] in plain(one.message)
        for one in found
    ), [f"{one} [{one.rule}]" for one in found]


@pytest.mark.parametrize("quiet", [True, False], ids=["kept", "broken"])
def test_every_condition_has_cases_on_both_edges(quiet):
    tried = {
        (case["dokument"], case["do"], case["warunek"])
        for case in CASES
        if (case.get("cisza") == "true") is quiet
    }
    declared = {(*pair, answer.name) for pair, answers in ANSWERS.items() for answer in answers}
    assert declared - tried == set()


def test_facts_that_need_not_be_the_same_are_taken():
    """An exception for a field that nobody takes would be forgotten there."""
    for (later, earlier), fields in OTHERWISE.items():
        assert fields <= {take.field for take in takes(wd.catalog[later].model, wd.catalog[earlier].model)}


@pytest.mark.parametrize("later", dict.fromkeys(later for later, _ in PAIRS))
def test_the_examples_of_a_case_answer_each_other(later):
    """All earlier ones at once; what is of another competition is told, by whichever of the two comes later."""
    apart = {slug for slug in wd.catalog if (slug in OF_NONE) != (later in OF_NONE)} | {
        OF_ANOTHER_COMPETITION
    }
    earlier = [one for of, one in PAIRS if of == later and one not in apart]
    alone = {(one.path, one.message) for one in wd.problems(example(later))}
    found = wd.problems(example(later), against=tuple(example(one) for one in earlier))
    more = {one.path for one in found if (one.path, one.message) not in alone}
    if later == OF_ANOTHER_COMPETITION:
        assert ("konkurs", "tytul_zadania") in more
        return
    assert more == {
        place for report, agreement, place in CHANGED_SINCE if report == later and agreement in earlier
    }


def test_a_finding_stands_in_the_offer_and_quotes_the_notice_with_its_place():
    found = wd.problems(example(OFFER, {"zrodla.dotacja": "578 000,01"}), against=example(NOTICE))
    [one] = [
        one
        for one in found
        if "ogloszenie" in one.rule and one.path == ("zrodla", "dotacja") and one.severity == "błąd"
    ]
    assert plain(one.message) == (
        "Ogłoszenie, Środki publiczne na zadanie › Kwota na cały okres [zł]: najwyżej 578 000,00 zł; w ofercie "
        "578 000,01 zł."
    )
    assert one.line == example(OFFER).place(("zrodla", "dotacja")).line
    line = example(NOTICE).place(("srodki", "kwota_razem")).line
    assert one.hint == f"Porównano z przyklad.yaml:{line}."
    assert one.provision.startswith("art. 13 ust. 2 pkt 2")


TASKS = [
    {
        "numer": "1",
        "tytul": "Świetlica w Łapach",
        "kwota": "300000",
        "maks_udzial_dotacji": "80",
        "liczba_miejsc": "40",
    },
    {
        "numer": "2",
        "tytul": "Klub seniora",
        "kwota": "278000",
        "forma": "powierzenie",
        "maks_dotacja": "1000",
    },
]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Świetlica w Łapach", {"najwyżej 300 000,00 zł", "najwyżej 80%", "co najmniej 40"}),
        ("„Klub seniora” w Łapach", {"najwyżej 278 000,00 zł", "najwyżej 1 000,00 zł", "powierzenie"}),
        ("Zadanie nr 2", {"najwyżej 278 000,00 zł", "najwyżej 1 000,00 zł", "powierzenie"}),
        ("Coś innego", {"nie wynika, na które ją złożono"}),
        ("Świetlica w Łapach i Klub seniora", {"nie wynika, na które ją złożono"}),
    ],
)
def test_the_conditions_are_those_of_the_task_that_is_answered(title, words):
    found = wd.problems(example(OFFER, {"tytul": title}), against=example(NOTICE, {"zadania": TASKS}))
    said = [plain(one.message) for one in found if one.rule.startswith(f"{OFFER} / {NOTICE}")]
    every = {"najwyżej 300 000,00 zł", "najwyżej 80%", "co najmniej 40", "najwyżej 278 000,00 zł",
             "najwyżej 1 000,00 zł", "„powierzenie”", "nie wynika, na które ją złożono"}  # fmt: skip
    assert all(any(word in one for one in said) for word in words), said
    others = {word for word in every if not any(word.strip("„”") in one for one in words)}
    assert not [one for one in said for word in others if word in one]


def test_a_document_that_breaks_a_condition_is_not_given():
    broken = example(OFFER, {"zrodla.dotacja": "578 000,01"})
    assert wd.check(broken, against=example(NOTICE)).document is None
    with pytest.raises(wd.InputError, match="najwyżej 578"):
        wd.read(broken, against=example(NOTICE))
    assert isinstance(wd.read(example(OFFER), against=example(NOTICE)), wd.Document)


def test_several_earlier_documents_are_heard():
    found = wd.problems(
        example(AGREEMENT, {"okres.do": "2030-01-01"}), against=(example(NOTICE), example(OFFER))
    )
    rules = {one.rule for one in found if one.path == ("okres",)}
    assert rules >= {f"{AGREEMENT} / {NOTICE}.okres", f"{AGREEMENT} / {OFFER}.okres"}


def test_an_earlier_document_may_be_typed():
    notice = wd.read(example(NOTICE))
    assert wd.check(example(OFFER), against=notice).document is not None


@pytest.mark.parametrize(
    ("later", "earlier", "hint"),
    [
        (OFFER, AGREEMENT, "Zamień pliki: to „Umowa wieloletnia"),
        (OFFER, AGREEMENT, "(ogloszenie_konkursu_wieloletniego)"),
        ("karta_diagnozy_uslugi", NOTICE, "Tego dokumentu nie porównuje się z innym"),
        (OFFER, OFFER, "Można go porównać z: "),
    ],
)
def test_strangers_are_told_what_they_can_be_compared_with(later, earlier, hint):
    checked = wd.check(example(later), against=example(earlier))
    [one] = [one for one in checked.problems if "nie porównuje się z dokumentem" in one.message]
    assert one.path == ("dokument",)
    assert hint in one.hint
    assert checked.document is None


def test_of_an_unfinished_notice_what_is_there_is_compared():
    unfinished = example(NOTICE, {"termin_skladania_ofert": None, "zasady.maks_udzial_dotacji": "dużo"})
    found = wd.problems(example(OFFER, {"zrodla.dotacja": "578 000,01"}), against=unfinished)
    said = [plain(one.message) for one in found]
    assert any("brakuje wartości albo są błędne" in one for one in said)
    assert any("najwyżej 578 000,00 zł" in one for one in said)


def test_an_unfinished_offer_is_compared_as_far_as_it_goes():
    unfinished = example(
        OFFER, {"tytul": None, "data_oferty": None, "dotacja_w_latach.0.kwota": "176 000,01"}
    )
    found = wd.problems(unfinished, against=example(NOTICE))
    assert any("najwyżej 176 000,00 zł" in plain(one.message) for one in found)


def test_a_card_of_one_of_several_tasks_has_its_title_and_its_money():
    notice = example(NOTICE, {"zadania": TASKS})
    card = "karta_oceny_merytorycznej"
    ours = wd.problems(
        example(card, {"konkurs.tytul_zadania": "Świetlica w Łapach", "dotacja.0.pula": "1"}), against=notice
    )
    assert not [one for one in ours if one.path in {("konkurs", "tytul_zadania"), ("dotacja", 0, "pula")}]
    other = wd.problems(example(card, {"konkurs.tytul_zadania": "Boisko"}), against=notice)
    assert [one for one in other if one.path == ("konkurs", "tytul_zadania")]


def test_no_sentence_ends_with_two_stops():
    found = wd.problems(
        example(OFFER, {"data_zlozenia": "2026-12-24", "termin.do": "2030-01-01"}), against=example(NOTICE)
    )
    assert not [str(one) for one in found if one.message.endswith("..")]
