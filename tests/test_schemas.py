"""Every type's JSON Schema: current, as wide as the reader, in Polish."""

import json
from functools import cache
from typing import Any

import yaml
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it ships no types

from wkus_docs.catalog import catalog
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import read_yaml
from wkus_docs.schema import DIALECT, schema


class GuessingLoader(yaml.SafeLoader):
    """YAML as other programs read it, but for dates, which JSON has not."""


GuessingLoader.yaml_implicit_resolvers = {
    sign: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:timestamp"]
    for sign, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@cache
def made_for(slug: str) -> dict[str, Any]:
    """The schema of a type, made once: nobody here changes it."""
    return schema(catalog[slug])


@cache
def validator(slug: str) -> Any:
    return Draft202012Validator(made_for(slug))


def faults(slug: str, data: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator(slug).iter_errors(data)]


def example(slug: str) -> dict[str, Any]:
    return dict(read_yaml(catalog[slug].example_path).data)


def fields(part: Any) -> list[tuple[str, dict[str, Any]]]:
    return [
        item
        for group in (part, *part.get("$defs", {}).values())
        for item in group.get("properties", {}).items()
    ]


def test_file_is_current(slug: str) -> None:
    written = json.loads(catalog[slug].schema_path.read_text(encoding="utf-8"))
    made = made_for(slug)
    assert written == made, "run: make build"
    assert list(written["properties"]) == list(made["properties"])


def test_is_a_schema_of_the_dialect_with_the_title_of_the_document(slug: str) -> None:
    made = made_for(slug)
    Draft202012Validator.check_schema(made)
    assert (made["$schema"], made["$id"], made["title"]) == (
        DIALECT, f"urn:wkus-docs:{slug}", catalog[slug].title,
    )  # fmt: skip
    assert made["required"][0] == next(iter(made["properties"])) == "dokument"


def test_accepts_the_example_as_text(slug: str) -> None:
    assert faults(slug, example(slug)) == []


def test_accepts_the_example_with_types_guessed(slug: str) -> None:
    data = yaml.load(catalog[slug].example_path.read_text(encoding="utf-8"), GuessingLoader)  # noqa: S506 – a SafeLoader
    assert faults(slug, data) == []


def test_refuses_an_unknown_field_and_another_document(slug: str) -> None:
    assert any("nieznane" in fault for fault in faults(slug, example(slug) | {"nieznane": "x"}))
    assert any("$.dokument" in fault for fault in faults(slug, example(slug) | {"dokument": "inny"}))


def test_refuses_a_missing_field(slug: str) -> None:
    required = made_for(slug)["required"]
    for name in required:
        data = example(slug)
        del data[name]
        assert any(name in fault for fault in faults(slug, data))


def test_an_optional_field_may_stand_empty(slug: str) -> None:
    made = made_for(slug)
    optional = [name for name in made["properties"] if name not in made["required"]]
    assert faults(slug, example(slug) | dict.fromkeys(optional)) == []


def test_every_field_has_a_title_and_a_description(slug: str) -> None:
    silent = [name for name, field in fields(made_for(slug)) if not (field["title"] and field["description"])]
    assert silent == []


def test_closed_lists_take_every_spelling_the_reader_folds(slug: str) -> None:
    made = made_for(slug)
    for part in made["$defs"].values():
        for label in part.get("x-etykiety", ()):
            spellings = {label}
            if "anyOf" in part:  # folded; the other lists are taken as written
                spellings |= {label.upper(), zwin(label), zwin(label).replace("_", " "), f" {label}"}
                assert not Draft202012Validator(part).is_valid(f"{label} inne")
            assert [word for word in spellings if not Draft202012Validator(part).is_valid(word)] == []
