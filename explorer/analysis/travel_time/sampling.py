"""Monte Carlo: every estimate drawn once under its own name, for all routes at once."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from explorer.analysis.travel_time.terms import Term, TermKind
from explorer.model.services import Estimate

Hours = npt.NDArray[np.float64]
SAMPLES = 10_000
SEED = "corridor-explorer 1"
LOW_SHARE, HIGH_SHARE = 0.05, 0.95
"""The interval holds 90 of 100 samples."""


class Band(Struct, frozen=True):
    """A time in hours: the likely one, the samples' median, and the interval of 90 per cent.

    The likely time of a journey is the median, or the timetable where there is one; then
    ``timetabled`` holds. That of a difference is the difference of the likely times.
    """

    low_h: float
    likely_h: float
    median_h: float
    high_h: float
    timetabled: bool = False


@lru_cache(maxsize=512)
def uniform_draws(name: str, count: int) -> Hours:
    """Return ``count`` numbers from 0 to 1 that depend on nothing but the name.

    Shape (count,), read-only. The seed is a hash of the name and not Python's own ``hash``, which
    differs from run to run.
    """
    digest = hashlib.blake2b(f"{SEED}: {name}".encode(), digest_size=16).digest()
    drawn = np.random.Generator(np.random.PCG64(int.from_bytes(digest, "big"))).random(count)
    drawn.flags.writeable = False
    return drawn


def triangular(low: float, likely: float, high: float, share: Hours) -> Hours:
    """Return the values below which the given shares (0 to 1) of a triangular distribution lie.

    The inverse of its distribution function, as in Johnson (1997); it never falls when ``low``,
    ``likely`` or ``high`` rises.
    """
    width = high - low
    if width <= 0.0:
        return np.full(share.shape, likely)
    left, right = likely - low, high - likely
    values = np.where(
        share * width < left,
        low + np.sqrt(share * (width * left)),
        high - np.sqrt((1.0 - share) * (width * right)),
    )
    return np.clip(values, low, high)


class Luck(Struct, frozen=True, eq=False):
    """Which samples count, and how often, once published times have weighted them.

    ``index`` has shape (samples,) and holds a sample as often as its weight asks for;
    ``effective_n`` is how many equally weighted samples would say as much. The published times
    say something of ``estimate_ids`` only; others keep their samples as they are. Two that come to
    the same are equal, so that what was drawn by one serves the other: a corridor is opened again.
    """

    index: npt.NDArray[np.int64]
    effective_n: float
    estimate_ids: frozenset[str]
    digest: bytes

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Luck) and other.digest == self.digest

    def __hash__(self) -> int:
        return hash(self.digest)


def new_luck(
    index: npt.NDArray[np.int64], effective_n: float, estimate_ids: frozenset[str]
) -> Luck:
    """Return a luck, marked by what it holds; ``index`` may not be changed any more."""
    index.flags.writeable = False
    digest = hashlib.blake2b(index.tobytes(), digest_size=16)
    digest.update("\n".join(sorted(estimate_ids)).encode("utf-8", "surrogatepass"))
    return Luck(index, effective_n, estimate_ids, digest.digest())


def drawn(estimate: Estimate, count: int = SAMPLES, luck: Luck | None = None) -> Hours:
    """Return samples of an estimate, in its own unit, shape (count,)."""
    return _drawn(estimate.id, _bounds(estimate), count, _told_of(estimate, luck))


def _told_of(estimate: Estimate, luck: Luck | None) -> Luck | None:
    return luck if luck is not None and estimate.id in luck.estimate_ids else None


def _bounds(estimate: Estimate) -> tuple[float, float, float]:
    return estimate.low.value, estimate.likely.value, estimate.high.value


@lru_cache(maxsize=512)
def _drawn(name: str, bounds: tuple[float, float, float], count: int, luck: Luck | None) -> Hours:
    values = triangular(*bounds, uniform_draws(name, count))
    if luck is not None:
        values = values[luck.index]
    values.flags.writeable = False
    return values


def middle(estimate: Estimate, count: int = SAMPLES, luck: Luck | None = None) -> float:
    """Return an estimate's value in the middle of all cases."""
    return _middle(estimate.id, _bounds(estimate), count, _told_of(estimate, luck))


@lru_cache(maxsize=2048)
def _middle(name: str, bounds: tuple[float, float, float], count: int, luck: Luck | None) -> float:
    if luck is None:
        return float(triangular(*bounds, np.array([0.5]))[0])
    return float(np.median(_drawn(name, bounds, count, luck)))


def _factors(terms: Sequence[Term]) -> dict[tuple[str, bool], float]:
    """Add up what each estimate is applied to; whether it divides is part of the key."""
    found: dict[tuple[str, bool], list[float]] = {}
    for term in terms:
        key = term.estimate_id, term.kind is TermKind.RUNNING
        found.setdefault(key, []).append(term.amount)
    return {key: math.fsum(amounts) for key, amounts in found.items()}


def sampled_h(
    terms: Sequence[Term],
    estimates: Mapping[str, Estimate],
    count: int = SAMPLES,
    luck: Luck | None = None,
) -> Hours:
    """Return samples of the terms' sum in hours, shape (count,).

    Amounts are added up exactly and estimates in the order of their names, so the order of terms
    changes no bit.
    """
    hours = np.zeros(count)
    for (estimate_id, divides), amount in sorted(_factors(terms).items()):
        values = drawn(estimates[estimate_id], count, luck)
        hours += amount / values if divides else amount * values
    return hours


def quantiles(samples: Hours, shares: Sequence[float]) -> tuple[float, ...]:
    """Return the values below which the given shares (0 to 1) of samples lie.

    Between two samples it goes straight, as ``np.quantile`` does by default; sorting first is
    several times faster than the partitions that it makes.
    """
    ordered = np.sort(samples)
    last = len(ordered) - 1
    found: list[float] = []
    for share in shares:
        below = min(int(share * last), max(last - 1, 0))
        part = share * last - below
        low, high = float(ordered[below]), float(ordered[min(below + 1, last)])
        found.append(low + (high - low) * part)
    return tuple(found)


def band(samples: Hours) -> Band:
    """Return the median of samples as the likely time, and the interval of 90 per cent."""
    low, median, high = quantiles(samples, (LOW_SHARE, 0.5, HIGH_SHARE))
    return Band(low, median, median, high)
