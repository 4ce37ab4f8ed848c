"""The glossary of the code, `docs/dev/slownik.md`: every home it names is there."""

import re
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "dev" / "slownik.md"
_WORD = re.compile(r"^\*\*(.+?)\*\* \(\*.+?\*\)\. (.+)\nHome: (.+)$", re.MULTILINE)
WORDS = {
    name: (said, re.findall(r"`(.+?)`", homes))
    for name, said, homes in _WORD.findall(PAGE.read_text(encoding="utf-8"))
}
HOMES = sorted({home for _, homes in WORDS.values() for home in homes})


def test_every_entry_is_two_lines_with_a_home():
    entries = re.findall(r"^\*\*.+", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(entries) == len(WORDS) >= 40
    assert all(said.endswith(".") and homes for said, homes in WORDS.values())


@pytest.mark.parametrize("home", HOMES)
def test_the_home_of_a_word_is_there(home):
    if "/" in home or home == "pyproject.toml":
        path = ROOT / home
        assert path.is_dir() if home.endswith("/") else path.is_file()
    else:
        assert found(home)


def found(dotted):
    """Whether a module, or a name in one, is there."""
    module, steps = dotted.split(".")[0], dotted.split(".")[1:]
    held = import_module(module)
    for step in steps:
        module = f"{module}.{step}"
        held = getattr(held, step, None) or import_module(module)
    return True


def test_a_home_that_is_gone_is_missed():
    with pytest.raises(ModuleNotFoundError):
        found("wkus_docs.document.Documnet")


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "docs/dev/architecture.md"])
def test_newcomers_are_led_to_it(page):
    assert "slownik.md)" in (ROOT / page).read_text(encoding="utf-8")
