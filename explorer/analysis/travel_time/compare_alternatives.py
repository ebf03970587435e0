"""One question – how do these ways between two places compare? – and its whole answer."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from explorer.analysis.comparison import Option, comparable_places, compare
from explorer.analysis.geodesy import distance
from explorer.analysis.travel_time.journeys import places_of, serves
from explorer.analysis.travel_time.sampling import SAMPLES
from explorer.analysis.travel_time.timed import TimedDifference, TimedJourney, difference
from explorer.analysis.travel_time.what_if import (
    Change,
    Scenario,
    scenario,
    service_for,
    services_between,
    timed_trip,
)
from explorer.errors import (
    NothingToCompareError,
    TravelTimeError,
    UnknownPlaceError,
    UnknownRouteError,
)
from explorer.model.corridor import Corridor
from explorer.model.quantity import Computed, Method, Quantity
from explorer.model.routes import Service
from explorer.model.services import PublishedTime, TimedService


class TravelMode(StrEnum):
    """How one travels; by air only the straight line is known."""

    RAIL = "rail"
    ROAD = "road"
    SEA = "sea"
    AIR = "air"
    SEVERAL = "several"  # on one way: train, ship and lorry in turn


MODE_OF = {
    Service.PASSENGER: TravelMode.RAIL,
    Service.CONTAINER: TravelMode.RAIL,
    Service.HIGHWAY: TravelMode.ROAD,
    Service.SEA: TravelMode.SEA,
    Service.SEVERAL: TravelMode.SEVERAL,
}


class Alternative(Struct, frozen=True):
    """One way to go.

    ``option`` is there where a route of the texts runs, ``service`` where one is known, ``time``
    where it can be worked out; else ``why_not`` says what stands in the way.
    """

    id: str
    mode: TravelMode
    option: Option | None
    service: TimedService | None
    distance_km: Quantity | None
    time: TimedJourney | None
    why_not: TravelTimeError | None


class Answer(Struct, frozen=True):
    """The ways between two places in a scenario.

    ``differences`` has one entry for each way after the first: that way less the first, or
    ``None`` where either has no time.
    """

    from_id: str
    to_id: str
    state: Scenario
    straight_km: Quantity
    ways: tuple[Alternative, ...]
    differences: tuple[TimedDifference | None, ...]

    @property
    def difference_km(self) -> Quantity | None:
        """The second way's length less the first's."""
        if len(self.ways) < 2:  # noqa: PLR2004 - a difference needs two
            return None
        first, second = self.ways[:2]
        if first.distance_km is None or second.distance_km is None:
            return None
        gap = second.distance_km.value - first.distance_km.value
        return Quantity(gap, "km", (Computed(Method.DIFFERENCE, (second.id, first.id)),))


def _length(time: TimedJourney) -> Quantity:
    trip = time.journey
    return Quantity(trip.track_km, "km", (Computed(Method.SUM, trip.edge_ids),))


def _timed(
    corridor: Corridor, state: Scenario, way_id: str, ends: tuple[str, str], count: int
) -> tuple[TimedService | None, TimedJourney | None, TravelTimeError | None]:
    """Return a way's service and time as far as they are known, else what stands in the way."""
    service: TimedService | None = None
    try:
        service = service_for(corridor, state, way_id)
        return service, timed_trip(corridor, state, way_id, *ends, count), None
    except TravelTimeError as error:
        return service, None, error


def _route_way(
    corridor: Corridor, state: Scenario, option: Option, ends: tuple[str, str], count: int
) -> Alternative:
    service, time, why_not = _timed(corridor, state, option.route_id, ends, count)
    mode = MODE_OF[corridor.routes[option.route_id].service]
    km = option.distance_km
    if time is not None and time.journey.rerouted:
        km = _length(time)
    if why_not is not None and why_not.reason == "nothing_left":
        km = None
    return Alternative(option.route_id, mode, option, service, km, time, why_not)


def _service_way(
    corridor: Corridor, state: Scenario, service: TimedService, ends: tuple[str, str], count: int
) -> Alternative:
    _, time, why_not = _timed(corridor, state, service.id, ends, count)
    km = None if time is None else _length(time)
    option = None
    if service.route_id is not None:
        try:
            option = compare(corridor, *ends, route_ids=(service.route_id,)).options[0]
        except NothingToCompareError:
            option = None  # a service can stop where the route of the texts names no place
    return Alternative(service.id, MODE_OF[service.service], option, service, km, time, why_not)


