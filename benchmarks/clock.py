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
    """Return the median seconds of one run of each task, after one run to warm up."""
    counts = [max(1, round(sample_seconds / max(_seconds(task, 1), 1e-6))) for task in tasks]
    turns = [
        [_seconds(task, count) for task, count in zip(tasks, counts, strict=True)] for _ in range(rounds)
    ]
    return tuple(median(turn) for turn in zip(*turns, strict=True))


def _seconds(task: Task, count: int) -> float:
    inputs = [task.ready() for _ in range(count)]
    gc.collect()
    start = perf_counter()
    for value in inputs:
        task.run(value)
    return (perf_counter() - start) / count
