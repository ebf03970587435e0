"""What the faster of two ways saves, why, and how sure that is, ready to be told."""

from __future__ import annotations

import math
from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from explorer.analysis.precision import FIVE_MINUTES_H, step_h, whole_steps
from explorer.analysis.travel_time.quantile_dots import DOTS, dots
from explorer.analysis.travel_time.sampling import HIGH_SHARE, LOW_SHARE
from explorer.analysis.travel_time.terms import Cause
from explorer.analysis.travel_time.timed import TimedDifference

INTERVAL_CASES = round(DOTS * (HIGH_SHARE - LOW_SHARE))
"""How many of the dots the interval stands for."""


class TimeSaving(Struct, frozen=True):
    """What the faster way saves, in hours.

    ``faster`` is 0 or 1. ``low_h`` to ``high_h`` holds 90 of 100 samples; below 0 the other way is
    the faster one. ``by_h`` is the faster way's time less the other's by cause; ``steps`` the same
    in whole steps of ``step_h``, which add up to the whole difference as it is told. With
    ``timetabled`` both times are timetables and the difference is known to the minute: then the
    steps are those of the model's parts, and ``rest_h`` is what they leave of it.
    """

    faster: int
    saved_h: float
    low_h: float
    high_h: float
    dots_h: tuple[float, ...]
    by_h: Mapping[Cause, float]
    step_h: float
    steps: Mapping[Cause, int]
    timetabled: bool = False
    rest_h: float = 0.0


def time_saving(gap: TimedDifference) -> TimeSaving:
    """Return what the faster way saves; ``gap`` is the second way less the first."""
    first_wins = gap.duration.likely_h >= 0
    sign = 1.0 if first_wins else -1.0
    ends = sorted((sign * gap.duration.low_h, sign * gap.duration.high_h))
    times_h = dots(sign * gap.samples_h)
    by_h = {cause: -sign * hours for cause, hours in gap.by.items()}
    step = step_h(gap.duration.likely_h, *ends)
    found = TimeSaving(
        faster=0 if first_wins else 1,
        saved_h=sign * gap.duration.likely_h,
        low_h=ends[0],
        high_h=ends[1],
        dots_h=times_h,
        by_h=by_h,
        step_h=step,
        steps=whole_steps(by_h, step),
    )
    if not gap.duration.timetabled:
        return found
    step = FIVE_MINUTES_H  # finer than the parts are known, so that the rest is what it says
    parts = whole_steps({c: h for c, h in by_h.items() if c is not Cause.REST}, step)
    rest_h = math.fsum(by_h.values()) - sum(parts.values()) * step
    steps = {**parts, Cause.REST: 0}
    return replace(found, step_h=step, steps=steps, timetabled=True, rest_h=rest_h)
