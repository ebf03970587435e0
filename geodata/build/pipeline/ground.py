"""Keeping drawn lines off lakes and inside their countries.

A long straight step may cut a bay or a bend of the border that the real track goes around. The
track cannot be there, so the step is drawn along the shortest way around instead: that is nearer
to the truth and never longer than the stated length, which is checked.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.geometry import LineString, Point, Polygon
from shapely.ops import substring

from pipeline.graph import GraphError, geodesic_km, polyline_km
from pipeline.trace import TOWN_SLACK_KM, Leg, Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shapely.geometry.base import BaseGeometry

    from pipeline.plan import WayPoint
    from pipeline.trace import LonLat

LEAST_CUT_DEG = 0.005
ROUNDS = 4


def keep_to_ground(leg: Leg, off_limits: BaseGeometry, crossings: Sequence[WayPoint]) -> Leg:
    """Redraw steps that cut through ``off_limits``, except at the named crossings.

    Raises GraphError when the way around is longer than the step's stated length.
    """
    steps = list(leg.steps)
    bent = 0
    for number, step in enumerate(steps):
        if _is_crossing(step, crossings) or not _cuts(step.points, off_limits):
            continue
        new = Step(_around(step.points, off_limits), step.km)
        if new.drawn_km > step.km + TOWN_SLACK_KM:
            raise GraphError(
                f"{leg.edge.id}: a step of {step.km:.1f} km would need {new.drawn_km:.1f} km"
                " to stay out of a lake or foreign country"
            )
        steps[number] = new
        bent += 1
    return Leg(leg.edge, tuple(steps), leg.bridges, leg.towns, leg.source, leg.worst_snap_km, bent)


def _is_crossing(step: Step, crossings: Sequence[WayPoint]) -> bool:
    line = LineString(step.points)
    for crossing in crossings:
        near = line.interpolate(line.project(Point(crossing.lon_deg, crossing.lat_deg)))
        if geodesic_km((near.x, near.y), (crossing.lon_deg, crossing.lat_deg)) < 2.0:
            return True
    return False


def _cuts(points: Sequence[LonLat], off_limits: BaseGeometry) -> bool:
    return bool(LineString(points).intersection(off_limits).length > LEAST_CUT_DEG)


def _around(points: Sequence[LonLat], off_limits: BaseGeometry) -> tuple[LonLat, ...]:
    """Return the line pulled taut around what it cut; each round goes around one obstacle each."""
    line = list(points)
    for _ in range(ROUNDS):
        if not _cuts(line, off_limits):
            break
        out = [line[0]]
        for start, end in itertools.pairwise(line):
            out.extend(_taut(start, end, off_limits)[1:])
        line = out
    return (*tuple((round(lon, 4), round(lat, 4)) for lon, lat in line[:1] + line[1:-1]), line[-1])


def _taut(start: LonLat, end: LonLat, off_limits: BaseGeometry) -> list[LonLat]:
    """Go around the longest cut between two points, on its shorter side."""
    chord = LineString([start, end])
    cuts = [
        (piece.length, shapely.get_coordinates(piece), obstacle)
        for obstacle in _polygons(off_limits, chord)
        for piece in shapely.get_parts(chord.intersection(obstacle))
        if piece.length > LEAST_CUT_DEG
    ]
    if not cuts:
        return [start, end]
    _, ends, obstacle = max(cuts, key=lambda cut: cut[0])
    return _hull_side(start, end, _shorter_arc(obstacle, Point(ends[0]), Point(ends[-1])))


def _polygons(shape: BaseGeometry, near: LineString) -> list[Polygon]:
    return [
        part
        for part in shapely.get_parts(shape).tolist()
        if isinstance(part, Polygon) and part.intersects(near)
    ]


def _shorter_arc(obstacle: Polygon, first: Point, last: Point) -> list[LonLat]:
    """Return the boundary between two points of it, the shorter way round."""
    rings = [LineString(ring.coords) for ring in (obstacle.exterior, *obstacle.interiors)]
    ring = min(rings, key=lambda line: line.distance(first) + line.distance(last))
    low, high = sorted((ring.project(first), ring.project(last)))
    direct = shapely.get_coordinates(substring(ring, low, high))
    if high - low <= ring.length / 2:
        return [(x, y) for x, y in direct.tolist()]
    tail = shapely.get_coordinates(substring(ring, high, ring.length))
    head = shapely.get_coordinates(substring(ring, 0.0, low))
    return [(x, y) for x, y in np.concatenate([tail, head]).tolist()]


def _hull_side(start: LonLat, end: LonLat, arc: Sequence[LonLat]) -> list[LonLat]:
    """Return the taut way from start to end around the arc: one side of their convex hull."""
    hull = shapely.convex_hull(shapely.multipoints([start, end, *arc]))
    if not isinstance(hull, Polygon):
        return [start, end]
    ring = [(x, y) for x, y in hull.exterior.coords[:-1]]
    if start not in ring or end not in ring:
        return [start, *_outermost(start, end, arc), end]
    turned = ring[ring.index(start) :] + ring[: ring.index(start)]
    cut = turned.index(end)
    forward, backward = turned[: cut + 1], [start, *reversed(turned[cut:])]
    return max(forward, backward, key=polyline_km)


def _outermost(start: LonLat, end: LonLat, arc: Sequence[LonLat]) -> list[LonLat]:
    """Return the arc's point farthest from the chord, where an end lies inside the hull."""
    chord = LineString([start, end])
    return [max(arc, key=lambda point: (chord.distance(Point(point)), point))]
