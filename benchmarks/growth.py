"""A table that grows: whether the time of a row stays the same."""

from benchmarks import speed, template
from benchmarks.effort import Effort
from benchmarks.engines import Case
from benchmarks.figures import (
    NONE,
    Row,
    Table,
    Timing,
    at_least,
    at_most,
    milliseconds,
    number,
    times,
)

FASTER, PER_ROW = 15, 1.2


def measure(effort: Effort) -> tuple[Timing, ...]:
    """Time the three-page template with tables of each size."""
    built = template.build(slim=True)
    return tuple(_timing(built, rows, effort) for rows in effort.rows)


def _timing(built: bytes, rows: int, effort: Effort) -> Timing:
    names = template.names(rows)
    case = Case(f"{number(rows)} wierszy", built, lambda: names, lambda: names)
    return speed.timing(case, effort.rows_rounds, effort.sample_seconds, rows)


def table(timings: tuple[Timing, ...], effort: Effort) -> Table:
    """Return the table of the page."""
    largest = timings[-1]
    reference = next(one for one in timings if one.rows == effort.reference_rows)
    slower = (largest.ours / largest.rows) / (reference.ours / reference.rows)
    return Table(
        "Rosnąca tabela",
        "Ten sam szablon (tylko użyte style), coraz więcej wierszy po 5 komórek.",
        ("wkus_docs", "docxtpl", "ile razy szybciej"),
        (
            *(
                Row(
                    one.name,
                    (milliseconds(one.ours), milliseconds(one.docxtpl), times(one.faster)),
                    at_least(one.faster, FASTER),
                )
                for one in timings
            ),
            Row(
                "czas jednego wiersza w największej tabeli",
                (times(slower), NONE, f"wobec {reference.name}"),
                at_most(slower, PER_ROW, "×"),
            ),
            Row(
                "największa tabela: ponad minimum",
                (milliseconds(largest.ours), NONE, f"{times(largest.over_floor)} minimum"),
                at_most(largest.over_floor, speed.OVER_FLOOR, "×"),
            ),
        ),
    )
