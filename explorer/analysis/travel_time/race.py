"""Where each train is at a moment of the race, and whether it waits."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise

from msgspec import Struct

from explorer.analysis.geodesy import geodesic_km
from explorer.analysis.travel_time.journeys import Leg, leg_km
from explorer.analysis.travel_time.terms import TermKind
from explorer.analysis.travel_time.time_distance_profile import Step, time_distance_profile
from explorer.analysis.travel_time.timed import TimedJourney
from explorer.model.network import Mode

LonLat = tuple[float, float]


class Runner(Struct, frozen=True):
    """A journey made ready for the race, so that a frame only looks up.

    ``ends_h`` are the steps' ends in likely hours; ``starts_km`` the beginning of each leg;
    ``lines`` its points and ``along`` their shares of the drawn length, in the order of travel.
    """

    steps: tuple[Step, ...]
    ends_h: tuple[float, ...]
    legs: tuple[Leg, ...]
    starts_km: tuple[float, ...]
    lines: tuple[tuple[LonLat, ...], ...]
    along: tuple[tuple[float, ...], ...]

    @property
    def duration_h(self) -> float:
        """How long it takes at likely values."""
        return self.ends_h[-1] if self.ends_h else 0.0

    @property
    def modes(self) -> frozenset[Mode]:
        """The modes of its legs."""
        return frozenset(leg.edge.mode for leg in self.legs)


class Position(Struct, frozen=True):
    """A train, lorry or ship at a moment: its place on the way, on the map, and what it does.

    ``share`` runs from 0 to 1 along the edge in its own direction. Before the start the train
    waits at its first place, afterwards ``arrived`` holds and it stays at its last.
    """

    at_km: float
    edge_id: str
    share: float
    lon_deg: float
    lat_deg: float
    waiting: bool
    kind: TermKind
    place_id: str
    arrived: bool
    mode: Mode


def _shares(line: Sequence[LonLat]) -> tuple[float, ...]:
    """Return how far along the drawn line each of its points lies, from 0 to 1."""
    lengths = [0.0, *accumulate(geodesic_km(a, b) for a, b in pairwise(line))]
    whole = lengths[-1] or 1.0
    return tuple(km / whole for km in lengths)


def runner(trip: TimedJourney) -> Runner:
    """Make a journey ready for the race. Raises ``ValueError`` for one without legs."""
    legs = trip.journey.legs
    if not legs:
        message = "a journey without legs has nothing to race over"
        raise ValueError(message)
    steps = time_distance_profile(trip)
    lines = tuple(leg.edge.line if leg.forward else leg.edge.line[::-1] for leg in legs)
    starts = (0.0, *accumulate(leg_km(leg) for leg in legs))[:-1]
    return Runner(
        steps=steps,
        ends_h=tuple(step.to_h for step in steps),
        legs=legs,
        starts_km=starts,
        lines=lines,
        along=tuple(_shares(line) for line in lines),
    )


def _on_line(line: Sequence[LonLat], along: Sequence[float], share: float) -> LonLat:
    after = min(max(bisect_right(along, share), 1), len(along) - 1)
    (lon_a, lat_a), (lon_b, lat_b) = line[after - 1], line[after]
    width = along[after] - along[after - 1]
    part = (share - along[after - 1]) / width if width > 0 else 0.0
    part = min(max(part, 0.0), 1.0)
    across = (lon_b - lon_a + 180.0) % 360.0 - 180.0  # the shorter way, over ±180° too
    lon = (lon_a + across * part + 180.0) % 360.0 - 180.0
    return lon, lat_a + (lat_b - lat_a) * part


def position(racer: Runner, elapsed_h: float) -> Position:
    """Return where a train is so many hours after the start. NaN counts as the start."""
    now_h = 0.0 if math.isnan(elapsed_h) else min(max(elapsed_h, 0.0), racer.duration_h)
    index = min(bisect_right(racer.ends_h, now_h), len(racer.steps) - 1)
    step = racer.steps[index]
    width_h = step.to_h - step.from_h
    part = (now_h - step.from_h) / width_h if width_h > 0 else 1.0
    at_km = step.from_km + (step.to_km - step.from_km) * min(max(part, 0.0), 1.0)
    leg_index = max(bisect_right(racer.starts_km, at_km) - 1, 0)
    leg = racer.legs[leg_index]
    length_km = leg_km(leg)
    share = min(max((at_km - racer.starts_km[leg_index]) / length_km, 0.0), 1.0)
    lon_deg, lat_deg = _on_line(racer.lines[leg_index], racer.along[leg_index], share)
    return Position(
        at_km=at_km,
        edge_id=leg.edge.id,
        share=share if leg.forward else 1.0 - share,
        lon_deg=lon_deg,
        lat_deg=lat_deg,
        waiting=step.stands and now_h < racer.duration_h,
        kind=step.kind,
        place_id=step.place_id,
        arrived=elapsed_h >= racer.duration_h,
        mode=leg.edge.mode,
    )
