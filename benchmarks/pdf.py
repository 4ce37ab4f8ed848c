"""PDFs: the embedded engine, LibreOffice kept warm, and LibreOffice started for every document."""

import itertools
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import wkus_docs as wd
from benchmarks import clock
from benchmarks.clock import Task
from benchmarks.effort import Effort
from benchmarks.figures import NONE, Row, Table, Target, at_least, milliseconds, number, times
from benchmarks.shipped import SLUGS
from wkus_docs.pdf import convert
from wkus_docs.pdf.libreoffice import Limits, Pool, Program, available
from wkus_docs.pdf.libreoffice.export import converting
from wkus_docs.pdf.libreoffice.installation import find_libreoffice
from wkus_docs.pdf.libreoffice.office import Office
from wkus_docs.pdf.libreoffice.workdir import Workdir

FASTER, THAN_WARM, THAN_COLD = 10, 3, 25
_ROUNDS_SHARE, _SHARE = 5, 50
"""A process for every document takes seconds: so many times fewer rounds than of the start of our program,
and documents than of a threaded run."""
_SERIES = "umowa_wieloletnia"


def table(effort: Effort) -> Table:
    """Measure and return the table of the page; without rows where there is no LibreOffice."""
    version = available()
    rows = tuple(_rows(effort, find_libreoffice())) if version else ()
    return Table(
        "PDF",
        f"Dokumenty biblioteki, każdy inny, zamieniane na PDF/UA-1 i PDF/A-2b, jeden po drugim, przez LibreOffice {version} "
        "i przez silnik wbudowany. „Start na każdy dokument” to `soffice --convert-to` z tymi samymi opcjami i gotowym "
        "profilem. Pozostałe wiersze liczą całą pracę: sprawdzenie pliku, zamianę, poprawienie PDF i kontrolę zgodności. "
        f"Seria to umowy z jednego szablonu, każda z innym numerem i inną organizacją.",
        ("czas dokumentu", "ile razy szybciej niż start", "ile razy szybciej niż ciepły proces"),
        rows,
    )


def _rows(effort: Effort, program: Program) -> Iterator[Row]:
    count = max(2, effort.documents // _SHARE)
    # each another one: an engine that remembers what it has set must not meet it again
    many = [wd.render(wd.read(kind.example_path)) for kind in itertools.islice(wd.catalog.values(), count)]
    series = _series(count)
    cores = os.cpu_count() or 1
    cold = Program(program.path, program.version, None)
    with (
        Pool(cores, program=program) as pool,
        Pool(1, program=cold, limits=Limits(batch=len(many))) as batch,
        _each(program, many) as each,
    ):
        tasks = [
            Task(_one_by_one(many, "libreoffice")), Task(_all(pool, many)), Task(_all(batch, many)),
            Task(_one_by_one(many, "typst")), Task(_one_by_one(series, "typst")),
            Task(_one_by_one(series, "libreoffice")), Task(lambda _: each()),
        ]  # fmt: skip
        rounds = max(1, effort.processes // _ROUNDS_SHARE)
        *made, start = clock.medians(tasks, rounds, 0)
    warm, full, batched, ours, alike, warm_alike = (seconds / len(many) for seconds in made)
    yield Row("LibreOffice: start na każdy dokument", (milliseconds(start), NONE, NONE))
    yield _row("LibreOffice: jeden start na wiele dokumentów", batched, start, warm)
    yield _row("LibreOffice: 1 ciepły proces", warm, start, warm)
    yield _row("LibreOffice: ciepły proces na rdzeń", full, start, warm, at_least(start / full, FASTER))
    target = f"≥ {THAN_COLD} × i ≥ {THAN_WARM} ×"
    met = start / ours >= THAN_COLD and warm / ours >= THAN_WARM
    yield _row("silnik wbudowany: różne dokumenty", ours, start, warm, Target(target, met))
    yield _row("silnik wbudowany: seria z jednego szablonu", alike, start, warm_alike)
    yield from _memory(program, many)


def _row(name: str, seconds: float, start: float, warm: float, target: Target | None = None) -> Row:
    return Row(name, (milliseconds(seconds), times(start / seconds), times(warm / seconds)), target)


def _memory(program: Program, docxs: list[bytes]) -> Iterator[Row]:
    """Yield the memory of a process of each engine, where the system tells it."""
    most = Limits().resident
    resident = _resident(program, docxs)
    if resident:
        said = f"{number(resident / 1e6)} MB"
        yield Row("pamięć procesu LibreOffice", (said, NONE, NONE), Target("≤ 400 MB", resident <= most))
    done = subprocess.run([sys.executable, "-c", _PEAK, *SLUGS], check=True, capture_output=True, text=True)
    if done.stdout.strip():
        yield Row(
            "pamięć całego procesu z silnikiem wbudowanym",
            (f"{number(int(done.stdout) / 1e3)} MB", NONE, NONE),
        )


_PEAK = """
import sys
import wkus_docs as wd
for slug in sys.argv[1:]:
    wd.to_pdf(wd.render(wd.read(wd.catalog[slug].example_path)), engine="typst")
try:
    import resource
except ImportError:
    sys.exit()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def _series(count: int) -> list[bytes]:
    """Return documents of one template that differ in a name and a number."""
    document: Any = wd.read(wd.catalog[_SERIES].example_path)
    first, *others = document.zleceniobiorcy
    return [
        wd.render(
            document.model_copy(
                update={
                    "numer_umowy": f"{at}/2027",
                    "zleceniobiorcy": (
                        first.model_copy(update={"nazwa": f"Stowarzyszenie nr {at}"}),
                        *others,
                    ),
                }
            )
        )
        for at in range(1, count + 1)
    ]


def _one_by_one(docxs: Sequence[bytes], engine: str) -> Callable[[object], None]:
    """Return what makes all documents, as a program does that uses the library."""

    def run(_: object) -> None:
        for docx in docxs:
            convert(docx, engine=engine)

    return run


def _all(pool: Pool, docxs: list[bytes]) -> Callable[[object], None]:
    """Return what makes all documents, and sees that each has been made."""

    def run(_: object) -> None:
        for made in pool.convert_all(docxs):
            if not isinstance(made, bytes):
                raise made

    return run


@contextmanager
def _each(program: Program, docxs: list[bytes]) -> Iterator[Callable[[], None]]:
    """Give what starts LibreOffice for the next document, and makes no more than that one."""
    home = Workdir()
    try:
        names = [home.work / f"{number}.docx" for number in range(len(docxs))]
        for name, docx in zip(names, docxs, strict=True):
            name.write_bytes(docx)
        following = itertools.cycle(names)

        def run() -> None:
            source = next(following)
            command = converting(program, home.profile, 2, str(home.work), [str(source)])
            subprocess.run(command, check=True, capture_output=True, env=home.environment())
            source.with_suffix(".pdf").unlink()

        yield run
    finally:
        home.remove()


def _resident(program: Program, docxs: list[bytes]) -> int:
    """Return the bytes of memory of a process that has made some documents, 0 where the system does not tell."""
    limits = Limits()
    office = Office(program, limits)
    try:
        for docx in docxs:
            office.convert(docx, limits.longest, 2)
    finally:
        office.kill()
    return office.resident
