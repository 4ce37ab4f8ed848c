"""Official forms are law: „section of the form → field of the schema → seen in the rendered text”.

One file of `tests/forms` a form. Its rows stand in the order of the form; the label (`wzor`) is typed there
once more, letter for letter, and not taken from the program.
"""

import re
from pathlib import Path

import pytest
from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs.document import Part
from wkus_docs.field import fields_of

FORMS = sorted(Path(__file__).parent.joinpath("forms").glob("*.yaml"))


@pytest.fixture(params=FORMS, ids=lambda path: path.stem)
def path(request):
    return request.param


@pytest.fixture
def form(path):
    return texts_in(path)


@pytest.fixture
def kind(path):
    return wd.catalog[path.stem]


@pytest.fixture
def filled(kind):
    return wd.read(kind.example_path)


@pytest.fixture
def printed(filled):
    return _plain(wd.text(wd.render(filled)))


def _plain(text: str) -> str:
    """Words alone: no styles, marks of breaks, struck-through signs, doubled spaces."""
    bare = re.sub(r"^\[\w+\] ?", "", text.replace("\u00a0", " "), flags=re.MULTILINE)
    return re.sub(r"\s+", " ", bare.replace("⏎", " ").replace("~~", ""))


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def test_the_three_forms_have_their_tables():
    three = {"oferta_wieloletnia", "umowa_wieloletnia", "sprawozdanie_z_realizacji"}
    assert three <= {path.stem for path in FORMS}


def test_sections_stand_in_order_and_hold_what_was_filled_in(form, printed):
    places, at = [], 0
    for row in form["czesci"]:
        place = printed.find(_plain(row["wzor"]), at)
        assert place >= 0, f"„{row['wzor']}” is not printed, or not in its place"
        places.append(place)
        at = place + 1
    ends = [*places[1:], len(printed)]
    for row, start, end in zip(form["czesci"], places, ends, strict=True):
        for seen in _listed(row["widac"]):
            assert _plain(seen) in printed[start:end], f"„{seen}” is not in „{row['wzor']}”"


def test_every_section_has_its_fields(form, kind):
    for row in form["czesci"]:
        assert row["pola"] or row.get("stale") == "tak", f"„{row['wzor']}” has no field"
        for way in row["pola"]:
            _walk(kind.model, way)


def test_every_field_has_its_section(form, kind):
    shown = {way.partition(".")[0] for row in form["czesci"] for way in row["pola"]}
    unprinted = set(form["tylko_do_sprawdzenia"])
    assert shown | unprinted == set(kind.model.model_fields)
    assert not shown & unprinted


def test_every_label_of_the_form_is_printed(form, filled, printed):
    labels = getattr(filled, form["napisy"]).values()
    assert [label for label in labels if _plain(label) not in printed] == []


def _walk(model: type[Part], way: str) -> None:
    """Go along a way of fields; fail at the first that is not there."""
    name, _, rest = way.partition(".")
    assert name in fields_of(model), f"{model.__name__} has no field „{name}”"
    if rest:
        group = fields_of(model)[name].group
        assert group, f"{model.__name__}.{name} is no group"
        _walk(group, rest)
