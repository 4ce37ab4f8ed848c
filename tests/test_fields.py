"""The one view of fields: it says of every field what the model, the schema and the example say of it."""

import importlib
import json
import pkgutil
import re
import subprocess
import sys
from dataclasses import FrozenInstanceError
from enum import Enum
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import Field as Declared

import wkus_docs as wd
from wkus_docs import scalars
from wkus_docs.document import Part
from wkus_docs.errors import UnknownDocumentError
from wkus_docs.field import Choice, Field, Kind, all_in, field_at, fields_of, group_at, groups_of, in_words
from wkus_docs.field.annotation import Annotation
from wkus_docs.heading import HEADING
from wkus_docs.reading import read_yaml
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

PACKAGE = Path(wd.__file__).parent
READERS = {
    "document.py",
    "field/annotation.py",
    "field/field.py",
    "field/values.py",
    "rendering/checking/kinds.py",
}
"""Modules that may look at what a model is made of; the last reads what properties and methods give."""


class Forma(Wybor):
    """Form."""

    A = "a", "pierwsza forma"
    B = "b"


class Wiersz(Part):
    """Wiersz
    Jeden z wielu."""

    kwota: Kwota
    """Kwota [zł]
    Ile
    razem."""
    dni_na_odpowiedz: LiczbaDodatnia | None = None
    """Ile dni roboczych na odpowiedź"""
    dni_przerwy: LiczbaDodatnia = 7
    """Dni przerwy"""
    waga: LiczbaDodatnia | None = None
    """Waga [punkty]"""


class Cale(Part):
    """Całe"""

    wiersze: Annotated[tuple[Wiersz, ...], "nie drukuje się"] = Declared(min_length=2, max_length=9)
    """Wiersze"""
    jeden: Wiersz | None = None
    """Jeden"""
    uwagi: Annotated[tuple[Opis, ...], Declared(min_length=3)] | None = None
    """Uwagi"""
    formy: tuple[Forma, ...] = ()
    """Formy"""
    forma: Forma | None = None
    """Forma"""
    zgoda: TakNie = False
    """Zgoda"""
    krotko: Annotated[Tekst, Declared(max_length=10)] | None = None
    """Krótko"""


WHOLE = fields_of(Cale)


def test_a_group_a_list_of_groups_a_list_of_values_and_a_value_are_told_apart():
    told = {name: (field.group, field.is_list, field.kind) for name, field in WHOLE.items()}
    assert told == {
        "wiersze": (Wiersz, True, Kind.GROUP),
        "jeden": (Wiersz, False, Kind.GROUP),
        "uwagi": (None, True, Kind.LONG_TEXT),
        "formy": (None, True, Kind.CHOICE),
        "forma": (None, False, Kind.CHOICE),
        "zgoda": (None, False, Kind.YES_NO),
        "krotko": (None, False, Kind.TEXT),
    }


def test_a_field_knows_its_path_and_the_groups_around_it():
    walked = [field for name in ("wiersze", "jeden", "uwagi") for field in WHOLE[name].walk()]
    assert [field.path for field in walked] == [
        "wiersze[]", "wiersze[].kwota", "wiersze[].dni_na_odpowiedz", "wiersze[].dni_przerwy", "wiersze[].waga",
        "jeden", "jeden.kwota", "jeden.dni_na_odpowiedz", "jeden.dni_przerwy", "jeden.waga",
        "uwagi[]",
    ]  # fmt: skip
    assert {field.owner for field in walked} == {Cale, Wiersz}
    assert {field.path: field.within and field.within.path for field in walked[-3:]} == {
        "jeden.dni_przerwy": "jeden", "jeden.waga": "jeden", "uwagi[]": None,
    }  # fmt: skip


def test_lengths_of_a_list_are_its_own_wherever_they_are_declared():
    assert (WHOLE["wiersze"].fewest, WHOLE["wiersze"].most) == (2, 9)
    assert (WHOLE["uwagi"].fewest, WHOLE["uwagi"].most, WHOLE["uwagi"].longest) == (3, None, 20_000)
    assert (WHOLE["krotko"].fewest, WHOLE["krotko"].most, WHOLE["krotko"].longest) == (0, None, 10)
    assert (WHOLE["forma"].fewest, WHOLE["forma"].most, WHOLE["forma"].longest) == (0, None, None)