def _air(straight_km: Quantity) -> Alternative:
    return Alternative("air", TravelMode.AIR, None, None, straight_km, None, None)


def _check(corridor: Corridor, ends: tuple[str, str], way_ids: Sequence[str]) -> None:
    for place_id in ends:
        if place_id not in corridor.places:
            raise UnknownPlaceError(place_id, comparable_places(corridor))
    known = (*corridor.routes, *corridor.timing.services)
    for way_id in way_ids:
        if way_id not in known:
            raise UnknownRouteError(way_id, known)
    if ends[0] == ends[1]:
        raise NothingToCompareError(*ends)


def _chosen(
    corridor: Corridor, state: Scenario, ends: tuple[str, str], way_ids: Sequence[str], count: int
) -> list[Alternative]:
    """Return the ways asked for by id. Raises ``TravelTimeError`` for a service that cannot run."""
    ways: list[Alternative] = []
    for way_id in way_ids:
        service = corridor.timing.services.get(way_id)
        if service is not None:
            if not serves(service, *ends, corridor):
                timed_trip(corridor, state, way_id, *ends, 1)  # says what stands in the way
            ways.append(_service_way(corridor, state, service, ends, count))
            continue
        try:
            option = compare(corridor, *ends, route_ids=(way_id,)).options[0]
        except NothingToCompareError:
            continue
        ways.append(_route_way(corridor, state, option, ends, count))
    for way in ways:
        if way.why_not is not None and way.why_not.reason in {"no_service", "not_running"}:
            raise way.why_not
    return ways


def _is_whole(service: TimedService, ends: tuple[str, str], corridor: Corridor) -> bool:
    """Tell whether the places are the two ends of a service, so that it surely stops there."""
    places = places_of(service, corridor)
    return {places[0], places[-1]} == set(ends)


def _every(
    corridor: Corridor, state: Scenario, ends: tuple[str, str], count: int
) -> list[Alternative]:
    """Return every route that stops at both places, then the services on no route between them.

    What does not run on the date asked for is left out; where nothing is left, the error says so.
    """
    try:
        options = compare(corridor, *ends).options
    except NothingToCompareError:
        options = ()
    ways = [_route_way(corridor, state, option, ends, count) for option in options]
    ways += [
        _service_way(corridor, state, service, ends, count)
        for service in services_between(corridor, state, *ends)
        if service.route_id is None and _is_whole(service, ends, corridor)
    ]
    idle = [w for w in ways if w.why_not is not None and w.why_not.reason == "not_running"]
    if idle and len(idle) == len(ways) and idle[0].why_not is not None:
        raise idle[0].why_not
    return [w for w in ways if w.why_not is None or w.why_not.reason != "not_running"]


def compare_alternatives(
    corridor: Corridor,
    from_id: str,
    to_id: str,
    *,
    way_ids: Sequence[str] = (),
    modes: Sequence[TravelMode] = (),
    changes: Sequence[Change] = (),
    count: int = SAMPLES,
) -> Answer:
    """Compare the ways between two places; ids of routes or services choose and order them.

    ``modes`` leaves out all others; ``air`` adds the straight line as a way of its own. Raises
    ``UnknownPlaceError``, ``UnknownRouteError``, ``NothingToCompareError``, and
    ``TravelTimeError`` for a change that cannot be made or a way asked for that does not run.
    """
    ends = (from_id, to_id)
    _check(corridor, ends, way_ids)
    state = scenario(corridor, changes)
    straight_km = distance(corridor.places[from_id], corridor.places[to_id])
    ways = (
        _chosen(corridor, state, ends, way_ids, count)
        if way_ids
        else _every(corridor, state, ends, count)
    )
    if modes:
        ways = [w for w in ways if w.mode in modes]
    if TravelMode.AIR in modes:
        ways.append(_air(straight_km))
    if not ways:
        raise NothingToCompareError(from_id, to_id)
    first = ways[0].time
    gaps = tuple(
        None if first is None or way.time is None else difference(first, way.time)
        for way in ways[1:]
    )
    return Answer(from_id, to_id, state, straight_km, tuple(ways), gaps)


def service_times(
    way: Alternative, corridor: Corridor, ends: tuple[str, str]
) -> dict[str, PublishedTime]:
    """Return the published times of a way's own service between two places, both ways, by fact."""
    return {
        item.fact_id: item
        for item in corridor.timing.published.values()
        if way.service is not None
        and item.service_id == way.service.id
        and item.against_id is None
        and {item.from_id, item.to_id} == {*ends}
    }
