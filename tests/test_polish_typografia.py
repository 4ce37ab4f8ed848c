"""No-break spaces."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.polish.typografia import bez_kropki, jedna_kropka, twarde_spacje

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    "text",
    ["i~w~domu", "§~3 ust.~2 pkt~1 lit.~a", "3~marca 2026~r.", "dnia 30~listopada", "praca", "100~zł"],
)
def test_spaces_that_hold_a_line_together_are_hard(text):
    assert twarde_spacje(text.replace("~", " ")).replace(NBSP, "~") == text


def test_second_pass_changes_nothing():
    once = twarde_spacje("w art. 13 ust. 1 z dnia 3 marca 2026 r.")
    assert twarde_spacje(once) == once


@pytest.mark.parametrize("text", ["Dz.~U.~z~2025~r.", "20~000~zł"])
def test_journal_and_thousands_are_hard(text):
    assert twarde_spacje(text.replace("~", " ")).replace(NBSP, "~") == text


_AFTER = re.compile(
    r"(?<!\w)((?:[aiouwzAIOUWZ]|§|art\.|ust\.|pkt|lit\.|nr|Nr|poz\.|str\.|zał\.|ul\.|pl\.|al\.|tel\.) )(?=\S)"
)
_MONTHS = "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia"
_RULES = (
    (r"\bDz\.[ \u00a0]U\.[ \u00a0]", "Dz.\u00a0U.\u00a0"),
    (r"(?<=\d) (?=\d{3}(?!\d))", "\u00a0"),
    (r"(?<=\d) (?=(?:r\.|zł|tys\.|mln|%|dni\b|lat\b|lata\b|rok\b|godz\.))", "\u00a0"),
    (rf"(?<=\b\d) (?=(?:{_MONTHS})\b)|(?<=\b\d\d) (?=(?:{_MONTHS})\b)", "\u00a0"),
)


def by_rules(text):
    """The rules one by one, as they would be written down: slower, and plain to read."""
    previous = ""
    while previous != text:
        previous, text = text, _AFTER.sub(lambda m: m[1][:-1] + "\u00a0", text)
    for rule, instead in _RULES:
        text = re.sub(rule, instead, text)
    return text


pieces = st.sampled_from(
    ["i", "w", "(z", "„a", "art.", "Dz.", "U.", "§", "pkt", "nr", "xnr", "12", "1", "345", "1999", "r.", "zł", "maja",
     "maj", "%", "dni", "dnia", "dom", "a_i", "", "\n", "\u00a0", "Dz.\u00a0U.", "ust.", "U.\u00a0", "-w", "z,", "5.", "x1"]
)  # fmt: skip


@given(st.lists(pieces, max_size=9), st.sampled_from([" ", " ", "", "  "]))
def test_the_quick_way_binds_what_the_rules_bind(words, joint):
    text = " ".join(words) + joint + "".join(words[:3])
    assert twarde_spacje(text) == by_rules(text)


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Zdanie.", "Zdanie"),
        ("pozycja listy;", "pozycja listy"),
        ("pozycja listy.;", "pozycja listy"),
        ("uchwałę z dnia 29 września 2010 r.", "uchwałę z dnia 29 września 2010 r."),
        ("do końca 2026r.", "do końca 2026r."),
        ("farby, pędzle itp.", "farby, pędzle itp."),
        ("farby, pędzle itp.;", "farby, pędzle itp."),
        ("dotacja 20 tys.", "dotacja 20 tys."),
        ("spółka z o.o.", "spółka z o.o."),
        ("chór.", "chór"),  # a word that only ends as an abbreviation does
        ("kurs dla rodzin.", "kurs dla rodzin"),
    ],
)
def test_a_list_takes_the_full_stop_and_leaves_that_of_an_abbreviation(text, without):
    assert bez_kropki(text) == without


@pytest.mark.parametrize("text", ["do 2026 r..", "zeszyty itp..", "2026 r.. Dalej", "(z o.o..)"])
def test_the_dot_of_an_abbreviation_closes_the_sentence(text):
    assert jedna_kropka(text) == text.replace("..", ".")


@pytest.mark.parametrize("text", ["itp...", "od A do Z..", "1..2", "r...", "koniec roku."])
def test_other_dots_stay(text):
    assert jedna_kropka(text) == text
