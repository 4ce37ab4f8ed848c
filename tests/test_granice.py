"""The tool that flips order comparisons of rules reports what nobody notices; what is explained still exists."""

import sys
from functools import partial

import granice
import pytest
from flips import Witness, hear, unnoticed
from order_comparisons import Switchboard, watch

RULE = """
def rule(*provisions):
    return lambda check: check

def helper(days):
    return days > 90

@rule()
def lasts_long_enough(days):
    return not 21 <= days <= 60

@rule()
def is_not_late(days):
    return days >= 30 or helper(days)
"""


@pytest.fixture
def board(tmp_path):
    """A module with two rules and what one of them calls, put on a switchboard: its comparisons and its names."""
    made, names = Switchboard(), {}
    code = made.code(RULE, tmp_path / "terminy.py")
    names["_order"] = vars_of(made)
    exec(code, names)  # noqa: S102 – a module of the test
    return made, names


def vars_of(made):
    module = type(sys)("terminy")
    made.enter(module)
    return vars(module)["_order"]


def survivors(board, *days):
    made, names = board
    witnesses = [
        Witness(f"{rule}: {day}", partial(names[rule], day))
        for day in days
        for rule in ("lasts_long_enough", "is_not_late")
    ]
    heard = hear(made, witnesses)
    left = unnoticed(made, range(len(made.comparisons)), heard)
    return [f"{made.comparisons[number].within} {made.comparisons[number].sign}" for number in left]


def test_a_flip_on_whose_edge_nothing_stands_survives(board):
    assert survivors(board, 20, 22, 59, 61) == [
        "helper >", "lasts_long_enough <=", "lasts_long_enough <=", "is_not_late >=",
    ]  # fmt: skip


def test_a_value_on_the_edge_notices_the_flip(board):
    assert survivors(board, 21) == ["helper >", "lasts_long_enough <=", "is_not_late >="]
    assert survivors(board, 21, 60, 30) == ["helper >"]


def test_an_edge_behind_another_condition_is_not_reached(board):
    assert "helper >" in survivors(board, 90)


def test_comparisons_say_as_written_unless_flipped(board):
    made, names = board
    assert not names["lasts_long_enough"](21)
    with made.flip(1):
        assert names["lasts_long_enough"](21)
    assert not names["lasts_long_enough"](21)


def test_only_what_a_rule_says_itself_is_its_own(board):
    made, _ = board
    assert [one.in_rule for one in made.comparisons] == [False, True, True, True]


def test_modules_are_watched_while_they_are_imported(tmp_path, monkeypatch):
    (tmp_path / "watched_rules.py").write_text(RULE, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "meta_path", sys.meta_path[:])
    made = watch("watched_rules")
    names = vars(__import__("watched_rules"))
    monkeypatch.delitem(sys.modules, "watched_rules")
    assert survivors((made, names), 21, 60, 30) == ["helper >"]


def test_what_is_imported_cannot_be_watched_any_more():
    with pytest.raises(RuntimeError, match=r"wkus_docs\.law"):
        watch("wkus_docs.law")


def test_every_explained_comparison_is_there_and_they_are_few():
    explained, written = granice.explained(), granice.written()
    assert explained.keys() - set(written) == set()
    assert [place for place, reason in explained.items() if not reason.endswith(".")] == []
    assert len(explained) * granice.ONE_IN < len(written)


def test_a_chain_a_repetition_and_a_nested_name_have_their_places(tmp_path):
    made = Switchboard()
    made.code("class A:\n def f(self, a):\n  return 0 < a < 3 or 0 < a < 3\n", tmp_path / "a.py")
    places = granice.places(made.comparisons, tmp_path)
    assert [(place.within, place.which) for place in places] == [("A.f", n) for n in (1, 2, 3, 4)]
