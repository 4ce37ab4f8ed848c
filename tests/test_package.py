"""The package is one table of names, each fetched when it is first used."""

import json
import pkgutil
import subprocess
import sys
from importlib import import_module
from types import ModuleType

import pytest

import wkus_docs as wd

HEAVY = {"babel", "click", "jinja2", "lxml", "num2words", "pydantic", "rich_click", "stdnum", "yaml"}


def loaded_by(code: str) -> set[str]:
    """Modules that a fresh interpreter holds after the code."""
    said = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport json, sys; print(json.dumps(list(sys.modules)))"],
        capture_output=True, check=True, encoding="utf-8",
    )  # fmt: skip
    return set(json.loads(said.stdout.splitlines()[-1]))


@pytest.mark.parametrize("name", wd.__all__)
def test_every_public_name_is_fetched_and_listed(name):
    assert not isinstance(getattr(wd, name), ModuleType)
    assert name in dir(wd)


def test_no_module_takes_the_place_of_a_public_name():
    submodules = {module.name for module in pkgutil.iter_modules(wd.__path__)}
    for name in submodules - {"__main__"}:
        import_module(f"wkus_docs.{name}")
    assert submodules & set(wd.__all__) == {"catalog"}
    assert list(wd.catalog) == list(import_module("wkus_docs.catalog").catalog)


def test_an_unknown_name_is_refused_as_python_refuses_it():
    with pytest.raises(AttributeError, match="module 'wkus_docs' has no attribute 'rende'"):
        wd.rende  # type: ignore[attr-defined]  # noqa: B018 – the look-up is what is tested


@pytest.mark.parametrize(
    ("code", "spared"),
    [
        ("import wkus_docs", HEAVY),
        ("import wkus_docs as wd; list(wd.catalog), 'inne' in wd.catalog", HEAVY),
        ("from wkus_docs import InputError", HEAVY),
        ("from wkus_docs.cli import main\ntry: main(['lista'])\nexcept SystemExit: pass",
         HEAVY - {"click", "rich_click"}),
    ],
)  # fmt: skip
def test_what_is_not_asked_for_is_not_imported(code, spared):
    assert loaded_by(code) & spared == set()
