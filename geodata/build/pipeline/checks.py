"""Checks of the traced lines against the basemap: countries, border crossings, lakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.geometry import LineString, Point
from shapely.ops import nearest_points

from pipeline.graph import geodesic_km

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shapely.geometry.base import BaseGeometry

    from pipeline.plan import Plan, WayPoint
    from pipeline.trace import Leg, LonLat

SPACING_DEG = 0.01
CROSSING_KM = 8.0


class CheckError(Exception):
    """Traced lines contradict the basemap."""


def check_legs(
    plan: Plan,
    legs: Iterable[Leg],
    countries: Mapping[str, BaseGeometry],
    lakes: BaseGeometry,
) -> dict[str, tuple[float, float]]:
    """Return by edge id how far the line strays outside its countries and into lakes, in km.

    Raises CheckError listing every line that goes beyond the plan's tolerances. Sea lanes are
    not checked.
    """
    found: dict[str, tuple[float, float]] = {}
    faults: list[str] = []
    shapely.prepare(lakes)
    for leg in legs:
        if leg.edge.mode == "sea":
            continue
        points = along(leg.points)
        outside_km = outside(points, [countries[code] for code in leg.edge.countries])
        wet_km = into(_away_from(points, leg.edge.crossings), lakes)
        found[leg.edge.id] = (outside_km, wet_km)
        if outside_km > plan.border_tolerance_km:
            where = " and ".join(leg.edge.countries)
            faults.append(f"{leg.edge.id} leaves {where} by {outside_km:.1f} km")
        if wet_km > plan.lake_tolerance_km:
            faults.append(f"{leg.edge.id} crosses a lake, {wet_km:.1f} km from its shore")
    if faults:
        raise CheckError("; ".join(faults))
    return found


def _away_from(points: Sequence[LonLat], crossings: Sequence[WayPoint]) -> list[LonLat]:
    """Leave out the points at named water crossings: there the road runs on a bridge or dam."""
    sites = [(crossing.lon_deg, crossing.lat_deg) for crossing in crossings]
    return [
        point for point in points if all(geodesic_km(point, site) > CROSSING_KM for site in sites)
    ]


def along(line: Sequence[LonLat]) -> list[LonLat]:
    """Return points along a line, no further apart than about a kilometre."""
    dense = shapely.segmentize(LineString(line), SPACING_DEG)
    return [(x, y) for x, y in shapely.get_coordinates(dense).tolist()]


def outside(points: Sequence[LonLat], countries: Sequence[BaseGeometry]) -> float:
    """Return how far points lie outside their countries, in km.

    With two countries the line may change once from the first to the second; the best place for
    the change is taken, so going back over the border counts as straying.
    """
    away = np.array([[_away_km(point, country) for point in points] for country in countries])
    if len(countries) == 1:
        return float(away[0].max())
    first = np.maximum.accumulate(away[0])
    second = np.maximum.accumulate(away[1][::-1])[::-1]
    return float(np.maximum(first[:-1], second[1:]).min())


def into(points: Sequence[LonLat], area: BaseGeometry) -> float:
    """Return how far inside an area points come, as km from its edge; 0 when none is inside."""
    deepest = 0.0
    for point in points:
        spot = Point(point)
        if area.contains(spot):
            shore = nearest_points(area.boundary, spot)[0]
            deepest = max(deepest, geodesic_km(point, (shore.x, shore.y)))
    return deepest


def _away_km(point: LonLat, area: BaseGeometry) -> float:
    spot = Point(point)
    if area.contains(spot):
        return 0.0
    near = nearest_points(area, spot)[0]
    return geodesic_km(point, (near.x, near.y))
