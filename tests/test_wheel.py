"""The wheel carries the Polish half, and a program installed from it finds it."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import wkus_docs as wd

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    return next(folder.glob("*.whl"))


def test_wheel_carries_templates_schemas_and_data(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    for slug in wd.catalog:
        for name in (
            f"templates_pl/{slug}/szablon.docx",
            f"templates_pl/{slug}/przyklad.yaml",
            f"schemas/{slug}.schema.json",
        ):
            assert f"wkus_docs/{name}" in names
    for case in (ROOT / "templates_pl" / "_sprawy").rglob("*.yaml"):
        assert f"wkus_docs/{case.relative_to(ROOT).as_posix()}" in names
    assert {"wkus_docs/py.typed", "wkus_docs/polish/dni_wolne.json", "wkus_docs/cli/spis.json"} <= names
    assert not [name for name in names if name.endswith("jakosc.yaml")]
    assert "wkus_docs/cli/locale/pl/LC_MESSAGES/wkus.mo" in names


def test_an_installed_program_writes_a_document(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    run = [sys.executable, "-m", "wkus_docs"]
    environment = {"PYTHONPATH": str(tmp_path / "site"), "PATH": "", "PYTHONUTF8": "1", "SYSTEMROOT": ""}
    subprocess.run(
        [*run, "wzor", "umowa_wieloletnia", "-o", "u.yaml"], cwd=tmp_path, env=environment, check=True
    )
    subprocess.run([*run, "generuj", "u.yaml"], cwd=tmp_path, env=environment, check=True)
    expected = wd.render(wd.read(wd.catalog["umowa_wieloletnia"].example_path))
    assert (tmp_path / "u.docx").read_bytes() == expected
