"""The walk-through „Dodaj dokument” of CONTRIBUTING.md, followed to the last line in a copy."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
SLUG = "powiadomienie"
_BLOCK = re.compile(r"<!-- przyklad: (\S+)[^\n]*-->\n```\w+\n(.*?)```", re.DOTALL)
_CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)

BELOW = {
    "wkus_docs/catalog.py": "    # 6 ocena\n",
    "wkus_docs/procedures/common_steps.py": '        Dokument("ogloszenie_wynikow_konkursu", wiele="nabor"),\n',
    "wkus_docs/procedures/mending.py": (
        '        "zawiadomienie_o_wyniku": Naprawa("nowe pismo, które prostuje wcześniejsze", (Kto.WOJT,)),\n'
    ),
    "CHANGELOG.md": "### Dodano\n\n",
}
"""Files that grow by a line, and what it is written below."""
WRITTEN = {
    f"wkus_docs/documents/{SLUG}/__init__.py",
    f"wkus_docs/documents/{SLUG}/jakosc.yaml",
    f"templates_pl/{SLUG}/szablon.html",
    f"templates_pl/{SLUG}/przyklad.yaml",
    f"tests/cases/{SLUG}.yaml",
}
GENERATED = {
    f"templates_pl/{SLUG}/szablon.docx",
    f"schemas/{SLUG}.schema.json",
    f"docs/dokumenty/{SLUG}.md",
    f"tests/goldens/{SLUG}.txt",
}
RENEWED = {
    "docs/dokumenty/README.md",
    "docs/jakosc.md",
    "docs/procedury.md",
    "wkus_docs/cli/spis.json",
    "wkus_docs/questions/przepisy.json",
}

WHOLE = (
    "test_list_names_every_document or test_list_has_the_tools or test_index_names or test_nothing_generated"
    " or test_the_page_of_the_manual or test_the_page_of_quality or test_parts_with_one_user or test_shared_rules_have_a_case"
)
"""Tests that look at the whole catalog, and so at the new document, without a line of their own for it."""

_LOCAL = {".git", ".venv", "__pycache__", "demo", "dist"}
_LEFT_OUT = shutil.ignore_patterns(*_LOCAL, ".*_cache", ".hypothesis", ".benchmarks")
_BIN = Path(sys.executable).parent


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy the repository, with an environment that `make` takes for installed."""
    made = tmp_path / "kopia"
    shutil.copytree(ROOT, made, ignore=_LEFT_OUT)
    (made / ".venv").mkdir()
    for stamp in (".pip", ".installed", ".installed-dev"):
        (made / ".venv" / stamp).touch()
    return made


def run(copy: Path, *command: str) -> str:
    """Run a command of the page in the copy, by the programs that stand beside this Python."""
    program = [f"{_BIN}/{Path(command[0]).name}"] if command[0] != "make" else ["make", f"BIN={_BIN}"]
    outer = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    done = subprocess.run(
        [*program, *command[1:]],
        cwd=copy,
        env=outer | {"PYTHONPATH": str(copy), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
    return done.stdout


def follow(copy: Path, blocks: dict[str, str]) -> None:
    """Write the files of the page and the lines it adds to others."""
    for name, text in blocks.items():
        path = copy / name
        if name in BELOW:
            before = path.read_text(encoding="utf-8")
            assert before.count(BELOW[name]) >= 1
            assert text.count("\n") == 1
            path.write_text(before.replace(BELOW[name], BELOW[name] + text, 1), encoding="utf-8")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            assert not path.exists()
            path.write_text(text, encoding="utf-8")


def tree(folder: Path) -> dict[str, bytes]:
    """Every file that git would look at."""
    ways = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    kept = (way for way in ways if not any(step in _LOCAL or step.endswith("_cache") for step in way.parts))
    return {way.as_posix(): (folder / way).read_bytes() for way in kept if way.parts[0] != ".hypothesis"}


def checks(copy: Path) -> list[list[str]]:
    """Commands of `make check` but for the tests, which have run; types are checked of the new module."""
    commands = [line.split() for line in run(copy, "make", "--dry-run", "check").splitlines()]
    assert commands[-1][0] == f"{_BIN}/pytest"
    return [
        [*one, f"wkus_docs/documents/{SLUG}"] if one[0].endswith("mypy") else one for one in commands[:-1]
    ]


def test_the_walk_through_adds_a_document(copy: Path) -> None:
    before = tree(copy)
    follow(copy, dict(_BLOCK.findall(PAGE)))
    (console,) = _CONSOLE.findall(PAGE)
    build, update, test, edges, generate, check = (line[2:].split() for line in console.splitlines())

    run(copy, *build)
    run(copy, *update)
    told = run(copy, *test[:-1], f"{test[-1]} or {WHOLE}", "-q", "-p", "no:cacheprovider")
    assert "comparisons: 1, surviving: 0" in run(copy, *edges)
    run(copy, *generate)
    assert check == ["make", "check"]
    for command in checks(copy):
        run(copy, *command)

    passed = int(re.search(r"(\d+) passed", told)[1])
    assert passed > 80
    assert (copy / "demo" / "przyklad.pdf").read_bytes().startswith(b"%PDF")
    after = tree(copy)
    assert after.keys() - before.keys() == WRITTEN | GENERATED
    assert {name for name in before if before[name] != after.get(name)} == BELOW.keys() | RENEWED
    golden = after[f"tests/goldens/{SLUG}.txt"].decode().replace("\xa0", " ")
    for words in ("Kultura i Sztuka Razem", "578 000,00 zł", "15 stycznia 2027 r.", "Burmistrz Łap"):
        assert words in golden


def test_the_page_counts_what_a_document_costs() -> None:
    named = dict(_BLOCK.findall(PAGE))
    assert named.keys() == WRITTEN | BELOW.keys()
    assert (len(WRITTEN), len(BELOW), len(GENERATED), len(RENEWED)) == (5, 4, 4, 5)
    words = " ".join(PAGE.split())
    assert "Piszesz **pięć plików**" in words
    assert "w **czterech** dopisujesz po wierszu" in words
    assert "cztery pliki nowe" in words
    assert "i pięć zmienionych" in words


def test_the_page_lists_the_domains_from_the_ground_up() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    (layers,) = (one["layers"] for one in contracts if one.get("containers") == ["wkus_docs.parts"])
    (listed,) = re.findall(r"Dziedzin jest dziewięć: (.+?)\.\n", PAGE)
    assert re.findall(r"`(\w+)`", listed) == layers[::-1]