def test_labels_units_choices_defaults_and_notes():
    row = fields_of(Wiersz)
    assert (row["kwota"].label, row["kwota"].plain_label) == ("Kwota [zł]", "Kwota")
    assert row["kwota"].explanation == "Ile razem."
    assert {name: field.unit for name, field in row.items()} == {
        "kwota": "zł", "dni_na_odpowiedz": "dni roboczych", "dni_przerwy": "dni", "waga": "punkty",
    }  # fmt: skip
    assert (
        WHOLE["forma"].choices == WHOLE["formy"].choices == (Choice("a", "pierwsza forma"), Choice("b", "b"))
    )
    assert WHOLE["zgoda"].choices == (Choice("tak", "tak"), Choice("nie", "nie"))
    assert WHOLE["krotko"].choices == WHOLE["wiersze"].choices == ()
    assert [row[name].default for name in row] == [None, None, 7, None]
    assert WHOLE["wiersze"].notes == ("nie drukuje się",)
    assert WHOLE["uwagi"].notes == row["kwota"].notes == ()
    assert (row["kwota"].example, WHOLE["forma"].example) == ("1234,50", "")


def test_a_field_of_two_types_is_refused():
    with pytest.raises(ValueError, match="too many values"):
        Annotation.read(Kwota | Tekst | None)


def test_a_field_is_a_frozen_record_made_once():
    assert fields_of(Cale) is WHOLE
    with pytest.raises(FrozenInstanceError):
        WHOLE["forma"].name = "inna"
    with pytest.raises(TypeError):
        WHOLE["inna"] = WHOLE["forma"]


def test_places_that_are_not_there_have_no_field():
    assert group_at(Cale, ()) is Cale
    assert group_at(Cale, ("wiersze", 3)) is Wiersz
    assert (
        group_at(Cale, ("forma",)) is group_at(Cale, ("nikt",)) is group_at(Cale, ("nikt", "kwota")) is None
    )
    assert (
        field_at(Cale, ()) is field_at(Cale, ("nikt", "kwota")) is field_at(Cale, ("forma", "kwota")) is None
    )
    assert field_at(Cale, ("wiersze", 3, "kwota")) is fields_of(Wiersz)["kwota"]
    assert in_words(Cale, ("wiersze", 3, "kto", "kwota")) == "Wiersze › pozycja 4 › kto › kwota"


def test_an_unknown_document_has_no_fields():
    with pytest.raises(UnknownDocumentError, match="Nie mam dokumentu „umowa”"):
        wd.fields("umowa")


def test_fields_are_those_of_the_model(slug):
    """Nothing of what pydantic and the strings under the fields say is lost or invented."""
    for group in groups_of(wd.catalog[slug].model):
        assert list(fields_of(group)) == list(group.model_fields)
        for name, declared in group.model_fields.items():
            field = fields_of(group)[name]
            assert (field.owner, field.name, field.path.removesuffix("[]")) == (group, name, name)
            first, *rest = declared.description.splitlines()
            assert (field.label, field.explanation) == (first.strip(), " ".join(" ".join(rest).split()))
            assert field.required is declared.is_required()
            assert field.is_list is ("tuple[" in str(declared.annotation))
            if not field.required:
                assert field.default == declared.get_default(call_default_factory=True)


def test_fields_are_those_of_the_schema(slug):
    """Every field of the published schema is in the view, with its label, its need and its choices; the schema asks for no fact."""
    made = json.loads(wd.catalog[slug].schema_path.read_text(encoding="utf-8"))
    told = [field for top in wd.fields(slug) for field in top.walk()]
    assert [_of_view(field) for field in told] == list(_of_schema(made, made["$defs"], ""))


def _of_view(field):
    labels = [choice.label for choice in field.choices] if field.kind is Kind.CHOICE else []
    return field.path, field.label.rstrip("."), _asked_by_schema(field), labels, bool(field.group)


def _asked_by_schema(field):
    """What a standing file may give, a data file need not: the fact, and the parts of one that comes field by field."""
    around = field.within.fact if field.within and not field.within.is_list else None
    return field.required and field.fact is None and (around is None or around.usual)


def _of_schema(group, parts, above):
    for name, made in group["properties"].items():
        if "const" in made or (not above and name in HEADING):
            continue
        shape = _one(made, parts)
        is_list = shape.get("type") == "array"
        item = _one(shape["items"], parts) if is_list else shape
        path = f"{above}{name}{'[]' if is_list else ''}"
        is_group = "properties" in item
        yield path, made["title"], name in group.get("required", ()), item.get("x-etykiety", []), is_group
        if is_group:
            yield from _of_schema(item, parts, f"{path}.")


