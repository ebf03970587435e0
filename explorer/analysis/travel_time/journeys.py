"""The way a service takes over the network, and another way where something is closed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct

from explorer.analysis.routing import shortest_path
from explorer.errors import TravelTimeError
from explorer.model import languages
from explorer.model.corridor import Corridor
from explorer.model.network import Edge, Mode
from explorer.model.places import PlaceKind
from explorer.model.routes import Service
from explorer.model.services import Crossing, Directions, Line, TimedService, Transfer
from explorer.model.texts import Texts, in_language


class Leg(Struct, frozen=True):
    """An edge as it is travelled, with or against its own direction."""

    edge: Edge
    forward: bool

    @property
    def start_id(self) -> str:
        """The place where the leg begins."""
        return self.edge.from_id if self.forward else self.edge.to_id

    @property
    def end_id(self) -> str:
        """The place where the leg ends."""
        return self.edge.to_id if self.forward else self.edge.from_id


class Closures(Struct, frozen=True):
    """Edges and places that cannot be used."""

    edge_ids: frozenset[str] = frozenset()
    place_ids: frozenset[str] = frozenset()

    def hit(self, leg: Leg) -> bool:
        """Tell whether a leg cannot be travelled."""
        return leg.edge.id in self.edge_ids or not self.place_ids.isdisjoint(
            (leg.start_id, leg.end_id)
        )


NOTHING_CLOSED = Closures()


class Journey(Struct, frozen=True):
    """A service from one place to another; ``rerouted`` where closures force it off its line."""

    service: TimedService
    from_id: str
    to_id: str
    legs: tuple[Leg, ...]
    rerouted: bool = False

    @property
    def edge_ids(self) -> tuple[str, ...]:
        """The edges in order of travel."""
        return tuple(leg.edge.id for leg in self.legs)

    @property
    def track_km(self) -> float:
        """The length along the track. Raises ``TravelTimeError`` where a part is unknown."""
        return sum(leg_km(leg) for leg in self.legs)


def leg_km(leg: Leg) -> float:
    """Return a leg's length in km. Raises ``TravelTimeError`` where it is unknown."""
    if leg.edge.track_km is None:
        raise TravelTimeError("no_length", edge=leg.edge.id)
    return leg.edge.track_km.value


_OWN_MODE = {
    Service.PASSENGER: Mode.RAIL,
    Service.CONTAINER: Mode.RAIL,
    Service.HIGHWAY: Mode.ROAD,
    Service.SEA: Mode.SEA,
    Service.SEVERAL: Mode.RAIL,
}
"""The mode that a kind of service means where it names a country and no mode."""

AFLOAT = frozenset({Mode.SEA, Mode.FERRY, Mode.RIVER})


def speed_keys(edge: Edge) -> Sequence[str]:
    """Return where an edge lies, as services name it: country codes, or its mode at sea."""
    return edge.countries or (edge.mode.value,)


def speed_key(service: TimedService, edge: Edge, lines: Mapping[str, Line]) -> str:
    """Return under what a service names its speed on an edge.

    A line of it goes first, then mode and country ("road KZ"), then the country, which means the
    mode that the service has by its kind; of another mode the mode alone is left.
    """
    on = (key for key in service.speeds if key in lines and edge.id in lines[key].edge_ids)
    place = speed_keys(edge)[0]
    closely = f"{edge.mode.value} {place}"
    plain = place if edge.mode is _OWN_MODE[service.service] else edge.mode.value
    return next(on, closely if closely in service.speeds else plain)


def places_of(service: TimedService, corridor: Corridor) -> tuple[str, ...]:
    """Return the places along a service's line, in its own order."""
    legs = [Leg(corridor.edges[u.edge_id], u.forward) for u in service.uses]
    return (legs[0].start_id, *(leg.end_id for leg in legs)) if legs else ()


def _own_legs(
    service: TimedService, from_id: str, to_id: str, corridor: Corridor
) -> tuple[Leg, ...] | None:
    places = places_of(service, corridor)
    if from_id == to_id or from_id not in places or to_id not in places:
        return None
    start, end = places.index(from_id), places.index(to_id)
    wanted = Directions.FORWARD if start < end else Directions.BACKWARD
    if service.directions not in {wanted, Directions.BOTH}:
        return None
    legs = [Leg(corridor.edges[u.edge_id], u.forward) for u in service.uses]
    if start < end:
        return tuple(legs[start:end])
    return tuple(Leg(leg.edge, not leg.forward) for leg in reversed(legs[end:start]))


