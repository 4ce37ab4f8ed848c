"""Peak memory of one large document, each engine in a fresh process.

The growth of the resident set is taken, because half of the memory is lxml's, which Python does not see.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import engines, template
from benchmarks.effort import Effort
from benchmarks.engines import Case
from benchmarks.figures import Row, Table, Target, number, times

ROOT = Path(__file__).parent.parent
_ENGINES = {"wkus_docs": engines.ours, "docxtpl": engines.docxtpl}
_STATUS = Path("/proc/self/status")


def table(effort: Effort) -> Table:
    """Measure both engines on the largest table and return the table of the page."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "szablon.docx")
        path.write_bytes(template.build(slim=True))
        ours, theirs = (_growth(engine, path, effort.rows[-1]) for engine in _ENGINES)
    return Table(
        "Pamięć",
        f"O ile urósł szczyt pamięci procesu, gdy powstał jeden dokument z tabelą o {number(effort.rows[-1])} "
        "wierszach. Każdy silnik w świeżym procesie; dane i szablon są już w pamięci.",
        ("wkus_docs", "docxtpl", "ile razy mniej"),
        (
            Row(
                "przyrost pamięci",
                (_mebibytes(ours), _mebibytes(theirs), times(theirs / max(ours, 1))),
                Target("mniej niż docxtpl", ours < theirs),
            ),
        ),
    )


def _mebibytes(count: int) -> str:
    return f"{number(count / 2**20)} MiB"


def _growth(engine: str, path: Path, rows: int) -> int:
    run = [sys.executable, "-m", "benchmarks.memory", engine, str(path), str(rows)]
    said = subprocess.run(run, cwd=ROOT, check=True, capture_output=True)
    return int(json.loads(said.stdout))


def _grown(engine: str, path: Path, rows: int) -> int:
    names = template.names(rows)
    case = Case(engine, path.read_bytes(), dict, dict)
    render = _ENGINES[engine](case)
    before = _peak()
    render(names)
    return _peak() - before


def _peak() -> int:
    """Return the peak of resident memory in bytes.

    On Linux a process inherits `ru_maxrss` from the one that started it, so its own status is asked.
    """
    if _STATUS.exists():
        line = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024
    import resource  # noqa: PLC0415 – there is none on Windows, where this is not measured

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    print(json.dumps(_grown(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))))
