"""How well samples fit what was published: scores that neither width nor luck can flatter.

The continuous ranked probability score (CRPS) is the mean distance of the samples from the
published time, less half their mean distance from each other; the interval score is the interval's
width plus a fine for what lies outside it. Both are in hours and lower is better (T. Gneiting,
A. E. Raftery, "Strictly proper scoring rules, prediction, and estimation", Journal of the American
Statistical Association 102, 2007, 359–378). The probability integral transform (PIT) is the share
of samples below the published time.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence

import numpy as np
from msgspec import Struct

from explorer.analysis.travel_time.sampling import HIGH_SHARE, LOW_SHARE, Band, Hours, band

_Z = 1.959964  # a normal variable lies within so many deviations in 95 of 100 cases


class Fit(Struct, frozen=True):
    """One published time against samples; all but ``pit`` in hours."""

    model: Band
    pit: float
    crps_h: float
    interval_score_h: float
    beside_h: float
    effective_n: float

    @property
    def inside(self) -> bool:
        """Whether the published time lies in the interval that holds 90 of 100 samples."""
        return LOW_SHARE <= self.pit <= HIGH_SHARE


class TableFit(Struct, frozen=True):
    """Several published times together.

    ``coverage`` is the share inside; ``coverage_interval`` holds, with 95 of 100, the share to be
    expected of many such times, counting each distinct output of the model once. ``bias_h`` is the
    mean of the published times less the model's medians.
    """

    times: int
    distinct: int
    coverage: float
    coverage_interval: tuple[float, float]
    interval_score_h: float
    crps_h: float
    bias_h: float
    effective_n: float


def crps(samples: Hours, published_h: float) -> float:
    """Return the continuous ranked probability score of samples, in their unit."""
    ordered = np.sort(samples)
    count = len(ordered)
    ranks = 2.0 * np.arange(count) - count + 1.0
    spread = float(np.dot(ranks, ordered)) / count**2  # half the mean distance of two samples
    return float(np.mean(np.abs(ordered - published_h))) - spread


def interval_score(model: Band, published_h: float) -> float:
    """Return the interval's width, plus 20 times what lies below or above it."""
    fine = 2.0 / (1.0 - (HIGH_SHARE - LOW_SHARE))
    outside = max(model.low_h - published_h, published_h - model.high_h, 0.0)
    return model.high_h - model.low_h + fine * outside


def fit(samples: Hours, published_h: float, effective_n: float) -> Fit:
    """Hold a published time against samples."""
    model = band(samples)
    below, same = np.mean(samples < published_h), np.mean(samples == published_h)
    return Fit(
        model=model,
        pit=float(below + same / 2),
        crps_h=crps(samples, published_h),
        interval_score_h=interval_score(model, published_h),
        beside_h=published_h - model.median_h,
        effective_n=effective_n,
    )


def share_interval(share: float, count: int) -> tuple[float, float]:
    """Return Wilson's interval of 95 per cent for a share of ``count`` trials."""
    if count == 0:
        return 0.0, 1.0
    scale = 1.0 + _Z**2 / count
    middle = (share + _Z**2 / (2 * count)) / scale
    half = _Z * math.sqrt(share * (1 - share) / count + _Z**2 / (4 * count**2)) / scale
    return max(middle - half, 0.0), min(middle + half, 1.0)


def table_fit(fits: Sequence[tuple[Hashable, Fit]]) -> TableFit | None:
    """Return the scores of several times; the key tells which output of the model each is of."""
    if not fits:
        return None
    rows = [item for _, item in fits]
    by_output: dict[Hashable, list[bool]] = {}
    for key, item in fits:
        by_output.setdefault(key, []).append(item.inside)
    distinct = len(by_output)
    share = math.fsum(sum(found) / len(found) for found in by_output.values()) / distinct

    def mean(values: Sequence[float]) -> float:
        return math.fsum(values) / len(values)

    return TableFit(
        times=len(rows),
        distinct=distinct,
        coverage=mean([float(item.inside) for item in rows]),
        coverage_interval=share_interval(share, distinct),
        interval_score_h=mean([item.interval_score_h for item in rows]),
        crps_h=mean([item.crps_h for item in rows]),
        bias_h=mean([item.beside_h for item in rows]),
        effective_n=mean([item.effective_n for item in rows]),
    )
