"""When a journey reaches and leaves each place on its way, by elapsed hours."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from explorer.analysis.travel_time.journeys import Journey, leg_km
from explorer.analysis.travel_time.time_distance_profile import Step

_SAME_KM = 1e-6


class Call(Struct, frozen=True):
    """A place on the way, with the likely hours since the beginning."""

    place_id: str
    at_km: float
    arrival_h: float
    departure_h: float


def calls(trip: Journey, steps: Sequence[Step]) -> tuple[Call, ...]:
    """Return the places of a journey in order; ``steps`` are its staircase."""
    places = [(trip.from_id, 0.0)]
    for leg in trip.legs:
        places.append((leg.end_id, places[-1][1] + leg_km(leg)))
    found: list[Call] = []
    for place_id, at_km in places:
        ends = [s.to_h for s in steps if abs(s.to_km - at_km) <= _SAME_KM]
        arrival_h = min(ends, default=0.0) if at_km > 0 else 0.0
        found.append(Call(place_id, at_km, arrival_h, max(ends, default=0.0)))
    return tuple(found)
