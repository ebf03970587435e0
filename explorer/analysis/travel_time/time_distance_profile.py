"""A journey as a staircase over distance: the time–distance chart of UNESCAP."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from explorer.analysis.travel_time.sampling import HIGH_SHARE, LOW_SHARE, Hours, drawn, quantiles
from explorer.analysis.travel_time.terms import Term, TermKind
from explorer.analysis.travel_time.timed import TimedJourney
from explorer.model.services import GaugeOperation


class Step(Struct, frozen=True):
    """A piece of the staircase, from one point of distance and time to the next.

    It slopes while running (planned stops are spread over the way, for where they lie is not
    known) and stands upright while waiting at ``place_id``. What the parts leave unexplained is
    spread over them all by their length. ``from_h`` and ``to_h`` are likely hours since the
    beginning; ``low_h`` and ``high_h`` hold 90 of 100 samples at its end.
    """

    kind: TermKind
    from_km: float
    to_km: float
    from_h: float
    to_h: float
    low_h: float
    median_h: float
    high_h: float
    edge_id: str
    place_id: str
    operation: GaugeOperation | None = None
    transfer_id: str = ""

    @property
    def stands(self) -> bool:
        """Whether the train waits."""
        return self.to_km == self.from_km


def _grouped(terms: tuple[Term, ...]) -> list[list[Term]]:
    """Put planned stops together with the running they are spread over."""
    groups: list[list[Term]] = []
    for term in terms:
        if term.kind is TermKind.STOPS and groups and groups[-1][0].kind is TermKind.RUNNING:
            groups[-1].append(term)
        elif term.km > 0 or term.kind not in {TermKind.RUNNING, TermKind.STOPS}:
            groups.append([term])
    return groups


def time_distance_profile(trip: TimedJourney) -> tuple[Step, ...]:
    """Return the steps of a journey, each beginning where the one before it ends."""
    steps: list[Step] = []
    count = len(trip.samples_h)
    so_far: Hours = np.zeros(count)
    at_h = 0.0
    whole_h = trip.parts_h or 1.0
    stretched = trip.duration.likely_h / whole_h
    beside_h = trip.duration.likely_h - trip.model.likely_h
    for group in _grouped(trip.terms):
        first = group[0]
        begun_h = at_h
        for term in group:
            estimate = trip.estimates[term.estimate_id]
            values = drawn(estimate, count, trip.luck)
            at_h += term.hours(trip.middles[estimate.id]) * stretched
            running = term.kind is TermKind.RUNNING
            so_far = so_far + (term.amount / values if running else term.amount * values)
        moved_h = beside_h * at_h / (trip.duration.likely_h or 1.0)
        found = quantiles(so_far, (LOW_SHARE, 0.5, HIGH_SHARE))
        low, median, high = (hours + moved_h for hours in found)
        steps.append(
            Step(
                kind=first.kind,
                from_km=first.at_km,
                to_km=first.at_km + first.km,
                from_h=begun_h,
                to_h=at_h,
                low_h=low,
                median_h=median,
                high_h=high,
                edge_id=first.edge_id,
                place_id=first.place_id,
                operation=first.operation,
                transfer_id=first.transfer_id,
            )
        )
    return tuple(steps)
