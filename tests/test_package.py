"""The package is one table of names, each fetched when it is first used."""

import pkgutil
from importlib import import_module
from types import ModuleType

import pytest

import wkus_docs as wd


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
