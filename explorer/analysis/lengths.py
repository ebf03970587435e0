"""How long segments and stretches of routes are, and where they cross borders and gauges."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from explorer.analysis.geodesy import distance
from explorer.model.corridor import Corridor
from explorer.model.network import Edge
from explorer.model.places import PlaceKind
from explorer.model.quantity import Assumed, Computed, Method, Quantity
from explorer.model.routes import Route, Segment


def total(quantities: Sequence[Quantity | None], inputs: Iterable[str]) -> Quantity | None:
    """Return the sum of quantities of one unit; unknown as soon as one part is unknown.

    Raises ``ValueError`` when units differ or nothing is given.
    """
    known = [q for q in quantities if q is not None]
    if len(known) < len(quantities):
        return None
    units = {q.unit for q in known}
    if len(units) != 1:
        message = f"cannot add up {sorted(units)}"
        raise ValueError(message)
    value = sum(q.value for q in known)
    low, high = (sum(q.ends[end] for q in known) for end in (0, 1))
    # A sum is no better than its weakest part, so a guess in it is what it rests on first.
    guessed = [e for q in known for e in q.evidence if isinstance(e, Assumed)]
    evidence = (*guessed[:1], Computed(Method.SUM, tuple(inputs)))
    ranged = low < value or high > value
    return Quantity(value, units.pop(), evidence, low if ranged else None, high if ranged else None)


def edges_of(segment: Segment, corridor: Corridor) -> tuple[Edge, ...]:
    """Return a segment's edges in order of travel (their own direction may be the other way)."""
    return tuple(corridor.edges[use.edge_id] for use in segment.edges)


def track_length(segment: Segment, corridor: Corridor) -> Quantity | None:
    """Return the length along the track in km, or ``None`` where an edge's length is unknown."""
    edges = edges_of(segment, corridor)
    if len(edges) == 1:
        return edges[0].track_km
    return total([e.track_km for e in edges], (e.id for e in edges))


def straight_length(segment: Segment, corridor: Corridor) -> Quantity:
    """Return the geodesic between a segment's ends in km."""
    return distance(corridor.places[segment.from_id], corridor.places[segment.to_id])


def countries_of(segment: Segment, corridor: Corridor) -> tuple[str, ...]:
    """Return the ISO codes of the countries a segment runs through, in order of travel."""
    codes: list[str] = []
    for use in segment.edges:
        countries = corridor.edges[use.edge_id].countries
        codes.extend(countries if use.forward else reversed(countries))
    return tuple(dict.fromkeys(codes))


def gauges_of(segment: Segment, corridor: Corridor) -> tuple[int, ...]:
    """Return the track gauges in mm along a segment, in order of travel, without repeats."""
    gauges = (e.gauge_mm for e in edges_of(segment, corridor))
    return tuple(dict.fromkeys(g for g in gauges if g is not None))


_AT_BORDER = (PlaceKind.CROSSING, PlaceKind.BORDER_STATION)


class Stretch(Struct, frozen=True):
    """A part of a route between two of its places.

    ``segments`` stand in the route's own order; ``forward`` tells whether it is travelled so.
    """

    route_id: str
    segments: tuple[Segment, ...]
    forward: bool

    @property
    def in_order(self) -> tuple[Segment, ...]:
        """The segments in the order of travel."""
        return self.segments if self.forward else self.segments[::-1]

    def edges(self, corridor: Corridor) -> tuple[tuple[Edge, bool], ...]:
        """Return the edges in order of travel, each with whether it is run forward."""
        uses = [
            (corridor.edges[use.edge_id], use.forward) for s in self.segments for use in s.edges
        ]
        if self.forward:
            return tuple(uses)
        return tuple((edge, not forward) for edge, forward in reversed(uses))


def stops_of(route: Route, corridor: Corridor) -> tuple[str, ...]:
    """Return the ids of the places where a route's segments begin and end, in order."""
    segments = [corridor.segments[i] for i in route.segment_ids]
    return (segments[0].from_id, *(s.to_id for s in segments))


def stretch(route: Route, from_id: str, to_id: str, corridor: Corridor) -> Stretch | None:
    """Return the part of a route between two of its stops, or ``None`` if it lacks one."""
    stops = stops_of(route, corridor)
    if from_id == to_id or from_id not in stops or to_id not in stops:
        return None
    a, b = stops.index(from_id), stops.index(to_id)
    chosen = [corridor.segments[i] for i in route.segment_ids[min(a, b) : max(a, b)]]
    return Stretch(route.id, tuple(chosen), forward=a < b)


class Milestone(Struct, frozen=True):
    """A place on a stretch with its distance from the start along the track."""

    place_id: str
    at_km: float


def gauge_breaks(part: Stretch, corridor: Corridor) -> tuple[Milestone, ...]:
    """Return the places where the gauge changes. Edges of unknown length count as 0 km."""
    found: list[Milestone] = []
    km = 0.0
    before_mm: int | None = None
    for edge, forward in part.edges(corridor):
        if before_mm and edge.gauge_mm and edge.gauge_mm != before_mm:
            found.append(Milestone(edge.from_id if forward else edge.to_id, km))
        before_mm = edge.gauge_mm or before_mm
        km += edge.track_km.value if edge.track_km else 0.0
    return tuple(found)


def border_crossings(part: Stretch, corridor: Corridor) -> tuple[Milestone, ...]:
    """Return the place at each border, the last before it where there is one on both sides.

    Of an edge that ends at a border only at its far end, that end is meant: a road that begins in
    a city does not cross the border there. Edges of unknown length count as 0 km.
    """
    found: list[Milestone] = []
    km = 0.0
    for edge, forward in part.edges(corridor):
        start_id, end_id = (edge.from_id, edge.to_id) if forward else (edge.to_id, edge.from_id)
        length_km = edge.track_km.value if edge.track_km else 0.0
        if len(edge.countries) > 1:
            at_border = [corridor.places[i].kind in _AT_BORDER for i in (start_id, end_id)]
            # With neither end at the border the same one is taken whichever way one travels.
            at_start = at_border[0] or (not at_border[1] and forward)
            found.append(Milestone(start_id, km) if at_start else Milestone(end_id, km + length_km))
        km += length_km
    return tuple(found)
