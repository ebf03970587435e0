"""Distances on the WGS 84 ellipsoid.

Geodesics follow C. F. F. Karney, "Algorithms for geodesics", J. Geodesy 87 (2013), as PROJ
implements it; a sphere is up to 0.27 % off on the China–Kazakhstan corridor.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.model.places import Place
from explorer.model.quantity import Computed, Method, Quantity

if TYPE_CHECKING:
    from pyproj import Geod

LonLat = tuple[float, float]
MOST_STEPS = 1_000
EQUATOR_RADIUS_M = 6_378_137.0
_FLATTENING = 1.0 / 298.257223563
ECCENTRICITY = math.sqrt(_FLATTENING * (2.0 - _FLATTENING))


@cache
def _wgs84() -> Geod:
    from pyproj import Geod  # noqa: PLC0415 - the first map does without

    return Geod(ellps="WGS84")


def geodesic_km(start: LonLat, end: LonLat) -> float:
    """Return the length in km of the geodesic between two (lon_deg, lat_deg) points."""
    _, _, metres = _wgs84().inv(start[0], start[1], end[0], end[1])
    return float(metres) / 1000.0


def geodesics_km(start: LonLat, ends: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the lengths in km of the geodesics from one point to each row of others."""
    starts = np.broadcast_to(np.array(start, dtype=np.float64), ends.shape)
    _, _, metres = _wgs84().inv(starts[:, 0], starts[:, 1], ends[:, 0], ends[:, 1])
    return np.asarray(metres, dtype=np.float64) / 1000.0


def chord_m(start: LonLat, end: LonLat) -> float:
    """Return the straight line in metres, through the ground, between two points at sea level.

    For points some hundred metres apart it is the geodesic to a millionth of a millimetre, with
    little reckoning: Snyder, "Map Projections - A Working Manual" (1987), equations 4-20 and on.
    """
    return math.dist(_from_center_m(start), _from_center_m(end))


def _from_center_m(point: LonLat) -> tuple[float, float, float]:
    lon, lat = math.radians(point[0]), math.radians(point[1])
    square = ECCENTRICITY * ECCENTRICITY
    across_m = EQUATOR_RADIUS_M / math.sqrt(1.0 - square * math.sin(lat) ** 2)
    out_m = across_m * math.cos(lat)
    return out_m * math.cos(lon), out_m * math.sin(lon), across_m * (1.0 - square) * math.sin(lat)


def distance(start: Place, end: Place) -> Quantity:
    """Return the straight line between two places as a computed quantity in km."""
    return Quantity(
        geodesic_km((start.lon_deg, start.lat_deg), (end.lon_deg, end.lat_deg)),
        "km",
        (Computed(Method.GEODESIC, (start.id, end.id)),),
    )


def geodesic_line(start: LonLat, end: LonLat, *, step_km: float = 25.0) -> NDArray[np.float64]:
    """Return points (lon_deg, lat_deg), shape (n, 2), along the geodesic, both ends included.

    They lie at most ``step_km`` apart, but never more than ``MOST_STEPS`` are made. Between points
    opposite each other on the globe one of the shortest lines is taken.
    """
    steps = min(MOST_STEPS, max(1, math.ceil(geodesic_km(start, end) / max(step_km, 0.001))))
    between = _wgs84().npts(start[0], start[1], end[0], end[1], steps - 1) if steps > 1 else []
    return np.array([start, *between, end], dtype=np.float64)


def chain_length(points: Sequence[LonLat]) -> Quantity:
    """Return the length in km of the chain of geodesics through (lon_deg, lat_deg) points.

    Fewer than two points have the length 0.
    """
    km = sum(geodesic_km(a, b) for a, b in pairwise(points))
    stops = tuple(f"{lat_deg:.5f}, {lon_deg:.5f}" for lon_deg, lat_deg in points)
    return Quantity(km, "km", (Computed(Method.GEODESIC, stops),))
