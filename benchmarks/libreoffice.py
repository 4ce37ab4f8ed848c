"""PDFs by LibreOffice: the pool, a batch, and a process started for every document."""

import itertools
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import wkus_docs as wd
from benchmarks import clock
from benchmarks.clock import Task
from benchmarks.effort import Effort
from benchmarks.figures import NONE, Row, Table, Target, at_least, milliseconds, number, times
from benchmarks.shipped import SLUGS
from wkus_docs.pdf.libreoffice import Limits, Pool, Program, available
from wkus_docs.pdf.libreoffice.export import converting
from wkus_docs.pdf.libreoffice.home import Home
from wkus_docs.pdf.libreoffice.office import Office
from wkus_docs.pdf.libreoffice.program import found

FASTER = 10
_ROUNDS_SHARE, _SHARE = 5, 50
"""A process for every document takes seconds: so many times fewer rounds than of the start of our program,
and documents than of a threaded run."""


def table(effort: Effort) -> Table:
    """Measure and return the table of the page; without rows where there is no LibreOffice."""
    version = available()
    rows = tuple(_rows(effort, found())) if version else ()
    return Table(
        "PDF przez LibreOffice",
        f"Dokumenty biblioteki z poprzednich tabel zamieniane na PDF/UA-1 i PDF/A-2b przez LibreOffice {version}. "
        "„Start na każdy dokument” to `soffice --convert-to` z tymi samymi opcjami i gotowym profilem. Pula "
        "liczy się z całą resztą pracy: sprawdzeniem pliku przed zamianą i poprawieniem PDF po niej.",
        ("czas dokumentu", "ile razy szybciej"),
        rows,
    )


def _rows(effort: Effort, program: Program) -> Iterator[Row]:
    count = max(2, effort.documents // _SHARE)
    docxs = [wd.render(wd.read(wd.catalog[slug].example_path)) for slug in SLUGS[:count]]
    many = list(itertools.islice(itertools.cycle(docxs), count))
    cores = os.cpu_count() or 1
    cold = Program(program.path, program.version, None)
    with (
        Pool(1, program=program) as one,
        Pool(cores, program=program) as pool,
        Pool(1, program=cold, limits=Limits(batch=len(many))) as batch,
        _each(program, docxs) as each,
    ):
        tasks = [Task(_all(way, many)) for way in (one, pool, batch)]
        rounds = max(1, effort.processes // _ROUNDS_SHARE)
        *made, start = clock.medians([*tasks, Task(lambda _: each())], rounds, 0)
    resident = _resident(program, many)
    single, full, batched = (seconds / len(many) for seconds in made)
    yield Row("start na każdy dokument", (milliseconds(start), NONE))
    yield Row("jeden start na wiele dokumentów", (milliseconds(batched), times(start / batched)))
    yield Row("pula, 1 proces", (milliseconds(single), times(start / single)))
    name = "pula, po procesie na rdzeń"
    yield Row(name, (milliseconds(full), times(start / full)), at_least(start / full, FASTER))
    if resident:
        said = f"{number(resident / 1e6)} MB"
        yield Row(
            "pamięć jednego procesu puli", (said, NONE), Target("≤ 400 MB", resident <= Limits().resident)
        )


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
    home = Home()
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
