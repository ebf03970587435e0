"""The Lambert conformal conic projection, the default: fitted to the corridor.

Written out instead of through PROJ because it is what the first map waits for: importing PROJ
takes as long as painting it. ``tests/cartography/test_cone.py`` holds it to PROJ.
"""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np
from msgspec import Struct

from explorer.analysis.antimeridian import normal_longitude
from explorer.analysis.geodesy import ECCENTRICITY, EQUATOR_RADIUS_M
from explorer.cartography.projection.projections import Points, Projection, Window

_CONE_FROM_DEG = 4.0
_BESIDE_DEG, _MOST_HALF_DEG = 30.0, 175.0  # so much of the Earth the window shows beside the points
_WIDE_DEG, _POLAR_DEG = 120.0, 66.5
_MOST_LAT_DEG, _BEYOND_DEG = 84.0, 8.0
_SEEN_BEYOND_DEG = 12.0  # the equator, where a map lies on one side of it
_POLE_DEG = 90.0
_FARTHEST_M = 1e12  # the other pole lies infinitely far away
_ROUNDS = 7  # each leaves less than a hundredth of the error in latitude


class _Constants(Struct, frozen=True):
    """What the two standard parallels and the origin make of the formulas."""

    n: float
    radius_m: float
    origin_m: float


class LambertConic(Projection, frozen=True, dict=True):
    """Lambert's conformal cone through two standard parallels, on the WGS 84 ellipsoid.

    Snyder, "Map Projections - A Working Manual" (USGS 1395, 1987), equations 14-15, 15-1 to
    15-11 and 7-9.
    """

    parallels_deg: tuple[float, float] = (0.0, 0.0)

    @cached_property
    def _cone(self) -> _Constants:
        first, second, origin = (
            math.radians(lat_deg) for lat_deg in (*self.parallels_deg, self.lat_0)
        )
        t1, t2, t0 = (float(_t(np.array(lat))) for lat in (first, second, origin))
        m1, m2 = _m(first), _m(second)
        apart = first != second
        n = math.log(m1 / m2) / math.log(t1 / t2) if apart else math.sin(first)
        radius_m = EQUATOR_RADIUS_M * m1 / (n * t1**n)
        return _Constants(n, radius_m, radius_m * t0**n)

    def _projected(self, lon_deg: Points, lat_deg: Points) -> tuple[Points, Points]:
        cone = self._cone
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            rho = cone.radius_m * _t(np.radians(lat_deg)) ** cone.n
            theta = cone.n * np.radians(lon_deg - self.lon_0)
            x, y = rho * np.sin(theta), cone.origin_m - rho * np.cos(theta)
        off = ~((np.abs(rho) < _FARTHEST_M) & np.isfinite(theta) & (np.abs(lat_deg) <= _POLE_DEG))
        return np.where(off, np.inf, x), np.where(off, np.inf, y)

    def _unprojected(self, x_m: Points, y_m: Points) -> tuple[Points, Points]:
        cone = self._cone
        side = math.copysign(1.0, cone.n)
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            down = cone.origin_m - y_m
            t = (np.hypot(x_m, down) / abs(cone.radius_m)) ** (1.0 / cone.n)
            theta = np.arctan2(side * x_m, side * down)
            lat = math.pi / 2.0 - 2.0 * np.arctan(t)
            for _ in range(_ROUNDS):
                bulge = ECCENTRICITY * np.sin(lat)
                lat = math.pi / 2.0 - 2.0 * np.arctan(
                    t * ((1.0 - bulge) / (1.0 + bulge)) ** (ECCENTRICITY / 2.0)
                )
        return self.lon_0 + np.degrees(theta / cone.n), np.degrees(lat)

    def local(self, x_m: float, y_m: float) -> tuple[float, float] | None:
        """Reckon scale and north (Snyder 15-5 and 15-10); a zoom asks for them in every frame."""
        cone = self._cone
        side, down = math.copysign(1.0, cone.n), cone.origin_m + y_m
        rho = math.hypot(x_m, down)
        if not 0.0 < rho < _FARTHEST_M:
            return None
        t = (rho / abs(cone.radius_m)) ** (1.0 / cone.n)
        lat = math.pi / 2.0 - 2.0 * math.atan(t)
        for _ in range(_ROUNDS):
            bulge = ECCENTRICITY * math.sin(lat)
            shrunk = ((1.0 - bulge) / (1.0 + bulge)) ** (ECCENTRICITY / 2.0)
            lat = math.pi / 2.0 - 2.0 * math.atan(t * shrunk)
        true = EQUATOR_RADIUS_M * _m(lat) / (rho * abs(cone.n))
        return true, -math.atan2(side * x_m, side * down)


