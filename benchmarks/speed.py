"""One document: the three-page template and every document of the library, by each engine."""

from collections.abc import Iterator

from benchmarks import clock, engines, shipped, template
from benchmarks.clock import Task
from benchmarks.effort import Effort
from benchmarks.engines import Case
from benchmarks.figures import Row, Table, Timing, at_least, at_most, milliseconds, times

FASTER, OVER_FLOOR = 60, 1.6


def cases() -> Iterator[Case]:
    """Yield what is measured."""
    for name, slim in (("trzy strony, pełny pakiet", False), ("trzy strony, tylko użyte style", True)):
        yield Case(name, template.build(slim=slim), template.names, template.names)
    yield from shipped.cases()


def measure(effort: Effort) -> tuple[Timing, ...]:
    """Time every case."""
    return tuple(timing(case, effort.rounds, effort.sample_seconds) for case in cases())


def timing(case: Case, rounds: int, sample_seconds: float, rows: int = 20) -> Timing:
    """Time one case by the three engines, turn by turn."""
    tasks = (
        Task(engines.ours(case), case.names),
        Task(engines.docxtpl(case), case.foreign),
        Task(engines.floor(case), case.foreign),
    )
    ours, docxtpl, floor = clock.medians(tasks, rounds, sample_seconds)
    return Timing(case.name, ours, docxtpl, floor, rows)


def tables(timings: tuple[Timing, ...]) -> Iterator[Table]:
    """Yield the comparison with docxtpl and with the floor."""
    yield Table(
        "Jeden dokument",
        "Szablon ma 60 akapitów, 35 zmiennych (10 rozciętych przez Worda), 8 warunków, tabelę o 20 wierszach, "
        "nagłówek i stopkę. „Pełny pakiet” to domyślne style python-docx (870 kB po rozpakowaniu), „tylko użyte "
        "style” ma ich 114 kB. Dokumenty biblioteki: ich przykłady, te same dane i filtry w obu silnikach. Tekst "
        "dokumentów jest w obu silnikach ten sam.",
        ("wkus_docs", "docxtpl", "ile razy szybciej"),
        tuple(
            Row(
                one.name,
                (milliseconds(one.ours), milliseconds(one.docxtpl), times(one.faster)),
                at_least(one.faster, FASTER),
            )
            for one in timings
        ),
    )
    yield Table(
        "Ile ponad minimum",
        "Minimum to praca, której żaden silnik nie ominie: skompilowane szablony Jinja zmienianych części, "
        "zapis w UTF-8 i spakowanie tych części (deflate, ten sam poziom). Bez sprawdzania znaków, bez piaskownicy, "
        "bez składania pliku. Mniej niż 1 × znaczy, że nasz kod szablonu jest szybszy od tego, który pisze sama Jinja.",
        ("wkus_docs", "minimum", "ile razy minimum"),
        tuple(
            Row(
                f"{one.name}: ponad minimum",
                (milliseconds(one.ours), milliseconds(one.floor), times(one.over_floor)),
                at_most(one.over_floor, OVER_FLOOR, "×"),
            )
            for one in timings
        ),
    )
