"""Timing by turns: ours, theirs, ours, theirs… so that whatever slows the machine slows both."""

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Any


@dataclass(frozen=True, slots=True)
class Task:
    """What is timed, and what must be made ready before, untimed."""

    run: Callable[[Any], object]
    ready: Callable[[], Any] = lambda: None


def medians(tasks: Sequence[Task], rounds: int, sample_seconds: float) -> tuple[float, ...]:
    """Return the median seconds of one run of each task, after a run to warm up; a single round needs none."""
    counts = [_count(task, sample_seconds) if rounds > 1 else 1 for task in tasks]
    turns = [
        [_seconds(task, count) for task, count in zip(tasks, counts, strict=True)] for _ in range(rounds)
    ]
    return tuple(median(turn) for turn in zip(*turns, strict=True))


def _count(task: Task, sample_seconds: float) -> int:
    """How many runs make one turn; the first run of all is not asked, as it still loads and caches."""
    _seconds(task, 1)
    return max(1, round(sample_seconds / _seconds(task, 1))) if sample_seconds else 1


def _seconds(task: Task, count: int) -> float:
    inputs = [task.ready() for _ in range(count)]
    gc.collect()
    start = perf_counter()
    for value in inputs:
        task.run(value)
    return (perf_counter() - start) / count
