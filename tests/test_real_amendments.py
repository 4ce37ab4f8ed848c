"""Amendments of real acts, made again by the engine: the same units, the formulas of legislative technique, the new text.

A file of ``tests/zmiany`` tells what a published act amended and in what order, ``przed`` and ``po`` the amended
provisions in words of our own: of a real act only its numbers, its structure and what was done with which unit are kept.
Where our provision differs, ``rozni`` says how and why.
"""

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml
from test_amending import said

from wkus_docs.amending.applied import applied
from wkus_docs.amending.changes import changes_between
from wkus_docs.amending.data import of_an_act
from wkus_docs.amending.reading import read
from wkus_docs.parts.strony.zmiana_przepisu import ZmianaPrzepisu
from wkus_docs.parts.strony.zmiany_aktu import punkty

FILES = sorted((Path(__file__).parent / "zmiany").glob("*.yaml"))
LOCAL = 5
"""Resolutions of councils that are the least that shows anything."""
COUNCIL = re.compile(r"Rady (Gminy|Miasta|Miejskiej)")


def told(path):
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def before_and_after(act):
    return tuple(read("\n".join(act[name])) for name in ("przed", "po"))


def made(act):
    """What the amending act of the engine says, as data."""
    return of_an_act(changes_between(*before_and_after(act)).changes)


def done(changes):
    """Kinds and units; a change of words in many places is one in each."""
    return Counter(
        (one["czynnosc"], unit)
        for one in changes
        for unit in (one.get("jednostka") or one["czesc"], *one.get("takze", ()))
    )


def expected(act):
    """What the real act orders, but for what ``rozni`` says is otherwise."""
    other = {unit for one in act["rozni"] for unit in one.get("w_akcie", ())}
    kept = [one for one in act["oczekiwane"] if one.get("jednostka") not in other]
    return done([*kept, *(change for one in act["rozni"] for change in one.get("u_nas", ()))])


def formulas(act):
    """The formulas point by point, those of a letter after the words of its point."""
    for point in punkty([ZmianaPrzepisu.model_validate(one) for one in made(act)]):
        head = point.wstep.replace("\N{NO-BREAK SPACE}", " ")
        if not point.litery:
            yield head
        for letter in point.litery:
            yield f"{head}: {letter.wstep}".replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_same_units_are_amended(path):
    act = told(path)
    assert done(made(act)) == expected(act)
    orders = {one.get("jednostka") for one in act["oczekiwane"]}
    assert orders >= {unit for one in act["rozni"] for unit in one.get("w_akcie", ())}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_formulas_are_those_of_legislative_technique(path):
    act = told(path)
    assert list(formulas(act)) == act["przepisy"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_changes_make_the_new_text(path):
    old, new = before_and_after(told(path))
    found = changes_between(old, new)
    assert not found.remarks
    assert list(said(applied(old, found.changes))) == list(said(new))


def test_the_acts_are_real_and_enough():
    acts = [told(path) for path in FILES]
    assert sum(COUNCIL.search(act["akt"]) is not None for act in acts) >= LOCAL
    assert all(act["zrodlo"].startswith("http") and act["zmienia"] for act in acts)
    assert all(one["dlaczego"] for act in acts for one in act["rozni"])
