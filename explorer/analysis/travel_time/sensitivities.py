"""The estimates that matter most for some ways, each with the range a what-if may choose from."""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec import Struct

from explorer.analysis.travel_time.terms import Term
from explorer.analysis.travel_time.timed import TimedJourney
from explorer.model.services import RANGES, Estimate, EstimateKind

_SHARES = {EstimateKind.SPEED: 2, EstimateKind.CHECKS: 1, EstimateKind.GAUGE: 1}
_SPEED_ROOM, _HOURS_ROOM = 1.4, 1.5
_LONG_H = 48.0


class Sensitivity(Struct, frozen=True):
    """An estimate to be changed, from ``low`` to ``high`` by ``step``, all in its own unit.

    ``where`` is what tells it from others of its kind: a country's code, ``sea`` or ``road KZ`` for
    speeds and stops, a place's id for what happens at one.
    """

    estimate: Estimate
    where: str
    low: float
    high: float
    step: float

    @property
    def steps(self) -> int:
        """How many steps lead from low to high."""
        return round((self.high - self.low) / self.step)

    def value(self, position: int) -> float:
        """Return the value at a step; the last one is ``high``."""
        return min(self.low + min(max(position, 0), self.steps) * self.step, self.high)

    def position(self, value: float) -> int:
        """Return the step nearest to a value."""
        return min(max(round((value - self.low) / self.step), 0), self.steps)


def _reach_h(term: Term, estimate: Estimate) -> float:
    """Return by how many hours a term may vary."""
    return abs(term.hours(estimate.high.value) - term.hours(estimate.low.value))


def _where(term: Term, trip: TimedJourney) -> str:
    service = trip.journey.service
    for table in (service.speeds, service.stops):
        for key, estimate_id in table.items():
            if estimate_id == term.estimate_id:
                return key
    return term.place_id


def _lever(estimate: Estimate, where: str) -> Sensitivity:
    """Return a lever that reaches somewhat beyond what is thought possible."""
    floor, ceiling = RANGES[estimate.kind]
    if estimate.kind is EstimateKind.SPEED:
        low = math.floor(estimate.low.value / _SPEED_ROOM / 5) * 5.0
        high = math.ceil(estimate.high.value * _SPEED_ROOM / 5) * 5.0
        return Sensitivity(estimate, where, max(low, floor, 5.0), min(high, ceiling), 1.0)
    high = min(math.ceil(max(estimate.high.value * _HOURS_ROOM, 1.0)), ceiling)
    return Sensitivity(estimate, where, floor, high, 1.0 if high > _LONG_H else 0.25)


def sensitivities(trips: Sequence[TimedJourney], count: int = 4) -> tuple[Sensitivity, ...]:
    """Return the estimates by which the trips' hours vary most, at most ``count``.

    Two speeds, one border check and one gauge operation come first where there are any, so that
    each cause can be tried out; what room is left goes to the next by weight.
    """
    weights: dict[str, float] = {}
    found: dict[str, tuple[Estimate, str]] = {}
    for trip in trips:
        for term in trip.terms:
            estimate = trip.estimates[term.estimate_id]
            weights[estimate.id] = weights.get(estimate.id, 0.0) + _reach_h(term, estimate)
            found.setdefault(estimate.id, (estimate, _where(term, trip)))
    ranked = sorted(found, key=lambda i: -weights[i])
    first = [
        i
        for kind, share in _SHARES.items()
        for i in [i for i in ranked if found[i][0].kind is kind][:share]
    ]
    rest = [i for i in ranked if i not in first]
    kinds = list(EstimateKind)
    chosen = sorted([*first, *rest][:count], key=lambda i: kinds.index(found[i][0].kind))
    return tuple(_lever(*found[i]) for i in chosen)
