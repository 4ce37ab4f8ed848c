"""Shared fixtures: the catalog, `--update` for goldens, paths of the tools."""

import sys
from pathlib import Path

import pytest

import wkus_docs as wd

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tools"))


def pytest_addoption(parser):
    parser.addoption("--update", action="store_true", help="rewrite the golden texts")


def pytest_generate_tests(metafunc):
    """A test that asks for `slug` runs for every document of the catalog."""
    if "slug" in metafunc.fixturenames:
        metafunc.parametrize("slug", list(wd.catalog))


@pytest.fixture
def kind(slug):
    return wd.catalog[slug]


@pytest.fixture
def checked(kind):
    return wd.check(kind.example_path)


@pytest.fixture
def document(checked):
    assert checked.document is not None, checked.problems
    return checked.document


@pytest.fixture
def golden(request):
    """Compare a text with its golden file; `--update` rewrites it, a missing one fails."""

    def compare(name, text):
        path = ROOT / "tests" / "goldens" / name
        if request.config.getoption("--update"):
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{path.name} is missing; read the text, then run pytest --update"
        assert text == path.read_text(encoding="utf-8"), f"{path.name} differs; pytest --update rewrites it"

    return compare
