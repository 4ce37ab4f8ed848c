"""How much to measure: everything for the page, almost nothing for a test that the measuring works."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Effort:
    """Counts of repetitions and sizes."""

    rounds: int
    """Turns of each engine on the shipped and the three-page templates; a median is taken."""
    rows: tuple[int, ...]
    """Sizes of the table whose growth is measured."""
    rows_rounds: int
    reference_rows: int
    """Size the time of one row of the largest table is compared with."""
    processes: int
    """Fresh processes for each start measured."""
    documents: int
    """Documents of one threaded run."""
    sample_seconds: float
    """How long one turn lasts at least: a fast engine makes several documents in it."""


FULL = Effort(31, (20, 200, 1_000, 2_000, 5_000, 10_000), 7, 1_000, 15, 1_000, 0.03)
TINY = Effort(1, (20, 200), 1, 20, 1, 8, 0.0)
