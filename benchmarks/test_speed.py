"""The profile of one case for who changes the engine: `pytest benchmarks --benchmark-group-by=param:case`.

Runs can be kept and compared (`--benchmark-save`, `--benchmark-compare`). The page is written by
`make bench`, which times the engines by turns.
"""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benchmarks import engines, speed
from benchmarks.engines import Case

Engine = Callable[[Case], Callable[[Mapping[str, Any]], object]]


@pytest.mark.parametrize("engine", [engines.ours, engines.docxtpl, engines.floor])
@pytest.mark.parametrize("case", list(speed.cases()), ids=lambda case: case.name)
def test_document(case: Case, engine: Engine, benchmark: BenchmarkFixture) -> None:
    render, names = engine(case), case.names if engine is engines.ours else case.foreign
    assert benchmark.pedantic(render, setup=lambda: ((names(),), {}), rounds=30)  # type: ignore[no-untyped-call]