def _one(made, parts):
    """What stands in a place, when it is not left empty; a closed list has alternatives of its own."""
    if "$ref" in made:
        return parts[made["$ref"].rpartition("/")[2]]
    filled = [one for one in made.get("anyOf", ()) if one != {"type": "null"}]
    return made if not filled or "x-etykiety" in made else _one(filled[0], parts)


def test_every_path_of_the_example_resolves(slug):
    """A place of the data file has the field that one comes to from the document down."""
    walked = {field.path: field for top in wd.fields(slug) for field in top.walk()}
    model = wd.catalog[slug].model
    for loc in read_yaml(wd.catalog[slug].example_path).keys:
        if loc != ("dokument",):
            field = field_at(model, loc)
            path = ".".join(step for step in loc if isinstance(step, str))
            met = next(one for way, one in walked.items() if way.replace("[]", "") == path)
            assert (met.owner, met.name, met.kind) == (field.owner, field.name, field.kind)
            assert in_words(model, loc).endswith(field.label)
            assert len(in_words(model, loc).split(" › ")) >= len(loc)


def test_every_value_of_the_example_is_read_by_its_field_alone(slug):
    """What a form or a page types into one field gives the value that the whole file gives."""
    source = read_yaml(wd.catalog[slug].example_path)
    document = wd.read(source)
    read = 0
    for loc, value in all_in(document):
        field = field_at(type(document), loc)
        written = _written(source.data, loc)
        if field is not None and not field.group and written is not None and isinstance(loc[-1], str):
            assert field.read(written) == value, loc
            read += 1
    assert read


def _written(data, loc):
    for step in loc:
        try:
            data = data[step]
        except (KeyError, IndexError):
            return None
    return data


def test_every_scalar_has_a_kind_of_its_own():
    aliases = {
        name: [mark for mark in value.__metadata__ if isinstance(mark, Kind)]
        for found in pkgutil.iter_modules(scalars.__path__)
        for name, value in vars(importlib.import_module(f"wkus_docs.scalars.{found.name}")).items()
        if hasattr(value, "__metadata__")
    }
    kinds = [kind for found in aliases.values() for kind in found]
    assert {len(found) for found in aliases.values()} == {1}
    assert len(kinds) == len(set(kinds)) > 15
    assert set(Kind) - set(kinds) == {Kind.GROUP, Kind.CHOICE, Kind.GRADE, Kind.MARK}


def test_no_field_of_the_catalog_is_of_an_unknown_kind(slug):
    """A kind is declared by the scalar; only groups and closed lists have theirs from their class."""
    for group in groups_of(wd.catalog[slug].model):
        for name, declared in group.model_fields.items():
            field = fields_of(group)[name]
            marks = set(re.findall(r"<Kind\.([A-Z_]+):", f"{declared.annotation!r} {declared.metadata!r}"))
            of_class = field.kind in {Kind.GROUP, Kind.CHOICE}
            assert marks == (set() if of_class else {field.kind.name}), f"{group.__name__}.{name}"


def test_units_are_those_of_the_kind_and_of_the_label(slug):
    for top in wd.fields(slug):
        for field in top.walk():
            said = re.search(r"\[(.+)\]$", field.label)
            assert field.unit in ("", "zł", "%", "dni", "dni roboczych")
            assert said is None or said[1] == field.unit
            assert (field.unit == "zł") == (field.kind is Kind.SUM)
            assert (field.unit == "%") == (field.kind in {Kind.SHARE, Kind.CHANGE})


def test_choices_are_the_members_of_their_list(slug):
    document = wd.read(wd.catalog[slug].example_path)
    for loc, value in all_in(document):
        if isinstance(value, Enum):
            choices = field_at(type(document), loc).choices
            assert str(value.value) in {choice.value for choice in choices}
            assert len(choices) == len(type(value))


def test_one_view_reads_the_models():
    """Whoever needs to know what a field is, or only what fields there are, asks the view."""
    walking = re.compile(r"\bmodel_fields\b|get_origin|get_args")
    found = {
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if walking.search(path.read_text(encoding="utf-8"))
    }
    assert found == READERS


def test_a_name_costs_nothing_and_one_document_does_not_wait_for_another():
    code = (
        "import sys, wkus_docs as wd; wd.fields; assert 'pydantic' not in sys.modules;"
        "assert isinstance(wd.fields('standard_uslugi')[0], wd.Field);"
        "print(*(name for name in sys.modules if name.startswith('wkus_docs.documents.')))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {name.split(".")[2] for name in run.stdout.split()} == {"standard_uslugi"}


def test_the_field_of_the_public_name_is_the_field_of_the_view():
    assert wd.Field is Field
