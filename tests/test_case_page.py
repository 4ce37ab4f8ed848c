"""The page for clerks, „Jedna sprawa od początku do końca”: every command on it runs, in its order."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

import wkus_docs as wd
from wkus_docs.case import Case
from wkus_docs.cli.group import wkus

PAGE = Path(__file__).parent.parent / "docs" / "sprawa.md"
COMMANDS = re.findall(r"^\$ wkus (.*)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
SPOKEN_OF = set(re.findall(r"wkus sprawa (\w+)", PAGE.read_text(encoding="utf-8")))


def filled_in(folder, slug):
    """Do what the clerk does after „dalej”: fill the file in."""
    (path,) = [one for one in folder.glob("*.yaml") if one.name.endswith(f"_{slug}.yaml")]
    path.write_bytes(wd.catalog[slug].example_path.read_bytes())


@pytest.mark.usefixtures("quick_charts")
def test_every_command_of_the_page_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("oferta.docx").write_bytes(wd.render(wd.read(wd.catalog["oferta_wieloletnia"].example_path)))
    for command in COMMANDS:
        words = shlex.split(command)
        result = CliRunner().invoke(wkus, words)
        assert result.exit_code == 0, f"{command}\n{result.output}"
        if words[:2] == ["sprawa", "dalej"]:
            filled_in(Path("swietlica"), words[2])
    states = {one.slug: one.state.value for one in Case("swietlica").documents}
    assert states == {
        "uchwala_program_wieloletni": "wydany",
        "ogloszenie_konkursu_wieloletniego": "wydany",
        "oferta_wieloletnia": "otrzymany",
    }


def test_the_page_speaks_of_every_command():
    assert set(wkus.commands["sprawa"].commands) - SPOKEN_OF == set()
