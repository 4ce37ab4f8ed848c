"""Numbers and amounts in words."""

from decimal import Decimal

import pytest

from wkus_docs.polish.slownie import kwota_slownie, liczba_slownie


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("2", "dwa złote 00/100"),
        ("5", "pięć złotych 00/100"),
        ("12", "dwanaście złotych 00/100"),
        ("22", "dwadzieścia dwa złote 00/100"),
        ("101", "sto jeden złotych 00/100"),
        ("1000000.01", "jeden milion złotych 01/100"),
        ("-5.10", "minus pięć złotych 10/100"),
    ],
)
def test_amount_takes_the_noun_its_last_digits_ask_for(amount, words):
    assert kwota_slownie(Decimal(amount)) == words


def test_parts_of_a_grosz_are_refused():
    with pytest.raises(ValueError, match="dwa miejsca"):
        kwota_slownie(Decimal("1.234"))


def test_number_within_a_thousand_gets_no_jeden():
    assert liczba_slownie(21_000) == "dwadzieścia jeden tysięcy"
