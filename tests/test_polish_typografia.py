"""No-break spaces."""

import pytest

from wkus_docs.polish.typografia import twarde_spacje

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