def _m(lat: float) -> float:
    """Return the radius of a parallel over that of the equator (Snyder 14-15)."""
    return math.cos(lat) / math.sqrt(1.0 - (ECCENTRICITY * math.sin(lat)) ** 2)


def _t(lat: Points) -> Points:
    """Return Snyder's t (15-9), which is 0 at the north pole."""
    bulge = ECCENTRICITY * np.sin(lat)
    return np.tan(math.pi / 4.0 - lat / 2.0) / ((1.0 - bulge) / (1.0 + bulge)) ** (
        ECCENTRICITY / 2.0
    )


def lambert(lonlat_deg: Points) -> Projection:
    """Return a Lambert conformal conic fitted to points by the one-sixth rule.

    The standard parallels lie a sixth of the latitude range inside its ends (Deetz & Adams,
    "Elements of Map Projection", 1934). The window leaves out what the cone would tear.

    A cone turns what lies far from its middle meridian. Where the points reach a third around the
    Earth, that would be half a right angle, so such a map is Mercator's, on which north is up
    everywhere; near a pole, where Mercator's scale runs away, the cone stays. A map far over the
    equator is Mercator's, too: beyond it a cone tears the Earth apart.
    """
    west, south = lonlat_deg.min(axis=0)
    east, north = lonlat_deg.max(axis=0)
    sixth = max((north - south) / 6.0, 1.0)
    lon_0 = normal_longitude(float(west + east) / 2.0)
    lat_0 = float(south + north) / 2.0
    half = min(_MOST_HALF_DEG, float(east - west) / 2.0 + _BESIDE_DEG)
    # Around a pole the map reaches to it, else as far as the cone is of use.
    south_deg, north_deg = -_SEEN_BEYOND_DEG, _MOST_LAT_DEG if north <= _POLAR_DEG else _POLE_DEG
    if lat_0 < 0:
        south_deg = -_MOST_LAT_DEG if south >= -_POLAR_DEG else -_POLE_DEG
        north_deg = _SEEN_BEYOND_DEG
    window = Window(lon_0 - max(115.0, half), south_deg, lon_0 + max(85.0, half), north_deg)
    is_astride = south < -_BEYOND_DEG and north > _BEYOND_DEG
    is_wide = east - west > _WIDE_DEG and max(abs(south), abs(north)) < _POLAR_DEG
    # Parallels on both sides of the equator cancel out and make no cone: Mercator is the limit.
    if is_wide or is_astride or abs(south + north) < _CONE_FROM_DEG:
        parallel = abs(lat_0) if is_wide else max(abs(south), abs(north)) / 2.0
        mercator = f"+proj=merc +lat_ts={parallel:.2f} +lon_0={lon_0:.2f} +ellps=WGS84 +over"
        around = lon_0 - _MOST_HALF_DEG, lon_0 + _MOST_HALF_DEG
        whole = Window(around[0], -_MOST_LAT_DEG, around[1], _MOST_LAT_DEG)
        return Projection("mercator", mercator, lon_0, lat_0, whole)
    definition = (
        f"+proj=lcc +lat_1={south + sixth:.2f} +lat_2={north - sixth:.2f} "
        f"+lat_0={lat_0:.2f} +lon_0={lon_0:.2f} +ellps=WGS84 +over"
    )
    return LambertConic(
        "lambert",
        definition,
        round(lon_0, 2),
        round(lat_0, 2),
        window,
        parallels_deg=(round(south + sixth, 2), round(north - sixth, 2)),
    )
