"""Every value that stands in two documents of a case is a fact, or it is told why it is none."""

from fnmatch import fnmatchcase
from pathlib import Path

import pytest
import yaml
from case_folders import ANOTHER, folder_of
from stands_twice import places

import wkus_docs as wd
from wkus_docs._assets import TEMPLATES
from wkus_docs.case.case import Case

REASONS = [
    one
    for path in sorted((Path(__file__).parent / "stands_twice_reasons").glob("*.yaml"))
    for one in yaml.safe_load(path.read_text(encoding="utf-8")) or []
]
"""Places that hold no fact of a case although their values stand elsewhere too: „gdzie” (with „*”) and „dlaczego”."""
CASES = ("jakosc_dwie_umowy", "efektywnosc_powiat", "od_srodka")


@pytest.fixture(scope="module")
def unbound(tmp_path_factory):
    """Return the places that have values of two documents in a case and are bound in none."""
    examples = folder_of(
        tmp_path_factory.mktemp("przyklady") / "sprawa", [one for one in wd.catalog if one not in ANOTHER]
    )
    found, bound = {}, set()
    for folder in (examples, *(TEMPLATES / "_sprawy" / name for name in CASES)):
        for (slug, path), place in places(Case(folder)).items():
            found.setdefault(f"{slug}.{path}", place)
            if place.bound:
                bound.add(f"{slug}.{path}")
    return {name: place for name, place in found.items() if name not in bound}


def test_what_stands_twice_is_a_fact_or_is_told_why_not(unbound):
    listed = [one["gdzie"] for one in REASONS]
    assert {
        name: dict(place.elsewhere)
        for name, place in unbound.items()
        if not any(fnmatchcase(name, one) for one in listed)
    } == {}


def test_no_reason_is_given_for_nothing(unbound):
    assert [
        one["gdzie"] for one in REASONS if not any(fnmatchcase(name, one["gdzie"]) for name in unbound)
    ] == []


def test_reasons_are_words():
    assert [
        one for one in REASONS if len(one.get("dlaczego", "")) < 12 or set(one) != {"gdzie", "dlaczego"}
    ] == []
