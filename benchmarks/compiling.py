"""What is paid once, and what the deflate level buys."""

import itertools

from benchmarks import clock, engines, shipped, template
from benchmarks.clock import Task
from benchmarks.effort import Effort
from benchmarks.engines import Case
from benchmarks.figures import Row, Table, milliseconds, number
from wkus_docs.rendering import Template

LEVELS = (1, 6, 9)


def tables(effort: Effort) -> tuple[Table, ...]:
    """Measure and return the tables of the page."""
    slim = Case("trzy strony, tylko użyte style", template.build(slim=True), template.names, template.names)
    full = Case("trzy strony, pełny pakiet", template.build(), template.names, template.names)
    return (_compiled([full, slim, *shipped.cases()], effort), _levels(slim, effort))


def _compiled(cases: list[Case], effort: Effort) -> Table:
    taken = clock.medians([_compilation(case) for case in cases], effort.rounds, effort.sample_seconds)
    return Table(
        "Kompilacja szablonu",
        "Płacona raz na szablon, a nie raz na dokument.",
        ("czas",),
        tuple(
            Row(f"{case.name}: kompilacja", (milliseconds(seconds),))
            for case, seconds in zip(cases, taken, strict=True)
        ),
    )


def _compilation(case: Case) -> Task:
    """Give every turn a file of its own: what was compiled once in a process is not compiled again."""
    serial = itertools.count(1)
    return Task(
        lambda raw: Template(raw, manner=case.manner), lambda: _commented(case.template, next(serial))
    )


def _commented(template: bytes, serial: int) -> bytes:
    """Return the same DOCX with a comment at the end of its ZIP container."""
    comment = b"%d" % serial
    return template[:-2] + len(comment).to_bytes(2, "little") + comment


def _levels(case: Case, effort: Effort) -> Table:
    compiled = [Template(case.template, level=level) for level in LEVELS]
    tasks = [Task(made.render, case.names) for made in compiled]
    taken = clock.medians(tasks, effort.rounds, effort.sample_seconds)
    sizes = [len(made.render(case.names())) for made in compiled]
    theirs = len(engines.docxtpl(case)(case.foreign()))
    return Table(
        "Poziom kompresji",
        f"Szablon na trzy strony, tylko użyte style. Plik z docxtpl ma {number(theirs / 1e3)} kB.",
        ("czas dokumentu", "rozmiar pliku"),
        tuple(
            Row(f"poziom {level}", (milliseconds(seconds), f"{number(size / 1e3)} kB"))
            for level, seconds, size in zip(LEVELS, taken, sizes, strict=True)
        ),
    )
