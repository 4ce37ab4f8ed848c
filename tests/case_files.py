"""What the files of `tests/cases` and `tests/variants` say: a change of an example, and what is wanted of it."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from yaml_files import texts_in

from wkus_docs.errors import Problem

FOLDER = Path(__file__).parent
CASES = FOLDER / "cases"
PAIRS = FOLDER / "cases_of_pairs.yaml"
FACES = sorted((FOLDER / "variants").glob("*.yaml"))
"""``<slug>.<name>.yaml``: ``zmiana`` is what differs from the example, as in the case files."""


def cases_of(path: Path) -> Any:
    """Return what a file says; it is read as text, like data files."""
    return texts_in(path)


def change_of(path: Path) -> dict[str, Any]:
    """Return what a variant changes in the example."""
    return change(cases_of(path))


def change(case: dict[str, Any], of: str = "zmiana") -> dict[str, Any]:
    """Return what a case changes in the example: ways and new values; „null” deletes."""
    return {way: None if value in ("null", "") else value for way, value in case.get(of, {}).items()}


def faults_of(case: dict[str, Any], found: Iterable[Problem]) -> list[str] | None:
    """Return the problems for which a case fails, as a test shows them; None where it holds.

    A case with ``cisza: true`` is a lawful one: the rule it names says nothing about it. With ``regula: "*"``
    nothing is an error in it at all. Any other wants the problem it tells: by its rule, weight and words, where
    they are given also its hint („podpowiedz”), its way („miejsce”) and how many of them there are („ile”).
    """
    found = list(found)
    if case.get("cisza") == "true":
        return _shown(problem for problem in found if _breaks_silence(problem, case["regula"])) or None
    wanted = sum(_is_wanted(problem, case) for problem in found)
    return None if (wanted == int(case["ile"]) if "ile" in case else wanted) else _shown(found)


def _breaks_silence(problem: Problem, rule: str) -> bool:
    """Say whether a problem is of a rule that should be silent (for „*” of any); an unreadable value always is."""
    return (
        problem.rule == rule
        or (not problem.rule and "wynika większość błędów" not in problem.message)
        or (rule == "*" and problem.severity == "błąd")
    )


def _is_wanted(problem: Problem, case: dict[str, Any]) -> bool:
    return (
        case.get("regula", problem.rule) == problem.rule
        and case.get("waga", "błąd") == problem.severity
        and case["komunikat"].replace("\u00a0", " ") in problem.message.replace("\u00a0", " ")
        and case.get("podpowiedz", "") in problem.hint.replace("\u00a0", " ")
        and ("miejsce" not in case or case["miejsce"] == ".".join(map(str, problem.path)))
    )


def _shown(problems: Iterable[Problem]) -> list[str]:
    return [f"{problem} [{problem.rule}]" for problem in problems]