def serves(service: TimedService, from_id: str, to_id: str, corridor: Corridor) -> bool:
    """Tell whether a service runs from one place to the other, with everything open."""
    return _own_legs(service, from_id, to_id, corridor) is not None


def journey(
    service: TimedService,
    from_id: str,
    to_id: str,
    corridor: Corridor,
    closures: Closures = NOTHING_CLOSED,
) -> Journey:
    """Return how a service gets from one place to another.

    It keeps to its own line while that is open; else it takes the shortest way that is left over
    the network for its mode. Raises ``TravelTimeError`` where it does not serve both places or
    nothing is left.
    """
    legs = _own_legs(service, from_id, to_id, corridor)
    if legs is None:
        title, start, end = service.titles, _names(from_id, corridor), _names(to_id, corridor)
        raise TravelTimeError("not_served", service=title, start=start, end=end)
    if not any(closures.hit(leg) for leg in legs):
        return Journey(service, from_id, to_id, legs)
    path = shortest_path(
        corridor.edges.values(),
        from_id,
        to_id,
        modes={leg.edge.mode for leg in legs},
        closed_edges=closures.edge_ids,
        closed_places=closures.place_ids,
    )
    if path is None:
        raise TravelTimeError(
            "nothing_left",
            closed=_closed(closures, corridor),
            start=_names(from_id, corridor),
            end=_names(to_id, corridor),
        )
    around = zip(path.edges, path.places, strict=False)
    found = tuple(Leg(edge, forward=edge.from_id == place) for edge, place in around)
    return Journey(service, from_id, to_id, found, rerouted=True)


def _names(place_id: str, corridor: Corridor) -> Texts:
    place = corridor.places.get(place_id)
    return {"en": place_id} if place is None else place.names


def _closed(closures: Closures, corridor: Corridor) -> Texts:
    """Name what is closed by language: places, and edges by their ends."""
    things = [(i,) for i in sorted(closures.place_ids)]
    edges = [corridor.edges[i] for i in sorted(closures.edge_ids)]
    ends = [*things, *((e.from_id, e.to_id) for e in edges)]
    return {
        language: ", ".join(
            "–".join(in_language(_names(i, corridor), language) for i in group) for group in ends
        )
        for language in languages.INTERFACE
    }


def crossing_of(
    service: TimedService, edge: Edge, crossings: Collection[Crossing]
) -> Crossing | None:
    """Return how a service crosses the border on an edge: its own procedure, else the first."""
    fitting = [c for c in crossings if c.edge_id == edge.id and service.service in c.services]
    own = [c for c in fitting if c.id in service.crossing_ids]
    return next(iter((*own, *fitting)), None)


def transfer_of(
    service: TimedService, before: Leg, after: Leg, transfers: Collection[Transfer]
) -> Transfer | None:
    """Return how a service goes over from one leg's mode to the next one's: its own way first.

    Between legs of one mode only what the service names as its own counts: a change of trains.
    """
    fitting = [
        t
        for t in transfers
        if (t.place_id, t.from_mode, t.to_mode)
        == (after.start_id, before.edge.mode, after.edge.mode)
        and service.service in t.services
    ]
    own = [t for t in fitting if t.id in service.transfer_ids]
    others = fitting if before.edge.mode is not after.edge.mode else []
    return next(iter((*own, *others)), None)


class LeftOut(StrEnum):
    """What takes time and has no estimate."""

    PORT = "loading and waiting in port"
    TRAIN = "waiting until a train is complete"
    SHUNTING = "shunting"


def left_out(trip: Journey, corridor: Corridor) -> tuple[LeftOut, ...]:
    """Return what takes time on a journey and has no term, as far as that is known."""
    service = trip.service
    if not trip.legs or service.service is Service.PASSENGER:
        return ()
    missing: list[LeftOut] = []
    ends = trip.legs[0].start_id, trip.legs[-1].end_id
    if any(corridor.places[i].kind is PlaceKind.PORT for i in ends):
        missing.append(LeftOut.PORT)
    if service.service in {Service.CONTAINER, Service.SEVERAL}:
        missing += [LeftOut.TRAIN] if service.waiting_id is None else []
        missing.append(LeftOut.SHUNTING)
    return tuple(missing)
