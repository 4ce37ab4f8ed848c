"""Write `wkus_docs/questions/przepisy.json`: which provisions stand behind each field, as the cases of the tests find them.

A rule that complains at a field rests on provisions; the cases of `tests/cases` make every rule complain. A question
about the field shows them. Run it after a change of rules or cases: `python tools/build_provisions.py`.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT)]

from case_files import CASES, cases_of, change  # noqa: E402 – of the tests
from changes import changed  # noqa: E402

import wkus_docs as wd  # noqa: E402
from wkus_docs.field import groups_of  # noqa: E402
from wkus_docs.reading import read_yaml  # noqa: E402

TARGET = ROOT / "wkus_docs" / "questions" / "przepisy.json"
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
    return {path: "; ".join(list(named)[:_MOST]) for path, named in sorted(found.items())}


def _path(loc: tuple[str | int, ...]) -> str:
    return ".".join("*" if isinstance(step, int) else step for step in loc)


def text() -> str:
    """Return the content of the file."""
    return json.dumps(provisions(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
