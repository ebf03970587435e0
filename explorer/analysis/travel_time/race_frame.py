"""One moment of a race: everything that is drawn and said of it."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence

from msgspec import Struct

from explorer.analysis.travel_time.clock import WallTime, after, zone_of
from explorer.analysis.travel_time.race import Position, Runner, position, runner
from explorer.analysis.travel_time.sampling import Band
from explorer.analysis.travel_time.terms import TermKind
from explorer.analysis.travel_time.timed import TimedJourney, difference
from explorer.analysis.travel_time.timetable import Call, calls
from explorer.errors import TravelTimeError
from explorer.model.corridor import Corridor
from explorer.model.services import GaugeOperation


class Entrant(Struct, frozen=True):
    """A way in the race, with its time and the interval of that.

    ``zones`` are the time zones of its calls, empty where unknown.
    """

    way_id: str
    racer: Runner
    duration: Band
    calls: tuple[Call, ...]
    zones: tuple[str, ...]


class Race(Struct, frozen=True):
    """Ways that leave at once; ``start`` is ``None`` where the first place has no time zone."""

    entrants: tuple[Entrant, ...]
    start: WallTime | None
    lead: Band | None = None
    """By how much the first is ahead of the second, with the interval; ``None`` for one alone."""

    @property
    def duration_h(self) -> float:
        """When the last one arrives."""
        return max(e.racer.duration_h for e in self.entrants)

    @property
    def order(self) -> tuple[int, ...]:
        """The entrants by arrival; who arrives at the same time keeps the order of the start."""
        numbers = range(len(self.entrants))
        return tuple(sorted(numbers, key=lambda i: self.entrants[i].racer.duration_h))

    @property
    def lead_h(self) -> float:
        """By how much the first is ahead of the second; 0 where there is no second."""
        if len(self.entrants) == 1:
            return 0.0
        first, second = self.order[:2]
        return self.entrants[second].racer.duration_h - self.entrants[first].racer.duration_h


class Wait(Struct, frozen=True):
    """Why a train stands, where, and for how many hours more."""

    kind: TermKind
    operation: GaugeOperation | None
    place_id: str
    left_h: float


class Train(Struct, frozen=True):
    """An entrant at a moment.

    ``place_id`` is the place it reached last, and ``clock`` what clocks there show; after its
    arrival both stay. ``arrived`` is how long it took, ``None`` while it is under way.
    ``changes_mode`` tells that it goes on by train, ship or lorry in turn.
    """

    way_id: str
    position: Position
    wait: Wait | None
    place_id: str
    clock: WallTime | None
    arrived: Band | None
    changes_mode: bool = False


class RaceFrame(Struct, frozen=True):
    """A moment of the race; ``first`` is the entrant that has arrived first, ``None`` till then."""

    elapsed_h: float
    trains: tuple[Train, ...]
    first: int | None
    over: bool


def _zone(place_id: str, corridor: Corridor) -> str:
    try:
        return zone_of(place_id, corridor)
    except TravelTimeError:
        return ""


def race(
    trips: Sequence[tuple[str, TimedJourney]], corridor: Corridor, start: WallTime | None
) -> Race:
    """Make ways ready for a race. Raises ``ValueError`` for one without legs, or for no ways."""
    if not trips:
        message = "a race needs at least one way"
        raise ValueError(message)
    entrants: list[Entrant] = []
    for way_id, trip in trips:
        racer = runner(trip)
        found = calls(trip.journey, racer.steps)
        zones = tuple(_zone(call.place_id, corridor) for call in found)
        entrants.append(Entrant(way_id, racer, trip.duration, found, zones))
    lead = None
    if len(trips) > 1:
        first, second = sorted((trip for _, trip in trips), key=lambda t: t.duration.likely_h)[:2]
        lead = difference(first, second).duration
    return Race(tuple(entrants), start, lead)


def frame(asked: Race, elapsed_h: float) -> RaceFrame:
    """Return everything that a moment of the race shows; outside it, its beginning or its end."""
    now_h = 0.0 if math.isnan(elapsed_h) else min(max(elapsed_h, 0.0), asked.duration_h)
    trains = tuple(_train(entrant, asked.start, now_h) for entrant in asked.entrants)
    first = asked.order[0]
    arrived = trains[first].arrived is not None
    over = all(train.arrived is not None for train in trains)
    return RaceFrame(now_h, trains, first if arrived else None, over)


def _train(entrant: Entrant, start: WallTime | None, now_h: float) -> Train:
    racer = entrant.racer
    own_h = min(now_h, racer.duration_h)
    at = position(racer, own_h)
    wait = None
    if at.waiting:
        step = racer.steps[min(bisect_right(racer.ends_h, own_h), len(racer.steps) - 1)]
        wait = Wait(step.kind, step.operation, step.place_id, step.to_h - own_h)
    reached = max(bisect_right([c.arrival_h for c in entrant.calls], own_h + 1e-9) - 1, 0)
    if at.arrived:
        reached = len(entrant.calls) - 1
    zone = entrant.zones[reached]
    clock = after(start, own_h, zone) if start is not None and zone else None
    arrived = entrant.duration if at.arrived else None
    place_id, mixed = entrant.calls[reached].place_id, len(racer.modes) > 1
    return Train(entrant.way_id, at, wait, place_id, clock, arrived, mixed)
