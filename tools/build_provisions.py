"""Write `wkus_docs/questions/przepisy.json`: which provisions stand behind each field, as the cases of the tests find them.

A rule that complains at a field rests on provisions; the cases of `tests/cases` make every rule complain, and the places
that a rule names in its own words are read from its source. A question about the field shows them. Run it after a change of rules or cases: `python tools/build_provisions.py`.
"""

import ast
import inspect
import json
import sys
import textwrap
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT)]

from case_files import CASES, cases_of, change  # noqa: E402 – of the tests
from changes import changed  # noqa: E402

import wkus_docs as wd  # noqa: E402
from wkus_docs.document import Part  # noqa: E402
from wkus_docs.field import field_at, fields_of, groups_of  # noqa: E402
from wkus_docs.law.act import Provision  # noqa: E402
from wkus_docs.reading import read_yaml  # noqa: E402

TARGET = ROOT / "wkus_docs" / "questions" / "przepisy.json"
_FINDINGS = frozenset({"error", "warning", "found"})
"""What makes a finding of its place and words."""
_MOST = 3
"""Provisions shown with a question; what rests on more is a matter of the whole document."""


def provisions() -> dict[str, dict[str, str]]:
    """Return, by type and path („oferty.*.numer”), the provisions of the rules that complain there."""
    return {slug: found for slug in wd.catalog if (found := _of_type(slug))}


def _of_type(slug: str) -> dict[str, str]:
    kind = wd.catalog[slug]
    resting = {
        rule.name: rule.provisions
        for part in groups_of(kind.model)
        for rule in part.rules()
        if rule.provisions
    }
    found: dict[str, dict[str, None]] = defaultdict(dict)
    example = read_yaml(kind.example_path)
    for case in cases_of(CASES / f"{slug}.yaml"):
        if case.get("regula") not in resting or "cisza" in case:
            continue
        for problem in wd.problems(changed(example, change(case))):
            if problem.rule == case["regula"] and problem.path:
                found[_path(problem.path)].update(dict.fromkeys(map(str, resting[problem.rule])))
    for path, named in _named_in_rules(kind.model):
        found[path].update(dict.fromkeys(map(str, named)))
    return {path: "; ".join(list(named)[:_MOST]) for path, named in sorted(found.items())}


def _named_in_rules(
    model: type[Part], way: tuple[str, ...] = (), seen: tuple[type[Part], ...] = ()
) -> Iterator[tuple[str, tuple[Provision, ...]]]:
    """Yield the places at which the rules of a group, and of the groups in it, say that they complain."""
    for one in model.rules():
        for place in _places(one.check) if one.provisions else ():
            loc = tuple(0 if step == "*" else step for step in place)
            if (
                place
                and "*.*" not in ".".join(place)
                and field_at(model, loc) is not None
                and all(_is_named(model, loc))
            ):
                yield ".".join((*way, *place)), one.provisions
    for name, field in fields_of(model).items():
        if field.group is not None and field.group not in seen:
            deeper = (*way, name, "*") if field.is_list else (*way, name)
            yield from _named_in_rules(field.group, deeper, (*seen, model))


def _is_named(model: type[Part], loc: tuple[str | int, ...]) -> Iterator[bool]:
    """Tell of each name on a way whether a field is called so."""
    for depth, step in enumerate(loc, 1):
        if isinstance(step, str):
            found = field_at(model, loc[:depth])
            yield found is not None and found.name == step


@cache
def _places(check: Callable[..., object]) -> tuple[tuple[str, ...], ...]:
    """Return the places that a rule gives to its findings as constants; an index that it reckons is any."""
    source = ast.parse(textwrap.dedent(inspect.getsource(check)))
    given = [
        node.args[0]
        for node in ast.walk(source)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in _FINDINGS
        and node.args
    ]
    return tuple(place for one in given if (place := _place(one)))


def _place(node: ast.expr) -> tuple[str, ...]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return tuple(node.value.split("."))
    if not isinstance(node, ast.Tuple):
        return ()
    steps = [one.value if isinstance(one, ast.Constant) else "*" for one in node.elts]
    return tuple("*" if isinstance(step, int) else str(step) for step in steps)


def _path(loc: tuple[str | int, ...]) -> str:
    return ".".join("*" if isinstance(step, int) else step for step in loc)


def text() -> str:
    """Return the content of the file."""
    return json.dumps(provisions(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
