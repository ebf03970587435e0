"""What a measurement is, and how times are taken so that a noisy machine shows."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One measurement."""

    what: str
    value: float
    unit: str
    goal: str = ""


def median_ms(work: Callable[[], object], times: int) -> float:
    """Return the median time of a call in ms."""
    took: list[float] = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        took.append((time.perf_counter() - begin) * 1000)
    return statistics.median(took)


def frames_ms(frame: Callable[[int], object], count: int) -> list[float]:
    """Return the times in ms of so many frames; between them the machine itself is measured."""
    took: list[float] = []
    for number in range(count):
        _EQUAL_MS.append(taken_ms(_equal_work))
        took.append(taken_ms(lambda number=number: frame(number)))
    return took


def taken_ms(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


_EQUAL_MS: list[float] = []
"""How long the same work took each time: on a quiet machine always as long."""


_LEAST = 200


def _equal_work() -> int:
    return sum(number * number for number in range(10_000))


def machine_rows() -> list[Row]:
    """Tell whether the machine did other things while frames were measured."""
    while len(_EQUAL_MS) < _LEAST:
        _EQUAL_MS.append(taken_ms(_equal_work))
    share = worst(_EQUAL_MS) / statistics.median(_EQUAL_MS)
    return [
        Row("the same sum, again and again: median", statistics.median(_EQUAL_MS), "ms"),
        Row(
            "the same sum: 95 of 100 within so many times the median",
            share,
            "×",
            "≤ 1.3, else the machine was not quiet",
        ),
    ]


_LONGEST = {"≤ 8.3": "≤ 16.7"}
"""What no frame may exceed, by what 95 of 100 stay within: a frame of 120 a second, and of 60."""


def frame_rows_of(what: str, *runs: list[float], goal: str) -> list[Row]:
    """Return what is said of the frames of some runs, all of them together.

    Where the same frames were run more than once, a further row takes the quickest time of each:
    that is without most of what else the machine did.
    """
    took = [ms for run in runs for ms in run]
    rows = [
        Row(f"{what}: median frame", statistics.median(took), "ms"),
        Row(f"{what}: 95 of 100 frames within", worst(took), "ms", goal),
        Row(f"{what}: longest frame", max(took), "ms", _LONGEST.get(goal, "")),
    ]
    if len(runs) > 1:
        quickest = [min(same) for same in zip(*runs, strict=True)]
        rows.insert(2, Row(f"{what}: the same, quickest of {len(runs)}", worst(quickest), "ms"))
    return rows


def worst(took: list[float]) -> float:
    return statistics.quantiles(took, n=20)[-1]
