"""Measure everything and write `docs/wydajnosc.md` with its plot.

Usage: python -m benchmarks
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks import (
    carrying,
    compiling,
    growth,
    memory,
    pdf,
    plot,
    report,
    speed,
    startup,
    throughput,
)
from benchmarks.effort import FULL, Effort
from benchmarks.figures import Table

DOCS = Path(__file__).parent.parent / "docs"


def measure(effort: Effort, folder: Path) -> tuple[Table, ...]:
    """Measure, write the page and the plot into a folder, and return the tables."""
    tables = tuple(_tables(effort, folder / "wydajnosc.svg"))
    (folder / "wydajnosc.md").write_text(report.page(tables, effort), encoding="utf-8")
    return tables


def _tables(effort: Effort, picture: Path) -> Iterator[Table]:
    yield startup.table(effort)
    single, growing = speed.measure(effort), growth.measure(effort)
    plot.draw(single, growing, picture)
    yield from speed.tables(single)
    yield carrying.table(effort)
    yield growth.table(growing, effort)
    yield memory.table(effort)
    yield throughput.table(effort)
    yield from compiling.tables(effort)
    yield pdf.table(effort)


def main() -> int:
    """Tell what missed its target; the figures stand on the page."""
    missed = [
        f"{table.title}: {row.name} ({row.target.said})"
        for table in measure(FULL, DOCS)
        for row in table.rows
        if row.target and not row.target.met
    ]
    print("\n".join([f"{DOCS / 'wydajnosc.md'}", *(f"cel nieosiągnięty: {line}" for line in missed)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
