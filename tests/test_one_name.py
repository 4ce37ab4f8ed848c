"""A document names one unit, one council and one executive: the names that were given, and no others."""

from dataclasses import astuple

import pytest
from case_files import FACES, change_of
from changes import changed

import wkus_docs as wd
from wkus_docs.parts.strony.dane_jednostki import PrintedOfTheUnit
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.polish import organy
from wkus_docs.reading import read_yaml
from wkus_docs.rendering.checking import CheckedPart, asked_for
from wkus_docs.rendering.environment import OURS
from wkus_docs.rendering.parsed_template import parse_template

PLACES = {
    "gmina miejsko-wiejska": ("Zdroje", "Zdrojów", "w Zdrojach"),
    "powiat": ("zdrojecki", "zdrojeckiego", "w Zdrojach"),
    "województwo": ("zdrojeckie", "zdrojeckiego", "w Zdrojach"),
}
NAMES = {
    "jednostka": ("Gmina i Miasto Krynki", "Gminy i Miasta Krynki"),
    "rada": ("Rada Krynek", "Rady Krynek"),
    "organ": ("Prezydent Krynek", "Prezydenta Krynek"),
    "urzad": ("Ratusz Krynek", "Ratusza Krynek"),
    "przewodniczacy": ("Przewodnicząca Rady Krynek", "Przewodniczącej Rady Krynek"),
    "skarbnik": ("Skarbnik Krynek", "Skarbnika Krynek"),
}
BOARD = NAMES | {
    "organ": ("Zarząd Krynek", "Zarządu Krynek"),
    "kierownik": ("Starosta Krynek", "Starosty Krynek"),
}


def own_named(kind):
    """What a data file changes to give a unit of a kind its own names."""
    nominative, genitive, locative = PLACES[kind]
    names = NAMES if kind.startswith("gmina") else BOARD
    return {
        "jednostka.rodzaj": kind,
        "jednostka.nazwa.mianownik": nominative,
        "jednostka.nazwa.dopelniacz": genitive,
        "jednostka.nazwa.miejscownik": locative,
        "jednostka.nazwy": {
            which: dict(zip(("mianownik", "dopelniacz"), forms, strict=True))
            for which, forms in names.items()
        },
    }


def by_rule(kind):
    """Every form of every name that the rule of the kind would give."""
    key, place = (
        Jednostka.model_validate({"rodzaj": kind, "nazwa": named(kind)}).rodzaj.value,
        organy.Nazwa(*PLACES[kind]),
    )
    made = [
        name
        for by_seat in (False, True)
        for name in (
            organy.rada(key, place, od_siedziby=by_seat),
            organy.organ_wykonawczy(key, place, od_siedziby=by_seat),
        )
    ]
    made += [organy.kierownik(key, place), organy.jednostka(key, place), organy.urzad(key, place)]
    return {form.casefold() for name in made for form in astuple(name)}


def named(kind):
    """The place of a kind, as a data file gives it."""
    return dict(zip(("mianownik", "dopelniacz", "miejscownik"), PLACES[kind], strict=True))


def text_of(slug, change):
    """The document of an example with a change, or its draft where the change makes it unlawful."""
    checked = wd.check(changed(read_yaml(wd.catalog[slug].example_path), change))
    made = wd.render(checked.document) if checked.document else wd.render_draft(checked)
    return wd.text(made).replace("\u00a0", " ").casefold()


@pytest.mark.usefixtures("quick_charts")
@pytest.mark.parametrize("kind", PLACES)
def test_an_example_has_no_second_name(slug, kind):
    text = text_of(slug, own_named(kind))
    assert [form for form in by_rule(kind) if form in text] == []


@pytest.mark.usefixtures("quick_charts")
@pytest.mark.parametrize("path", FACES, ids=lambda path: path.stem)
def test_a_variant_has_no_second_name(path):
    change = change_of(path)
    kind = "powiat" if change.get("jednostka.rodzaj") == "powiat" else "gmina miejsko-wiejska"
    text = text_of(path.stem.partition(".")[0], change | own_named(kind))
    assert [form for form in by_rule(kind) if form in text] == []


def test_a_document_asks_for_no_more_of_the_unit_than_its_template_prints(slug):
    model = wd.catalog[slug].model
    found = parse_template(
        wd.catalog[slug].template_path.read_bytes(), OURS.make(), shared_grid=OURS.shared_grid
    )
    trees = [CheckedPart(one.tree, one.part.place) for one in found.tagged if one.tree is not None]
    printed = {name for cls, name in asked_for(trees, model) if cls is Jednostka} | BY_PROPERTIES
    rules = [
        rule for base in model.__mro__ for rule in vars(base).values() if isinstance(rule, PrintedOfTheUnit)
    ]
    assert {name for rule in rules for name in rule.names} <= printed


BY_PROPERTIES = {"kierownik", "wojewodztwo"}
"""Fields that templates print through „podpis_osoba”, „dziennik_wojewodzki” and those who sign."""
