"""How finely a time of the model can be told, from the width of its interval."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TypeVar

Part = TypeVar("Part")

FIVE_MINUTES_H, QUARTER_H, HALF_H, HOUR_H = 1 / 12, 0.25, 0.5, 1.0
_SHORT_H = 2.0
_NARROW_H, _WIDE_H = 9.0, 24.0


def step_h(duration_h: float, low_h: float, high_h: float) -> float:
    """Return the step to which a time with its interval is told, in hours.

    Below two hours it is five minutes, else a quarter of an hour, a half or a whole one: the wider
    the interval, the coarser.
    """
    if abs(duration_h) < _SHORT_H:
        return FIVE_MINUTES_H
    width_h = high_h - low_h
    return QUARTER_H if width_h <= _NARROW_H else HALF_H if width_h <= _WIDE_H else HOUR_H


def end_step_h(step: float) -> float:
    """Return the step of an interval's ends: they are no surer than half an hour."""
    return step if step < QUARTER_H else max(step, HALF_H)


def whole_steps(by: Mapping[Part, float], step: float) -> dict[Part, int]:
    """Round hours to whole steps so that they add up to the rounded sum.

    The largest remainders are rounded up first, so that no value is off by a step or more.
    """
    exact = {part: hours / step for part, hours in by.items()}
    floors = {part: math.floor(value) for part, value in exact.items()}
    missing = round(math.fsum(exact.values())) - sum(floors.values())
    by_remainder = sorted(exact, key=lambda c: floors[c] - exact[c])
    return {c: floors[c] + (1 if c in by_remainder[:missing] else 0) for c in exact}
