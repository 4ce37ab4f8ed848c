"""A blank pattern: all fields, none of the example's values; a check says what is missing, the root alone."""

import subprocess
import sys

from yaml_files import values_in

import wkus_docs as wd
from wkus_docs.errors import Severity
from wkus_docs.field import fields_of
from wkus_docs.reading import read_text, read_yaml
from wkus_docs.workbook import WORKBOOKS

MOST = 60
"""Lines of what a check says of a blank pattern, however large the document."""


def _values(data):
    if isinstance(data, dict | list):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _values(value)
    elif data:
        yield data


def test_every_field_stands_there_and_no_value(slug):
    data = read_text(wd.sample(slug, blank=True)).data
    assert list(_values(data)) == [slug]

    def same(model, group):
        assert list(group) == list(fields_of(model))
        for name, field in fields_of(model).items():
            if field.group:
                same(field.group, group[name][0] if field.is_list else group[name])

    same(wd.catalog[slug].model, {name: value for name, value in data.items() if name != "dokument"})


def test_what_is_required_and_what_may_be_chosen_is_said(slug):
    text = wd.sample(slug, blank=True)
    for name, field in fields_of(wd.catalog[slug].model).items():
        above = text.partition(f"\n{name}:")[0].rpartition("\n\n")[2]
        assert field.label in " ".join(above.replace("#", " ").split())
        assert ("(wymagane)" in above) or not field.required, name
        for choice in field.choices if field.kind.value == "wybor" else ():
            assert choice.label in " ".join(above.replace("#", " ").split()).replace("- ", "-")


def test_a_check_names_what_is_missing_the_root_alone(slug):
    checked = wd.check(read_text(wd.sample(slug, blank=True)))
    asked = {(name,) for name, field in fields_of(wd.catalog[slug].model).items() if field.required}
    errors = [one for one in checked.problems if one.severity is Severity.ERROR]
    assert {one.path for one in errors if "Pole jest wymagane" in one.message} >= asked
    assert {one.path[0] for one in errors} >= {name for (name,) in asked}
    assert len(errors) <= MOST
    assert checked.document is None
    assert wd.render_draft(checked)


def test_a_blank_workbook_asks_the_same():
    for slug in WORKBOOKS:
        blank = wd.check(read_text(wd.sample(slug, blank=True)))
        again = wd.check(wd.to_xlsx(blank))
        assert again.document is None
        assert {one.path[0] for one in again.problems} >= {
            name
            for name, field in fields_of(wd.catalog[slug].model).items()
            if field.required and field.group is None
        }


def test_a_group_left_empty_is_not_given():
    """Of the example's data with blank optional groups the same document is made."""
    example = read_yaml(wd.catalog["ogloszenie_konkursu_wieloletniego"].example_path)
    data = {
        **example.data,
        "publikacja": {"data_bip": "", "data_tablicy": None},
        "postanowienia_dodatkowe": [None],
    }
    without = {name: value for name, value in example.data.items() if name != "publikacja"}
    assert wd.check(data).document == wd.check(without).document


def test_an_empty_list_and_the_word_brak_say_that_there_is_none():
    example = read_yaml(wd.catalog["protokol_komisji_konkursowej"].example_path).data
    for none in ([], "brak", "Brak"):
        document = wd.read({**example, "zdania_odrebne": none})
        assert document.bez_zdan_odrebnych
        assert "Zdań odrębnych nie zgłoszono." in wd.text(wd.render(document)).replace("\u00a0", " ")
    silent = wd.read({name: value for name, value in example.items() if name != "zdania_odrebne"})
    assert not silent.bez_zdan_odrebnych
    assert "nie zgłoszono" not in wd.text(wd.render(silent))


def _run(*arguments):
    return subprocess.run(
        [sys.executable, "-c", "from wkus_docs.cli import main; main()", *map(str, arguments)],
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_the_command_writes_it(tmp_path):
    made = _run("wzor", "zarzadzenie_komisja_konkursowa", "--pusty", "-o", tmp_path)
    assert made.returncode == 0, made.stderr
    path = tmp_path / "zarzadzenie_komisja_konkursowa.yaml"
    assert path.read_text(encoding="utf-8") == wd.sample("zarzadzenie_komisja_konkursowa", blank=True)
    assert values_in(path)["dokument"] == "zarzadzenie_komisja_konkursowa"
    said = _run("sprawdz", path)
    assert said.returncode == 1
    assert "Jednostka samorządu: Pole jest wymagane." in said.stdout
    assert "Wypełnij pola tej grupy." in said.stdout
    both = _run("wzor", "zarzadzenie_komisja_konkursowa", "--pusty", "--z", path)
    assert both.returncode == 2
    assert "--z (plik zaczęty" in " ".join(both.stderr.split())
