"""What it costs that a document carries its data and prints their check sum."""

import functools

import wkus_docs as wd
from benchmarks import clock, shipped
from benchmarks.clock import Task
from benchmarks.effort import Effort
from benchmarks.figures import Row, Table, at_most, milliseconds, number

LONGER = 1.3


def table(effort: Effort) -> Table:
    """Time documents with their data and without."""
    return Table(
        "Dane w dokumencie",
        "Cały `wd.render`, od sprawdzonych danych do pliku: bez danych i sumy kontrolnej, potem z nimi (tak, jak domyślnie).",
        ("bez danych", "z danymi", "ile razy dłużej"),
        tuple(_row(slug, effort) for slug in shipped.SLUGS),
    )


def _row(slug: str, effort: Effort) -> Row:
    document = wd.read(wd.catalog[slug].example_path)
    bare = functools.partial(wd.render, document, data=False, checksum=False)
    tasks = [Task(lambda _: bare()), Task(lambda _: wd.render(document))]
    without, carrying = clock.medians(tasks, effort.rounds, effort.sample_seconds)
    ratio = carrying / without
    cells = (milliseconds(without), milliseconds(carrying), f"{number(ratio)} ×")
    return Row(f"{slug}: z danymi", cells, at_most(ratio, LONGER, "×"))
