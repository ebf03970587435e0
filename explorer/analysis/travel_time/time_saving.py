"""What the faster of two ways saves, why, and how sure that is, ready to be told."""

from __future__ import annotations

import math
from collections.abc import Mapping

from msgspec import Struct

from explorer.analysis.travel_time.quantile_dots import DOTS, dots
from explorer.analysis.travel_time.sampling import HIGH_SHARE, LOW_SHARE
from explorer.analysis.travel_time.terms import Cause
from explorer.analysis.travel_time.timed import TimedDifference

INTERVAL_CASES = round(DOTS * (HIGH_SHARE - LOW_SHARE))
"""How many of the dots the interval stands for."""


class TimeSaving(Struct, frozen=True):
    """What the faster way saves, in hours.

    ``faster`` is 0 or 1. ``low_h`` to ``high_h`` holds 90 of 100 samples; below 0 the other way is
    the faster one. ``minutes`` is the faster way's time less the other's by cause, in whole minutes
    that add up to the whole difference in minutes.
    """

    faster: int
    saved_h: float
    low_h: float
    high_h: float
    dots_h: tuple[float, ...]
    minutes: Mapping[Cause, int]


def whole_minutes(by: Mapping[Cause, float]) -> dict[Cause, int]:
    """Round hours to minutes so that they add up to the rounded sum.

    The largest remainders are rounded up first, so that no value is off by a minute or more.
    """
    exact = {cause: hours * 60.0 for cause, hours in by.items()}
    floors = {cause: math.floor(value) for cause, value in exact.items()}
    missing = round(math.fsum(exact.values())) - sum(floors.values())
    by_remainder = sorted(exact, key=lambda c: floors[c] - exact[c])
    return {c: floors[c] + (1 if c in by_remainder[:missing] else 0) for c in exact}


def time_saving(gap: TimedDifference) -> TimeSaving:
    """Return what the faster way saves; ``gap`` is the second way less the first."""
    first_wins = gap.duration.likely_h >= 0
    sign = 1.0 if first_wins else -1.0
    ends = sorted((sign * gap.duration.low_h, sign * gap.duration.high_h))
    times_h = dots(sign * gap.samples_h)
    return TimeSaving(
        faster=0 if first_wins else 1,
        saved_h=sign * gap.duration.likely_h,
        low_h=ends[0],
        high_h=ends[1],
        dots_h=times_h,
        minutes=whole_minutes({cause: -sign * hours for cause, hours in gap.by.items()}),
    )
