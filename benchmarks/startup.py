"""Cold start: whole processes, from nothing to the exit code."""

import subprocess
import sys
import tempfile
from pathlib import Path

import wkus_docs as wd
from benchmarks import clock
from benchmarks.clock import Task
from benchmarks.effort import Effort
from benchmarks.figures import NONE, Row, Table, at_most, milliseconds

ROOT = Path(__file__).parent.parent
SLUG = "umowa_wieloletnia"
IMPORT, LISTA, PDF, ALL = 250, 350, 1_200, 3_000


def table(effort: Effort) -> Table:
    """Measure and return the table of the page."""
    with tempfile.TemporaryDirectory() as folder:
        example = str(wd.catalog[SLUG].example_path)
        tasks = [
            _process("-c", "import wkus_docs"),
            _process("-m", "wkus_docs", "lista"),
            _process("-m", "wkus_docs", "sprawdz", example),
            _process("-m", "wkus_docs", "generuj", example, "-o", folder),
            _process("-m", "wkus_docs", "generuj", example, "-o", folder, "--pdf"),
            _process("-m", "wkus_docs", "generuj", *_examples(folder), "-o", folder),
            _process("-c", "import docxtpl"),
            _process("-c", "pass"),
        ]
        bare, lista, check, make, printed, everything, docxtpl, python = clock.medians(
            tasks, effort.processes, 0
        )
    return Table(
        "Start programu",
        "Cały proces, od uruchomienia Pythona do końca.",
        ("wkus_docs", "docxtpl"),
        (
            Row(
                "import biblioteki",
                (milliseconds(bare), milliseconds(docxtpl)),
                at_most(bare * 1e3, IMPORT, "ms"),
            ),
            Row("wkus lista", (milliseconds(lista), NONE), at_most(lista * 1e3, LISTA, "ms")),
            Row("wkus sprawdz (umowa)", (milliseconds(check), NONE)),
            Row("wkus generuj (umowa)", (milliseconds(make), NONE)),
            Row(
                "wkus generuj --pdf (umowa)",
                (milliseconds(printed), NONE),
                at_most(printed * 1e3, PDF, "ms"),
            ),
            Row(
                "wkus generuj (wszystkie dokumenty)",
                (milliseconds(everything), NONE),
                at_most(everything * 1e3, ALL, "ms"),
            ),
            Row("sam Python, dla porównania", (milliseconds(python), NONE)),
        ),
    )


def _examples(folder: str) -> list[str]:
    """Copies of all examples, each under the name of its document."""
    copies = []
    for slug, kind in wd.catalog.items():
        copy = Path(folder) / f"{slug}.yaml"
        copy.write_bytes(kind.example_path.read_bytes())
        copies.append(str(copy))
    return copies


def _process(*arguments: str) -> Task:
    run = [sys.executable, *arguments]
    return Task(lambda _: subprocess.run(run, check=True, capture_output=True, cwd=ROOT))
