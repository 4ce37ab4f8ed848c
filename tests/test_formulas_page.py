"""What is reckoned by hand is what the program finds."""

import re

import pytest
from formulas_page import FORMULAS


@pytest.mark.parametrize("formula", FORMULAS, ids=lambda formula: f"{formula.group}: {formula.meaning}")
def test_by_hand_and_by_program(formula):
    last = re.split(r"= ", formula.by_hand)[-1]
    assert last == formula.figure
