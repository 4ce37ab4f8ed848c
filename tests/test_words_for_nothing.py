"""What „brak”, „j.w.”, „?” and their kin mean in a field of every sort."""

import re

import pytest
from changes import changed

import wkus_docs as wd
from wkus_docs.field import Kind
from wkus_docs.filled import filled
from wkus_docs.reading import Source, read_yaml
from wkus_docs.reading.source import Place
from wkus_docs.reading.xlsx_tree import Tree
from wkus_docs.words_for_nothing import Means, Said, nothing_in, said_by

SAID = {
    Said.NONE: ["brak", "Brak", "BRAK.", "brak danych", "nie ma", "nie dotyczy", "Nie dotyczy.", "n/d", "n.d.", "nd", "N/A", "(brak)", "-brak-"[1:-1],
                "żadne", "nie posiadamy", "bez uwag", "null"],
    Said.UNKNOWN: ["?", "??", "nie wiem", "do uzupełnienia", "[do uzupełnienia]", "…", "...", "........", "____", "………… r.?"[:4], "do ustalenia", "TBD", "(uzupełnić)", "b.d."],
    Said.SAME: ["j.w.", "jw", "jak wyżej", "Jak wyżej.", "to samo", "-||-", "jak powyżej"],
    Said.MARK: ["-", "–", "—", "---", "x", "xxx", "/", ".", "*", "- -", "×", "\\"],
    None: ["0", "zero", "nie", "tak", "brak wkładu własnego", "Braki kadrowe", "n", "30 000", "X piętro", "X", "XX", "XXX", "w trakcie", "." * 201, "ul. Brak 5", "", "  ", "nie ma zastrzeżeń",
           "j.w. ale 5", "a-b", "Xawery", "?!"[1:], "co?", "12.01", "jawny"],
}  # fmt: skip


@pytest.mark.parametrize(("said", "text"), [(said, text) for said, texts in SAID.items() for text in texts])
def test_words_are_told_from_values(said, text):
    assert said_by(text) is said


@pytest.mark.parametrize(
    "case",
    [
        ("brak", Kind.TEXT, True, False, Means.VALUE, ""),
        ("nie dotyczy", Kind.LONG_TEXT, True, False, Means.VALUE, ""),
        ("brak", Kind.TEXT, False, False, Means.SKIP, ""),
        ("-", Kind.TEXT, False, False, Means.SKIP, ""),
        ("-", Kind.TEXT, True, False, Means.ASK, ""),
        ("brak", Kind.TEXT, True, True, Means.NO_ITEMS, ""),
        ("–", Kind.GROUP, False, True, Means.NO_ITEMS, ""),
        ("brak", Kind.SUM, True, False, Means.ASK, "0"),
        ("-", Kind.COUNT, True, False, Means.ASK, "0"),
        ("brak", Kind.POSITIVE_COUNT, True, False, Means.ASK, ""),
        ("brak", Kind.SUM, False, False, Means.SKIP, ""),
        ("brak", Kind.YES_NO, True, False, Means.ASK, "nie"),
        ("-", Kind.YES_NO, True, False, Means.ASK, ""),
        ("brak", Kind.KRS, True, False, Means.ASK, ""),
        ("nie dotyczy", Kind.KRS, False, False, Means.SKIP, ""),
        ("?", Kind.DATE, True, False, Means.GAP, ""),
        ("do uzupełnienia", Kind.TEXT, False, False, Means.GAP, ""),
        ("…", Kind.TEXT, True, True, Means.GAP, ""),
        ("j.w.", Kind.TEXT, True, False, Means.ASK, ""),
        ("jak wyżej", Kind.SUM, False, True, Means.ASK, ""),
    ],
)  # fmt: skip
def test_the_field_decides_what_a_word_means(case):
    text, kind, required, many, means, suggestion = case
    found = nothing_in(text, kind, required=required, many=many)
    assert (found.means, found.suggestion) == (means, suggestion)
    assert bool(found.fault) is bool(found.cure) is (means in {Means.ASK, Means.GAP})


NOTICE = wd.catalog["ogloszenie_konkursu_wieloletniego"].example_path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("field", "word", "cure"),
    [
        ("nip", "brak", "usuń to pole albo zostaw je puste"),
        ("nip", "j.w.", "Wpisz wartość jeszcze raz."),
        ("email", "?", "zostaw pole puste"),
        ("kod_pocztowy", "brak", "Wpisz ją. Jeśli jeszcze jej nie znasz, zostaw pole puste."),
        ("termin_skladania_ofert", "do uzupełnienia", "zostaw pole puste"),
    ],
)
def test_a_file_is_told_what_to_do_instead(field, word, cure):
    changed = re.sub(rf"(\b{field}): .*", rf'\1: "{word}"', NOTICE, count=1)
    assert changed != NOTICE
    (found,) = [one for one in wd.problems(changed) if one.path and one.path[-1] == field]
    assert cure in found.hint


def test_a_sum_of_nothing_is_proposed_as_nought():
    plan = wd.catalog["plan_finansowy_kontraktu"].example_path.read_text(encoding="utf-8")
    changed = re.sub(r"(\bkwota_dotacji): .*", r"\1: brak", plan, count=1)
    (found,) = [one for one in wd.problems(changed) if one.path[-1:] == ("kwota_dotacji",)]
    assert (found.suggestion, "Jeśli nic, wpisz 0." in found.hint) == ("0", True)


@pytest.mark.parametrize("word", ["do uzupełnienia", "?", "…", "j.w.", "........"])
def test_a_text_that_waits_for_a_value_is_told_before_it_is_printed(word):
    changed = re.sub(r"(\n\s+nazwa): .*", rf'\1: "{word}"', NOTICE, count=1)
    (found,) = [one for one in wd.problems(changed) if one.rule == "Document.texts_say_something"]
    assert (found.severity, found.path[-1]) == (wd.Severity.WARNING, "nazwa")
    assert f"„{word}”" in found.message


def test_dots_that_a_draft_is_asked_for_are_no_fault():
    changed = re.sub(r"(\n\s+nazwa): .*", r'\1: "…"', NOTICE, count=1)
    head = "stan: projekt\ndata_przygotowania: 30 listopada 2026\n"
    drafted = changed.replace("\n", f"\n{head}", 1)
    assert not [one for one in wd.problems(drafted) if one.rule == "Document.texts_say_something"]


@pytest.mark.parametrize(
    ("typed", "read"), [("brak", []), ("Nie dotyczy", []), ("brak kosztów\ninne", ["brak kosztów", "inne"])]
)
def test_a_cell_of_a_list_may_say_that_there_is_nothing(typed, read):
    tree = Tree(frozenset())
    tree.put(("zalaczniki",), typed, Place(1, 1), many=True)
    source = Source("a.xlsx", "", {})
    tree.settle(source)
    assert filled(source.data, wd.catalog["protokol_konsultacji"].model) == {"zalaczniki": read}


def test_a_choice_is_no_word_for_nothing():
    """„do_ustalenia” is said of an amount that somebody will fix, and printed in words of its own."""
    change = {"pula": [{"rok": "2027", "rodzaj": "do_ustalenia", "ustala": "Burmistrz Łap"}]}
    told = wd.problems(changed(read_yaml(wd.catalog["zarzadzenie_wyniki_konkursu"].example_path), change))
    assert not [one for one in told if "Zamiast wartości" in one.message]
