"""The walk-through „Dodaj dokument” of CONTRIBUTING.md, followed to the letter in a copy."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import wkus_docs as wd

ROOT = Path(__file__).parent.parent
SLUG = "zawiadomienie"
CATALOG = "wkus_docs/catalog.py"
_BLOCK = re.compile(r"<!-- przyklad: (\S+).*? -->\n```\w+\n(.*?)```", re.DOTALL)


@pytest.fixture
def blocks() -> dict[str, str]:
    return dict(_BLOCK.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy the repository, but for generated folders and pages."""
    for name in ("wkus_docs", "templates_pl", "tools", "schemas"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def run(copy: Path, *arguments: str) -> str:
    environment = os.environ | {"PYTHONPATH": str(copy), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=copy,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def listed(text: str, line: str) -> str:
    """Add the line under its stage."""
    assert "    # 6 ocena\n" in text
    return text.replace("    # 6 ocena\n", f"    # 6 ocena\n{line}")


def test_three_files_and_one_line_add_a_document(copy: Path, blocks: dict[str, str]) -> None:
    line = blocks.pop(CATALOG)
    assert (len(blocks), line.count("\n")) == (3, 1)
    for name, text in blocks.items():
        assert SLUG in name
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).write_text(text, encoding="utf-8")
    catalog = copy / CATALOG
    catalog.write_text(listed(catalog.read_text(encoding="utf-8"), line), encoding="utf-8")

    run(copy, "tools/build_templates.py", SLUG)
    run(copy, "tools/build_docs.py")
    run(copy, "-m", "wkus_docs", "generuj", f"templates_pl/{SLUG}/przyklad.yaml", "-o", f"{SLUG}.docx")

    said = wd.text((copy / f"{SLUG}.docx").read_bytes()).replace("\xa0", " ")
    for words in (
        "Łapy, 15 grudnia 2026 r.",
        "Stowarzyszenie „Dom & Podwórko” w Łapach",
        "„Prowadzenie placówki wsparcia dziennego dla dzieci <6–15 lat>”",
        "578 000,00 zł (słownie: pięćset siedemdziesiąt osiem tysięcy złotych",
        "1)",
        "zaktualizowana kalkulacja kosztów.",
        "Burmistrz Łap",
        "Andrzej Maliszewski",
        "Do wiadomości: Referat Spraw Społecznych.",
    ):
        assert words in said
    assert "Informacji udziela" not in said
    assert (copy / f"schemas/{SLUG}.schema.json").is_file()
    assert (copy / f"docs/dokumenty/{SLUG}.md").is_file()
