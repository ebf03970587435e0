"""The terms of a travel time: running, stops, border and waiting, each with its estimate."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from math import fsum

from msgspec import Struct

from explorer.analysis.travel_time.journeys import (
    AFLOAT,
    Journey,
    Leg,
    crossing_of,
    leg_km,
    speed_key,
    speed_keys,
    transfer_of,
)
from explorer.errors import TravelTimeError
from explorer.model.quantity import Computed, Evidence, Method, Quantity
from explorer.model.services import (
    Crossing,
    Estimate,
    EstimateKind,
    GaugeOperation,
    Timing,
    Transfer,
)


class TermKind(StrEnum):
    """What the traveller or the load spends time on."""

    WAITING = "waiting for departure"
    RUNNING = "running"
    STOPS = "planned stops"
    EXIT = "exit checks"
    GAUGE = "gauge operation"
    ENTRY = "entry checks"
    TRANSFER = "transfer"  # from one mode to the next


class Cause(StrEnum):
    """Why one journey takes longer than another."""

    DISTANCE = "distance"
    SPEED = "speed"
    BORDER = "border"
    TRANSFER = "transfer"
    WAITING = "waiting"
    REST = "residual"  # what the parts do not explain


BORDER_KINDS = frozenset({TermKind.EXIT, TermKind.GAUGE, TermKind.ENTRY})
TRANSFER_KINDS = frozenset({TermKind.TRANSFER})
WAITING_KINDS = frozenset({TermKind.WAITING, TermKind.STOPS})


class Term(Struct, frozen=True):
    """One part of a travel time.

    ``amount`` is what the estimate is applied to: km for running, thousands of km for stops, 1 for
    anything else. The term begins ``at_km`` from the start and covers ``km``; a term with 0 km
    stands still at ``place_id``. ``transfer_id`` tells where it belongs to a change of mode.
    """

    id: str
    kind: TermKind
    estimate_id: str
    amount: float
    at_km: float
    km: float
    edge_id: str
    place_id: str
    operation: GaugeOperation | None = None
    transfer_id: str = ""

    def hours(self, value: float) -> float:
        """Return the hours it takes at a value of its estimate."""
        return self.amount / value if self.kind is TermKind.RUNNING else self.amount * value

    def quantity(self, estimate: Estimate, middle: float | None = None) -> Quantity:
        """Return the term in hours with its range and evidence.

        ``middle`` is the estimate's value in the middle of all cases; its likely one if absent.
        """
        ends = sorted((self.hours(estimate.low.value), self.hours(estimate.high.value)))
        likely = self.hours(estimate.likely.value if middle is None else middle)
        sums: tuple[Evidence, ...] = ()
        if self.kind in {TermKind.RUNNING, TermKind.STOPS}:
            sums = (Computed(Method.TRAVEL_TIME, (self.edge_id, estimate.id)),)
        low, high = min(ends[0], likely), max(ends[1], likely)
        return Quantity(likely, "h", (*sums, *estimate.likely.evidence), low, high)


def _checks(
    kind: TermKind, estimate_id: str | None, leg: Leg, at_km: float, place_id: str
) -> list[Term]:
    if estimate_id is None:
        return []
    identity = f"{leg.edge.id}: {kind}"
    return [Term(identity, kind, estimate_id, 1.0, at_km, 0.0, leg.edge.id, place_id)]


class _Pace(Struct, frozen=True):
    """The estimates of running speed and, where there are any, planned stops."""

    speed_id: str
    stops_id: str | None

    def run(self, leg: Leg, at_km: float, km: float, part: str = "") -> list[Term]:
        """Return running over ``km`` of a leg, and the stops spread over them."""
        terms: list[Term] = []
        for kind, estimate_id, amount in (
            (TermKind.RUNNING, self.speed_id, km),
            (TermKind.STOPS, self.stops_id, km / 1000.0),
        ):
            if estimate_id is not None:
                identity = f"{leg.edge.id}{part}: {kind}"
                edge_id, place_id = leg.edge.id, leg.start_id
                terms.append(
                    Term(identity, kind, estimate_id, amount, at_km, km, edge_id, place_id)
                )
        return terms


def _border(leg: Leg, crossing: Crossing, at_km: float, pace: _Pace) -> list[Term]:
    """Return a leg over a border: checks at its ends, or both where the border is.

    The gauge changes at one and the same end of the edge: last on the way there, first on the way
    back.
    """
    km = leg_km(leg)
    way = crossing.forward if leg.forward else crossing.backward
    gauge_last = crossing.gauge_at_end == leg.forward
    gauge: list[Term] = []
    if way.gauge_id is not None:
        kind = TermKind.GAUGE
        gauge_km, place_id = (at_km + km, leg.end_id) if gauge_last else (at_km, leg.start_id)
        identity = f"{leg.edge.id}: {kind}"
        edge_id = leg.edge.id
        gauge.append(
            Term(identity, kind, way.gauge_id, 1.0, gauge_km, 0.0, edge_id, place_id, way.gauge)
        )
    if crossing.border_km is None:
        exits = _checks(TermKind.EXIT, way.exit_id, leg, at_km, leg.start_id)
        entries = _checks(TermKind.ENTRY, way.entry_id, leg, at_km + km, leg.end_id)
        middle = [*exits, *pace.run(leg, at_km, km), *entries]
    else:
        first_km = crossing.border_km if leg.forward else km - crossing.border_km
        border_km = at_km + first_km
        middle = [
            *pace.run(leg, at_km, first_km, " to the border"),
            *_checks(TermKind.EXIT, way.exit_id, leg, border_km, leg.start_id),
            *_checks(TermKind.ENTRY, way.entry_id, leg, border_km, leg.start_id),
            *pace.run(leg, border_km, km - first_km, " from the border"),
        ]
    return [*middle, *gauge] if gauge_last else [*gauge, *middle]


_KIND_OF = {
    EstimateKind.TRANSFER: TermKind.TRANSFER,
    EstimateKind.WAITING: TermKind.WAITING,
    EstimateKind.GAUGE: TermKind.GAUGE,
}


def _change_of_mode(transfer: Transfer, after: Leg, at_km: float, timing: Timing) -> list[Term]:
    """Return what happens between two modes, in order.

    Checks before a ship leaves are those of the way out of a country, after it those of the way in.
    """
    checks = TermKind.EXIT if after.edge.mode in AFLOAT else TermKind.ENTRY
    terms: list[Term] = []
    for number, estimate_id in enumerate(transfer.estimate_ids, start=1):
        kind = _KIND_OF.get(timing.estimates[estimate_id].kind, checks)
        identity = f"{transfer.id} {number}: {kind}"
        edge_id, place_id = after.edge.id, transfer.place_id
        terms.append(
            Term(
                identity,
                kind,
                estimate_id,
                1.0,
                at_km,
                0.0,
                edge_id,
                place_id,
                transfer_id=transfer.id,
            )
        )
    return terms


def _changed(trip: Journey, before: Leg, after: Leg, timing: Timing) -> Transfer | None:
    """Return how the load or the passengers change between two legs; ``None`` where they stay."""
    found = transfer_of(trip.service, before, after, tuple(timing.transfers.values()))
    if found is None and before.edge.mode is not after.edge.mode:
        title, edges = trip.service.titles, f"{before.edge.id} – {after.edge.id}"
        raise TravelTimeError("no_transfer", service=title, edges=edges)
    return found


def terms_of(trip: Journey, timing: Timing) -> tuple[Term, ...]:
    """Return the terms of a journey in the order in which they happen.

    Raises ``TravelTimeError`` where a length, a speed, or what is done at a border or between two
    modes is not known.
    """
    service = trip.service
    terms: list[Term] = []
    if service.waiting_id is not None:
        kind = TermKind.WAITING
        first = trip.legs[0].edge.id if trip.legs else ""
        identity = f"{service.id}: {kind}"
        terms.append(Term(identity, kind, service.waiting_id, 1.0, 0.0, 0.0, first, trip.from_id))
    at_km = 0.0
    before: Leg | None = None
    for leg in trip.legs:
        where = speed_keys(leg.edge)
        transfer = None if before is None else _changed(trip, before, leg, timing)
        if transfer is not None:
            terms += _change_of_mode(transfer, leg, at_km, timing)
        before = leg
        if len(where) > 1:
            stops_id = service.stops.get(where[0])
            crossing = crossing_of(service, leg.edge, tuple(timing.crossings.values()))
            if crossing is None:
                title = service.titles
                raise TravelTimeError("no_crossing", service=title, edge=leg.edge.id)
            terms += _border(leg, crossing, at_km, _Pace(crossing.speed_id, stops_id))
        else:
            key = speed_key(service, leg.edge, timing.lines)
            speed_id = service.speeds.get(key)
            if speed_id is None:
                title = service.titles
                raise TravelTimeError("no_speed", service=title, where=key)
            terms += _Pace(speed_id, service.stops.get(key)).run(leg, at_km, leg_km(leg))
        at_km += leg_km(leg)
    return tuple(terms)


def after_departure(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Return the terms without what is done standing at the first place."""
    return tuple(t for t in terms if t.km > 0 or t.at_km > 0)


def parts_h(terms: tuple[Term, ...], middles: Mapping[str, float]) -> float:
    """Return the hours of the terms together, each at its estimate's middle value."""
    return fsum(t.hours(middles[t.estimate_id]) for t in terms)
