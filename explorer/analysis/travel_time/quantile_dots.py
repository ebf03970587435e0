"""An interval people can read: fifty dots, each standing for one case in fifty.

After M. Kay, T. Kola, J. R. Hullman and S. A. Munson, "When (ish) is My Bus?", CHI 2016: readers
count dots better than they read a curve.
"""

from __future__ import annotations

import math

from msgspec import Struct

from explorer.analysis.travel_time.sampling import Hours, quantiles

DOTS = 50


def dots(samples_h: Hours, count: int = DOTS) -> tuple[float, ...]:
    """Return ``count`` times in hours, in order: the middles of equally likely slices."""
    return quantiles(samples_h, [(i + 0.5) / count for i in range(count)])


class DotColumn(Struct, frozen=True):
    """A stack of dots over one stretch of the time axis, from ``start_h`` up to ``end_h``."""

    start_h: float
    end_h: float
    count: int


def columns(times_h: tuple[float, ...], width_h: float) -> tuple[DotColumn, ...]:
    """Stack dots in columns of equal width, counted from 0 h; empty columns are left out.

    Raises ``ValueError`` for a width that is not above 0.
    """
    if not width_h > 0:
        message = f"a column cannot be {width_h} h wide"
        raise ValueError(message)
    counts: dict[int, int] = {}
    for time_h in times_h:
        slot = math.floor(time_h / width_h)
        counts[slot] = counts.get(slot, 0) + 1
    return tuple(DotColumn(s * width_h, (s + 1) * width_h, n) for s, n in sorted(counts.items()))
