"""Many documents at once: from threads that share one template, and from processes that are given it."""

import multiprocessing
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from time import perf_counter

from benchmarks import engines, template
from benchmarks.effort import Effort
from benchmarks.engines import Case
from benchmarks.figures import Row, Table, Target, number
from wkus_docs.rendering import Template

_DOCXTPL_SHARE = 20
"""docxtpl makes so many times fewer documents: it is asked for its pace only."""

_given: list[Template] = []
"""The template a worker was given when it started."""


def table(effort: Effort) -> Table:
    """Measure and return the table of the page."""
    case = Case("trzy strony", template.build(slim=True), template.names, template.names)
    compiled = Template(case.template)
    expected = compiled.render(case.names())
    pools = {
        "1 wątek": _threads(1, compiled),
        "2 wątki": _threads(2, compiled),
        "8 wątków": _threads(8, compiled),
        "2 procesy (spawn)": _processes(2, compiled),
    }
    rows = [_row(name, pool, effort.documents, expected) for name, pool in pools.items()]
    rows.append(_docxtpl(case, max(1, effort.documents // _DOCXTPL_SHARE)))
    return Table(
        "Wiele dokumentów naraz",
        f"{number(effort.documents)} dokumentów z szablonu na trzy strony (tylko użyte style) i jednego, raz "
        "skompilowanego szablonu. Procesy dostają ten szablon gotowy; ich uruchomienia nie liczymy.",
        ("dokumentów na sekundę",),
        tuple(rows),
    )


def _threads(workers: int, compiled: Template) -> Executor:
    start = threading.Barrier(workers)
    return ThreadPoolExecutor(workers, initializer=_take, initargs=(compiled, start))


def _processes(workers: int, compiled: Template) -> Executor:
    spawn = multiprocessing.get_context("spawn")
    start = spawn.Barrier(workers)
    return ProcessPoolExecutor(workers, spawn, initializer=_take, initargs=(compiled, start))


def _take(compiled: Template, start: threading.Barrier) -> None:
    """Begin as a worker, when all the others are there too."""
    _given[:] = [compiled]
    start.wait(timeout=60)


def _row(name: str, pool: Executor, count: int, expected: bytes) -> Row:
    with pool:
        list(pool.map(_document, range(8)))  # all workers start here
        pace, made = _pace(lambda: pool.map(_document, range(count), chunksize=max(1, count // 8)), count)
    right = all(document == expected for document in made)
    return Row(name, (number(pace),), Target("wszystkie te same bajty", right))


def _document(_: int) -> bytes:
    return _given[-1].render(template.names())


def _docxtpl(case: Case, count: int) -> Row:
    render = engines.docxtpl(case)
    pace, _ = _pace(lambda: (render(case.foreign()) for _ in range(count)), count)
    return Row("docxtpl, 1 wątek, dla porównania", (number(pace),))


def _pace(run: Callable[[], Iterable[bytes]], count: int) -> tuple[float, list[bytes]]:
    start = perf_counter()
    made = list(run())
    return count / (perf_counter() - start), made
