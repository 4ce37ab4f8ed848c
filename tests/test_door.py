"""One door: a path, text, bytes, an open file, a mapping and a document are read and judged alike."""

import io
import os
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import wkus_docs as wd
from wkus_docs.errors import InputError, Severity

SLUG = "ogloszenie_konkursu_wieloletniego"
PATH = wd.catalog[SLUG].example_path
TEXT = PATH.read_text(encoding="utf-8")
SHAPES = {
    "path": lambda: PATH,
    "name": lambda: str(PATH),
    "text": lambda: TEXT,
    "bytes": PATH.read_bytes,
    "bytearray": lambda: bytearray(PATH.read_bytes()),
    "open text": lambda: io.StringIO(TEXT),
    "open bytes": lambda: io.BytesIO(PATH.read_bytes()),
    "mapping": lambda: wd.check(PATH).source.data,
    "source": lambda: wd.check(PATH).source,
    "document": lambda: wd.read(PATH),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_gives_the_same_document(shape):
    assert wd.read(SHAPES[shape]()) == wd.read(PATH)


def test_a_document_is_read_back_from_itself(slug):
    document = wd.read(wd.catalog[slug].example_path)
    again = wd.read(document)
    assert again == document
    assert again.model_dump_json(exclude_unset=True) == document.model_dump_json(exclude_unset=True)


def test_a_changed_document_is_judged_anew():
    document = wd.read(PATH)
    late = document.model_copy(update={"data_ogloszenia": date(2030, 1, 1)})
    assert any(problem.severity is Severity.ERROR for problem in wd.problems(late))
    with pytest.raises(InputError):
        wd.read(document.model_copy(update={"data_ogloszenia": "kiedyś"}))


def test_values_of_a_program_are_read_as_those_of_a_file():
    data = wd.check(wd.catalog["umowa_wieloletnia"].example_path).source.data
    typed = data | {"data_zawarcia": wd.read(wd.catalog["umowa_wieloletnia"].example_path).data_zawarcia}
    assert wd.read(typed) == wd.read(wd.catalog["umowa_wieloletnia"].example_path)


def test_names_of_a_mapping_are_folded_as_in_a_file():
    data = wd.check(PATH).source.data
    spelled = {("Zadanie" if key == "zadanie" else key): value for key, value in data.items()}
    assert wd.read(spelled) == wd.read(PATH)
    with pytest.raises(InputError, match="dwa razy"):
        wd.check(data | {"Zadanie": {}})


@pytest.mark.parametrize("value", [Decimal("578000.50"), 578000.5, "578 000,50"])
def test_an_amount_is_the_same_by_whatever_type(value):
    example = wd.catalog["karta_oceny_merytorycznej"].example_path
    data = wd.check(example).source.data
    offer = data["oferta"] | {"koszt_calkowity": value}
    document = wd.check(data | {"oferta": offer}).draft
    assert document.oferta.koszt_calkowity == Decimal("578000.50")


@pytest.mark.parametrize(
    "data",
    [None, 7, ["a"], object(), b"\xff\x00", b"PK\x03\x04zle", {}, {"dokument": 7}, {1: 2}, "", "\n", "{"],
)
def test_what_cannot_be_read_is_an_error_of_ours(data):
    with pytest.raises(wd.DocsError) as raised:
        wd.check(data)
    assert str(raised.value)


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("inf"), Decimal("NaN"), 10**400, b"x", {1: 2}, [[]], True, "\ud800", ("a",), 1e300],
)
def test_a_strange_value_anywhere_is_a_problem_and_no_crash(value, slug):
    """In all fields at once, and alone in each that takes it.

    What becomes of a document in which one value alone is refused does not depend on that value: test_any_gap.
    """
    data = wd.check(wd.catalog[slug].example_path).source.data
    refused = wd.problems({name: told if name == "dokument" else value for name, told in data.items()})
    assert refused
    for name in data.keys() - {one.path[0] for one in refused if one.path and not one.rule}:
        if name != "dokument":
            assert isinstance(wd.problems(data | {name: value}), tuple)


def test_nothing_nested_without_end_is_read():
    data = {"dokument": SLUG}
    data["zadanie"] = data
    with pytest.raises(InputError, match="głęboko"):
        wd.check(data)


def test_a_stream_that_cannot_be_read_is_refused(tmp_path):
    path = tmp_path / "x.yaml"
    with path.open("w") as file, pytest.raises(InputError):
        wd.check(file)


def test_a_device_is_refused_and_never_waited_for(tmp_path):
    pipe = tmp_path / "rura"
    os.mkfifo(pipe)
    with pytest.raises(InputError, match="zwykły plik"):
        wd.check(pipe)


def test_an_unknown_name_is_an_error_whatever_stands_behind_it():
    for behind in ("", "null", "x", "{}", "[]"):
        text = TEXT + f"\nnieznane_pole: {behind}\n"
        assert [p.message for p in wd.problems(text) if "nieznane_pole" in p.message] == [
            "Nie znam pola „nieznane_pole”."
        ]
    nested = TEXT.replace("\nzadanie:\n", "\nzadanie:\n  nieznane:\n")
    assert any("Nie znam pola „nieznane”" in problem.message for problem in wd.problems(nested))


def test_grosze_cut_off_in_braces_are_told_once():
    text = Path(wd.catalog["uchwala_program_wieloletni"].example_path).read_text(encoding="utf-8")
    start = text.index("\nsrodki:")
    changed = (
        text[:start] + "\nsrodki:\n  - {rok: 2027, kwota_umow_wieloletnich: 276 000,50, kwota_pozostala: 1}\n"
    )
    found = [p for p in wd.problems(changed) if "50" in p.message]
    assert len(found) == 1
    assert "dwojako" in found[0].message
